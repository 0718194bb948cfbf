#include "pipeline/calls/act_step_fixture.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace zylin::calls {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class a_known_caller : public test::act_step_fixture {
 protected:
  void know(const std::vector<std::string>& names, const std::string& phone = test::customer_number) {
    domain::customer row;
    row.phone = phone;
    row.names = names;
    data.write([&](ports::transaction& tx) { return tx.customers().save(row); });
  }
  void had_booking_as(const std::string& name, int number) {
    domain::booking row;
    row.reference = "AAAAA" + std::to_string(number);
    row.customer_name = name;
    row.customer_phone = test::customer_number;
    row.service = "Consultation";
    row.starts_at = test::at_clinic(1, 9 + number);
    row.duration = std::chrono::minutes(30);
    row.status = domain::booking_status::completed;
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<std::int64_t> added = tx.bookings().add(row);
      return added ? result<void>{} : result<void>(added.error());
    });
  }
  /// Books Monday at three in these words; the booking that was made.
  domain::booking ask(const std::string& words, const std::optional<std::string>& understood) {
    domain::understanding what = test::booking_wish();
    what.customer_name = understood;
    domain::call row = the_call();
    row.transcript = words;
    data.write([&](ports::transaction& tx) { return tx.calls().save(row); });
    act(what);
    const std::vector<domain::booking> all = data.bookings();
    EXPECT_FALSE(all.empty());
    return all.empty() ? domain::booking() : all.front();
  }
  [[nodiscard]] std::vector<std::string> names() const {
    return data
        .look<std::optional<domain::customer>>(
            [](ports::transaction& tx) { return tx.customers().find(test::customer_number); })
        .value_or(domain::customer())
        .names;
  }

  static constexpr const char* nameless = "I would like an appointment on Monday the 18th at 3 PM.";
};

TEST_F(a_known_caller, is_booked_under_the_known_name) {
  know({"Asha Rao"});
  EXPECT_EQ(ask(nameless, std::nullopt).customer_name, "Asha Rao");
  EXPECT_THAT(to_customer().front().body, HasSubstr("Asha Rao"));
  EXPECT_THAT(names(), SizeIs(1));
}

TEST_F(a_known_caller, is_meant_by_a_part_of_the_name) {
  know({"Asha Rao", "Ravi"});
  EXPECT_EQ(ask(std::string(nameless) + " This is Asha.", "Asha").customer_name, "Asha Rao");
  EXPECT_THAT(names(), SizeIs(2));
}

TEST_F(a_known_caller, may_be_a_second_person_who_replaces_nobody) {
  know({"Asha Rao"});
  EXPECT_EQ(ask(std::string(nameless) + " My name is Ravi.", "Ravi").customer_name, "Ravi");
  EXPECT_EQ(names(), (std::vector<std::string>{"Asha Rao", "Ravi"}));
}

TEST_F(a_known_caller, is_not_guessed_where_several_are_known) {
  know({"Asha Rao", "Ravi"});
  const domain::booking made = ask(nameless, std::nullopt);
  EXPECT_EQ(made.customer_name, "");
  EXPECT_EQ(made.notes, "No name was given; known for this number: Asha Rao, Ravi");
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().front().body, HasSubstr("known for this number: Asha Rao, Ravi"));
}

TEST_F(a_known_caller, is_the_one_of_all_bookings_where_several_are_known) {
  know({"Asha Rao", "Ravi"});
  had_booking_as("Ravi", 2);
  had_booking_as("Ravi", 3);
  EXPECT_EQ(ask(nameless, std::nullopt).customer_name, "Ravi");
}

TEST_F(a_known_caller, is_not_chosen_by_a_model_among_several) {
  know({"Asha Rao", "Ravi"});
  EXPECT_EQ(ask(nameless, "Ravi").customer_name, "") << "nobody said it";
}

TEST_F(a_known_caller, is_not_put_in_the_place_of_a_name_that_was_misheard) {
  know({"Asha Rao"});
  EXPECT_EQ(ask(std::string(nameless) + " My name is Zhigniew.", "Zbigniew").customer_name, "");
}

TEST_F(a_known_caller, is_not_whoever_else_they_book_for) {
  know({"Asha Rao"});
  const domain::booking made = ask("I would like an appointment for my son on Monday the 18th at 3 PM.", std::nullopt);
  EXPECT_EQ(made.customer_name, "");
  EXPECT_THAT(made.notes, HasSubstr("Asha Rao"));
}

TEST_F(a_known_caller, is_nobody_on_another_number) {
  know({"Asha Rao"}, "+919833333333");
  EXPECT_EQ(ask(nameless, std::nullopt).customer_name, "");
}

class a_blocked_caller : public a_known_caller {
 protected:
  void SetUp() override {
    a_known_caller::SetUp();
    domain::customer row;
    row.phone = test::customer_number;
    row.blocked = true;
    data.write([&](ports::transaction& tx) { return tx.customers().save(row); });
  }
};

TEST_F(a_blocked_caller, whose_recording_is_found_gets_nothing_and_the_owner_is_left_alone) {
  act(test::booking_wish());
  EXPECT_THAT(data.bookings(), IsEmpty());
  EXPECT_THAT(data.messages(), IsEmpty());
  EXPECT_EQ(the_call().outcome, domain::call_outcome::blocked);
  EXPECT_EQ(the_call().understood_as, domain::intent::booking);
  escalate_to_owner("quota_exhausted");
  EXPECT_THAT(data.messages(), IsEmpty());
  EXPECT_EQ(the_call().outcome, domain::call_outcome::blocked);
}

TEST_F(a_blocked_caller, in_danger_is_heard) {
  domain::understanding danger;
  danger.meaning = domain::intent::urgent;
  act(danger);
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_EQ(to_owner().front().kind, domain::message_kind::owner_alert);
}

}  // namespace
}  // namespace zylin::calls
