#pragma once

#include "zylin/core/error.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace zylin::config {

/// Named values: the process environment over an optional `.env` file.
class environment {
 public:
  environment() = default;
  explicit environment(std::map<std::string, std::string> values) : values_(std::move(values)) {}

  /// The process environment over `file`. `file` empty: `.env` in the working directory if there is
  /// one. A named file must exist; a file holds at most 1 MiB. A variable that the process sets to
  /// nothing hides the file's value. Errors: `invalid_input` naming file and lines, never their content.
  [[nodiscard]] static result<environment> load(const std::filesystem::path& file);

  /// The text of a `.env` file: `NAME=value`, `export NAME=value`, `# comment`, single quotes verbatim,
  /// double quotes with \n \t \" \\ \$ escapes, unquoted values end at ` #`. A name given twice: last wins.
  [[nodiscard]] static result<environment> parse(std::string_view text, std::string_view file_name);

  /// Nothing when unset; an empty value counts as unset.
  [[nodiscard]] std::optional<std::string_view> get(std::string_view name) const;

  /// The names in the `.env` file. A person wrote them for us, so misspelt ones are reported.
  [[nodiscard]] const std::set<std::string>& names_in_file() const noexcept { return names_in_file_; }

 private:
  std::map<std::string, std::string> values_;
  std::set<std::string> names_in_file_;
};

}  // namespace zylin::config
