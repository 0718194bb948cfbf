#include "errors.hpp"

#include <sqlite3.h>

#include <string>
#include <utility>

namespace zylin::sqlite {

namespace {

constexpr int primary_code = 0xff;  // the upper bits refine it (SQLite docs: "Result and Error Codes")

errc constraint(int code) noexcept {
  switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_TRIGGER: return errc::conflict;
    default: return errc::defect;
  }
}

/// Advice for the operator; the server continues by itself afterwards. A quota or a file size limit appears as an I/O
/// error, and SQLite does not keep its cause.
std::string_view remedy(int code) noexcept {
  switch (code & primary_code) {
    case SQLITE_FULL: return "; make room on its disk, no restart is needed";
    case SQLITE_IOERR:
      return "; make room on its disk, see that no quota or file size limit is reached and that the disk is sound "
             "(dmesg), no restart is needed";
    case SQLITE_READONLY: return "; the file and its folder must be writable for the server's user";
    default: return "";
  }
}

}  // namespace

errc to_errc(int code) noexcept {
  switch (code & primary_code) {
    case SQLITE_FULL: return errc::storage_full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return errc::storage_unusable;
    case SQLITE_CONSTRAINT: return constraint(code);
    case SQLITE_ERROR:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
    case SQLITE_MISUSE:
    case SQLITE_RANGE: return errc::defect;
    default: return errc::storage_failed;
  }
}

error last_error(sqlite3* db, std::string_view doing) {
  const int code = sqlite3_extended_errcode(db);
  std::string sentence = "the database failed while ";
  sentence.append(doing).append(": ").append(sqlite3_errmsg(db)).append(remedy(code));
  return {to_errc(code), std::move(sentence)};
}

}  // namespace zylin::sqlite
