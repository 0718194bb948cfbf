#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/time_zone.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// Acceptable starts on a day: [from, until), minutes after midnight, from < until <= 1440.
struct time_window {
  std::chrono::minutes from{0};
  std::chrono::minutes until{24 * 60};
  friend bool operator==(const time_window&, const time_window&) = default;
};

/// What a phrase says about a date and a time of day; either may be missing.
struct time_reading {
  std::optional<std::chrono::year_month_day> date{};
  std::optional<std::chrono::minutes> time{};              ///< after midnight
  std::optional<time_window> window{};                     ///< never together with a time
  bool soonest = false;                                    ///< as soon as possible; never together with a time
  std::optional<std::chrono::year_month_day> first_day{};  ///< no day before it; never together with a date
  std::optional<std::chrono::year_month_day> last_day{};   ///< no day after it; never together with a date
  friend bool operator==(const time_reading&, const time_reading&) = default;
};

/// How a phrase is to be read.
struct time_context {
  local_minutes now{};                         ///< the business's wall clock
  bool day_first = false;                      ///< 5/12 is the fifth of December (false: the twelfth of May)
  std::string_view language = "en";            ///< ISO 639-1: en, es, de, hi, fr; English words are understood in each
  const domain::business* business = nullptr;  ///< whose hours decide which half of the day a bare hour means
};

/// A part of a text: bytes [begin, end).
struct text_span {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const text_span&, const text_span&) = default;
};

/// At most this many wishes are kept of one text.
inline constexpr std::size_t most_wishes = 4;

/// What somebody asks for in a text.
struct time_request {
  std::vector<time_reading> wishes;  ///< in order of preference: "tomorrow at ten or at three"
  time_reading unwanted;             ///< the first day and time that are said not to fit: "I can't make it on Tuesday"
  bool ambiguous = false;            ///< the wishes differ, and no word says which is meant
  std::vector<text_span> unread;     ///< words that look like a day, a time, a number or a repetition, and were not
                                     ///< understood or have no place in the wishes; in the text's order
};

/// Resolves the caller's own words ("next Tuesday at half past ten", "the 5th, three in the afternoon") against
/// `context.now`. Finds phrases inside longer sentences. Any bytes are accepted; of a text of more than 4096 words only
/// the beginning is read.
///
/// - Every mentioned day and time has a role. Wishes count, and their limits ("by Friday", "not before ten"). The past
/// ("since Saturday"), a reason ("I have to leave by four"), what is not wanted ("not Monday") and a mere question
/// ("are you open on Sunday?") are no wishes.
/// - "or" and "otherwise" make a further wish; a correction ("tomorrow, no, Thursday", "at one instead") replaces.
///   Two that differ without such a word are ambiguous.
/// - A date without a year is the next such date, today included; with a year in the past it is no wish.
/// - "Friday" is the first one after today, "this Friday" may be today, "next Friday" belongs to the next
///   week (weeks begin on Monday); "next week" is each of its days.
/// - "the first Monday of December", "the 24th of next month" count in that month; "a week tomorrow", "heute in acht
///   Tagen" from that day. A weekend and "between Monday and Wednesday" leave the day open.
/// - A number is a time only with a cue: "at 4", "4 o'clock", "4 PM", "four in the afternoon", "evening 4", "4:15".
/// - An hour without AM, PM or part of the day is taken as business hours: 1 to 6 after noon, 7 to 11 before,
///   12 at noon; 0 and 13 to 23 are what they say, and so are 03:30 and "oh three hundred". Where `business` are
///   given and only the other half of the day is open (or, today, still to come), it is that one.
/// - "between two and four", "after 3", "before noon", "in the morning", "first thing" are windows; a time said
///   with a part of the day is a time. "as soon as possible", "now" are `soonest`.
/// - What does not exist (30 February, 25:00) reads as nothing for that part.
[[nodiscard]] time_request read_time_request(std::string_view text, const time_context& context);

/// The first wish; if the wishes are ambiguous, what they have in common.
[[nodiscard]] time_reading short_form(const time_request& request);

/// The summary of the request.
[[nodiscard]] time_reading read_time_phrase(std::string_view text, const time_context& context);

/// The part of `text` from the first to the last word that says something about date or time; empty when there is none.
/// The rule-based reader's `when_phrase`.
[[nodiscard]] std::string_view find_time_phrase(std::string_view text, const time_context& context);

/// True for the ISO 639-1 codes of the languages whose words for day and time are read.
[[nodiscard]] bool reads_language(std::string_view code);

/// The day of every week that the words name ("on Sundays"); nothing if it is none, or several. `language` as in
/// `time_context`.
[[nodiscard]] std::optional<std::chrono::weekday> named_weekdays(std::string_view text, std::string_view language);

/// True if the words ask for the time of day of something else: "same time", "zur gleichen Zeit".
[[nodiscard]] bool says_same_time(std::string_view text, const time_context& context);

/// True if dates are written day first in this ISO 3166 region.
[[nodiscard]] bool writes_day_first(std::string_view region);

}  // namespace zylin::domain
