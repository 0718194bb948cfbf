#pragma once

#include "zylin/core/error.hpp"

#include <string_view>

struct sqlite3;

namespace zylin::sqlite {

/// What SQLite's result code means to a caller of the store. A broken uniqueness rule, or one that a trigger enforces,
/// is `conflict`; any other broken rule is a bug of ours and `defect`.
[[nodiscard]] errc to_errc(int code) noexcept;

/// The error for the last failed call on `db`; `doing` completes "the database failed while …".
/// SQLite's own text names tables and columns, never values.
[[nodiscard]] error last_error(sqlite3* db, std::string_view doing);

}  // namespace zylin::sqlite
