#include "lock_file.hpp"

#include "temp_folder.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

namespace zylin::sqlite {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): the fixtures of this folder
using ::testing::HasSubstr;

store_options at_path(const std::filesystem::path& file) {
  store_options options;
  options.file = file;
  return options;
}

TEST(lock_file, refuses_a_second_server_and_names_the_first) {
  const temp_folder folder;
  const auto first = open_store(at_path(folder.database()));
  ASSERT_TRUE(first);
  const auto second = open_store(at_path(folder.database()));
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code(), errc::storage_unusable);
  EXPECT_THAT(second.error().message(),
              HasSubstr("another zylin server (pid " + std::to_string(::getpid()) + ") uses this database"));
}

TEST(lock_file, knows_the_same_database_by_another_name) {
  const temp_folder folder;
  std::filesystem::create_symlink(folder.database(), folder.path() / "link.db");
  const auto first = open_store(at_path(folder.database()));
  ASSERT_TRUE(first);
  EXPECT_FALSE(open_store(at_path(folder.path() / "link.db")));
  EXPECT_FALSE(open_store(at_path(folder.path() / "." / "zylin.db")));
}

TEST(lock_file, refuses_another_process_and_is_free_once_the_holder_dies) {
  const temp_folder folder;
  int alive[2];  // NOLINT(modernize-avoid-c-arrays): pipe() takes one
  ASSERT_EQ(::pipe(alive), 0);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const result<lock_file> held = lock_file::acquire(folder.database());
    const char ready = held ? 'y' : 'n';
    if (::write(alive[1], &ready, 1) == 1) {
      ::pause();
    }
    ::_exit(0);
  }
  char ready = 0;
  ASSERT_EQ(::read(alive[0], &ready, 1), 1);
  EXPECT_EQ(ready, 'y');
  const auto refused = open_store(at_path(folder.database()));
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message(), HasSubstr("(pid " + std::to_string(child) + ")"));
  ::kill(child, SIGKILL);
  ASSERT_EQ(::waitpid(child, nullptr, 0), child);
  EXPECT_TRUE(open_store(at_path(folder.database())));
  ::close(alive[0]);
  ::close(alive[1]);
}

}  // namespace
}  // namespace zylin::sqlite
