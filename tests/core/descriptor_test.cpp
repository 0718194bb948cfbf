#include "zylin/core/descriptor.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <thread>
#include <utility>

namespace zylin {
namespace {

bool is_open(int number) {
  return ::fcntl(number, F_GETFD) != -1;
}

std::pair<descriptor, descriptor> make_pipe() {
  std::array<int, 2> ends{};
  EXPECT_EQ(::pipe2(ends.data(), O_CLOEXEC), 0);
  return {descriptor(ends[0]), descriptor(ends[1])};
}

TEST(descriptor, is_closed_with_its_last_owner) {
  int number = -1;
  {
    auto [reading, writing] = make_pipe();
    number = reading.get();
    {
      const descriptor moved = std::move(reading);
      EXPECT_FALSE(reading.is_open());
      EXPECT_TRUE(is_open(number));
    }
    EXPECT_FALSE(is_open(number));
  }
}

TEST(descriptor, closes_what_it_held_when_it_is_given_another) {
  auto [reading, writing] = make_pipe();
  const int before = writing.get();
  writing = std::move(reading);
  EXPECT_FALSE(is_open(before));
  EXPECT_TRUE(is_open(writing.get()));
}

TEST(descriptor, says_whether_closing_worked) {
  auto [reading, writing] = make_pipe();
  EXPECT_TRUE(writing.close());
  EXPECT_TRUE(writing.close()) << "it is closed already";
  ::close(reading.get());
  EXPECT_FALSE(reading.close());
  EXPECT_FALSE(reading.is_open());
}

TEST(write_all, goes_on_where_the_system_takes_only_some) {
  auto [reading, writing] = make_pipe();
  const std::string sent(1'000'000, 'x');  // more than a pipe holds
  std::string received;
  std::thread other([from = reading.get(), &received] {
    std::array<char, 4'096> block{};
    for (ssize_t count = 1; count > 0;) {
      count = ::read(from, block.data(), block.size());
      received.append(block.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
    }
  });
  EXPECT_TRUE(write_all(writing.get(), sent));
  EXPECT_TRUE(writing.close());
  other.join();
  EXPECT_EQ(received, sent);
}

TEST(write_all, says_why_it_failed) {
  const auto [reading, writing] = make_pipe();
  EXPECT_FALSE(write_all(reading.get(), "x"));
  EXPECT_EQ(errno, EBADF);
}

TEST(disk_error, tells_a_full_disk_from_a_broken_one) {
  EXPECT_EQ(disk_error("write", ENOSPC).code(), errc::storage_full);
  EXPECT_EQ(disk_error("write", EDQUOT).code(), errc::storage_full);
  EXPECT_EQ(disk_error("write", EIO).code(), errc::storage_failed);
  EXPECT_EQ(disk_error("write", EIO).message(), "write: Input/output error");
}

}  // namespace
}  // namespace zylin
