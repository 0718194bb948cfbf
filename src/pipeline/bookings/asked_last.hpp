#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/ports/store.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace zylin::bookings {

/// Who has asked a customer something in writing.
enum class asker : std::uint8_t { nobody, proposal, offer, conversation };

/// When each last asked, answered or not.
struct asked_times {
  std::optional<time_point> proposal{};
  std::optional<time_point> offer{};
  std::optional<time_point> conversation{};
};

/// Whose question came last: a plain yes, no or number is its answer, and nobody else's, for it is the one that the
/// customer has read last. Of two at one moment the conversation's, which repeats what it is about.
[[nodiscard]] asker asked_last(const asked_times& when) noexcept;

/// The same, of that number. A question that was asked longer ago than `questions_heard_for` is nobody's.
/// Errors: `storage_*`.
[[nodiscard]] result<asker> asked_last(ports::transaction& tx, std::string_view number, time_point now);

inline constexpr std::chrono::days questions_heard_for{14};

/// Whether a conversation with that number waits for a yes to something that it would do. Errors: `storage_*`.
[[nodiscard]] result<bool> waits_for_yes(ports::transaction& tx, std::string_view number, time_point now);

}  // namespace zylin::bookings
