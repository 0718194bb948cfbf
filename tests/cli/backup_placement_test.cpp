#include "backup_placement.hpp"

#include "support/temp_folder.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace zylin::cli {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

int syncs_that_work = 0;

result<void> sync_a_few_times(const fs::path& /*folder*/) {
  return syncs_that_work-- > 0 ? result<void>() : result<void>(error(errc::storage_failed, "cannot sync"));
}

class placing_a_backup : public ::testing::Test {
 protected:
  void SetUp() override {
    syncs_that_work = 2;
    write("copy.db", "old database");
    fs::create_directory(at("copy.db.recordings"));
    write("copy.db.recordings/RE1.wav", "old audio");
    write("made", "new database");
    fs::create_directory(at("made.recordings"));
    write("made.recordings/RE2.wav", "new audio");
  }

  [[nodiscard]] fs::path at(const std::string& name) const { return folder_.path() / name; }
  void write(const std::string& name, const std::string& text) const { std::ofstream(at(name)) << text; }
  [[nodiscard]] std::string read(const std::string& name) const {
    std::ifstream file(at(name));
    return {std::istreambuf_iterator<char>(file), {}};
  }
  [[nodiscard]] std::set<std::string> names() const {
    std::set<std::string> found;
    for (const fs::directory_entry& each : fs::directory_iterator(folder_.path())) {
      found.insert(each.path().filename());
    }
    return found;
  }
  result<placement> put() { return put_in_place({at("made"), at("made.recordings")}, at("copy.db"), sync_a_few_times); }

  void expect_the_old_one() const {
    EXPECT_EQ(read("copy.db.recordings/RE1.wav"), "old audio");
    EXPECT_FALSE(fs::exists(at("copy.db.recordings/RE2.wav")));
    EXPECT_EQ(read("made"), "new database") << "what was made stays where it was, for its maker to remove";
  }

 private:
  test::temp_folder folder_;
};

TEST_F(placing_a_backup, replaces_database_and_audio) {
  const result<placement> placed = put();
  ASSERT_TRUE(placed);
  EXPECT_FALSE(placed->not_durable || placed->left_after);
  EXPECT_EQ(read("copy.db"), "new database");
  EXPECT_EQ(read("copy.db.recordings/RE2.wav"), "new audio");
  EXPECT_FALSE(fs::exists(at("copy.db.recordings/RE1.wav")));
  EXPECT_THAT(names(), ElementsAre("copy.db", "copy.db.recordings"));
}

TEST_F(placing_a_backup, without_audio_leaves_none_of_the_old) {
  fs::remove_all(at("made.recordings"));
  ASSERT_TRUE(put());
  EXPECT_THAT(names(), ElementsAre("copy.db"));
}

TEST_F(placing_a_backup, changes_nothing_where_the_database_cannot_be_put) {
  fs::remove(at("copy.db"));
  fs::create_directory(at("copy.db"));
  write("copy.db/in the way", "");
  EXPECT_THAT(put().error().message(), HasSubstr("cannot write " + at("copy.db").string()));
  expect_the_old_one();
  EXPECT_THAT(names(), ElementsAre("copy.db", "copy.db.recordings", "made", "made.recordings"));
}

TEST_F(placing_a_backup, without_audio_keeps_the_old_where_the_database_cannot_be_put) {
  fs::remove_all(at("made.recordings"));
  fs::remove(at("made"));
  EXPECT_FALSE(put());
  EXPECT_EQ(read("copy.db"), "old database");
  EXPECT_EQ(read("copy.db.recordings/RE1.wav"), "old audio");
  EXPECT_THAT(names(), ElementsAre("copy.db", "copy.db.recordings"));
}

TEST_F(placing_a_backup, changes_nothing_where_the_audio_cannot_be_made_durable) {
  syncs_that_work = 0;
  EXPECT_EQ(put().error().message(), "cannot sync");
  expect_the_old_one();
  EXPECT_EQ(read("copy.db"), "old database");
}

TEST_F(placing_a_backup, that_is_there_but_perhaps_not_durable_says_so_and_keeps_the_old_audio) {
  syncs_that_work = 1;
  const result<placement> placed = put();
  ASSERT_TRUE(placed);
  ASSERT_TRUE(placed->not_durable);
  EXPECT_EQ(read("copy.db"), "new database");
  EXPECT_EQ(read("copy.db.recordings/RE2.wav"), "new audio");
  ASSERT_TRUE(placed->left_after);
  EXPECT_TRUE(fs::exists(*placed->left_after / "RE1.wav"));
}

}  // namespace
}  // namespace zylin::cli
