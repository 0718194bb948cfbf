#include "zylin/config/environment.hpp"

#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace zylin::config {
namespace {

using testing::HasSubstr;

// A folder of its own as working directory, and variables that are gone afterwards.
class environment_of_a_process : public testing::Test {
 protected:
  environment_of_a_process() : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(folder_.path());
    ::setenv("ZYLIN_TEST_PROCESS", "from the process", 1);
  }
  ~environment_of_a_process() override {
    ::unsetenv("ZYLIN_TEST_PROCESS");
    std::filesystem::current_path(before_);
  }

  static void write(const std::filesystem::path& file, std::string_view text) {
    std::ofstream(file, std::ios::binary) << text;
  }

 private:
  std::filesystem::path before_;
  test::temp_folder folder_;
};

TEST_F(environment_of_a_process, is_enough_without_any_file) {
  const auto loaded = environment::load({});
  ASSERT_TRUE(loaded) << loaded.error().message();
  EXPECT_EQ(loaded->get("ZYLIN_TEST_PROCESS"), "from the process");
  EXPECT_TRUE(loaded->names_in_file().empty());
}

TEST_F(environment_of_a_process, wins_over_the_file_in_the_working_directory) {
  write(".env", "ZYLIN_TEST_PROCESS=from the file\nZYLIN_TEST_FILE=from the file\n");
  const auto loaded = environment::load({});
  ASSERT_TRUE(loaded) << loaded.error().message();
  EXPECT_EQ(loaded->get("ZYLIN_TEST_PROCESS"), "from the process");
  EXPECT_EQ(loaded->get("ZYLIN_TEST_FILE"), "from the file");
  EXPECT_TRUE(loaded->names_in_file().contains("ZYLIN_TEST_FILE"));
}

TEST_F(environment_of_a_process, hides_a_value_of_the_file_with_an_empty_one) {
  ::setenv("ZYLIN_TEST_PROCESS", "", 1);
  write(".env", "ZYLIN_TEST_PROCESS=from the file\n");
  EXPECT_EQ(environment::load({})->get("ZYLIN_TEST_PROCESS"), std::nullopt);
}

TEST_F(environment_of_a_process, reads_the_named_file_instead_of_the_usual_one) {
  write(".env", "ZYLIN_TEST_FILE=usual\n");
  write("other.env", "ZYLIN_TEST_OTHER=named\n");
  const auto loaded = environment::load("other.env");
  ASSERT_TRUE(loaded) << loaded.error().message();
  EXPECT_EQ(loaded->get("ZYLIN_TEST_FILE"), std::nullopt);
  EXPECT_EQ(loaded->get("ZYLIN_TEST_OTHER"), "named");
}

TEST_F(environment_of_a_process, needs_a_named_file_to_exist) {
  const auto loaded = environment::load("missing.env");
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code(), errc::invalid_input);
  EXPECT_THAT(loaded.error().message(), HasSubstr("missing.env"));
}

TEST_F(environment_of_a_process, refuses_a_folder_and_a_huge_file) {
  std::filesystem::create_directory("folder");
  EXPECT_FALSE(environment::load("folder"));
  write("huge.env", std::string(2'000'000, '#'));
  EXPECT_FALSE(environment::load("huge.env"));
}

TEST_F(environment_of_a_process, names_file_and_line_of_a_mistake) {
  write(".env", "A=1\nwhat is this\n");
  const auto loaded = environment::load({});
  ASSERT_FALSE(loaded);
  EXPECT_THAT(loaded.error().message(), HasSubstr(".env:2: "));
}

TEST(environment, counts_an_empty_value_as_unset) {
  const environment values({{"EMPTY", ""}, {"SET", "x"}});
  EXPECT_EQ(values.get("EMPTY"), std::nullopt);
  EXPECT_EQ(values.get("SET"), "x");
  EXPECT_EQ(values.get("MISSING"), std::nullopt);
}

}  // namespace
}  // namespace zylin::config
