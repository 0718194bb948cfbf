#include "database_fixture.hpp"

namespace zylin::sqlite::test {
namespace {

domain::customer a_customer(std::string_view phone) {
  domain::customer row;
  row.phone = phone;
  row.names = {"Asha", "Ravi \"Junior\""};
  row.language = "hi";
  row.last_service = "Check-up";
  row.last_staff = "Dr Rao";
  row.visits = 3;
  row.no_shows = 1;
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

}  // namespace
}  // namespace zylin::sqlite::test
