#include "zylin/domain/requested_time.hpp"

#include "domain/rule_reader_clinic.hpp"
#include "domain/time_phrase_table.hpp"
#include "wall_clock.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::local_days;
using std::chrono::minutes;
using std::chrono::year;
using test::tuesday;
using time_phrase_tables::show;

const local_minutes asked_at = rule_reader_tests::monday_morning;  // Monday 23 November 2026, 10:00

understanding said(const char* words, const char* language = "en") {
  understanding what;
  what.when_phrase = words;
  what.language = language;
  return what;
}

std::string read(const understanding& what, const business& business = rule_reader_tests::clinic()) {
  return time_phrase_tables::show(read_requested_time(what, what.when_phrase.value_or(""), business, asked_at));
}

/// The time found for the words in a calendar with these hours and bookings.
std::string found(const char* words, const std::vector<occupied_span>& taken = {}) {
  const business business = rule_reader_tests::clinic();
  const availability calendar(business, business.services.front(), taken, business.zone.to_sys(asked_at));
  const auto wanted = starts_wanted(read_requested_time(said(words), words, business, asked_at), business, asked_at);
  if (!wanted) {
    return "asked";
  }
  if (wanted->exact) {
    const local_days day = std::chrono::floor<days>(wanted->from);
    return time_phrase_tables::show(time_reading{.date = std::chrono::year_month_day(day), .time = wanted->from - day});
  }
  const auto start = first_free(calendar, business, *wanted);
  const local_days day = std::chrono::floor<days>(start.value_or(asked_at));
  return start ? time_phrase_tables::show(time_reading{.date = std::chrono::year_month_day(day), .time = *start - day})
               : std::string(to_string(why_none(calendar, business, *wanted)));
}

occupied_span booked(local_minutes from, local_minutes until) {
  const time_zone utc = time_zone::utc();
  return {.from = utc.to_sys(from),
          .until = utc.to_sys(until),
          .service = rule_reader_tests::clinic().services.front().name};
}

}  // namespace

TEST(a_wish, is_read_in_the_language_of_the_caller_or_of_the_business) {
  business business = rule_reader_tests::clinic();
  business.region = "DE";
  EXPECT_EQ(read(said("morgen um halb fünf", "de"), business), "2026-11-24 16:30");
  EXPECT_EQ(read(said("mañana a las cinco", "es"), business), "2026-11-24 17:00");
  EXPECT_EQ(read(said("tomorrow at 5", "de"), business), "2026-11-24 17:00");
  business.language = "de";
  EXPECT_EQ(read(said("morgen um halb fünf", "en"), business), "2026-11-24 16:30");
  EXPECT_EQ(read(said("um halb fünf", "en"), business), "16:30");
  EXPECT_EQ(read(said("am Nachmittag", "en"), business), "13:00-18:00");
  EXPECT_EQ(read(said("tomorrow at 5", "fr"), business), "2026-11-24 17:00");
}

TEST(a_wish, may_mix_hindi_into_english_in_india) {
  EXPECT_EQ(read(said("kal shaam 5 baje", "en")), "2026-11-24 17:00");
  EXPECT_EQ(read(said("kal at 5 pm", "en")), "2026-11-24 17:00");
  EXPECT_EQ(read(said("tomorrow at 5", "en")), "2026-11-24 17:00");
  EXPECT_EQ(read(said("कल शाम पाँच बजे", "hi")), "2026-11-24 17:00");
  business elsewhere = rule_reader_tests::clinic();
  elsewhere.region = "US";
  EXPECT_EQ(read(said("kal at 5 pm", "en"), elsewhere), "17:00");
}

TEST(a_wish, is_the_callers_own_range_rather_than_a_time_the_model_made_of_it) {
  understanding what = said("tomorrow in the afternoon");
  what.date = year{2026} / 11 / 24;
  what.time = hours{15};
  EXPECT_EQ(read(what), "2026-11-24 12:00-18:00");
  what.when_phrase = "as soon as possible";
  EXPECT_EQ(read(what), "soonest");
}

TEST(a_wish, has_no_day_and_no_time_that_only_the_model_says) {
  understanding what = said("tomorrow");
  what.date = year{2026} / 11 / 24;
  what.time = hours{9};
  EXPECT_EQ(read(what), "2026-11-24");
  what.when_phrase = "in the afternoon";
  EXPECT_EQ(read(what), "12:00-18:00");
  const business business = rule_reader_tests::clinic();
  what.when_phrase.reset();
  EXPECT_EQ(show(read_requested_time(what, "I'd like to book an appointment please", business, asked_at)), "");
  what.language = "it";
  EXPECT_EQ(show(read_requested_time(what, "domani mattina", business, asked_at)), "2026-11-24 09:00")
      << "nothing else can be known of words that no code reads";
}

