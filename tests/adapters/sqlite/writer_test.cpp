#include "writer.hpp"

#include "database_file.hpp"
#include "rows.hpp"
#include "run_unit.hpp"
#include "support/temp_folder.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <atomic>
#include <future>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder

/// A waiter that is not a coroutine.
class promised_unit final : public waiting_unit {
 public:
  promised_unit(ports::store::work unit, std::promise<result<void>> done)
      : waiting_unit(std::move(unit)), done_(std::move(done)) {}

 private:
  void deliver(result<void> outcome) override { done_.set_value(std::move(outcome)); }

  std::promise<result<void>> done_;
};

std::future<result<void>> enqueue(writer& to, ports::store::work unit) {
  std::promise<result<void>> done;
  std::future<result<void>> outcome = done.get_future();
  to.enqueue(std::make_unique<promised_unit>(std::move(unit), std::move(done)));
  return outcome;
}

int count_writer_commit(void* counter) {
  ++*static_cast<std::atomic<int>*>(counter);
  return 0;
}

class writer_test : public ::testing::Test {
 protected:
  std::unique_ptr<writer> start(writer::limits bounds) {
    EXPECT_TRUE(create_private(folder_.database()));
    result<connection> opened = open_for_writing(folder_.database());
    EXPECT_TRUE(opened) << opened.error().message();
    sqlite3_commit_hook(opened->handle(), count_writer_commit, &commits_);
    return std::make_unique<writer>(std::move(*opened), bounds);
  }

  zylin::test::temp_folder folder_;
  std::atomic<int> commits_{0};
};

TEST_F(writer_test, lets_what_piles_up_during_a_commit_share_the_next_one) {
  const auto database = start({1'000, 40});
  std::promise<void> go;
  auto blocked = enqueue(*database, [&go](ports::transaction& tx) -> result<void> {
    go.get_future().wait();
    return tx.probe();
  });
  std::vector<std::future<result<void>>> crowd;
  for (int number = 1; number <= 100; ++number) {
    crowd.push_back(enqueue(*database, [number](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.jobs().add(test::a_job(number));
      return added ? result<void>() : added.error();
    }));
  }
  go.set_value();
  EXPECT_TRUE(blocked.get());
  for (auto& each : crowd) {
    EXPECT_TRUE(each.get());
  }
  EXPECT_LE(commits_, 1 + 3);  // the blocked one, alone or with the first of the others, then 40 at a time
}

TEST_F(writer_test, finishes_the_queue_when_it_stops_and_refuses_what_comes_later) {
  const auto database = start({1'000, 8});
  std::promise<void> go;
  auto blocked = enqueue(*database, [&go](ports::transaction&) -> result<void> {
    go.get_future().wait();
    return {};
  });
  std::vector<std::future<result<void>>> crowd;
  for (int number = 0; number < 20; ++number) {
    crowd.push_back(enqueue(*database, test::do_nothing));
  }
  go.set_value();
  database->stop();
  EXPECT_TRUE(blocked.get());
  for (auto& each : crowd) {
    EXPECT_TRUE(each.get());
  }
  EXPECT_EQ(enqueue(*database, test::do_nothing).get().error().code(), errc::cancelled);
}

TEST_F(writer_test, lets_go_of_what_the_work_captured_before_it_reports) {
  const auto database = start({10, 10});
  auto captured = std::make_shared<int>(1);
  const std::weak_ptr<int> through_circuit = captured;
  auto unit = [kept = std::move(captured)](ports::transaction&) -> result<void> { return {}; };
  EXPECT_TRUE(enqueue(*database, std::move(unit)).get());
  EXPECT_TRUE(through_circuit.expired());
}

}  // namespace
}  // namespace zylin::sqlite
