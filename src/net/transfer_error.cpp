#include "transfer_error.hpp"

namespace zylin::net {
namespace {

errc code_of(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_INTERFACE_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS: return errc::connect_failed;
    case CURLE_OPERATION_TIMEDOUT: return errc::timed_out;
    case CURLE_UNSUPPORTED_PROTOCOL:  // also "HTTP/0.9": an answer without a status line
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING: return errc::bad_response;
    case CURLE_URL_MALFORMAT: return errc::invalid_input;
    case CURLE_ABORTED_BY_CALLBACK: return errc::cancelled;
    default: return errc::connection_lost;  // send, receive, got nothing, partial, HTTP/2 stream, no rewind
  }
}

}  // namespace

bool may_have_sent(CURL* easy) {
  long request_bytes = 0;
  curl_off_t prepared_us = 0;
  curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_bytes);
  curl_easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME_T, &prepared_us);
  return request_bytes > 0 || prepared_us > 0;
}

error classify(CURLcode code, bool sent, const std::string& host, const char* detail) {
  errc meaning = code_of(code);
  if (meaning == errc::timed_out && !sent) {
    meaning = errc::connect_failed;
  }
  const bool quotable = meaning == errc::connect_failed && detail != nullptr && *detail != '\0';
  return {meaning, host + ": " + (quotable ? detail : curl_easy_strerror(code))};
}

error deadline_passed(bool sent, const std::string& host) {
  if (!sent) {
    return {errc::connect_failed, host + ": not connected before the deadline"};
  }
  return {errc::timed_out, host + ": no complete answer before the deadline"};
}

}  // namespace zylin::net
