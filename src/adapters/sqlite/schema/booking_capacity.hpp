#pragma once

namespace zylin::sqlite {

/// Capacity as a rule of the database itself, and who changed which booking when. Of this step the table and the
/// history are in use; its two triggers are replaced by those of `schema/double_booking_rules.hpp`.
///
/// At no moment may more live bookings of a service run than its capacity (1 without a row): a statement that would
/// break this is aborted, whoever runs it. The number can only rise where a booking starts, so the triggers sum up
/// starts (+1) and ends (-1) in time order, an end before a start at the same moment. No booking lasts longer than two
/// days (the longest service and its buffer), which bounds the range of the index `bookings_live` that is read. Updates
/// that take no more room than before are not checked, because capacity may have been lowered since. A new row has no
/// id yet, so an insert excludes none.
inline constexpr const char* booking_capacity = R"sql(
CREATE TABLE service_capacity (
  service   TEXT PRIMARY KEY COLLATE NOCASE,
  capacity  INTEGER NOT NULL CHECK (capacity >= 1)
) STRICT;

CREATE TRIGGER bookings_added_within_capacity BEFORE INSERT ON bookings
WHEN NEW.status IN ('requested', 'confirmed')
BEGIN
  SELECT RAISE(ABORT, 'a booking may last two days at most') WHERE NEW.duration_min + NEW.buffer_min > 2880;
  SELECT RAISE(ABORT, 'the service has no capacity left at that time')
   WHERE coalesce((SELECT capacity FROM service_capacity WHERE service = NEW.service), 1) <= (
     SELECT max(running) FROM (
       SELECT sum(step) OVER (ORDER BY moment, step ROWS UNBOUNDED PRECEDING) AS running FROM (
         SELECT iif(step = 1, max(starts_at, NEW.starts_at), free_at) AS moment, step
           FROM bookings, (SELECT 1 AS step UNION ALL SELECT -1)
          WHERE service = NEW.service AND status IN ('requested', 'confirmed')
            AND free_at > NEW.starts_at
            AND free_at < NEW.starts_at + (NEW.duration_min + NEW.buffer_min + 2880) * 60000
            AND starts_at < NEW.starts_at + (NEW.duration_min + NEW.buffer_min) * 60000)));
END;

CREATE TRIGGER bookings_changed_within_capacity
BEFORE UPDATE OF service, starts_at, duration_min, buffer_min, status ON bookings
WHEN NEW.status IN ('requested', 'confirmed')
 AND (OLD.status NOT IN ('requested', 'confirmed') OR NEW.service <> OLD.service OR NEW.starts_at <> OLD.starts_at
      OR NEW.duration_min + NEW.buffer_min <> OLD.duration_min + OLD.buffer_min)
BEGIN
  SELECT RAISE(ABORT, 'a booking may last two days at most') WHERE NEW.duration_min + NEW.buffer_min > 2880;
  SELECT RAISE(ABORT, 'the service has no capacity left at that time')
   WHERE coalesce((SELECT capacity FROM service_capacity WHERE service = NEW.service), 1) <= (
     SELECT max(running) FROM (
       SELECT sum(step) OVER (ORDER BY moment, step ROWS UNBOUNDED PRECEDING) AS running FROM (
         SELECT iif(step = 1, max(starts_at, NEW.starts_at), free_at) AS moment, step
           FROM bookings, (SELECT 1 AS step UNION ALL SELECT -1)
          WHERE service = NEW.service AND status IN ('requested', 'confirmed') AND id <> OLD.id
            AND free_at > NEW.starts_at
            AND free_at < NEW.starts_at + (NEW.duration_min + NEW.buffer_min + 2880) * 60000
            AND starts_at < NEW.starts_at + (NEW.duration_min + NEW.buffer_min) * 60000)));
END;

ALTER TABLE bookings ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
UPDATE bookings SET changed_at = created_at;
CREATE INDEX bookings_by_start ON bookings (starts_at);
CREATE INDEX bookings_by_customer ON bookings (customer_phone, starts_at) WHERE status IN ('requested', 'confirmed');

CREATE TABLE booking_changes (
  id                INTEGER PRIMARY KEY,
  booking_id        INTEGER NOT NULL REFERENCES bookings (id),
  at                INTEGER NOT NULL,
  what              TEXT NOT NULL,
  by                TEXT NOT NULL,
  call_sid          TEXT,
  message_sid       TEXT,
  starts_at_before  INTEGER,
  starts_at_after   INTEGER NOT NULL,
  status_before     TEXT,
  status_after      TEXT NOT NULL,
  note              TEXT NOT NULL
) STRICT;
CREATE INDEX booking_changes_by_booking ON booking_changes (booking_id, id);
)sql";

}  // namespace zylin::sqlite
