#include "database_fixture.hpp"

namespace zylin::sqlite::test {
namespace {

domain::customer a_customer(std::string_view phone) {
  domain::customer row;
  row.phone = phone;
  row.names = {"Asha", "Ravi \"Junior\""};
  row.language = "hi";
  row.notes = "allergic to latex";
  row.blocked = true;
  row.created_at = at(1);
  row.changed_at = at(2);
  return row;
}

class customer_table_test : public database_fixture {};

TEST_F(customer_table_test, keeps_a_customer_over_a_restart) {
  EXPECT_FALSE(*customers().find(asha));
  ASSERT_TRUE(customers().save(a_customer(asha)));
  open();
  EXPECT_EQ(**customers().find(asha), a_customer(asha));
  EXPECT_FALSE(*customers().find(ben));
}

TEST_F(customer_table_test, writes_all_but_when_they_were_first_known) {
  ASSERT_TRUE(customers().save(a_customer(asha)));
  domain::customer row;
  row.phone = asha;
  row.language = "de";
  row.created_at = at(100);
  row.changed_at = at(101);
  ASSERT_TRUE(customers().save(row));
  row.created_at = at(1);
  EXPECT_EQ(**customers().find(asha), row);
}

TEST_F(customer_table_test, knows_a_number_by_each_of_its_spellings) {
  ASSERT_TRUE(customers().save(a_customer("+5215512345678")));
  EXPECT_EQ((*customers().find("+525512345678"))->phone, "+525512345678");
  EXPECT_TRUE(*customers().find("+5215512345678"));
}

TEST_F(customer_table_test, takes_names_that_somebody_wrote_by_hand_only_as_a_list) {
  ASSERT_TRUE(customers().save(a_customer(asha)));
  EXPECT_FALSE(database().execute("UPDATE customers SET names = 'Asha'"));
  EXPECT_FALSE(database().execute("UPDATE customers SET names = '{}'"));
  ASSERT_TRUE(database().execute("UPDATE customers SET names = '[\"Asha\", 7, null]'"));
  EXPECT_EQ((*customers().find(asha))->names, std::vector<std::string>{"Asha"});
}

TEST_F(customer_table_test, lists_the_newest_first_and_forgets_one) {
  domain::customer later = a_customer(ben);
  later.created_at = at(50);
  ASSERT_TRUE(customers().save(a_customer(asha)));
  ASSERT_TRUE(customers().save(later));
  const std::vector<domain::customer> all = *customers().latest(many);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].phone, ben);
  EXPECT_EQ(customers().latest(1)->size(), 1U);
  EXPECT_TRUE(*customers().remove(asha));
  EXPECT_FALSE(*customers().remove(asha));
  EXPECT_EQ(customers().latest(many)->size(), 1U);
}

TEST_F(customer_table_test, keeps_no_more_than_its_limits) {
  domain::customer row = a_customer(asha);
  for (int i = 0; i < 100; ++i) {
    row.names.push_back("Name" + std::to_string(i) + std::string(500, 'x'));
  }
  row.notes = std::string(50'000, 'n');
  ASSERT_TRUE(customers().save(row));
  EXPECT_EQ(**customers().find(asha), bounded(row));
  EXPECT_LT(*database().integer("SELECT length(names) + length(notes) FROM customers"), 2'500);
}

class customer_record_test : public customer_table_test {
 protected:
  void book(const std::string& reference, const std::string& phone, const std::string& name, int second,
            domain::booking_status status, const std::string& service = "Cut") {
    domain::booking row;
    row.reference = reference;
    row.customer_name = name;
    row.customer_phone = phone;
    row.service = service;
    row.starts_at = at(second);
    row.duration = std::chrono::minutes(1);
    row.status = status;
    ASSERT_TRUE(bookings().add(row));
  }
};

TEST_F(customer_record_test, counts_what_their_bookings_say_at_that_moment) {
  using enum domain::booking_status;
  book("AAAAA2", asha, "Asha", 1'000, completed, "Check-up");
  book("AAAAA3", asha, "Asha", 2'000, no_show);
  book("AAAAA4", asha, "Asha", 3'000, cancelled);
  book("AAAAA5", asha, "Asha", 4'000, confirmed, "Cut");
  book("AAAAA6", asha, "Asha", 9'000, confirmed, "Colour");
  book("AAAAA7", ben, "Ben", 4'500, completed);
  const domain::customer_record early = *customers().record_of(asha, at(3'500));
  EXPECT_EQ(early.visits, 1);
  EXPECT_EQ(early.no_shows, 1);
  EXPECT_EQ(early.last_service, "Check-up");
  EXPECT_EQ(early.last_at, at(1'000));
  EXPECT_EQ(customers().record_of(asha, at(5'000))->last_service, "Cut") << "nobody said that they did not come";
  EXPECT_EQ(*customers().record_of("+14155550000", at(5'000)), domain::customer_record());
  EXPECT_EQ(customers().booked_names(asha, many)->size(), 1U);
}

TEST_F(customer_record_test, finds_bookings_under_each_spelling) {
  book("AAAAA2", "+5215512345678", "Ana", 1'000, domain::booking_status::completed);
  book("AAAAA3", "+525512345678", "ana", 100'000, domain::booking_status::completed);
  book("AAAAA4", "+525512345678", "Luis", 200'000, domain::booking_status::confirmed);
  EXPECT_EQ(customers().record_of("+525512345678", at(1))->visits, 2);
  EXPECT_EQ(*customers().booked_names("+5215512345678", many), (std::vector<std::string>{"Luis", "ana"}));
  EXPECT_EQ(bookings().all_of("+5215512345678", 0, many)->size(), 3U);
  EXPECT_EQ(bookings().all_of("+5215512345678", 1, 1)->at(0).reference, "AAAAA3");
}

}  // namespace
}  // namespace zylin::sqlite::test
