#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/message.hpp"

#include <optional>
#include <string>

namespace zylin::domain {

/// What a template can tell besides the business and the message's own text. Empty: not known.
struct template_subject {
  std::string customer_name;
  std::string service;
  std::string reference;
  std::optional<local_minutes> when;
};

[[nodiscard]] template_subject subject_of(const business& business, const booking& about);

/// Gives `row` the template that is configured for its kind, with its values. Without one the row stays as it is, and
/// also where the template holds the text and the text is too long for it: then only the text itself loses nothing.
void prepare_template(message& row, const business& business, const template_subject& subject);

/// `value` as Twilio takes it in ContentVariables: one line without runs of blanks, and never empty.
[[nodiscard]] std::string safe_template_value(std::string_view value);

}  // namespace zylin::domain
