#include "zylin/pipeline/customer_letter.hpp"
#include "pipeline/clinic.hpp"
#include "pipeline/real_store.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace zylin {
namespace {

using ::testing::Each;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class a_letter_to_a_customer : public ::testing::Test {
 protected:
  void post(const std::string& text) {
    customer_letter letter;
    letter.kind = message_kind::booking_reminder;
    letter.to = test::customer_number;
    letter.text = text;
    letter.key = "reminder:1";
    letter.subject.when = facts.zone.to_local(test::at_clinic(18, 15));
    data.write(
        [&](transaction& within) -> result<void> { return post_letter(within, facts, letter, test::friday_morning); });
  }

  business facts = [] {
    business made = test::clinic_facts();
    made.templates["booking_reminder"] = {"HX0123456789abcdef0123456789abcdef", {"date", "time"}};
    return made;
  }();
  test::real_store data;
};

TEST_F(a_letter_to_a_customer, of_one_part_carries_the_template_that_is_prepared) {
  post("Please remember your appointment.");
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(data.messages()[0].content_variables, R"({"1":"Monday 18 January","2":"3:00 PM"})");
}

TEST_F(a_letter_to_a_customer, that_is_long_goes_out_in_parts_without_a_template) {
  std::string text;
  for (int line = 0; line < 100; ++line) {
    text += "Please remember your appointment.\n";
  }
  post(text);
  EXPECT_THAT(data.messages(), SizeIs(3));
  EXPECT_THAT(data.messages(), Each(Field(&message::content_variables, IsEmpty())));
}

TEST_F(a_letter_to_a_customer, is_posted_once_a_key) {
  post("Please remember your appointment.");
  post("Please remember your appointment.");
  EXPECT_THAT(data.messages(), SizeIs(1));
}

}  // namespace
}  // namespace zylin
