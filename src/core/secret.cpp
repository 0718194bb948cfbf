#include "zylin/core/secret.hpp"

#include <cstring>

namespace zylin {
namespace {

// A plain fill may be optimised away before a destructor ends; explicit_bzero may not. The whole
// capacity is wiped, because a shortened or moved-from string keeps old bytes after its end.
void erase(std::string& text) noexcept {
  text.resize(text.capacity());
  ::explicit_bzero(text.data(), text.size());
  text.clear();
}

}  // namespace

secret::secret(std::string value) {
  value_.swap(value);
  erase(value);  // short texts are stored inside the object: swapping left a copy
}

secret::secret(secret&& other) noexcept : value_(std::move(other.value_)) {
  other.wipe();
}

secret& secret::operator=(const secret& other) {
  if (this != &other) {
    std::string copy = other.value_;
    wipe();
    value_.swap(copy);
    erase(copy);
  }
  return *this;
}

secret& secret::operator=(secret&& other) noexcept {
  if (this != &other) {
    wipe();
    value_.swap(other.value_);
    other.wipe();
  }
  return *this;
}

void secret::wipe() noexcept {
  erase(value_);
}

}  // namespace zylin
