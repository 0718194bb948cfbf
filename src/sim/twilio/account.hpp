#pragma once

#include "twilio/message_log.hpp"
#include "twilio/recording_store.hpp"
#include "zylin/http/message.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace zylin::sim {

/// The calls of the stand-in account. Thread-safe.
class call_register {
 public:
  void put(known_call call) {
    const std::lock_guard lock(guard_);
    std::string sid = call.sid;
    calls_.insert_or_assign(std::move(sid), std::move(call));
  }

  [[nodiscard]] std::optional<known_call> find(std::string_view sid) const {
    const std::lock_guard lock(guard_);
    const auto found = calls_.find(sid);
    return found == calls_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  mutable std::mutex guard_;
  std::map<std::string, known_call, std::less<>> calls_;
};

/// Maps public addresses to the server's real one. Thread-safe.
class callback_routes {
 public:
  void set(std::string public_url, std::string server_url);
  /// `url` with its public base replaced; unchanged when it has another base.
  [[nodiscard]] std::string reachable(const std::string& url) const;

 private:
  mutable std::mutex guard_;
  std::string public_url_;
  std::string server_url_;
};

/// Who has written to the business. Thread-safe.
class open_windows {
 public:
  void open(std::string number);
  /// `address` with or without `whatsapp:`.
  [[nodiscard]] bool is_open(std::string_view address) const;

 private:
  mutable std::mutex guard_;
  std::set<std::string, std::less<>> numbers_;
};

/// The account that the stand-in plays. Handlers share it, so it outlives a request that is still running when the
/// stand-in is destroyed.
struct twilio_account {
  explicit twilio_account(stand_in_twilio_options how);

  /// Checks Basic authentication for exactly this account.
  [[nodiscard]] bool admits(const http::request& incoming, std::string_view account_sid) const;

  stand_in_twilio_options options;
  std::string authorization;  ///< the one accepted header value
  recording_store recordings;
  call_register calls;
  message_log messages;
  open_windows windows;
  callback_routes routes;
  std::function<void(const accepted_message&)> listener;
  ports::null_telemetry events;  ///< of the HTTP server: ignored
  int creations = 0;             ///< authorised POST Messages.json so far; executor only
  bool closed = false;           ///< the network is gone: nothing may be sent any more; executor only
};

}  // namespace zylin::sim
