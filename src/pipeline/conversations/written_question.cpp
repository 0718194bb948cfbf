#include "pipeline/conversations/written_question.hpp"

#include "pipeline/bookings/asked_last.hpp"
#include "pipeline/conversations/conversation_reply.hpp"
#include "pipeline/conversations/open_conversation.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/yes_no_answer.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <optional>
#include <string>
#include <utility>

namespace zylin::conversations {
namespace {

using domain::conversation_state;
using domain::stored_conversation;
using maybe_row = std::optional<stored_conversation>;
using maybe_state = std::optional<conversation_state>;

/// The conversation that words on that channel go on with; another one is not meant any more.
result<maybe_row> current_conversation(ports::transaction& tx, const conversation_party& who, time_point now) {
  const std::string number = who.number->str();
  TRY_ASSIGN(maybe_row open, tx.conversations().open_with(number, who.channel));
  TRY_ASSIGN(maybe_row waits, tx.conversations().waiting_for(number, now - writing_open_for));
  if (open && now - open->last_at > writing_open_for) {
    open.reset();
  }
  if (!open || !waits || waits->last_at <= open->last_at || waits->id == open->id) {
    return open ? open : waits;
  }
  open->status = domain::conversation_status::expired;
  TRY(tx.conversations().save(*open));
  return waits;
}

maybe_state state_in(const stored_conversation& row) {
  result<conversation_state> state = domain::parse_conversation(row.state);
  return state && state->goal != domain::customer_goal::none ? maybe_state(std::move(*state)) : std::nullopt;
}

domain::time_reading exactly_at(const domain::business& business, time_point start) {
  const domain::local_minutes when = business.zone.to_local(start);
  const auto day = std::chrono::floor<std::chrono::days>(when);
  return {.date = std::chrono::year_month_day(day), .time = when - day};
}

/// A proposal that a yes, or other words, would still be about.
result<maybe_state> wish_of_proposal(ports::transaction& tx, const domain::business& business, std::string_view number,
                                     bool said_yes, time_point now) {
  TRY_ASSIGN(std::optional<domain::booking_proposal> asked, tx.proposals().last_to(number));
  const bool is_open = asked && now < asked->expires_at && asked->state == domain::proposal_state::asked;
  const bool was_refused =
      asked && !said_yes && now < asked->expires_at && asked->state == domain::proposal_state::declined;
  const bool cancels_several = asked && asked->kind == domain::proposal_kind::cancel && asked->people > 1;
  if ((!is_open && !was_refused) || cancels_several) {
    return maybe_state();
  }
  conversation_state wish;
  wish.goal = asked->kind == domain::proposal_kind::book   ? domain::customer_goal::book
              : asked->kind == domain::proposal_kind::move ? domain::customer_goal::move
                                                           : domain::customer_goal::cancel;
  wish.service = asked->service;
  wish.further = asked->further;
  wish.people = asked->people;
  wish.staff = asked->staff.value_or("");
  wish.name = asked->customer_name;
  wish.notes = asked->notes;
  wish.booking_id = asked->booking_id;
  if (asked->kind != domain::proposal_kind::cancel) {
    wish.when = exactly_at(business, asked->starts_at);
    wish.when.time = asked->other_start ? std::nullopt : wish.when.time;
  }
  if (is_open) {  // the conversation asks from here on
    asked->state = domain::proposal_state::lapsed;
    TRY(tx.proposals().save(*asked));
  }
  return maybe_state(std::move(wish));
}

result<maybe_state> wish_of_offer(ports::transaction& tx, const domain::business& business, std::string_view number,
                                  time_point now) {
  TRY_ASSIGN(const std::optional<domain::waiting_entry> offered, tx.waiting_list().last_offer_to(number));
  if (!offered || offered->state != domain::waiting_state::offered || now > *offered->offered_until) {
    return maybe_state();
  }
  conversation_state wish;
  wish.goal = domain::customer_goal::book;
  wish.service = offered->service;
  wish.staff = offered->staff.value_or("");
  wish.name = offered->customer_name;
  wish.notes = offered->notes;
  wish.when = exactly_at(business, offered->starts_at);
  return maybe_state(std::move(wish));
}

/// Of a conversation that was left in the middle; what has come to its end is not begun again.
maybe_state wish_of_conversation(const maybe_row& last) {
  const bool was_left = last && last->status != domain::conversation_status::done &&
                        last->status != domain::conversation_status::handed_over &&
                        last->status != domain::conversation_status::paused;
  return was_left ? state_in(*last) : std::nullopt;
}

result<void> begin_with(ports::transaction& tx, const domain::business& business, const conversation_party& who,
                        const conversation_state& wish, time_point now) {
  TRY_ASSIGN(stored_conversation row, open_conversation(tx, business, who, now));
  conversation_state fresh = begin_anew(wish);
  fresh.language = row.language;
  row.state = to_json(fresh);
  row.status = domain::conversation_status::open;
  row.last_at = now;
  TRY(tx.conversations().save(row));
  return {};
}

/// A yes that belongs to no open question: the latest open wish.
result<maybe_state> latest_wish(ports::transaction& tx, const domain::business& business, const std::string& number,
                                const maybe_row& here, const maybe_row& last, time_point now) {
  if (here) {
    return state_in(*here);
  }
  TRY_ASSIGN(maybe_state proposed, wish_of_proposal(tx, business, number, true, now));
  if (proposed) {
    return proposed;
  }
  TRY_ASSIGN(maybe_state offered, wish_of_offer(tx, business, number, now));
  return offered ? offered : wish_of_conversation(last);
}

/// Nothing is asked, and they only say thanks, or "ok" to a confirmation to which we added nothing.
bool needs_no_reply(const maybe_row& here, std::string_view words) {
  if (!here) {
    return domain::says_thanks(words);
  }
  const result<conversation_state> state = domain::parse_conversation(here->state);
  const bool asks = state && state->asked != domain::question::none && state->asked != domain::question::anything_else;
  const result<conversation_reply> last = parse_reply(here->last_reply);
  const bool only_confirmed = here->turns > 0 && last && last->sentences.empty();
  return !asks && (domain::says_thanks(words) || (only_confirmed && domain::says_yes(words)));
}

}  // namespace

result<text_reader> prepare_question(ports::transaction& tx, const domain::business& business,
                                     const conversation_party& who, std::string_view words, time_point now) {
  const std::string number = who.number->str();
  TRY_ASSIGN(const maybe_row here, current_conversation(tx, who, now));
  TRY_ASSIGN(const bookings::asker asked, bookings::asked_last(tx, number, now));
  TRY_ASSIGN(const maybe_row last, tx.conversations().last_with(number, now - bookings::questions_heard_for));
  const bool goes_on = here && last && here->id == last->id && asked == bookings::asker::conversation;
  if (goes_on || (here && here->status == domain::conversation_status::paused)) {
    return needs_no_reply(here, words) ? text_reader::nobody : text_reader::conversation;
  }
  maybe_state wish;
  if (domain::says_yes(words)) {
    TRY_ASSIGN(wish, latest_wish(tx, business, number, here, last, now));
  } else if (!here && asked == bookings::asker::proposal) {
    TRY_ASSIGN(wish, wish_of_proposal(tx, business, number, false, now));
  } else if (!here && asked == bookings::asker::offer) {
    TRY_ASSIGN(wish, wish_of_offer(tx, business, number, now));
  }
  if (wish) {
    TRY(begin_with(tx, business, who, *wish, now));
  }
  if (!wish && needs_no_reply(here, words)) {
    return text_reader::nobody;
  }
  const bool is_answer = domain::read_plain_answer(words) != domain::plain_answer::none;
  return !wish && !here && is_answer ? text_reader::person : text_reader::conversation;
}

}  // namespace zylin::conversations
