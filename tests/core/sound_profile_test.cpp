#include "zylin/core/sound_profile.hpp"

#include "support/sample_sounds.hpp"
#include "support/temp_folder.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>

namespace zylin {
namespace {

using namespace test;

class a_recordings_sound : public ::testing::Test {
 protected:
  [[nodiscard]] result<sound_profile> measure(const std::string& file) const {
    const std::filesystem::path path = folder_ / "call.wav";
    std::ofstream(path, std::ios::binary) << file;
    return measure_sound(path);
  }
  /// As 16-bit PCM and as mu-law, which must agree about whether somebody spoke.
  [[nodiscard]] bool is_voiced(const test::samples& heard) const {
    const result<sound_profile> pcm = measure(test::pcm_file(heard));
    const result<sound_profile> mu_law = measure(test::mu_law_file(heard));
    EXPECT_TRUE(pcm && mu_law);
    EXPECT_EQ(pcm->voiced.count() > 0, mu_law->voiced.count() > 0);
    EXPECT_EQ(pcm->length, mu_law->length);
    return pcm->voiced.count() > 0;
  }

  test::temp_folder folder_;
};

TEST_F(a_recordings_sound, is_nothing_where_there_are_only_zeros) {
  EXPECT_FALSE(is_voiced(test::silence_of(5)));
  EXPECT_FALSE(is_voiced(test::silence_of(0.01))) << "not even one frame";
}

TEST_F(a_recordings_sound, is_nothing_where_the_line_hums_however_loud) {
  for (const double hertz : {50.0, 60.0}) {
    for (const double level : {-60.0, -40.0, -20.0, -6.0}) {
      EXPECT_FALSE(is_voiced(test::tone(5, hertz, level))) << hertz << " Hz at " << level;
      EXPECT_FALSE(is_voiced(test::mixed(test::tone(5, hertz, level), test::white_noise(5, -60))))
          << hertz << " Hz at " << level;
    }
  }
}

TEST_F(a_recordings_sound, is_nothing_where_the_line_hisses) {
  for (const double level : {-80.0, -70.0, -65.0, -60.0, -55.0, -50.0, -45.0}) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
      EXPECT_FALSE(is_voiced(test::white_noise(10, level, seed))) << level << " dB, seed " << seed;
    }
  }
}

TEST_F(a_recordings_sound, is_nothing_where_there_are_only_clicks) {
  for (const int height : {500, 5000, 30'000}) {
    EXPECT_FALSE(is_voiced(test::clicks(5, 0.5, static_cast<std::int16_t>(height)))) << height;
  }
  EXPECT_FALSE(is_voiced(test::mixed(test::clicks(5, 0.3, 9000), test::white_noise(5, -60))));
}

TEST_F(a_recordings_sound, may_be_speech_where_it_is_loud_and_never_pauses) {
  EXPECT_TRUE(is_voiced(test::white_noise(5, -30)));
  EXPECT_TRUE(is_voiced(test::tone(5, 440, -30)));
}

TEST_F(a_recordings_sound, is_a_voice_however_quiet_the_caller) {
  for (const double level : {-6.0, -20.0, -35.0, -45.0, -55.0}) {
    EXPECT_TRUE(is_voiced(test::voice(3, level))) << level;
  }
}

TEST_F(a_recordings_sound, is_a_voice_in_a_noise_that_is_almost_as_loud) {
  for (const double noise : {-60.0, -50.0, -45.0, -30.0}) {
    EXPECT_TRUE(is_voiced(test::mixed(test::voice(5, noise + 3), test::white_noise(5, noise)))) << noise;
    EXPECT_TRUE(is_voiced(test::mixed(test::voice(5, noise + 10), test::tone(5, 50, noise + 20)))) << noise;
  }
}

TEST_F(a_recordings_sound, is_a_voice_where_one_short_word_falls) {
  test::samples heard = test::white_noise(10, -60);
  const test::samples word = test::voice(0.5, -40);
  std::copy(word.begin(), word.end(), heard.begin() + 40'000);
  EXPECT_TRUE(is_voiced(heard));
}

TEST_F(a_recordings_sound, has_a_length_a_level_and_a_voiced_time) {
  test::samples heard = test::silence_of(1);
  const test::samples beep = test::tone(0.5, 1000, -20);
  heard.insert(heard.end(), beep.begin(), beep.end());
  heard.resize(heard.size() + test::count_of(1));
  const result<sound_profile> seen = measure(test::pcm_file(heard));
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->length, std::chrono::milliseconds(2500));
  EXPECT_NEAR(static_cast<double>(seen->voiced.count()), 500, 25);
  EXPECT_NEAR(seen->loudest, -20, 1);
}

TEST_F(a_recordings_sound, of_two_channels_is_heard_in_either) {
  test::samples heard;
  for (const std::int16_t each : test::voice(2, -30)) {
    heard.push_back(0);
    heard.push_back(each);
  }
  std::string file = test::pcm_file(heard);
  file[22] = 2;  // channels
  const result<sound_profile> seen = measure(file);
  ASSERT_TRUE(seen);
  EXPECT_GT(seen->voiced.count(), 0);
  EXPECT_EQ(seen->length, std::chrono::milliseconds(2000));
}

TEST_F(a_recordings_sound, is_unknown_where_the_file_is_of_another_kind) {
  std::string file = test::pcm_file(test::silence_of(1));
  file[34] = 24;  // bits a sample
  EXPECT_EQ(measure(file).error().code(), errc::bad_response);
  EXPECT_EQ(measure("RIFF").error().code(), errc::bad_response);
  EXPECT_EQ(measure_sound(folder_ / "none.wav").error().code(), errc::storage_failed);
}

TEST_F(a_recordings_sound, is_unknown_where_it_is_longer_than_any_call) {
  EXPECT_EQ(measure(test::mu_law_file(test::silence_of(601))).error().code(), errc::bad_response);
}

TEST_F(a_recordings_sound, is_that_of_what_is_there_where_the_file_promises_more) {
  std::string file = test::pcm_file(test::voice(3, -30));
  file.resize(file.size() / 2);
  const result<sound_profile> seen = measure(file);
  ASSERT_TRUE(seen);
  EXPECT_GT(seen->voiced.count(), 0);
}

}  // namespace
}  // namespace zylin
