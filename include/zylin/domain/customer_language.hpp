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

/// The language that somebody uses, and how well that is known. Two short words or the particles of a name may show one
/// by chance, and a model may guess: such a language is not `sure`, and what is remembered of the customer outweighs
/// it.
struct used_language {
  std::string code{};  ///< empty where nobody can tell
  bool sure = false;
};

/// The same with how well the words show it.
[[nodiscard]] used_language read_language(std::string_view words);

/// The language of a call: what its words show, else what a model took it for.
[[nodiscard]] used_language spoken_language(const understanding& what, std::string_view transcript);

/// Whether we have the sentences of a language, and the business speaks it.
[[nodiscard]] bool speaks(const business& business, std::string_view language);

/// The language they use now, if that is sure; else the one they used last (`remembered`); else the one they seem to
/// use; where the business speaks it. Else the business's own. Both may be empty.
[[nodiscard]] std::string customer_language(const business& business, const used_language& now,
                                            std::string_view remembered = {});

}  // namespace zylin::domain
