#include "calendar.hpp"
#include "exit_status.hpp"
#include "listing_shape.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/digest.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/external_calendar.hpp"
#include "zylin/ports/external_calendar_repository.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace zylin::cli {
namespace {

/// A calendar of the business file, and what the server knows of it.
struct knexternal_calendar {
  domain::external_calendar what;
  std::optional<ports::external_calendar_state> state{};  ///< nothing: the server has not started since it was added
  std::vector<domain::time_span> busy{};
};

result<std::vector<knexternal_calendar>> read_calendars(ports::transaction& tx, const domain::business& business,
                                                        time_point now) {
  constexpr std::size_t most_shown = 10'000;
  TRY_ASSIGN(const std::vector<ports::external_calendar_state> rows, tx.external_calendars().all());
  std::vector<knexternal_calendar> all;
  for (domain::external_calendar& each : external_calendars(business)) {
    knexternal_calendar one;
    const std::string hash = sha256_hex(each.address.expose());
    const auto row = std::ranges::find_if(rows, [&](const ports::external_calendar_state& stored) {
      return stored.address_hash == hash && ascii::equals_ignoring_case(stored.staff, each.staff);
    });
    if (row != rows.end()) {
      one.state = *row;
      TRY_ASSIGN(one.busy, tx.external_calendars().times_of(row->id, now, time_point::max(), most_shown));
    }
    one.what = std::move(each);
    all.push_back(std::move(one));
  }
  return all;
}

listing_element maybe_time(const std::optional<time_point>& when, const domain::time_zone& zone) {
  return when ? listing_element(zone.format_iso(*when)) : listing_element();
}

void print_calendars_json(const calendar_request& asked, const std::vector<knexternal_calendar>& all) {
  const domain::time_zone& zone = asked.settings.business.zone;
  listing_element array = listing_element::array();
  for (const knexternal_calendar& each : all) {
    const ports::external_calendar_state state = each.state.value_or(ports::external_calendar_state());
    listing_element one;
    one["calendar"] = each.what.label;
    one["staff"] = known(each.what.staff);
    one["read_at"] = maybe_time(state.read_at, zone);
    one["known_until"] = maybe_time(state.known_until, zone);
    const bool fails = state.failures > 0;
    one["failure"] = known(fails ? state.failure : std::string());
    one["warning"] = known(fails ? std::string() : state.failure);
    one["busy"] = listing_element::array();
    for (const domain::time_span& span : each.busy) {
      one["busy"].push_back({{"starts_at", zone.format_iso(span.from)}, {"ends_at", zone.format_iso(span.until)}});
    }
    array.push_back(std::move(one));
  }
  print_json(asked.out, array);
}

std::string reading_of(const knexternal_calendar& one, const domain::time_zone& zone) {
  if (!one.state) {
    return "not known to the server yet: restart it";
  }
  const std::string last = one.state->read_at ? "read " + short_time(zone, *one.state->read_at) : "never read";
  if (one.state->failure.empty()) {
    return last;
  }
  return last + (one.state->failures > 0 ? ", FAILS: " : ", warning: ") + one.state->failure;
}

void print_calendars(const calendar_request& asked, const std::vector<knexternal_calendar>& all) {
  constexpr std::size_t widest = 1000;
  const domain::time_zone& zone = asked.settings.business.zone;
  std::vector<table_row> lines;
  for (const knexternal_calendar& each : all) {
    for (const domain::time_span& span : each.busy) {
      lines.push_back({each.what.label, each.what.staff.empty() ? "the business" : each.what.staff,
                       short_time(zone, span.from), short_time(zone, span.until)});
    }
  }
  if (lines.empty()) {
    asked.out << "No time is blocked by a calendar.\n";
  } else {
    print_table(asked.out, {{"CALENDAR", 20}, {"BLOCKS", 30}, {"FROM", 16}, {"UNTIL", widest}}, lines);
  }
  asked.out << '\n';
  for (const knexternal_calendar& each : all) {
    asked.out << each.what.label << ": " << reading_of(each, zone) << '\n';
  }
  asked.out << "Times in " << zone.name() << ".\n";
}

}  // namespace

int list_busy_times(const calendar_request& asked) {
  const domain::business& business = asked.settings.business;
  if (external_calendars(business).empty() && !asked.json) {
    asked.out << "The business file names no calendar (calendars, staff[].calendar).\n";
    return done;
  }
  std::vector<knexternal_calendar> all;
  const auto look = [&](ports::transaction& tx) -> result<void> {
    TRY_ASSIGN(all, read_calendars(tx, business, system_clock().now()));
    return {};
  };
  if (const result<void> looked = sqlite::read_only(asked.settings.database_path, look); !looked) {
    const listing_options how{asked.json};
    return refuse_listing({asked.settings.database_path, how, business.zone, asked.out, asked.err}, looked.error());
  }
  if (asked.json) {
    print_calendars_json(asked, all);
  } else {
    print_calendars(asked, all);
  }
  return done;
}

}  // namespace zylin::cli
