#include "metrics.hpp"

#include "app/stuck_store.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <string>

namespace zylin::app {
namespace {

using ::testing::HasSubstr;

TEST(metrics, are_shown_though_the_database_hangs) {
  boost::asio::io_context io{1};
  test::stuck_store db(io);
  const system_clock time;
  metrics counts(std::chrono::milliseconds(50));
  counts.call_received(false);
  metrics::gauges seen;
  seen.audio_bytes = 1'000;
  std::string shown;
  boost::asio::co_spawn(io, counts.render(db, time, seen), [&](const std::exception_ptr& thrown, std::string text) {
    EXPECT_FALSE(thrown);
    shown = std::move(text);
    io.stop();
  });
  io.run();
  EXPECT_THAT(shown, HasSubstr("zylin_calls_total{refused=\"false\"} 1"));
  EXPECT_THAT(shown, HasSubstr("zylin_audio_bytes 1000"));
}

}  // namespace
}  // namespace zylin::app
