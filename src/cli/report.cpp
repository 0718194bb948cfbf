#include "report.hpp"

#include "exit_status.hpp"
#include "listing_shape.hpp"
#include "pipeline/reports/daily_report.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/try.hpp"

#include <optional>
#include <ostream>

namespace zylin::cli {
namespace {

using std::chrono::days;
using std::chrono::local_days;

std::optional<local_days> day_of(const report_request& asked) {
  if (asked.day.empty()) {
    return std::chrono::floor<days>(asked.settings.business.zone.to_local(system_clock().now()));
  }
  const std::optional<std::chrono::year_month_day> date = parse_date(asked.day);
  return date ? std::optional(local_days(*date)) : std::nullopt;
}

listing_element bookings_of(const std::vector<domain::booking>& bookings, const domain::time_zone& zone) {
  listing_element rows = listing_element::array();
  for (const domain::booking& each : bookings) {
    listing_element row;
    row["reference"] = each.reference;
    row["customer_name"] = known(each.customer_name);
    row["customer_phone"] = known(each.customer_phone);
    row["service"] = known(each.service);
    row["starts_at"] = zone.format_iso(each.starts_at);
    row["duration_minutes"] = each.duration.count();
    row["status"] = to_string(each.status);
    row["staff"] = known(each.staff.value_or(""));
    rows.push_back(std::move(row));
  }
  return rows;
}

listing_element calls_of(const domain::daily_report& report, const domain::time_zone& zone) {
  listing_element json;
  json["total"] = report.calls;
  json["by_intent"] = listing_element::object();
  for (const auto& [meaning, count] : report.by_intent) {
    json["by_intent"][std::string(to_string(meaning))] = count;
  }
  json["not_understood"] = report.not_understood;
  json["missed"] = listing_element::array();
  for (const domain::report_call& each : report.missed) {
    listing_element row;
    row["from"] = known(each.from);
    row["at"] = zone.format_iso(each.at);
    json["missed"].push_back(std::move(row));
  }
  json["blocked"] = report.blocked;
  return json;
}

listing_element messages_of(const domain::daily_report& report, const domain::time_zone& zone) {
  listing_element rows = listing_element::array();
  for (const domain::undelivered_message& each : report.undelivered) {
    listing_element row;
    row["id"] = each.id;
    row["kind"] = to_string(each.kind);
    row["to"] = each.to;
    row["error"] = known(each.error);
    row["created_at"] = zone.format_iso(each.at);
    rows.push_back(std::move(row));
  }
  return rows;
}

listing_element models_of(const domain::daily_report& report) {
  listing_element rows = listing_element::array();
  for (const domain::model_status& each : report.models) {
    listing_element row;
    row["model"] = each.name;
    row["setting"] = variable_of(each);
    row["missing"] = each.missing;
    row["shutdown_date"] = known(each.shutdown ? format_date(*each.shutdown).value_or("") : std::string());
    row["successor"] = known(each.successor);
    rows.push_back(std::move(row));
  }
  return rows;
}

listing_element calendars_of(const domain::daily_report& report, const domain::time_zone& zone) {
  listing_element rows = listing_element::array();
  for (const domain::unread_calendar& each : report.calendars) {
    listing_element row;
    row["calendar"] = each.name;
    row["staff"] = known(each.staff);
    row["read_at"] = each.was_read ? listing_element(zone.format_iso(each.since)) : listing_element();
    row["unread_since"] = zone.format_iso(each.since);
    rows.push_back(std::move(row));
  }
  return rows;
}

listing_element element(const domain::daily_report& report, const domain::time_zone& zone) {
  listing_element json;
  json["date"] = format_date(std::chrono::year_month_day(report.day)).value_or("");
  json["bookings"] = bookings_of(report.bookings, zone);
  json["calls_of_the_day_before"] = calls_of(report, zone);
  json["undelivered_messages"] = messages_of(report, zone);
  json["models"] = models_of(report);
  json["unassigned_bookings"] = bookings_of(report.unassigned, zone);
  json["unread_calendars"] = calendars_of(report, zone);
  return json;
}

}  // namespace

int show_report(const report_request& asked) {
  const std::optional<local_days> day = day_of(asked);
  if (!day) {
    asked.err << "zylin: --date is a date that exists, as YYYY-MM-DD\n";
    return wrong_usage;
  }
  const domain::business& business = asked.settings.business;
  domain::daily_report report;
  const auto look = [&](ports::transaction& tx) -> result<void> {
    TRY_ASSIGN(report, reports::read_daily_report(tx, business, *day));
    return {};
  };
  if (const result<void> looked = sqlite::read_only(asked.settings.database_path, look); !looked) {
    return refuse_listing({asked.settings.database_path, {}, business.zone, asked.out, asked.err}, looked.error());
  }
  if (asked.json) {
    print_json(asked.out, element(report, business.zone));
  } else {
    asked.out << report_text(business, report) << '\n';
  }
  return done;
}

}  // namespace zylin::cli
