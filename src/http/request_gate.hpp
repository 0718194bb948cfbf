#pragma once

#include "refusal.hpp"
#include "zylin/http/message.hpp"

#include <boost/system/result.hpp>

#include <cstddef>
#include <string_view>

namespace zylin::http {

struct gate_limits {
  std::size_t body_bytes = 0;
  std::size_t headers = 100;
};

/// A head with unambiguous framing.
struct admitted_head {
  request incoming;  ///< all but body and peer
  std::size_t content_length = 0;
  bool keep_alive = true;         ///< as the client asks
  bool expects_continue = false;  ///< the client waits for "100 Continue" before it sends the body
};

/// Decides whether a complete head (with its empty line) is served. Beast alone accepts heads that another server would
/// frame differently (two hosts, `Content-Length: 5, 5`, codings beside a length). Neither Twilio nor a browser sends
/// any of that, so all of it is refused.
[[nodiscard]] boost::system::result<admitted_head, refusal> admit(std::string_view head, const gate_limits& limits);

}  // namespace zylin::http
