#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/message.hpp"

#include <optional>
#include <string>

namespace zylin::domain {

/// Values for a template besides the business and the message's own text. Empty: not known.
struct template_subject {
  std::string customer_name;
  std::string service;
  std::string reference;
  std::optional<local_minutes> when;
};

[[nodiscard]] template_subject subject_of(const business& business, const booking& about);

/// Gives `row` the template that is configured for its kind in that language, with its values. The row stays unchanged
/// if there is none, or if the template holds the text and the text is too long for it: then only the text itself is
/// complete.
void prepare_template(message& row, const business& business, const template_subject& subject,
                      std::string_view language);

/// `value` as Twilio takes it in ContentVariables: one line without runs of blanks, and never empty.
[[nodiscard]] std::string safe_template_value(std::string_view value);

}  // namespace zylin::domain
