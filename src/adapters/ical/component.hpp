#pragma once

#include <libical/ical.h>

#include <memory>
#include <string>
#include <utility>

namespace zylin::ical {

struct component_deleter {
  void operator()(icalcomponent* handle) const noexcept { icalcomponent_free(handle); }
};

/// Owns its properties and inner components.
using component = std::unique_ptr<icalcomponent, component_deleter>;

[[nodiscard]] inline component make_component(icalcomponent_kind kind) {
  return component(icalcomponent_new(kind));
}

/// libical's constructors hand out what the component owns from then on.
inline void add(const component& to, icalproperty* property) {
  icalcomponent_add_property(to.get(), property);
}
inline void add(const component& to, component inner) {
  icalcomponent_add_component(to.get(), inner.release());
}

/// A property libical has no constructor for.
inline void add_named(const component& to, const char* name, const std::string& value) {
  icalproperty* property = icalproperty_new_x(value.c_str());
  icalproperty_set_x_name(property, name);
  add(to, property);
}

}  // namespace zylin::ical
