#pragma once

#include "zylin/core/error.hpp"

#include <curl/curl.h>

#include <string>

namespace zylin::net {

/// True once a byte of the request may have reached the other side. Conservative: unsure means true.
[[nodiscard]] bool may_have_sent(CURL* easy);

/// What libcurl's code means for somebody who must decide whether to repeat. `detail` is libcurl's own
/// sentence; it is used only where nothing was sent, so it cannot quote an answer.
[[nodiscard]] error classify(CURLcode code, bool sent, const std::string& host, const char* detail);

/// Our own total deadline passed.
[[nodiscard]] error deadline_passed(bool sent, const std::string& host);

}  // namespace zylin::net
