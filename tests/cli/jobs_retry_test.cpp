#include "cli/binary_fixture.hpp"
#include "cli/external_services.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <csignal>

namespace zylin::test {
namespace {

namespace fs = std::filesystem;

using ::testing::HasSubstr;

class jobs_retry : public binary_fixture {
 protected:
  nlohmann::json first_job() {
    EXPECT_EQ(run({"jobs", "--json"}), 0) << output;
    return nlohmann::json::parse(output).at(0);
  }
  nlohmann::json wait_for_job(const std::string& state) {
    for (;;) {
      const nlohmann::json row = first_job();
      if (row["state"] == state) {
        return row;
      }
    }
  }

  /// Leaves a dead job 1, which failed because the account had no money, and a database that no server uses.
  void leave_a_dead_job() {
    sim::stand_in_openai_options poor;
    poor.out_of_quota = true;
    external_services world(poor);
    child_process server(command({"serve"}), world.settings(), folder_);
    ASSERT_TRUE(world.connect(server)) << server.output();
    ASSERT_TRUE(world.call("Are you open on Monday?", "+14155550123").get());
    wait_for_job("dead");
    server.signal(SIGTERM);
    ASSERT_EQ(server.wait(), 0);
  }
};

TEST_F(jobs_retry, makes_the_running_server_work_on_a_dead_job_again) {
  leave_a_dead_job();
  external_services world;
  child_process server(command({"serve"}), world.settings(), folder_);
  ASSERT_TRUE(world.connect(server)) << server.output();
  EXPECT_EQ(run({"jobs", "retry", "1"}), 0);
  EXPECT_THAT(output, HasSubstr("job 1 is worked on again, from step transcribe"));
  wait_for_job("done");
  EXPECT_EQ(run({"jobs", "retry", "1"}), 1);
  EXPECT_THAT(output, HasSubstr("is not dead but done"));
  EXPECT_EQ(run({"jobs", "retry", "77"}), 1);
  EXPECT_THAT(output, HasSubstr("there is no job 77"));
  server.signal(SIGTERM);
  EXPECT_EQ(server.wait(), 0);
  EXPECT_FALSE(fs::exists(fs::path(folder_) / "data/zylin.db.sock"));
}

TEST_F(jobs_retry, does_it_itself_where_no_server_runs) {
  leave_a_dead_job();
  EXPECT_EQ(run({"jobs", "retry", "1"}), 0);
  EXPECT_EQ(first_job()["state"], "available");
  EXPECT_EQ(first_job()["attempts"], 0);
  EXPECT_EQ(run({"jobs", "retry", "1"}), 1);
  EXPECT_THAT(output, HasSubstr("is not dead but available"));
  external_services world;
  child_process server(command({"serve"}), world.settings(), folder_);
  ASSERT_TRUE(world.connect(server)) << server.output();
  wait_for_job("done");
}

TEST_F(jobs_retry, does_it_itself_beside_the_socket_that_a_killed_server_left) {
  leave_a_dead_job();
  external_services world;
  child_process server(command({"serve"}), world.settings(), folder_);
  ASSERT_TRUE(world.connect(server)) << server.output();
  server.signal(SIGKILL);
  server.wait();
  ASSERT_TRUE(fs::exists(fs::path(folder_) / "data/zylin.db.sock"));
  EXPECT_EQ(run({"jobs", "retry", "1"}), 0) << output;
}

TEST_F(jobs_retry, never_touches_the_database_of_a_server_that_takes_no_commands) {
  leave_a_dead_job();
  external_services world;
  child_process server(command({"serve"}), world.settings(), folder_);
  ASSERT_TRUE(world.connect(server)) << server.output();
  fs::remove(fs::path(folder_) / "data/zylin.db.sock");
  EXPECT_EQ(run({"jobs", "retry", "1"}), 1);
  EXPECT_THAT(output, HasSubstr("uses this database"));
  EXPECT_THAT(output, HasSubstr("takes no commands"));
  EXPECT_EQ(first_job()["state"], "dead");
}

TEST_F(jobs_retry, explains_what_it_cannot_do) {
  EXPECT_EQ(run({"jobs", "retry", "1"}), 1);
  EXPECT_THAT(output, HasSubstr("there is no database"));
  EXPECT_FALSE(fs::exists(fs::path(folder_) / "data"));
  EXPECT_EQ(run({"jobs", "retry"}), 2);
  for (const std::string wrong : {"abc", "0", "1.5", "7x", "99999999999999999999"}) {
    EXPECT_EQ(run({"jobs", "retry", wrong}), 2) << wrong;
    EXPECT_THAT(output, HasSubstr("id: '" + wrong + "' is no ID of a recording: `zylin jobs` shows them"));
    EXPECT_LT(output.size(), 200U) << output;
  }
}

}  // namespace
}  // namespace zylin::test
