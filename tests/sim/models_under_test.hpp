#pragma once

#include "loop.hpp"

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <string>

namespace zylin::sim {

/// Always 2026-11-22 10:00 UTC, a Sunday.
class fixed_clock final : public clock {
 public:
  [[nodiscard]] time_point now() const override {
    using namespace std::chrono;
    return sys_days(year(2026) / November / 22) + hours(10);
  }
};

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

  fixed_clock time;
  stand_in_openai openai;
};

}  // namespace zylin::sim
