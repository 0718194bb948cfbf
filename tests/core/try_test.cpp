#include "zylin/core/try.hpp"

#include <gtest/gtest.h>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include <array>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace zylin {
namespace {

using std::chrono::milliseconds;
template <class T>
using awaitable = boost::asio::awaitable<T>;

error busy() {
  return error(errc::rate_limited, "come back later").with_retry_after(milliseconds(1500)).with_provider_code(20429);
}

/// The source of the results: a number, or `busy`. Counts the calls.
class source {
 public:
  explicit source(result<int> answer) : answer_(std::move(answer)) {}

  result<int> ask() {
    ++asked;
    return answer_;
  }
  result<void> check() {
    TRY(ask());
    return {};
  }
  result<std::unique_ptr<int>> make() {
    TRY_ASSIGN(const int value, ask());
    return std::make_unique<int>(value);
  }
  awaitable<result<int>> wait() { co_return ask(); }
  awaitable<result<std::unique_ptr<int>>> wait_and_make() {
    CO_TRY_ASSIGN(const int value, co_await wait());
    co_return std::make_unique<int>(value);
  }

  int asked = 0;

 private:
  result<int> answer_;
};

result<std::string> ignore_value(source& from) {
  TRY(from.ask());
  return "went on";
}

result<std::string> ignore_nothing(source& from) {
  if (from.asked == 0) {
    TRY(from.check());
  }
  return "went on";
}

result<std::string> take_value(source& from) {
  TRY_ASSIGN(const int value, from.ask());
  return "went on" + std::string(static_cast<std::size_t>(value), '!').substr(1);
}

result<std::string> assign_value(source& from) {
  std::pair<std::string, int> row("went on", 0);
  TRY_ASSIGN(row.second, from.ask());
  return row.second == 1 ? row.first : "another value";
}

result<std::string> move_value(source& from) {
  TRY_ASSIGN(std::unique_ptr<int> owned, from.make());
  TRY_ASSIGN(const auto moved_on, result<std::unique_ptr<int>>(std::move(owned)));
  return *moved_on == 1 ? "went on" : "another value";
}

result<std::string> take_within_others(source& from) {
  TRY_ASSIGN(const int value, from.ask());
  for (int round = 0; round < 2; ++round) {
    TRY_ASSIGN(const auto texts, result<std::map<int, std::string>>(std::map<int, std::string>{{value, "went on"}}));
    const auto inner = [&]() -> result<std::string> {
      TRY_ASSIGN(const std::string found, result<std::string>(texts.at(1)));
      TRY(result<void>());
      return found;
    };
    if (round == 1) {
      return inner();
    }
  }
  return "too far";
}

awaitable<result<std::string>> wait_for_value(source& from) {
  CO_TRY_ASSIGN(const int value, co_await from.wait());
  co_return value == 1 ? "went on" : "another value";
}

awaitable<result<std::string>> wait_for_end(source& from) {
  CO_TRY(co_await from.wait());
  co_return "went on";
}

awaitable<result<std::string>> wait_for_move_only(source& from) {
  CO_TRY_ASSIGN(const std::unique_ptr<int> owned, co_await from.wait_and_make());
  co_return *owned == 1 ? "went on" : "another value";
}

awaitable<result<std::string>> wait_for_nothing(source& from) {
  CO_TRY(from.check());
  co_return "went on";
}

template <awaitable<result<std::string>> (*Work)(source&)>
result<std::string> run(source& from) {
  boost::asio::io_context loop;
  auto done = boost::asio::co_spawn(loop, Work(from), boost::asio::use_future);
  loop.run();
  return done.get();
}

struct way {
  const char* name;
  result<std::string> (*take)(source&);
};

class passing_on : public testing::TestWithParam<way> {};

TEST_P(passing_on, goes_on_with_the_value_of_an_expression_that_is_evaluated_once) {
  source from(1);
  const result<std::string> taken = GetParam().take(from);
  ASSERT_TRUE(taken);
  EXPECT_EQ(*taken, "went on");
  EXPECT_EQ(from.asked, 1);
}

TEST_P(passing_on, leaves_with_the_whole_error) {
  source from(busy());
  const result<std::string> taken = GetParam().take(from);
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().code(), errc::rate_limited);
  EXPECT_EQ(taken.error().message(), "come back later");
  EXPECT_EQ(taken.error().retry_after(), milliseconds(1500));
  EXPECT_EQ(taken.error().provider_code(), 20429);
  EXPECT_EQ(from.asked, 1);
}

constexpr std::array ways{way{"ignore_value", ignore_value},
                          way{"ignore_nothing", ignore_nothing},
                          way{"take_value", take_value},
                          way{"assign_value", assign_value},
                          way{"move_value", move_value},
                          way{"take_within_others", take_within_others},
                          way{"wait_for_value", run<wait_for_value>},
                          way{"wait_for_end", run<wait_for_end>},
                          way{"wait_for_move_only", run<wait_for_move_only>},
                          way{"wait_for_nothing", run<wait_for_nothing>}};

INSTANTIATE_TEST_SUITE_P(a_try, passing_on, testing::ValuesIn(ways), [](const auto& one) { return one.param.name; });

TEST(passing_on_of_a_value, moves_from_a_temporary_and_copies_from_a_result_with_a_name) {
  result<std::string> kept = std::string("a text that is too long to lie in the string itself");
  const auto copy = [&]() -> result<std::string> {
    TRY_ASSIGN(std::string text, kept);
    return text;
  };
  EXPECT_EQ(copy().value(), *kept);
  EXPECT_FALSE(kept->empty());
  const char* const bytes = kept->data();
  const auto move = [&]() -> result<std::string> {
    TRY_ASSIGN(std::string text, std::move(kept));
    return text;
  };
  EXPECT_EQ(move().value().data(), bytes) << "it was copied";
}

}  // namespace
}  // namespace zylin
