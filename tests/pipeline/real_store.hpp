#pragma once

#include "support/temp_folder.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/ports/awaitable.hpp"

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::test {

/// Runs one coroutine to its end on its own loop.
template <class T>
T wait_for(ports::awaitable<T> work) {
  boost::asio::io_context io;
  auto ended = boost::asio::co_spawn(io, std::move(work), boost::asio::use_future);
  io.run();
  return ended.get();
}

/// A database of today's schema without rows, made once by each process: bringing a new file to that schema costs more
/// than most tests do.
inline const std::filesystem::path& empty_database() {
  static const temp_folder folder;
  static const std::filesystem::path file = [] {
    sqlite::store_options options;
    options.file = folder.database();
    const auto opened = sqlite::open_store(options);
    EXPECT_TRUE(opened) << opened.error().message();
    return options.file;
  }();
  return file;
}

/// The store on a real file in a fresh folder. Questions are answered by a second connection, so only committed rows
/// are visible.
class real_store {
 public:
  real_store() {
    sqlite::store_options options;
    options.file = file();
    std::filesystem::copy_file(empty_database(), options.file);
    auto opened = sqlite::open_store(options);
    EXPECT_TRUE(opened) << opened.error().message();
    if (opened) {
      db_ = std::move(*opened);
    }
  }

  [[nodiscard]] ports::store& db() { return *db_; }
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }
  [[nodiscard]] std::filesystem::path file() const { return folder_.database(); }

  result<void> run(ports::store::work unit) { return wait_for(db_->run(std::move(unit))); }
  void write(ports::store::work unit) {
    const result<void> done = run(std::move(unit));
    EXPECT_TRUE(done) << done.error().message();
  }

  /// `ask` is a callable `result<T>(transaction&)`.
  template <class T, class Ask>
  [[nodiscard]] T look(const Ask& ask) const {
    T answer{};
    auto unit = [&](ports::transaction& tx) -> result<void> {
      result<T> got = ask(tx);
      if (!got) {
        return got.error();
      }
      answer = std::move(*got);
      return {};
    };
    const result<void> looked = sqlite::read_only(file(), unit);
    EXPECT_TRUE(looked) << looked.error().message();
    return answer;
  }

  [[nodiscard]] std::vector<domain::booking> bookings() const {
    return oldest_first(
        look<std::vector<domain::booking>>([](ports::transaction& tx) { return tx.bookings().latest(many); }));
  }
  [[nodiscard]] std::vector<domain::message> messages() const {
    return oldest_first(
        look<std::vector<domain::message>>([](ports::transaction& tx) { return tx.messages().latest(many); }));
  }
  [[nodiscard]] std::vector<domain::job> jobs() const {
    return oldest_first(look<std::vector<domain::job>>([](ports::transaction& tx) { return tx.jobs().latest(many); }));
  }
  [[nodiscard]] domain::call stored_call(const call_sid& id) const {
    return look<std::optional<domain::call>>([&](ports::transaction& tx) { return tx.calls().find(id); }).value();
  }
  [[nodiscard]] std::vector<domain::message> messages_to(std::string_view number) const {
    std::vector<domain::message> found = messages();
    std::erase_if(found, [&](const domain::message& row) { return row.to != number; });
    return found;
  }

 private:
  static constexpr std::size_t many = 10'000;

  template <class Row>
  static std::vector<Row> oldest_first(std::vector<Row> rows) {
    std::reverse(rows.begin(), rows.end());
    return rows;
  }

  test::temp_folder folder_;
  std::unique_ptr<ports::store> db_;
};

}  // namespace zylin::test
