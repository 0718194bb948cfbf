#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

domain::model_status named(std::string name) {
  domain::model_status row;
  row.provider = "openai";
  row.name = std::move(name);
  return row;
}

class model_table_test : public database_fixture {};

TEST_F(model_table_test, keeps_what_was_written_last_in_its_order) {
  EXPECT_THAT(*models().all(), IsEmpty());
  domain::model_status ending = named("b");
  ending.provider = "openai_fallback";
  ending.use = domain::model_use::transcription;
  ending.missing = true;
  ending.shutdown = std::chrono::sys_days(std::chrono::year(2027) / 1 / 14);
  ending.successor = "c";
  ending.successor_configured = true;
  ASSERT_TRUE(models().replace_all({ending, named("a")}));
  open();
  EXPECT_THAT(*models().all(), ElementsAre(ending, named("a")));
  ASSERT_TRUE(models().replace_all({named("a")}));
  EXPECT_THAT(*models().all(), ElementsAre(named("a")));
}

}  // namespace
}  // namespace zylin::sqlite::test
