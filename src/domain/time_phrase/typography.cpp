#include "time_phrase/typography.hpp"

#include "time_phrase/plain_signs.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zylin::domain::phrase {
namespace {

using std::size_t;
using std::string_view;

/// Normalises the signs around times.
class time_writer {
 public:
  explicit time_writer(plain_text from) : from_(std::move(from)), text_(from_.text) { out_.text.reserve(text_.size()); }

  plain_text write() {
    while (at_ < text_.size()) {
      if (!take_separator() && !take_meridiem() && !take_quotation_mark()) {
        copy(1);
      }
    }
    out_.origin.push_back(from_.origin.back());
    return std::move(out_);
  }

 private:
  [[nodiscard]] char at(size_t index) const { return index < text_.size() ? text_[index] : ' '; }
  [[nodiscard]] bool digit(size_t index) const { return index < text_.size() && ascii::is_digit(text_[index]); }
  [[nodiscard]] bool letter(size_t index) const {
    return index < text_.size() && (ascii::is_letter(text_[index]) || ascii::is_beyond(text_[index]));
  }
  [[nodiscard]] size_t after_blanks(size_t index) const {
    while (index < text_.size() && (text_[index] == ' ' || text_[index] == '\t')) {
      ++index;
    }
    return index;
  }

  void copy(size_t count) {
    for (size_t end = at_ + count; at_ < end; ++at_) {
      append(out_, text_.substr(at_, 1), from_.origin[at_]);
    }
  }
  void put(string_view what, size_t until) {
    append(out_, what, from_.origin[at_]);
    at_ = until;
  }

  /// An hour of one or two digits ends right before `at_`.
  [[nodiscard]] bool after_hour() const {
    const string_view before = out_.text;
    size_t digits = 0;
    while (digits < before.size() && ascii::is_digit(before[before.size() - 1 - digits])) {
      ++digits;
    }
    const char lead = digits < before.size() ? before[before.size() - 1 - digits] : ' ';
    return (digits == 1 || digits == 2) && string_view(":.,/-").find(lead) == string_view::npos;
  }

  /// Two digits of a minute, and no third and no further part of a number.
  [[nodiscard]] bool minute(size_t index) const {
    const bool two = digit(index) && digit(index + 1) && !digit(index + 2) && text_[index] <= '5';
    const bool goes_on = string_view(":.,/-;").find(at(index + 2)) != string_view::npos && digit(index + 3);
    return two && !goes_on;
  }

  /// The largest hour allowed by the clock word at `index`: 12 for "PM", 24 for "Uhr"; 60 if there is none. Blanks may
  /// precede it.
  [[nodiscard]] int hours_of_clock_word(size_t index) const {
    struct clock_word {
      string_view word;
      int hours = 0;
    };
    static constexpr auto words = std::to_array<clock_word>({{"pm", 12},
                                                             {"p.m", 12},
                                                             {"p m", 12},
                                                             {"p. m", 12},
                                                             {"am", 12},
                                                             {"a.m", 12},
                                                             {"a m", 12},
                                                             {"a. m", 12},
                                                             {"uhr", 24},
                                                             {"hrs", 24},
                                                             {"o'clock", 24},
                                                             {"h", 24},
                                                             {"baje", 12},
                                                             {"bje", 12},
                                                             {"बजे", 12}});
    const string_view rest = text_.substr(std::min(after_blanks(index), text_.size()));
    const auto* const found = std::ranges::find_if(words, [&](const clock_word& one) {
      const size_t size = one.word.size();
      const bool same =
          rest.size() >= size && std::ranges::equal(one.word, rest.substr(0, size), {}, {}, ascii::to_lower);
      return same && (rest.size() == size || !(ascii::is_letter(rest[size]) || ascii::is_beyond(rest[size])));
    });
    return found == words.end() ? 60 : found->hours;
  }

  /// "3. 30 PM", "3, 30 PM": the second number cannot be an hour, and no minutes came before ("the 5, 10 AM").
  [[nodiscard]] bool split_by_mark(size_t minutes) const {
    const int value = (text_[minutes] - '0') * 10 + (text_[minutes + 1] - '0');
    const int hours = hours_of_clock_word(minutes + 2);
    return hours < 60 && (value > hours || value == 0);
  }

  bool take_separator() {
    const size_t mark = after_blanks(at_);
    const size_t next = after_blanks(mark + 1);
    if (mark >= text_.size() || !after_hour() || !minute(next)) {
      return false;
    }
    const bool spaced = mark != at_ || next != mark + 1;
    const char sign = text_[mark];
    const bool colon = (sign == ':' && spaced) || (sign == ';' && !spaced);
    const bool mere_mark = sign == ',' || (sign == '.' && spaced);
    if (colon || (mere_mark && split_by_mark(next))) {
      put(":", next);
      return true;
    }
    if (sign == '/' && spaced) {
      put("/", next);
      return true;
    }
    // "3-30" is no range that ends on one day; "10-12" and "9-17" may be one.
    const string_view minutes = text_.substr(next, 2);
    if (sign == '-' && !spaced && (minutes > "24" || minutes == "00")) {
      put(".", next);
      return true;
    }
    return false;
  }

  /// "p. m.", "P.M." and "a. m." as one word. A single "a" before an "m" needs its dot.
  bool take_meridiem() {
    const char half = ascii::to_lower(at(at_));
    if ((half != 'a' && half != 'p') || at(at_ + 1) != '.' || (!out_.text.empty() && is_letter_before())) {
      return false;
    }
    const size_t m = after_blanks(at_ + 2);
    if (ascii::to_lower(at(m)) != 'm' || letter(m + 1) || digit(m + 1) || at(m + 1) == '\'') {
      return false;
    }
    put(half == 'a' ? "am" : "pm", m + (at(m + 1) == '.' ? 2 : 1));
    return true;
  }

  /// "6 o"clock": a quotation mark within a word is an apostrophe.
  bool take_quotation_mark() {
    const bool mark = at(at_) == '"' || at(at_) == '`';
    if (!mark || out_.text.empty() || !is_letter_before() || !letter(at_ + 1)) {
      return false;
    }
    put("'", at_ + 1);
    return true;
  }

  [[nodiscard]] bool is_letter_before() const {
    return ascii::is_letter(out_.text.back()) || ascii::is_beyond(out_.text.back());
  }

  plain_text from_;
  string_view text_;
  plain_text out_;
  size_t at_ = 0;
};

}  // namespace

plain_text plain_typography(string_view text) {
  return time_writer(with_plain_signs(text)).write();
}

}  // namespace zylin::domain::phrase
