#include "connection.hpp"

#include "errors.hpp"
#include "zylin/core/try.hpp"

#include <sqlite3.h>

namespace zylin::sqlite {

void connection::closer::operator()(sqlite3* db) const noexcept {
  sqlite3_close_v2(db);
}

result<connection> connection::open(const std::filesystem::path& file, access how) {
  // NOMUTEX: one thread at a time, which the writer and read_only() guarantee.
  const int flags = (how == access::read_write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX |
                    SQLITE_OPEN_EXRESCODE;
  sqlite3* db = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &db, flags, nullptr);
  connection opened(db);
  if (code != SQLITE_OK) {
    return last_error(db, "opening " + file.string());
  }
  constexpr int busy_timeout_ms = 2000;  // another connection: an sqlite3 shell, or a checkpoint
  sqlite3_busy_timeout(db, busy_timeout_ms);
  TRY(opened.execute("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON"));
  return opened;
}

result<void> connection::execute(const std::string& script) {
  if (sqlite3_exec(db_.get(), script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
    return last_error(db_.get(), "running a statement");
  }
  return {};
}

std::int64_t connection::last_id() const noexcept {
  return sqlite3_last_insert_rowid(db_.get());
}

bool connection::in_transaction() const noexcept {
  return sqlite3_get_autocommit(db_.get()) == 0;
}

std::int64_t connection::changed_rows() const noexcept {
  return sqlite3_changes64(db_.get());
}

result<statement*> connection::cached(std::string_view sql) {
  if (const auto known = statements_.find(sql); known != statements_.end()) {
    return &known->second;
  }
  TRY_ASSIGN(statement prepared, statement::prepare(db_.get(), sql));
  return &statements_.emplace(std::string(sql), std::move(prepared)).first->second;
}

}  // namespace zylin::sqlite
