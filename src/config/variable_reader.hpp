#pragma once

#include "zylin/config/environment.hpp"
#include "zylin/config/settings_parser.hpp"
#include "zylin/config/whole_range.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/core/secret.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::config {

/// A value as a mistake shows it: quoted, on one line, cut, long runs of digits masked.
[[nodiscard]] std::string shown(std::string_view value);

/// The same with digits left alone: for numbers.
[[nodiscard]] std::string shown_number(std::string_view value);

/// How a mistake shows a credential: only its length.
[[nodiscard]] std::string hidden(std::string_view value);

/// Reads variables one by one and collects every mistake. A variable that is not set, or wrong, leaves
/// `into` as it is.
class variable_reader {
 public:
  /// Both must outlive the reader.
  variable_reader(const environment& values, std::vector<settings_problem>& problems)
      : values_(values), problems_(problems) {}

  [[nodiscard]] std::optional<std::string_view> get(std::string_view name) const { return values_.get(name); }
  void report(std::string_view name, std::string found, std::string expected);
  void report_missing(std::string_view name, std::string expected);

  /// One line of UTF-8 without control characters, at most `most` bytes.
  void read_line(std::string_view name, std::size_t most, std::string& into);
  /// 1 to `most` different names for use in requests, separated by commas; blanks around them are allowed.
  void read_words(std::string_view name, std::size_t most, std::vector<std::string>& into);
  void read_secret(std::string_view name, secret& into);
  void read_bool(std::string_view name, bool& into);
  void read_whole(std::string_view name, whole_range range, int& into);
  void read_milliseconds(std::string_view name, whole_range range, std::chrono::milliseconds& into);
  /// E.164, possibly grouped by blanks, hyphens and parentheses, with or without `whatsapp:`.
  void read_phone(std::string_view name, std::optional<phone_number>& into);
  /// One of a few words, in any case.
  template <class Value, std::size_t Count>
  void read_choice(std::string_view name, const std::array<std::pair<std::string_view, Value>, Count>& choices,
                   Value& into) {
    std::array<std::string_view, Count> words;
    std::transform(choices.begin(), choices.end(), words.begin(), [](const auto& choice) { return choice.first; });
    if (const auto index = find_word(name, words)) {
      into = choices[*index].second;
    }
  }

 private:
  [[nodiscard]] std::optional<std::size_t> find_word(std::string_view name, std::span<const std::string_view> words);
  [[nodiscard]] std::optional<int> whole(std::string_view name, whole_range range, std::string_view unit);

  const environment& values_;
  std::vector<settings_problem>& problems_;
};

}  // namespace zylin::config
