#pragma once

#include "zylin/http/message.hpp"

#include <string>

namespace zylin::http {

/// A TwiML document.
[[nodiscard]] inline response xml_response(std::string document) {
  response reply;
  reply.content_type = "application/xml";
  reply.body = std::move(document);
  return reply;
}

/// Received; nothing to reply.
[[nodiscard]] inline response no_content() {
  response reply;
  reply.status = 204;
  return reply;
}

/// Nothing was stored: the webhook's sender should try again.
[[nodiscard]] inline response storage_unavailable() {
  return error_response(503, "the request could not be stored, please repeat it");
}

}  // namespace zylin::http
