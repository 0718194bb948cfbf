#include "reply_check/hours_words.hpp"

#include "time_phrase/cursor.hpp"
#include "time_phrase/date_math.hpp"
#include "time_phrase/said_time.hpp"
#include "time_phrase/tokenizer.hpp"

#include <algorithm>

namespace zylin::domain::replies {
namespace {

using phrase::cursor;
using phrase::token;
using phrase::token_kind;

constexpr int days_a_week = 7;

weekday_set working_days() {
  return weekday_set("0111110");
}
weekday_set weekend() {
  return weekday_set("1000001");
}

class reader {
 public:
  reader(std::string_view text, const reply_patterns& language, local_minutes now)
      : text_(text), language_(language), today_(phrase::today(now)), words_(split_words(text)) {}

  stated_hours read() {
    mark(language_.closed, hours_kind::closed);
    mark(language_.closes, hours_kind::closes);
    mark(language_.open, hours_kind::open);
    mark(language_.except, hours_kind::except);
    mark(language_.until, hours_kind::until);
    mark_days(language_.every_day, weekday_set().set());
    mark_days(language_.working_days, working_days());
    mark_days(language_.weekend, weekend());
    tokens_ = phrase::tokenize(text_, language_.vocabulary);
    for (cursor at(tokens_); at.peek().kind != token_kind::end;) {
      if (!take_day(at) && !take_time(at)) {
        take_other(at);
      }
    }
    std::ranges::stable_sort(all_.words, {}, &hours_word::begin);
    finish();
    return std::move(all_);
  }

 private:
  [[nodiscard]] bool covered(std::size_t begin, std::size_t end) const {
    return std::ranges::any_of(all_.words, [&](const hours_word& one) { return one.begin < end && begin < one.end; });
  }

  template <class Make>
  void mark_each(const pattern_list& patterns, Make make) {
    for (std::size_t at = 0; at < words_.size();) {
      const pattern::match found = patterns.at(words_, at);
      const std::size_t end = found ? words_[found.end - 1].end : 0;
      if (found && !covered(words_[at].begin, end)) {
        hours_word made = make();
        made.begin = words_[at].begin;
        made.end = end;
        all_.words.push_back(made);
      }
      at = found ? found.end : at + 1;
    }
  }

  void mark(const pattern_list& patterns, hours_kind kind) {
    mark_each(patterns, [kind] { return hours_word{.kind = kind}; });
  }

  void mark_days(const pattern_list& patterns, weekday_set days) {
    mark_each(patterns, [days] { return hours_word{.kind = hours_kind::day, .days = days}; });
  }

  void add(hours_word made, const token& first, const token& last) {
    made.begin = first.begin;
    made.end = std::max(last.end, first.end);
    if (!covered(made.begin, made.end)) {
      all_.words.push_back(made);
    }
  }

  /// "Thursday, November 26": one day, whatever other Thursdays are like. `written`: what stands between.
  [[nodiscard]] static bool is_weekday_of(std::chrono::local_days date, const hours_word& before,
                                          std::string_view written) {
    const bool together = std::ranges::all_of(split_words(written), [](const word& one) {
      return one.folded == "the" || one.folded == "den" || one.folded == "dem" || one.folded == "der" ||
             one.folded == "el" || one.folded == "dia";
    });
    return together && before.kind == hours_kind::day && !before.date && before.days.count() == 1 &&
           before.days[std::chrono::weekday(date).c_encoding()];
  }

  void add_date(std::optional<std::chrono::local_days> date, const token& first, const token& last) {
    hours_word made{.kind = hours_kind::day, .date = date};
    const auto before = std::ranges::find_if(all_.words, [&](const hours_word& one) {
      return one.end <= first.begin && date && is_weekday_of(*date, one, text_.substr(one.end, first.begin - one.end));
    });
    if (before != all_.words.end()) {
      all_.words.erase(before);
    }
    if (!date) {
      made.days = {};  // a day that does not exist: no statement about it is true
    }
    add(made, first, last);
  }

  /// "Mo", "Sat": also ordinary words, so they count only if written like a day.
  [[nodiscard]] bool is_short_day(const token& what) const {
    const bool capital = what.begin < text_.size() && text_[what.begin] >= 'A' && text_[what.begin] <= 'Z';
    return what.kind == token_kind::short_weekday && capital;
  }

  /// Also in the plural.
  [[nodiscard]] std::optional<int> weekday_of(const token& what) const {
    const std::vector<word> written = split_words(text_.substr(what.begin, what.end - what.begin));
    const bool misread = written.size() == 1 && written[0].folded == "free";  // see time_meaning
    if ((what.kind == token_kind::weekday && !misread) || what.kind == token_kind::weekdays || is_short_day(what)) {
      return what.value;
    }
    if (what.kind != token_kind::word) {
      return std::nullopt;
    }
    const auto* meaning = written.size() == 1 ? time_meaning(language_, written[0].folded) : nullptr;
    const bool day = meaning != nullptr && meaning->kind == token_kind::weekday;
    return day ? std::optional(meaning->value) : std::nullopt;
  }

