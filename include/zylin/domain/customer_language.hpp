#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"

#include <string>
#include <string_view>

namespace zylin::domain {

/// In which language a customer is spoken and written to. All languages are ISO 639-1 codes.

/// The language that somebody's own words show; empty where they are too few to tell, or of a language that nobody here
/// knows.
[[nodiscard]] std::string shown_language(std::string_view words);

/// The language of a call: what its words show, else what a model took it for. Empty where nobody can tell.
[[nodiscard]] std::string spoken_language(const understanding& what, std::string_view transcript);

/// Whether we have the sentences of a language, and the business speaks it.
[[nodiscard]] bool speaks(const business& business, std::string_view language);

/// The language they use now, else the one they used last (`remembered`), where the business speaks it; else the
/// business's own. Either may be empty.
[[nodiscard]] std::string customer_language(const business& business, std::string_view now,
                                            std::string_view remembered = {});

}  // namespace zylin::domain
