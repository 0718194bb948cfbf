#pragma once

#include "chat/chat_line.hpp"
#include "pipeline/conversations/conversation_room.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/stored_conversation.hpp"
#include "zylin/ports/store.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace zylin::cli {

/// The real time, and what the chat has let pass.
class chat_clock final : public clock {
 public:
  [[nodiscard]] time_point now() const override { return real_.now() + passed_; }
  void let_pass(std::chrono::minutes span) { passed_ += span; }

 private:
  system_clock real_;
  std::chrono::minutes passed_{0};
};

/// What a chat has left behind.
struct chat_outcome {
  std::vector<domain::booking> bookings;  ///< the caller's, of any status, the first made first
  std::vector<domain::message> messages;  ///< to anybody, the oldest first
};

/// One conversation on the channel `chat`. Errors of all: `storage_*`.
class chat_session {
 public:
  /// Opens the database of the settings, which must outlive this. Errors: `storage_*`.
  [[nodiscard]] static result<std::unique_ptr<chat_session>> open(const config::settings& settings,
                                                                  const phone_number& caller, std::string language);

  [[nodiscard]] const chat_clock& time() const noexcept { return time_; }
  void let_pass(std::chrono::minutes span) { time_.let_pass(span); }

  [[nodiscard]] result<conversations::conversation_reply> begin();
  [[nodiscard]] result<conversations::conversation_reply> take(const domain::conversation_turn& turn);
  /// Whether they are gone and may write; over if nothing follows any more.
  [[nodiscard]] result<domain::conversation_status> status();
  [[nodiscard]] result<chat_outcome> outcome();

 private:
  chat_session(const config::settings& settings, std::unique_ptr<ports::store> db,
               conversations::conversation_party who);

  template <class T>
  [[nodiscard]] static result<T> wait_for(ports::awaitable<result<T>> work);

  const config::settings& settings_;
  chat_clock time_;
  std::unique_ptr<ports::store> db_;
  conversations::conversation_party who_;
  conversations::conversation_room room_;
  int turn_ = 0;
};

}  // namespace zylin::cli
