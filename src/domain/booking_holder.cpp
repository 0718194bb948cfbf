#include "zylin/domain/booking_holder.hpp"

#include "booking_holder/holder_cues.hpp"
#include "rule_reader/service_rules.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/booking_search.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain {
namespace {

const std::array<cues::cue_lexicon, 5>& bearer_lexicons() {
  static const std::array<cues::cue_lexicon, 5> all = {
      cues::cue_lexicon(holder::english), cues::cue_lexicon(holder::spanish), cues::cue_lexicon(holder::german),
      cues::cue_lexicon(holder::hindi), cues::cue_lexicon(holder::french)};
  return all;
}

std::vector<cues::cue_match> find_bearer_cues(const cues::cue_text& text) {
  std::vector<cues::cue_match> found;
  for (const cues::cue_lexicon& one : bearer_lexicons()) {
    const std::vector<cues::cue_match> more = one.find(text);
    found.insert(found.end(), more.begin(), more.end());
  }
  return found;
}

struct said_bearer_name {
  std::string name{};
  bool genitive = false;
};

said_bearer_name name_in_cue(const cues::cue_text& text, const cues::cue_match& found) {
  constexpr std::string_view typographic = "\u2019s";
  if (found.name_last <= found.name_first) {
    return {};
  }
  std::string_view name = ascii::trim(text.said(found.name_first, found.name_last));
  const bool apostrophe = name.ends_with("'s") || name.ends_with(typographic) || name.ends_with("s'");
  if (apostrophe) {
    name.remove_suffix(name.ends_with(typographic) ? typographic.size() : name.ends_with("'s") ? 2 : 1);
    return {std::string(name), true};
  }
  return {std::string(name), false};
}

/// "Annas Termin": in German without an apostrophe, so the ending may belong to the name.
bool is_german_genitive(const cues::cue_text& text, const cues::cue_match& found) {
  const std::string_view noun = text.words()[found.last - 1].folded;
  return noun.starts_with("termin") && text.words()[found.name_last - 1].folded.ends_with('s');
}

}  // namespace

bool booking_holder::has_name(std::string_view name_on_booking) const {
  return std::ranges::any_of(names, [&](const std::string& one) {
    const std::string_view without_s = std::string_view(one).substr(0, one.size() - (one.ends_with('s') ? 1 : 0));
    return same_name(one, name_on_booking) || same_name(without_s, name_on_booking);
  });
}

bool booking_holder::is_caller(std::string_view name_on_booking) const {
  return !somebody_else && (names.empty() || has_name(name_on_booking));
}

booking_holder read_booking_holder(std::string_view transcript, const business& business) {
  const cues::cue_text text(transcript);
  const std::vector<cues::cue_match> found = find_bearer_cues(text);
  const std::vector<rules::service_mention> services = rules::find_spoken_services(business, text);
  const auto names_service = [&](const cues::cue_match& one) {
    return std::ranges::any_of(services, [&](const rules::service_mention& service) {
      return service.first < one.name_last && one.name_first < service.last;
    });
  };
  booking_holder whose;
  for (const holder::cue kind :
       {holder::cue::somebody, holder::cue::possessed, holder::cue::under, holder::cue::number}) {
    for (const cues::cue_match& one : cues::unvoided(found, kind_of(kind), {kind_of(holder::cue::own)})) {
      const said_bearer_name said = name_in_cue(text, one);
      const bool named = !said.name.empty();
      if ((named && names_service(one)) ||
          (kind == holder::cue::possessed && !(named && (said.genitive || is_german_genitive(text, one))))) {
        continue;
      }
      whose.somebody_else = whose.somebody_else || kind != holder::cue::under;
      if (named) {
        whose.names.push_back(said.name);
      }
    }
  }
  whose.only_own = !cues::unvoided(found, kind_of(holder::cue::only_own), {}).empty();
  return whose;
}

}  // namespace zylin::domain
