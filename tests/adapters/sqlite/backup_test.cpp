#include "zylin/adapters/sqlite/backup.hpp"

#include "rows.hpp"
#include "run_unit.hpp"
#include "support/temp_folder.hpp"

#include "connection.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <fstream>
#include <thread>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

result<void> add_job(ports::transaction& tx, const domain::job& row) {
  const result<bool> added = tx.jobs().add(row);
  return added ? result<void>() : added.error();
}

std::int64_t count_jobs(const std::filesystem::path& file) {
  result<connection> db = connection::open(file, access::read_only);
  return *db->integer("SELECT count(*) FROM jobs");
}

class a_copy : public ::testing::Test {
 protected:
  [[nodiscard]] std::filesystem::path copy() const { return folder.path() / "copy.db"; }
  [[nodiscard]] result<backup_content> make() const { return copy_database(folder.database(), copy()); }

  zylin::test::temp_folder folder;
};

TEST_F(a_copy, is_one_private_file_that_a_server_can_start_on) {
  auto db = test::open_in(folder);
  ASSERT_TRUE(test::run_unit(*db, [](ports::transaction& tx) { return add_job(tx, test::a_job(1)); }));
  ASSERT_TRUE(make());
  EXPECT_EQ(std::filesystem::status(copy()).permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  for (const char* suffix : {"-wal", "-shm", "-journal"}) {
    EXPECT_FALSE(std::filesystem::exists(copy().string() + suffix)) << suffix;
  }
  std::string head(20, '\0');
  std::ifstream(copy(), std::ios::binary).read(head.data(), 20);
  EXPECT_EQ(head.substr(18), "\1\1") << "its header names no write-ahead log, so nothing beside it is ever missed";
  store_options options;
  options.file = copy();
  EXPECT_TRUE(open_store(options));
  EXPECT_EQ(count_jobs(copy()), 1);
}

TEST_F(a_copy, is_of_one_moment_while_a_server_writes) {
  const auto db = test::open_in(folder);
  std::atomic<int> acknowledged{0};
  std::atomic<bool> done{false};
  std::jthread server([&] {
    for (int pair = 0; !done; ++pair) {
      EXPECT_TRUE(test::run_unit(*db, [pair](ports::transaction& tx) -> result<void> {
        const result<void> first = add_job(tx, test::a_job(2 * pair));
        return first ? add_job(tx, test::a_job(2 * pair + 1)) : first;
      }));
      acknowledged += 2;
    }
  });
  for (int round = 0; round < 20; ++round) {
    const int before = acknowledged;
    const result<backup_content> made = make();
    ASSERT_TRUE(made) << made.error().message();
    const std::int64_t copied = count_jobs(copy());
    EXPECT_EQ(copied % 2, 0) << "never half of a transaction";
    EXPECT_GE(copied, before) << "what was acknowledged before is there";
    EXPECT_EQ(made->unfinished.size(), static_cast<std::size_t>(copied));
    std::filesystem::remove(copy());
  }
  done = true;
}

TEST_F(a_copy, names_the_recordings_whose_audio_is_needed_still) {
  auto db = test::open_in(folder);
  ASSERT_TRUE(test::run_unit(*db, [](ports::transaction& tx) -> result<void> {
    domain::job waiting = test::a_job(1);
    domain::job dead = test::a_job(2);
    dead.state = domain::job_state::dead;
    dead.step = domain::job_step::transcribe;
    domain::job answered = test::a_job(3);
    answered.state = domain::job_state::waiting;
    answered.step = domain::job_step::answer;
    domain::job done = test::a_job(4);
    done.state = domain::job_state::done;
    done.step = domain::job_step::answer;
    for (const domain::job& row : {waiting, dead, answered, done}) {
      if (const result<void> added = add_job(tx, row); !added) {
        return added;
      }
    }
    return {};
  }));
  const result<backup_content> made = make();
  ASSERT_TRUE(made);
  EXPECT_THAT(made->unfinished, ElementsAre(test::a_recording_sid(1), test::a_recording_sid(2)));
}

TEST_F(a_copy, never_replaces_a_file) {
  const auto db = test::open_in(folder);
  std::ofstream(copy()) << "precious";
  EXPECT_EQ(make().error().code(), errc::conflict);
  EXPECT_EQ(std::filesystem::file_size(copy()), 8U);
}

TEST_F(a_copy, is_not_made_of_nothing) {
  EXPECT_EQ(make().error().code(), errc::not_found);
  std::ofstream(folder.database()) << std::string(5000, 'x');
  EXPECT_EQ(make().error().code(), errc::storage_unusable);
  EXPECT_FALSE(std::filesystem::exists(copy()));
}

TEST_F(a_copy, of_a_damaged_database_is_not_passed_off_as_a_backup) {
  {
    auto db = test::open_in(folder);
    ASSERT_TRUE(test::run_unit(*db, [](ports::transaction& tx) -> result<void> {
      for (int number = 0; number < 500; ++number) {
        if (const result<void> added = add_job(tx, test::a_job(number)); !added) {
          return added;
        }
      }
      return {};
    }));
  }
  constexpr std::streamoff page = 4096;
  const auto pages = static_cast<std::streamoff>(std::filesystem::file_size(folder.database())) / page;
  std::fstream file(folder.database(), std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(pages / 2 * page);
  file << std::string(page, '\0');
  file.close();
  const result<backup_content> made = make();
  ASSERT_FALSE(made);
  EXPECT_THAT(made.error().message(), HasSubstr("damaged"));
  EXPECT_FALSE(std::filesystem::exists(copy()));
}

}  // namespace
}  // namespace zylin::sqlite
