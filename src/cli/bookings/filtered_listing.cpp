#include "bookings/rows.hpp"
#include "bookings/views.hpp"
#include "exit_status.hpp"
#include "listing_shape.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>

namespace zylin::cli {
namespace {

constexpr std::size_t most_read = 1'000'000;

struct selection {
  std::vector<booking> rows;  ///< earliest first
  bool service_seen = false;
  bool cut = false;
};

result<std::vector<booking>> candidates(transaction& within, const bookings_filter& wanted, const time_zone& zone) {
  return wanted.days ? within.bookings().between(wanted.days->from(zone), wanted.days->until(zone), most_read)
                     : within.bookings().latest(most_read);
}

selection select(const std::vector<booking>& all, const bookings_filter& wanted, std::size_t limit) {
  selection made;
  std::ranges::copy_if(all, std::back_inserter(made.rows), [&](const booking& row) { return wanted.takes(row); });
  made.service_seen = wanted.service && std::ranges::any_of(all, [&](const booking& row) {
                        return ascii::equals_ignoring_case(row.service, *wanted.service);
                      });
  made.cut = made.rows.size() > limit;
  made.rows.resize(std::min(made.rows.size(), limit));
  std::ranges::stable_sort(made.rows, {}, &booking::starts_at);
  return made;
}

void print(const bookings_request& asked, const selection& made) {
  if (made.rows.empty()) {
    asked.out << "No such bookings.\n";
    return;
  }
  const time_zone& zone = asked.configured.facts.zone;
  std::vector<table_row> lines;
  std::ranges::transform(made.rows, std::back_inserter(lines),
                         [&](const booking& row) { return booking_cells(row, zone); });
  print_table(asked.out, booking_columns(), lines);
  asked.out << "\nEarliest first; times in " << zone.name() << '.';
  if (made.cut) {
    asked.out << " These are " << made.rows.size() << " of them: --limit N shows more.";
  }
  asked.out << '\n';
}

}  // namespace

int list_filtered_bookings(const bookings_request& asked, const bookings_filter& wanted) {
  const business& facts = asked.configured.facts;
  selection made;
  const auto look = [&](transaction& within) -> result<void> {
    const result<std::vector<booking>> all = candidates(within, wanted, facts.zone);
    if (!all) {
      return all.error();
    }
    made = select(*all, wanted, asked.how.limit);
    return {};
  };
  if (const result<void> looked = sqlite::read_only(asked.configured.database_path, look); !looked) {
    return refuse_listing(asked.listing(), looked.error());
  }
  if (wanted.service && !made.service_seen && find_named_service(facts, *wanted.service) == nullptr) {
    asked.err << "zylin: " << unknown_service(facts, *wanted.service).message() << '\n';
    return wrong_usage;
  }
  if (!asked.how.json) {
    print(asked, made);
    return done;
  }
  listing_element array = listing_element::array();
  for (const booking& row : made.rows) {
    array.push_back(booking_element(row, facts.zone));
  }
  print_json(asked.out, array);
  return done;
}

}  // namespace zylin::cli
