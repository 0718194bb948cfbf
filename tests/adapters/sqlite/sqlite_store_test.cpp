#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include "rows.hpp"
#include "run_unit.hpp"
#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <atomic>
#include <future>
#include <thread>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder

class sqlite_store_test : public ::testing::Test {
 protected:
  std::unique_ptr<ports::store> open(std::size_t max_waiting = 10'000) {
    store_options options;
    options.file = folder_.database();
    options.max_waiting = max_waiting;
    result<std::unique_ptr<ports::store>> opened = open_store(options);
    EXPECT_TRUE(opened) << opened.error().message();
    return opened ? std::move(*opened) : nullptr;
  }
  std::size_t jobs_stored() {
    std::size_t count = 0;
    const result<void> seen = read_only(folder_.database(), [&count](ports::transaction& tx) -> result<void> {
      count = tx.jobs().latest(10'000)->size();
      return {};
    });
    EXPECT_TRUE(seen) << seen.error().message();
    return count;
  }

  zylin::test::temp_folder folder_;
};

TEST_F(sqlite_store_test, keeps_what_was_committed_when_it_is_opened_again) {
  auto db = open();
  ASSERT_TRUE(test::run_unit(*db, test::adding_job(1)));
  db.reset();
  db = open();
  EXPECT_EQ(jobs_stored(), 1U);
}

TEST_F(sqlite_store_test, makes_one_job_when_a_recording_is_reported_a_hundred_times_at_once) {
  const auto db = open();
  test::waiting_room room;
  int added = 0;
  for (int times = 0; times < 100; ++times) {
    room.start(*db, [&added](ports::transaction& tx) -> result<void> {
      added += *tx.jobs().add(test::a_job(1)) ? 1 : 0;
      return {};
    });
  }
  room.wait();
  for (std::size_t i = 0; i < room.count(); ++i) {
    EXPECT_TRUE(room.outcome(i));
  }
  EXPECT_EQ(added, 1);
  EXPECT_EQ(jobs_stored(), 1U);
}

TEST_F(sqlite_store_test, takes_back_the_unit_that_failed_and_only_that) {
  const auto db = open();
  test::waiting_room room;
  room.start(*db, test::adding_job(1));
  room.start(*db, [](ports::transaction& tx) -> result<void> {
    EXPECT_TRUE(tx.jobs().add(test::a_job(2)));
    return error(errc::conflict, "changed my mind");
  });
  room.start(*db, test::adding_job(3));
  room.wait();
  EXPECT_TRUE(room.outcome(0));
  EXPECT_EQ(room.outcome(1).error().code(), errc::conflict);
  EXPECT_EQ(room.outcome(1).error().message(), "changed my mind");
  EXPECT_TRUE(room.outcome(2));
  EXPECT_EQ(jobs_stored(), 2U);
}

TEST_F(sqlite_store_test, survives_a_unit_that_throws) {
  const auto db = open();
  const result<void> thrown = test::run_unit(*db, [](ports::transaction& tx) -> result<void> {
    EXPECT_TRUE(tx.jobs().add(test::a_job(1)));
    throw std::runtime_error("+15550001111 said something");
  });
  EXPECT_EQ(thrown.error().code(), errc::defect);
  EXPECT_THAT(thrown.error().message(), ::testing::HasSubstr("a bug in zylin"));
  EXPECT_THAT(thrown.error().message(), ::testing::Not(::testing::HasSubstr("+1555")));
  EXPECT_TRUE(test::run_unit(*db, test::adding_job(2)));
  EXPECT_EQ(jobs_stored(), 1U);
}

TEST_F(sqlite_store_test, refuses_work_beyond_the_queue_and_says_so) {
  const auto db = open(2);
  test::waiting_room room;
  std::promise<void> started;
  std::promise<void> go;
  room.start(*db, [&](ports::transaction&) -> result<void> {
    started.set_value();
    go.get_future().wait();
    return {};
  });
  room.let_them_queue();
  started.get_future().wait();
  for (int number = 1; number <= 3; ++number) {
    room.start(*db, test::adding_job(number));
  }
  room.let_them_queue();
  go.set_value();
  room.wait();
  EXPECT_TRUE(room.outcome(1));
  EXPECT_TRUE(room.outcome(2));
  EXPECT_EQ(room.outcome(3).error().code(), errc::storage_failed);
  EXPECT_EQ(jobs_stored(), 2U);
}

TEST_F(sqlite_store_test, finishes_what_is_queued_before_it_goes) {
  auto db = open();
  test::waiting_room room;
  for (int number = 1; number <= 50; ++number) {
    room.start(*db, test::adding_job(number));
  }
  room.let_them_queue();
  db.reset();
  room.wait();
  for (std::size_t i = 0; i < room.count(); ++i) {
    EXPECT_TRUE(room.outcome(i));
  }
  EXPECT_EQ(jobs_stored(), 50U);
}

TEST_F(sqlite_store_test, resumes_the_caller_on_its_own_thread) {
  const auto db = open();
  boost::asio::io_context io;
  std::thread::id worked;
  std::thread::id resumed;
  auto body = [&]() -> ports::awaitable<void> {
    auto unit = [&worked](ports::transaction&) -> result<int> {
      worked = std::this_thread::get_id();
      return 42;
    };
    const result<int> answer = co_await transact<int>(*db, unit);
    resumed = std::this_thread::get_id();
    EXPECT_EQ(*answer, 42);
  };
  auto rethrow = [](const std::exception_ptr& thrown) { EXPECT_FALSE(thrown); };
  boost::asio::co_spawn(io, body(), rethrow);
  io.run();
  EXPECT_EQ(resumed, std::this_thread::get_id());
  EXPECT_NE(worked, resumed);
}

TEST_F(sqlite_store_test, serves_many_threads_at_once) {
  const auto db = open();
  constexpr int threads = 4;
  constexpr int units = 50;
  std::vector<std::thread> crowd;
  for (int thread = 0; thread < threads; ++thread) {
    crowd.emplace_back([&db, thread] {
      test::waiting_room room;
      for (int i = 0; i < units; ++i) {
        room.start(*db, test::adding_job(thread * units + i));
      }
      room.wait();
    });
  }
  for (std::thread& each : crowd) {
    each.join();
  }
  EXPECT_EQ(jobs_stored(), std::size_t{threads} * units);
}

TEST_F(sqlite_store_test, runs_nothing_any_more_once_it_is_stopped) {
  const auto db = open();
  constexpr int queued = 5;
  std::promise<void> begun;
  std::promise<void> go;
  std::atomic<int> finished{0};
  waiting_room room;
  room.start(*db, [&](ports::transaction&) -> result<void> {
    begun.set_value();
    go.get_future().wait();
    return {};
  });
  for (int i = 0; i < queued; ++i) {
    room.start(*db, [&finished](ports::transaction&) -> result<void> {
      ++finished;
      return {};
    });
  }
  room.let_them_queue();
  begun.get_future().wait();
  std::thread releasing([&go] { go.set_value(); });
  db->stop();
  EXPECT_EQ(finished.load(), queued);
  releasing.join();
  EXPECT_EQ(run_unit(*db, adding_job(1)).error().code(), errc::cancelled);
  room.wait();
  for (std::size_t i = 0; i < room.count(); ++i) {
    EXPECT_TRUE(room.outcome(i));
  }
}

TEST_F(sqlite_store_test, sees_whether_writing_works) {
  const auto db = open();
  for (int times = 0; times < 2; ++times) {
    EXPECT_TRUE(test::run_unit(*db, [](ports::transaction& tx) { return tx.probe(); }));
  }
}

TEST_F(sqlite_store_test, keeps_the_folder_and_the_files_to_its_own_user_whatever_the_umask) {
  const mode_t before = ::umask(0);
  store_options options;
  options.file = folder_.path() / "new" / "data" / "zylin.db";
  const auto db = open_store(options);
  ASSERT_TRUE(db) << db.error().message();
  EXPECT_TRUE(test::run_unit(**db, test::adding_job(1)));
  ::umask(before);
  const auto mode = [](const std::filesystem::path& path) { return std::filesystem::status(path).permissions(); };
  using std::filesystem::perms;
  EXPECT_EQ(mode(options.file.parent_path()), perms::owner_all);
  for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
    EXPECT_EQ(mode(options.file.string() + suffix), perms::owner_read | perms::owner_write) << suffix;
  }
}

}  // namespace
}  // namespace zylin::sqlite
