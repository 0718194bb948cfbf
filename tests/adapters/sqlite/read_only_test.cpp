#include "rows.hpp"
#include "run_unit.hpp"
#include "support/temp_folder.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include "connection.hpp"
#include "schema.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <fstream>
#include <thread>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using ::testing::HasSubstr;

result<void> add_job(ports::transaction& tx, int number) {
  const result<bool> added = tx.jobs().add(test::a_job(number));
  return added ? result<void>() : added.error();
}

TEST(read_only, does_not_create_a_missing_database) {
  const zylin::test::temp_folder folder;
  const result<void> seen = read_only(folder.database(), test::do_nothing);
  EXPECT_EQ(seen.error().code(), errc::not_found);
  EXPECT_THAT(seen.error().message(), HasSubstr(folder.database().string()));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(read_only, does_not_call_a_database_missing_that_it_cannot_reach) {
  const zylin::test::temp_folder folder;
  const std::filesystem::path loop = folder.path() / "loop";
  std::filesystem::create_symlink(loop, loop);
  EXPECT_EQ(read_only(loop, test::do_nothing).error().code(), errc::storage_failed);
}

TEST(read_only, works_when_no_server_runs) {
  const zylin::test::temp_folder folder;
  ASSERT_TRUE(test::run_unit(*test::open_in(folder), [](ports::transaction& tx) { return add_job(tx, 1); }));
  std::size_t seen = 0;
  ASSERT_TRUE(read_only(folder.database(), [&seen](ports::transaction& tx) -> result<void> {
    seen = tx.jobs().latest(10)->size();
    return {};
  }));
  EXPECT_EQ(seen, 1U);
}

TEST(read_only, cannot_change_anything) {
  const zylin::test::temp_folder folder;
  const auto db = test::open_in(folder);
  const result<void> tried = read_only(folder.database(), [](ports::transaction& tx) { return add_job(tx, 1); });
  ASSERT_FALSE(tried);
  EXPECT_EQ(tried.error().code(), errc::storage_failed);
}

TEST(read_only, returns_what_the_look_returns) {
  const zylin::test::temp_folder folder;
  const auto db = test::open_in(folder);
  const result<void> seen = read_only(
      folder.database(), [](ports::transaction&) -> result<void> { return error(errc::not_found, "no such job"); });
  EXPECT_EQ(seen.error().message(), "no such job");
}

TEST(read_only, sees_one_consistent_state_while_a_server_writes) {
  const zylin::test::temp_folder folder;
  const auto db = test::open_in(folder);
  std::atomic<bool> done{false};
  std::jthread server([&] {
    for (int pair = 0; pair < 200; ++pair) {
      EXPECT_TRUE(test::run_unit(*db, [pair](ports::transaction& tx) -> result<void> {
        const result<void> first = add_job(tx, 2 * pair);
        return first ? add_job(tx, 2 * pair + 1) : first;
      }));
    }
    done = true;
  });
  std::size_t looks = 0;
  while (!done || looks == 0) {
    std::size_t first = 1;
    std::size_t second = 2;
    const result<void> seen = read_only(folder.database(), [&](ports::transaction& tx) -> result<void> {
      first = tx.jobs().latest(1'000)->size();
      second = tx.jobs().latest(1'000)->size();
      return {};
    });
    ASSERT_TRUE(seen) << seen.error().message();
    ASSERT_EQ(first % 2, 0U);
    ASSERT_EQ(first, second);
    ++looks;
  }
  server.join();
}

TEST(read_only, explains_a_database_of_another_version) {
  const zylin::test::temp_folder folder;
  test::open_in(folder).reset();
  const auto set_version = [&folder](const std::string& version) {
    EXPECT_TRUE(connection::open(folder.database(), access::read_write)->execute("PRAGMA user_version=" + version));
  };
  set_version("999");
  EXPECT_THAT(read_only(folder.database(), test::do_nothing).error().message(), HasSubstr("newer zylin"));
  set_version("0");
  EXPECT_THAT(read_only(folder.database(), test::do_nothing).error().message(), HasSubstr("start `zylin serve` once"));
  EXPECT_EQ(read_only(folder.database(), test::do_nothing).error().code(), errc::storage_unusable);
}

TEST(read_only, explains_a_file_that_is_no_database) {
  const zylin::test::temp_folder folder;
  std::ofstream(folder.database()) << std::string(4096, 'x');
  EXPECT_EQ(read_only(folder.database(), test::do_nothing).error().code(), errc::storage_unusable);
}

}  // namespace
}  // namespace zylin::sqlite
