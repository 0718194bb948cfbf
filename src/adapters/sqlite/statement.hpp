#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"

#include <chrono>
#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace zylin::sqlite {

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
