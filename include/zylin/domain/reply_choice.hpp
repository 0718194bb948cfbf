#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/reply_check.hpp"
#include "zylin/domain/texts.hpp"

#include <string>
#include <string_view>

namespace zylin::domain {

/// What a caller is told who asked something or left a message.
struct reply_choice {
  std::string text;
  bool for_person = false;                  ///< the owner must be told what was said
  reply_claim refused = reply_claim::none;  ///< why the model's own words are not sent
};

/// The model's own words where they may be sent (see `check_reply`); else the answer by the business's own answers and
/// facts or, where they hold none, that a person will get back, and a person. What the rules read is our own sentence
/// already. `now` is the business's wall clock.
[[nodiscard]] reply_choice choose_reply(const understanding& what, std::string_view transcript,
                                        const texts::audience& to, local_minutes now);

}  // namespace zylin::domain
