#pragma once

#include <boost/assert/source_location.hpp>
#include <boost/system/result.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace zylin {

/// What went wrong, so that the caller can decide. Upstream errors say whether it is safe to repeat.
enum class errc {
  none,                ///< no failure: what a successful result reports
  invalid_input,       ///< what we were given cannot be used; repeating it changes nothing
  not_found,           ///< the thing asked for does not exist
  not_ready,           ///< it will exist later: ask again (a recording that Twilio still processes)
  conflict,            ///< a uniqueness or capacity rule refused it
  storage_failed,      ///< the database or the file system failed; nothing was stored
  storage_full,        ///< no space left; nothing was stored
  storage_unusable,    ///< corrupt, newer than this program, or held by another process
  connect_failed,      ///< no connection: the request was never sent, repeating is safe
  timed_out,           ///< a deadline passed; the other side may have acted
  connection_lost,     ///< broke after the request was written; the other side may have acted
  rate_limited,        ///< refused unprocessed, come back after `retry_after`
  quota_exhausted,     ///< the account has no money left; repeating is pointless
  unauthorized,        ///< credentials refused
  rejected,            ///< any other 4xx: the request itself is wrong
  server_failed,       ///< 5xx: the other side may have acted
  response_too_large,  ///< more than the limit; dropped
  bad_response,        ///< an answer that cannot be understood
  defect,              ///< a bug of ours, or a database rule that no retry can satisfy; nothing was stored
  cancelled,           ///< we are shutting down
};

[[nodiscard]] std::string_view to_string(errc code) noexcept;

/// An error is a value: a code to decide by, a sentence for the operator. The sentence never holds a
/// secret, a phone number or a caller's words, because it ends up in logs and in `last_error`.
class error {
 public:
  error() = default;
  error(errc code, std::string message) : code_(code), message_(std::move(message)) {}

  [[nodiscard]] errc code() const noexcept { return code_; }
  [[nodiscard]] const std::string& message() const noexcept { return message_; }

  /// What the other side asked us to wait (`Retry-After`), if it did.
  [[nodiscard]] std::optional<std::chrono::milliseconds> retry_after() const noexcept { return retry_after_; }
  /// The provider's own error number (Twilio's 63016, an HTTP status), if there is one.
  [[nodiscard]] std::optional<int> provider_code() const noexcept { return provider_code_; }

  [[nodiscard]] error with_retry_after(std::optional<std::chrono::milliseconds> delay) && {
    retry_after_ = delay;
    return std::move(*this);
  }
  [[nodiscard]] error with_provider_code(int code) && {
    provider_code_ = code;
    return std::move(*this);
  }

 private:
  errc code_ = errc::none;
  std::string message_;
  std::optional<std::chrono::milliseconds> retry_after_;
  std::optional<int> provider_code_;
};

/// Asking a failed result for its value is a bug in the caller, hence an exception.
[[noreturn]] void throw_exception_from_error(const error& failure, const boost::source_location& where);

template <class T>
using result = boost::system::result<T, error>;

}  // namespace zylin
