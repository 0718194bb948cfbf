#pragma once

#include "client_address.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/form.hpp"
#include "zylin/http/router.hpp"
#include "zylin/http/signature.hpp"

#include <functional>
#include <memory>
#include <variant>

namespace zylin::http {

/// Answers a request that is known to come from Twilio, for our account.
using twilio_handler = std::function<ports::awaitable<response>(const form&, const path_parameters&)>;

/// The same, of a webhook with a query in its address.
using twilio_query_handler =
    std::function<ports::awaitable<response>(const form& fields, const path_parameters&, const form& query)>;

/// Checks every webhook: the signature over the public URL as configured (never over Host or X-Forwarded headers, which
/// anybody can send), then the account. A refused request is logged with its address, for the operator; the address is
/// not masked, because it is neither Twilio's nor a customer's.
class twilio_gate {
 public:
  /// `settings` outlives the gate.
  explicit twilio_gate(const config::settings& settings);

  /// The form, or the refusal.
  [[nodiscard]] std::variant<form, response> admit(const request& incoming) const;

 private:
  [[nodiscard]] bool is_signed(const request& incoming, const form& fields) const;
  [[nodiscard]] bool is_for_our_account(const form& fields) const;

  const config::settings& settings_;
  signature_verifier verifier_;
  client_address client_;
};

/// `inner` is reached only through the gate.
[[nodiscard]] handler protect(std::shared_ptr<const twilio_gate> gate, twilio_handler inner);
/// The query is part of the address that was signed; one that cannot be read is empty.
[[nodiscard]] handler protect(std::shared_ptr<const twilio_gate> gate, twilio_query_handler inner);

}  // namespace zylin::http
