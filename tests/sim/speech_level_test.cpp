#include "support/sample_sounds.hpp"
#include "support/temp_folder.hpp"
#include "zylin/core/sound_profile.hpp"
#include "zylin/domain/silence.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <span>

namespace zylin::test {
namespace {

class what_the_simulated_caller_says : public ::testing::Test {
 protected:
  static samples spoken(const std::string& text) {
    const std::string file = sim::speak(text);
    const result<wav_info> info = read_wav_info(std::as_bytes(std::span(file)));
    samples made;
    for (std::uint64_t at = info->data_at; at + 1 < info->data_at + info->data_bytes; at += 2) {
      made.push_back(static_cast<std::int16_t>(static_cast<unsigned char>(file[at]) |
                                               static_cast<unsigned char>(file[at + 1]) << 8U));
    }
    return made;
  }
  [[nodiscard]] sound_profile measured(const std::string& file) const {
    std::ofstream(folder_ / "call.wav", std::ios::binary) << file;
    return *measure_sound(folder_ / "call.wav");
  }

  test::temp_folder folder_;
};

TEST_F(what_the_simulated_caller_says, is_speech_from_a_shout_to_a_whisper) {
  for (const std::string words :
       {"I would like an appointment tomorrow at 3 PM.", "Yes.", "Help!", "No", "Hm", "你好", "नमस्ते"}) {
    for (const double gain : {3.0, 1.0, 0.3, 0.1, 0.05}) {
      EXPECT_FALSE(domain::is_silent(measured(pcm_file(amplified(spoken(words), gain))))) << words << gain;
      EXPECT_FALSE(domain::is_silent(measured(mu_law_file(amplified(spoken(words), gain))))) << words << gain;
    }
  }
}

TEST_F(what_the_simulated_caller_says, is_believed_where_it_is_thank_you) {
  EXPECT_FALSE(domain::is_hallucinated("Thank you.", measured(sim::speak("Thank you."))));
}

TEST_F(what_the_simulated_caller_says, is_silence_where_it_is_nothing) {
  EXPECT_TRUE(domain::is_silent(measured(sim::speak(""))));
}

}  // namespace
}  // namespace zylin::test
