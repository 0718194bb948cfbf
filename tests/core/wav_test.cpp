#include "zylin/core/wav.hpp"

#include <gtest/gtest.h>

#include <unistd.h>

#include <fstream>
#include <random>
#include <vector>

namespace zylin {
namespace {

result<wav_info> inspect(std::string_view text) {
  return read_wav_info(std::as_bytes(std::span(text.data(), text.size())));
}

std::string number(std::uint32_t value, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i) {
    text += static_cast<char>(value >> (8 * i));
  }
  return text;
}

// `claimed` may be a false size of `body`.
std::string chunk(std::string_view id, std::string_view body, std::optional<std::uint32_t> claimed = {}) {
  return std::string(id) + number(claimed.value_or(static_cast<std::uint32_t>(body.size())), 4) + std::string(body) +
         (body.size() % 2 != 0 ? std::string(1, '\0') : std::string());
}

std::string format(std::uint32_t tag, std::uint32_t channels = 1, std::uint32_t rate = 8000, std::uint32_t bits = 8) {
  return number(tag, 2) + number(channels, 2) + number(rate, 4) + number(rate, 4) + number(1, 2) + number(bits, 2);
}

std::string riff(std::string_view chunks) {
  return "RIFF" + number(static_cast<std::uint32_t>(chunks.size() + 4), 4) + "WAVE" + std::string(chunks);
}

class wav_file : public testing::Test {
 protected:
  ~wav_file() override { std::filesystem::remove(path_); }

  const std::filesystem::path& write(std::string_view bytes) {
    std::ofstream(path_, std::ios::binary) << bytes;
    return path_;
  }

