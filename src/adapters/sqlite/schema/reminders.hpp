#pragma once

namespace zylin::sqlite {

/// For which start a booking's customer was reminded (NULL: none), and who waits for a taken time. The index omits
/// finished rows, so that finding open ones stays cheap however many bookings there are.
inline constexpr const char* reminders = R"sql(
ALTER TABLE bookings ADD COLUMN reminded_for INTEGER;
CREATE INDEX bookings_to_remind ON bookings (starts_at)
  WHERE status = 'confirmed' AND reminded_for IS NOT starts_at;

CREATE TABLE waiting_list (
  id              INTEGER PRIMARY KEY,
  call_sid        TEXT NOT NULL UNIQUE,
  customer_phone  TEXT NOT NULL,
  customer_name   TEXT NOT NULL,
  service         TEXT NOT NULL COLLATE NOCASE,
  starts_at       INTEGER NOT NULL,
  duration_min    INTEGER NOT NULL CHECK (duration_min > 0),
  buffer_min      INTEGER NOT NULL CHECK (buffer_min >= 0),
  notes           TEXT NOT NULL,
  draw            INTEGER NOT NULL,
  state           TEXT NOT NULL CHECK (state IN ('waiting', 'offered', 'booked', 'expired')),
  offered_until   INTEGER,
  created_at      INTEGER NOT NULL,
  CHECK (state <> 'offered' OR offered_until IS NOT NULL)
) STRICT;
CREATE INDEX waiting_list_open ON waiting_list (id) WHERE state IN ('waiting', 'offered');
CREATE INDEX waiting_list_offers ON waiting_list (customer_phone, offered_until) WHERE offered_until IS NOT NULL;
)sql";

}  // namespace zylin::sqlite
