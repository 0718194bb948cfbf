#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/calls/act_step_change_fixture.hpp"

#include <gmock/gmock.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <future>

namespace zylin::calls {
namespace {

using test::somebody_else;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using namespace std::chrono_literals;

class a_move : public test::act_step_change_fixture {};

TEST_F(a_move, takes_the_new_time_frees_the_old_one_and_tells_both) {
  say(2, "Move my appointment to Tuesday at 11 AM.", wants_to(domain::intent::reschedule, "Tuesday at 11 AM"));
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(first().starts_at, test::at_clinic(19, 11));
  EXPECT_EQ(first().status, domain::booking_status::confirmed);
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_moved);
  EXPECT_THAT(last_to_customer().body, HasSubstr("is now for Tuesday 19 January at 11:00 AM"));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().front().body, HasSubstr("Before: Monday 18 January at 3:00 PM"));
  EXPECT_EQ(the_call(2).outcome, domain::call_outcome::recorded);
  book(3, 18, 15, test::somebody_else);
  EXPECT_THAT(data.bookings(), SizeIs(2)) << "the old time is free in the same moment";
}

TEST_F(a_move, may_overlap_the_time_it_gives_up) {
  say(2, "Please move my appointment to 3:15 PM.", wants_to(domain::intent::reschedule, "3:15 PM"));
  EXPECT_EQ(first().starts_at, test::at_clinic(18, 15, 15)) << "the same day, as no other was said";
}

TEST_F(a_move, takes_the_first_free_time_of_a_range) {
  book(2, 19, 14, test::somebody_else);
  say(3, "Move it to Tuesday between 2 and 4 PM.", wants_to(domain::intent::reschedule, "Tuesday between 2 and 4 PM"));
  EXPECT_EQ(first().starts_at, test::at_clinic(19, 14, 30));
}

TEST_F(a_move, goes_by_the_old_day_where_several_bookings_match) {
  book(2, 19, 11);
  say(3, "Move my Tuesday appointment to Friday at 3 PM.",
      wants_to(domain::intent::reschedule, "Tuesday appointment to Friday at 3 PM"));
  EXPECT_EQ(data.bookings()[0].starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(data.bookings()[1].starts_at, test::at_clinic(22, 15));
}

TEST_F(a_move, to_the_time_of_another_own_booking_is_refused_as_taken) {
  book(2, 19, 11);
  say(3, "Move my Tuesday appointment to Monday at 3 PM.",
      wants_to(domain::intent::reschedule, "my Tuesday appointment to Monday at 3 PM"));
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_alternatives);
  EXPECT_THAT(last_to_customer().body, HasSubstr("stays at Tuesday 19 January at 11:00 AM"));
}

TEST_F(a_move, as_soon_as_possible_goes_before_the_day_it_was) {
  say(2, "Move my appointment from Monday to as soon as possible.",
      wants_to(domain::intent::reschedule, "from Monday to as soon as possible"));
  EXPECT_EQ(first().starts_at, test::at_clinic(15, 11));
}

TEST_F(a_move, asks_which_booking_where_several_match) {
  book(2, 19, 11);
  say(3, "Move my appointment to Friday at 3 PM.", wants_to(domain::intent::reschedule, "Friday at 3 PM"));
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_question);
  EXPECT_THAT(last_to_customer().body, HasSubstr(data.bookings()[0].reference));
  EXPECT_THAT(last_to_customer().body, HasSubstr(data.bookings()[1].reference));
  EXPECT_EQ(data.bookings()[0].starts_at, test::at_clinic(18, 15));
}

TEST_F(a_move, asks_for_exactly_what_is_missing) {
  say(2, "I need to move my appointment to Friday.", wants_to(domain::intent::reschedule, "Friday"));
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_question);
  EXPECT_THAT(last_to_customer().body, HasSubstr("At what time"));
  say(3, "I need to move my Monday appointment.", wants_to(domain::intent::reschedule, "Monday"));
  EXPECT_THAT(last_to_customer().body, HasSubstr("On which day and at what time")) << "Monday is when it was";
  say(4, "I need to move my appointment.", wants_to(domain::intent::reschedule));
  EXPECT_THAT(last_to_customer().body, HasSubstr("On which day and at what time"));
  EXPECT_EQ(first().starts_at, test::at_clinic(18, 15));
}

TEST_F(a_move, to_the_time_it_has_changes_nothing_and_says_how_it_is) {
  say(2, "Move my appointment from Monday at 3 PM to Monday at 3 PM.",
      wants_to(domain::intent::reschedule, "from Monday at 3 PM to Monday at 3 PM"));
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_confirmation);
  EXPECT_THAT(last_to_customer().body, HasSubstr(first().reference));
  EXPECT_THAT(history_of(first()), SizeIs(1));
  EXPECT_TRUE(to_owner().empty());
}

TEST_F(a_move, goes_nowhere_that_only_the_model_says) {
  domain::understanding what = wants_to(domain::intent::reschedule);
  what.date = test::january(19);
  what.time = std::chrono::hours(11);
  say(2, "Please move my appointment.", what);
  what.when_phrase = "Tuesday at 11";
  say(3, "Please move my appointment.", what);
  EXPECT_EQ(first().starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_question);
}

TEST_F(a_move, that_is_refused_leaves_the_booking_and_offers_free_times) {
  book(2, 19, 11, test::somebody_else);
  say(3, "Move my appointment to Tuesday at 11 AM.", wants_to(domain::intent::reschedule, "Tuesday at 11 AM"));
  EXPECT_EQ(first().starts_at, test::at_clinic(18, 15));
  const domain::message offer = last_to_customer();
  EXPECT_EQ(offer.kind, domain::message_kind::booking_alternatives);
  EXPECT_THAT(offer.body, HasSubstr("that time is taken"));
  EXPECT_THAT(offer.body, HasSubstr("at 10:30 AM"));
  EXPECT_THAT(offer.body, HasSubstr("stays at Monday 18 January at 3:00 PM"));
  EXPECT_THAT(to_owner(), IsEmpty());
}

