#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/secret.hpp"
#include "zylin/domain/business.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::sim {

/// A message the stand-in Twilio accepted.
struct accepted_message {
  std::string sid;
  std::string to;
  std::string from;
  std::string body;
  std::string status_callback;
};

struct stand_in_twilio_options {
  std::string account_sid;
  secret auth_token;
  std::chrono::milliseconds reply_delay{0};  ///< before every REST reply
  int recording_not_ready = 0;               ///< first downloads of each recording that answer 404 XML
  bool report_delivery = true;               ///< posts sent and delivered to a message's StatusCallback
};

/// A loopback HTTP server that speaks Twilio's REST API as far as the product uses it: recordings,
/// message creation, message list; it posts signed status callbacks. Runs on `executor` (one thread).
class stand_in_twilio {
 public:
  stand_in_twilio(boost::asio::any_io_executor executor, stand_in_twilio_options options);
  ~stand_in_twilio();

  [[nodiscard]] result<void> start();
  [[nodiscard]] std::string base_url() const;

  /// Makes `wav` downloadable. Thread-safe.
  void add_recording(std::string recording_sid, std::string wav);
  /// All messages accepted so far. Thread-safe.
  [[nodiscard]] std::vector<accepted_message> messages() const;
  /// Called on `executor` for every accepted message. Set before `start`.
  void on_message(std::function<void(const accepted_message&)> listener);

 private:
  struct state;
  std::shared_ptr<state> state_;
};

struct stand_in_openai_options {
  std::chrono::milliseconds reply_delay{0};
};

/// A loopback HTTP server that speaks the two OpenAI endpoints the product uses. Its recogniser reads
/// the text stored inside the WAV; its model is the rule-based reader.
class stand_in_openai {
 public:
  stand_in_openai(boost::asio::any_io_executor executor, const business& facts, const clock& time,
                  stand_in_openai_options options);
  ~stand_in_openai();

  [[nodiscard]] result<void> start();
  [[nodiscard]] std::string base_url() const;  ///< ends in /v1

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace zylin::sim
