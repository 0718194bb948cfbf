#include "pipeline/intake/webhook_intake.hpp"
#include "pipeline/recovery/sweep.hpp"
#include "pipeline/recovery/sweep_fixture.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

namespace zylin::recovery {
namespace {

namespace asio = boost::asio;
using test::listed;

class a_race : public test::sweep_fixture {
 protected:
  /// Before a pool is destroyed, the database's thread, which outlives it here, must have released the strands over it.
  void end(asio::thread_pool& threads) {
    threads.join();
    data.write([](ports::transaction&) { return result<void>{}; });
  }
};

TEST_F(a_race, of_sweep_and_webhook_makes_one_job_a_hundred_times) {
  constexpr int rounds = 100;
  asio::thread_pool threads(4);
  ports::null_telemetry events;
  intake::webhook_intake intake(data.db(), time, events, settings, {});
  for (int number = 1; number <= rounds; ++number) {
    list.recordings = {test::listed(number)};
    tell_directory(number);
    domain::call_progress webhook(test::call_number(number));
    auto told =
        asio::co_spawn(threads, intake.recording_arrived(webhook, test::recording_number(number)), asio::use_future);
    auto swept = asio::co_spawn(threads, sweeper.turn(), asio::use_future);
    ASSERT_TRUE(told.get());
    ASSERT_TRUE(swept.get());
    EXPECT_EQ(data.stored_call(test::call_number(number)).outcome, domain::call_outcome::recorded);
  }
  EXPECT_EQ(data.jobs().size(), static_cast<std::size_t>(rounds));
  end(threads);
}

/// Never answers, until it is cancelled.
class hanging_list final : public ports::recording_list {
 public:
  ports::awaitable<result<ports::recording_page>> page(time_point /*since*/, std::string /*from*/) override {
    asio::steady_timer forever(co_await asio::this_coro::executor, asio::steady_timer::time_point::max());
    asked.set_value();
    co_await forever.async_wait(asio::use_awaitable);
    co_return ports::recording_page{};
  }
  std::promise<void> asked;
};

TEST_F(a_race, that_a_stop_wins_ends_a_hanging_request_at_once) {
  for (int round = 0; round < 20; ++round) {
    hanging_list hangs;
    asio::thread_pool threads(4);
    sweep sweeping(threads.get_executor(), sweep_tools{data.db(), hangs, directory, time, settings}, {[] {}, [] {}});
    engine::periodic_loop loop(threads.get_executor(), time, sweeping, "sweep");
    loop.start();
    if (round % 2 == 0) {
      hangs.asked.get_future().wait();
    }
    sweeping.stop();
    asio::co_spawn(threads, loop.drain(), asio::use_future).get();
    end(threads);
  }
}

TEST_F(a_race, of_many_wishes_makes_few_turns) {
  asio::thread_pool threads(2);
  int turns = 0;
  sweep sweeping(threads.get_executor(), sweep_tools{data.db(), list, directory, time, settings},
                 {[] {}, [&turns] { ++turns; }});
  auto looked = [&] {
    const std::size_t before = list.asked_since.size();
    EXPECT_TRUE(asio::co_spawn(threads, sweeping.run(), asio::use_future).get());
    return list.asked_since.size() - before;
  };
  EXPECT_EQ(looked(), 1U) << "at the start";
  EXPECT_EQ(looked(), 0U);
  sweeping.want_soon();
  EXPECT_EQ(looked(), 0U) << "so soon after the last one";
  time.advance(std::chrono::seconds(10));
  EXPECT_EQ(looked(), 1U);
  time.advance(settings.pipeline.sweep_interval - std::chrono::milliseconds(1));
  EXPECT_EQ(looked(), 0U);
  time.advance(std::chrono::milliseconds(1));
  EXPECT_EQ(looked(), 1U);
  time.set(test::friday_morning - std::chrono::hours(5));
  EXPECT_EQ(looked(), 0U);
  time.advance(settings.pipeline.sweep_interval);
  EXPECT_EQ(looked(), 1U) << "a clock that was put back delays it by one interval";
  EXPECT_EQ(turns, 4);
  end(threads);
}

TEST_F(a_race, is_none_where_the_sweep_is_switched_off) {
  settings.pipeline.sweep_interval = std::chrono::milliseconds(0);
  asio::thread_pool threads(2);
  sweep sweeping(threads.get_executor(), sweep_tools{data.db(), list, directory, time, settings}, {[] {}, [] {}});
  const std::size_t before = list.asked_since.size();
  sweeping.want_soon();
  time.advance(std::chrono::hours(1));
  EXPECT_EQ(sweeping.next_due(), std::nullopt);
  EXPECT_TRUE(asio::co_spawn(threads, sweeping.run(), asio::use_future).get());
  EXPECT_EQ(list.asked_since.size(), before);
  end(threads);
}

}  // namespace
}  // namespace zylin::recovery
