#include "pipeline/bookings/answer_proposal.hpp"
#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/calls/act_step_fixture.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>

namespace zylin::bookings {
namespace {

using namespace std::chrono_literals;
using domain::message_kind;
using domain::proposal_state;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// On Friday at 10 the customer was asked whether to book Monday at 15:00.
class an_answer_to_a_proposal : public test::act_step_fixture {
 protected:
  void SetUp() override {
    act_step_fixture::SetUp();
    data.write([this](ports::transaction& tx) { return write_capacities(tx, business); });
  }

  domain::booking_proposal asked() {
    domain::booking_proposal row(test::call_number(1));
    row.customer_phone = test::customer_number;
    row.customer_name = "Asha";
    row.service = "Consultation";
    row.duration = 30min;
    row.starts_at = test::at_clinic(18, 15);
    row.reference_seed = 7;
    row.created_at = time.now();
    row.expires_at = domain::proposal_deadline(time.now(), row.starts_at);
    return row;
  }
  void ask(const domain::booking_proposal& row) {
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.proposals().add(row);
      return added ? result<void>() : result<void>(added.error());
    });
  }
  proposal_answer answer(const std::string& text, bool names_time = false) {
    domain::incoming_message written;
    written.provider_sid = "SM" + std::to_string(++messages_);
    written.from = test::customer_number;
    written.text = text;
    proposal_answer given;
    data.write([&](ports::transaction& tx) -> result<void> {
      result<proposal_answer> done =
          answer_proposal(tx, {business, "en"}, written, domain::read_plain_answer(text), names_time, time.now());
      given = done ? *done : given;
      return done ? result<void>() : result<void>(done.error());
    });
    return given;
  }
  domain::booking book(unsigned day, int hour, const std::string& phone = test::customer_number,
                       const std::string& name = "Ravi") {
    domain::booking row;
    row.customer_name = name;
    row.customer_phone = phone;
    row.service = "Consultation";
    row.duration = 30min;
    data.write([&](ports::transaction& tx) -> result<void> {
      booking_ledger ledger(tx, business, domain::from_owner(), time.now());
      const result<slot_outcome> done =
          ledger.add(row, business.zone.to_local(test::at_clinic(day, hour)), ++messages_);
      row = std::get<domain::booking>(*done);
      return {};
    });
    return row;
  }
  domain::booking_proposal change(domain::proposal_kind kind, const domain::booking& row) {
    domain::booking_proposal wish = asked();
    wish.kind = kind;
    wish.booking_id = row.id;
    if (kind == domain::proposal_kind::cancel) {
      wish.starts_at = row.starts_at;
    }
    return wish;
  }

  [[nodiscard]] proposal_state state() const {
    const auto last = data.look<std::optional<domain::booking_proposal>>(
        [](ports::transaction& tx) { return tx.proposals().last_to(test::customer_number); });
    return last ? last->state : proposal_state::asked;
  }

 private:
  unsigned messages_ = 0;
};

