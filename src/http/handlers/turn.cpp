#include "handlers/turn.hpp"

#include "handlers/call_form.hpp"
#include "handlers/public_path.hpp"
#include "handlers/replies.hpp"
#include "handlers/turn_form.hpp"
#include "reply_wait.hpp"
#include "turn_twiml.hpp"
#include "twiml.hpp"
#include "zylin/domain/conversation_sentence.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/ports/wait_at_most.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::http {
namespace {

/// A note for later, while somebody is on the line.
constexpr std::chrono::milliseconds longest_note{500};

/// Empty for keys, silence and a request for a reply.
std::string words_in(const turn_address& asked, const form& fields) {
  ports::phone_turn heard = read_turn(asked, fields);
  return heard.what == ports::phone_turn::kind::words ? std::move(heard.text) : std::string();
}

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
    turn_address unknown(*id);
    unknown.turn = 0;
    unknown.language = settings_.business.language;
    std::string said = words_in(unknown, fields);
    co_return co_await record_instead(std::move(unknown), std::move(said));
  }
  asked->language = language_of(asked->language);
  if (asked->gather_skipped) {
    spdlog::error("Twilio did not listen to call {}: it is recorded instead", id->str());
    std::string said = words_in(*asked, fields);
    co_return co_await record_instead(std::move(*asked), std::move(said));
  }
  co_return co_await reply_to(std::move(*asked), fields);
}

ports::awaitable<response> turn_handler::reply_to(turn_address asked, const form& fields) const {
  std::string said = words_in(asked, fields);
  if (conversation_ == nullptr) {  // the server was restarted without since the call began
    co_return co_await record_instead(std::move(asked), std::move(said));
  }
  const reply_wait wait = wait_for_reply(asked, settings_.business.conversation.turn_patience, time_.now());
  const possible_reply found = co_await find_reply(asked, fields, wait.most);
  if (!found) {
    spdlog::error("call {} has no reply to turn {} and is recorded instead: {}", asked.call.str(), asked.turn,
                  found.error().message());
    co_return co_await record_instead(std::move(asked), std::move(said));
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
    co_return co_await record_instead(std::move(asked), std::move(said));
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

ports::awaitable<response> turn_handler::record_instead(turn_address asked, std::string said) const {
  bool danger = domain::is_emergency(said, settings_.business);
  bool noted = false;
  if (conversation_ != nullptr) {
    ports::awaitable<result<bool>> noting = conversation_->recording_asked(asked.call, asked.turn, std::move(said));
    const std::optional<result<bool>> note = co_await ports::wait_at_most(longest_note, std::move(noting));
    noted = note && *note;
    danger = danger || (noted && **note);
    if (!noted) {
      spdlog::error("it could not be stored that call {} is recorded after turn {}", asked.call.str(), asked.turn);
    }
  }
  const domain::texts::audience caller{.business = settings_.business, .language = asked.language};
  const std::string first = danger ? danger_sentence(caller, noted) : std::string();
  co_return xml_response(twiml::message_request(caller, first, asked.call, path_prefix_));
}

/// That the business is alerted is said only if it is.
std::string turn_handler::danger_sentence(const domain::texts::audience& to, bool owner_told) const {
  const bool alerted = owner_told && settings_.owner_phone.has_value();
  domain::spoken_sentence line;
  line.what = alerted ? domain::sentence::emergency : domain::sentence::emergency_only;
  return domain::texts::spoken(to, line, settings_.business.zone.to_local(time_.now()));
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
