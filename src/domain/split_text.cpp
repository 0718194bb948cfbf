#include "zylin/domain/answer.hpp"

#include "text_cutter.hpp"

#include <algorithm>

namespace zylin {
namespace {

class character_meter final : public text_meter {
 public:
  explicit character_meter(std::size_t limit) : limit_(limit) {}

  void reset() override { count_ = 0; }
  bool add(char32_t /*character*/) override { return ++count_ <= limit_; }

 private:
  std::size_t limit_;
  std::size_t count_ = 0;
};

}  // namespace

std::vector<std::string> split_text(std::string_view text, std::size_t limit) {
  character_meter meter(std::max<std::size_t>(limit, 1));
  return cut_to_fit(text, meter);
}

}  // namespace zylin
