#pragma once

#include "pipeline/calls/scripted_failures.hpp"
#include "pipeline/clinic.hpp"
#include "pipeline/sample_sids.hpp"
#include "zylin/ports/recording_list.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace zylin::test {

/// One recording of call `number`, as its provider lists it.
[[nodiscard]] inline ports::listed_recording listed(int number, time_point made_at = friday_morning) {
  ports::listed_recording made(recording_number(number), call_number(number));
  made.status = "completed";
  made.source = "RecordVerb";
  made.made_at = made_at;
  made.duration = std::chrono::seconds(6);
  return made;
}

/// Lists what it was given, `page_size` at a time, and keeps the requests.
class fake_recording_list final : public ports::recording_list {
 public:
  ports::awaitable<result<ports::recording_page>> page(time_point since, std::string from) override {
    asked_since.push_back(since);
    asked_pages.push_back(from);
    while_listing();
    if (const auto failure = script.next()) {
      co_return *failure;
    }
    const std::size_t begin = from.empty() ? 0 : std::stoul(from);
    ports::recording_page made;
    for (std::size_t at = begin; at < std::min(begin + page_size, recordings.size()); ++at) {
      made.recordings.push_back(recordings[at]);
    }
    made.next = begin + page_size < recordings.size() ? std::to_string(begin + page_size) : "";
    co_return made;
  }

  std::vector<ports::listed_recording> recordings;
  std::size_t page_size = 100;
  scripted_failures script;
  std::function<void()> while_listing = [] {};
  std::vector<time_point> asked_since;
  std::vector<std::string> asked_pages;
};

}  // namespace zylin::test
