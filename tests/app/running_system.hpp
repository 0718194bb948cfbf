#pragma once

#include "app/event_recorder.hpp"
#include "support/temp_folder.hpp"
#include "zylin/app/application.hpp"
#include "zylin/core/form.hpp"
#include "zylin/net/curl_http_client.hpp"
#include "zylin/ports/phone_conversation.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/sim/simulated_caller.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace zylin::test {

inline constexpr const char* booking_request =
    "Hi, my name is Anna Schmidt. I would like to book an appointment for tomorrow at 3 PM.";
inline constexpr const char* short_booking_request = "My name is Anna Schmidt, please book me in tomorrow at 3 PM.";
inline constexpr const char* owner_number = "+14155550199";

struct system_options {
  sim::stand_in_twilio_options twilio;
  sim::stand_in_openai_options openai;
  std::optional<sim::stand_in_openai_options> fallback;  ///< a second provider, with the key "sk-second"
  sim::lost_webhooks lost;                               ///< for every call
  std::function<void(config::settings&)> adjust;         ///< changes the server's settings at the end; may be empty
  ports::phone_conversation* conversation = nullptr;     ///< outlives the system; may be null
  std::chrono::milliseconds gather_texts_for{1'500};     ///< what is written within it is one turn
};

/// The real application on a real database file, between stand-ins for Twilio and OpenAI, all over loopback sockets.
class running_system {
 public:
  explicit running_system(system_options options = {});
  ~running_system();

  /// Starts the application (again, after `stop`).
  void start();
  void stop();
  /// Only the first half of `stop`: nothing of the application is destroyed yet.
  void halt();

  /// Plays one call saying `words`; returns its CallSid. Fails the test when the server answers wrongly.
  std::string call(const std::string& words, const std::string& from = "+14155550123");
  std::vector<std::future<result<sim::finished_call>>> call_at_once(const std::vector<std::string>& callers,
                                                                    const std::string& words);

  /// Plays one call by turns; `words` are said where a recording is asked for. Returns all that was heard.
  std::vector<std::string> call_by_turns(std::vector<sim::simulated_turn> turns, const std::string& words);

  /// Plays one call that leaves nothing; returns its CallSid.
  std::string call_silently(const std::string& from = "+14155550123");
  /// A call while the server was not running: Twilio has its recording and knows the caller; returns its CallSid.
  std::string leave_at_twilio(const std::string& words, sim::known_call what);
  /// Which webhooks of later calls are lost.
  void lose(sim::lost_webhooks lost) { lost_ = lost; }

  /// The content of the database.
  std::vector<zylin::domain::call> calls();
  std::vector<domain::booking> bookings();
  std::vector<domain::message> messages();
  std::vector<domain::job> jobs();

  ports::http_response get(const std::string& path);
  /// A webhook as Twilio signs it, with the AccountSid added.
  ports::http_response post(const std::string& path, form fields);

  event_recorder events;
  sim::stand_in_twilio& twilio() { return *twilio_; }
  sim::stand_in_openai& openai() { return *openai_; }
  sim::stand_in_openai& fallback() { return *fallback_; }
  [[nodiscard]] const config::settings& settings() const { return settings_; }
  [[nodiscard]] std::string server_url() const;

 private:
  sim::caller_options caller() const;
  void start_fallback(const sim::stand_in_openai_options& how);
  std::future<result<sim::finished_call>> place(const std::string& from, std::string wav,
                                                std::vector<sim::simulated_turn> turns = {});
  void look(const ports::store::work& work);
  ports::http_response send(ports::http_request request);

  temp_folder folder_;
  sim::lost_webhooks lost_;
  ports::phone_conversation* conversation_;
  std::chrono::milliseconds gather_texts_for_;
  system_clock time_;
  config::settings settings_;
  boost::asio::io_context outside_{1};
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> outside_stays_{outside_.get_executor()};
  std::unique_ptr<ports::http_client> network_;
  std::unique_ptr<sim::stand_in_twilio> twilio_;
  std::unique_ptr<sim::stand_in_openai> openai_;
  std::unique_ptr<sim::stand_in_openai> fallback_;
  std::thread outside_thread_;
  std::unique_ptr<app::application> application_;
  bool halted_ = false;
};

/// Tomorrow at 3 PM is always open here. What customers write goes to the owner.
[[nodiscard]] domain::business always_open_clinic();

[[nodiscard]] std::vector<domain::message> messages_of_kind(running_system& system, domain::message_kind kind);

}  // namespace zylin::test
