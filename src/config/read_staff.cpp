#include "business_limits.hpp"
#include "business_readers.hpp"
#include "misspelt_names.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>

namespace zylin::config {
namespace {

constexpr text_rule staff_name = {.most = business_limits::short_text};

/// As the database compares names.
bool names_one_of(std::string_view name, const std::vector<std::string>& known) {
  return std::ranges::any_of(known, [&](const std::string& each) { return ascii::equals_ignoring_case(each, name); });
}

std::optional<domain::date_span> read_absence(const json_node& node) {
  constexpr std::size_t both_ends = 2;
  const auto ends = node.elements(both_ends);
  if (ends.size() != both_ends) {
    if (!ends.empty() || node.is_empty_list()) {
      node.report(R"(the first and the last day, e.g. ["2026-12-24", "2027-01-02"])");
    }
    return std::nullopt;
  }
  const auto first = read_date(ends[0]);
  const auto last = read_date(ends[1]);
  if (first && last && *last < *first) {
    node.report("a first day that is not after the last one");
    return std::nullopt;
  }
  return first && last ? std::optional(domain::date_span{*first, *last}) : std::nullopt;
}

void read_staff_times(const json_object& object, domain::staff_member& into) {
  if (const auto hours = object.find("hours")) {
    into.hours = read_week(*hours);
  }
  if (const auto closures = object.find("closures")) {
    into.closures = read_dates(*closures);
  }
  if (const auto absences = object.find("absences")) {
    for (const json_node& entry : absences->elements(business_limits::dates)) {
      if (const auto span = read_absence(entry)) {
        into.absences.push_back(*span);
      }
    }
  }
}

void read_services_done(const json_node& node, const domain::business& business, domain::staff_member& into) {
  std::vector<std::string_view> known;
  for (const domain::service& each : business.services) {
    known.emplace_back(each.name);
  }
  into.services = read_references(node, known, "service");
  if (node.is_empty_list()) {
    node.report("at least one service, or no such key: all of them");
  }
}

domain::staff_member read_member(const json_node& node, const domain::business& business) {
  static constexpr auto keys =
      std::to_array<std::string_view>({"name", "also", "services", "hours", "closures", "absences", "calendar"});
  const json_object object(node, keys);
  domain::staff_member read;
  if (const auto name = object.require("name", "the person's name")) {
    read.name = name->text(staff_name).value_or("");
  }
  if (const auto also = object.find("also")) {
    read.also = read_names(*also, business_limits::other_names);
  }
  if (const auto services = object.find("services")) {
    read_services_done(*services, business, read);
  }
  read_staff_times(object, read);
  if (const auto calendar = object.find("calendar"); calendar && !calendar->is_empty_text()) {
    read.calendar = read_calendar_address(*calendar);
  }
  return read;
}

}  // namespace

std::vector<std::string> read_names(const json_node& node, std::size_t most) {
  std::vector<std::string> names;
  for (const json_node& entry : node.elements(most)) {
    auto name = entry.text(staff_name);
    if (name && names_one_of(*name, names)) {
      entry.report("each name once");
    } else if (name) {
      names.push_back(std::move(*name));
    }
  }
  return names;
}

std::vector<std::string> read_references(const json_node& node, std::span<const std::string_view> known,
                                         std::string_view what) {
  std::vector<std::string> names;
  for (const json_node& entry : node.elements(business_limits::services)) {
    const auto name = entry.text(staff_name);
    const auto found = std::ranges::find_if(
        known, [&](std::string_view each) { return name && ascii::equals_ignoring_case(each, *name); });
    if (name && found == known.end()) {
      const std::string hint = known.empty() ? std::string(": it lists none")
                                             : ": is \"" + std::string(nearest_name(*name, known).name) + "\" meant?";
      entry.report("a " + std::string(what) + " of this file" + hint);
    } else if (name && names_one_of(*found, names)) {
      entry.report("each " + std::string(what) + " once");
    } else if (name) {
      names.emplace_back(*found);
    }
  }
  return names;
}

void read_resources(const json_node& node, domain::business& into) {
  static constexpr auto keys = std::to_array<std::string_view>({"name", "count"});
  std::vector<std::string> names;
  into.resources.clear();
  for (const json_node& entry : node.elements(business_limits::resources)) {
    const json_object object(entry, keys);
    domain::resource read;
    if (const auto name = object.require("name", "the resource's name")) {
      read.name = name->text(staff_name).value_or("");
    }
    object.read_whole("count", {1, 1000}, read.count);
    if (!read.name.empty() && names_one_of(read.name, names)) {
      entry.report("a name that no resource before it has");
    }
    names.push_back(read.name);
    into.resources.push_back(std::move(read));
  }
}

/// A caller who says a name must mean one person by it.
void read_staff(const json_node& node, domain::business& into) {
  std::vector<std::string> names;
  into.staff.clear();
  for (const json_node& entry : node.elements(business_limits::staff)) {
    domain::staff_member read = read_member(entry, into);
    std::vector<std::string> own = read.also;
    own.push_back(read.name);
    const bool known =
        std::ranges::any_of(own, [&](const std::string& name) { return !name.empty() && names_one_of(name, names); });
    if (known) {
      entry.report("names that nobody before it has");
    }
    names.insert(names.end(), own.begin(), own.end());
    into.staff.push_back(std::move(read));
  }
}

}  // namespace zylin::config
