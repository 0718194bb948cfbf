#include "pipeline/bookings/booking_ledger_fixture.hpp"

#include <gmock/gmock.h>

#include <variant>

namespace zylin::bookings {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// Maria and Ben do everything that the clinic offers, which needs the one chair.
class a_ledger_of_people : public test::booking_ledger_fixture {
 protected:
  void SetUp() override {
    test::booking_ledger_fixture::SetUp();
    business.resources = {{"Chair", 2}};
    business.services.front().resources = {"Chair"};
    list({"Maria", "Ben"});
  }

  void list(const std::vector<std::string>& people) {
    business.staff.clear();
    for (const std::string& each : people) {
      business.staff.emplace_back().name = each;
    }
    data.write([this](ports::transaction& tx) { return write_capacities(tx, business); });
  }

  [[nodiscard]] domain::booking wanted_with(std::optional<std::string> who) const {
    domain::booking row = wanted();
    row.staff = std::move(who);
    return row;
  }
  domain::booking booked(domain::local_minutes start, std::optional<std::string> who = {}) {
    return std::get<domain::booking>(add(wanted_with(std::move(who)), start).value());
  }
  slot_refusal refused(domain::local_minutes start, std::optional<std::string> who = {}) {
    return std::get<slot_refusal>(add(wanted_with(std::move(who)), start).value());
  }
};

TEST_F(a_ledger_of_people, gives_a_booking_to_a_person_and_what_it_needs) {
  const domain::booking made = booked(on_monday(15));
  EXPECT_EQ(made.staff, "Maria");
  EXPECT_EQ(stored(made.id).staff, "Maria");
  EXPECT_THAT(stored(made.id).resources, ElementsAre("Chair"));
  EXPECT_EQ(made.resources, stored(made.id).resources);
  EXPECT_EQ(booked(on_monday(15)).staff, "Ben");
  EXPECT_EQ(refused(on_monday(15)).reason, domain::refusal::taken);
}

TEST_F(a_ledger_of_people, gives_it_to_who_was_asked_for_or_offers_her_times) {
  EXPECT_EQ(booked(on_monday(15), "ben").staff, "Ben");
  const slot_refusal no = refused(on_monday(15), "Ben");
  EXPECT_EQ(no.reason, domain::refusal::taken);
  EXPECT_THAT(no.free, ElementsAre(on_monday(14, 15), on_monday(14, 30), on_monday(15, 30)));
  business.staff.back().absences = {{test::january(18), test::january(18)}};
  EXPECT_EQ(refused(on_monday(16), "Ben").reason, domain::refusal::person_away);
  EXPECT_EQ(booked(on_monday(16)).staff, "Maria");
}

TEST_F(a_ledger_of_people, moves_a_booking_within_the_times_of_its_person) {
  const domain::booking hers = booked(on_monday(15), "Maria");
  booked(on_monday(16), "Maria");
  const slot_outcome there = move(hers, on_monday(16)).value();
  ASSERT_TRUE(std::holds_alternative<slot_refusal>(there)) << "Ben is free, but it is hers";
  EXPECT_THAT(std::get<slot_refusal>(there).free, SizeIs(3));
  const auto moved = std::get<domain::booking>(move(hers, on_monday(15, 15)).value());
  EXPECT_EQ(moved.staff, "Maria");
  EXPECT_EQ(stored(hers.id).staff, "Maria");
}

TEST_F(a_ledger_of_people, gives_what_is_nobodys_to_somebody_when_it_is_moved) {
  list({});
  const domain::booking before = booked(on_monday(15));
  EXPECT_EQ(before.staff, std::nullopt);
  list({"Maria", "Ben"});
  EXPECT_EQ(std::get<domain::booking>(move(before, on_monday(16)).value()).staff, "Maria");
  list({"Ben"});
  EXPECT_EQ(std::get<domain::booking>(move(stored(before.id), on_monday(17)).value()).staff, "Ben") << "Maria has left";
}

TEST_F(a_ledger_of_people, fills_a_class_before_it_begins_another) {
  set_capacity(3);
  business.resources = {{"Chair", 9}};
  list({"Maria", "Ben"});
  EXPECT_EQ(booked(on_monday(9), "Ben").staff, "Ben");
  EXPECT_EQ(booked(on_monday(15), "Ben").staff, "Ben") << "so that Maria has fewer appointments that day";
  EXPECT_EQ(booked(on_monday(15)).staff, "Ben");
  EXPECT_EQ(booked(on_monday(15)).staff, "Ben");
  EXPECT_EQ(booked(on_monday(15)).staff, "Maria") << "the class is full";
}

TEST_F(a_ledger_of_people, gives_what_is_under_an_old_name_to_who_bears_it_no_more) {
  list({"Maria", "Ben"});
  const domain::booking hers = booked(on_monday(15), "Maria");
  const domain::booking bens = booked(on_monday(16), "Ben");
  list({"Marie", "Ben"});
  data.write([this](ports::transaction& tx) { return assign_renamed_staff(tx, business, now); });
  EXPECT_EQ(stored(hers.id).staff, "Maria") << "nobody says who that was";
  business.staff.front().also = {"Maria"};
  data.write([this](ports::transaction& tx) { return assign_renamed_staff(tx, business, now); });
  EXPECT_EQ(stored(hers.id).staff, "Marie");
  EXPECT_EQ(stored(bens.id).staff, "Ben");
  EXPECT_EQ(refused(on_monday(15), "Marie").reason, domain::refusal::taken);
}

TEST_F(a_ledger_of_people, leaves_what_is_under_an_old_name_where_both_would_be_hers_at_one_time) {
  list({"Maria", "Ben"});
  const domain::booking old = booked(on_monday(15), "Maria");
  EXPECT_EQ(booked(on_monday(15), "Ben").staff, "Ben");
  list({"Ben", "Carla"});
  business.staff.front().also = {"Maria"};
  data.write([this](ports::transaction& tx) { return assign_renamed_staff(tx, business, now); });
  EXPECT_EQ(stored(old.id).staff, "Maria");
}

/// Three places of one start, of which two were booked before anybody was listed.
class a_class_of_before : public a_ledger_of_people {
 protected:
  void SetUp() override {
    a_ledger_of_people::SetUp();
    business.resources = {{"Chair", 9}};
    list({});
    set_capacity(3);
    before = {booked(on_monday(15)), booked(on_monday(15))};
  }
  slot_outcome give(const domain::booking& row, const std::string& who) {
    return with_ledger<slot_outcome>(
               [&](booking_ledger& ledger) { return ledger.move(stored(row.id), domain::exactly(on_monday(15)), who); })
        .value();
  }
  void given(const domain::booking& row, const std::string& who) {
    const slot_outcome done = give(row, who);
    ASSERT_TRUE(std::holds_alternative<domain::booking>(done));
    EXPECT_EQ(std::get<domain::booking>(done).staff, who);
  }
  std::vector<domain::booking> before;
};

TEST_F(a_class_of_before, is_joined_once_it_is_a_persons_up_to_its_capacity) {
  list({"Maria"});
  EXPECT_EQ(refused(on_monday(15)).reason, domain::refusal::taken) << "she may be needed for it";
  given(before[0], "Maria");
  given(before[1], "Maria");
  EXPECT_EQ(booked(on_monday(15)).staff, "Maria");
  EXPECT_EQ(refused(on_monday(15)).reason, domain::refusal::taken) << "it is full";
  EXPECT_EQ(refused(on_monday(15, 15)).reason, domain::refusal::taken);
}

TEST_F(a_class_of_before, never_takes_a_person_beyond_the_capacity) {
  set_capacity(2);
  list({"Maria", "Ben"});
  EXPECT_EQ(booked(on_monday(15), "Maria").staff, "Maria") << "Ben is left for those of before";
  EXPECT_EQ(refused(on_monday(15), "Ben").reason, domain::refusal::taken);
  given(before[0], "Maria");
  ASSERT_TRUE(std::holds_alternative<slot_refusal>(give(before[1], "Maria"))) << "a third";
  given(before[1], "Ben");
  EXPECT_EQ(booked(on_monday(15)).staff, "Ben");
  EXPECT_EQ(refused(on_monday(15)).reason, domain::refusal::taken);
}

TEST_F(a_class_of_before, goes_to_nobody_who_is_not_there_then) {
  list({"Maria", "Ben"});
  business.staff.front().absences = {{test::january(18), test::january(18)}};
  const slot_outcome away = give(before[0], "Maria");
  ASSERT_TRUE(std::holds_alternative<slot_refusal>(away));
  EXPECT_EQ(std::get<slot_refusal>(away).reason, domain::refusal::person_away);
  EXPECT_EQ(std::get<domain::booking>(move(stored(before[0].id), on_monday(15)).value()).staff, "Ben");
  business.staff.back().services = {"Massage"};
  EXPECT_TRUE(std::holds_alternative<slot_refusal>(give(before[1], "Ben"))) << "he does not do that";
}

TEST_F(a_ledger_of_people, finds_somebody_who_is_free_beyond_the_horizon_too) {
  rules = rule_enforcement::overridden;
  const domain::local_minutes far = on_monday(15) + std::chrono::days(7 * 30);
  EXPECT_EQ(booked(far).staff, "Maria");
  EXPECT_EQ(booked(far).staff, "Ben");
  EXPECT_EQ(refused(far).reason, domain::refusal::taken);
}

TEST_F(a_ledger_of_people, leaves_a_place_for_what_is_nobodys) {
  list({});
  booked(on_monday(15));
  list({"Maria", "Ben"});
  EXPECT_EQ(booked(on_monday(15)).staff, "Maria");
  EXPECT_EQ(refused(on_monday(15), "Ben").reason, domain::refusal::taken);
}

TEST_F(a_ledger_of_people, books_no_further_than_its_resources_go) {
  business.resources.front().count = 1;
  list({"Maria", "Ben"});
  booked(on_monday(15));
  EXPECT_EQ(refused(on_monday(15)).reason, domain::refusal::taken);
  EXPECT_THAT(refused(on_monday(15)).free, ElementsAre(on_monday(14, 15), on_monday(14, 30), on_monday(15, 30)));
}

TEST_F(a_ledger_of_people, lets_the_owner_overrule_hours_but_not_who_is_taken) {
  rules = rule_enforcement::overridden;
  EXPECT_EQ(booked(on_monday(22), "Ben").staff, "Ben");
  EXPECT_EQ(refused(on_monday(22), "Ben").reason, domain::refusal::taken);
  EXPECT_EQ(booked(on_monday(22)).staff, "Maria");
}

TEST_F(a_ledger_of_people, proposes_and_offers_free_times_of_who_was_asked_for) {
  booked(on_monday(15), "Maria");
  const auto start = with_ledger<std::variant<domain::local_minutes, slot_refusal>>(
      [&](booking_ledger& ledger) { return ledger.find_start(wanted_with("Maria"), domain::exactly(on_monday(15))); });
  EXPECT_TRUE(std::holds_alternative<slot_refusal>(start.value()));
  const auto near = with_ledger<std::vector<domain::local_minutes>>(
      [&](booking_ledger& ledger) { return ledger.free_near(wanted_with("Ben"), on_monday(15)); });
  EXPECT_THAT(near.value(), ElementsAre(on_monday(14, 45), on_monday(15), on_monday(15, 15)));
}

}  // namespace
}  // namespace zylin::bookings
