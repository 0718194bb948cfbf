#pragma once

#include <curl/curl.h>

#include <memory>

namespace zylin::net {

/// Initialises libcurl for the process before the first handle exists; cleaned up at exit.
void require_curl();

struct curl_deleter {
  void operator()(CURL* handle) const noexcept { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const noexcept { curl_slist_free_all(list); }
  void operator()(curl_mime* form) const noexcept { curl_mime_free(form); }
};

using easy_handle = std::unique_ptr<CURL, curl_deleter>;
using header_list = std::unique_ptr<curl_slist, curl_deleter>;
using mime_form = std::unique_ptr<curl_mime, curl_deleter>;

/// Takes `line` into the list. False when memory ran out: the list is unchanged then.
[[nodiscard]] bool append(header_list& list, const char* line);

}  // namespace zylin::net
