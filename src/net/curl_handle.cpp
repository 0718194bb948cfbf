#include "curl_handle.hpp"

#include "wiped_memory.hpp"

#include <csignal>
#include <cstdlib>
#include <cstring>

namespace zylin::net {
namespace {

struct process_wide_curl {
  process_wide_curl() {
    // With CURLOPT_NOSIGNAL libcurl leaves SIGPIPE alone, and OpenSSL raises it when a peer has gone: that
    // would end the process.
    (void)std::signal(SIGPIPE, SIG_IGN);
    // libcurl copies credentials, also into headers, and frees the copies without wiping them.
    curl_global_init_mem(CURL_GLOBAL_ALL, std::malloc, wiped_free, wiped_realloc, ::strdup, std::calloc);
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
