#include "pipeline/front_desk_fixture.hpp"
#include "zylin/domain/call_reading.hpp"

#include <gmock/gmock.h>

namespace zylin {
namespace {

using ::testing::SizeIs;
using namespace std::chrono_literals;

class what_a_call_says : public test::front_desk_fixture {
 protected:
  void act_on(const call_reading& said) {
    const front_desk desk(facts, owner);
    const job work = job_of(1);
    data.write([&](transaction& within) { return desk.act(within, work, what, time.now(), 1, said); });
  }

  const understanding what = test::booking_wish();
};

TEST_F(what_a_call_says, is_not_read_in_the_transaction_when_it_was_read_before) {
  call_reading said(the_call(), what, facts);
  said.wish.time = 16h;
  act_on(said);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().starts_at, test::at_clinic(18, 16));
}

TEST_F(what_a_call_says, is_read_again_when_the_call_has_changed_since) {
  call before = the_call();
  before.from = "anonymous";
  const call_reading said(before, what, facts);
  EXPECT_FALSE(said.caller);
  act_on(said);
  EXPECT_THAT(to_customer(), SizeIs(1));
}

}  // namespace
}  // namespace zylin
