#include "pipeline/bookings/answer_proposal.hpp"
#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/calls/act_step_fixture.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace zylin::calls {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// A clinic where two consultations may run at once, besides scans of 30 minutes; asked for Monday the 18th at 3 PM.
class a_wish_for_several : public test::act_step_fixture {
 protected:
  void SetUp() override {
    test::act_step_fixture::SetUp();
    business.services.front().capacity = 2;
    business.services.push_back({.name = "Scan", .price = ""});
    data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, business); });
  }

  void say(const std::string& words, bool by_rules = false) {
    domain::call row = the_call();
    row.transcript = words;
    data.write([&](ports::transaction& tx) { return tx.calls().save(row); });
    domain::understanding what = test::booking_wish();
    what.by_rules = by_rules;
    if (by_rules) {
      what.date.reset();
      what.time.reset();
    }
    act(what);
  }

  void say_of(int number, const std::string& words, const domain::understanding& what) {
    if (!data.look<std::optional<domain::call>>(
            [&](ports::transaction& tx) { return tx.calls().find(test::call_number(number)); })) {
      add_call(test::sample_call(number));
    }
    domain::call row = the_call(number);
    row.transcript = words;
    data.write([&](ports::transaction& tx) { return tx.calls().save(row); });
    act(what, number);
  }
  void cancel(const std::string& words, const char* service = nullptr) {
    domain::understanding what;
    what.meaning = domain::intent::cancel;
    what.language = "en";
    if (service != nullptr) {
      what.service = service;
    }
    say_of(2, words, what);
  }

  [[nodiscard]] std::vector<std::string> starts() const {
    std::vector<std::string> all;
    for (const domain::booking& row : data.bookings()) {
      const auto local = business.zone.to_local(row.starts_at);
      const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::minutes>(local) -
                                       std::chrono::floor<std::chrono::days>(local));
      all.push_back(row.service + " " + std::to_string(time.hours().count()) + ":" +
                    std::to_string(time.minutes().count()));
    }
    std::ranges::sort(all);
    return all;
  }
};

TEST_F(a_wish_for_several, books_one_for_each_person_and_says_so) {
  say("A consultation for the two of us on Monday the 18th of January at 3 PM. My name is Asha.");
  EXPECT_THAT(starts(), ElementsAre("Consultation 15:0", "Consultation 15:0"));
  const std::vector<domain::booking> rows = data.bookings();
  EXPECT_EQ(rows[0].visit, rows[1].visit);
  EXPECT_THAT(to_customer(), SizeIs(1));
  EXPECT_THAT(to_customer().back().body,
              AllOf(HasSubstr("are confirmed"), HasSubstr(rows[0].reference), HasSubstr(rows[1].reference)));
  EXPECT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().back().body, AllOf(HasSubstr(rows[0].reference), HasSubstr(rows[1].reference)));
}

TEST_F(a_wish_for_several, books_two_services_one_after_the_other) {
  say("A consultation and a scan on Monday the 18th of January at 3 PM. My name is Asha.");
  EXPECT_THAT(starts(), ElementsAre("Consultation 15:0", "Scan 15:30"));
  EXPECT_THAT(to_customer().back().body, AllOf(HasSubstr("Consultation"), HasSubstr("Scan")));
}

TEST_F(a_wish_for_several, is_only_requested_by_the_rules) {
  say("A consultation for me and my wife on Monday the 18th of January at 3 PM. My name is Asha.", true);
  ASSERT_THAT(data.bookings(), SizeIs(2));
  for (const domain::booking& row : data.bookings()) {
    EXPECT_EQ(row.status, domain::booking_status::requested);
  }
  EXPECT_THAT(to_customer().back().body, HasSubstr("not confirmed yet"));
  EXPECT_THAT(to_owner().back().body, HasSubstr(data.bookings().back().reference));
}

TEST_F(a_wish_for_several, gets_the_same_answer_again_and_books_nothing_twice) {
  const std::string words = "A consultation for the two of us on Monday the 18th of January at 3 PM. My name is Asha.";
  say(words);
  const std::string reply = the_call().reply;
  say(words);
  EXPECT_THAT(data.bookings(), SizeIs(2));
  EXPECT_EQ(the_call().reply, reply);
}

TEST_F(a_wish_for_several, is_asked_about_as_a_whole_and_booked_as_a_whole_by_a_yes) {
  say("A consultation for the two of us on Monday the 18th of January at four or at five, I'm not sure which. "
      "My name is Asha.");
  EXPECT_THAT(data.bookings(), IsEmpty());
  EXPECT_THAT(to_customer().back().body, HasSubstr("Consultation for 2 people"));
  domain::incoming_message written;
  written.provider_sid = "SM1";
  written.from = test::customer_number;
  written.text = "1";
  data.write([&](ports::transaction& tx) -> result<void> {
    const auto given =
        bookings::answer_proposal(tx, {business, "en"}, written, domain::read_plain_answer("1"), false, time.now());
    return given ? result<void>() : result<void>(given.error());
  });
  EXPECT_THAT(data.bookings(), SizeIs(2));
}

TEST_F(a_wish_for_several, that_does_not_say_how_many_goes_to_the_owner_too) {
  say("A consultation for the whole family on Monday the 18th of January at 3 PM. My name is Asha.");
  EXPECT_THAT(to_owner().back().body, HasSubstr("the whole family"));
}

