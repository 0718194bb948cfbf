#include "simulate/look_up.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <utility>

namespace zylin::cli {
namespace {

result<void> read_record(transaction& within, call_record& record) {
  const auto sid = call_sid::parse(record.sid);
  if (!sid) {
    return {};  // this call never began
  }
  auto row = within.calls().find(*sid);
  if (!row) {
    return row.error();
  }
  auto booked = within.bookings().find_by_call(*sid);
  if (!booked) {
    return booked.error();
  }
  record.row = std::move(*row);
  record.booked = std::move(*booked);
  return {};
}

}  // namespace

result<void> look_up(const std::filesystem::path& database, std::span<call_record> records) {
  return sqlite::read_only(database, [records](transaction& within) -> result<void> {
    for (call_record& each : records) {
      if (const auto read = read_record(within, each); !read) {
        return read;
      }
    }
    return {};
  });
}

}  // namespace zylin::cli
