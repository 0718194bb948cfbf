#include "columns.hpp"

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

}  // namespace zylin::sqlite
