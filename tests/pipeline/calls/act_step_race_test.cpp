#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/calls/act_step_fixture.hpp"
#include "support/parameter_name.hpp"

#include <gmock/gmock.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <future>
#include <set>

namespace zylin::calls {
namespace {

using ::testing::SizeIs;

constexpr int callers = 24;

/// Many callers who all want Monday at 3 PM, which has two places, at the same moment.
class a_race_for_one_slot : public test::act_step_fixture, public ::testing::WithParamInterface<int> {
 protected:
  void SetUp() override {
    business.services.front().capacity = GetParam();
    data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, business); });
    for (int number = 1; number <= callers; ++number) {
      add_call(test::sample_call(number, "+9198000000" + std::to_string(10 + number)));
      hear(test::booking_wish(), number);
      jobs_.push_back(job_of(number));
    }
  }

  ports::awaitable<void> want_it(const act_step& step, const domain::job& work) {
    auto unit = [&](ports::transaction& tx) -> result<bool> {
      const result<void> acted =
          step.act(tx, work, test::booking_wish(), time.now(), static_cast<std::uint32_t>(work.id));
      return acted ? result<bool>(true) : result<bool>(acted.error());
    };
    const result<bool> done = co_await transact<bool>(data.db(), unit);
    EXPECT_TRUE(done);
  }

  void everybody_at_once() {
    const act_step one(business, owner);
    const act_step other(business, owner);
    boost::asio::thread_pool threads(4);
    std::vector<std::future<void>> waiting;
    for (const domain::job& work : jobs_) {
      ports::awaitable<void> wish = want_it(work.id % 2 == 0 ? one : other, work);
      waiting.push_back(boost::asio::co_spawn(threads, std::move(wish), boost::asio::use_future));
    }
    for (std::future<void>& done : waiting) {
      done.get();
    }
    threads.join();
  }

 private:
  std::vector<domain::job> jobs_;
};

TEST_P(a_race_for_one_slot, is_won_by_exactly_as_many_as_there_are_places) {
  everybody_at_once();
  const std::vector<domain::booking> made = data.bookings();
  EXPECT_THAT(made, SizeIs(GetParam()));
  std::set<std::string> references;
  for (const domain::booking& row : made) {
    EXPECT_EQ(row.starts_at, test::at_clinic(18, 15));
    references.insert(row.reference);
  }
  EXPECT_THAT(references, SizeIs(GetParam()));
  int confirmed = 0;
  int offered = 0;
  for (const domain::message& row : data.messages()) {
    confirmed += row.kind == domain::message_kind::booking_confirmation ? 1 : 0;
    offered += row.kind == domain::message_kind::booking_alternatives ? 1 : 0;
  }
  EXPECT_EQ(confirmed, GetParam());
  EXPECT_EQ(offered, callers - GetParam());
}

INSTANTIATE_TEST_SUITE_P(capacities, a_race_for_one_slot, ::testing::Values(1, 3), test::parameter_name());

}  // namespace
}  // namespace zylin::calls
