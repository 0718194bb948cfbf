#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/business.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain {

enum class caller_kind {
  phone,      ///< a real number: it can be written to
  anonymous,  ///< withheld, or a keypad spelling such as +266696687 that only looks like a number
  client,     ///< a Twilio client or SIP identity
  own_line,   ///< one of the business's own numbers: a forwarded call, so the caller is unknown
  unreadable  ///< anything else the carrier delivered, or nothing
};

/// Who is on the line, read from Twilio's `From`, which is not always a phone number (Twilio docs: "How Twilio
/// handles anonymous callers", "TwiML for Programmable Voice: request").
struct caller {
  caller_kind kind = caller_kind::unreadable;
  std::optional<phone_number> phone;  ///< present exactly when `kind` is `phone`
};

/// `region` reads national numbers. Never fails: what cannot be read is `unreadable`.
[[nodiscard]] caller identify_caller(std::string_view from, std::string_view region);

/// The same with the business's region. Its own lines give a caller without a number: everybody who is forwarded from
/// such a line has the same number.
[[nodiscard]] caller identify_caller(std::string_view from, const business& business);

/// Callers read before the transaction that needs them, since a number may take long to read. Not thread-safe.
class caller_cache {
 public:
  /// `business` must outlive this.
  explicit caller_cache(const business& business) : business_(business) {}

  void read_ahead(std::string_view from) {
    known_.insert_or_assign(std::string(from), identify_caller(from, business_));
  }
  /// Reads now a caller that was not read ahead: rare, since only changes in between cause it.
  [[nodiscard]] caller find(std::string_view from) const {
    const auto read = known_.find(from);
    return read == known_.end() ? identify_caller(from, business_) : read->second;
  }

 private:
  const business& business_;
  std::map<std::string, caller, std::less<>> known_;
};

}  // namespace zylin::domain
