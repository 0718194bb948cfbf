#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/ports/awaitable.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zylin::ports {

/// What was heard in one turn of a call.
struct phone_turn {
  enum class kind { words, keys, silence };

  explicit phone_turn(domain::call_progress progress) : told(std::move(progress)) {}

  domain::call_progress told;  ///< of a terminal status: the caller has hung up, so nobody hears the reply
  int number = 1;              ///< of the question that it answers, from 1; a repeated webhook has the same one
  kind what = kind::silence;
  std::string text{};      ///< words: cleaned, one line of at most 16 KiB; keys: digits, `*` and `#`, at most 32
  std::string language{};  ///< the one that was listened for (ISO 639-1)
};

/// More hints, and longer ones, are dropped.
inline constexpr std::size_t most_hints = 100;
inline constexpr std::size_t longest_hint = 100;  // characters

/// What the caller hears next.
struct phone_reply {
  int number = 1;                        ///< of the question that it asks
  std::vector<std::string> sentences{};  ///< plain text, 4000 characters in all; the rest is dropped
  std::string language{};                ///< ISO 639-1: of the sentences, and what is listened for afterwards
  std::vector<std::string> hints{};      ///< words that the recogniser shall expect
  bool ends = false;                     ///< the call is over after the sentences
};

/// Holds conversations on the phone, turn by turn. Every call may be repeated and then gives the same reply; a number
/// that was never asked is `invalid_input`. After any error the caller is asked for a recording, as without
/// conversations. Errors of all: `storage_*`, `cancelled`.
class phone_conversation {
 public:
  phone_conversation() = default;
  phone_conversation(const phone_conversation&) = delete;
  phone_conversation& operator=(const phone_conversation&) = delete;
  virtual ~phone_conversation() = default;

  /// Somebody calls: what follows the greeting, once the call is stored. `language`: of the greeting (ISO 639-1).
  [[nodiscard]] virtual awaitable<result<phone_reply>> call_began(domain::call_progress told, std::string language) = 0;

  /// Stores what was heard before anything else, then waits at most `wait` for the reply; nothing: it is not ready yet,
  /// ask `reply_to`.
  [[nodiscard]] virtual awaitable<result<std::optional<phone_reply>>> turn_heard(phone_turn turn,
                                                                                 std::chrono::milliseconds wait) = 0;

  /// The reply to the turn of that number, which was heard before; waits for it likewise.
  [[nodiscard]] virtual awaitable<result<std::optional<phone_reply>>> reply_to(call_sid call, int number,
                                                                               std::chrono::milliseconds wait) = 0;

  /// The caller is asked for a recording instead, because that turn has no reply in time or could not be heard: what is
  /// known goes on as a message, with `unheard`, what was said in that turn, if it is not stored. `number`: 0 if it is
  /// not known. True: somebody is in danger by what was said, and must hear whom to call.
  [[nodiscard]] virtual awaitable<result<bool>> recording_asked(call_sid call, int number, std::string unheard) = 0;
};

}  // namespace zylin::ports
