#include "curl_handle.hpp"

#include <csignal>

namespace zylin::net {
namespace {

struct process_wide_curl {
  process_wide_curl() {
    // With CURLOPT_NOSIGNAL libcurl leaves SIGPIPE alone, and OpenSSL raises it when a peer has gone: that
    // would end the process.
    (void)std::signal(SIGPIPE, SIG_IGN);
    curl_global_init(CURL_GLOBAL_ALL);
  }
  process_wide_curl(const process_wide_curl&) = delete;
  process_wide_curl& operator=(const process_wide_curl&) = delete;
  ~process_wide_curl() { curl_global_cleanup(); }
};

}  // namespace

void require_curl() {
  static const process_wide_curl once;
}

bool append(header_list& list, const char* line) {
  curl_slist* extended = curl_slist_append(list.get(), line);
  if (extended == nullptr) {
    return false;
  }
  (void)list.release();  // the first append makes the head, later ones return the same
  list.reset(extended);
  return true;
}

}  // namespace zylin::net
