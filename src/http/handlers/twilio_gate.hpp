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

/// What stands before every webhook: the signature over the public URL as configured (never over Host or
/// X-Forwarded headers, which anybody can send), then the account. Who is refused is logged with the address, so that
/// an operator sees who knocks; it is not masked, for it is not Twilio's and so no customer's.
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

/// `behind` can be reached through the gate only.
[[nodiscard]] handler protect(std::shared_ptr<const twilio_gate> gate, twilio_handler behind);

}  // namespace zylin::http
