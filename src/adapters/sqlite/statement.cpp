#include "statement.hpp"

#include "errors.hpp"

#include <sqlite3.h>

namespace zylin::sqlite {

std::int64_t columns::integer() {
  return sqlite3_column_int64(row_, next_++);
}

std::optional<std::int64_t> columns::maybe_integer() {
  if (skip_null()) {
    return std::nullopt;
  }
  return integer();
}

std::optional<int> columns::maybe_small_integer() {
  const std::optional<std::int64_t> value = maybe_integer();
  return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<time_point> columns::maybe_time() {
  if (skip_null()) {
    return std::nullopt;
  }
  return time();
}

std::string_view columns::view() {
  const int column = next_++;
  const unsigned char* bytes = sqlite3_column_text(row_, column);
  if (bytes == nullptr) {
    return {};
  }
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(row_, column))};
}

bool columns::skip_null() {
  const bool null = sqlite3_column_type(row_, next_) == SQLITE_NULL;
  next_ += null ? 1 : 0;
  return null;
}

void columns::fail(std::string_view what) {
  std::string sentence = "the database holds ";
  sentence.append(what).append(" in column ").append(sqlite3_column_name(row_, next_ - 1));
  failure_ = error(errc::storage_unusable, std::move(sentence));
}

void statement::finalizer::operator()(sqlite3_stmt* handle) const noexcept {
  sqlite3_finalize(handle);
}

result<statement> statement::prepare(sqlite3* db, std::string_view sql) {
  sqlite3_stmt* handle = nullptr;
  const int code =
      sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
  if (code != SQLITE_OK) {
    return last_error(db, "preparing a statement");
  }
  return statement(handle);
}

result<bool> statement::step() {
  const int code = bind_failure_ != SQLITE_OK ? bind_failure_ : sqlite3_step(handle_.get());
  if (code == SQLITE_ROW || code == SQLITE_DONE) {
    return code == SQLITE_ROW;
  }
  return last_error(sqlite3_db_handle(handle_.get()), "running a statement");
}

void statement::reset() noexcept {
  sqlite3_reset(handle_.get());  // repeats the error that step() reported
  sqlite3_clear_bindings(handle_.get());
  bind_failure_ = SQLITE_OK;
}

void statement::bind_null(int index) {
  if (const int code = sqlite3_bind_null(handle_.get(), index); code != SQLITE_OK) {
    bind_failure_ = code;
  }
}

void statement::bind_integer(int index, std::int64_t value) {
  if (const int code = sqlite3_bind_int64(handle_.get(), index, value); code != SQLITE_OK) {
    bind_failure_ = code;
  }
}

void statement::bind(int index, std::string_view value) {
  // A null pointer would bind NULL, and an empty view may have one.
  const char* text = value.empty() ? "" : value.data();
  const int code = sqlite3_bind_text64(handle_.get(), index, text, value.size(), SQLITE_STATIC, SQLITE_UTF8);
  if (code != SQLITE_OK) {
    bind_failure_ = code;
  }
}

}  // namespace zylin::sqlite
