#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::sim {

/// A message resource.
struct message_resource {
  accepted_message message;
  std::string status = "queued";
  std::optional<int> error_code;
  time_point created{};
};

/// The filter of a list; an empty text filters nothing.
struct message_filter {
  std::string_view to;
  std::string_view from;
  std::string_view sent_since;  ///< YYYY-MM-DD, that day included
};

/// The messages of the stand-in account. Thread-safe.
class message_log {
 public:
  static constexpr std::size_t max_messages = 100'000;

  /// False when the log is full.
  [[nodiscard]] bool add(message_resource accepted);
  /// A message that has arrived or failed stays so.
  void set_status(std::string_view sid, std::string status, std::optional<int> error_code);

  [[nodiscard]] std::optional<message_resource> find(std::string_view sid) const;
  /// Newest first, as Twilio lists them.
  [[nodiscard]] std::vector<message_resource> list(const message_filter& wanted) const;
  /// Oldest first.
  [[nodiscard]] std::vector<accepted_message> all() const;

 private:
  mutable std::mutex guard_;
  std::vector<message_resource> messages_;
};

/// The Message resource as Twilio writes it: numbers are strings, dates RFC 2822, every absent member null.
[[nodiscard]] nlohmann::ordered_json message_json(const message_resource& message, std::string_view account_sid);

}  // namespace zylin::sim
