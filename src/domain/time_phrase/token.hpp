#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace zylin::domain::phrase {

enum class day_part : std::uint8_t {
  morning,
  afternoon,
  evening,
  night,
  small_hours,
  first_thing,
  late_morning,
  midday,
  early_afternoon,
  late_afternoon,
  early_evening,
  after_lunch,
  // What only some languages have a word for.
  short_afternoon,  ///< Hindi "dopahar": until four
  long_afternoon,   ///< Spanish "tarde": from lunch until eight
  end_of_day,       ///< Hindi "shaam": from four
  late_evening,     ///< Spanish "noche": from eight
  late_night        ///< Hindi "raat": likewise
};

/// The starts that a part of the day stands for: [from, until), minutes after midnight.
struct part_span {
  std::chrono::minutes from{0};
  std::chrono::minutes until{0};
};

[[nodiscard]] part_span span_of(day_part part) noexcept;

/// Which of the first four a part belongs to, for choosing the half of the day.
[[nodiscard]] day_part quarter_of(day_part part) noexcept;

/// The meaning of a word for the grammar. Everything language-specific ends here: a vocabulary maps words to kinds, the
/// rules see only kinds.
enum class token_kind : std::uint8_t {
  end,                  ///< beyond the text
  word,                 ///< means nothing to us, and separates
  pause,                ///< punctuation; value 1: the end of a sentence
  number,               ///< value; `digits` as written (0 when spoken)
  ordinal,              ///< value; `digits` as written (0 when spoken)
  nth,                  ///< an ordinal that counts weekdays, but names no day of a month ("tercer")
  clock,                ///< 15:30: value in minutes after midnight
  dotted_clock,         ///< 15.30, a time only beside a cue; `parts` as written
  hour_range,           ///< 2-4, a range only beside a cue: `parts` as written
  dotted_date,          ///< 25.12, a date only after "on" or a weekday: `parts` as written
  written_date,         ///< 2026-12-05, 12/5: `parts` as written
  month,                ///< 1..12
  weekday,              ///< std::chrono::weekday::c_encoding()
  weekdays,             ///< the same of several weeks ("Sundays")
  weekend,              ///< two days, so not a single one
  short_weekday,        ///< the same, but also an ordinary word ("sat", "sun")
  day_offset,           ///< days from today
  tomorrow_or_morning,  ///< "morgen": tomorrow, but the morning of the weekday before it
  tonight,              ///< today, at a zylin::phrase::day_part
  day_part,             ///< a zylin::phrase::day_part
  part_adverb,          ///< the same, and a number before it is an hour ("abends", "de la tarde")
  any_time,             ///< "any time": every start of the day is fine
  soonest,              ///< "as soon as possible", "now"
  feast,                ///< a date with a name: month * 100 + day
  easter_feast,         ///< days from Easter Sunday
  counted_feast,  ///< the nth weekday of a month: month * 100 + nth (9: the last) * 10 + weekday; of the United States
  unknown_feast,  ///< a holiday whose date no rule here knows
  any_day,        ///< "any day", "some time": every day of a week is fine
  meridiem,       ///< 0 = a.m., 12 = p.m.
  fixed_time,     ///< noon, midnight: minutes after midnight
  unit,           ///< a zylin::phrase::unit
  oclock,      ///< follows an hour; minutes may follow it ("15 Uhr 30"); value 1: the unit of a span as well ("en dos
               ///< horas")
  hour_shift,  ///< before an hour: minutes to add ("halb elf" is 10:30, "sade teen" 3:30)
  hour_shift_on,    ///< the same after an hour ("las tres y media")
  half_count,       ///< value and a half ("dedh baje", "anderthalb Stunden")
  part_of_hour,     ///< with its "hour" in it ("Viertelstunde"): minutes
  quarter_of_next,  ///< a quarter, and before an hour alone that of the one before it: "viertel drei" is 2:15
  minus,            ///< between an hour and the minutes before it ("las cinco menos diez")
  hundred,          ///< "fifteen hundred"
  thousand,         ///< "two thousand twenty six"
  oh,               ///< a spoken zero before a digit ("nine oh five")
  half,             ///< 30 of "half past", half an hour
  quarter,          ///< 15
  past,             ///< "past", "after" between minutes and an hour; before a time, a range without end
  dash,             ///< between two written times
  to,               ///< between minutes and an hour, or two ends of a range; value 1: also a range without
                    ///< beginning ("until"), 2: that, and never between two ends ("vor"),
                    ///< 3: as 1, and between minutes and an hour ("till"), 4: as 0, and "since" after a day ("se")
  after,            ///< a range without end ("not before", "ab"); value 1: also after the time
  before,           ///< a range without beginning; value 1: also after the time; 1 and 2: a day is part of it ("by")
  after_it,         ///< the same after the time ("or later"); value 1: also after a span ("do din baad")
  before_it,       ///< "tak", "or earlier"; value 1: "the first" in front of a weekday; 1 and 2: a day is no part of it
  between_it,      ///< "ke beech", after both ends
  at,              ///< makes a bare hour a time; value 1: also between two ends ("de las dos a las cuatro"),
                   ///< 2: also between the minutes before an hour and the hour ("cuarto para las cinco")
  around,          ///< does so only when nothing countable follows
  on,              ///< before a day; value 1: with the article ("am 5.")
  in,              ///< before a span of time, or a part of the day
  from,            ///< "a week from Monday", or the start of a range
  between,         ///< the start of a range
  the,             ///< article
  a,               ///< article that counts as one
  of,              ///< "the fifth of December"; value 1: also the start of a range ("de dos a cuatro")
  date_mark,       ///< makes the number before it a day of the month ("tarikh")
  conjunction,     ///< "and"; value 1: also inside a number and before minutes ("treinta y cinco")
  from_now,        ///< after a span
  after_next,      ///< "the week after next"
  next,            ///< of the next week; value 1: of the week after it
  next_on,         ///< the same after the day ("Tuesday next"); value 1: the nearest one ("que viene")
  coming,          ///< the nearest one; value 1: today counts ("this")
  last,            ///< a past one: never a wish
  past_day,        ///< "yesterday"
  excluded,        ///< what follows is not wanted ("not", "except"); value 1: it follows at once ("instead of")
  excluded_after,  ///< the day before it is not wanted ("doesn't work", "chhod kar")
  correction,      ///< what follows replaces what was said ("no", "sorry")
  correction_after,  ///< the words before it replace what was said ("instead")
  alternative,       ///< what follows is the next best ("or", "otherwise")
  contrast,          ///< "but": ends what is not wanted
  conclusion,        ///< what was said is why what follows is wanted ("so")
  wish_cue,          ///< what follows is wanted ("can I", "I'd like")
  past_cue,          ///< what follows has been ("I was"); value 1: only what follows at once ("since")
  past_after,        ///< the span before it has been ("ago")
  reason_cue,        ///< what follows is why, or a condition ("because"); value 1: only a time near it ("I have a")
  own_cue,           ///< what follows is when a booking is that they have ("my appointment is")
  question_cue,      ///< what follows is asked about, not wanted ("are you open")
  repeated,          ///< what follows is wanted many times ("every")
  same_time,         ///< "at the same time"
  same_day,          ///< "the same day"
  filler,            ///< may follow a bare number without making it a count ("please", "would"); value 1: the number
                     ///< after it may be one ("for")
  countable,         ///< makes the number before it a count; value 1: words may come between ("12 Elm Street")
  party,             ///< makes the number after it a count ("table for")
  silent,            ///< as if it were not there ("ko", "um")
};

/// Says what a day or a time is for, and nothing about it ("since", "because", "my appointment is").
[[nodiscard]] constexpr bool is_role_cue(token_kind what) noexcept {
  return what >= token_kind::contrast && what <= token_kind::question_cue && what != token_kind::wish_cue;
}

enum class unit : std::uint8_t { minute, hour, day, week, fortnight, month, working_day };

struct date_parts {
  int first = 0;
  int second = 0;
  int third = -1;  ///< -1: only two were written
  bool year_first = false;
};

struct token {
  token_kind kind = token_kind::end;
  int value = 0;
  int digits = 0;  ///< how many digits the number was written with; 0 = spoken
  date_parts parts{};
  std::size_t begin = 0;  ///< [begin, end) in the text
  std::size_t end = 0;
};

using token_list = std::vector<token>;

}  // namespace zylin::domain::phrase
