#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/texts.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain {

/// Reads a request by rules, in the language that its words show: intent, name, service, words for date and time,
/// answers from the business's questions, hours, address, prices. It replaces the language model in `zylin simulate`,
/// and in production when the model fails. `now` is the business's wall clock. `by_rules` is set. `remembered`: the
/// language that the caller used last, empty where that is not known; words that show none are read and answered in it.
[[nodiscard]] understanding read_by_rules(std::string_view transcript, const business& business, local_minutes now,
                                          std::string_view remembered = {});

/// The answer to a question from the business's own answers and facts alone; nothing if there is no question, or if
/// they do not answer it. `now` is the business's wall clock.
[[nodiscard]] std::optional<std::string> answer_by_rules(std::string_view transcript, const texts::audience& to,
                                                         local_minutes now);

}  // namespace zylin::domain
