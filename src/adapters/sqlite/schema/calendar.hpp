#pragma once

namespace zylin::sqlite {

/// A calendar is subscribed to at a secret address, of which only the digest is stored. A calendar program accepts a
/// change only if the sequence has grown, so the database counts the changes that it shows, whoever writes.
inline constexpr const char* calendar = R"sql(
ALTER TABLE bookings ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER bookings_revised
AFTER UPDATE OF starts_at, duration_min, service, status, customer_name, customer_phone ON bookings
WHEN OLD.starts_at <> NEW.starts_at OR OLD.duration_min <> NEW.duration_min OR OLD.status <> NEW.status
  OR OLD.service <> NEW.service COLLATE BINARY OR OLD.customer_name <> NEW.customer_name
  OR OLD.customer_phone <> NEW.customer_phone
BEGIN
  UPDATE bookings SET sequence = OLD.sequence + 1 WHERE id = NEW.id;
END;

CREATE TABLE calendar_feeds (
  id           INTEGER PRIMARY KEY,
  secret_hash  TEXT NOT NULL UNIQUE CHECK (length(secret_hash) = 64),
  created_at   INTEGER NOT NULL,
  revoked_at   INTEGER
) STRICT;

CREATE TABLE installation (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  name  TEXT NOT NULL
) STRICT;
INSERT INTO installation (id, name) VALUES (1, lower(hex(randomblob(16))));

CREATE INDEX messages_failed ON messages (created_at) WHERE state = 'failed';
CREATE INDEX messages_by_ladder ON messages (ladder_key) WHERE ladder_key <> '';
)sql";

}  // namespace zylin::sqlite
