#include "pipeline/conversations/written_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::conversations {
namespace {

using domain::conversation_tests::november;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A proposal for Wednesday at ten, a conversation about Tuesday at three, an offer for Friday at nine: each asks for a
/// yes in writing.
class several_questions : public test::written_fixture {
 protected:
  void propose() {
    domain::call log = test::sample_call(++calls_);
    domain::booking_proposal row(log.sid);
    row.customer_phone = test::customer_number;
    row.customer_name = "Ravi";
    row.service = "Check-up";
    row.duration = std::chrono::minutes{30};
    row.starts_at = settings.business.zone.to_sys(november(25, 10));
    row.created_at = time.now();
    row.expires_at = time.now() + std::chrono::hours{24};
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> called = tx.calls().add(log);
      const result<bool> added = called ? tx.proposals().add(row) : called;
      return added ? result<void>() : added.error();
    });
    time.advance(std::chrono::minutes{1});
  }
  void offer() {
    domain::waiting_entry row(std::nullopt);
    row.customer_phone = test::customer_number;
    row.customer_name = "Ravi";
    row.service = "Check-up";
    row.duration = std::chrono::minutes{30};
    row.starts_at = settings.business.zone.to_sys(november(27, 9));
    row.created_at = time.now();
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.waiting_list().add(row);
      if (!added) {
        return added.error();
      }
      const result<std::vector<domain::waiting_entry>> open = tx.waiting_list().open(10);
      domain::waiting_entry made = open->back();
      made.state = domain::waiting_state::offered;
      made.offered_at = time.now();
      made.offered_until = time.now() + std::chrono::hours{2};
      return tx.waiting_list().save(made);
    });
    time.advance(std::chrono::minutes{1});
  }
  void hang_up_in_the_middle() {
    talk with = call(++calls_);
    with.say("a check-up tomorrow at three, my name is Ravi");
    with.hang_up();
    time.advance(std::chrono::minutes{1});
  }
  void ask(char which) {
    switch (which) {
      case 'p': propose(); break;
      case 'o': offer(); break;
      case 'c': hang_up_in_the_middle(); break;
      default: say("a check-up tomorrow at three, my name is Ravi"); time.advance(std::chrono::minutes{1});
    }
  }
  [[nodiscard]] std::vector<domain::local_minutes> booked() const {
    std::vector<domain::local_minutes> starts;
    for (const domain::booking& row : bookings_of()) {
      starts.push_back(start_of(row));
    }
    return starts;
  }

  int calls_ = 0;
};

/// c: a call that was cut, w: a conversation in writing, p: a proposal, o: an offer; the last one counts.
class order_of_questions : public several_questions, public testing::WithParamInterface<const char*> {};

TEST_P(order_of_questions, decides_what_a_yes_books_and_a_second_yes_books_nothing_more) {
  const std::string order = GetParam();
  for (const char which : order) {
    ask(which);
  }
  say("YES");
  const auto expected = order.back() == 'p'   ? november(25, 10)
                        : order.back() == 'o' ? november(27, 9)
                                              : november(24, 15);
  EXPECT_THAT(booked(), testing::ElementsAre(expected));
  say("YES");
  EXPECT_THAT(booked(), testing::ElementsAre(expected)) << "at most it is asked about again";
}

INSTANTIATE_TEST_SUITE_P(each, order_of_questions,
                         testing::Values("p", "o", "c", "w", "pc", "cp", "pw", "wp", "oc", "co", "ow", "wo", "cw",
                                         "pocw", "wcop", "cwpo", "wc"));

TEST_F(several_questions, that_are_left_are_asked_again_one_by_one) {
  ask('p');
  ask('c');
  say("YES");
  const std::string again = say("no thanks, that is all");
  EXPECT_THAT(booked(), SizeIs(1)) << again;
  EXPECT_THAT(say("YES"), HasSubstr("Shall I book it"));
  EXPECT_THAT(booked(), SizeIs(1));
  say("YES");
  EXPECT_THAT(booked(), testing::UnorderedElementsAre(november(24, 15), november(25, 10)));
}

TEST_F(several_questions, are_left_open_by_words_that_are_no_answer_to_them) {
  ask('p');
  ask('c');
  EXPECT_THAT(say("make it four"), HasSubstr("4 PM"));
  say("YES");
  EXPECT_THAT(booked(), testing::ElementsAre(november(24, 16)));
}

TEST_F(several_questions, know_what_a_proposal_was_about) {
  ask('p');
  EXPECT_THAT(say("how much is it?"), HasSubstr("Shall I book it"));
  EXPECT_THAT(booked(), IsEmpty());
  EXPECT_THAT(say("make it eleven"), HasSubstr("11 AM"));
  say("YES");
  EXPECT_THAT(booked(), testing::ElementsAre(november(25, 11)));
}

TEST_F(several_questions, by_no_leave_the_proposal_to_the_owner) {
  ask('p');
  say("NO");
  EXPECT_THAT(booked(), IsEmpty());
  EXPECT_THAT(owner_heard(), HasSubstr("NO"));
}

}  // namespace
}  // namespace zylin::conversations