TEST(a_wish, is_what_the_model_selects_among_those_that_were_said) {
  const business business = rule_reader_tests::clinic();
  const char* const ambiguous = "Tuesday at ten would suit me. Thursday at three is good.";
  understanding what;
  what.language = "en";
  EXPECT_EQ(show(read_requested_time(what, ambiguous, business, asked_at)), "");
  what.when_phrase = "thursday at 3";
  EXPECT_EQ(show(read_requested_time(what, ambiguous, business, asked_at)), "2026-11-26 15:00");
  what.when_phrase.reset();
  what.date = year{2026} / 11 / 24;
  EXPECT_EQ(show(read_requested_time(what, ambiguous, business, asked_at)), "2026-11-24 10:00");
  what.date = year{2026} / 11 / 25;
  EXPECT_EQ(show(read_requested_time(what, ambiguous, business, asked_at)), "") << "a day that nobody named";
  what.date = year{2026} / 11 / 24;
  EXPECT_EQ(show(read_requested_time(what, "Thursday at three please", business, asked_at)), "2026-11-26 15:00")
      << "what is plain needs no selecting";
}

TEST(a_wish, is_read_in_the_whole_call_and_not_in_the_phrase_that_the_model_quotes) {
  const business business = rule_reader_tests::clinic();
  const char* const call = "I want to come, um, tomorrow at ten because I've had a bad cough since Saturday";
  for (const char* phrase : {"tomorrow at 10", "tomorrow at ten", "since Saturday", "Saturday at ten"}) {
    understanding what = said(phrase);
    EXPECT_EQ(show(read_requested_time(what, call, business, asked_at)), "2026-11-24 10:00") << phrase;
  }
}

TEST(a_wish, takes_the_first_free_start_of_its_range) {
  EXPECT_EQ(found("tomorrow between ten and twelve"), "2026-11-24 10:00");
  EXPECT_EQ(found("tomorrow afternoon"), "2026-11-24 12:00");
  EXPECT_EQ(found("tomorrow late in the afternoon"), "2026-11-24 15:00");
  EXPECT_EQ(found("first thing tomorrow"), "2026-11-24 09:00");
  EXPECT_EQ(found("tomorrow after 3"), "2026-11-24 15:00");
  EXPECT_EQ(found("tomorrow between ten and twelve", {booked(test::tuesday + hours{10}, test::tuesday + hours{11})}),
            "2026-11-24 11:00");
  EXPECT_EQ(found("today in the morning"), "2026-11-23 11:00") << "an hour's notice is needed";
}

TEST(a_wish, takes_the_first_free_start_of_all_when_it_is_as_soon_as_possible) {
  const local_days today = std::chrono::floor<days>(asked_at);
  EXPECT_EQ(found("as soon as possible"), "2026-11-23 11:00");
  EXPECT_EQ(found("now", {booked(today + hours{9}, today + hours{13})}), "2026-11-23 14:00");
  EXPECT_EQ(found("now", {booked(today, test::tuesday)}), "2026-11-24 09:00");
  EXPECT_EQ(found("on Thursday as early as possible"), "2026-11-26 09:00");
}

TEST(a_wish, takes_the_first_free_start_of_a_day_of_many) {
  EXPECT_EQ(found("nothing before eleven, any day next week"), "2026-11-30 11:00");
  EXPECT_EQ(found("next available after Wednesday"), "2026-11-26 09:00");
  EXPECT_EQ(found("any time next week in the afternoon"), "2026-11-30 12:00");
  EXPECT_EQ(found("as soon as possible, but not before Thursday"), "2026-11-26 09:00");
  EXPECT_EQ(found("the first available before Wednesday"), "2026-11-23 11:00");
  EXPECT_EQ(found("between Tuesday and Thursday after four"), "2026-11-24 16:00");
  EXPECT_EQ(found("by Tuesday next week"), "asked") << "for a time of day";
  EXPECT_EQ(found("between Tuesday and Thursday at three"), "asked") << "for a day";
  const std::vector<occupied_span> taken{booked(test::tuesday + hours{15}, test::tuesday + hours{18})};
  EXPECT_EQ(found("between Tuesday and Thursday after four", taken), "2026-11-25 16:00")
      << "the morning in between is none of it";
  EXPECT_EQ(found("Saturday or later, after five"), "2026-11-30 17:00") << "Saturday closes at two";
  EXPECT_EQ(found("the weekend, before eight"), "outside_hours");
  EXPECT_EQ(found("between Christmas and December 25th in the morning"), "holiday");
}

TEST(a_wish, begins_no_earlier_than_now) {
  const business business = rule_reader_tests::clinic();
  const local_days today = std::chrono::floor<days>(asked_at);
  const auto starts =
      starts_wanted(read_requested_time(said("today in the morning"), "today in the morning", business, asked_at),
                    business, asked_at);
  EXPECT_EQ(starts, (start_span{.from = asked_at, .until = today + hours{12}}));
}

