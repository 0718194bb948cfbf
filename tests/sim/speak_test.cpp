#include "zylin/core/wav.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>

namespace zylin::sim {
namespace {

wav_info listen(const std::string& wav) {
  return read_wav_info(std::as_bytes(std::span(wav))).value();
}

double seconds(const wav_info& info) {
  return static_cast<double>(info.data_bytes) / 2 / info.sample_rate;
}

TEST(speak, makes_telephone_audio_that_carries_its_text) {
  const wav_info info = listen(speak("Hi, my name is Zoë."));
  EXPECT_EQ(info.format, 1);
  EXPECT_EQ(info.channels, 1);
  EXPECT_EQ(info.sample_rate, 8000U);
  EXPECT_EQ(info.bits_per_sample, 16);
  EXPECT_EQ(info.comment, "Hi, my name is Zoë.");
}

TEST(speak, takes_longer_for_longer_texts_but_never_more_than_a_recording_may) {
  const double brief = seconds(listen(speak("Hello.")));
  const double longer = seconds(listen(speak("Hello. I would like to book an appointment for tomorrow.")));
  EXPECT_GT(brief, 0.5);
  EXPECT_GT(longer, brief * 2);
  EXPECT_LE(seconds(listen(speak(std::string(5000, 'o') + " and so on and on. " + std::string(3000, '.')))), 28.01);
}

TEST(speak, is_not_silence) {
  const std::string wav = speak("Hello");
  const auto loud = [](char each) { return each != 0; };
  EXPECT_GT(std::ranges::count_if(wav, loud), 1000);
}

}  // namespace
}  // namespace zylin::sim
