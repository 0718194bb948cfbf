#include "handlers/voice.hpp"

#include "handlers/call_form.hpp"
#include "handlers/public_path.hpp"
#include "handlers/replies.hpp"
#include "turn_twiml.hpp"
#include "twiml.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/opening_hours.hpp"
#include "zylin/ports/wait_at_most.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::http {
namespace {

/// Callers who withhold their number, or whom the business's own line forwards, cannot be told apart. They share one
/// larger allowance, so that one of them does not lock out the others.
constexpr int anonymous_share = 10;
constexpr std::string_view anonymous_key = "anonymous";
constexpr std::string_view forwarded_key = "forwarded";

}  // namespace

struct voice_handler::limits {
  explicit limits(int per_minute) : callers(per_minute), anonymous(per_minute * anonymous_share) {}
  rate_limit callers;
  rate_limit anonymous;
};

voice_handler::voice_handler(const api_context& context)
    : settings_(context.settings),
      intake_(context.intake),
      conversation_(context.settings.business.phone_mode == domain::call_mode::conversation ? context.conversation
                                                                                            : nullptr),
      time_(context.time),
      events_(context.events),
      path_prefix_(path_of(context.settings.server.public_url)),
      patience_(context.voice_patience),
      limits_(std::make_shared<limits>(context.settings.server.voice_rate_limit_per_minute)) {}

ports::awaitable<response> voice_handler::operator()(const form& fields, const path_parameters&) const {
  const result<call_sid> id = call_sid::parse(fields.get("CallSid"));
  if (!id) {
    co_return error_response(400, id.error().message());
  }
  const time_point now = time_.now();
  const domain::call_progress told = read_call_progress(*id, fields);
  const result<ports::call_arrival> known = co_await log_in_time(told);
  if (!known) {
    // The caller is promised no answer, but Twilio keeps the recording: its webhook, or a later sweep, will store it.
    spdlog::error("call {} could not be logged and heard an apology: {}", id->str(), known.error().message());
    co_return xml_response(twiml::apology(domain::texts::owner_of(settings_.business), *id, path_prefix_));
  }
  if (known->outcome == domain::call_outcome::blocked) {  // does not count for the rate limit: nobody answers
    if (known->is_new) {
      events_.call_received(true);
    }
    co_return xml_response(twiml::reject());
  }
  // A repeated webhook of the same call neither counts again nor changes the answer.
  const bool refused = known->is_new ? !may_call(told.from, now) : known->outcome == domain::call_outcome::refused;
  if (known->is_new) {
    events_.call_received(refused);
  }
  if (known->is_new && refused) {
    co_await log_refusal(*id);
  }
  if (refused) {
    const domain::texts::audience caller{.business = settings_.business, .language = known->language};
    co_return xml_response(twiml::too_many_calls(caller));
  }
  const bool open = is_open_at(settings_.business, settings_.business.zone.to_local(now));
  co_return co_await greet(told, known->language, open);
}

ports::awaitable<response> voice_handler::greet(domain::call_progress told, std::string language, bool open) const {
  const call_sid id = told.sid;
  const domain::texts::audience caller{.business = settings_.business, .language = language};
  if (conversation_ != nullptr) {
    const result<ports::phone_reply> first = co_await begin_in_time(std::move(told), language);
    if (first) {
      co_return xml_response(twiml::conversation_greeting(caller, open, *first, id, path_prefix_));
    }
    spdlog::error("the conversation of call {} could not begin, it is recorded instead: {}", id.str(),
                  first.error().message());
  }
  co_return xml_response(twiml::greeting(caller, open, id, path_prefix_));
}

ports::awaitable<result<ports::phone_reply>> voice_handler::begin_in_time(domain::call_progress told,
                                                                          std::string language) const {
  ports::awaitable<result<ports::phone_reply>> beginning =
      conversation_->call_began(std::move(told), std::move(language));
  std::optional<result<ports::phone_reply>> first = co_await ports::wait_at_most(patience_, std::move(beginning));
  if (!first) {
    co_return error(errc::timed_out, "the database does not answer");
  }
  co_return std::move(*first);
}

/// Somebody is on the line, and Twilio gives up after 15 seconds: do not wait for a disk that does not answer.
ports::awaitable<result<ports::call_arrival>> voice_handler::log_in_time(domain::call_progress told) const {
  ports::awaitable<result<ports::call_arrival>> logging = intake_.call_arrived(std::move(told));
  std::optional<result<ports::call_arrival>> known = co_await ports::wait_at_most(patience_, std::move(logging));
  if (!known) {
    co_return error(errc::timed_out, "the database does not answer");
  }
  co_return std::move(*known);
}

ports::awaitable<void> voice_handler::log_refusal(const call_sid& id) const {
  const result<void> marked = co_await intake_.call_refused(id);
  if (!marked) {
    spdlog::error("the refusal of call {} could not be logged: {}", id.str(), marked.error().message());
  }
}

bool voice_handler::may_call(std::string_view from, time_point now) const {
  const domain::caller who = domain::identify_caller(from, settings_.business);
  switch (who.kind) {
    case domain::caller_kind::anonymous: return limits_->anonymous.allow(anonymous_key, now);
    case domain::caller_kind::own_line: return limits_->anonymous.allow(forwarded_key, now);
    default: return limits_->callers.allow(who.phone ? spellings_of(who.phone->str()).first : from, now);
  }
}

}  // namespace zylin::http
