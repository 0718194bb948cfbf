#pragma once

namespace zylin::sqlite {

/// Calendars that the business and its people keep elsewhere: what is known of each, and when they say "busy". Of the
/// secret address only the digest is stored, and of an event only its begin and end.
inline constexpr const char* external_calendars = R"sql(
CREATE TABLE external_calendars (
  id             INTEGER PRIMARY KEY,
  business       TEXT NOT NULL DEFAULT 'main',
  address_hash   TEXT NOT NULL CHECK (length(address_hash) = 64),
  staff          TEXT NOT NULL COLLATE NOCASE,
  configured_at  INTEGER NOT NULL,
  read_at        INTEGER,
  known_until    INTEGER,
  failure        TEXT NOT NULL DEFAULT '',
  failures       INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
  UNIQUE (business, address_hash, staff)
) STRICT;

CREATE TABLE external_calendar_times (
  business     TEXT NOT NULL DEFAULT 'main',
  calendar_id  INTEGER NOT NULL REFERENCES external_calendars (id) ON DELETE CASCADE,
  starts_at    INTEGER NOT NULL,
  ends_at      INTEGER NOT NULL CHECK (ends_at > starts_at),
  PRIMARY KEY (calendar_id, starts_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX external_calendar_times_by_end ON external_calendar_times (business, ends_at);
)sql";

}  // namespace zylin::sqlite
