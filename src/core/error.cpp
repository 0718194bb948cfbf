#include "zylin/core/error.hpp"

#include <stdexcept>

namespace zylin {

std::string_view to_string(errc code) noexcept {
  switch (code) {
    case errc::none: return "none";
    case errc::invalid_input: return "invalid_input";
    case errc::not_found: return "not_found";
    case errc::not_ready: return "not_ready";
    case errc::conflict: return "conflict";
    case errc::storage_failed: return "storage_failed";
    case errc::storage_full: return "storage_full";
    case errc::storage_unusable: return "storage_unusable";
    case errc::connect_failed: return "connect_failed";
    case errc::timed_out: return "timed_out";
    case errc::connection_lost: return "connection_lost";
    case errc::rate_limited: return "rate_limited";
    case errc::quota_exhausted: return "quota_exhausted";
    case errc::unauthorized: return "unauthorized";
    case errc::rejected: return "rejected";
    case errc::server_failed: return "server_failed";
    case errc::response_too_large: return "response_too_large";
    case errc::bad_response: return "bad_response";
    case errc::defect: return "defect";
    case errc::cancelled: return "cancelled";
  }
  return "unknown";
}

void throw_exception_from_error(const error& failure, const boost::source_location& where) {
  throw std::logic_error(std::string("value of a failed result taken at ") + where.file_name() + ":" +
                         std::to_string(where.line()) + ": " + failure.message());
}

}  // namespace zylin
