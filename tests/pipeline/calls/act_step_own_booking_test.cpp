#include "pipeline/calls/act_step_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// The caller of call 1 has Monday at 15:00.
class who_has_a_booking : public test::act_step_fixture {
 protected:
  void SetUp() override {
    test::act_step_fixture::SetUp();
    business.services.front().capacity = 3;
    data.write([this](ports::transaction& tx) {
      return tx.capacities().save(business.services.front().name, business.services.front().capacity);
    });
    act(test::booking_wish());
  }

  /// The same number calls again with these words.
  domain::message ask(const domain::understanding& what, const std::string& said = "",
                      const std::string& from = test::customer_number) {
    domain::call row = test::sample_call(++calls_, from);
    row.transcript = said;
    add_call(row);
    act(what, calls_);
    return data.messages_to(from).back();
  }
  [[nodiscard]] static domain::understanding at(std::chrono::minutes time) {
    domain::understanding what = test::booking_wish();
    what.time = time;
    return what;
  }
  [[nodiscard]] domain::booking first() const { return data.bookings().front(); }
  [[nodiscard]] std::size_t waiting() const {
    return data
        .look<std::vector<domain::waiting_entry>>([](ports::transaction& tx) { return tx.waiting_list().open(100); })
        .size();
  }

 private:
  int calls_ = 1;
};

TEST_F(who_has_a_booking, and_says_the_same_again_gets_the_same_answer) {
  const std::string answer = to_customer().back().body;
  const domain::message again = ask(test::booking_wish());
  EXPECT_EQ(again.kind, domain::message_kind::booking_confirmation);
  EXPECT_EQ(again.body, answer);
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(the_call(2).booking_id, first().id);
  EXPECT_EQ(waiting(), 0U);
}

TEST_F(who_has_a_booking, and_names_the_part_of_the_day_it_is_in_gets_the_same_answer) {
  domain::understanding afternoon = test::booking_wish();
  afternoon.time.reset();
  const domain::message again = ask(afternoon, "Monday the 18th in the afternoon, please");
  EXPECT_EQ(again.kind, domain::message_kind::booking_confirmation);
  EXPECT_THAT(again.body, HasSubstr(first().reference));
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

TEST_F(who_has_a_booking, and_wants_a_time_within_it_is_told_that_it_stands_and_a_person_asks) {
  for (const auto wish : {15h + 15min, 14h + 45min}) {
    const domain::message told = ask(at(wish), "a quarter past three on Monday");
    EXPECT_EQ(told.kind, domain::message_kind::answer);
    EXPECT_THAT(told.body,
                AllOf(HasSubstr("it stands as it is: Monday 18 January at 3:00 PM"), HasSubstr(first().reference),
                      Not(HasSubstr("taken")), Not(HasSubstr("waiting list"))));
  }
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(waiting(), 0U);
  ASSERT_THAT(to_owner(), SizeIs(2));
  EXPECT_THAT(to_owner()[0].body, AllOf(HasSubstr("They have: Monday 18 January at 3:00 PM"),
                                        HasSubstr("They asked for: Monday 18 January at 3:15 PM"),
                                        HasSubstr("They said: a quarter past three on Monday")));
  EXPECT_EQ(the_call(2).outcome, domain::call_outcome::handed_over);
}

TEST_F(who_has_a_booking, and_asks_for_somebody_else_at_that_time_reaches_a_person) {
  domain::understanding wife = test::booking_wish();
  wife.customer_name = "Meera";
  const domain::message told = ask(wife, "Monday at three, for Meera, please.");
  EXPECT_THAT(told.body, HasSubstr("it stands as it is"));
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_THAT(to_owner(), SizeIs(1));
}

TEST_F(who_has_a_booking, may_have_another_at_another_time) {
  EXPECT_EQ(ask(at(16h)).kind, domain::message_kind::booking_confirmation);
  EXPECT_THAT(data.bookings(), SizeIs(2));
}

TEST_F(who_has_a_booking, is_not_given_a_second_one_over_it_where_there_is_room) {
  domain::understanding meera = test::booking_wish();
  meera.customer_name = "Meera";
  meera.time.reset();
  meera.when_phrase = "Monday between three and four";
  const domain::message told = ask(meera, "For Meera, on Monday between three and four in the afternoon.");
  ASSERT_THAT(data.bookings(), SizeIs(2)) << told.body;
  EXPECT_EQ(data.bookings()[1].starts_at, test::at_clinic(18, 15, 30)) << "not over their own, whatever the capacity";
}

TEST_F(who_has_a_booking, takes_nothing_from_others) {
  EXPECT_EQ(ask(test::booking_wish(), "", "+919833333333").kind, domain::message_kind::booking_confirmation);
  EXPECT_EQ(ask(test::booking_wish(), "", "+919833333334").kind, domain::message_kind::booking_confirmation);
  EXPECT_THAT(data.bookings(), SizeIs(3));
}

TEST_F(who_has_a_booking, and_only_wants_to_confirm_it_hears_that_it_stands) {
  for (const domain::intent meaning : {domain::intent::booking, domain::intent::faq, domain::intent::other}) {
    domain::understanding what;
    what.meaning = meaning;
    what.reply = "The model's own words";
    const domain::message told = ask(what, "Hi, I just want to confirm my booking.");
    EXPECT_EQ(told.kind, domain::message_kind::booking_confirmation) << to_string(meaning);
    EXPECT_THAT(told.body, HasSubstr(first().reference)) << to_string(meaning);
  }
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_THAT(to_owner(), IsEmpty());
}

TEST_F(who_has_a_booking, and_another_is_asked_which_one_to_confirm) {
  ask(at(16h));
  domain::understanding what;
  what.meaning = domain::intent::other;
  const domain::message told = ask(what, "I want to confirm my appointment.");
  EXPECT_THAT(told.body, AllOf(HasSubstr(data.bookings()[0].reference), HasSubstr(data.bookings()[1].reference)));
  what.meaning = domain::intent::booking;
  EXPECT_EQ(ask(what, "I want to confirm my appointment at four in the afternoon.").kind,
            domain::message_kind::booking_confirmation);
  EXPECT_THAT(data.bookings(), SizeIs(2));
}

TEST_F(who_has_a_booking, and_calls_in_an_emergency_is_no_confirmation) {
  domain::understanding what;
  what.meaning = domain::intent::urgent;
  ask(what, "I wanted to confirm my booking, but he has collapsed!");
  EXPECT_EQ(to_owner().back().kind, domain::message_kind::owner_alert);
}

TEST_F(who_has_a_booking, is_the_same_customer_in_either_spelling_of_the_number) {
  business.region = "MX";
  EXPECT_EQ(ask(at(16h), "", "+525512345678").kind, domain::message_kind::booking_confirmation);
  const domain::message told = ask(at(16h), "", "+5215512345678");
  EXPECT_THAT(told.body, HasSubstr(data.bookings()[1].reference));
  EXPECT_THAT(data.bookings(), SizeIs(2));
}

}  // namespace
}  // namespace zylin::calls
