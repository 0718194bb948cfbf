#pragma once

namespace zylin::sqlite {

/// Which messages of customers a conversation answers, and how far it is (domain/written_text.hpp); others have no
/// `reply`. The messages of one turn have the SID of its last one as `turn`. An offer of the waiting list is known by
/// when it was made, so that of all questions to one number the last one is answered.
inline constexpr const char* written_replies = R"sql(
ALTER TABLE incoming_messages ADD COLUMN reply TEXT
  CHECK (reply IN ('due', 'taking', 'taken', 'passed_on', 'refused', 'silent'));
ALTER TABLE incoming_messages ADD COLUMN turn TEXT;
CREATE INDEX incoming_to_answer ON incoming_messages (received_at) WHERE reply IN ('due', 'taking');
CREATE INDEX incoming_answered ON incoming_messages (sender, received_at) WHERE reply IS NOT NULL;
CREATE INDEX incoming_of_turn ON incoming_messages (turn) WHERE turn IS NOT NULL;
CREATE INDEX conversations_left ON conversations (last_at) WHERE status IN ('open', 'waiting');
ALTER TABLE waiting_list ADD COLUMN offered_at INTEGER;
)sql";

}  // namespace zylin::sqlite
