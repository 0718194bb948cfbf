#include "curl_handle.hpp"
#include "request_setup.hpp"
#include "wiped_memory.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <span>
#include <string>

namespace zylin::net {
namespace {

// The text is computed, so that this program's own memory contains it only where it should be. The test searches for
// its middle: freed memory may have lost its first bytes to the allocator.
constexpr std::size_t length = 96;
constexpr std::size_t middle = 40;
constexpr std::size_t looked_for = 40;

char character(std::size_t at) {
  return at == middle ? 'Z' : static_cast<char>('a' + (at * 7 + 3) % 26);
}

std::string written_out() {
  std::string text(length, ' ');
  for (std::size_t i = 0; i < length; ++i) {
    text[i] = character(i);
  }
  return text;
}

/// Counts the text in bytes that are shown piece by piece.
class finder {
 public:
  void look_at(std::span<const char> bytes) {
    for (const char* next = bytes.data(); next != bytes.data() + bytes.size(); ++next) {
      if (matched_ == 0) {
        const auto rest = static_cast<std::size_t>(bytes.data() + bytes.size() - next);
        next = static_cast<const char*>(std::memchr(next, character(middle), rest));
        if (next == nullptr) {
          return;
        }
      }
      // Its first character occurs in it only once, so no byte must be checked twice.
      matched_ = *next == character(middle + matched_) ? matched_ + 1 : (*next == character(middle) ? 1 : 0);
      if (matched_ == looked_for) {
        ++found_;
        matched_ = 0;
      }
    }
  }
  void begin_anew() { matched_ = 0; }
  [[nodiscard]] int found() const { return found_; }

 private:
  std::size_t matched_ = 0;
  int found_ = 0;
};

constexpr std::size_t window_bytes = 65'536;
alignas(window_bytes) std::array<char, window_bytes> window;

/// In all memory of this process that can be a heap or a stack.
int copies_in_memory() {
  constexpr std::uintptr_t largest = std::uintptr_t{1} << 28U;  // larger ones are a sanitizer's shadow
  finder found;
  const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
  std::ifstream maps("/proc/self/maps");
  std::uintptr_t seen_until = 0;  // a mapping that grows while they are listed is listed again
  for (std::string line; std::getline(maps, line);) {
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
    std::array<char, 5> rights{};
    unsigned long inode = 0;
    const int read =
        std::sscanf(line.c_str(), "%" SCNxPTR "-%" SCNxPTR " %4s %*s %*s %lu", &begin, &end, rights.data(), &inode);
    if (read != 4 || std::strcmp(rights.data(), "rw-p") != 0 || inode != 0 || end - begin > largest) {
      continue;
    }
    begin = std::max(begin, seen_until);
    seen_until = std::max(seen_until, end);
    found.begin_anew();
    while (begin < end) {
      const std::uintptr_t next = std::min(end, (begin / window_bytes + 1) * window_bytes);
      if (begin / window_bytes != reinterpret_cast<std::uintptr_t>(window.data()) / window_bytes) {
        const ssize_t got = ::pread(memory, window.data(), next - begin, static_cast<off_t>(begin));
        found.look_at({window.data(), static_cast<std::size_t>(std::max<ssize_t>(0, got))});
      }
      begin = next;
    }
  }
  ::close(memory);
  window.fill(0);
  return found.found();
}

void set_up_and_drop(const ports::http_request& request) {
  request_parts parts;
  const easy_handle easy(curl_easy_init());
  EXPECT_TRUE(set_up(easy.get(), request, "", parts));
  EXPECT_GE(copies_in_memory(), 1) << "the look into memory finds nothing";
}

TEST(a_secret_of_a_request, is_wiped_where_it_was_a_password) {
  require_curl();
  ASSERT_EQ(copies_in_memory(), 0);
  {
    ports::http_request request(ports::http_method::get, "https://api.example.org/");
    request.basic = ports::basic_credentials{"AC1", secret(written_out())};
    set_up_and_drop(request);
    EXPECT_EQ(copies_in_memory(), 1) << "the request's own";
  }
  EXPECT_EQ(copies_in_memory(), 0);
}

TEST(a_secret_of_a_request, is_wiped_where_it_was_a_bearer_token) {
  require_curl();
  ASSERT_EQ(copies_in_memory(), 0);
  {
    ports::http_request request(ports::http_method::post, "https://api.example.org/");
    request.bearer = secret(written_out());
    set_up_and_drop(request);
    EXPECT_EQ(copies_in_memory(), 1) << "the request's own";
  }
  EXPECT_EQ(copies_in_memory(), 0);
}

TEST(wiped_memory, keeps_what_is_in_it_when_it_grows_or_shrinks) {
  auto* block = static_cast<char*>(wiped_realloc(nullptr, 4));
  ASSERT_NE(block, nullptr);
  std::memcpy(block, "abc", 4);
  block = static_cast<char*>(wiped_realloc(block, 100'000));
  ASSERT_NE(block, nullptr);
  EXPECT_STREQ(block, "abc");
  block = static_cast<char*>(wiped_realloc(block, 4));
  ASSERT_NE(block, nullptr);
  EXPECT_STREQ(block, "abc");
  wiped_free(block);
  wiped_free(nullptr);
}

}  // namespace
}  // namespace zylin::net
