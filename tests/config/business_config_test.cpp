#include "example_settings.hpp"

#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace zylin::config {
namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

class business_config : public testing::Test {
 protected:
  business_config() : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(folder_.path());
    std::filesystem::create_directory("config");
  }
  ~business_config() override { std::filesystem::current_path(before_); }

  static test::values without_a_name() { return test::with(test::serve_values(), {{"BUSINESS_CONFIG", ""}}); }

 private:
  std::filesystem::path before_;
  test::temp_folder folder_;
};

TEST_F(business_config, may_be_absent_at_its_usual_place) {
  const settings read = test::checked(without_a_name());
  EXPECT_EQ(read.business.name, domain::default_business().name);
  EXPECT_EQ(read.business.services.size(), 1U);
  EXPECT_THAT(read.warnings, ElementsAre(StartsWith("no config/business.json")));
}

TEST_F(business_config, is_read_from_its_usual_place) {
  std::ofstream("config/business.json") << R"({"name": "Usual Clinic"})";
  EXPECT_EQ(test::checked(without_a_name()).business.name, "Usual Clinic");
}

TEST_F(business_config, must_exist_when_it_is_named) {
  EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"BUSINESS_CONFIG", "missing.json"}})),
              ElementsAre(StartsWith("BUSINESS_CONFIG: found \"missing.json\": no such file, expected")));
  EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"BUSINESS_CONFIG", "config"}})),
              ElementsAre(StartsWith("BUSINESS_CONFIG: found \"config\": a directory, expected")));
}

TEST_F(business_config, reports_its_mistakes_beside_those_of_the_variables) {
  std::ofstream("config/business.json") << R"({"name": "Clinic", "hours": {"monday": [["18:00", "09:00"]]}})";
  const auto lines = test::mistakes(test::with(without_a_name(), {{"JOB_MAX_ATTEMPTS", "0"}}));
  EXPECT_THAT(lines, ElementsAre(HasSubstr("JOB_MAX_ATTEMPTS"), StartsWith("config/business.json: hours.monday[0]: ")));
}

}  // namespace
}  // namespace zylin::config
