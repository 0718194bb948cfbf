#include "errors.hpp"

#include <sqlite3.h>

#include <string>

namespace zylin::sqlite {

namespace {

errc constraint(int code) noexcept {
  switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_TRIGGER: return errc::conflict;
    default: return errc::storage_failed;
  }
}

}  // namespace

errc to_errc(int code) noexcept {
  constexpr int primary = 0xff;  // the rest refines it (SQLite docs: "Result and Error Codes")
  switch (code & primary) {
    case SQLITE_FULL: return errc::storage_full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return errc::storage_unusable;
    case SQLITE_CONSTRAINT: return constraint(code);
    default: return errc::storage_failed;
  }
}

error last_error(sqlite3* db, std::string_view doing) {
  std::string sentence = "the database failed while ";
  sentence.append(doing).append(": ").append(sqlite3_errmsg(db));
  return {to_errc(sqlite3_extended_errcode(db)), std::move(sentence)};
}

}  // namespace zylin::sqlite
