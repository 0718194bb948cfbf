#pragma once

#include "conversation/chat_line.hpp"
#include "pipeline/conversations/conversation_manager.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/stored_conversation.hpp"
#include "zylin/ports/store.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace zylin::cli {

/// The real time, or one that stands still, and what the conversation has let pass.
class conversation_clock final : public clock {
 public:
  explicit conversation_clock(std::optional<time_point> stopped_at) : stopped_at_(stopped_at) {}

  [[nodiscard]] time_point now() const override { return stopped_at_.value_or(real_.now()) + passed_; }
  void let_pass(std::chrono::minutes span) { passed_ += span; }

 private:
  system_clock real_;
  std::optional<time_point> stopped_at_;
  std::chrono::minutes passed_{0};
};

/// Who talks, where and when.
struct session_options {
  domain::conversation_channel channel = domain::conversation_channel::chat;
  std::optional<phone_number> caller{};  ///< nothing: they withhold it
  std::string language{};                ///< to begin in; empty: the business's
  std::optional<time_point> now{};       ///< the time stands still; nothing: the real one
};

/// What a conversation has left behind.
struct conversation_outcome {
  std::vector<domain::booking> bookings;  ///< the caller's, of any status, the first made first
  std::vector<domain::message> messages;  ///< to anybody, the oldest first
};

/// One conversation by the manager that the server's channels use. After a hang-up on the phone what is said is
/// written, by WhatsApp. Errors of all: `storage_*`.
class conversation_session {
 public:
  using work = std::function<result<void>(ports::transaction&)>;

  /// Opens the database of the settings, which must outlive this. Errors: `storage_*`.
  [[nodiscard]] static result<std::unique_ptr<conversation_session>> open(const config::settings& settings,
                                                                          session_options options);

  [[nodiscard]] const conversation_clock& time() const noexcept { return time_; }
  void let_pass(std::chrono::minutes span) { time_.let_pass(span); }

  /// One transaction before it begins.
  [[nodiscard]] result<void> prepare(const work& unit);
  /// On the phone and in a chat; in writing the customer's first words begin it.
  [[nodiscard]] result<conversations::conversation_reply> begin();
  [[nodiscard]] result<conversations::conversation_reply> take(const domain::conversation_turn& turn);
  /// The conversation of the latest turn; nothing before there is one.
  [[nodiscard]] result<std::optional<domain::stored_conversation>> stored();
  [[nodiscard]] result<conversation_outcome> outcome();

 private:
  conversation_session(const config::settings& settings, std::unique_ptr<ports::store> db,
                       conversations::conversation_party who, std::optional<time_point> now);

  template <class T>
  [[nodiscard]] static result<T> wait_for(ports::awaitable<result<T>> work);

  const config::settings& settings_;
  conversation_clock time_;
  std::unique_ptr<ports::store> db_;
  conversations::conversation_party who_;
  conversations::conversation_manager manager_;
  std::int64_t conversation_ = 0;
  int turn_ = 0;
};

}  // namespace zylin::cli
