#pragma once

#include "zylin/core/error.hpp"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain {

// The limits of a model's texts, in bytes.
inline constexpr std::size_t longest_answer_line = 120;
inline constexpr std::size_t longest_answer_phone = 40;
inline constexpr std::size_t longest_answer_notes = 1000;
inline constexpr std::size_t longest_answer_phrase = 200;
inline constexpr std::size_t longest_answer_reply = 4000;

/// The object that a model answers with, as `find_answer_object` finds it. At most 64 KiB.
/// Errors: `bad_response` for more, and where there is no object.
[[nodiscard]] result<nlohmann::json> read_answer_object(std::string_view answer);

/// The properties of a model's answer by name, in any spelling and notation. Problems name the property and never its
/// value, because they are logged.
class answer_properties {
 public:
  /// `object` must outlive this.
  explicit answer_properties(const nlohmann::json& object) : object_(object) {}

  /// The value itself; null where there is none.
  [[nodiscard]] nlohmann::json value_of(const char* name) const;

  /// A text or a number, uncleaned; empty for anything else, and for values that mean "nothing said".
  [[nodiscard]] std::string text(const char* name) const;

  /// The value that `read` knows a text by; nothing for others.
  template <class Read>
  [[nodiscard]] auto name(const char* property, Read read) const -> decltype(read(std::string_view())) {
    const nlohmann::json value = value_of(property);
    return value.is_string() ? read(value.get_ref<const std::string&>()) : std::nullopt;
  }

  /// `reply`: a text for people, with its line breaks.
  [[nodiscard]] std::string reply() const;

  /// `language`, ISO 639-1; "en" where it is not understood.
  [[nodiscard]] std::string language() const;

  /// One clean line of at most `limit` bytes.
  [[nodiscard]] std::optional<std::string> line(const char* name, std::size_t limit) const;

  /// The same; if there are several texts, all are kept.
  [[nodiscard]] std::optional<std::string> lines(const char* name, std::size_t limit) const;

  /// `date` and `time` in any notation. What is unreadable is left out, what cannot exist is a problem.
  void read_moment(std::optional<std::chrono::year_month_day>& date, std::optional<std::chrono::minutes>& time);

  void complain(const char* name, const char* expected);

  /// The first one; empty without one.
  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  [[nodiscard]] std::string moment_text(const char* name, const char* first, const char* second, const char* third,
                                        char separator) const;

  const nlohmann::json& object_;
  std::string problem_;
};

}  // namespace zylin::domain
