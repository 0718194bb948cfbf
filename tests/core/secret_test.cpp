#include "zylin/core/secret.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <type_traits>

namespace zylin {
namespace {

constexpr std::string_view short_text = "tok3n-42";  // fits into the object itself

// Looks for all but the first character: emptying a string overwrites that one anyway.
bool contains(std::span<const std::byte> memory, std::string_view text) {
  text.remove_prefix(1);
  return std::search(memory.begin(), memory.end(), text.begin(), text.end(),
                     [](std::byte b, char c) { return static_cast<char>(b) == c; }) != memory.end();
}

// Storage that can be looked at after the object in it is gone.
struct through_circuit {
  alignas(secret) std::array<std::byte, sizeof(secret)> memory{};

  secret* hold(std::string_view text) { return ::new (memory.data()) secret(std::string(text)); }
};

TEST(secret, shows_its_text_only_on_request) {
  const secret token(std::string("0123456789abcdef0123456789abcdef"));
  EXPECT_EQ(token.expose(), "0123456789abcdef0123456789abcdef");
  EXPECT_FALSE((std::is_convertible_v<secret, std::string>));
  EXPECT_FALSE((std::is_convertible_v<secret, std::string_view>));
}

TEST(secret, leaves_nothing_in_memory_when_it_is_destroyed) {
  through_circuit place;
  secret* token = place.hold(short_text);
  ASSERT_TRUE(contains(place.memory, short_text));
  std::destroy_at(token);
  EXPECT_FALSE(contains(place.memory, short_text));
}

TEST(secret, leaves_nothing_behind_when_it_is_moved_away) {
  through_circuit place;
  secret* token = place.hold(short_text);
  const secret moved(std::move(*token));
  EXPECT_EQ(moved.expose(), short_text);
  EXPECT_FALSE(contains(place.memory, short_text));
  std::destroy_at(token);
}

TEST(secret, leaves_nothing_behind_when_it_is_assigned_away) {
  through_circuit place;
  secret* token = place.hold(short_text);
  secret other(std::string("something else that is long enough for the heap"));
  other = std::move(*token);
  EXPECT_EQ(other.expose(), short_text);
  EXPECT_FALSE(contains(place.memory, short_text));
  std::destroy_at(token);
}

TEST(secret, keeps_both_copies_when_it_is_copied) {
  const secret first{std::string(short_text)};
  secret second;
  EXPECT_TRUE(second.empty());
  second = first;
  EXPECT_EQ(first.expose(), short_text);
  EXPECT_EQ(second.expose(), short_text);
}

TEST(secret, survives_being_assigned_to_itself) {
  secret token{std::string(short_text)};
  const secret& same = token;
  token = same;
  EXPECT_EQ(token.expose(), short_text);
}

}  // namespace
}  // namespace zylin
