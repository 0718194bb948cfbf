#pragma once

namespace zylin::sqlite {

/// The proposals sent to customers. One per call, so that a repeated step asks nothing twice.
inline constexpr const char* proposals = R"sql(
CREATE TABLE booking_proposals (
  id              INTEGER PRIMARY KEY,
  kind            TEXT NOT NULL CHECK (kind IN ('book', 'move', 'cancel')),
  call_sid        TEXT NOT NULL UNIQUE,
  customer_phone  TEXT NOT NULL,
  customer_name   TEXT NOT NULL,
  service         TEXT NOT NULL COLLATE NOCASE,
  duration_min    INTEGER NOT NULL CHECK (duration_min > 0),
  buffer_min      INTEGER NOT NULL CHECK (buffer_min >= 0),
  notes           TEXT NOT NULL,
  booking_id      INTEGER REFERENCES bookings (id),
  starts_at       INTEGER NOT NULL,
  other_start     INTEGER,
  draw            INTEGER NOT NULL,
  state           TEXT NOT NULL CHECK (state IN ('asked', 'accepted', 'declined', 'lapsed')),
  expires_at      INTEGER NOT NULL,
  created_at      INTEGER NOT NULL,
  CHECK ((kind = 'book') = (booking_id IS NULL))
) STRICT;
CREATE INDEX booking_proposals_by_customer ON booking_proposals (customer_phone, id);
)sql";

}  // namespace zylin::sqlite
