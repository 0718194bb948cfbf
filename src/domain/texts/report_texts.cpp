#include "zylin/domain/daily_report.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/domain/texts.hpp"

#include "clean_text.hpp"
#include "texts/text_table.hpp"
#include "zylin/core/ascii.hpp"

#include <array>
#include <string_view>

namespace zylin::domain {
namespace {

using std::chrono::days;

constexpr std::size_t most_bookings_shown = 40;
constexpr std::size_t most_calls_shown = 20;
constexpr std::size_t most_messages_shown = 10;

/// "no calls", "1 call", "2 calls"
std::string count_of(std::size_t count, std::string_view none, std::string_view one, std::string_view several) {
  return fill_text(count == 0 ? none : count == 1 ? one : several, {{"count", std::to_string(count)}});
}

std::string report_clock(const business& business, time_point when) {
  const local_minutes local = business.zone.to_local(when);
  return clock_text(texts_in(business.language), local - std::chrono::floor<days>(local));
}

std::string one_line(std::string_view text) {
  const std::string clean = clean_text(text);
  return std::string(ascii::trim(clean));
}

/// One line for each row, and one for those that are left out.
template <class Row, class Describe>
std::string list(const text_table& texts, const std::vector<Row>& rows, std::size_t most, Describe describe) {
  std::string text;
  for (std::size_t i = 0; i < rows.size() && i < most; ++i) {
    text += describe(rows[i]) + "\n";
  }
  return rows.size() > most ? text + fill_text(texts.and_more, {{"count", std::to_string(rows.size() - most)}}) + "\n"
                            : text;
}

std::string_view remark(const text_table& texts, booking_status status) {
  switch (status) {
    case booking_status::requested: return texts.not_confirmed;
    case booking_status::completed: return texts.completed;
    case booking_status::no_show: return texts.did_not_come;
    case booking_status::confirmed:
    case booking_status::cancelled: break;
  }
  return "";
}

/// A row always has its line, even if fields are missing.
std::string booking_line(const business& business, const booking& row) {
  const std::string name = one_line(row.customer_name);
  const std::string_view remarked = remark(texts_in(business.language), row.status);
  return report_clock(business, row.starts_at) + " " + (name.empty() ? row.customer_phone : name) + ", " +
         service_text(texts_in(business.language), one_line(row.service), row.staff) + " (" + row.reference + ")" +
         (remarked.empty() ? "" : ", " + std::string(remarked));
}

std::string bookings_part(const business& business, const daily_report& report) {
  const text_table& texts = texts_in(business.language);
  const auto describe = [&business](const booking& each) { return booking_line(business, each); };
  const std::string count =
      count_of(report.bookings.size(), texts.no_bookings, texts.one_booking, texts.several_bookings);
  return fill_text(texts.report_today, {{"bookings", count}}) + "\n" +
         list(texts, report.bookings, most_bookings_shown, describe);
}

/// What the owner has to settle about who serves.
std::string staff_part(const business& business, const daily_report& report) {
  const text_table& texts = texts_in(business.language);
  std::string text;
  if (!report.unassigned.empty()) {
    const auto describe = [&](const booking& each) {
      return day_text(texts, std::chrono::floor<days>(business.zone.to_local(each.starts_at))) + ", " +
             booking_line(business, each);
    };
    text += "\n" + std::string(texts.report_unassigned) + "\n" +
            list(texts, report.unassigned, most_bookings_shown, describe);
  }
  if (at_once_is_guessed(business)) {
    text += "\n" +
            fill_text(texts.report_at_once, {{"count", std::to_string(most_at_once(business))}, {"key", at_once_key}}) +
            "\n";
  }
  return text;
}

struct kind_of_call {
  intent meaning;
  std::string_view text_table::*words;
};

constexpr auto kinds_of_calls = std::to_array<kind_of_call>({{intent::booking, &text_table::calls_to_book},
                                                             {intent::reschedule, &text_table::calls_to_move},
                                                             {intent::cancel, &text_table::calls_to_cancel},
                                                             {intent::faq, &text_table::calls_with_question},
                                                             {intent::urgent, &text_table::calls_urgent},
                                                             {intent::other, &text_table::calls_about_else}});

std::string calls_by_kind(const text_table& texts, const daily_report& report) {
  std::string text;
  const auto add = [&text, &texts](std::size_t count, std::string_view words) {
    if (count > 0) {
      text += text.empty() ? std::string_view() : texts.list_separator;
      text += fill_text(words, {{"count", std::to_string(count)}});
    }
  };
  for (const kind_of_call& each : kinds_of_calls) {
    const auto found = report.by_intent.find(each.meaning);
    add(found == report.by_intent.end() ? 0 : found->second, texts.*each.words);
  }
  add(report.not_understood, texts.calls_not_understood);
  add(report.missed.size(), texts.calls_missed);
  add(report.blocked, texts.calls_blocked);
  return text.empty() ? text : text + "\n";
}

std::string calls_part(const business& business, const daily_report& report) {
  const text_table& texts = texts_in(business.language);
  const auto describe = [&business, &texts](const report_call& each) {
    const std::string from = one_line(each.from);
    return agreeing_with_one(
        fill_text(texts.report_missed_call,
                  {{"caller", from.empty() ? texts.unknown_number : from}, {"time", report_clock(business, each.at)}}));
  };
  const std::string count = count_of(report.calls, texts.no_calls, texts.one_call, texts.several_calls);
  return fill_text(texts.report_yesterday, {{"calls", count}}) + "\n" + calls_by_kind(texts, report) +
         list(texts, report.missed, most_calls_shown, describe);
}

std::string messages_part(const text_table& texts, const daily_report& report) {
  if (report.undelivered.empty()) {
    return {};
  }
  const auto describe = [&texts](const undelivered_message& each) {
    return std::string(to_string(each.kind)) + std::string(texts.undelivered_to) + each.to + ": " +
           one_line(each.error);
  };
  return "\n" + count_of(report.undelivered.size(), {}, texts.one_undelivered, texts.several_undelivered) + "\n" +
         list(texts, report.undelivered, most_messages_shown, describe);
}

std::string models_part(const business& business, const daily_report& report) {
  std::string text;
  for (const model_status& each : report.models) {
    text += texts::report_model(business, each) + "\n";
  }
  return text.empty() ? text : "\n" + std::string(texts_in(business.language).report_models) + "\n" + text;
}

std::string calendars_part(const business& business, const daily_report& report) {
  const text_table& texts = texts_in(business.language);
  std::string text;
  for (const unread_calendar& each : report.calendars) {
    text += fill_text(each.was_read ? texts.report_calendar_fails : texts.report_calendar_unread,
                      {{"calendar", each.name}, {"when", when_text(texts, business.zone.to_local(each.since))}}) +
            "\n";
  }
  return text.empty() ? text : "\n" + std::string(texts.report_calendars) + "\n" + text;
}

}  // namespace

std::string report_text(const business& business, const daily_report& report) {
  const text_table& texts = texts_in(business.language);
  std::string text =
      fill_text(texts.report_title, {{"business", business.name}, {"day", day_text(texts, report.day)}}) + "\n\n" +
      bookings_part(business, report) + staff_part(business, report) + calendars_part(business, report) + "\n" +
      calls_part(business, report) + messages_part(texts, report) + models_part(business, report);
  text.pop_back();
  return text;
}

}  // namespace zylin::domain
