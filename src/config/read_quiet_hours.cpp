#include "business_readers.hpp"
#include "zylin/core/date_text.hpp"

namespace zylin {
namespace {

std::optional<std::chrono::minutes> read_time_of_day(const json_node& node) {
  const auto text = node.text({.most = 5});
  const auto time = text ? parse_time(*text) : std::nullopt;
  if (text && !time) {
    node.report("a time from \"00:00\" to \"23:59\"");
  }
  return time;
}

}  // namespace

void read_quiet_hours(const json_node& node, business& into) {
  constexpr std::size_t both_ends = 2;
  const auto ends = node.elements(both_ends);
  if (node.is_empty_list()) {
    into.quiet_hours.reset();
    return;
  }
  if (ends.size() == 1) {
    node.report("when they begin and when they end, e.g. [\"21:00\", \"08:00\"], or [] for none");
  }
  if (ends.size() != both_ends) {
    return;
  }
  const auto begins = read_time_of_day(ends[0]);
  const auto until = read_time_of_day(ends[1]);
  if (!begins || !until) {
    return;
  }
  if (*begins == *until) {
    node.report("two different times, or [] for none");
    return;
  }
  into.quiet_hours = quiet_hours_rule{*begins, *until};
}

}  // namespace zylin
