// The scenarios that ship (config/rehearsals), played one after the other. They were written by somebody who had not
// seen the program.
#include "rehearse/judged_scenario.hpp"
#include "rehearse/played_scenario.hpp"
#include "rehearse/scenario_reader.hpp"
#include "support/source_folder.hpp"
#include "support/temp_folder.hpp"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <iostream>
#include <ostream>
#include <string>

namespace zylin::test {
namespace {

/// How many of a file pass: fewer than now may not.
struct rehearsal_file {
  const char* name;
  int scenarios;
  int pass;
  friend std::ostream& operator<<(std::ostream& out, const rehearsal_file& one) { return out << one.name; }
};

class shipped_rehearsals : public ::testing::TestWithParam<rehearsal_file> {};

TEST_P(shipped_rehearsals, end_rightly) {
  const rehearsal_file file = GetParam();
  const temp_folder folder;
  const auto read =
      cli::read_scenario_files({source_folder() + "/config/rehearsals/" + file.name + ".json"}, folder.path());
  ASSERT_TRUE(read.mistakes.empty()) << read.mistakes.front();
  ASSERT_EQ(static_cast<int>(read.all.size()), file.scenarios);
  std::array<int, 3> count{};
  for (const cli::scenario& each : read.all) {
    const std::filesystem::path run = folder.path() / "run";
    std::filesystem::create_directory(run);
    const result<cli::played_scenario> played = cli::play(each, run);
    std::filesystem::remove_all(run);
    ASSERT_TRUE(played) << each.name << ": " << played.error().message();
    const cli::judgement given = judge(each, *played);
    ++count.at(static_cast<std::size_t>(given.outcome));
    EXPECT_FALSE(given.unexpected_booking) << each.name << ": " << given.reasons.front();
    if (given.outcome != cli::rehearsal_outcome::passed) {
      std::cout << each.name << ": " << given.reasons.front() << "\n";
    }
  }
  std::cout << "quality rehearsals " << file.name << ": " << count[0] << " of " << file.scenarios << " passed, "
            << count[1] << " of " << file.scenarios << " asked too much, " << count[2] << " of " << file.scenarios
            << " wrong\n";
  EXPECT_GE(count[0], file.pass);
}

INSTANTIATE_TEST_SUITE_P(all, shipped_rehearsals,
                         ::testing::Values(rehearsal_file{"booking", 17, 16}, rehearsal_file{"cancel", 12, 12},
                                           rehearsal_file{"change", 13, 13}, rehearsal_file{"correction", 11, 11},
                                           rehearsal_file{"hostile", 12, 12}, rehearsal_file{"languages", 17, 17},
                                           rehearsal_file{"noise", 11, 11}, rehearsal_file{"questions", 12, 12},
                                           rehearsal_file{"several", 14, 14}, rehearsal_file{"spam", 9, 9},
                                           rehearsal_file{"urgent", 13, 13}, rehearsal_file{"written", 14, 14}),
                         [](const auto& each) { return std::string(each.param.name); });

}  // namespace
}  // namespace zylin::test
