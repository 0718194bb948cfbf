#include "pipeline/bookings/change_booking.hpp"

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/change_replies.hpp"
#include "pipeline/bookings/change_visit.hpp"
#include "pipeline/bookings/propose.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/requested_move.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>
#include <vector>

namespace zylin::bookings {
namespace {

/// The answer to the change that this call made already, as it was given then.
change_reply repeat(const domain::texts::audience& to, domain::booking row, const domain::booking_change& change) {
  row.starts_at = change.starts_at_after;
  row.status = change.status_after;
  if (change.what == domain::booking_change_kind::moved) {
    return reply_moved(to, std::move(row), change.starts_at_before.value_or(change.starts_at_after));
  }
  return reply_cancelled(to, std::move(row));
}

/// The last change that this call has made to a booking.
result<std::optional<change_reply>> made_by(ports::transaction& tx, const domain::texts::audience& to,
                                            const domain::call& caller) {
  if (!caller.booking_id) {
    return std::optional<change_reply>{};
  }
  TRY_ASSIGN(std::optional<domain::booking> row, tx.bookings().find(*caller.booking_id));
  TRY_ASSIGN(const std::vector<domain::booking_change> history, tx.booking_history().of(*caller.booking_id));
  const auto change = std::find_if(history.rbegin(), history.rend(), [&](const domain::booking_change& one) {
    return one.origin.call == caller.sid && one.what != domain::booking_change_kind::added;
  });
  if (!row || change == history.rend()) {
    return std::optional<change_reply>{};
  }
  if (change->what == domain::booking_change_kind::status_changed && row->visit) {
    TRY_ASSIGN(std::vector<domain::booking> all, changed_by_call(tx, *row, caller.sid));
    if (all.size() > 1) {
      return std::optional(visit_is_cancelled(to, std::move(all)));
    }
  }
  return std::optional(repeat(to, std::move(*row), *change));
}

/// From when to when; words that only give the time of an existing booking are not a new time.
domain::requested_move wished_move(const domain::business& business, domain::requested_move wish,
                                   const std::vector<domain::booking>& own) {
  const auto names_it = [&](const domain::booking& row) { return is_time_of(row, wish.to, business.zone); };
  if (!wish.apart && std::ranges::any_of(own, names_it)) {
    wish.from = std::exchange(wish.to, domain::time_reading{});
  }
  return wish;
}

/// A booking of somebody else is none of the caller's: only those that bear the name that was said remain, and what
/// was made together with them for people whose names nobody knows.
std::vector<domain::booking> held_by(const domain::booking_holder& holder, const std::vector<domain::booking>& own) {
  if (!holder.somebody_else && holder.names.empty()) {
    return own;
  }
  const auto has_name = [&](const domain::booking& row) { return holder.has_name(row.customer_name); };
  const auto remains = [&](const domain::booking& row) {
    const bool with_one = row.visit && row.customer_name.empty() && !holder.somebody_else &&
                          std::ranges::any_of(own, [&](const domain::booking& other) {
                            return other.visit == row.visit && has_name(other);
                          });
    return has_name(row) || with_one;
  };
  std::vector<domain::booking> left;
  std::ranges::copy_if(own, std::back_inserter(left), remains);
  return left;
}

result<change_reply> cancel(booking_ledger& ledger, const domain::texts::audience& to, domain::booking row) {
  TRY_ASSIGN(domain::booking gone, ledger.change_status(std::move(row), domain::booking_status::cancelled));
  return reply_cancelled(to, std::move(gone));
}

/// The old day if no other was said, and the same time of day if that was said; or so much later. Nothing if the
/// customer must be asked.
std::optional<domain::start_span> new_starts(const domain::business& business, const domain::booking& row,
                                             domain::requested_move wish, time_point now) {
  domain::time_reading& to = wish.to;
  const domain::local_minutes old = std::chrono::floor<std::chrono::minutes>(business.zone.to_local(row.starts_at));
  const auto old_day = std::chrono::floor<std::chrono::days>(old);
  if (wish.later && !to.date && !to.time && !to.window && !to.first_day && !to.last_day) {
    const domain::local_minutes start = old + *wish.later;
    to.date.emplace(std::chrono::floor<std::chrono::days>(start));
    to.time = start - std::chrono::floor<std::chrono::days>(start);
  }
  if (!to.date && !to.first_day && !to.last_day && (to.time || to.window)) {
    to.date.emplace(old_day);
  }
  if (wish.same_time) {
    to.time = old - old_day;
    to.window.reset();
  }
  return starts_wanted(to, business, business.zone.to_local(now));
}

domain::local_minutes local_start(const domain::business& business, const domain::booking& row) {
  return std::chrono::floor<std::chrono::minutes>(business.zone.to_local(row.starts_at));
}

bool names_time(const domain::time_reading& when) {
  return when.date || when.time || when.window || when.first_day || when.last_day || when.soonest;
}

/// Somebody else whom they ask for, who does the service; empty if anybody will do; otherwise it stays with whom it is.
std::optional<std::string> new_person(const domain::call_reading& said, const domain::booking& row) {
  if (said.person.choice == domain::person_choice::anyone && row.staff) {
    return std::string();
  }
  const domain::staff_member* asked = said.person.who;
  const bool other = asked != nullptr && (!row.staff || !domain::same_listed_name(*row.staff, asked->name));
  return other && does_service(*asked, row.service) ? std::optional(asked->name) : std::nullopt;
}

/// They name somebody whom the business does not list, who does not do it, or who it is not to be with.
bool asks_for_nobody_here(const domain::business& business, const domain::call_reading& said,
                          const domain::booking& row) {
  const bool unknown = said.person.choice == domain::person_choice::unknown && needs_person(business, row.service);
  return unknown || (said.person.who != nullptr && !does_service(*said.person.who, row.service));
}

/// The booking with whom it is to be.
domain::booking given_to(domain::booking row, const std::optional<std::string>& person) {
  if (person) {
    row.staff = person->empty() ? std::nullopt : person;
  }
  return row;
}

result<change_reply> move(booking_ledger& ledger, const domain::texts::audience& to, const domain::booking& row,
                          const std::optional<domain::start_span>& starts, const std::optional<std::string>& person,
                          bool day_said) {
  if (!starts) {
    return reply_question(domain::texts::move_incomplete(to, row, !day_said));
  }
  if (starts->exact && to.business.zone.to_sys(starts->from) == row.starts_at && (!person || person->empty())) {
    return reply_unchanged(to, row);
  }
  TRY_ASSIGN(slot_outcome outcome, ledger.move(row, *starts, person));
  if (auto* there = std::get_if<domain::booking>(&outcome)) {
    std::string news = news_of_move(to.business, row, *there);
    change_reply reply = reply_moved(to, std::move(*there), row.starts_at);
    reply.for_owner = std::move(news);
    return reply;
  }
  return reply_not_moved(to, given_to(row, person), *starts, std::get<slot_refusal>(outcome));
}

/// Asks for a yes to a cancellation; nothing is changed until then.
result<change_reply> ask_to_cancel(ports::transaction& tx, const domain::texts::audience& to,
                                   const domain::call& caller, const domain::booking& row, time_point now) {
  change_reply reply;
  TRY_ASSIGN(reply.said, propose(tx, to, change_proposal_for(caller, row, std::nullopt, now), &row));
  reply.for_owner = domain::texts::owner_cancel_proposed(to.business, row, caller.transcript);
  return reply;
}

/// The same for a move to the first available start; if there is none, says why.
result<change_reply> ask_to_move(ports::transaction& tx, booking_ledger& ledger, const domain::texts::audience& to,
                                 const domain::call& caller, const domain::booking& row,
                                 const domain::start_span& starts, const std::optional<std::string>& person,
                                 time_point now) {
  const domain::booking wanted = given_to(row, person);
  TRY_ASSIGN(const auto found, ledger.find_start(wanted, starts, &row));
  if (const auto* refused = std::get_if<slot_refusal>(&found)) {
    return reply_not_moved(to, wanted, starts, *refused);
  }
  const time_point start = to.business.zone.to_sys(std::get<domain::local_minutes>(found));
  change_reply reply;
  TRY_ASSIGN(reply.said, propose(tx, to, change_proposal_for(caller, row, start, now, person), &row));
  reply.for_owner = domain::texts::owner_move_proposed(to.business, row, caller.transcript);
  return reply;
}

domain::booking_decision decide(const domain::understanding& what, const domain::call_reading& said,
                                const domain::booking& row) {
  domain::wish_evidence wish;
  wish.model_answered = !what.by_rules;
  wish.intent = said.intent_agreement;
  wish.start = what.meaning == domain::intent::cancel ? domain::agreement::neither : said.start_agreement;
  wish.can_be_asked = said.caller.has_value();
  const domain::booking_decision decision = decide_change(wish);
  const bool sure = decision != domain::booking_decision::confirm || said.holder.is_caller(row.customer_name);
  return sure ? decision : domain::booking_decision::ask;
}

/// What was made together is cancelled together; to move it, a person is needed.
result<change_reply> change_visit(ports::transaction& tx, const domain::texts::audience& to, const domain::call& caller,
                                  const domain::understanding& what, const domain::call_reading& said,
                                  std::vector<domain::booking> rows, time_point now) {
  const bool cancels = what.meaning == domain::intent::cancel;
  const domain::booking_decision decision = decide(what, said, rows.front());
  if (!cancels || decision == domain::booking_decision::escalate) {
    return reply_for_owner(to, rows.front(), caller, cancels);
  }
  booking_ledger ledger(tx, to.business, domain::from_call(caller.sid), now);
  return cancel_visit(tx, ledger, to, caller, std::move(rows), decision == domain::booking_decision::ask, now);
}

}  // namespace

result<std::vector<domain::booking>> bookings_of_caller(ports::transaction& tx, const domain::call_reading& said,
                                                        time_point from) {
  return said.caller ? tx.bookings().live_of(said.caller->str(), from, most_of_one_number)
                     : std::vector<domain::booking>{};
}

domain::booking_hints hints_of(const domain::understanding& what, const domain::call_reading& said,
                               const domain::time_reading& when) {
  // What only the model says chooses nothing: it has been told their bookings, and may take one of them.
  const bool by_words = what.service && (what.by_rules || said.about.service_said);
  return {.said = {},
          .service = by_words ? std::string_view(*what.service) : std::string_view(),
          .customer_name = said.name ? std::string_view(*said.name) : std::string_view(),
          .when = when,
          .only_own = said.holder.only_own};
}

std::string news_of_move(const domain::business& business, const domain::booking& before, const domain::booking& now) {
  std::string news = domain::texts::owner_booking_moved(business, now, before.starts_at);
  if (before.status == domain::booking_status::confirmed && now.status == domain::booking_status::requested) {
    news += "\n" + domain::texts::owner_booking_request(business, now);
  }
  return news;
}

result<change_reply> change_booking(ports::transaction& tx, const domain::business& business,
                                    const domain::call& caller, const domain::understanding& what,
                                    const domain::call_reading& said, time_point now) {
  const domain::texts::audience to{.business = business, .language = said.answered_in};
  TRY_ASSIGN(std::optional<change_reply> before, made_by(tx, to, caller));
  if (before) {
    return std::move(*before);
  }
  TRY_ASSIGN(const std::vector<domain::booking> all, bookings_of_caller(tx, said, now));
  const bool had_any = !all.empty();
  const std::vector<domain::booking> own = held_by(said.holder, all);
  if (had_any && (own.empty() || (said.holder.somebody_else && own.size() > 1))) {
    return reply_about_somebody_else(to);
  }
  const bool cancels = what.meaning == domain::intent::cancel;
  const domain::requested_move wish =
      cancels ? domain::requested_move{.from = said.said_time, .to = {}} : wished_move(business, said.moving, own);
  domain::booking_search search = find_meant(own, said.about, hints_of(what, said, wish.from), business.zone);
  if (!search.found && !search.fits_none && is_one_visit(search.possible)) {
    return change_visit(tx, to, caller, what, said, std::move(search.possible), now);
  }
  if (!search.found) {
    return reply_which_booking(to, search.possible, what.by_rules);
  }
  const domain::booking_decision decision = decide(what, said, *search.found);
  const bool needs_owner = !cancels && asks_for_nobody_here(business, said, *search.found);
  if (decision == domain::booking_decision::escalate || needs_owner) {
    return reply_for_owner(to, *search.found, caller, cancels);
  }
  const bool asks = decision == domain::booking_decision::ask;
  booking_ledger ledger(tx, business, domain::from_call(caller.sid), now);
  if (cancels) {
    return asks ? ask_to_cancel(tx, to, caller, *search.found, now) : cancel(ledger, to, std::move(*search.found));
  }
  const std::optional<std::string> person = new_person(said, *search.found);
  const bool only_person = person && !person->empty() && !names_time(wish.to);
  const std::optional<domain::start_span> starts = only_person ? domain::exactly(local_start(business, *search.found))
                                                               : new_starts(business, *search.found, wish, now);
  const bool same_time = starts && starts->exact && business.zone.to_sys(starts->from) == search.found->starts_at;
  const bool stays = same_time && (!person || person->empty());
  if (asks && starts && !stays) {
    return ask_to_move(tx, ledger, to, caller, *search.found, *starts, person, now);
  }
  return move(ledger, to, *search.found, starts, person, wish.to.date.has_value());
}

}  // namespace zylin::bookings
