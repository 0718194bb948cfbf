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

/// Runs one coroutine to its end on a loop of its own.
template <class T>
T wait_for(awaitable<T> work) {
  boost::asio::io_context io;
  auto ended = boost::asio::co_spawn(io, std::move(work), boost::asio::use_future);
  io.run();
  return ended.get();
}

/// The store on a real file in a fresh folder. What is asked of it is read from the disk by a second connection, so
/// only what was committed shows.
class real_store {
 public:
  real_store() {
    sqlite::store_options options;
    options.file = file();
    auto opened = sqlite::open_store(options);
    EXPECT_TRUE(opened) << opened.error().message();
    if (opened) {
      db_ = std::move(*opened);
    }
  }

  [[nodiscard]] store& db() { return *db_; }
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }
  [[nodiscard]] std::filesystem::path file() const { return folder_.database(); }

  result<void> run(store::work unit) { return wait_for(db_->run(std::move(unit))); }
  void write(store::work unit) {
    const result<void> done = run(std::move(unit));
    EXPECT_TRUE(done) << done.error().message();
  }

  /// `ask` is a callable `result<T>(transaction&)`.
  template <class T, class Ask>
  [[nodiscard]] T look(const Ask& ask) const {
    T answer{};
    auto unit = [&](transaction& within) -> result<void> {
      result<T> got = ask(within);
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

  [[nodiscard]] std::vector<booking> bookings() const {
    return oldest_first(look<std::vector<booking>>([](transaction& within) { return within.bookings().latest(many); }));
  }
  [[nodiscard]] std::vector<message> messages() const {
    return oldest_first(look<std::vector<message>>([](transaction& within) { return within.messages().latest(many); }));
  }
  [[nodiscard]] std::vector<job> jobs() const {
    return oldest_first(look<std::vector<job>>([](transaction& within) { return within.jobs().latest(many); }));
  }
  [[nodiscard]] call stored_call(const call_sid& id) const {
    return look<std::optional<call>>([&](transaction& within) { return within.calls().find(id); }).value();
  }
  [[nodiscard]] std::vector<message> messages_to(std::string_view number) const {
    std::vector<message> found = messages();
    std::erase_if(found, [&](const message& row) { return row.to != number; });
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
  std::unique_ptr<store> db_;
};

}  // namespace zylin::test
