#include "bookings/views.hpp"
#include "exit_status.hpp"
#include "listing_shape.hpp"
#include "pipeline/bookings/taken_times.hpp"

#include "zylin/core/date_text.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/availability.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

namespace zylin::cli {
namespace {

using std::chrono::days;
using std::chrono::local_days;

struct free_slot {
  domain::local_minutes start;
  const domain::service* what;
};

/// Adds the free slots of one service, by the capacity in the database.
result<void> add_free(ports::transaction& tx, const bookings_request& asked, const day_span& span,
                      const domain::service& what, std::vector<free_slot>& found) {
  const domain::business& business = asked.settings.business;
  domain::service enforced = what;
  TRY_ASSIGN(enforced.capacity, tx.capacities().find(what.name));
  const time_point until = span.until(business.zone) + domain::longest_booking;
  TRY_ASSIGN(const domain::taken_times taken, bookings::read_taken_times(tx, span.from(business.zone), until));
  const domain::availability calendar(business, enforced, taken, asked.now);
  for (local_days day = span.first; day <= span.last; day += days(1)) {
    for (const domain::local_minutes start : calendar.free_slots(day)) {
      found.push_back({start, &what});
    }
  }
  return {};
}

void print_as_json(const bookings_request& asked, const std::vector<free_slot>& slots) {
  const domain::time_zone& zone = asked.settings.business.zone;
  listing_element array = listing_element::array();
  for (const free_slot& each : slots) {
    listing_element one;
    one["service"] = each.what->name;
    one["starts_at"] = zone.format_iso(zone.to_sys(each.start));
    array.push_back(std::move(one));
  }
  print_json(asked.out, array);
}

/// A line for each day and service.
void print_as_table(const bookings_request& asked, std::vector<free_slot> slots) {
  constexpr std::size_t widest = 1000;
  if (slots.empty()) {
    asked.out << "Nothing is free.\n";
    return;
  }
  const auto key = [](const free_slot& each) { return std::pair(std::chrono::floor<days>(each.start), each.what); };
  std::ranges::stable_sort(slots, {}, key);
  std::vector<table_row> lines;
  for (std::size_t at = 0; at < slots.size(); ++at) {
    const auto day = std::chrono::floor<days>(slots[at].start);
    if (at == 0 || key(slots[at - 1]) != key(slots[at])) {
      lines.push_back({format_date(std::chrono::year_month_day(day)).value_or(""), slots[at].what->name, ""});
    }
    std::string& times = lines.back().back();
    times.append(times.empty() ? "" : " ").append(format_time(slots[at].start - day).value_or(""));
  }
  print_table(asked.out, {{"DAY", 10}, {"SERVICE", 30}, {"FREE", widest}}, lines);
  asked.out << "\nTimes in " << asked.settings.business.zone.name() << ".\n";
}

}  // namespace

int list_free_slots(const bookings_request& asked, const bookings_filter& wanted) {
  const domain::business& business = asked.settings.business;
  const domain::service* only = wanted.service ? find_named_service(business, *wanted.service) : nullptr;
  if (wanted.service && only == nullptr) {
    asked.err << "zylin: " << unknown_service(business, *wanted.service).message() << '\n';
    return wrong_usage;
  }
  std::vector<free_slot> slots;
  const auto look = [&](ports::transaction& tx) -> result<void> {
    for (const domain::service& each : business.services) {
      if (only == nullptr || only == &each) {
        TRY(add_free(tx, asked, *wanted.days, each, slots));
      }
    }
    return {};
  };
  if (const result<void> looked = sqlite::read_only(asked.settings.database_path, look); !looked) {
    return refuse_listing(asked.listing(), looked.error());
  }
  std::ranges::stable_sort(slots, {}, &free_slot::start);
  if (asked.how.limit != 0 && slots.size() > asked.how.limit) {
    slots.resize(asked.how.limit);
  }
  if (asked.how.json) {
    print_as_json(asked, slots);
  } else {
    print_as_table(asked, std::move(slots));
  }
  return done;
}

}  // namespace zylin::cli