TEST(a_wish, says_why_nothing_of_its_range_is_free) {
  EXPECT_EQ(found("tomorrow between ten and twelve", {booked(test::tuesday + hours{9}, test::tuesday + hours{13})}),
            "taken");
  EXPECT_EQ(found("Sunday morning"), "closed_that_day");
  EXPECT_EQ(found("December 25th in the morning"), "holiday");
  EXPECT_EQ(found("tomorrow evening after 7"), "outside_hours");
  EXPECT_EQ(found("today before ten"), "in_the_past");
  EXPECT_EQ(found("in three months in the morning"), "too_far_ahead");
  const local_days today = std::chrono::floor<days>(asked_at);
  EXPECT_EQ(found("today in the morning", {booked(today + hours{11}, today + hours{13})}), "taken")
      << "the last one is, the first one comes too soon";
}

TEST(a_wish, is_refused_for_no_time_before_its_range) {
  business business = rule_reader_tests::clinic();
  business.booking.slot_step = minutes{30};
  const std::vector<occupied_span> taken{booked(test::tuesday + hours{12}, test::tuesday + hours{13})};
  const availability calendar(business, business.services.front(), taken, business.zone.to_sys(asked_at));
  const start_span lunch{.from = test::tuesday + hours{13}, .until = test::tuesday + hours{14}};
  EXPECT_EQ(why_none(calendar, business, lunch), refusal::outside_hours);
}

TEST(a_wish, is_asked_about_where_it_names_no_day_or_no_time) {
  EXPECT_EQ(found("in the afternoon"), "asked");
  EXPECT_EQ(found("tomorrow"), "asked");
  EXPECT_EQ(found("at three"), "asked");
  EXPECT_EQ(found("hello"), "asked");
  EXPECT_EQ(found("tomorrow at three"), "2026-11-24 15:00");
  EXPECT_EQ(found("tomorrow at five past three"), "2026-11-24 15:05") << "a named time may lie off the grid";
}

TEST(availability_first_free, is_the_first_of_what_a_search_of_all_days_finds) {
  const business business = rule_reader_tests::clinic();
  const std::vector<occupied_span> taken = {booked(test::tuesday + hours{9}, test::tuesday + hours{12})};
  const availability calendar(business, business.services.front(), taken, business.zone.to_sys(asked_at));
  for (minutes ahead{-600}; ahead < days{9}; ahead += minutes{107}) {
    const local_minutes from = asked_at + ahead;
    const local_minutes until = from + hours{20};
    std::optional<local_minutes> expected;
    for (local_minutes start = from; start < until && !expected; start += minutes{1}) {
      const bool on_grid = start.time_since_epoch() % minutes{15} == minutes{0};
      expected = on_grid && !calendar.check(start) ? std::optional(start) : std::nullopt;
    }
    EXPECT_EQ(calendar.first_free(from, until), expected) << ahead.count();
  }
  EXPECT_EQ(calendar.first_free(local_minutes::min(), local_minutes::max()), asked_at + hours{1});
  EXPECT_EQ(calendar.first_free(asked_at + hours{2}, asked_at + hours{2}), std::nullopt);
}

TEST(a_wish, is_what_was_said_where_the_model_quotes_what_was_not) {
  const business business = rule_reader_tests::clinic();
  EXPECT_EQ(time_phrase_tables::show(
                read_requested_time(said("Friday at 11"), "Could I come tomorrow at 3 pm?", business, asked_at)),
            "2026-11-24 15:00");
  EXPECT_EQ(time_phrase_tables::show(read_requested_time(
                said("tomorrow at 3 PM"), "Could I come tomorrow at three in the afternoon?", business, asked_at)),
            "2026-11-24 15:00");
  EXPECT_EQ(time_phrase_tables::show(read_requested_time(said("Friday at 11"), "Could I come?", business, asked_at)),
            "")
      << "nobody said a time";
}

TEST(the_time_of_a_booking_that_is_there, is_nothing_that_only_the_model_says) {
  const business business = rule_reader_tests::clinic();
  understanding invented = said("on Friday");
  invented.date = std::chrono::year{2026} / 11 / 27;
  invented.time = hours{14};
  const time_reading none = read_said_time(invented, "Please cancel my appointment.", business, asked_at);
  EXPECT_FALSE(none.date || none.time || none.window || none.soonest);
  EXPECT_EQ(time_phrase_tables::show(
                read_said_time(invented, "Please cancel the one tomorrow at three pm.", business, asked_at)),
            "2026-11-24 15:00");
  EXPECT_EQ(time_phrase_tables::show(read_said_time(invented, "Please cancel the one on Friday.", business, asked_at)),
            "2026-11-27")
      << "nobody said a time";
  for (const char* said :
       {"I can't make it on Friday at two.", "Friday doesn't work any more.", "Not on Friday, please."}) {
    EXPECT_EQ(show(read_said_time(invented, said, business, asked_at)).substr(0, 10), "2026-11-27") << said;
  }
}

}  // namespace zylin::domain
