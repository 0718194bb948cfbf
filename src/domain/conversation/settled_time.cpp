#include "conversation/two_readings.hpp"
#include "quoted_words.hpp"
#include "rule_reader/filler_words.hpp"
#include "time_phrase/tokenizer.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/domain/booking_decision.hpp"
#include "zylin/domain/requested_time.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace zylin::domain::settling {
namespace {

using std::chrono::local_days;

/// Not past, and not after the last day that can be booked.
bool can_be_meant(const time_reading& when, const two_readings& turn) {
  if (!when.date) {
    return true;
  }
  const auto today = std::chrono::floor<std::chrono::days>(turn.now);
  const local_days day(*when.date);
  const bool is_over = day == today && when.time && day + *when.time <= turn.now;
  return when.date->ok() && day >= today && day <= today + turn.here.booking.horizon && !is_over;
}

/// Between the first and the last day that were said.
bool is_beside(const time_reading& said, const time_reading& meant) {
  return meant.date && !said.date &&
         ((said.first_day && *meant.date < *said.first_day) || (said.last_day && *meant.date > *said.last_day));
}

bool readers_differ(const time_reading& said, const time_reading& meant, const two_readings& turn) {
  understanding model = turn.as_message;
  model.date = meant.date;
  model.time = said.soonest ? std::nullopt : meant.time;
  return compare_new_start(model, said, meant) == agreement::differ || is_beside(said, meant);
}

/// Of both what they share: the state machine asks for the rest.
time_reading shared_by(const time_reading& said, const time_reading& meant) {
  time_reading other = said;
  if (meant.date) {
    other.date = meant.date;
    other.first_day.reset();
    other.last_day.reset();
  }
  if (meant.time) {
    other.time = meant.time;
    other.window.reset();
  }
  return short_form({.wishes = {said, other}, .unwanted = {}, .ambiguous = true, .unread = {}});
}

/// The model quotes words of the customer, and they hold more than the rules have read.
bool quotes_unread_words(const two_readings& turn) {
  if (!turn.model.when_phrase || !is_said(*turn.model.when_phrase, turn.words)) {
    return false;
  }
  const std::string& quoted = *turn.model.when_phrase;
  const spoken_when read = read_when(quoted, turn.language, turn.here, turn.now);
  return !rules::says_nothing_else(cues::cue_text(quoted), read.words, turn.here);
}

constexpr std::array day_tokens = {phrase::token_kind::weekday,    phrase::token_kind::weekdays,
                                   phrase::token_kind::weekend,    phrase::token_kind::written_date,
                                   phrase::token_kind::month,      phrase::token_kind::tomorrow_or_morning,
                                   phrase::token_kind::day_offset, phrase::token_kind::feast};
constexpr std::array clock_tokens = {phrase::token_kind::clock, phrase::token_kind::fixed_time,
                                     phrase::token_kind::meridiem};

/// "Since Saturday", "last Tuesday": the rules know these words, so if they read no wish in them there is none.
bool is_judged(const two_readings& turn, std::span<const phrase::token_kind> kinds) {
  const std::string quoted = turn.model.when_phrase.value_or("");
  const std::array<std::string_view, 2> languages = {turn.language, turn.here.language};
  return std::ranges::any_of(languages, [&](std::string_view language) {
    const phrase::token_list tokens = phrase::tokenize(quoted, phrase::vocabulary_for(language));
    return std::ranges::any_of(tokens, [&](const phrase::token& each) { return contains(kinds, each.kind); });
  });
}

/// "A bit earlier", "not on Monday", "the same time": the rules have read what was said of the time.
bool is_said_otherwise(const turn_meaning& rules) {
  return rules.shift != time_shift::none || rules.same_time || !rules.not_on.empty();
}

time_reading completed(const time_reading& said, const time_reading& meant, const two_readings& turn) {
  const bool has_day = said.date || said.first_day || said.last_day || said.soonest;
  const bool has_time = said.time || said.window || said.soonest;
  time_reading more = said;
  if (!has_day && is_judged(turn, day_tokens)) {
    return more;
  }
  more.date = has_day ? said.date : meant.date;
  more.time = has_time || is_judged(turn, clock_tokens) ? said.time : meant.time;
  return more;
}

}  // namespace

bool settle_when(turn_meaning& settled, const two_readings& turn) {
  time_reading meant{.date = turn.model.date, .time = turn.model.time};
  if (is_said_otherwise(turn.rules) || !can_be_meant(meant, turn)) {
    return false;
  }
  if (settled.intent == turn_intent::move && meant.date && meant.date == turn.rules.old_when.date) {
    meant = {};  // where it is now
  }
  time_reading& said = settled.intent == turn_intent::cancel ? settled.old_when : settled.when;
  if (readers_differ(said, meant, turn)) {
    said = shared_by(said, meant);
    return true;
  }
  const time_reading more = completed(said, meant, turn);
  if (more != said && can_be_meant(more, turn) && quotes_unread_words(turn)) {
    said = more;
  }
  return false;
}

}  // namespace zylin::domain::settling
