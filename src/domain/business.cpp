#include "zylin/domain/business.hpp"

#include "words.hpp"

#include <algorithm>

namespace zylin {
namespace {

using namespace std::chrono_literals;

/// How well a text names a service: all of its words count more than any number of them.
struct likeness {
  bool complete = false;
  std::size_t words = 0;
  friend auto operator<=>(const likeness&, const likeness&) = default;
};

likeness compare(const std::vector<std::string>& spoken, std::string_view name) {
  const std::vector<std::string> wanted = words_of(name);
  const auto heard = std::ranges::count_if(
      wanted, [&](const std::string& word) { return std::ranges::find(spoken, word) != spoken.end(); });
  const auto found = static_cast<std::size_t>(heard);
  return {.complete = found > 0 && found == wanted.size(), .words = found};
}

}  // namespace

business default_business() {
  business facts;
  for (unsigned weekday = std::chrono::Monday.c_encoding(); weekday <= std::chrono::Friday.c_encoding(); ++weekday) {
    facts.hours.at(weekday) = {{.opens = 9h, .closes = 18h}};
  }
  service appointment;
  appointment.name = "Appointment";
  facts.services.push_back(std::move(appointment));
  return facts;
}

const service* find_named_service(const business& facts, std::string_view name) {
  const std::vector<std::string> wanted = words_of(name);
  const auto exact =
      std::ranges::find_if(facts.services, [&](const service& one) { return words_of(one.name) == wanted; });
  return exact == facts.services.end() ? nullptr : &*exact;
}

error unknown_service(const business& facts, std::string_view name) {
  std::string known;
  for (const service& each : facts.services) {
    known.append(known.empty() ? "" : ", ").append(each.name);
  }
  return {errc::invalid_input, "there is no service '" + std::string(name) + "': the business has " + known};
}

const service& find_service(const business& facts, std::string_view wanted) {
  const std::vector<std::string> spoken = words_of(wanted);
  if (spoken.empty()) {
    return facts.services.front();
  }
  if (const service* exact = find_named_service(facts, wanted)) {
    return *exact;
  }
  const auto best =
      std::ranges::max_element(facts.services, {}, [&](const service& one) { return compare(spoken, one.name); });
  return *best;
}

}  // namespace zylin
