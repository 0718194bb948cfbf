#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/form.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <string>
#include <string_view>

namespace zylin::sim {

/// The address of a webhook, and the URL its signature covers.
struct webhook_address {
  std::string signed_url;   ///< the form Twilio signs for a voice request: https without its port
  std::string connect_url;  ///< at the server itself
  std::string path;         ///< for display
};

/// Resolves `reference` (absolute, or as written in TwiML) against `document_url`, a URL below `public_url`. Errors:
/// `bad_response` when it is not a URL or leaves the public address.
[[nodiscard]] result<webhook_address> resolve_webhook(std::string_view reference, std::string_view document_url,
                                                      std::string_view public_url, std::string_view server_url);

/// The identity of one running call.
struct call_identity {
  std::string account_sid;
  std::string call_sid;
  std::string from;
  std::string to;
};

/// The parameters of every voice request (Twilio docs: "TwiML for Programmable Voice: request"); the location fields
/// are known to be empty for many callers.
[[nodiscard]] form voice_parameters(const call_identity& call, std::string call_status);

/// Of the request that <Record action> names.
[[nodiscard]] form action_parameters(const call_identity& call, const std::string& recording_sid,
                                     std::chrono::seconds duration);
/// Of the request that <Gather action> names.
[[nodiscard]] form gather_parameters(const call_identity& call, const simulated_turn& said);
/// Of recordingStatusCallback: no From, no To.
[[nodiscard]] form recording_parameters(const call_identity& call, const std::string& recording_sid,
                                        std::chrono::seconds duration);
/// Of the final status callback.
[[nodiscard]] form completed_parameters(const call_identity& call, std::chrono::seconds duration);

}  // namespace zylin::sim
