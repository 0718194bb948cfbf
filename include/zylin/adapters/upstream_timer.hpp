#pragma once

#include "zylin/core/error.hpp"
#include "zylin/ports/telemetry.hpp"

#include <chrono>
#include <string_view>

namespace zylin {

/// Reports to telemetry how an upstream operation ended and how long it took. The names must be literals.
class upstream_timer {
 public:
  upstream_timer(ports::telemetry& events, std::string_view upstream, std::string_view operation)
      : events_(events), upstream_(upstream), operation_(operation) {}

  template <class T>
  void finish(const result<T>& outcome) const {
    const auto took = std::chrono::steady_clock::now() - begin_;
    events_.upstream_finished(upstream_, operation_, outcome ? "ok" : to_string(outcome.error().code()),
                              std::chrono::duration_cast<std::chrono::milliseconds>(took));
  }

 private:
  ports::telemetry& events_;
  std::string_view upstream_;
  std::string_view operation_;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

}  // namespace zylin
