#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/calls/act_step_fixture.hpp"

#include <gmock/gmock.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <cstdlib>
#include <future>
#include <set>

namespace zylin::calls {
namespace {

using ::testing::SizeIs;

constexpr int people = 3;
constexpr int chairs = 2;

/// ZYLIN_RACE_CALLS: how many call at once.
int racing_callers() {
  constexpr int in_the_suite = 200;
  const char* wanted = std::getenv("ZYLIN_RACE_CALLS");
  return wanted == nullptr ? in_the_suite : std::max(2 * people, std::atoi(wanted));
}

/// They all want Monday at 3 PM: every other one a cut, which needs a chair, the others a consultation, which needs
/// none; every fifth asks for Maria.
class a_race_for_people_and_chairs : public test::act_step_fixture {
 protected:
  void SetUp() override {
    business.resources = {{"Chair", chairs}};
    domain::service cut;
    cut.name = "Cut";
    cut.resources = {"Chair"};
    business.services.push_back(cut);
    for (const char* name : {"Maria", "Ben", "Cy"}) {
      business.staff.emplace_back().name = name;
    }
    data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, business); });
    for (int number = 1; number <= racing_callers(); ++number) {
      domain::call row = test::sample_call(number, "+919800" + std::to_string(100'000 + number));
      row.transcript = std::string(number % 2 == 0 ? "A cut" : "A consultation") +
                       (number % 5 == 0 ? " with Maria" : "") +
                       " on Monday the 18th of January at 3 PM. My name is Asha.";
      add_call(row);
      jobs_.push_back(job_of(number));
    }
  }

  ports::awaitable<void> want_it(const act_step& step, const domain::job& work) {
    domain::understanding what = test::booking_wish();
    what.service = work.id % 2 == 0 ? "Cut" : "Consultation";
    auto unit = [&](ports::transaction& tx) -> result<bool> {
      const result<void> acted = step.act(tx, work, what, time.now(), static_cast<std::uint32_t>(work.id));
      return acted ? result<bool>(true) : result<bool>(acted.error());
    };
    const result<bool> done = co_await transact<bool>(data.db(), unit);
    EXPECT_TRUE(done);
  }

  void everybody_at_once() {
    const act_step step(business, owner);
    boost::asio::thread_pool threads(4);
    std::vector<std::future<void>> waiting;
    for (const domain::job& work : jobs_) {
      ports::awaitable<void> wish = want_it(step, work);
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

TEST_F(a_race_for_people_and_chairs, gives_exactly_what_fits) {
  everybody_at_once();
  const std::vector<domain::booking> made = data.bookings();
  ASSERT_THAT(made, SizeIs(people));
  std::set<std::string> busy;
  for (const domain::booking& row : made) {
    EXPECT_EQ(row.starts_at, test::at_clinic(18, 15));
    busy.insert(row.staff.value_or(""));
  }
  EXPECT_EQ(busy, (std::set<std::string>{"Ben", "Cy", "Maria"}));
  const auto cuts = std::ranges::count(made, "Cut", &domain::booking::service);
  EXPECT_LE(cuts, chairs);
  int told_other_times = 0;
  for (const domain::message& row : data.messages()) {
    told_other_times += row.kind == domain::message_kind::booking_alternatives ? 1 : 0;
  }
  EXPECT_EQ(told_other_times, racing_callers() - people);
}

/// What past the ledger is written by hand is refused like the rest.
TEST_F(a_race_for_people_and_chairs, cannot_be_won_past_the_ledger) {
  everybody_at_once();
  for (const char* who : {"Maria", "Ben", "Cy", "Nobody"}) {
    const result<void> done = data.run([&](ports::transaction& tx) -> result<void> {
      domain::booking row;
      row.reference = "BYHAND";
      row.service = "Consultation";
      row.starts_at = test::at_clinic(18, 15);
      row.duration = std::chrono::minutes(30);
      row.staff = who;
      const result<std::int64_t> added = tx.bookings().add(row);
      return added ? result<void>() : added.error();
    });
    EXPECT_EQ(done.error().code(), errc::conflict) << who;
  }
  EXPECT_THAT(data.bookings(), SizeIs(people));
}

}  // namespace
}  // namespace zylin::calls
