#include "time_phrase/tokenizer.hpp"

#include "time_phrase/lexer.hpp"
#include "time_phrase/spoken_number.hpp"
#include "time_phrase/written_number.hpp"

namespace zylin::phrase {
namespace {

bool touch(const lexeme& left, const lexeme& right) {
  return left.end == right.begin && right.kind == lexeme_kind::letters;
}

bool is_ordinal_suffix(std::string_view letters) {
  return letters == "st" || letters == "nd" || letters == "rd" || letters == "th";
}

class reader {
 public:
  reader(const std::vector<lexeme>& pieces, const vocabulary& language) : pieces_(pieces), language_(language) {}

  token_list read() {
    token_list tokens;
    while (at_ < pieces_.size()) {
      tokens.push_back(pieces_[at_].kind == lexeme_kind::digits ? take_number() : take_words());
    }
    return tokens;
  }

 private:
  token place(token what, std::size_t last) {
    what.begin = pieces_[at_].begin;
    what.end = pieces_[last].end;
    at_ = last + 1;
    return what;
  }

  /// Letters written onto a number: "5th" is an ordinal, "3pm" two tokens, "12b" no number.
  token take_number() {
    token number = read_written_number(pieces_[at_].text);
    if (at_ + 1 == pieces_.size() || !touch(pieces_[at_], pieces_[at_ + 1])) {
      return place(number, at_);
    }
    const std::string& suffix = pieces_[at_ + 1].text;
    if (is_ordinal_suffix(suffix)) {
      number.kind = number.kind == token_kind::number ? token_kind::ordinal : token_kind::word;
      return place(number, at_ + 1);
    }
    const auto* meaning = language_.find(suffix);
    if (meaning != nullptr && meaning->kind == token_kind::meridiem) {
      return place(number, at_);
    }
    return place({.kind = token_kind::word}, at_ + 1);
  }

  /// The longest run of words that the language knows.
  token take_words() {
    const std::size_t longest = run_length();
    for (std::size_t count = longest; count > 0; --count) {
      if (const auto* meaning = language_.find(joined(count))) {
        return place({.kind = meaning->kind, .value = meaning->value}, at_ + count - 1);
      }
    }
    const bool pause = pieces_[at_].kind == lexeme_kind::pause;
    return place({.kind = pause ? token_kind::pause : token_kind::word}, at_);
  }

  [[nodiscard]] std::size_t run_length() const {
    std::size_t count = 0;
    while (count < language_.longest() && at_ + count < pieces_.size() &&
           pieces_[at_ + count].kind == lexeme_kind::letters) {
      ++count;
    }
    return count;
  }

  [[nodiscard]] std::string joined(std::size_t count) const {
    std::string words = pieces_[at_].text;
    for (std::size_t i = 1; i < count; ++i) {
      words += ' ';
      words += pieces_[at_ + i].text;
    }
    return words;
  }

  const std::vector<lexeme>& pieces_;
  const vocabulary& language_;
  std::size_t at_ = 0;
};

}  // namespace

token_list tokenize(std::string_view text, const vocabulary& language) {
  const std::vector<lexeme> pieces = split_lexemes(text, max_tokens);
  return join_spoken_numbers(reader(pieces, language).read());
}

}  // namespace zylin::phrase
