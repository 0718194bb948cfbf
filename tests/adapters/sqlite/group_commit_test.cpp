#include "group_commit.hpp"

#include "database_file.hpp"
#include "rows.hpp"
#include "run_unit.hpp"
#include "support/temp_folder.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder

int count_commit(void* counter) {
  ++*static_cast<int*>(counter);
  return 0;
}

int refuse_commit(void* /*unused*/) {
  return 1;
}

/// Twenty jobs with a checkpoint of 64 kB each.
result<void> add_much(ports::transaction& tx) {
  for (int number = 100; number < 120; ++number) {
    domain::job row = test::a_job(number);
    row.understood.assign(65'536, 'x');
    if (const result<bool> added = tx.jobs().add(row); !added) {
      return added.error();
    }
  }
  return {};
}

class group_commit_test : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(create_private(folder_.database()));
    result<connection> opened = open_for_writing(folder_.database());
    ASSERT_TRUE(opened) << opened.error().message();
    db_ = std::make_unique<connection>(std::move(*opened));
    commits_ = std::make_unique<group_commit>(*db_);
  }

  std::vector<result<void>> run(const std::vector<ports::store::work>& units) {
    std::vector<const ports::store::work*> pointers;
    pointers.reserve(units.size());
    for (const ports::store::work& unit : units) {
      pointers.push_back(&unit);
    }
    return commits_->run(pointers);
  }
  std::int64_t jobs_stored() { return *db_->integer("SELECT count(*) FROM jobs"); }
  void limit_pages(std::int64_t spare) {
    const std::int64_t pages = *db_->integer("PRAGMA page_count") + spare;
    ASSERT_TRUE(db_->execute("PRAGMA max_page_count=" + std::to_string(pages)));
  }

  zylin::test::temp_folder folder_;
  std::unique_ptr<connection> db_;
  std::unique_ptr<group_commit> commits_;
};

TEST_F(group_commit_test, commits_many_units_at_once) {
  int commits = 0;
  sqlite3_commit_hook(db_->handle(), count_commit, &commits);
  std::vector<ports::store::work> units;
  for (int number = 1; number <= 64; ++number) {
    units.push_back(test::adding_job(number));
  }
  for (const result<void>& outcome : run(units)) {
    EXPECT_TRUE(outcome);
  }
  EXPECT_EQ(commits, 1);
  EXPECT_EQ(jobs_stored(), 64);
}

TEST_F(group_commit_test, tells_every_unit_when_the_shared_commit_fails) {
  sqlite3_commit_hook(db_->handle(), refuse_commit, nullptr);
  const std::vector<result<void>> outcomes = run({test::adding_job(1), test::adding_job(2)});
  EXPECT_EQ(outcomes[0].error().code(), errc::storage_failed);
  EXPECT_EQ(outcomes[1].error().code(), errc::storage_failed);
  sqlite3_commit_hook(db_->handle(), nullptr, nullptr);
  EXPECT_EQ(jobs_stored(), 0);
  EXPECT_TRUE(run({test::adding_job(3)})[0]);
  EXPECT_EQ(jobs_stored(), 1);
}

TEST_F(group_commit_test, ends_a_transaction_whose_commit_was_refused_and_that_SQLite_left_open) {
  const ports::store::work dangling = [this](ports::transaction& tx) -> result<void> {
    EXPECT_TRUE(db_->execute("PRAGMA defer_foreign_keys=ON"));
    domain::message row = test::a_message("key", "+15550001111");
    row.job_id = 99;
    EXPECT_TRUE(tx.messages().add(row));
    return {};
  };
  EXPECT_FALSE(run({dangling})[0]);
  EXPECT_FALSE(db_->in_transaction());
  EXPECT_TRUE(run({test::adding_job(1)})[0]);
}

TEST_F(group_commit_test, tells_every_unit_when_the_shared_transaction_is_lost) {
  const ports::store::work lose = [this](ports::transaction&) -> result<void> {
    return db_->execute("ROLLBACK");  // what SQLite does itself after some I/O errors
  };
  const std::vector<result<void>> outcomes = run({test::adding_job(1), lose, test::adding_job(2)});
  for (const result<void>& outcome : outcomes) {
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code(), errc::storage_failed);
  }
  EXPECT_EQ(jobs_stored(), 0);
  EXPECT_TRUE(run({test::adding_job(3)})[0]);
}

TEST_F(group_commit_test, leaves_the_units_own_error_when_the_group_fails) {
  sqlite3_commit_hook(db_->handle(), refuse_commit, nullptr);
  const ports::store::work own = [](ports::transaction&) -> result<void> { return error(errc::conflict, "taken"); };
  const std::vector<result<void>> outcomes = run({own, test::adding_job(1)});
  EXPECT_EQ(outcomes[0].error().code(), errc::conflict);
  EXPECT_EQ(outcomes[1].error().code(), errc::storage_failed);
}

TEST_F(group_commit_test, reports_a_full_disk_and_recovers_when_there_is_room_again) {
  ASSERT_TRUE(run({test::adding_job(1)})[0]);
  limit_pages(4);
  const std::vector<result<void>> full = run({add_much});
  ASSERT_FALSE(full[0]);
  EXPECT_EQ(full[0].error().code(), errc::storage_full);
  EXPECT_EQ(jobs_stored(), 1);
  limit_pages(100'000);
  EXPECT_TRUE(run({add_much})[0]);
  EXPECT_EQ(jobs_stored(), 21);
}

TEST_F(group_commit_test, never_reports_success_for_what_a_full_disk_kept_out) {
  limit_pages(4);
  const std::vector<result<void>> outcomes = run({test::adding_job(1), add_much, test::adding_job(2)});
  std::int64_t succeeded = 0;
  for (const result<void>& outcome : outcomes) {
    succeeded += outcome ? 1 : 0;
  }
  EXPECT_FALSE(outcomes[1]);
  EXPECT_EQ(jobs_stored(), succeeded);
}

TEST_F(group_commit_test, reports_a_database_that_somebody_else_keeps_locked) {
  const result<connection> other = connection::open(folder_.database(), access::read_write);
  ASSERT_TRUE(other);
  sqlite3_busy_timeout(db_->handle(), 0);
  ASSERT_EQ(sqlite3_exec(other->handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
  EXPECT_EQ(run({test::adding_job(1)})[0].error().code(), errc::storage_failed);
  ASSERT_EQ(sqlite3_exec(other->handle(), "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
  EXPECT_TRUE(run({test::adding_job(1)})[0]);
}

}  // namespace
}  // namespace zylin::sqlite
