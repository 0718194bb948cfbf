#pragma once

#include "zylin/core/error.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace zylin {

/// Named values: the process environment over an optional `.env` file.
class environment {
 public:
  environment() = default;
  explicit environment(std::map<std::string, std::string> values) : values_(std::move(values)) {}

  /// The process environment over `file`. `file` empty: `.env` in the working directory if there is
  /// one. A named file must exist. Errors: `invalid_input` naming file and line.
  [[nodiscard]] static result<environment> load(const std::filesystem::path& file);

  /// The text of a `.env` file: `NAME=value`, `export NAME=value`, `# comment`, single quotes verbatim,
  /// double quotes with \n \t \" \\ \$ escapes, unquoted values end at ` #`. A name given twice: last wins.
  [[nodiscard]] static result<environment> parse(std::string_view text, std::string_view file_name);

  /// Nothing when unset; an empty value counts as unset.
  [[nodiscard]] std::optional<std::string_view> get(std::string_view name) const;
  [[nodiscard]] const std::map<std::string, std::string>& values() const noexcept { return values_; }

 private:
  std::map<std::string, std::string> values_;
};

}  // namespace zylin
