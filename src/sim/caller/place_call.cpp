#include "caller/twiml_reader.hpp"
#include "caller/webhook_request.hpp"

#include "zylin/core/try.hpp"
#include "zylin/http/signature.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <boost/asio/experimental/awaitable_operators.hpp>

#include <cstddef>
#include <optional>
#include <utility>

namespace zylin::sim {

namespace {

using namespace std::chrono_literals;

constexpr auto webhook_timeout = 15s;            // Twilio's hard limit for a call's TwiML
constexpr auto before_and_after_recording = 8s;  // greeting and thanks, spoken

ports::http_request signed_request(const webhook_address& target, const secret& token, const form& fields) {
  ports::http_request outgoing(ports::http_method::post, target.connect_url);
  outgoing.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
  outgoing.headers.emplace_back("X-Twilio-Signature", http::sign(token, target.signed_url, fields));
  outgoing.headers.emplace_back("I-Twilio-Idempotency-Token", random_sid(""));
  outgoing.headers.emplace_back("User-Agent", "TwilioProxy/1.1");
  outgoing.body = fields.encode();
  outgoing.total_timeout = webhook_timeout;
  return outgoing;
}

/// One running call: what Twilio's side knows of it.
class call_in_progress {
 public:
  call_in_progress(ports::http_client& network, stand_in_twilio& twilio, const caller_options& options,
                   simulated_call call)
      : network_(network), twilio_(twilio), options_(options), call_(std::move(call)) {
    report_.call_sid = random_sid("CA");
    identity_ = call_identity{options_.account_sid, report_.call_sid, call_.from, call_.to};
  }

  ports::awaitable<result<finished_call>> run() {
    document_url_ = options_.public_url + "/api/twilio/voice";
    form fields = voice_parameters(identity_, "ringing");
    register_call("in-progress");
    CO_TRY_ASSIGN(auto verbs, co_await first_document(std::move(fields)));
    CO_TRY(co_await play(verbs));
    CO_TRY(co_await hang_up());
    co_return std::move(report_);
  }

 private:
  /// Sets what Twilio's Call resource shows from now on.
  void register_call(std::string status) {
    known_call call;
    call.sid = report_.call_sid;
    call.from = call_.from;
    call.to = call_.to;
    call.status = std::move(status);
    call.started = started_;
    call.duration = std::chrono::ceil<std::chrono::seconds>(system_clock().now() - started_);
    twilio_.add_call(std::move(call));
  }

  ports::awaitable<result<std::vector<verb>>> first_document(form fields) {
    if (!options_.lost.voice) {
      co_return co_await ask(document_url_, std::move(fields));
    }
    verb record;
    record.name = "Record";
    record.attributes.emplace("action", "/api/twilio/recording/" + report_.call_sid);
    record.attributes.emplace("recordingStatusCallback", "/api/twilio/recording/" + report_.call_sid);
    std::vector<verb> fallback;
    fallback.push_back(std::move(record));
    co_return fallback;
  }

  void tell(call_event::kind what, std::string text) const {
    if (options_.on_event) {
      options_.on_event(report_.call_sid, call_event{what, std::move(text)});
    }
  }

  /// Posts a signed webhook.
  ports::awaitable<result<ports::http_response>> post(std::string url, form fields) {
    CO_TRY_ASSIGN(const auto target, resolve_webhook(url, document_url_, options_.public_url, options_.server_url));
    tell(call_event::kind::webhook, "POST " + target.path);
    ports::http_request outgoing = signed_request(target, options_.auth_token, fields);
    co_return co_await network_.send(std::move(outgoing));
  }

  /// Posts a webhook that must be answered with TwiML.
  ports::awaitable<result<std::vector<verb>>> ask(std::string url, form fields) {
    CO_TRY_ASSIGN(auto answer, co_await post(std::move(url), std::move(fields)));
    co_return read_twiml(answer);
  }

  /// Posts a webhook whose answer is ignored if it is a success.
  ports::awaitable<result<void>> notify(std::string url, form fields) {
    CO_TRY_ASSIGN(auto answer, co_await post(std::move(url), std::move(fields)));
    if (!answer.ok()) {
      co_return error(errc::bad_response, "a callback was answered with status " + std::to_string(answer.status));
    }
    co_return result<void>();
  }

  void hear(const verb& said) {
    report_.heard.push_back(said.text);
    tell(call_event::kind::heard, said.text);
  }

  ports::awaitable<result<void>> play(std::vector<verb> verbs) {
    for (const verb& each : verbs) {
      if (each.name == "Say") {
        hear(each);
      } else if (each.name == "Hangup" || each.name == "Reject") {
        break;
      } else if (each.name == "Record" && !call_.wav.empty()) {
        co_return co_await record(each);  // what follows is unreachable
      } else if (each.name == "Gather") {
        if (const std::optional<form> said = answer_to(each)) {
          co_return co_await follow(each.attribute("action"), *said);
        }
        if (turn_ >= call_.turns.size()) {
          break;
        }
        ++turn_;  // a silence that Twilio does not report
      } else if (each.name == "Redirect") {
        form fields = voice_parameters(identity_, "in-progress");
        co_return co_await follow(each.text, std::move(fields));
      }
    }
    co_return result<void>();
  }

