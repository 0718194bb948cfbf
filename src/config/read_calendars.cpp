#include "addresses.hpp"
#include "business_limits.hpp"
#include "business_readers.hpp"
#include "setting_readers.hpp"
#include "zylin/domain/external_calendar.hpp"

#include <optional>

namespace zylin::config {

secret read_calendar_address(const json_node& node) {
  const json_node hidden = node.concealed();
  const auto text = hidden.word(business_limits::calendar_address);
  if (!text) {
    return {};
  }
  const auto address = parse_feed_address(*text);
  if (!address) {
    hidden.report("the https or webcal address of an iCalendar feed, without a user name");
    return {};
  }
  return secret(address->text);
}

void read_calendars(const json_node& node, domain::business& into) {
  into.calendars.clear();
  for (const json_node& entry : node.concealed().elements(business_limits::calendars)) {
    if (secret address = read_calendar_address(entry); !address.empty()) {
      into.calendars.push_back(std::move(address));
    }
  }
}

void check_calendars(const settings& read, std::vector<settings_problem>& problems) {
  for (const domain::external_calendar& each : external_calendars(read.business)) {
    const auto address = parse_feed_address(each.address.expose());
    if (address && !address->secure && !address->loopback && !read.allow_insecure_upstream) {
      problems.push_back({each.label, "a plain http address (not shown)",
                          "https, unless ALLOW_INSECURE_UPSTREAM is true: whoever reads it can read the calendar"});
    }
  }
}

}  // namespace zylin::config
