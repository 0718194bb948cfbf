#pragma once

#include "pipeline/calls/scripted_failures.hpp"
#include "zylin/ports/messenger.hpp"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zylin::test {

/// Accepts every message unless told otherwise, and keeps what it was given.
class fake_messenger final : public ports::messenger {
 public:
  ports::awaitable<result<ports::message_receipt>> send(domain::message outgoing) override {
    posted.push_back(outgoing);
    while_posting(outgoing);
    if (const auto failure = script.next()) {
      co_return *failure;
    }
    co_return ports::message_receipt{"SM" + std::to_string(posted.size()), "queued"};
  }

  ports::awaitable<result<std::optional<ports::message_receipt>>> find_sent(domain::message outgoing, time_point since,
                                                                            std::vector<std::string> others) override {
    known_others = std::move(others);
    looked_up.push_back(outgoing);
    looked_since = since;
    while_looking(outgoing);
    if (const auto failure = lookup_script.next()) {
      co_return *failure;
    }
    co_return listed;
  }

  scripted_failures script;
  scripted_failures lookup_script;
  std::optional<ports::message_receipt> listed;  ///< what the provider's list shows
  std::vector<domain::message> posted;
  std::vector<domain::message> looked_up;
  time_point looked_since{};
  std::vector<std::string> known_others;
  std::function<void(const domain::message&)> while_posting = [](const domain::message&) {};
  std::function<void(const domain::message&)> while_looking = [](const domain::message&) {};
};

}  // namespace zylin::test
