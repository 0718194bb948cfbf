#include "pipeline/conversations/model_reading.hpp"

#include "pipeline/bookings/place_booking.hpp"
#include "pipeline/messages/known_caller.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/settle_turn.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace zylin::conversations {
namespace {

/// Less than callers are patient for, so that the reply itself is not late.
std::chrono::milliseconds longest_reading(const domain::business& business) {
  constexpr std::chrono::milliseconds for_the_reply{1000};
  constexpr std::chrono::milliseconds least{500};
  constexpr std::chrono::milliseconds most{6000};
  return std::clamp(business.conversation.turn_patience - for_the_reply, least, most);
}

/// An emergency must not wait, and in a bare yes, no or choice there is nothing else to be found.
bool is_worth_asking(const heard_turn& heard, const domain::turn_meaning& rules) {
  const bool bare_answer = rules.intent == domain::turn_intent::none && rules.answer != domain::turn_answer::none &&
                           rules.when == domain::time_reading{} && rules.service.empty() && rules.name.empty();
  return heard.what.kind == domain::turn_kind::words && rules.intent != domain::turn_intent::urgent && !bare_answer;
}

/// What the model is told of this customer, and of which appointments they are to choose.
struct told_of_customer {
  domain::caller_facts caller;
  std::vector<domain::told_booking> listed;
};

result<told_of_customer> look_up(ports::transaction& tx, const domain::business& business, const phone_number& number,
                                 const domain::conversation_state& state, time_point now) {
  told_of_customer told;
  TRY_ASSIGN(messages::known_caller known, messages::look_up_caller(tx, business, number.str(), now));
  told.caller = std::move(known.facts);
  if (state.asked != domain::question::booking) {
    return told;
  }
  TRY_ASSIGN(const std::vector<domain::booking> own,
             tx.bookings().live_of(number.str(), now, bookings::most_of_one_number));
  for (const domain::booking& row : own) {
    if (contains(state.bookings, row.id)) {
      told.listed.push_back({.service = row.service, .staff = row.staff.value_or(""), .starts_at = row.starts_at});
    }
  }
  return told;
}

}  // namespace

ports::awaitable<result<void>> read_by_model(const conversation_tools& tools, const domain::stored_conversation& row,
                                             const heard_turn& heard, const std::optional<phone_number>& number,
                                             model_reading& kept, read_turn_result& read, time_point now) {
  const domain::business& business = tools.settings.business;
  if (tools.model != nullptr && !kept.asked && is_worth_asking(heard, read.meaning)) {
    kept.asked = true;
    ports::turn_question question(heard.what.words);
    question.state = read.state;
    if (const result<conversation_reply> before = parse_reply(row.last_reply)) {
      question.asked = text_of(*before);
    }
    question.deadline = std::chrono::steady_clock::now() + longest_reading(business);
    if (number) {
      auto look = [&](ports::transaction& tx) { return look_up(tx, business, *number, read.state, now); };
      CO_TRY_ASSIGN(told_of_customer told, co_await transact<told_of_customer>(tools.db, look));
      question.caller = std::move(told.caller);
      question.listed = std::move(told.listed);
    }
    result<domain::turn_understanding> answer = co_await tools.model->read(std::move(question));
    if (answer) {
      kept.proposed = std::move(*answer);
    } else {
      spdlog::info("a turn of conversation {} is read by rules alone: {}", row.id, answer.error().message());
    }
  }
  if (kept.proposed) {
    read.meaning = domain::settle_turn(read.meaning, *kept.proposed, heard.what.words, read.state, business,
                                       business.zone.to_local(now));
    read.needed = domain::needed_facts(read.state, read.meaning, business, now);
  }
  co_return result<void>();
}

}  // namespace zylin::conversations
