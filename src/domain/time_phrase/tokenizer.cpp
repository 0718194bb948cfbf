#include "time_phrase/tokenizer.hpp"

#include "time_phrase/lexer.hpp"
#include "time_phrase/spoken_number.hpp"
#include "time_phrase/typography.hpp"
#include "time_phrase/written_number.hpp"

#include <utility>

namespace zylin::domain::phrase {
namespace {

bool touch(const lexeme& left, const lexeme& right) {
  return left.end == right.begin && right.kind == lexeme_kind::messages;
}

constexpr std::size_t longest_compound = 40;

bool is_sentence_end(std::string_view sign) {
  return sign == "." || sign == "!" || sign == "?" || sign == ";" || sign == "\u0964";
}

bool is_weekday(token_kind what) {
  return what == token_kind::weekday || what == token_kind::short_weekday;
}

bool may_end_compound(token_kind what) {
  return what == token_kind::day_part || what == token_kind::part_adverb || what == token_kind::tomorrow_or_morning ||
         what == token_kind::fixed_time;
}

bool names_hour(token_kind what) {
  return what == token_kind::number || what == token_kind::fixed_time;
}

bool may_precede_dash(const token& what) {
  const bool hour = what.kind == token_kind::number && (what.digits == 1 || what.digits == 2);
  return hour || what.kind == token_kind::clock || what.kind == token_kind::dotted_clock ||
         what.kind == token_kind::meridiem || what.kind == token_kind::oclock;
}

/// "Freitag morgen" is Friday in the morning, "morgen" alone tomorrow.
void settle_morrow(token_list& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind == token_kind::tomorrow_or_morning) {
      const bool morning = i > 0 && is_weekday(tokens[i - 1].kind);
      tokens[i].kind = morning ? token_kind::day_part : token_kind::day_offset;
      tokens[i].value = morning ? static_cast<int>(day_part::morning) : 1;
    }
  }
}

class reader {
 public:
  reader(const std::vector<lexeme>& pieces, const vocabulary& language) : pieces_(pieces), language_(language) {}

  token_list read() {
    while (at_ < pieces_.size()) {
      if (pieces_[at_].kind == lexeme_kind::digits) {
        take_number();
      } else if (pieces_[at_].kind == lexeme_kind::dash) {
        take_dash();
      } else if (!take_compound()) {
        take_words_or_noise();
      }
    }
    settle_morrow(tokens_);
    return std::move(tokens_);
  }

 private:
  token place(token what, std::size_t last) {
    what.begin = pieces_[at_].begin;
    what.end = pieces_[last].end;
    at_ = last + 1;
    return what;
  }

  /// "Freitagabend", "threeish": two words in one.
  bool take_compound() {
    const lexeme& word = pieces_[at_];
    if (word.kind != lexeme_kind::messages || word.text.size() > longest_compound || language_.find(word.text)) {
      return false;
    }
    for (std::size_t cut = 1; cut < word.text.size(); ++cut) {
      const auto* first = language_.find(std::string_view(word.text).substr(0, cut));
      if (first == nullptr) {
        continue;
      }
      const std::string rest = word.text.substr(cut);
      const auto* second = language_.find(rest);
      const auto* ending = language_.find('#' + rest);
      if (first->kind == token_kind::weekday && second != nullptr && may_end_compound(second->kind)) {
        push_both(*first, *second);
        return true;
      }
      if (names_hour(first->kind) && ending != nullptr && ending->kind == token_kind::around) {
        const bool minutes = !tokens_.empty() && tokens_.back().kind == token_kind::number;  // "eight thirtyish"
        push_both(minutes ? vocabulary::meaning{.kind = token_kind::silent} : *ending, *first);
        return true;
      }
    }
    return false;
  }

  void push_both(const vocabulary::meaning& first, const vocabulary::meaning& second) {
    for (const auto& one : {first, second}) {
      if (one.kind == token_kind::silent) {
        continue;
      }
      tokens_.push_back({.kind = one.kind, .value = one.value, .begin = pieces_[at_].begin, .end = pieces_[at_].end});
    }
    ++at_;
  }

  /// Between two times a dash means "to", elsewhere it is like a blank or a comma.
  void take_dash() {
    const bool hyphen = pieces_[at_].end - pieces_[at_].begin == 1;
    const bool times = !tokens_.empty() && may_precede_dash(tokens_.back());
    const token mark = place({.kind = times ? token_kind::dash : token_kind::pause}, at_);
    if (times || !hyphen) {
      tokens_.push_back(mark);
    }
  }

  /// Letters attached to a number: "5th" is an ordinal, "3pm", "15h" and "3ish" are two tokens, "12b" is no number.
  void take_number() {
    token number = read_written_number(pieces_[at_].text);
    if (at_ + 1 == pieces_.size() || !touch(pieces_[at_], pieces_[at_ + 1])) {
      tokens_.push_back(place(number, at_));
      return;
    }
    const std::string& suffix = pieces_[at_ + 1].text;
    const auto* ending = language_.find('#' + suffix);
    const auto* meaning = ending != nullptr ? ending : language_.find(suffix);
    const token_kind what = meaning == nullptr ? token_kind::word : meaning->kind;
    // "3:18a" is a time, "12a" a flat.
    const bool half = what == token_kind::meridiem && (suffix != "a" || number.kind == token_kind::clock);
    if (half || what == token_kind::oclock || what == token_kind::unit || what == token_kind::month) {
      tokens_.push_back(place(number, at_));
      tokens_.push_back(place({.kind = what, .value = meaning->value}, at_));
    } else if (what == token_kind::around && ending != nullptr) {
      tokens_.push_back({.kind = what, .begin = pieces_[at_].begin, .end = pieces_[at_].begin});
      tokens_.push_back(place(number, at_ + 1));
    } else {
      const bool ordinal = what == token_kind::ordinal && ending != nullptr && number.kind == token_kind::number;
      number.kind = token_kind::ordinal;
      tokens_.push_back(place(ordinal ? number : token{.kind = token_kind::word}, at_ + 1));
    }
  }

  /// "around, uh, four": a silent word also removes the pauses around it.
  void take_words_or_noise() {
    const token next = take_words();
    if (next.kind != token_kind::silent) {
      tokens_.push_back(next);
      return;
    }
    const bool hesitates = !tokens_.empty() && tokens_.back().kind == token_kind::pause;
    while (hesitates && !tokens_.empty() && tokens_.back().kind == token_kind::pause) {
      tokens_.pop_back();
    }
    while (hesitates && at_ < pieces_.size() && pieces_[at_].kind == lexeme_kind::pause) {
      ++at_;
    }
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
    const int ends_sentence = pause && is_sentence_end(pieces_[at_].text) ? 1 : 0;
    return place({.kind = pause ? token_kind::pause : token_kind::word, .value = ends_sentence}, at_);
  }

  [[nodiscard]] std::size_t run_length() const {
    std::size_t count = 0;
    while (count < language_.longest() && at_ + count < pieces_.size() &&
           pieces_[at_ + count].kind == lexeme_kind::messages) {
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
  token_list tokens_;
  std::size_t at_ = 0;
};

}  // namespace

token_list tokenize(std::string_view text, const vocabulary& language) {
  const plain_text plain = plain_typography(text);
  const std::vector<lexeme> pieces = split_lexemes(plain.text, max_tokens);
  token_list tokens = join_spoken_numbers(reader(pieces, language).read());
  for (token& each : tokens) {
    each.begin = plain.origin[each.begin];
    each.end = plain.origin[each.end];
  }
  return tokens;
}

}  // namespace zylin::domain::phrase
