#pragma once

#include "zylin/core/error.hpp"

#include <regex>
#include <string>
#include <string_view>

namespace zylin::cli {

/// A regular expression as ECMAScript writes it, that is searched for. A letter of any script counts as one character.
class text_pattern {
 public:
  /// Errors: `invalid_input`.
  [[nodiscard]] static result<text_pattern> parse(std::string_view text);

  [[nodiscard]] bool is_in(std::string_view text) const;
  [[nodiscard]] const std::string& written() const noexcept { return written_; }

 private:
  text_pattern(std::string written, std::wregex compiled)
      : written_(std::move(written)), compiled_(std::move(compiled)) {}

  std::string written_;
  std::wregex compiled_;
};

}  // namespace zylin::cli
