#include "zylin/app/application.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zylin::test {
namespace {

TEST(a_business_with_conversations, is_refused_at_start_while_nothing_holds_them) {
  const system_clock time;
  config::settings settings;
  settings.business.phone_mode = domain::call_mode::conversation;
  const auto started = app::application::start(settings, {time});
  ASSERT_FALSE(started);
  EXPECT_EQ(started.error().code(), errc::invalid_input);
  EXPECT_NE(started.error().message().find("phone_mode \"conversation\" does not work yet"), std::string::npos);
}

}  // namespace
}  // namespace zylin::test