  /// What is posted of the caller's next turn; nothing if there is none, or if it is a silence of which Twilio is not
  /// asked to tell.
  std::optional<form> answer_to(const verb& gather) {
    for (const verb& prompt : gather.inside) {
      if (prompt.name == "Say") {
        hear(prompt);
      }
    }
    if (turn_ >= call_.turns.size()) {
      return std::nullopt;
    }
    const simulated_turn& said = call_.turns[turn_];
    const bool silent = said.what == simulated_turn::kind::silence;
    if (silent && gather.attribute("actionOnEmptyResult") != "true") {
      return std::nullopt;
    }
    ++turn_;
    return gather_parameters(identity_, said);
  }

  /// The next document, and what it asks for.
  ports::awaitable<result<void>> follow(std::string address, form fields) {
    constexpr int most_documents = 200;
    if (++documents_ > most_documents) {
      co_return error(errc::bad_response, "TwiML: the call never ends");
    }
    const std::string target = address.empty() ? document_url_ : address;  // Twilio's default: the current document
    CO_TRY_ASSIGN(auto verbs, co_await ask(target, std::move(fields)));
    co_return co_await play(std::move(verbs));
  }

  ports::awaitable<result<void>> record(verb instruction) {
    if (!report_.recording_sid.empty()) {
      co_return error(errc::bad_response, "TwiML: asks for a second recording");
    }
    report_.recording_sid = random_sid("RE");
    recording_details details;
    details.call_sid = report_.call_sid;
    details.duration = call_.duration;
    twilio_.add_recording(report_.recording_sid, call_.wav, std::move(details));
    tell(call_event::kind::recording, report_.recording_sid);
    if (options_.order == recording_order::at_once) {
      co_return co_await report_at_once(std::move(instruction));
    }
    co_return co_await report_in_order(std::move(instruction));
  }

  ports::awaitable<result<void>> report_in_order(verb instruction) {
    const bool callback_first = options_.order == recording_order::callback_first;
    if (callback_first) {
      CO_TRY(co_await call_back(instruction));
    }
    auto followed = co_await follow_action(instruction);
    if (!followed || callback_first) {
      co_return followed;
    }
    co_return co_await call_back(instruction);
  }

  ports::awaitable<result<void>> report_at_once(verb instruction) {
    using boost::asio::experimental::awaitable_operators::operator&&;
    auto both = co_await (follow_action(instruction) && call_back(instruction));
    co_return std::get<0>(both) ? std::get<1>(both) : std::get<0>(both);
  }

  ports::awaitable<result<void>> follow_action(verb instruction) {
    if (options_.lost.action) {
      co_return result<void>();
    }
    const std::string action = instruction.attribute("action");
    const std::string target = action.empty() ? document_url_ : action;  // Twilio's default: the current document
    form fields = action_parameters(identity_, report_.recording_sid, call_.duration);
    CO_TRY_ASSIGN(auto verbs, co_await ask(target, std::move(fields)));
    co_return co_await play(std::move(verbs));
  }

  ports::awaitable<result<void>> call_back(verb instruction) {
    const std::string target = instruction.attribute("recordingStatusCallback");
    if (target.empty() || options_.lost.callback) {
      co_return result<void>();
    }
    form fields = recording_parameters(identity_, report_.recording_sid, call_.duration);
    co_return co_await notify(target, std::move(fields));
  }

  ports::awaitable<result<void>> hang_up() {
    register_call("completed");
    if (options_.lost.status) {
      co_return result<void>();
    }
    tell(call_event::kind::status, "completed");
    const auto spoken = report_.recording_sid.empty() ? 0s : call_.duration;
    form fields = completed_parameters(identity_, spoken + before_and_after_recording);
    co_return co_await notify(options_.public_url + "/api/twilio/status", std::move(fields));
  }

  ports::http_client& network_;
  stand_in_twilio& twilio_;
  const caller_options& options_;
  simulated_call call_;
  call_identity identity_;
  std::string document_url_;
  time_point started_ = system_clock().now();
  finished_call report_;
  std::size_t turn_ = 0;  ///< the caller's next one
  int documents_ = 0;     ///< since the first one
};

}  // namespace

ports::awaitable<result<finished_call>> place_call(ports::http_client& network, stand_in_twilio& twilio,
                                                   const caller_options& options, simulated_call call) {
  call_in_progress running(network, twilio, options, std::move(call));
  co_return co_await running.run();
}

}  // namespace zylin::sim
