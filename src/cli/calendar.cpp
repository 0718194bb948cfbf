#include "calendar.hpp"

#include "exit_status.hpp"
#include "listing_shape.hpp"
#include "tell_server.hpp"
#include "zylin/ports/calendar_repository.hpp"

#include <algorithm>
#include <ostream>
#include <vector>

namespace zylin::cli {
namespace {

int tell(const calendar_request& asked, const control::command& command) {
  const control::reply answer = tell_server(asked.settings, command);
  if (!answer) {
    asked.err << "zylin: " << answer.error().message() << '\n';
    return failed;
  }
  asked.out << *answer << '\n';
  return done;
}

result<std::vector<ports::calendar_feed>> feeds(ports::transaction& tx, std::size_t /*limit*/) {
  return tx.calendar().feeds();
}

listing_element element(const ports::calendar_feed& row, const domain::time_zone& zone) {
  listing_element json;
  json["id"] = row.id;
  json["created_at"] = zone.format_iso(row.created_at);
  json["revoked_at"] = row.revoked_at ? listing_element(zone.format_iso(*row.revoked_at)) : listing_element();
  return json;
}

table_row cells(const ports::calendar_feed& row, const domain::time_zone& zone) {
  return {std::to_string(row.id), short_time(zone, row.created_at),
          row.revoked_at ? "revoked " + short_time(zone, *row.revoked_at) : "in use"};
}

}  // namespace

int new_calendar(const calendar_request& asked) {
  return tell(asked, {"calendar.new", {}});
}

int revoke_calendars(const calendar_request& asked) {
  constexpr std::size_t longest_id = 18;  // what fits into 64 bits whatever its digits are
  const bool number = !asked.which.empty() && asked.which.size() <= longest_id &&
                      std::ranges::all_of(asked.which, [](char each) { return each >= '0' && each <= '9'; });
  if (asked.which != "all" && !number) {
    asked.err << "zylin: the ID is a whole number as `zylin calendar list` shows it, or all\n";
    return wrong_usage;
  }
  const std::string name = number ? "id" : "all";
  return tell(asked, {"calendar.revoke", {{name, asked.which}}});
}

int list_calendars(const calendar_request& asked) {
  const listing_shape<ports::calendar_feed> shape{"calendar addresses",
                                                  "`zylin calendar new` makes one.",
                                                  {{"ID", 4, true}, {"MADE", 16}, {"STATE", 24}},
                                                  feeds,
                                                  element,
                                                  cells};
  const listing_options how{asked.json};
  return show_listing({asked.settings.database_path, how, asked.settings.business.zone, asked.out, asked.err}, shape);
}

}  // namespace zylin::cli
