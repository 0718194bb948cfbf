#include "pipeline/messages/known_caller.hpp"

#include "pipeline/bookings/booking_ledger_fixture.hpp"
#include "pipeline/messages/customer_profile.hpp"

#include <gmock/gmock.h>

#include <string>

namespace zylin::messages {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class whoever_calls : public test::booking_ledger_fixture {
 protected:
  void book(const std::string& name, const std::string& phone, domain::local_minutes start) {
    domain::booking row = wanted();
    row.customer_name = name;
    row.customer_phone = phone;
    ASSERT_TRUE(std::holds_alternative<domain::booking>(*add(row, start)));
  }
  [[nodiscard]] known_caller look_up(const std::string& from) const {
    const std::string number = customer_number(business, from);
    return data.look<known_caller>([&](ports::transaction& tx) { return look_up_caller(tx, business, number, now); });
  }
};

TEST_F(whoever_calls, is_told_of_with_their_own_bookings_alone) {
  book("Asha", test::customer_number, on_monday(10));
  book("Secret Person", "+919833333333", on_monday(11));
  const known_caller known = look_up(test::customer_number);
  EXPECT_EQ(known.facts.names, std::vector<std::string>{"Asha"});
  ASSERT_THAT(known.facts.coming, SizeIs(1));
  EXPECT_EQ(known.facts.coming.front().starts_at, test::at_clinic(18, 10));
  EXPECT_FALSE(known.facts.last_visit);
  EXPECT_TRUE(look_up("+919844444444").facts.empty());
}

TEST_F(whoever_calls, is_told_of_with_no_more_than_the_limits) {
  for (int i = 0; i < 8; ++i) {
    book("Asha", test::customer_number, on_monday(9 + i));
  }
  EXPECT_THAT(look_up(test::customer_number).facts.coming, SizeIs(domain::most_coming));
  now = test::at_clinic(18, 11);
  const known_caller later = look_up(test::customer_number);
  ASSERT_TRUE(later.facts.last_visit);
  EXPECT_EQ(later.facts.last_visit->starts_at, test::at_clinic(18, 11));
}

TEST_F(whoever_calls, is_told_of_with_nobody_who_has_left) {
  business.staff.resize(1);
  business.staff.front().name = "Maria";
  data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, business); });
  book("Asha", test::customer_number, on_monday(10));
  book("Asha", test::customer_number, on_monday(15));
  now = test::at_clinic(18, 11);
  EXPECT_EQ(look_up(test::customer_number).facts.last_visit->staff, "Maria");
  business.staff.front().name = "Ben";
  EXPECT_EQ(look_up(test::customer_number).facts.last_visit->staff, "");
  EXPECT_EQ(look_up(test::customer_number).facts.coming.front().staff, "");
  business.staff.front().also = {"Maria"};
  EXPECT_EQ(look_up(test::customer_number).facts.last_visit->staff, "Ben");
}

TEST_F(whoever_calls, from_a_line_that_is_nobodys_is_nobody) {
  book("Asha", test::customer_number, on_monday(10));
  business.own_lines = {test::customer_number};
  for (const char* nobody : {test::customer_number, "anonymous", "", "client:desk"}) {
    EXPECT_TRUE(look_up(nobody).facts.empty()) << nobody;
    EXPECT_THAT(look_up(nobody).memory.names, IsEmpty()) << nobody;
  }
}

}  // namespace
}  // namespace zylin::messages
