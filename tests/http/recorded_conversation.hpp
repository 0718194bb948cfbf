#pragma once

#include "zylin/ports/phone_conversation.hpp"

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace zylin::http::test {

/// What a conversation was asked.
struct asked_of_conversation {
  std::string what;  ///< the name of the member that was called
  std::string call;
  int number = 0;
  std::string language{};
  std::chrono::milliseconds wait{0};
  std::optional<ports::phone_turn> turn{};
  std::string unheard{};
};

/// Records what it is asked, and gives the replies it was told to give.
class recorded_conversation final : public ports::phone_conversation {
 public:
  ports::awaitable<result<ports::phone_reply>> call_began(domain::call_progress told, std::string language) override;
  ports::awaitable<result<std::optional<ports::phone_reply>>> turn_heard(ports::phone_turn turn,
                                                                         std::chrono::milliseconds wait) override;
  ports::awaitable<result<std::optional<ports::phone_reply>>> reply_to(call_sid call, int number,
                                                                       std::chrono::milliseconds wait) override;
  ports::awaitable<result<bool>> recording_asked(call_sid call, int number, std::string unheard) override;

  /// The reply to the turn of that number (0: the call itself), once it was asked for `polls` times in vain.
  void answer(int number, ports::phone_reply reply, int polls = 0);

  [[nodiscard]] std::vector<asked_of_conversation> all() const;
  [[nodiscard]] std::vector<std::string> names() const;
  /// The latest; fails the test when there is none.
  [[nodiscard]] asked_of_conversation last() const;

  std::atomic<bool> fails = false;
  std::atomic<bool> knows_danger = false;  ///< by what was said before
  std::atomic<bool> stalls = false;        ///< answers only when this is false again

 private:
  struct prepared {
    ports::phone_reply reply;
    int polls = 0;
  };

  ports::awaitable<result<void>> note(asked_of_conversation asked);
  std::optional<ports::phone_reply> prepared_reply(int number);

  mutable std::mutex guard_;
  std::vector<asked_of_conversation> all_;
  std::map<int, prepared> replies_;
};

/// One that says this and listens for that language.
[[nodiscard]] ports::phone_reply reply_of(int number, std::vector<std::string> sentences, std::string language = "en");

}  // namespace zylin::http::test
