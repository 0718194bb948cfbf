#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"

#include <chrono>
#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

struct sqlite3;
struct sqlite3_stmt;

namespace zylin::sqlite {

/// Reads the current row from left to right, in the column order of the statement. A value that no version of this
/// program wrote makes the whole read fail: see `failure`.
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

  /// What could not be read, `storage_unusable`; nothing if all was well.
  [[nodiscard]] const std::optional<error>& failure() const noexcept { return failure_; }

 private:
  [[nodiscard]] std::string_view view();
  [[nodiscard]] bool skip_null();
  void fail(std::string_view what);

  sqlite3_stmt* row_;
  int next_ = 0;
  std::optional<error> failure_;
};

/// One prepared statement: bind, step, reset. Bound texts are not copied: they must stay as they are
/// until `reset`.
class statement {
 public:
  [[nodiscard]] static result<statement> prepare(sqlite3* db, std::string_view sql);

  /// Binds ?1, ?2, … in order.
  template <class... Values>
  void bind_all(const Values&... values) {
    int index = 0;
    (bind(++index, values), ...);
  }

  /// True while there is a row to read.
  [[nodiscard]] result<bool> step();
  void reset() noexcept;

  [[nodiscard]] sqlite3_stmt* handle() const noexcept { return handle_.get(); }

 private:
  struct finalizer {
    void operator()(sqlite3_stmt* handle) const noexcept;
  };

  explicit statement(sqlite3_stmt* handle) : handle_(handle) {}

  void bind_null(int index);
  void bind_integer(int index, std::int64_t value);
  void bind(int index, std::string_view value);
  template <std::integral Integer>
  void bind(int index, Integer value) {
    bind_integer(index, static_cast<std::int64_t>(value));
  }
  void bind(int index, time_point value) { bind_integer(index, value.time_since_epoch().count()); }
  template <class Period>
  void bind(int index, std::chrono::duration<std::int64_t, Period> value) {
    bind_integer(index, value.count());
  }
  template <class Tag>
  void bind(int index, const sid<Tag>& value) {
    bind(index, std::string_view(value.str()));
  }
  template <class Value>
  void bind(int index, const std::optional<Value>& value) {
    if (value) {
      bind(index, *value);
    } else {
      bind_null(index);
    }
  }

  std::unique_ptr<sqlite3_stmt, finalizer> handle_;
  int bind_failure_ = 0;  // kept for step(), so that a statement is bound in one expression
};

}  // namespace zylin::sqlite
