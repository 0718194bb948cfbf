#include "time_phrase/unread.hpp"

#include <algorithm>

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

/// "One" alone is an article more often than a number.
bool is_counted(const token& what) {
  return what.digits > 0 || what.value != 1;
}

/// "First", "second" and "third" count many things; "the 2nd" is a day.
bool is_day_like(const token& ordinal) {
  constexpr int ordinary = 3;
  return ordinal.digits > 0 || ordinal.value > ordinary;
}

/// "Next month", "in a few days": too vague to be used.
bool is_vague_span(const cursor& unit) {
  const kind before = unit.peek(-1).kind;
  return before == kind::next || before == kind::coming || unit.peek(-2).kind == kind::in ||
         unit.peek(-3).kind == kind::in;
}

/// "In 2019": what has been then is no wish.
bool is_past_year(const cursor& at, int year) {
  constexpr int first_year = 1900;
  const token& what = at.peek();
  return at.peek(-1).kind == kind::in && what.value >= first_year && what.value < year;
}

/// "दो दिन से", "three days se": how long it has been.
bool is_duration(const cursor& at) {
  return at.peek(1).kind == kind::unit && at.peek(2).kind == kind::to && at.peek(2).value == 4;
}

/// "She's four": an age.
bool is_age(const cursor& at) {
  return at.peek(-1).kind == kind::party && at.peek(-1).value == 1;
}

bool looks_like_time(const cursor& at, int year) {
  constexpr int may = 5;
  const token& what = at.peek();
  switch (what.kind) {
    case kind::number: return is_counted(what) && !is_past_year(at, year) && !is_duration(at) && !is_age(at);
    case kind::ordinal: return is_day_like(what);
    case kind::month: return what.value != may || what.digits > 0;
    case kind::unit: return is_vague_span(at);
    case kind::clock:
    case kind::dotted_clock:
    case kind::hour_range:
    case kind::dotted_date:
    case kind::written_date:
    case kind::weekday:
    case kind::weekdays:
    case kind::weekend:
    case kind::day_offset:
    case kind::tonight:
    case kind::day_part:
    case kind::part_adverb:
    case kind::feast:
    case kind::easter_feast:
    case kind::counted_feast:
    case kind::unknown_feast:
    case kind::fixed_time:
    case kind::half_count:
    case kind::part_of_hour:
    case kind::repeated: return true;
    default: return false;
  }
}

/// "Not Tuesday, I'm at work Tuesday".
bool names_unwanted_day(const match& what, const time_request& request) {
  return what.date && !what.time && request.unwanted.date &&
         std::chrono::year_month_day{*what.date} == *request.unwanted.date;
}

bool is_read(const mention& what, const time_request& request) {
  const bool settled = !request.wishes.empty() && request.wishes.front().date;
  switch (what.role) {
    case mention_role::wish:
    case mention_role::own: return what.what.says_something();
    case mention_role::past: return true;
    case mention_role::excluded: return settled;  // with a named day, an excluded day adds nothing
    case mention_role::reason: return settled && names_unwanted_day(what.what, request);
    default: return false;
  }
}

class span_list {
 public:
  explicit span_list(const token_list& tokens) : tokens_(tokens) {}

  void add(std::size_t begin, std::size_t end) {
    if (!spans_.empty() && last_ == begin) {
      spans_.back().end = tokens_[end - 1].end;
    } else {
      spans_.push_back({.begin = tokens_[begin].begin, .end = tokens_[end - 1].end});
    }
    last_ = end;
  }

  [[nodiscard]] std::vector<text_span> take() && { return std::move(spans_); }

 private:
  const token_list& tokens_;
  std::vector<text_span> spans_;
  std::size_t last_ = 0;
};

}  // namespace

std::vector<text_span> find_unread(const scan_result& found, const time_request& request, int year) {
  span_list unread(found.tokens);
  auto next = found.mentions.begin();
  for (cursor at(found.tokens); !at.at(kind::end);) {
    if (next != found.mentions.end() && at.position() == next->begin) {
      if (!is_read(*next, request)) {
        unread.add(next->begin, next->end);
      }
      at = at.at_position(next->end);
      while (next != found.mentions.end() && next->begin < at.position()) {
        ++next;
      }
      continue;
    }
    if (looks_like_time(at, year)) {
      unread.add(at.position(), at.position() + 1);
    }
    at.advance();
  }
  return std::move(unread).take();
}

}  // namespace zylin::domain::phrase
