#include "response_head.hpp"

#include <boost/beast/http/status.hpp>

#include <string_view>

namespace zylin::http {
namespace {

void add_field(std::string& head, std::string_view name, std::string_view value) {
  head.append(name).append(": ").append(value).append("\r\n");
}

std::string_view reason_of(int status) {
  return boost::beast::http::obsolete_reason(boost::beast::http::int_to_status(static_cast<unsigned>(status)));
}

}  // namespace

bool may_have_body(int status) noexcept {
  return status != 204 && status != 304;
}

std::string response_head(const response& answer, after_response next) {
  std::string head = "HTTP/1.1 " + std::to_string(answer.status) + " ";
  head.append(reason_of(answer.status)).append("\r\n");
  if (may_have_body(answer.status)) {
    if (!answer.body.empty()) {
      add_field(head, "Content-Type", answer.content_type);
    }
    add_field(head, "Content-Length", std::to_string(answer.body.size()));
  }
  for (const auto& [name, value] : answer.headers) {
    add_field(head, name, value);
  }
  add_field(head, "Connection", next == after_response::close ? "close" : "keep-alive");
  return head + "\r\n";
}

}  // namespace zylin::http
