#include "pipeline/messages/customer_profile.hpp"

#include "pipeline/clinic.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zylin::messages {
namespace {

class a_customers_language : public ::testing::Test {
 protected:
  void use(const std::string& number, const std::string& language, bool sure = true) {
    data.write([&](ports::transaction& tx) {
      return remember(tx, business, number, {.language = {language, sure}, .name = {}}, time.now());
    });
  }
  std::string of(const std::string& number) {
    std::string found;
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<std::string> language = language_for(tx, business, number);
      found = language ? *language : "failed";
      return language ? result<void>{} : result<void>(language.error());
    });
    return found;
  }

  domain::business business = test::clinic_facts();
  test::fake_clock time{test::friday_morning};
  test::real_store data;
};

TEST_F(a_customers_language, is_the_one_they_used_last) {
  EXPECT_EQ(of(test::customer_number), "en") << "the business's";
  use(test::customer_number, "de");
  EXPECT_EQ(of(test::customer_number), "de");
  use(test::customer_number, "es");
  EXPECT_EQ(of(test::customer_number), "es");
  use(test::customer_number, "xx");
  EXPECT_EQ(of(test::customer_number), "es") << "nobody here speaks the other one";
}

TEST_F(a_customers_language, is_not_changed_by_a_guess_but_may_begin_as_one) {
  use(test::customer_number, "es", false);
  EXPECT_EQ(of(test::customer_number), "es");
  use(test::customer_number, "fr", false);
  EXPECT_EQ(of(test::customer_number), "es");
  use(test::customer_number, "de");
  use(test::customer_number, "es", false);
  EXPECT_EQ(of(test::customer_number), "de");
}

TEST_F(a_customers_language, is_not_kept_for_lines_that_are_nobodys) {
  business.own_lines = {"+918033333333"};
  for (const char* nobody : {"+918033333333", "anonymous", "", "client:desk"}) {
    use(nobody, "de");
    EXPECT_EQ(of(nobody), "en") << nobody;
  }
}

}  // namespace
}  // namespace zylin::messages
