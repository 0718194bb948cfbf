#include "readiness.hpp"

#include "app/stuck_store.hpp"
#include "support/temp_folder.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <vector>

namespace zylin::app {
namespace {

namespace asio = boost::asio;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using reasons = std::vector<std::string>;

class a_check_of_readiness : public ::testing::Test {
 protected:
  static constexpr std::chrono::milliseconds timeout{50};

  ~a_check_of_readiness() override { disk_.join(); }

  void start(ports::store& db, readiness_limits limits) {
    ready_ = std::make_unique<readiness>(db, folder_.database(), io_.get_executor(), disk_.get_executor(), limits);
  }

  /// Runs until the check has ended, whatever else still runs.
  reasons check() {
    reasons found;
    asio::co_spawn(io_, ready_->check(), [this, &found](const std::exception_ptr& thrown, reasons what) {
      EXPECT_FALSE(thrown);
      found = std::move(what);
      io_.stop();
    });
    io_.run();
    io_.restart();
    return found;
  }

  test::temp_folder folder_;
  asio::io_context io_{1};
  asio::thread_pool disk_{1};
  std::unique_ptr<readiness> ready_;
};

TEST_F(a_check_of_readiness, finds_nothing_wrong_with_a_database_that_can_be_written) {
  sqlite::store_options options;
  options.file = folder_.database();
  const auto db = sqlite::open_store(options);
  ASSERT_TRUE(db);
  start(**db, {0, std::chrono::minutes(1)});
  EXPECT_THAT(check(), IsEmpty());
  EXPECT_THAT(check(), IsEmpty()) << "and again";
  ready_->start_draining();
  EXPECT_THAT(check(), ElementsAre("shutting down"));
}

TEST_F(a_check_of_readiness, ends_in_time_when_the_database_hangs_and_asks_it_no_second_time_meanwhile) {
  test::stuck_store db(io_);
  int asked = 0;
  db.asked = [&asked] { ++asked; };
  start(db, {0, timeout});
  EXPECT_THAT(check(), Contains("the database does not answer within 50 ms"));
  EXPECT_THAT(check(), Contains("the database does not answer within 50 ms"));
  EXPECT_EQ(asked, 1);
  db.release();
  EXPECT_THAT(check(), Contains(HasSubstr("the disk is full"))) << "what the look found in the end";
  EXPECT_THAT(check(), Contains(HasSubstr("the disk is full")));
  EXPECT_GT(asked, 1) << "when one has ended there is another";
}

TEST_F(a_check_of_readiness, ends_in_time_when_the_disk_hangs) {
  sqlite::store_options options;
  options.file = folder_.database();
  const auto db = sqlite::open_store(options);
  ASSERT_TRUE(db);
  std::promise<void> hanging;
  asio::post(disk_, [&hanging] { hanging.get_future().wait(); });
  start(**db, {0, timeout});
  EXPECT_THAT(check(), Contains("the disk does not answer within 50 ms"));
  hanging.set_value();
  while (!check().empty()) {  // the look that hung ends first
  }
}

TEST_F(a_check_of_readiness, notices_a_disk_without_room) {
  sqlite::store_options options;
  options.file = folder_.database();
  const auto db = sqlite::open_store(options);
  ASSERT_TRUE(db);
  start(**db, {std::uintmax_t{1} << 62U, std::chrono::minutes(1)});
  EXPECT_THAT(check(), ElementsAre(HasSubstr("the disk is nearly full")));
}

}  // namespace
}  // namespace zylin::app
