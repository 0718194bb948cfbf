#include "pipeline/calls/act_step_fixture.hpp"
#include "zylin/domain/call_reading.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::SizeIs;
using namespace std::chrono_literals;

class what_a_call_says : public test::act_step_fixture {
 protected:
  void act_on(const domain::call_reading& said) {
    const act_step step(business, owner);
    const domain::job work = job_of(1);
    data.write([&](ports::transaction& tx) { return step.act(tx, work, what, time.now(), 1, said); });
  }

  const domain::understanding what = test::booking_wish();
};

TEST_F(what_a_call_says, is_not_read_in_the_transaction_when_it_was_read_before) {
  hear(what);
  domain::call_reading said(the_call(), what, business);
  said.wish.time = 16h;
  act_on(said);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().starts_at, test::at_clinic(18, 16));
}

TEST_F(what_a_call_says, is_read_again_when_the_call_has_changed_since) {
  hear(what);
  domain::call before = the_call();
  before.from = "anonymous";
  const domain::call_reading said(before, what, business);
  EXPECT_FALSE(said.caller);
  act_on(said);
  EXPECT_THAT(to_customer(), SizeIs(1));
}

}  // namespace
}  // namespace zylin::calls