TEST_F(an_answer_to_a_proposal, that_is_a_yes_books_it_for_the_number_that_was_asked) {
  ask(asked());
  EXPECT_TRUE(answer("YES").settled);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  const domain::booking made = data.bookings().front();
  EXPECT_EQ(made.starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(made.customer_phone, test::customer_number);
  EXPECT_EQ(made.customer_name, "Asha");
  EXPECT_EQ(made.status, domain::booking_status::confirmed);
  ASSERT_THAT(to_customer(), SizeIs(1));
  EXPECT_EQ(to_customer().front().kind, message_kind::booking_confirmation);
  EXPECT_EQ(state(), proposal_state::accepted);
}

TEST_F(an_answer_to_a_proposal, books_nothing_that_they_have_booked_since) {
  business.services.front().capacity = 2;
  data.write([this](ports::transaction& tx) { return write_capacities(tx, business); });
  ask(asked());
  const domain::booking since = book(18, 15, test::customer_number, "Asha");
  EXPECT_TRUE(answer("YES").settled);
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_THAT(to_customer().back().body, HasSubstr(since.reference));
  EXPECT_EQ(state(), proposal_state::accepted);
}

TEST_F(an_answer_to_a_proposal, counts_once) {
  ask(asked());
  EXPECT_TRUE(answer("yes").settled);
  EXPECT_FALSE(answer("yes").settled);
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_THAT(to_customer(), SizeIs(1));
}

TEST_F(an_answer_to_a_proposal, chooses_one_of_two_starts_by_its_number) {
  domain::booking_proposal either = asked();
  either.other_start = test::at_clinic(19, 11);
  ask(either);
  EXPECT_FALSE(answer("yes").settled);
  EXPECT_THAT(data.bookings(), IsEmpty());
  EXPECT_TRUE(answer("2").settled);
  EXPECT_EQ(data.bookings().front().starts_at, test::at_clinic(19, 11));
}

TEST_F(an_answer_to_a_proposal, is_told_the_free_times_once_somebody_was_faster) {
  ask(asked());
  static_cast<void>(book(18, 15, "+919833333333"));
  EXPECT_TRUE(answer("yes").settled);
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(to_customer().front().kind, message_kind::booking_alternatives);
  EXPECT_THAT(to_customer().front().body, HasSubstr("that time is taken"));
  EXPECT_THAT(to_customer().front().body, HasSubstr("These times are free"));
}

TEST_F(an_answer_to_a_proposal, that_comes_after_a_day_changes_nothing_and_is_told_so) {
  ask(asked());
  time.set(time.now() + 24h);
  EXPECT_TRUE(answer("yes").settled);
  EXPECT_THAT(data.bookings(), IsEmpty());
  EXPECT_THAT(to_customer().front().body, HasSubstr("is over, so we have neither booked nor changed anything"));
  EXPECT_EQ(state(), proposal_state::lapsed);
}

TEST_F(an_answer_to_a_proposal, is_none_two_days_later) {
  ask(asked());
  time.set(time.now() + 49h);
  EXPECT_FALSE(answer("yes").settled);
  EXPECT_THAT(to_customer(), IsEmpty());
}

TEST_F(an_answer_to_a_proposal, that_is_a_no_ends_it_and_is_a_persons_to_read) {
  ask(asked());
  const proposal_answer given = answer("no thanks");
  EXPECT_FALSE(given.settled);
  ASSERT_TRUE(given.open);
  EXPECT_EQ(state(), proposal_state::declined);
  EXPECT_FALSE(answer("yes").settled);
  EXPECT_THAT(data.bookings(), IsEmpty());
}

TEST_F(an_answer_to_a_proposal, that_names_another_time_ends_it) {
  ask(asked());
  EXPECT_FALSE(answer("rather at four", true).settled);
  EXPECT_EQ(state(), proposal_state::declined);
}

TEST_F(an_answer_to_a_proposal, that_says_something_else_leaves_it_open) {
  ask(asked());
  const proposal_answer given = answer("thanks, where can I park?");
  EXPECT_FALSE(given.settled);
  EXPECT_TRUE(given.open);
  EXPECT_TRUE(answer("yes").settled);
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

TEST_F(an_answer_to_a_proposal, books_no_service_that_is_not_offered_any_more) {
  ask(asked());
  business.services.front().name = "Massage";
  EXPECT_FALSE(answer("yes").settled);
  EXPECT_THAT(data.bookings(), IsEmpty());
}

TEST_F(an_answer_to_a_proposal, cancels_after_a_yes) {
  ask(change(domain::proposal_kind::cancel, book(18, 11)));
  EXPECT_TRUE(answer("yes").settled);
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::cancelled);
  EXPECT_EQ(to_customer().front().kind, message_kind::booking_cancelled);
}

TEST_F(an_answer_to_a_proposal, moves_after_a_yes) {
  ask(change(domain::proposal_kind::move, book(18, 11)));
  EXPECT_TRUE(answer("yes").settled);
  EXPECT_EQ(data.bookings().front().starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(to_customer().front().kind, message_kind::booking_moved);
}

TEST_F(an_answer_to_a_proposal, leaves_a_booking_to_a_person_that_is_not_there_any_more) {
  const domain::booking row = book(18, 11);
  ask(change(domain::proposal_kind::move, row));
  data.write([&](ports::transaction& tx) -> result<void> {
    booking_ledger ledger(tx, business, domain::from_owner(), time.now());
    const result<domain::booking> gone = ledger.change_status(row, domain::booking_status::cancelled);
    return gone ? result<void>() : result<void>(gone.error());
  });
  EXPECT_FALSE(answer("yes").settled);
  EXPECT_THAT(to_customer(), IsEmpty());
}

TEST_F(an_answer_to_a_proposal, is_none_of_who_was_asked_nothing) {
  EXPECT_FALSE(answer("yes").settled);
  EXPECT_FALSE(answer("yes").open);
}

TEST_F(an_answer_to_a_proposal, books_with_the_person_who_was_asked_for) {
  business.staff.resize(2);
  business.staff[0].name = "Maria";
  business.staff[1].name = "Ben";
  data.write([this](ports::transaction& tx) { return write_capacities(tx, business); });
  domain::booking_proposal with_ben = asked();
  with_ben.staff = "Ben";
  ask(with_ben);
  EXPECT_TRUE(answer("yes").settled);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().staff, "Ben");
  EXPECT_THAT(to_customer().back().body, HasSubstr("with Ben"));
}

TEST_F(an_answer_to_a_proposal, that_named_somebody_who_has_left_books_nothing_and_is_for_a_person) {
  business.staff.resize(1);
  business.staff[0].name = "Maria";
  data.write([this](ports::transaction& tx) { return write_capacities(tx, business); });
  domain::booking_proposal with_ben = asked();
  with_ben.staff = "Ben";
  ask(with_ben);
  EXPECT_FALSE(answer("yes").settled);
  EXPECT_THAT(data.bookings(), IsEmpty());
}

}  // namespace
}  // namespace zylin::bookings
