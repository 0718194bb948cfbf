#include "schema.hpp"

#include "schema/booking_capacity.hpp"
#include "schema/calendar.hpp"
#include "schema/conversations.hpp"
#include "schema/customer_records.hpp"
#include "schema/customers.hpp"
#include "schema/double_booking_rules.hpp"
#include "schema/external_calendars.hpp"
#include "schema/models.hpp"
#include "schema/opt_outs.hpp"
#include "schema/proposals.hpp"
#include "schema/reminders.hpp"
#include "schema/visits.hpp"
#include "schema/written_replies.hpp"

#include <array>

namespace zylin::sqlite {

namespace {

// Times are milliseconds since 1970 UTC. Words that the program acts on are checked here; words that only describe
// (kind, intent, outcome) are checked when they are read, so that new ones need no new table. No foreign key refers to
// calls: a recording is accepted even if the webhook of its call was lost.
constexpr const char* first = R"sql(
CREATE TABLE calls (
  sid         TEXT PRIMARY KEY,
  caller      TEXT NOT NULL,
  called      TEXT NOT NULL,
  started_at  INTEGER NOT NULL,
  ended_at    INTEGER,
  duration_s  INTEGER,
  status      TEXT NOT NULL,
  intent      TEXT,
  transcript  TEXT NOT NULL,
  reply       TEXT NOT NULL,
  summary     TEXT NOT NULL,
  booking_id  INTEGER,
  outcome     TEXT NOT NULL
) STRICT;
CREATE INDEX calls_by_start ON calls (started_at);

CREATE TABLE jobs (
  id          INTEGER PRIMARY KEY,
  call_sid    TEXT NOT NULL,
  recording   TEXT NOT NULL UNIQUE,
  state       TEXT NOT NULL CHECK (state IN ('available', 'running', 'waiting', 'done', 'dead')),
  step        TEXT NOT NULL CHECK (step IN ('download', 'transcribe', 'understand', 'act', 'answer')),
  attempts    INTEGER NOT NULL CHECK (attempts >= 0),
  run_at      INTEGER NOT NULL,
  last_error  TEXT NOT NULL,
  understood  TEXT NOT NULL,
  lease       INTEGER NOT NULL,
  created_at  INTEGER NOT NULL,
  CHECK ((state = 'running') = (lease <> 0))
) STRICT;
CREATE INDEX jobs_due ON jobs (run_at, id) WHERE state IN ('available', 'waiting');
CREATE INDEX jobs_unfinished ON jobs (created_at) WHERE state NOT IN ('done', 'dead');
CREATE INDEX jobs_by_state ON jobs (state);

CREATE TABLE bookings (
  id               INTEGER PRIMARY KEY,
  reference        TEXT NOT NULL UNIQUE,
  customer_name    TEXT NOT NULL,
  customer_phone   TEXT NOT NULL,
  service          TEXT NOT NULL COLLATE NOCASE,
  starts_at        INTEGER NOT NULL,
  duration_min     INTEGER NOT NULL CHECK (duration_min > 0),
  buffer_min       INTEGER NOT NULL CHECK (buffer_min >= 0),
  free_at          INTEGER NOT NULL AS (starts_at + (duration_min + buffer_min) * 60000),
  status           TEXT NOT NULL CHECK (status IN ('requested', 'confirmed', 'cancelled', 'completed', 'no_show')),
  notes            TEXT NOT NULL,
  call_sid         TEXT,
  created_at       INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX bookings_one_per_call ON bookings (call_sid) WHERE call_sid IS NOT NULL;
CREATE INDEX bookings_live ON bookings (service, free_at, starts_at) WHERE status IN ('requested', 'confirmed');

CREATE TABLE messages (
  id            INTEGER PRIMARY KEY,
  kind          TEXT NOT NULL,
  channel       TEXT NOT NULL CHECK (channel IN ('whatsapp', 'sms')),
  recipient     TEXT NOT NULL,
  body          TEXT NOT NULL,
  state         TEXT NOT NULL
                CHECK (state IN ('pending', 'sending', 'sent', 'delivered', 'read', 'failed', 'ambiguous')),
  provider_sid  TEXT NOT NULL,
  attempts      INTEGER NOT NULL CHECK (attempts >= 0),
  doubts        INTEGER NOT NULL CHECK (doubts >= 0),
  error         TEXT NOT NULL,
  call_sid      TEXT,
  job_id        INTEGER REFERENCES jobs (id),
  dedupe_key    TEXT NOT NULL UNIQUE,
  run_at        INTEGER NOT NULL,
  created_at    INTEGER NOT NULL,
  claimed       INTEGER NOT NULL DEFAULT 0 CHECK (claimed IN (0, 1))
) STRICT;
CREATE INDEX messages_due ON messages (run_at, id) WHERE state IN ('pending', 'ambiguous') AND claimed = 0;
CREATE INDEX messages_unsettled ON messages (recipient, id) WHERE state IN ('pending', 'sending', 'ambiguous');
CREATE INDEX messages_by_job ON messages (job_id) WHERE job_id IS NOT NULL;
CREATE INDEX messages_by_provider ON messages (provider_sid) WHERE provider_sid <> '';
CREATE INDEX messages_by_state ON messages (state);

-- Reports about messages whose SID is not written down yet.
CREATE TABLE early_reports (
  provider_sid  TEXT NOT NULL,
  status        TEXT NOT NULL,
  error_code    TEXT NOT NULL,
  received_at   INTEGER NOT NULL,
  UNIQUE (provider_sid, status)
) STRICT;
CREATE INDEX early_reports_by_age ON early_reports (received_at);

CREATE TABLE probe (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  written  INTEGER NOT NULL
) STRICT;
)sql";

// How a message is delivered, its outcome, and who wrote to us when (WhatsApp takes free text for a day after that).
constexpr const char* delivery_ladder = R"sql(
ALTER TABLE messages ADD COLUMN content_sid TEXT NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN content_variables TEXT NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN as_template INTEGER NOT NULL DEFAULT 0 CHECK (as_template IN (0, 1));
ALTER TABLE messages ADD COLUMN error_code INTEGER;
ALTER TABLE messages ADD COLUMN in_doubt INTEGER NOT NULL DEFAULT 0 CHECK (in_doubt IN (0, 1));
ALTER TABLE messages ADD COLUMN ladder_key TEXT NOT NULL DEFAULT '';
CREATE INDEX messages_by_recipient ON messages (recipient, created_at);

CREATE TABLE incoming_messages (
  provider_sid  TEXT PRIMARY KEY,
  channel       TEXT NOT NULL CHECK (channel IN ('whatsapp', 'sms')),
  sender        TEXT NOT NULL,
  called        TEXT NOT NULL,
  body          TEXT NOT NULL,
  attachments   INTEGER NOT NULL,
  opens_window  INTEGER NOT NULL CHECK (opens_window IN (0, 1)),
  received_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX incoming_by_sender ON incoming_messages (sender, received_at) WHERE opens_window = 1;
)sql";

// Calls that left nothing are followed up once, and recordings that no webhook reported are searched for.
constexpr const char* follow_ups_and_sweep = R"sql(
ALTER TABLE calls ADD COLUMN followed_up INTEGER NOT NULL DEFAULT 0 CHECK (followed_up IN (0, 1));
CREATE INDEX calls_to_follow_up ON calls (coalesce(ended_at, started_at)) WHERE outcome = 'missed' AND followed_up = 0;
CREATE INDEX calls_open ON calls (started_at) WHERE outcome = 'open';
CREATE INDEX calls_by_caller ON calls (caller, started_at);

CREATE TABLE follow_ups (
  recipient   TEXT PRIMARY KEY,
  written_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX follow_ups_by_age ON follow_ups (written_at);

CREATE TABLE sweep (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  begun_at    INTEGER NOT NULL,
  seen_until  INTEGER NOT NULL
) STRICT;
)sql";

// A lease ends, so that a lost worker's job continues; its count of interruptions shows a job that crashes the program.
constexpr const char* job_leases = R"sql(
ALTER TABLE jobs ADD COLUMN lease_until INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN interruptions INTEGER NOT NULL DEFAULT 0 CHECK (interruptions >= 0);
CREATE INDEX jobs_held ON jobs (lease_until) WHERE state = 'running';
CREATE INDEX jobs_interrupted ON jobs (interruptions, run_at, id)
  WHERE state IN ('available', 'waiting') AND interruptions > 0;
)sql";

constexpr std::array steps{first,
                           delivery_ladder,
                           follow_ups_and_sweep,
                           job_leases,
                           booking_capacity,
                           calendar,
                           reminders,
                           models,
                           opt_outs,
                           proposals,
                           double_booking_rules,
                           customers,
                           visits,
                           customer_records,
                           external_calendars,
                           conversations,
                           written_replies};

}  // namespace

std::span<const char* const> schema_steps() noexcept {
  return steps;
}

}  // namespace zylin::sqlite
