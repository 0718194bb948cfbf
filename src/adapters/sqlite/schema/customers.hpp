#pragma once

namespace zylin::sqlite {

/// Who calls or writes, by number: `phone` is the first of its spellings. Every customer belongs to a business; there
/// is one of them. `names` is a JSON array.
inline constexpr const char* customers = R"sql(
CREATE TABLE customers (
  business      TEXT NOT NULL DEFAULT 'main',
  phone         TEXT NOT NULL,
  names         TEXT NOT NULL CHECK (names LIKE '[%]'),
  language      TEXT NOT NULL,
  last_service  TEXT NOT NULL,
  last_staff    TEXT NOT NULL,
  visits        INTEGER NOT NULL CHECK (visits >= 0),
  no_shows      INTEGER NOT NULL CHECK (no_shows >= 0),
  notes         TEXT NOT NULL,
  blocked       INTEGER NOT NULL CHECK (blocked IN (0, 1)),
  created_at    INTEGER NOT NULL,
  changed_at    INTEGER NOT NULL,
  PRIMARY KEY (business, phone)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace zylin::sqlite
