#include "zylin/adapters/sqlite/backup.hpp"
#include "cli/binary_fixture.hpp"
#include "cli/external_services.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>
#include <set>

namespace zylin::test {
namespace {

namespace fs = std::filesystem;

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsSupersetOf;

class backup : public binary_fixture {
 protected:
  [[nodiscard]] fs::path at(const std::string& name) const { return fs::path(folder_) / name; }

  /// A server that has started once leaves a database.
  void make_database() {
    child_process server(command({"serve"}), good_settings(), folder_);
    ASSERT_TRUE(server.wait_for_output("listening on"));
    server.signal(SIGTERM);
    ASSERT_EQ(server.wait(), 0);
  }

  nlohmann::json listed(const std::string& what, const variables& where = {}) {
    EXPECT_EQ(run({what, "--json", "--limit", "100000"}, where), 0) << output;
    return nlohmann::json::parse(output);
  }
  std::multiset<std::string> recordings(const variables& where = {}) {
    std::multiset<std::string> keys;
    for (const nlohmann::json& row : listed("jobs", where)) {
      keys.insert(row["key"].get<std::string>());
    }
    return keys;
  }

  /// Polls the listing until no job is unfinished; returns the last listing.
  nlohmann::json wait_for_jobs(const variables& where) {
    for (;;) {
      nlohmann::json rows = listed("jobs", where);
      const bool ended = std::all_of(rows.begin(), rows.end(), [](const nlohmann::json& row) {
        return row["state"] == "done" || row["state"] == "dead";
      });
      if (ended) {
        return rows;
      }
    }
  }
};

TEST_F(backup, says_done_and_leaves_one_private_file) {
  make_database();
  EXPECT_EQ(run({"backup", "copy.db"}), 0);
  EXPECT_THAT(output, HasSubstr("done: copy.db (checked)"));
  EXPECT_EQ(fs::status(at("copy.db")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  std::set<std::string> names;
  for (const fs::directory_entry& each : fs::directory_iterator(folder_)) {
    names.insert(each.path().filename());
  }
  EXPECT_EQ(names, (std::set<std::string>{"copy.db", "data"})) << "nothing half-done stays";
}

TEST_F(backup, never_overwrites_unless_told) {
  make_database();
  std::ofstream(at("copy.db")) << "an older one";
  EXPECT_EQ(run({"backup", "copy.db"}), 1);
  EXPECT_THAT(output, AllOf(HasSubstr("copy.db exists"), HasSubstr("--force")));
  EXPECT_EQ(fs::file_size(at("copy.db")), 12U);
  EXPECT_EQ(run({"backup", "copy.db", "--force"}), 0) << output;
  EXPECT_GT(fs::file_size(at("copy.db")), 4000U);
}

TEST_F(backup, never_touches_the_database_itself) {
  make_database();
  fs::create_symlink(at("data/zylin.db"), at("link.db"));
  for (const char* file :
       {"data/zylin.db", "data/../data/zylin.db", "link.db", "data/zylin.db-wal", "data/zylin.db.lock"}) {
    EXPECT_EQ(run({"backup", file, "--force"}), 1) << file;
    EXPECT_THAT(output, HasSubstr("belongs to the database itself")) << file;
  }
  EXPECT_EQ(run({"jobs", "--json"}), 0);
}

TEST_F(backup, explains_what_it_cannot_do) {
  EXPECT_EQ(run({"backup", "copy.db"}), 1);
  EXPECT_THAT(output, HasSubstr("there is no database"));
  EXPECT_FALSE(fs::exists(at("data"))) << "and none is made";
  make_database();
  EXPECT_EQ(run({"backup", "none/copy.db"}), 1);
  EXPECT_THAT(output, HasSubstr("there is no folder"));
  EXPECT_EQ(run({"backup", "data", "--force"}), 1);
  EXPECT_THAT(output, HasSubstr("is a folder"));
  EXPECT_EQ(run({"backup"}), 2);
}

TEST_F(backup, takes_the_audio_along_that_dead_recordings_need) {
  sim::stand_in_openai_options poor;
  poor.out_of_quota = true;
  external_services world(poor);
  child_process server(command({"serve"}), world.settings(), folder_);
  ASSERT_TRUE(world.connect(server)) << server.output();
  const result<sim::finished_call> left = world.call("Please call me back.", "+14155550123").get();
  ASSERT_TRUE(left);
  EXPECT_EQ(wait_for_jobs({})[0]["state"], "dead");
  EXPECT_EQ(run({"backup", "copy.db"}), 0);
  EXPECT_THAT(output, HasSubstr("and 1 recording in copy.db.recordings"));
  const fs::path audio = at("copy.db.recordings") / (left->recording_sid + ".wav");
  ASSERT_TRUE(fs::exists(audio));
  EXPECT_EQ(fs::file_size(audio), sim::speak("Please call me back.").size());
  EXPECT_EQ(fs::status(audio).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(run({"backup", "copy.db", "--force"}), 0) << output;
  server.signal(SIGTERM);
  EXPECT_EQ(server.wait(), 0);
}

/// The steps of docs/operations.md, "Restoring a backup".
TEST_F(backup, made_under_load_is_restored_with_everything_acknowledged_before_it_began) {
  external_services world;
  std::set<std::string> acknowledged;
  {
    child_process server(command({"serve"}), world.settings(), folder_);
    ASSERT_TRUE(world.connect(server)) << server.output();
    std::vector<std::future<result<sim::finished_call>>> calls;
    const auto load = [&](int count) {
      for (int i = 0; i < count; ++i) {
        calls.push_back(world.call("Are you open on Monday?", "+1415555010" + std::to_string(i % 10)));
      }
    };
    load(40);
    for (auto& one : calls) {
      const result<sim::finished_call> ended = one.get();
      ASSERT_TRUE(ended) << ended.error().message();
      acknowledged.insert(ended->recording_sid);
    }
    calls.clear();
    load(200);
    EXPECT_EQ(run({"backup", "copy.db"}), 0) << output;
    for (auto& one : calls) {
      one.wait();
    }
    server.signal(SIGKILL);
    server.wait();
  }
  fs::rename(at("data"), at("lost"));

  fs::create_directory(at("data"));
  fs::copy_file(at("copy.db"), at("data/zylin.db"));
  if (fs::exists(at("copy.db.recordings"))) {
    fs::copy(at("copy.db.recordings"), at("data/recordings"));
  }
  ASSERT_TRUE(sqlite::copy_database(at("data/zylin.db"), at("checked.db"))) << "integrity_check";
  EXPECT_THAT(recordings(), IsSupersetOf(acknowledged));

  child_process server(command({"serve"}), world.settings(), folder_);
  ASSERT_TRUE(world.connect(server)) << server.output();
  const result<sim::finished_call> another = world.call("Are you open on Friday?", "+14155550123").get();
  ASSERT_TRUE(another) << another.error().message();
  bool listed_again = false;
  for (const nlohmann::json& row : wait_for_jobs({})) {
    EXPECT_EQ(row["state"], "done") << row;
    listed_again = listed_again || row["key"] == another->recording_sid;
  }
  EXPECT_TRUE(listed_again);
  const std::multiset<std::string> all = recordings();
  EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), all.size()) << "none twice";
  server.signal(SIGTERM);
  EXPECT_EQ(server.wait(), 0);
}

}  // namespace
}  // namespace zylin::test
