#pragma once

#include "pipeline/calls/scripted_failures.hpp"
#include "zylin/ports/call_directory.hpp"
#include "zylin/ports/intent_extractor.hpp"
#include "zylin/ports/recording_source.hpp"
#include "zylin/ports/transcriber.hpp"

#include <fstream>
#include <functional>
#include <map>
#include <string>

namespace zylin::test {

/// Writes a few bytes as the recording; whether they are silent cannot be measured.
class fake_recordings final : public ports::recording_source {
 public:
  ports::awaitable<result<void>> download(recording_sid /*recording*/, std::filesystem::path file) override {
    if (const auto failure = script.next()) {
      co_return *failure;
    }
    std::ofstream(file) << audio;
    co_return result<void>{};
  }

  scripted_failures script;
  std::string audio = "RIFF";
};

class fake_transcriber final : public ports::transcriber {
 public:
  ports::awaitable<result<std::string>> transcribe(std::filesystem::path audio) override {
    const auto failure = script.next();
    while_listening();
    if (failure) {
      co_return *failure;
    }
    heard_a_file = std::filesystem::exists(audio);
    co_return words;
  }

  scripted_failures script;
  std::string words = "I would like an appointment on Monday at 3 PM. My name is Asha.";
  std::function<void()> while_listening = [] {};
  bool heard_a_file = false;
};

class fake_extractor final : public ports::intent_extractor {
 public:
  ports::awaitable<result<domain::understanding>> understand(std::string transcript,
                                                             domain::caller_facts caller) override {
    read = std::move(transcript);
    told = std::move(caller);
    if (const auto failure = script.next()) {
      co_return *failure;
    }
    co_return meaning;
  }

  scripted_failures script;
  domain::understanding meaning;
  std::string read;
  domain::caller_facts told;  ///< of the caller
};

/// Knows the calls it was given, and records which ones were looked up.
class fake_directory final : public ports::call_directory {
 public:
  ports::awaitable<result<ports::directory_entry>> find(call_sid id) override {
    asked.push_back(id.str());
    if (const auto failure = script.next()) {
      co_return *failure;
    }
    const auto found = entries.find(id.str());
    if (found == entries.end()) {
      co_return error(errc::not_found, "scripted: no such call");
    }
    co_return found->second;
  }
  void add(ports::directory_entry entry) {
    std::string id = entry.row.sid.str();
    entries.insert_or_assign(std::move(id), std::move(entry));
  }
  scripted_failures script;
  std::map<std::string, ports::directory_entry> entries;
  std::vector<std::string> asked;
};

}  // namespace zylin::test
