#include "rule_reader/spoken_digits.hpp"

#include "time_phrase/fold.hpp"
#include "time_phrase/vocabulary.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain::rules {
namespace {

using phrase::token_kind;
using std::string_view;

constexpr auto twice = std::to_array<string_view>({"double", "doble", "doppel", "doppelt", "dabal", "डबल"});
constexpr auto thrice = std::to_array<string_view>({"triple", "treble", "dreifach", "dreimal", "tripal", "ट्रिपल"});
constexpr auto pluses = std::to_array<string_view>({"plus", "mas", "प्लस"});
constexpr auto zeros = std::to_array<string_view>({"oh", "o", "nought", "naught", "nil", "jiro"});
/// Words allowed between "my number" and the number.
constexpr auto openers =
    std::to_array<string_view>({"is", "es", "el", "ist",  "lautet", "hai", "है",  "the", "die", "also",
                                "it", "s",  "ok", "okay", "uh",     "um",  "le", "c",   "est", "euh"});
constexpr int most_openers = 2;

bool is_letter(char c) {
  return ascii::is_letter(c) || ascii::is_beyond(c);
}

/// The next run of digits, or of letters folded; a sign "+" is a word too.
std::string take_word(string_view& text) {
  while (!text.empty() && !ascii::is_digit(text.front()) && !is_letter(text.front()) && text.front() != '+') {
    text.remove_prefix(1);
  }
  const bool digits = !text.empty() && ascii::is_digit(text.front());
  const auto belongs = [&](char c) { return digits ? ascii::is_digit(c) : is_letter(c); };
  const bool sign = text.starts_with('+');
  const auto* const end = std::ranges::find_if_not(text, belongs);
  const std::size_t size = sign ? 1 : static_cast<std::size_t>(end - text.begin());
  std::string word = sign ? "plus" : phrase::fold(text.substr(0, size));
  text.remove_prefix(size);
  return word;
}

class dictated_number {
 public:
  dictated_number(const phrase::vocabulary& words, bool french) : words_(words), french_(french) {}

  /// False at the first word that is not part of a number.
  bool add(const std::string& word) {
    if (contains(twice, word) || contains(thrice, word)) {
      if (repeat_ > 1) {
        return false;
      }
      repeat_ = contains(twice, word) ? 2 : 3;
      return true;
    }
    if (!word.empty() && ascii::is_digit(word.front())) {
      return append(word);
    }
    if (contains(pluses, word) && digits_.empty() && !plus_) {
      plus_ = true;
      return true;
    }
    return add_named(word) || (digits_.empty() && ++opened_ <= most_openers && contains(openers, word));
  }

  [[nodiscard]] std::size_t size() const { return digits_.size(); }
  [[nodiscard]] std::string text() const { return (plus_ ? "+" : "") + digits_; }

 private:
  bool add_named(const std::string& word) {
    if (contains(zeros, word)) {
      return append("0");
    }
    if (french_ && (word == "vingt" || word == "vingts") && ends_with_lone_four()) {  // "quatre-vingt" is 80
      digits_.back() = '8';
      digits_ += '0';
      open_tens_ = word == "vingt";  // "quatre-vingts" is all of it
      return true;
    }
    const auto* const meaning = words_.find(word);
    if (meaning == nullptr) {
      return false;
    }
    if (meaning->kind == phrase::token_kind::hundred ||
        meaning->kind == phrase::token_kind::thousand) {  // "eight hundred"
      return !digits_.empty() && append(meaning->kind == phrase::token_kind::hundred ? "00" : "000");
    }
    if (meaning->kind == phrase::token_kind::conjunction && open_tens_) {  // "treinta y cinco"
      return true;
    }
    return meaning->kind == phrase::token_kind::number && meaning->value < 100 && append_value(meaning->value);
  }

  /// French numbers are dictated in pairs: in "zéro quatre, vingt" the four belongs to the zero.
  [[nodiscard]] bool ends_with_lone_four() const { return digits_.size() % 2 == 1 && digits_.ends_with('4'); }

  /// "soixante-dix-huit" is 78, "quatre-vingt-douze" 92.
  [[nodiscard]] bool adds_to_tens(int value) const {
    return french_ && open_tens_ && value >= 10 && value <= 19 && (digits_.ends_with("60") || digits_.ends_with("80"));
  }

  /// "ninety eight" is 98, "ninety" alone 90.
  bool append_value(int value) {
    if (adds_to_tens(value)) {
      ++digits_[digits_.size() - 2];
      digits_.back() = static_cast<char>('0' + value % 10);
      open_tens_ = value == 10;
      return true;
    }
    if (open_tens_ && value >= 1 && value <= 9) {
      digits_.back() = static_cast<char>('0' + value);
      open_tens_ = false;
      return true;
    }
    const bool tens = value >= 20 && value % 10 == 0;
    append(std::to_string(value));
    open_tens_ = tens || (french_ && value == 10);  // "dix-huit" may come in two words
    return true;
  }

  /// "double 98" doubles the 9.
  bool append(const std::string& digits) {
    digits_.append(repeat_ - 1, digits.front());
    digits_ += digits;
    repeat_ = 1;
    open_tens_ = false;
    return true;
  }

  const phrase::vocabulary& words_;
  std::string digits_;
  bool french_;
  std::size_t repeat_ = 1;
  int opened_ = 0;
  bool plus_ = false;
  bool open_tens_ = false;
};

}  // namespace

std::optional<std::string> take_spoken_number(string_view text, string_view language) {
  dictated_number number(phrase::vocabulary_for(language), language == "fr");
  while (number.size() <= most_phone_digits && number.add(take_word(text))) {
  }
  const bool plausible = number.size() >= fewest_phone_digits && number.size() <= most_phone_digits;
  return plausible ? std::optional(number.text()) : std::nullopt;
}

}  // namespace zylin::domain::rules
