#pragma once

#include "statement.hpp"

#include "zylin/core/error.hpp"
#include "zylin/core/try.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

struct sqlite3;

namespace zylin::sqlite {

enum class access { read_write, read_only };

/// One SQLite connection and its prepared statements. Used by one thread at a time.
class connection {
 public:
  /// Opens an existing file; a corrupt one is noticed when it is first read.
  [[nodiscard]] static result<connection> open(const std::filesystem::path& file, access how);

  /// Runs a script of statements that take no values and yield nothing.
  [[nodiscard]] result<void> execute(const std::string& script);

  /// Runs one statement with `values` as ?1, ?2, …; the number of rows it changed.
  template <class... Values>
  [[nodiscard]] result<std::int64_t> run(std::string_view sql, const Values&... values) {
    const auto ignore = [](columns&) -> result<bool> { return true; };
    TRY(all(sql, ignore, values...));
    return changed_rows();
  }

  /// The same without the number.
  template <class... Values>
  [[nodiscard]] result<void> write(std::string_view sql, const Values&... values) {
    TRY(run(sql, values...));
    return {};
  }

  /// The same; true if it changed any row.
  template <class... Values>
  [[nodiscard]] result<bool> changes(std::string_view sql, const Values&... values) {
    TRY_ASSIGN(const std::int64_t rows, run(sql, values...));
    return rows > 0;
  }

  /// Every row of one statement, as `read`, a callable `result<T>(columns&)`, makes of it.
  template <class Read, class... Values>
  [[nodiscard]] auto all(std::string_view sql, Read read, const Values&... values)
      -> result<std::vector<typename std::invoke_result_t<Read&, columns&>::value_type>> {
    TRY_ASSIGN(statement* const prepared, cached(sql));
    prepared->bind_all(values...);
    const std::unique_ptr<statement, resetter> reset_at_exit(prepared);
    return collect(*prepared, read);
  }

  /// The first row of one statement, if there is one.
  template <class Read, class... Values>
  [[nodiscard]] auto one(std::string_view sql, Read read, const Values&... values)
      -> result<std::optional<typename std::invoke_result_t<Read&, columns&>::value_type>> {
    TRY_ASSIGN(auto rows, all(sql, read, values...));
    if (rows.empty()) {
      return std::nullopt;
    }
    return std::move(rows.front());
  }

  /// The integer in the first row, for pragmas and counts; 0 when there is no row.
  template <class... Values>
  [[nodiscard]] result<std::int64_t> integer(std::string_view sql, const Values&... values) {
    const auto read = [](columns& row) -> result<std::int64_t> { return row.integer(); };
    TRY_ASSIGN(const std::optional<std::int64_t> first, one(sql, read, values...));
    return first.value_or(0);
  }

  /// The time in the first row, for min() and max(), which yield NULL when there is nothing.
  template <class... Values>
  [[nodiscard]] result<std::optional<time_point>> moment(std::string_view sql, const Values&... values) {
    const auto read = [](columns& row) -> result<std::optional<time_point>> { return row.maybe_time(); };
    TRY_ASSIGN(const std::optional<std::optional<time_point>> first, one(sql, read, values...));
    return first.value_or(std::nullopt);
  }

  [[nodiscard]] std::int64_t last_id() const noexcept;
  /// False after SQLite itself gave a transaction up (disk full, I/O error).
  [[nodiscard]] bool in_transaction() const noexcept;
  [[nodiscard]] sqlite3* handle() const noexcept { return db_.get(); }

 private:
  struct closer {
    void operator()(sqlite3* db) const noexcept;
  };
  struct resetter {
    void operator()(statement* used) const noexcept { used->reset(); }
  };

  explicit connection(sqlite3* db) : db_(db) {}

  template <class Read>
  static auto collect(statement& from, Read& read)
      -> result<std::vector<typename std::invoke_result_t<Read&, columns&>::value_type>> {
    std::vector<typename std::invoke_result_t<Read&, columns&>::value_type> rows;
    for (;;) {
      TRY_ASSIGN(const bool more, from.step());
      if (!more) {
        return rows;
      }
      columns current(from.handle());
      TRY_ASSIGN(auto row, read(current));
      if (current.failure()) {
        return *current.failure();
      }
      rows.push_back(std::move(row));
    }
  }

  [[nodiscard]] result<statement*> cached(std::string_view sql);
  [[nodiscard]] std::int64_t changed_rows() const noexcept;

  std::unique_ptr<sqlite3, closer> db_;
  std::map<std::string, statement, std::less<>> statements_;  // bounded by the statements in this program's text
};

}  // namespace zylin::sqlite
