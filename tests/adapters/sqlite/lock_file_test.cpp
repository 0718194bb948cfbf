#include "lock_file.hpp"

#include "support/temp_folder.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <gmock/gmock.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using ::testing::HasSubstr;

store_options at_path(const std::filesystem::path& file) {
  store_options options;
  options.file = file;
  return options;
}

TEST(lock_file, refuses_a_second_server_and_names_the_first) {
  const zylin::test::temp_folder folder;
  const auto first = open_store(at_path(folder.database()));
  ASSERT_TRUE(first);
  const auto second = open_store(at_path(folder.database()));
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code(), errc::storage_unusable);
  EXPECT_THAT(second.error().message(),
              HasSubstr("another zylin server (pid " + std::to_string(::getpid()) + ") uses this database"));
}

TEST(lock_file, knows_the_same_database_by_another_name) {
  const zylin::test::temp_folder folder;
  std::filesystem::create_symlink(folder.database(), folder.path() / "link.db");
  const auto first = open_store(at_path(folder.database()));
  ASSERT_TRUE(first);
  EXPECT_FALSE(open_store(at_path(folder.path() / "link.db")));
  EXPECT_FALSE(open_store(at_path(folder.path() / "." / "zylin.db")));
}

/// Another process that holds the lock until it is killed.
class holder {
 public:
  explicit holder(const std::filesystem::path& database) {
    std::array<int, 2> channel{};
    EXPECT_EQ(::pipe(channel.data()), 0);
    pid_ = ::fork();
    if (pid_ == 0) {
      hold(database, channel[1]);
    }
    char ready = 0;
    EXPECT_EQ(::read(channel[0], &ready, 1), 1);
    EXPECT_EQ(ready, 'y');
    ::close(channel[0]);
    ::close(channel[1]);
  }
  holder(const holder&) = delete;
  holder& operator=(const holder&) = delete;
  ~holder() { die(); }

  [[nodiscard]] pid_t pid() const noexcept { return pid_; }
  void die() {
    if (pid_ > 0) {
      ::kill(pid_, SIGKILL);
      ::waitpid(pid_, nullptr, 0);
      pid_ = 0;
    }
  }

 private:
  [[noreturn]] static void hold(const std::filesystem::path& database, int channel) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const result<lock_file> held = lock_file::acquire(database);
    const char ready = held ? 'y' : 'n';
    if (::write(channel, &ready, 1) == 1) {
      ::pause();
    }
    ::_exit(0);
  }

  pid_t pid_ = 0;
};

TEST(lock_file, refuses_another_process_and_is_free_once_the_holder_dies) {
  const zylin::test::temp_folder folder;
  holder other(folder.database());
  const auto refused = open_store(at_path(folder.database()));
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message(), HasSubstr("(pid " + std::to_string(other.pid()) + ")"));
  other.die();
  EXPECT_TRUE(open_store(at_path(folder.database())));
}

}  // namespace
}  // namespace zylin::sqlite
