#include "request_reader.hpp"

#include "head_syntax.hpp"
#include "request_gate.hpp"

#include <optional>
#include <utility>

namespace zylin::http {
namespace {

constexpr refusal too_slow{408, "the request took too long"};
constexpr refusal head_too_large{431, "the request head is too large"};
constexpr refusal bad_line_end{400, "a line of the request head does not end in CR LF"};

received nothing_more(const connection& wire) {
  if (wire.timed_out()) {
    return too_slow;
  }
  return peer_gone{};
}

/// The length of the head, once it is complete; else what to do instead.
ports::awaitable<std::variant<std::size_t, received>> await_head(connection& wire, std::size_t limit) {
  std::size_t seen = 0;
  for (;;) {
    const std::string_view bytes = wire.buffered().substr(0, limit);
    const head_progress progress = scan_head(bytes, seen);
    if (progress.broken) {
      co_return received(bad_line_end);
    }
    if (progress.length > 0) {
      co_return progress.length;
    }
    if (bytes.size() == limit) {
      co_return received(head_too_large);
    }
    seen = bytes.size();
    const bool more = co_await wire.read_some(0);
    if (!more) {
      co_return nothing_more(wire);
    }
  }
}

/// False when the body did not arrive.
ports::awaitable<bool> await_body(connection& wire, const admitted_head& head) {
  if (head.expects_continue && wire.buffered().size() < head.content_length) {
    const bool asked = co_await wire.write("HTTP/1.1 100 Continue\r\n\r\n", {});
    if (!asked) {
      co_return false;
    }
  }
  while (wire.buffered().size() < head.content_length) {
    const bool more = co_await wire.read_some(head.content_length - wire.buffered().size());
    if (!more) {
      co_return false;
    }
  }
  co_return true;
}

}  // namespace

ports::awaitable<received> read_request(connection& wire, const server_limits& limits) {
  std::variant<std::size_t, received> head = co_await await_head(wire, limits.head_bytes);
  if (received* ended = std::get_if<received>(&head)) {
    co_return std::move(*ended);
  }
  const std::size_t length = std::get<std::size_t>(head);
  const gate_limits gate{.body_bytes = limits.body_bytes};
  boost::system::result<admitted_head, refusal> admitted = admit(wire.buffered().substr(0, length), gate);
  if (!admitted) {
    co_return received(admitted.error());
  }
  wire.consume(length);
  const bool whole = co_await await_body(wire, *admitted);
  if (!whole) {
    co_return nothing_more(wire);
  }
  received_request complete;
  complete.incoming = std::move(admitted->incoming);
  complete.incoming.body = std::string(wire.buffered().substr(0, admitted->content_length));
  complete.incoming.peer = wire.peer();
  complete.keep_alive = admitted->keep_alive;
  wire.consume(admitted->content_length);
  co_return received(std::move(complete));
}

}  // namespace zylin::http
