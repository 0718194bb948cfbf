#pragma once

#include "zylin/http/message.hpp"
#include "zylin/ports/awaitable.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::http {

using handler = std::function<ports::awaitable<response>(const request&, const path_parameters&)>;

/// Finds the handler of a request. Built once at start, then only read.
class router {
 public:
  /// `pattern`: `/api/twilio/recording/{call_sid}`; a part in braces matches one non-empty segment.
  /// `content_type`: what a body must be (without parameters), else 415; empty = any.
  void add(std::string method, std::string pattern, handler target, std::string content_type = {});

  struct match {
    const handler* target = nullptr;  ///< null: answer with `refusal`
    std::string_view route;           ///< the pattern, or "(none)": for metrics
    path_parameters parameters;
    response refusal;  ///< 404, 405 with Allow, 415
  };
  /// HEAD uses GET's handler.
  [[nodiscard]] match find(const request& incoming) const;

 private:
  struct route {
    std::string method;
    std::string pattern;
    std::vector<std::string> segments;
    std::string content_type;
    handler target;
  };
  std::vector<route> routes_;
};

}  // namespace zylin::http
