#pragma once

#include "curl_handle.hpp"
#include "zylin/ports/http_client.hpp"

#include <vector>

namespace zylin::net {

/// Makes `fields` the multipart/form-data body of a POST. Files are streamed; they are read through once here,
/// because libcurl reads them on the io thread, which must not wait for a disk. Errors: `storage_failed`.
/// Unlike a plain body, libcurl may send it a second time when a kept-alive connection dies.
[[nodiscard]] result<void> attach_multipart(CURL* easy, const std::vector<multipart_field>& fields, mime_form& form);

}  // namespace zylin::net
