#include "zylin/domain/daily_report.hpp"
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

std::string count_of(std::size_t count, std::string_view one, std::string_view several) {
  return (count == 0 ? "no" : std::to_string(count)) + " " + std::string(count == 1 ? one : several);
}

std::string clock_at(const business& business, time_point when) {
  const local_minutes local = business.zone.to_local(when);
  return format_clock(local - std::chrono::floor<days>(local));
}

std::string one_line(std::string_view text) {
  const std::string clean = clean_text(text);
  return std::string(ascii::trim(clean));
}

/// One line for each row, and one for those that are left out.
template <class Row, class Describe>
std::string list(const std::vector<Row>& rows, std::size_t most, Describe describe) {
  std::string text;
  for (std::size_t i = 0; i < rows.size() && i < most; ++i) {
    text += describe(rows[i]) + "\n";
  }
  return rows.size() > most ? text + "and " + std::to_string(rows.size() - most) + " more\n" : text;
}

std::string_view remark(booking_status status) {
  switch (status) {
    case booking_status::requested: return ", not confirmed yet";
    case booking_status::completed: return ", completed";
    case booking_status::no_show: return ", did not come";
    case booking_status::confirmed:
    case booking_status::cancelled: break;
  }
  return "";
}

std::string bookings_part(const business& business, const daily_report& report) {
  const auto describe = [&business](const booking& each) {
    const std::string name = one_line(each.customer_name);
    return clock_at(business, each.starts_at) + " " + (name.empty() ? each.customer_phone : name) + ", " +
           one_line(each.service) + " (" + each.reference + ")" + std::string(remark(each.status));
  };
  return "Today: " + count_of(report.bookings.size(), "booking", "bookings") + "\n" +
         list(report.bookings, most_bookings_shown, describe);
}

struct kind_of_call {
  intent meaning;
  std::string_view words;
};

constexpr auto kinds_of_calls = std::to_array<kind_of_call>({{intent::booking, "to book"},
                                                             {intent::reschedule, "to move a booking"},
                                                             {intent::cancel, "to cancel"},
                                                             {intent::faq, "with a question"},
                                                             {intent::urgent, "urgent"},
                                                             {intent::other, "about something else"}});

std::string calls_by_kind(const daily_report& report) {
  std::string text;
  const auto add = [&text](std::size_t count, std::string_view words) {
    if (count > 0) {
      text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(words);
    }
  };
  for (const kind_of_call& each : kinds_of_calls) {
    const auto found = report.by_intent.find(each.meaning);
    add(found == report.by_intent.end() ? 0 : found->second, each.words);
  }
  add(report.not_understood, "not understood");
  add(report.missed.size(), "missed");
  return text.empty() ? text : text + "\n";
}

std::string calls_part(const business& business, const daily_report& report) {
  const auto describe = [&business](const report_call& each) {
    const std::string from = one_line(each.from);
    return "missed: " + (from.empty() ? "unknown number" : from) + " at " + clock_at(business, each.at);
  };
  return "Yesterday: " + count_of(report.calls, "call", "calls") + "\n" + calls_by_kind(report) +
         list(report.missed, most_calls_shown, describe);
}

std::string messages_part(const daily_report& report) {
  const auto describe = [](const undelivered_message& each) {
    return std::string(to_string(each.kind)) + " to " + each.to + ": " + one_line(each.error);
  };
  return report.undelivered.empty()
             ? std::string()
             : "\n" + count_of(report.undelivered.size(), "message", "messages") + " of yesterday did not arrive\n" +
                   list(report.undelivered, most_messages_shown, describe);
}

std::string models_part(const business& business, const daily_report& report) {
  std::string text;
  for (const model_status& each : report.models) {
    text += texts::report_model(business, each) + "\n";
  }
  return text.empty() ? text : "\n" + std::string(texts_in(business.language).report_models) + "\n" + text;
}

}  // namespace

std::string report_text(const business& business, const daily_report& report) {
  std::string text = business.name + ", " + format_day(report.day) + "\n\n" + bookings_part(business, report) + "\n" +
                     calls_part(business, report) + messages_part(report) + models_part(business, report);
  text.pop_back();
  return text;
}

}  // namespace zylin::domain
