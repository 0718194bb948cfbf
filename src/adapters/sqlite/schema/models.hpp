#pragma once

namespace zylin::sqlite {

/// What the running server knows of the configured language models, for `doctor` and the reports; no personal data.
/// Always rewritten as a whole.
inline constexpr const char* models = R"sql(
CREATE TABLE models (
  provider              TEXT NOT NULL,
  purpose               TEXT NOT NULL CHECK (purpose IN ('transcription', 'understanding')),
  rank                  INTEGER NOT NULL CHECK (rank >= 0),
  name                  TEXT NOT NULL,
  missing               INTEGER NOT NULL CHECK (missing IN (0, 1)),
  shutdown_at           INTEGER,
  successor             TEXT NOT NULL,
  successor_configured  INTEGER NOT NULL CHECK (successor_configured IN (0, 1)),
  PRIMARY KEY (provider, purpose, name)
) STRICT;
)sql";

}  // namespace zylin::sqlite