TEST_F(a_wish_for_several, of_a_series_books_the_first_and_passes_the_rest_on) {
  business.booking.tell_owner = domain::owner_notices::never;
  say("A consultation on Monday the 18th of January at 3 PM, and then every Monday. My name is Asha.");
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_THAT(to_customer().back().body, HasSubstr("Only this appointment"));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().back().body, HasSubstr("every Monday"));
}

TEST_F(a_wish_for_several, is_cancelled_as_a_whole) {
  say("A consultation for the two of us on Monday the 18th of January at 3 PM. My name is Asha.");
  cancel("Please cancel my appointment on Monday.");
  for (const domain::booking& row : data.bookings()) {
    EXPECT_EQ(row.status, domain::booking_status::cancelled) << row.reference;
    EXPECT_THAT(the_call(2).reply, HasSubstr(row.reference));
    EXPECT_THAT(to_owner().back().body, HasSubstr(row.reference));
  }
  const std::string reply = the_call(2).reply;
  cancel("Please cancel my appointment on Monday.");
  EXPECT_EQ(the_call(2).reply, reply) << "a repeated step";
}

TEST_F(a_wish_for_several, is_not_cancelled_if_another_day_is_named) {
  say("A consultation for the two of us on Monday the 18th of January at 3 PM. My name is Asha.");
  cancel("Please cancel my appointment on Friday.");
  for (const domain::booking& row : data.bookings()) {
    EXPECT_TRUE(is_live(row.status)) << row.reference;
  }
}

TEST_F(a_wish_for_several, is_not_cut_by_a_service_that_only_the_model_names) {
  say("A consultation and a scan on Monday the 18th of January at 3 PM. My name is Asha.");
  cancel("Please cancel my appointment on Monday.", "Scan");
  const std::vector<domain::booking> rows = data.bookings();
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].status, rows[1].status);
}

TEST_F(a_wish_for_several, is_cancelled_in_part_by_a_reference) {
  say("A consultation and a scan on Monday the 18th of January at 3 PM. My name is Asha.");
  const std::vector<domain::booking> rows = data.bookings();
  cancel("Please cancel my scan on Monday.", "Scan");
  for (const domain::booking& row : data.bookings()) {
    EXPECT_EQ(row.status == domain::booking_status::cancelled, row.service == "Scan");
  }
}

TEST_F(a_wish_for_several, is_cancelled_as_a_whole_by_who_made_it_under_their_name) {
  say("A consultation for the two of us on Monday the 18th of January at 3 PM. My name is Asha.");
  domain::understanding what;
  what.meaning = domain::intent::cancel;
  what.language = "en";
  what.customer_name = "Asha";
  say_of(2, "Hi, this is Asha, please cancel my appointment on Monday.", what);
  for (const domain::booking& row : data.bookings()) {
    EXPECT_EQ(row.status, domain::booking_status::cancelled) << row.reference;
  }
}

TEST_F(a_wish_for_several, is_cancelled_in_part_by_only_mine) {
  say("A consultation for the two of us on Monday the 18th of January at 3 PM. My name is Asha.");
  cancel("Please cancel only mine on Monday.");
  for (const domain::booking& row : data.bookings()) {
    EXPECT_EQ(row.status == domain::booking_status::cancelled, row.customer_name == "Asha") << row.reference;
  }
}

TEST_F(a_wish_for_several, is_seen_to_by_a_person_where_one_of_it_is_booked_already) {
  say("A consultation on Monday the 18th of January at 3 PM. My name is Asha.");
  ASSERT_THAT(data.bookings(), SizeIs(1));
  say_of(2, "A consultation for me and my wife on Monday the 18th of January at 3 PM. My name is Asha.",
         test::booking_wish());
  EXPECT_EQ(the_call(2).outcome, domain::call_outcome::handed_over);
  say_of(3, "A consultation and a scan on Monday the 18th of January at 3 PM. My name is Asha.", test::booking_wish());
  EXPECT_EQ(the_call(3).outcome, domain::call_outcome::handed_over);
}

TEST_F(a_wish_for_several, is_answered_as_before_where_all_of_it_is_booked_already) {
  say("A consultation for the two of us on Monday the 18th of January at 3 PM. My name is Asha.");
  say_of(2, "A consultation for the two of us on Monday the 18th of January at 3 PM. My name is Asha.",
         test::booking_wish());
  EXPECT_THAT(data.bookings(), SizeIs(2));
  EXPECT_NE(the_call(2).outcome, domain::call_outcome::handed_over);
}

TEST_F(a_wish_for_several, is_moved_by_a_person) {
  say("A consultation for the two of us on Monday the 18th of January at 3 PM. My name is Asha.");
  domain::understanding what = test::booking_wish();
  what.meaning = domain::intent::reschedule;
  say_of(2, "Please move my appointment on Monday to Tuesday at 4 PM.", what);
  EXPECT_EQ(the_call(2).outcome, domain::call_outcome::handed_over);
  EXPECT_THAT(starts(), ElementsAre("Consultation 15:0", "Consultation 15:0"));
}

TEST_F(a_wish_for_several, of_one_appointment_has_no_visit) {
  say("A consultation on Monday the 18th of January at 3 PM. My name is Asha.");
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().visit, std::nullopt);
  EXPECT_THAT(to_customer().back().body, Not(HasSubstr("appointments")));
}

}  // namespace
}  // namespace zylin::calls
