#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// Measures how much a message already holds.
class text_meter {
 public:
  text_meter() = default;
  text_meter(const text_meter&) = delete;
  text_meter& operator=(const text_meter&) = delete;
  virtual ~text_meter() = default;

  /// Starts an empty message.
  virtual void reset() = 0;
  /// False when `character` does not fit into the message any more. An empty one can hold any.
  virtual bool add(char32_t character) = 0;
};

/// Counts bytes of UTF-8.
class byte_meter final : public text_meter {
 public:
  explicit byte_meter(std::size_t limit) : limit_(limit) {}

  void reset() override { count_ = 0; }
  bool add(char32_t character) override {
    count_ += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    return count_ <= limit_;
  }

 private:
  std::size_t limit_;
  std::size_t count_ = 0;
};

/// Cuts at sentence ends, else at blanks, else at code points, so that every part fits. Only blanks at the cuts and at
/// both ends are dropped; no part is empty.
[[nodiscard]] std::vector<std::string> cut_to_fit(std::string_view text, text_meter& meter);

}  // namespace zylin::domain
