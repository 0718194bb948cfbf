#pragma once

#include "zylin/core/phone_number.hpp"

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
  unreadable  ///< whatever else the carrier delivered, nothing included
};

/// Who is on the line, read from Twilio's `From`, which is not always a phone number (Twilio docs: "How Twilio
/// handles anonymous callers", "TwiML for Programmable Voice: request").
struct caller {
  caller_kind kind = caller_kind::unreadable;
  std::optional<phone_number> phone;  ///< present exactly when `kind` is `phone`
};

/// `region` reads national numbers. Never fails: what cannot be read is `unreadable`.
[[nodiscard]] caller identify_caller(std::string_view from, std::string_view region);

/// Callers read before a unit of work that needs them, since a number may take long to read. Not for several threads.
class known_callers {
 public:
  explicit known_callers(std::string_view region) : region_(region) {}

  void read_ahead(std::string_view from) { known_.insert_or_assign(std::string(from), identify_caller(from, region_)); }
  /// Who was not read ahead is read now: rare, for only what changed in between was not.
  [[nodiscard]] caller find(std::string_view from) const {
    const auto read = known_.find(from);
    return read == known_.end() ? identify_caller(from, region_) : read->second;
  }

 private:
  std::string region_;
  std::map<std::string, caller, std::less<>> known_;
};

}  // namespace zylin::domain