  bool take_day(cursor& at) {
    const token& here = at.peek();
    if (const std::optional<int> day = weekday_of(here)) {
      add({.kind = hours_kind::day, .days = weekday_set().set(static_cast<std::size_t>(*day % days_a_week))}, here,
          here);
      at.advance();
      return true;
    }
    if (here.kind == token_kind::weekend) {
      add({.kind = hours_kind::day, .days = weekend()}, here, here);
      at.advance();
      return true;
    }
    if (here.kind == token_kind::day_offset || here.kind == token_kind::tonight) {
      const int ahead = here.kind == token_kind::tonight ? 0 : here.value;
      add_date(today_ + std::chrono::days(ahead), here, here);
      at.advance();
      return true;
    }
    return take_date(at);
  }

  bool take_date(cursor& at) {
    const token& here = at.peek();
    if (here.kind == token_kind::feast) {
      add_date(phrase::next_month_day(today_, here.value / 100, here.value % 100), here, here);
      at.advance();
      return true;
    }
    const auto is_day_number = [](const token& what) {
      return (what.kind == token_kind::number || what.kind == token_kind::ordinal) && what.value >= 1 &&
             what.value <= 31;
    };
    const token& next = at.peek(1);
    const std::ptrdiff_t of = next.kind == token_kind::of || next.kind == token_kind::pause ? 2 : 1;
    if (is_day_number(here) && at.peek(of).kind == token_kind::month) {
      add_date(phrase::next_month_day(today_, at.peek(of).value, here.value), here, at.peek(of));
      at.advance(static_cast<std::size_t>(of) + 1);
      return true;
    }
    if (here.kind == token_kind::month && is_day_number(next)) {
      add_date(phrase::next_month_day(today_, here.value, next.value), here, next);
      at.advance(2);
      return true;
    }
    if (here.kind == token_kind::written_date && here.parts.year_first) {
      add_date(phrase::date_of(here.parts.first, here.parts.second, here.parts.third), here, here);
      at.advance();
      return true;
    }
    if ((here.kind == token_kind::written_date && here.parts.third > 0) || here.kind == token_kind::dotted_date) {
      const bool year = here.parts.third > 0;
      add_date(year ? phrase::date_of(here.parts.third, here.parts.second, here.parts.first)
                    : phrase::next_month_day(today_, here.parts.second, here.parts.first),
               here, here);
      at.advance();
      return true;
    }
    return false;
  }

  bool take_time(cursor& at) {
    const token& here = at.peek();
    if (here.kind == token_kind::hour_range) {
      add_hour(here.parts.first, here);
      all_.words.push_back({.kind = hours_kind::joins, .begin = here.begin, .end = here.end});
      add_hour(here.parts.second, here);
      at.advance();
      return true;
    }
    cursor ahead = at;
    const std::optional<phrase::said_time> said = phrase::take_any_time(ahead, false);
    if (!said) {
      return false;
    }
    const token& after = ahead.peek();
    const bool counts = after.kind == token_kind::unit || after.kind == token_kind::countable;
    const auto time = phrase::settle(*said, phrase::nearby_part(at, ahead));
    if (!time || (counts && !said->certain)) {
      return false;
    }
    add({.kind = hours_kind::time,
         .time = time->time,
         .either_half = time->either_half,
         .certain = said->certain || here.kind == token_kind::at},
        here, ahead.peek(-1));
    at = ahead;
    return true;
  }

  void add_hour(int hour, const token& where) {
    hours_word made{.kind = hours_kind::time, .time = std::chrono::hours(hour), .either_half = hour <= 12};
    made.begin = where.begin;
    made.end = where.end;
    made.certain = true;
    all_.words.push_back(made);
  }

  void take_other(cursor& at) {
    const token& here = at.peek();
    if (here.kind == token_kind::to || here.kind == token_kind::dash) {
      add({.kind = hours_kind::joins}, here, here);
    }
    at.advance();
  }

  void finish() {
    all_.in_parts = language_.in_parts.in(words_);
    for (const hours_word& one : all_.words) {
      all_.has_times = all_.has_times || one.kind == hours_kind::time;
      all_.has_days = all_.has_days || one.kind == hours_kind::day;
      all_.speaks_of_opening = all_.speaks_of_opening || one.kind == hours_kind::open ||
                               one.kind == hours_kind::closed || one.kind == hours_kind::closes;
    }
  }

  std::string_view text_;
  const reply_patterns& language_;
  std::chrono::local_days today_;
  std::vector<word> words_;
  phrase::token_list tokens_;
  stated_hours all_;
};

}  // namespace

stated_hours read_hours(std::string_view text, const reply_patterns& language, local_minutes now) {
  return reader(text, language, now).read();
}

}  // namespace zylin::domain::replies
