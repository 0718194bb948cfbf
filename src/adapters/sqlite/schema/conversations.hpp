#pragma once

namespace zylin::sqlite {

/// Conversations by turns, and the words of both sides. One for each call; in writing one at a time for each customer
/// and channel. The words of a turn are stored before it is answered, and a reply bears the key of what it answers, so
/// that a repeated turn is known.
///
/// A conversation may book more than once in a call, and make several wishes or none by a call: a place on the waiting
/// list needs no call any more, and a call may have several for different times.
inline constexpr const char* conversations = R"sql(
CREATE TABLE conversations (
  id          INTEGER PRIMARY KEY,
  business    TEXT NOT NULL DEFAULT 'main',
  channel     TEXT NOT NULL CHECK (channel IN ('phone', 'whatsapp', 'sms', 'live', 'chat')),
  customer    TEXT CHECK (customer GLOB '+[1-9]*'),
  called      TEXT NOT NULL,
  call_sid    TEXT,
  status      TEXT NOT NULL CHECK (status IN ('open', 'waiting', 'done', 'handed_over', 'paused', 'expired')),
  language    TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state GLOB '{*}'),
  revision    INTEGER NOT NULL CHECK (revision >= 0),
  turns       INTEGER NOT NULL CHECK (turns >= 0),
  last_turn   TEXT NOT NULL,
  last_reply  TEXT NOT NULL CHECK (last_reply GLOB '{*}'),
  summary     TEXT NOT NULL,
  started_at  INTEGER NOT NULL,
  last_at     INTEGER NOT NULL,
  CHECK (channel NOT IN ('phone', 'live') OR call_sid IS NOT NULL),
  CHECK (channel NOT IN ('whatsapp', 'sms') OR customer IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX conversations_one_per_call ON conversations (business, call_sid) WHERE call_sid IS NOT NULL;
CREATE UNIQUE INDEX conversations_one_in_writing ON conversations (business, channel, customer)
  WHERE channel IN ('whatsapp', 'sms', 'chat') AND customer IS NOT NULL AND status IN ('open', 'waiting', 'paused');
CREATE INDEX conversations_by_customer ON conversations (business, customer, last_at) WHERE customer IS NOT NULL;
CREATE INDEX conversations_on_the_line ON conversations (id) WHERE status = 'open' AND channel IN ('phone', 'live');

CREATE TABLE conversation_turns (
  business         TEXT NOT NULL DEFAULT 'main',
  conversation_id  INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  number           INTEGER NOT NULL CHECK (number >= 1),
  who              TEXT NOT NULL CHECK (who IN ('customer', 'business')),
  kind             TEXT NOT NULL CHECK (kind IN ('words', 'keys', 'silence', 'hangup', 'not_connected')),
  words            TEXT NOT NULL CHECK (length(words) <= 4096),
  turn_key         TEXT NOT NULL CHECK (length(turn_key) BETWEEN 1 AND 64),
  at               INTEGER NOT NULL,
  PRIMARY KEY (conversation_id, number),
  UNIQUE (conversation_id, who, turn_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting_list_by_wish (
  id              INTEGER PRIMARY KEY,
  call_sid        TEXT,
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
  staff           TEXT CHECK (staff <> ''),
  CHECK (state <> 'offered' OR offered_until IS NOT NULL)
) STRICT;
INSERT INTO waiting_list_by_wish (id, call_sid, customer_phone, customer_name, service, starts_at, duration_min,
                                  buffer_min, notes, draw, state, offered_until, created_at, staff)
SELECT id, call_sid, customer_phone, customer_name, service, starts_at, duration_min,
       buffer_min, notes, draw, state, offered_until, created_at, staff FROM waiting_list;
DROP TABLE waiting_list;
ALTER TABLE waiting_list_by_wish RENAME TO waiting_list;
CREATE UNIQUE INDEX waiting_list_once_per_call ON waiting_list (call_sid, service, starts_at)
  WHERE call_sid IS NOT NULL;
CREATE INDEX waiting_list_open ON waiting_list (id) WHERE state IN ('waiting', 'offered');
CREATE INDEX waiting_list_offers ON waiting_list (customer_phone, offered_until) WHERE offered_until IS NOT NULL;
)sql";

}  // namespace zylin::sqlite
