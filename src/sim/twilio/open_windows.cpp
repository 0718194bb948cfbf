#include "twilio/open_windows.hpp"

#include <utility>

namespace zylin::sim {

void open_windows::open(std::string number) {
  const std::lock_guard lock(guard_);
  numbers_.insert(std::move(number));
}

bool open_windows::is_open(std::string_view address) const {
  const std::string_view number = address.substr(address.find('+') == std::string_view::npos ? 0 : address.find('+'));
  const std::lock_guard lock(guard_);
  return numbers_.contains(number);
}

}  // namespace zylin::sim
