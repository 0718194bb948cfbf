#include "pipeline/recovery/model_watch.hpp"

#include "pipeline/clinic.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>

namespace zylin::recovery {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class fake_catalog final : public ports::model_catalog {
 public:
  [[nodiscard]] std::vector<domain::model_status> status() const override { return models; }
  ports::awaitable<result<void>> refresh() override {
    ++asked;
    co_return failure == errc::none ? result<void>() : result<void>(error(failure, "scripted"));
  }

  std::vector<domain::model_status> models;
  errc failure = errc::none;
  int asked = 0;
};

class a_model_watch : public ::testing::Test {
 protected:
  a_model_watch() {
    domain::model_status best;
    best.provider = "openai";
    best.name = "best";
    best.successor = "second";
    best.successor_configured = true;
    first.models = {best};
  }
  /// Runs what the loop would run now; returns how often the models were stored.
  std::size_t look() {
    const std::size_t before = disk.units();
    EXPECT_TRUE(test::wait_for(watch.run()));
    return disk.units() - before;
  }
  time_point due() { return watch.next_due().value(); }
  std::vector<domain::model_status> stored() {
    return data.look<std::vector<domain::model_status>>([](ports::transaction& tx) { return tx.models().all(); });
  }
  void find_missing() {
    first.models.front().missing = true;
    watch.availability_changed();
  }

  test::fake_clock time{test::friday_morning};
  config::settings settings = test::clinic_settings();
  test::real_store data;
  test::failing_store disk{data.db()};
  fake_catalog first;
  fake_catalog second;
  int outbox_woken = 0;
  model_watch watch{disk, {&first, &second}, time, settings, [this] { ++outbox_woken; }};
};

TEST_F(a_model_watch, asks_every_provider_at_the_start_and_once_a_day) {
  EXPECT_EQ(look(), 1U);
  EXPECT_EQ(first.asked, 1);
  EXPECT_EQ(second.asked, 1);
  EXPECT_THAT(stored(), SizeIs(1));
  EXPECT_EQ(due(), time.now() + 24h);
  time.advance(24h - 1ms);
  EXPECT_EQ(look(), 0U);
  time.advance(1ms);
  EXPECT_EQ(look(), 1U);
  EXPECT_EQ(second.asked, 2);
}

TEST_F(a_model_watch, asks_again_soon_after_a_failure_but_not_a_server_without_a_list) {
  second.failure = errc::rejected;
  look();
  EXPECT_EQ(due(), time.now() + 24h);
  time.advance(24h);
  first.failure = errc::connect_failed;
  look();
  EXPECT_EQ(due(), time.now() + 15min);
  EXPECT_EQ(second.asked, 2) << "one provider's failure keeps nobody from the other";
}

TEST_F(a_model_watch, tells_the_owner_once_of_a_model_that_is_missing) {
  look();
  find_missing();
  EXPECT_EQ(due(), time.now()) << "there is news";
  EXPECT_EQ(look(), 1U);
  EXPECT_EQ(first.asked, 1) << "news are no reason to ask for the list";
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_THAT(data.messages().front(), AllOf(Field(&domain::message::kind, domain::message_kind::owner_notice),
                                             Field(&domain::message::body, HasSubstr("Model: best"))));
  EXPECT_EQ(outbox_woken, 1);
  EXPECT_TRUE(stored().front().missing);
  EXPECT_EQ(look(), 0U);
  find_missing();
  look();
  time.advance(24h);
  look();
  EXPECT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(outbox_woken, 1);
}

TEST_F(a_model_watch, says_nothing_without_an_owner) {
  settings.owner_phone.reset();
  find_missing();
  look();
  EXPECT_THAT(data.messages(), IsEmpty());
  EXPECT_TRUE(stored().front().missing);
}

TEST_F(a_model_watch, tells_the_owner_later_where_the_disk_fails) {
  disk.fail(1);
  find_missing();
  EXPECT_EQ(look(), 1U);
  EXPECT_THAT(data.messages(), IsEmpty());
  EXPECT_EQ(look(), 0U) << "not at once again";
  EXPECT_LE(due(), time.now() + 30s);
  time.advance(30s);
  look();
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_F(a_model_watch, follows_a_clock_that_is_set_back) {
  look();
  time.advance(-48h);
  EXPECT_EQ(look(), 1U);
  EXPECT_EQ(due(), time.now() + 24h);
}

}  // namespace
}  // namespace zylin::recovery