TEST_F(a_move, finds_no_booking_of_another_number) {
  say(2, "Move " + first().reference + " to Tuesday at 11 AM.",
      wants_to(domain::intent::reschedule, "Tuesday at 11 AM"), test::somebody_else);
  EXPECT_EQ(first().starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(the_call(2).outcome, domain::call_outcome::handed_over);
}

TEST_F(a_move, of_a_request_leaves_it_a_request) {
  domain::understanding what = test::booking_wish();
  what.by_rules = true;
  what.date = test::january(20);
  add_call(test::sample_call(2, test::somebody_else));
  act(what, 2);
  say(3, "Move it to Thursday at 11 AM.", wants_to(domain::intent::reschedule, "Thursday at 11 AM"),
      test::somebody_else);
  EXPECT_EQ(data.bookings()[1].status, domain::booking_status::requested);
  EXPECT_EQ(data.bookings()[1].starts_at, test::at_clinic(21, 11));
  EXPECT_THAT(data.messages_to(test::somebody_else).back().body, HasSubstr("not confirmed yet"));
}

TEST_F(a_move, that_only_the_rules_have_read_waits_for_a_yes) {
  domain::understanding what = wants_to(domain::intent::reschedule, "Tuesday at 11 AM");
  what.by_rules = true;
  say(2, "Move my appointment to Tuesday at 11 AM.", what);
  EXPECT_EQ(first().starts_at, test::at_clinic(18, 15));
  EXPECT_THAT(last_to_customer().body, HasSubstr("Nothing is changed yet: please answer YES"));
  EXPECT_THAT(to_owner().back().body, HasSubstr("to Tuesday at 11 AM"));
}

TEST_F(a_move, is_one_a_call_and_answered_as_it_was_made) {
  const domain::understanding what = wants_to(domain::intent::reschedule, "Tuesday at 11 AM");
  say(2, "Move my appointment to Tuesday at 11 AM.", what);
  const std::string reply = the_call(2).reply;
  say(3, "Move my appointment to Friday at 3 PM.", wants_to(domain::intent::reschedule, "Friday at 3 PM"));
  act(what, 2);
  EXPECT_EQ(first().starts_at, test::at_clinic(22, 15)) << "the later call counts";
  EXPECT_EQ(the_call(2).reply, reply);
  EXPECT_THAT(history_of(first()), SizeIs(3));
}

TEST_F(a_move, of_a_request_is_answered_as_one_also_when_it_was_confirmed_since) {
  domain::understanding what = test::booking_wish();
  what.by_rules = true;
  what.date = test::january(20);
  add_call(test::sample_call(2, test::somebody_else));
  act(what, 2);
  const domain::understanding wish = wants_to(domain::intent::reschedule, "Thursday at 11 AM");
  say(3, "Move it to Thursday at 11 AM.", wish, test::somebody_else);
  const std::string reply = the_call(3).reply;
  const domain::booking moved = data.bookings()[1];
  data.write([&](ports::transaction& tx) -> result<void> {
    bookings::booking_ledger ledger(tx, business, domain::from_owner(), time.now());
    const result<domain::booking> done = ledger.change_status(moved, domain::booking_status::confirmed);
    return done ? result<void>{} : result<void>(done.error());
  });
  act(wish, 3);
  EXPECT_EQ(the_call(3).reply, reply);
}

class a_race_to_change_one_booking : public test::act_step_change_fixture {
 protected:
  ports::awaitable<void> run(const act_step& step, const domain::job& work, const domain::understanding& what) {
    auto unit = [&](ports::transaction& tx) -> result<bool> {
      const result<void> acted = step.act(tx, work, what, time.now(), 7);
      return acted ? result<bool>(true) : result<bool>(acted.error());
    };
    const result<bool> done = co_await transact<bool>(data.db(), unit);
    EXPECT_TRUE(done);
  }
};

TEST_F(a_race_to_change_one_booking, ends_as_if_one_call_had_come_after_the_other) {
  const act_step step(business, owner);
  const domain::understanding cancel = wants_to(domain::intent::cancel);
  const domain::understanding move = wants_to(domain::intent::reschedule, "Tuesday at 11 AM");
  add_call(test::sample_call(2));
  add_call(test::sample_call(3));
  hear(cancel, 2);
  hear(move, 3);
  const domain::job to_cancel = job_of(2);
  const domain::job to_move = job_of(3);
  boost::asio::thread_pool threads(2);
  ports::awaitable<void> one = run(step, to_cancel, cancel);
  ports::awaitable<void> other = run(step, to_move, move);
  auto cancelled = boost::asio::co_spawn(threads, std::move(one), boost::asio::use_future);
  auto moved = boost::asio::co_spawn(threads, std::move(other), boost::asio::use_future);
  cancelled.get();
  moved.get();
  threads.join();
  EXPECT_EQ(first().status, domain::booking_status::cancelled) << "whoever came first, cancelling ends it";
  const bool move_was_first = history_of(first()).size() == 3;
  EXPECT_EQ(first().starts_at, move_was_first ? test::at_clinic(19, 11) : test::at_clinic(18, 15));
  EXPECT_EQ(the_call(3).outcome, move_was_first ? domain::call_outcome::recorded : domain::call_outcome::handed_over);
}

}  // namespace
}  // namespace zylin::calls
