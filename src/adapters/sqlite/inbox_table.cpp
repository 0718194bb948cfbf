#include "inbox_table.hpp"

namespace zylin::sqlite {

result<bool> inbox_table::add(const incoming_message& row, bool opens_window, time_point received_at) {
  const result<std::int64_t> added = db_.run(
      "INSERT INTO incoming_messages (provider_sid, channel, sender, called, body, attachments, opens_window,"
      " received_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (provider_sid) DO NOTHING",
      row.provider_sid, to_string(row.channel), row.from, row.to, row.text, row.attachments, opens_window, received_at);
  if (!added) {
    return added.error();
  }
  return *added > 0;
}

result<std::optional<time_point>> inbox_table::last_wrote(std::string_view from) {
  return db_.moment("SELECT max(received_at) FROM incoming_messages WHERE sender = ?1 AND opens_window = 1", from);
}

}  // namespace zylin::sqlite
