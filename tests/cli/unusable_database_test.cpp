#include "cli/binary_fixture.hpp"

#include <gmock/gmock.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

namespace zylin::test {
namespace {

namespace fs = std::filesystem;

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr uid_t nobody = 65534;

class an_unusable_database : public binary_fixture {
 protected:
  an_unusable_database() { settings_["DATABASE_PATH"] = "zylin.db"; }

  [[nodiscard]] fs::path database() const { return fs::path(folder_) / "zylin.db"; }

  void leave_a_good_one() {
    child_process server(command({"serve"}), settings_, folder_);
    ASSERT_TRUE(server.wait_for_output("listening on")) << server.output();
    server.signal(SIGTERM);
    ASSERT_EQ(server.wait(), 0);
  }

  void expect_refusal(const std::string& saying) {
    EXPECT_EQ(run({"serve"}, settings_), 1);
    EXPECT_THAT(output, AllOf(HasSubstr("cannot start"), HasSubstr("zylin.db"), HasSubstr(saying),
                              Not(HasSubstr("listening on"))));
  }

  variables settings_ = good_settings();
};

TEST_F(an_unusable_database, that_is_damaged_is_refused_and_a_backup_recommended) {
  leave_a_good_one();
  std::fstream file(database(), std::ios::in | std::ios::out | std::ios::binary);
  constexpr int page = 4096;
  file.seekp(page * 2L);
  file << std::string(page, '\xa5');
  file.close();
  expect_refusal("damaged; restore a backup");
}

TEST_F(an_unusable_database, that_is_none_is_refused_and_left_alone) {
  constexpr std::size_t size = 8192;
  std::ofstream(database()) << std::string(size, 'x');
  expect_refusal("no SQLite database");
  EXPECT_EQ(fs::file_size(database()), size);
}

TEST_F(an_unusable_database, of_a_newer_version_is_refused_and_left_alone) {
  leave_a_good_one();
  sqlite3* db = nullptr;
  ASSERT_EQ(sqlite3_open(database().c_str(), &db), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(db, "PRAGMA user_version=999", nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(db);
  expect_refusal("written by a newer zylin (schema 999");
}

/// Root can write to read-only files, so as root the server runs as another user.
TEST_F(an_unusable_database, that_is_read_only_is_refused_and_the_remedy_named) {
  leave_a_good_one();
  ASSERT_EQ(::chmod(database().c_str(), S_IRUSR), 0);
  std::vector<std::string> serve = command({"serve"});
  if (::geteuid() == 0) {
    const std::vector<std::string> as_nobody{"/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
    serve.insert(serve.begin(), as_nobody.begin(), as_nobody.end());
    for (const auto& each : fs::directory_iterator(folder_)) {
      ASSERT_EQ(::chown(each.path().c_str(), nobody, nobody), 0);
    }
    ASSERT_EQ(::chown(folder_.c_str(), nobody, nobody), 0);
  }
  child_process server(serve, settings_, folder_);
  const int status = server.wait();
  if (status == 127 || status == 126) {
    GTEST_SKIP() << "another user cannot run the program here";
  }
  EXPECT_EQ(status, 1);
  EXPECT_THAT(server.output(), AllOf(HasSubstr("cannot start"), HasSubstr("must be writable for the server's user")));
}

}  // namespace
}  // namespace zylin::test
