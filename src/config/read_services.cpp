#include "business_limits.hpp"
#include "business_readers.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>

namespace zylin::config {
namespace {

constexpr int minutes_a_day = 1440;

domain::service read_service(const json_node& node) {
  static constexpr auto keys =
      std::to_array<std::string_view>({"name", "minutes", "buffer_minutes", "capacity", "price"});
  const json_object object(node, keys);
  domain::service read;
  if (const auto name = object.require("name", "the service's name")) {
    read.name = name->text({.most = business_limits::short_text}).value_or("");
  }
  object.read_duration("minutes", {1, minutes_a_day}, read.duration);
  object.read_duration("buffer_minutes", {0, minutes_a_day}, read.buffer);
  object.read_whole("capacity", {1, 1000}, read.capacity);
  object.read_text("price", {.most = business_limits::short_text, .may_be_empty = true}, read.price);
  return read;
}

void read_owner_notices(const json_node& node, domain::booking_rules& into) {
  const std::string when = node.text({.most = business_limits::short_text}).value_or("");
  if (when == "always") {
    into.tell_owner = domain::owner_notices::always;
  } else if (when == "notes") {
    into.tell_owner = domain::owner_notices::notes;
  } else if (when == "never") {
    into.tell_owner = domain::owner_notices::never;
  } else if (!when.empty()) {
    node.report("one of \"always\", \"notes\" and \"never\"");
  }
}

std::string required_text(const json_object& object, std::string_view key, std::size_t most) {
  const auto node = object.require(key, "a text");
  return node ? node->text({.most = most}).value_or("") : "";
}

}  // namespace

void read_services(const json_node& node, domain::business& into) {
  std::vector<domain::service> services;
  for (const json_node& entry : node.elements(business_limits::services)) {
    domain::service read = read_service(entry);
    // As the database compares services: equal names would share one capacity.
    const auto same = [&](const domain::service& other) {
      return !read.name.empty() && ascii::equals_ignoring_case(other.name, read.name);
    };
    if (std::any_of(services.begin(), services.end(), same)) {
      entry.report("a name that no service before it has");
    }
    services.push_back(std::move(read));
  }
  if (node.is_empty_list()) {
    node.report("at least one service");
  }
  into.services = std::move(services);
}

void read_faq(const json_node& node, domain::business& into) {
  static constexpr auto keys = std::to_array<std::string_view>({"question", "answer"});
  into.faq.clear();
  for (const json_node& entry : node.elements(business_limits::faq)) {
    const json_object object(entry, keys);
    domain::faq_entry read;
    read.question = required_text(object, "question", business_limits::question);
    read.answer = required_text(object, "answer", business_limits::spoken);
    into.faq.push_back(std::move(read));
  }
}

void read_booking_rules(const json_node& node, domain::booking_rules& into) {
  static constexpr auto keys =
      std::to_array<std::string_view>({"slot_step_minutes", "min_notice_minutes", "horizon_days", "reminder_hours",
                                       "waiting_list", "offer_minutes", "tell_owner"});
  constexpr int month_of_minutes = 30 * minutes_a_day;
  constexpr int two_years = 730;
  constexpr int week_of_hours = 7 * 24;
  constexpr int shortest_offer = 5;
  const json_object object(node, keys);
  object.read_duration("slot_step_minutes", {1, minutes_a_day}, into.slot_step);
  object.read_duration("min_notice_minutes", {0, month_of_minutes}, into.min_notice);
  object.read_duration("horizon_days", {1, two_years}, into.horizon);
  object.read_duration("reminder_hours", {0, week_of_hours}, into.reminder_ahead);
  object.read_duration("offer_minutes", {shortest_offer, minutes_a_day}, into.offer_time);
  if (const auto when = object.find("tell_owner")) {
    read_owner_notices(*when, into);
  }
  if (const auto list = object.find("waiting_list")) {
    into.waiting_list = list->truth().value_or(into.waiting_list);
  }
}

}  // namespace zylin::config
