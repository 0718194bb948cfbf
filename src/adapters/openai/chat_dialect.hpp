#pragma once

#include "wire.hpp"

#include <atomic>
#include <cstdint>

namespace zylin::openai {

enum class answer_format : std::uint8_t { json_schema, json_object, plain };
enum class limit_field : std::uint8_t { max_completion_tokens, max_tokens, none };

/// How one server wants to be asked. Four bytes, so that an atomic one needs no lock.
struct alignas(4) chat_dialect {
  answer_format format = answer_format::json_schema;
  limit_field limit = limit_field::max_completion_tokens;
  bool proven = false;  ///< the server has answered a request of this kind
  friend bool operator==(const chat_dialect&, const chat_dialect&) = default;

  /// The next thing to try after `refusal`; false when it is about something else, or nothing is left. A
  /// server that refuses without naming a reason is believed only until a dialect is proven.
  [[nodiscard]] bool adapt(const http_response& refusal);
};

/// What was learnt about the server, shared by all calls.
class dialect_memory {
 public:
  [[nodiscard]] chat_dialect recall() const noexcept { return known_.load(); }
  void remember(chat_dialect worked) noexcept {
    worked.proven = true;
    known_.store(worked);
  }

 private:
  std::atomic<chat_dialect> known_{chat_dialect{}};
};

}  // namespace zylin::openai
