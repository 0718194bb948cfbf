#pragma once

#include "http/raw_client.hpp"
#include "http/running_server.hpp"
#include "pipeline/intake/message_intake.hpp"
#include "support/temp_folder.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/core/form.hpp"
#include "zylin/http/api.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::http::test {

/// A store that can be made to fail, in front of the real one.
class failing_store final : public ports::store {
 public:
  explicit failing_store(ports::store& real) : real_(real) {}
  ports::awaitable<result<void>> run(work unit) override;

  std::atomic<bool> fails = false;
  std::atomic<bool> stalls = false;  ///< answers only when it no longer does
  std::atomic<int> units = 0;        ///< handed to it so far

 private:
  ports::store& real_;
};

class manual_clock final : public clock {
 public:
  [[nodiscard]] time_point now() const override { return time_point(std::chrono::milliseconds(millis_)); }
  void advance(std::chrono::milliseconds by) { millis_ += by.count(); }

 private:
  std::atomic<std::int64_t> millis_ = 1'795'000'000'000;
};

/// One calendar and the secret that opens it.
class one_calendar final : public ports::calendar_source {
 public:
  ports::awaitable<result<std::optional<ports::calendar_file>>> open(std::string secret) override;

  std::string known;
  ports::calendar_file file;
  std::atomic<bool> fails = false;
};

/// The whole API on a real socket over a real database file.
class api_test : public ::testing::Test {
 protected:
  static constexpr std::string_view account = "AC00000000000000000000000000000001";
  static constexpr std::string_view call_id = "CA00000000000000000000000000000002";
  static constexpr std::string_view recording_id = "RE00000000000000000000000000000003";
  static constexpr std::string_view caller_number = "+14155550123";

  api_test();
  ~api_test() override;

  /// Changes to `settings` must be made before.
  void start();

  /// Signed as Twilio does, with the AccountSid added.
  [[nodiscard]] raw_response post(std::string_view path, form fields);
  /// Exactly this, signed or not.
  [[nodiscard]] raw_response post_raw(std::string_view path, std::string_view body, std::string_view signature,
                                      std::string_view content_type = "application/x-www-form-urlencoded");
  [[nodiscard]] raw_response get(std::string_view path);
  [[nodiscard]] std::string signature_of(std::string_view path, const form& fields) const;

  [[nodiscard]] static form voice_form(std::string_view id = call_id, std::string_view from = caller_number);
  [[nodiscard]] static form action_form();
  [[nodiscard]] static form callback_form(std::string_view status = "completed");
  [[nodiscard]] static std::string recording_path(std::string_view id = call_id);

  /// Runs inside one transaction of the real store.
  void in_database(const ports::store::work& unit);
  [[nodiscard]] std::optional<domain::call> stored_call(std::string_view id = call_id);
  [[nodiscard]] std::vector<domain::call> calls();
  [[nodiscard]] std::vector<domain::job> jobs();
  [[nodiscard]] std::vector<domain::message> messages();

  config::settings settings;
  bool late = false;                          ///< likewise
  std::vector<std::string> paused_upstreams;  ///< as /readyz is to show them; before `start`
  manual_clock time;
  event_log events;
  std::atomic<int> jobs_announced = 0;
  std::atomic<int> messages_announced = 0;
  std::atomic<int> missed_announced = 0;
  std::vector<std::string> unready;  ///< read by the server: set before `start`
  std::unique_ptr<failing_store> db;
  std::unique_ptr<intake::message_intake> reports;
  std::chrono::milliseconds voice_patience{4'000};  ///< before `start`
  one_calendar calendars;                           ///< set before `start`
  std::unique_ptr<running_server> running;

 private:
  zylin::test::temp_folder folder_;
  std::unique_ptr<ports::store> real_;
};

}  // namespace zylin::http::test
