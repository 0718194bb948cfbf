#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/reply_check.hpp"
#include "zylin/domain/texts.hpp"

#include <string>
#include <string_view>

namespace zylin::domain {

/// The answer to a caller who asked something or left a message.
struct reply_choice {
  std::string text;
  bool for_person = false;                  ///< the owner must be told what was said
  reply_claim refused = reply_claim::none;  ///< why the model's own words are not sent
};

/// The model's own words if they may be sent (see `check_reply`); else an answer from the business's own answers and
/// facts; else the promise that a person will get back, with `for_person` set. A reply made by the rules is our own
/// sentence already. `now` is the business's wall clock.
[[nodiscard]] reply_choice choose_reply(const understanding& what, std::string_view transcript,
                                        const texts::audience& to, local_minutes now);

}  // namespace zylin::domain
