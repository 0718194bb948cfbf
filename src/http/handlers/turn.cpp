#include "handlers/turn.hpp"

#include "handlers/call_form.hpp"
#include "handlers/public_path.hpp"
#include "handlers/replies.hpp"
#include "handlers/turn_form.hpp"
#include "reply_wait.hpp"
#include "turn_twiml.hpp"
#include "twiml.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/ports/wait_at_most.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::http {
namespace {

/// A note for later, while somebody is on the line.
constexpr std::chrono::milliseconds longest_note{500};

}  // namespace

turn_handler::turn_handler(const api_context& context)
    : settings_(context.settings),
      time_(context.time),
      conversation_(context.conversation),
      path_prefix_(path_of(context.settings.server.public_url)) {}

ports::awaitable<response> turn_handler::operator()(const form& fields, const path_parameters& path,
                                                    const form& query) const {
  const result<call_sid> id = read_call_in_path(path, fields);
  if (!id) {
    co_return error_response(400, id.error().message());
  }
  std::optional<turn_address> asked = read_turn_address(*id, query);
  if (!asked) {
    spdlog::warn("call {} asked for a turn that no call has: it is recorded instead", id->str());
    co_return co_await record_instead(*id, std::nullopt, settings_.business.language);
  }
  asked->language = language_of(asked->language);
  if (asked->gather_skipped) {
    spdlog::error("Twilio did not listen to call {}: it is recorded instead", id->str());
    co_return co_await record_instead(*id, asked->turn, asked->language);
  }
  co_return co_await reply_to(std::move(*asked), fields);
}

ports::awaitable<response> turn_handler::reply_to(turn_address asked, const form& fields) const {
  if (conversation_ == nullptr) {  // the server was restarted without since the call began
    co_return co_await record_instead(asked.call, asked.turn, asked.language);
  }
  const reply_wait wait = wait_for_reply(asked, settings_.business.conversation.turn_patience, time_.now());
  const possible_reply found = co_await find_reply(asked, fields, wait.most);
  if (!found) {
    spdlog::error("call {} has no reply to turn {} and is recorded instead: {}", asked.call.str(), asked.turn,
                  found.error().message());
    co_return co_await record_instead(asked.call, asked.turn, asked.language);
  }
  if (*found) {
    const ports::phone_reply& next = **found;
    const std::string language = next.language.empty() ? asked.language : next.language;
    const domain::texts::audience caller{.business = settings_.business, .language = language};
    co_return xml_response(twiml::turn(caller, next, asked.call, path_prefix_));
  }
  if (wait.is_last) {
    spdlog::warn("call {} waited too long for the reply to turn {} and is recorded instead", asked.call.str(),
                 asked.turn);
    co_return co_await record_instead(asked.call, asked.turn, asked.language);
  }
  co_return ask_to_wait(std::move(asked));
}

ports::awaitable<turn_handler::possible_reply> turn_handler::ask(const turn_address& asked, const form& fields,
                                                                 std::chrono::milliseconds wait) const {
  if (asked.poll > 0) {
    return conversation_->reply_to(asked.call, asked.turn, wait);
  }
  return conversation_->turn_heard(read_turn(asked, fields), wait);
}

/// Within that time, whatever the conversation does: a database that does not answer is a reply that is not ready.
ports::awaitable<turn_handler::possible_reply> turn_handler::find_reply(turn_address asked, const form& fields,
                                                                        std::chrono::milliseconds wait) const {
  ports::awaitable<possible_reply> asking = ask(asked, fields, wait);
  std::optional<possible_reply> found = co_await ports::wait_at_most(wait, std::move(asking));
  if (!found) {
    co_return possible_reply(std::optional<ports::phone_reply>());
  }
  co_return std::move(*found);
}

ports::awaitable<response> turn_handler::record_instead(call_sid call, std::optional<int> turn,
                                                        std::string language) const {
  if (conversation_ != nullptr && turn) {
    ports::awaitable<result<void>> noting = conversation_->recording_asked(call, *turn);
    const std::optional<result<void>> noted = co_await ports::wait_at_most(longest_note, std::move(noting));
    if (!noted || !*noted) {
      spdlog::error("it could not be stored that call {} is recorded after turn {}", call.str(), *turn);
    }
  }
  const domain::texts::audience caller{.business = settings_.business, .language = language};
  co_return xml_response(twiml::message_request(caller, call, path_prefix_));
}

response turn_handler::ask_to_wait(turn_address asked) const {
  if (asked.poll == 0) {
    asked.heard_at = time_.now();
  }
  ++asked.poll;
  const domain::texts::audience caller{.business = settings_.business, .language = asked.language};
  return xml_response(twiml::wait(caller, asked, path_prefix_));
}

/// The business's own, unless it speaks that one: the address may be older than its settings.
std::string turn_handler::language_of(std::string_view told) const {
  return std::string(domain::speaks(settings_.business, told) ? told : settings_.business.language);
}

}  // namespace zylin::http
