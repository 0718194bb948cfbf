#include "request_gate.hpp"

#include "ascii.hpp"
#include "head_syntax.hpp"
#include "zylin/core/number.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace zylin::http {
namespace {

namespace beast_http = boost::beast::http;
using fields = beast_http::fields;
using request_header = beast_http::request_header<>;

constexpr refusal no_transfer_coding{501, "transfer codings are not supported"};

bool is_host_char(char c) noexcept {
  constexpr std::string_view marks = "-._~:[]%";
  return ascii::is_letter(c) || ascii::is_digit(c) || marks.find(c) != std::string_view::npos;
}

std::optional<refusal> check_host(const request_header& head) {
  const std::size_t hosts = head.count(beast_http::field::host);
  if (hosts == 0 && head.version() == 10) {
    return std::nullopt;
  }
  if (hosts != 1) {
    return refusal{400, "exactly one Host is required"};
  }
  const std::string_view host = head[beast_http::field::host];
  if (host.empty() || !std::all_of(host.begin(), host.end(), is_host_char)) {
    return refusal{400, "the Host is malformed"};
  }
  return std::nullopt;
}

boost::system::result<std::size_t, refusal> read_content_length(const request_header& head, std::size_t limit) {
  const std::size_t lengths = head.count(beast_http::field::content_length);
  if (lengths == 0) {
    return std::size_t{0};
  }
  const std::optional<std::size_t> length = parse_number<std::size_t>(head[beast_http::field::content_length]);
  if (lengths > 1 || !length) {
    return refusal{400, "the Content-Length is not one number"};
  }
  if (*length > limit) {
    return refusal{413, "the body is too large"};
  }
  return *length;
}

std::optional<refusal> check_expectation(const request_header& head) {
  const auto [first, last] = head.equal_range(beast_http::field::expect);
  const bool known = std::all_of(first, last, [](const fields::value_type& field) {
    return ascii::equals_ignoring_case(field.value(), "100-continue");
  });
  return known ? std::nullopt : std::optional(refusal{417, "only 100-continue can be expected"});
}

/// Beast's own keep_alive() reads only the first Connection header.
bool connection_says(const request_header& head, std::string_view option) {
  const auto [first, last] = head.equal_range(beast_http::field::connection);
  return std::any_of(first, last, [option](const fields::value_type& field) {
    return beast_http::token_list{field.value()}.exists(option);
  });
}

request to_request(const request_header& head) {
  request incoming;
  incoming.method = std::string(head.method_string());
  incoming.target = std::string(head.target());
  incoming.path = incoming.target.substr(0, incoming.target.find('?'));
  for (const fields::value_type& field : head) {
    incoming.headers.emplace_back(ascii::lower_case(field.name_string()), std::string(trim(field.value())));
  }
  return incoming;
}

refusal explain(boost::system::error_code why) {
  if (why == beast_http::error::bad_transfer_encoding) {
    return no_transfer_coding;
  }
  return refusal(400, "the request head is malformed");
}

std::optional<refusal> check_framing(const request_header& head) {
  if (head.count(beast_http::field::transfer_encoding) > 0) {
    return no_transfer_coding;
  }
  if (std::optional<refusal> wrong = check_host(head); wrong) {
    return wrong;
  }
  return check_expectation(head);
}

}  // namespace

boost::system::result<admitted_head, refusal> admit(std::string_view head, const gate_limits& limits) {
  if (const std::optional<refusal> wrong = check_head_syntax(head, limits.headers); wrong) {
    return *wrong;
  }
  beast_http::request_parser<beast_http::empty_body> parser;
  parser.header_limit(static_cast<std::uint32_t>(head.size()) + 1);
  parser.body_limit(boost::none);
  boost::system::error_code failed;
  parser.put(boost::asio::buffer(head), failed);
  if (failed || !parser.is_header_done()) {
    return explain(failed);
  }
  const request_header& parsed = parser.get();
  if (const std::optional<refusal> wrong = check_framing(parsed); wrong) {
    return *wrong;
  }
  const boost::system::result<std::size_t, refusal> length = read_content_length(parsed, limits.body_bytes);
  if (!length) {
    return length.error();
  }
  admitted_head admitted;
  admitted.incoming = to_request(parsed);
  admitted.content_length = *length;
  admitted.keep_alive =
      !connection_says(parsed, "close") && (parsed.version() > 10 || connection_says(parsed, "keep-alive"));
  admitted.expects_continue = parsed.version() > 10 && parsed.count(beast_http::field::expect) > 0;
  return admitted;
}

}  // namespace zylin::http
