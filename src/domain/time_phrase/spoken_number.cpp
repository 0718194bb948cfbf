#include "time_phrase/spoken_number.hpp"

#include "time_phrase/cursor.hpp"

namespace zylin::domain::phrase {
namespace {

constexpr std::size_t telephone_length = 3;

bool is_spoken(const token& what) {
  return what.digits == 0;
}

bool is_tens(const token& what) {
  return what.kind == token_kind::number && is_spoken(what) && what.value >= 20 && what.value % 10 == 0;
}

bool is_ones(const token& what) {
  return (what.kind == token_kind::number || what.kind == token_kind::ordinal) && is_spoken(what) && what.value >= 1 &&
         what.value <= 9;
}

token joined(const token& first, const token& last, int value) {
  token whole = last;
  whole.value = value;
  whole.begin = first.begin;
  return whole;
}

/// "twenty three", "twenty third", "treinta y cinco", "oh five".
token take_small(cursor& at) {
  const token first = at.peek();
  const token& second = at.peek(1);
  at.advance();
  if (is_tens(first) && is_ones(second)) {
    at.advance();
    return joined(first, second, first.value + second.value);
  }
  const token& third = at.peek(1);
  const bool joins = second.kind == token_kind::conjunction && second.value == 1;
  if (is_tens(first) && joins && is_ones(third)) {  // "treinta y cinco"
    at.advance();
    at.advance();
    return joined(first, third, first.value + third.value);
  }
  if (first.kind == token_kind::oh && second.kind == token_kind::number && second.value <= 9 && second.digits <= 1) {
    at.advance();
    token padded = joined(first, second, second.value);
    padded.digits = 2;
    return padded;
  }
  return first;
}

/// "two thousand [and] twenty six".
token take_spoken_number(cursor& at) {
  const token first = take_small(at);
  if (first.kind != token_kind::number || first.value > 9 || !at.at(token_kind::thousand)) {
    return first;
  }
  const token& thousand = at.peek();
  at.advance();
  cursor rest = at;
  rest.skip(token_kind::conjunction);
  if (!rest.at(token_kind::number)) {
    return joined(first, token{.kind = token_kind::number, .end = thousand.end}, first.value * 1000);
  }
  const token last = take_small(rest);
  at = rest;
  return joined(first, last, first.value * 1000 + last.value);
}

bool dates_precede(const token_list& tokens, std::size_t index) {
  if (index == 0) {
    return false;
  }
  const token_kind before = tokens[index - 1].kind;
  return before == token_kind::month || before == token_kind::ordinal;
}

bool joins_groups(token_kind what) {
  return what == token_kind::pause || what == token_kind::dash;
}

void hide_telephone_numbers(token_list& tokens) {
  for (std::size_t begin = 0; begin < tokens.size();) {
    std::size_t end = begin;
    std::size_t numbers = 0;
    while (end < tokens.size() &&
           (tokens[end].kind == token_kind::number || (end > begin && joins_groups(tokens[end].kind)))) {
      numbers += tokens[end].kind == token_kind::number ? 1 : 0;
      ++end;
    }
    for (std::size_t i = begin; numbers >= telephone_length && !dates_precede(tokens, begin) && i < end; ++i) {
      tokens[i].kind = tokens[i].kind == token_kind::number ? token_kind::word : tokens[i].kind;
    }
    begin = end == begin ? begin + 1 : end;
  }
}

}  // namespace

token_list join_spoken_numbers(const token_list& tokens) {
  token_list whole;
  whole.reserve(tokens.size());
  for (cursor at(tokens); at.peek().kind != token_kind::end;) {
    whole.push_back(take_spoken_number(at));
  }
  hide_telephone_numbers(whole);
  return whole;
}

}  // namespace zylin::domain::phrase
