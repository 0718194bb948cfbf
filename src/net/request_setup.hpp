#pragma once

#include "curl_handle.hpp"
#include "request_body.hpp"
#include "zylin/ports/http_client.hpp"

#include <optional>
#include <string>

namespace zylin::net {

/// What an easy handle refers to while it runs.
struct request_parts {
  header_list headers;
  mime_form form;
  std::optional<request_body> body;
};

/// Sets everything but the callbacks for the answer. `request` and `parts` must outlive the exchange. Reads
/// files of a multipart body once, so that libcurl later finds them in memory. Errors: `invalid_input`,
/// `storage_failed`.
[[nodiscard]] result<void> set_up(CURL* easy, const http_request& request, const std::string& ca_file,
                                  request_parts& parts);

}  // namespace zylin::net
