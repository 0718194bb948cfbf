#pragma once

#include <boost/asio/ip/address.hpp>

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::http {

/// One request that passed the gate: framing is unambiguous, sizes are within the limits.
struct request {
  std::string method;                                        ///< upper case; HEAD is handed to GET's handler
  std::string target;                                        ///< as received: path and query
  std::string path;                                          ///< of `target`, not decoded
  std::vector<std::pair<std::string, std::string>> headers;  ///< names in lower case
  std::string body;
  boost::asio::ip::address peer;  ///< the connection's other end

  [[nodiscard]] std::string_view header(std::string_view lower_case_name) const {
    for (const auto& [name, value] : headers) {
      if (name == lower_case_name) {
        return value;
      }
    }
    return {};
  }
};

struct response {
  int status = 200;
  std::string content_type = "application/json";  ///< not sent when the body is empty
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
};

/// `{"error":"…"}` in one line.
[[nodiscard]] response error_response(int status, std::string_view sentence);

/// Values of the `{name}` parts of a route.
using path_parameters = std::map<std::string, std::string, std::less<>>;

}  // namespace zylin::http
