#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace zylin::sqlite {

/// Reads the current row from left to right, in the order of the column list of the statement.
/// A value that no version of this program wrote makes the read as a whole fail: see `failure`.
class columns {
 public:
  explicit columns(sqlite3_stmt* row) : row_(row) {}

  [[nodiscard]] std::int64_t integer();
  [[nodiscard]] std::string text() { return std::string(view()); }
  [[nodiscard]] int small_integer() { return static_cast<int>(integer()); }
  [[nodiscard]] time_point time() { return time_point(std::chrono::milliseconds(integer())); }
  [[nodiscard]] std::optional<std::int64_t> maybe_integer();
  [[nodiscard]] std::optional<int> maybe_small_integer();
  [[nodiscard]] std::optional<time_point> maybe_time();

  template <class Duration>
  [[nodiscard]] Duration duration() {
    return Duration(integer());
  }
  template <class Enum>
  [[nodiscard]] Enum one_of(std::optional<Enum> (*parse)(std::string_view) noexcept) {
    const std::optional<Enum> known = parse(view());
    if (!known) {
      fail("an unknown word");
    }
    return known.value_or(Enum{});
  }
  template <class Enum>
  [[nodiscard]] std::optional<Enum> maybe_one_of(std::optional<Enum> (*parse)(std::string_view) noexcept) {
    if (skip_null()) {
      return std::nullopt;
    }
    return one_of(parse);
  }
  template <class Sid>
  [[nodiscard]] result<Sid> id() {
    return Sid::parse(view());
  }
  template <class Sid>
  [[nodiscard]] std::optional<Sid> maybe_id() {
    if (skip_null()) {
      return std::nullopt;
    }
    const result<Sid> parsed = id<Sid>();
    if (!parsed) {
      fail("an identifier that is none");
      return std::nullopt;
    }
    return *parsed;
  }

  /// What could not be understood, `storage_unusable`; nothing when all was well.
  [[nodiscard]] const std::optional<error>& failure() const noexcept { return failure_; }

 private:
  [[nodiscard]] std::string_view view();
  [[nodiscard]] bool skip_null();
  void fail(std::string_view what);

  sqlite3_stmt* row_;
  int next_ = 0;
  std::optional<error> failure_;
};

}  // namespace zylin::sqlite