  std::filesystem::path path_ =
      std::filesystem::path(testing::TempDir()) / ("zylin-wav-" + std::to_string(::getpid()) + ".wav");
};

TEST(wav, reads_what_it_wrote) {
  const std::vector<std::int16_t> samples = {0, 1000, -1000, 32767, -32768};
  for (const std::string comment : {"", "odd", "even", "I would like to book for tomorrow at 3 PM"}) {
    const auto info = inspect(make_wav(samples, 8000, comment));
    ASSERT_TRUE(info) << info.error().message();
    EXPECT_EQ(info->format, 1);
    EXPECT_EQ(info->channels, 1);
    EXPECT_EQ(info->sample_rate, 8000U);
    EXPECT_EQ(info->bits_per_sample, 16);
    EXPECT_EQ(info->data_bytes, 10U);
    EXPECT_EQ(info->claimed_bytes, 10U);
    EXPECT_EQ(info->comment, comment);
  }
}

TEST(wav, writes_samples_in_little_endian) {
  const std::string file = make_wav(std::vector<std::int16_t>{0x1234, -2}, 8000, "");
  EXPECT_EQ(file.substr(file.size() - 4), "\x34\x12\xFE\xFF");
  EXPECT_EQ(file.size(), 48U);
}

TEST(wav, knows_telephone_audio) {
  const auto info =
      inspect(riff(chunk("fmt ", format(7) + number(0, 2)) + chunk("fact", number(4, 4)) + chunk("data", "abcd")));
  ASSERT_TRUE(info);
  EXPECT_EQ(info->format, 7);
  EXPECT_EQ(info->bits_per_sample, 8);
  EXPECT_EQ(info->data_bytes, 4U);
}

TEST(wav, finds_the_real_format_behind_the_extensible_one) {
  const auto info = inspect(riff(chunk("fmt ", format(0xFFFE) + number(22, 2) + number(16, 2) + number(4, 4) +
                                                   number(1, 2) + std::string(14, 'g')) +
                                 chunk("data", "ab")));
  ASSERT_TRUE(info);
  EXPECT_EQ(info->format, 1);
}

TEST(wav, finds_the_comment_wherever_it_stands) {
  const std::string list = chunk("LIST", "INFO" + chunk("IART", "me!") + chunk("ICMT", std::string("hello\0\0", 7)));
  const std::string rest = chunk("fmt ", format(1)) + chunk("data", "abc");
  EXPECT_EQ(inspect(riff(list + rest))->comment, "hello");
  EXPECT_EQ(inspect(riff(rest + list))->comment, "hello");
  EXPECT_EQ(inspect(riff(rest + chunk("LIST", "adtl" + chunk("ICMT", "no"))))->comment, "");
}

TEST(wav, takes_a_header_that_was_written_before_the_length_was_known) {
  const auto info = inspect(riff(chunk("fmt ", format(1)) + chunk("data", "abcdef", 0xFFFFFFFF)));
  ASSERT_TRUE(info);
  EXPECT_EQ(info->data_bytes, 6U);
  EXPECT_EQ(info->claimed_bytes, 0xFFFFFFFFU);
}

TEST(wav, refuses_what_is_no_audio) {
  const std::vector<std::string> files = {
      "",
      "RIFF",
      "<?xml version=\"1.0\"?><TwilioResponse/>",
      "RIFX" + riff(chunk("fmt ", format(1)) + chunk("data", "ab")).substr(4),
      riff(""),
      riff(chunk("fmt ", format(1))),
      riff(chunk("data", "abcd")),
      riff(chunk("fmt ", format(1).substr(0, 14)) + chunk("data", "abcd")),
      riff(chunk("fmt ", format(1, 0)) + chunk("data", "abcd")),
      riff(chunk("fmt ", format(1, 1, 0)) + chunk("data", "abcd")),
      riff(chunk("fmt ", format(1), 0xFFFFFFFF) + chunk("data", "abcd")),
  };
  for (const auto& file : files) {
    const auto info = inspect(file);
    ASSERT_FALSE(info) << file;
    EXPECT_EQ(info.error().code(), errc::bad_response);
  }
}

TEST(wav, survives_every_truncation) {
  const std::string file = make_wav(std::vector<std::int16_t>(20, 7), 8000, "a comment");
  for (std::size_t size = 0; size < file.size(); ++size) {
    const auto info = inspect(std::string_view(file).substr(0, size));
    if (info) {
      EXPECT_LT(info->data_bytes, info->claimed_bytes);
    }
  }
}

TEST(wav, survives_any_bytes) {
  std::mt19937 random(20260901);  // the same files on every run
  const std::string file =
      riff(chunk("LIST", "INFO" + chunk("ICMT", "text")) + chunk("fmt ", format(1)) + chunk("data", "abcdef"));
  for (int round = 0; round < 20'000; ++round) {
    std::string broken = file;
    for (int change = 0; change < 4; ++change) {
      broken[random() % broken.size()] = static_cast<char>(random() % 4 == 0 ? 0xFF : random());
    }
    const auto info = inspect(broken);
    if (info) {
      EXPECT_LE(info->data_bytes, broken.size());
    }
  }
}

TEST(wav, gives_up_on_a_file_of_nothing_but_empty_chunks) {
  std::string chunks;
  for (int i = 0; i < 2000; ++i) {
    chunks += chunk("junk", "");
  }
  EXPECT_FALSE(inspect(riff(chunks + chunk("fmt ", format(1)) + chunk("data", "ab"))));
}

TEST_F(wav_file, is_read_from_its_header_alone) {
  const auto info = read_wav_info(write(make_wav(std::vector<std::int16_t>(8000), 8000, "from a file")));
  ASSERT_TRUE(info) << info.error().message();
  EXPECT_EQ(info->data_bytes, 16000U);
  EXPECT_EQ(info->comment, "from a file");
}

TEST_F(wav_file, may_be_far_larger_than_memory) {
  const auto& path = write(riff(chunk("fmt ", format(1)) + chunk("data", "", 0xFFFFFFFE)));
  std::filesystem::resize_file(path, 8ULL << 30U);
  const auto info = read_wav_info(path);
  ASSERT_TRUE(info) << info.error().message();
  EXPECT_EQ(info->data_bytes, 0xFFFFFFFEU);
}

TEST_F(wav_file, that_is_missing_or_a_folder_is_an_error_of_storage) {
  EXPECT_EQ(read_wav_info(path_).error().code(), errc::storage_failed);
  EXPECT_EQ(read_wav_info(std::filesystem::path(testing::TempDir())).error().code(), errc::storage_failed);
}

}  // namespace
}  // namespace zylin
