#pragma once

#include "cues/cue_text.hpp"
#include "zylin/domain/business.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace zylin::domain::rules {

/// A service in a text: the words [first, last).
struct service_mention {
  const service* named = nullptr;
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The services that a text names: in full, by a common word for it ("flu jab" for "Vaccination") or by a word that no
/// other service has. In order, none twice; of matches on the same words the longest counts.
[[nodiscard]] std::vector<service_mention> find_spoken_services(const business& business, const cues::cue_text& text);

/// The words for a common service that the business does not offer; empty if there are none. Refers to the text.
[[nodiscard]] std::string_view find_other_service(const business& business, const cues::cue_text& text);

/// The one service that the text names; null when it names none. Of several, the one with the longest full name, else
/// the first.
[[nodiscard]] const service* find_spoken_service(const business& business, std::string_view transcript);

}  // namespace zylin::domain::rules
