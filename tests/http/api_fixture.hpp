#pragma once

#include "http/raw_client.hpp"
#include "http/recorded_conversation.hpp"
#include "http/recorded_intake.hpp"
#include "http/running_server.hpp"
#include "support/fake_clock.hpp"
#include "zylin/core/form.hpp"
#include "zylin/http/api.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::http::test {

/// One calendar and the secret that opens it.
class one_calendar final : public ports::calendar_source {
 public:
  ports::awaitable<result<std::optional<ports::calendar_file>>> open(std::string secret) override;

  std::string known;
  ports::calendar_file file;
  std::atomic<bool> fails = false;
};

/// The whole API on a real socket. What its webhooks report is recorded.
class api_test : public ::testing::Test {
 protected:
  static constexpr std::string_view account = "AC00000000000000000000000000000001";
  static constexpr std::string_view call_id = "CA00000000000000000000000000000002";
  static constexpr std::string_view recording_id = "RE00000000000000000000000000000003";
  static constexpr std::string_view caller_number = "+14155550123";

  api_test();
  ~api_test() override;

  /// Change `settings` before this.
  void start();

  /// Signed as Twilio does, with the AccountSid added.
  [[nodiscard]] raw_response post(std::string_view path, form fields);
  /// Sends exactly this, signed or not.
  [[nodiscard]] raw_response post_raw(std::string_view path, std::string_view body, std::string_view signature,
                                      std::string_view content_type = "application/x-www-form-urlencoded");
  [[nodiscard]] raw_response get(std::string_view path);
  [[nodiscard]] std::string signature_of(std::string_view path, const form& fields) const;

  [[nodiscard]] static form voice_form(std::string_view id = call_id, std::string_view from = caller_number);
  [[nodiscard]] static form action_form();
  [[nodiscard]] static form callback_form(std::string_view status = "completed");
  [[nodiscard]] static std::string recording_path(std::string_view id = call_id);

  config::settings settings;
  bool late = false;                          ///< likewise
  std::vector<std::string> paused_upstreams;  ///< as /readyz is to show them; before `start`
  zylin::test::fake_clock time{time_point(std::chrono::milliseconds(1'795'000'000'000))};
  event_log events;
  std::vector<std::string> unready;  ///< read by the server: set before `start`
  recorded_intake intake;
  std::chrono::milliseconds voice_patience{4'000};  ///< before `start`
  one_calendar calendars;                           ///< set before `start`
  recorded_conversation conversation;
  bool has_conversation = false;  ///< before `start`
  std::unique_ptr<running_server> running;
};

}  // namespace zylin::http::test
