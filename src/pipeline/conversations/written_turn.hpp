#pragma once

#include "pipeline/conversations/conversation_party.hpp"
#include "pipeline/conversations/conversation_reply.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/written_text.hpp"
#include "zylin/ports/store.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace zylin::conversations {

/// How often one number is answered. A person writes less; two machines would answer each other for ever.
inline constexpr int most_texts_a_day = 60;  // turns; from the business's midnight
/// The same words in a row, each time: then a machine answers us, and it is not answered.
inline constexpr std::size_t most_same_texts = 3;
/// The same of a yes, a no or a number, which people repeat.
inline constexpr std::size_t most_same_answers = 6;

enum class text_limit { answered, too_many, repeated };

/// `before`: the last message of each earlier turn of that day, newest first.
[[nodiscard]] text_limit check_limits(std::string_view words, const std::vector<std::string>& before,
                                      std::int64_t turns_today);

/// The messages of one number and channel that are one turn.
struct written_turn {
  conversation_party who;
  heard_turn heard;                         ///< its key is the SID of the last message
  std::vector<domain::written_text> texts;  ///< at least one
};

/// What is to be done with the messages that wait.
struct begun_turn {
  std::optional<written_turn> turn{};  ///< nothing: they are settled
  bool message_added = false;
};

/// Makes one turn of the messages of that number and channel, durably: from then on they are one, and what comes later
/// is another one. A turn that was begun and not ended is the same again. Without a turn they are settled: pictures and
/// files get a sentence, at most one in ten minutes; beyond the limits the owner is told, once a day, and nobody else
/// hears of it; who has opted out is read by the owner; who is blocked, by nobody. Errors: `storage_*`.
[[nodiscard]] result<begun_turn> begin_turn(ports::transaction& tx, const config::settings& settings,
                                            const domain::waiting_writer& writer, time_point now);

/// Writes the reply, on the channel that was used, and settles the turn's messages. Once, however often it is repeated.
[[nodiscard]] result<void> end_turn(ports::transaction& tx, const config::settings& settings, const written_turn& turn,
                                    const conversation_reply& reply, time_point now);

/// The turn cannot be taken: a person reads it.
[[nodiscard]] result<void> pass_on_turn(ports::transaction& tx, const config::settings& settings,
                                        const domain::waiting_writer& writer, time_point now);

}  // namespace zylin::conversations
