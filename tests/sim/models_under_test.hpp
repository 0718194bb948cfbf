#pragma once

#include "loop.hpp"

#include "support/fake_clock.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <string>

namespace zylin::sim {

/// A started stand-in OpenAI.
class models_under_test : public loop {
 public:
  explicit models_under_test(stand_in_openai_options options = {})
      : openai(io.get_executor(), domain::default_business(), time, options) {
    const auto started = openai.start();
    EXPECT_TRUE(started) << (started ? "" : started.error().message());
  }

  [[nodiscard]] ports::http_request post(const std::string& path) const {
    ports::http_request request(ports::http_method::post, openai.base_url() + path);
    request.bearer = secret("any key");
    return request;
  }

  /// 22 November 2026, 10:00 UTC, a Sunday.
  zylin::test::fake_clock time{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + std::chrono::hours(10)};
  stand_in_openai openai;
};

}  // namespace zylin::sim
