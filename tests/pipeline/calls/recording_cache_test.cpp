#include "pipeline/calls/recording_cache.hpp"

#include "pipeline/sample_sids.hpp"
#include "support/temp_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace zylin::calls {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t cache_limit = 1'000;

class a_recording_cache : public ::testing::Test {
 protected:
  a_recording_cache() { EXPECT_TRUE(cache_.prepare()); }

  /// A recording of that size, the older the higher `age_minutes`.
  void put(int number, std::size_t bytes, int age_minutes) {
    const recording_cache::arrival counted(cache_, test::recording_number(number));
    const fs::path file = cache_.file_of(test::recording_number(number));
    std::ofstream(file) << std::string(bytes, 'a');
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::minutes(age_minutes));
  }
  [[nodiscard]] bool has(int number) const { return fs::exists(cache_.file_of(test::recording_number(number))); }
  [[nodiscard]] fs::path directory() const { return folder_.path() / "recordings"; }

  test::temp_folder folder_;
  recording_cache cache_{folder_.path() / "recordings", cache_limit};
};

TEST_F(a_recording_cache, keeps_what_it_has_up_to_its_limit) {
  put(1, 500, 2);
  put(2, 500, 1);
  cache_.make_room();
  EXPECT_EQ(cache_.bytes(), cache_limit);
}

TEST_F(a_recording_cache, gives_away_the_oldest_until_it_is_within_its_limit) {
  put(1, 400, 1);
  put(2, 400, 4);
  put(3, 400, 3);
  put(4, 400, 2);
  cache_.make_room();
  EXPECT_TRUE(has(1) && has(4));
  EXPECT_FALSE(has(2) || has(3));
}

TEST_F(a_recording_cache, never_gives_away_what_is_being_worked_on) {
  put(1, 900, 9);
  put(2, 900, 1);
  {
    const recording_cache::hold first(cache_, test::recording_number(1));
    {
      const recording_cache::hold successor(cache_, test::recording_number(1));
      const recording_cache::hold second(cache_, test::recording_number(2));
      cache_.make_room();
      EXPECT_TRUE(has(1) && has(2)) << "rather more than its limit";
    }
    cache_.make_room();
    EXPECT_TRUE(has(1)) << "one of two holds is left";
    EXPECT_FALSE(has(2));
  }
  put(3, 900, 1);
  cache_.make_room();
  EXPECT_FALSE(has(1));
}

TEST_F(a_recording_cache, leaves_alone_what_it_did_not_put_there) {
  std::ofstream(directory() / "notes.txt") << std::string(5'000, 'a');
  ASSERT_TRUE(cache_.prepare());
  put(1, 10, 1);
  cache_.make_room();
  EXPECT_FALSE(has(1)) << "there was no room";
  EXPECT_TRUE(fs::exists(directory() / "notes.txt"));
  EXPECT_EQ(cache_.bytes(), 5'000U);
}

TEST_F(a_recording_cache, counts_what_it_finds_at_the_start) {
  put(1, 300, 1);
  put(2, 40, 1);
  recording_cache next_start(directory(), cache_limit);
  EXPECT_EQ(next_start.bytes(), 0U);
  ASSERT_TRUE(next_start.prepare());
  EXPECT_EQ(next_start.bytes(), 340U);
}

TEST_F(a_recording_cache, knows_its_bytes_without_looking_at_the_disk) {
  put(1, 300, 1);
  put(2, 40, 1);
  fs::remove_all(directory());
  EXPECT_EQ(cache_.bytes(), 340U);
}

TEST_F(a_recording_cache, counts_a_recording_that_is_written_again_once) {
  put(1, 300, 1);
  put(1, 200, 1);
  EXPECT_EQ(cache_.bytes(), 200U);
}

TEST_F(a_recording_cache, counts_nothing_for_a_download_that_failed_and_left_nothing) {
  put(1, 300, 1);
  {
    const recording_cache::arrival failing(cache_, test::recording_number(1));
    fs::remove(cache_.file_of(test::recording_number(1)));
  }
  EXPECT_EQ(cache_.bytes(), 0U);
}

TEST_F(a_recording_cache, counts_a_download_when_it_has_arrived_and_once) {
  put(1, 900, 2);
  put(2, 900, 1);
  {
    const recording_cache::arrival arriving(cache_, test::recording_number(3));
    const fs::path file = cache_.file_of(test::recording_number(3));
    std::ofstream(file.string() + ".part") << std::string(50, 'a');
    cache_.make_room();
    EXPECT_EQ(cache_.bytes(), 900U);
    fs::rename(file.string() + ".part", file);
  }
  EXPECT_EQ(cache_.bytes(), 950U);
}

TEST_F(a_recording_cache, counts_what_it_removes) {
  put(1, 300, 1);
  put(2, 40, 1);
  cache_.remove(test::recording_number(1));
  cache_.remove(test::recording_number(3));
  EXPECT_EQ(cache_.bytes(), 40U);
  EXPECT_FALSE(has(1));
}

TEST_F(a_recording_cache, learns_what_others_removed_when_it_makes_room) {
  put(1, 900, 2);
  put(2, 900, 1);
  fs::remove(cache_.file_of(test::recording_number(1)));
  cache_.make_room();
  EXPECT_EQ(cache_.bytes(), 900U);
  EXPECT_TRUE(has(2));
}

TEST_F(a_recording_cache, removes_what_interrupted_downloads_left) {
  put(1, 10, 1);
  std::ofstream(directory() / "REx.wav.part") << "half";
  ASSERT_TRUE(cache_.prepare());
  EXPECT_FALSE(fs::exists(directory() / "REx.wav.part"));
  EXPECT_TRUE(has(1));
}

TEST_F(a_recording_cache, says_where_it_cannot_be_made) {
  std::ofstream(folder_.path() / "file") << "in the way";
  recording_cache impossible(folder_.path() / "file" / "recordings", cache_limit);
  EXPECT_EQ(impossible.prepare().error().code(), errc::storage_failed);
}

}  // namespace
}  // namespace zylin::calls
