#include "handlers/voice.hpp"

#include "handlers/call_status.hpp"
#include "handlers/replies.hpp"
#include "twiml.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/ports/recording_intake.hpp"
#include "zylin/ports/wait_at_most.hpp"

#include <spdlog/spdlog.h>

namespace zylin::http {
namespace {

/// Callers who withhold their number cannot be told apart. They share an allowance of their own, wide enough
/// that one of them does not shut the others out.
constexpr int anonymous_share = 10;
constexpr std::string_view anonymous_key = "anonymous";
constexpr std::string_view said_too_often =
    "You have called too often in the last minute. Please try again later. Goodbye.";

/// "/prefix" of "https://host/prefix".
std::string path_of(std::string_view url) {
  const std::size_t authority = url.find("://");
  const std::size_t path = url.find('/', authority == std::string_view::npos ? 0 : authority + 3);
  return path == std::string_view::npos ? std::string() : std::string(url.substr(path));
}

}  // namespace

struct voice_handler::limits {
  explicit limits(int per_minute) : callers(per_minute), anonymous(per_minute * anonymous_share) {}
  rate_limit callers;
  rate_limit anonymous;
};

voice_handler::voice_handler(const api_context& context)
    : settings_(context.settings),
      db_(context.db),
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
  const domain::call row = new_call(*id, fields, time_.now());
  const result<arrival> known = co_await log_in_time(row, fields);
  if (!known) {
    // No answer is promised, but the recording is kept at Twilio: its webhook, or a look there later, brings it in.
    spdlog::error("call {} could not be logged and heard an apology: {}", id->str(), known.error().message());
    co_return xml_response(twiml::apology(settings_.business, *id, path_prefix_));
  }
  // A repeated webhook of the same call neither counts again nor changes the answer.
  const bool refused =
      known->is_new ? !may_call(row.from, row.started_at) : known->outcome == domain::call_outcome::refused;
  if (known->is_new) {
    events_.call_received(refused);
  }
  if (known->is_new && refused) {
    co_await log_refusal(*id);
  }
  co_return xml_response(refused ? twiml::farewell(settings_.business, said_too_often)
                                 : twiml::greeting(settings_.business, *id, path_prefix_));
}

/// Somebody is on the line, and Twilio gives up after 15 seconds: a disk that does not answer is not waited for.
ports::awaitable<result<voice_handler::arrival>> voice_handler::log_in_time(const domain::call& row,
                                                                            const form& fields) const {
  std::optional<result<arrival>> known = co_await ports::wait_at_most(patience_, log_arrival(row, fields));
  if (!known) {
    co_return error(errc::timed_out, "the database does not answer");
  }
  co_return std::move(*known);
}

ports::awaitable<result<voice_handler::arrival>> voice_handler::log_arrival(domain::call row, form fields) const {
  auto unit = [&row, &fields](ports::transaction& tx) -> result<arrival> {
    const result<bool> added = tx.calls().add(row);
    if (!added) {
      return added.error();
    }
    if (*added) {
      return arrival{true, row.outcome};
    }
    result<domain::call> stored = find_or_add(tx.calls(), row);
    if (!stored) {
      return stored.error();
    }
    merge_progress(*stored, fields, row.started_at);
    if (const result<void> saved = tx.calls().save(*stored); !saved) {
      return saved.error();
    }
    return arrival{false, stored->outcome};
  };
  co_return co_await transact<arrival>(db_, unit);
}

ports::awaitable<void> voice_handler::log_refusal(const call_sid& id) const {
  ports::store::work mark = [&id](ports::transaction& tx) -> result<void> {
    result<std::optional<domain::call>> stored = tx.calls().find(id);
    if (!stored) {
      return stored.error();
    }
    if (!*stored) {
      return {};
    }
    (*stored)->outcome = domain::call_outcome::refused;
    return tx.calls().save(**stored);
  };
  const result<void> marked = co_await db_.run(std::move(mark));
  if (!marked) {
    spdlog::error("the refusal of call {} could not be logged: {}", id.str(), marked.error().message());
  }
}

bool voice_handler::may_call(std::string_view from, time_point now) const {
  if (domain::identify_caller(from, settings_.business.region).kind == domain::caller_kind::anonymous) {
    return limits_->anonymous.allow(anonymous_key, now);
  }
  return limits_->callers.allow(from, now);
}

}  // namespace zylin::http
