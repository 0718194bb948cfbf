#include "pipeline/bookings/answer_proposal.hpp"

#include "pipeline/bookings/agreed_change.hpp"
#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/change_booking.hpp"
#include "pipeline/bookings/change_visit.hpp"
#include "pipeline/bookings/place_booking.hpp"
#include "pipeline/bookings/visits.hpp"
#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/duplicate_booking.hpp"
#include "zylin/domain/message_template.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace zylin::bookings {
namespace {

/// The reply to the customer, and the question's new state.
struct reaction {
  domain::message_kind kind = domain::message_kind::booking_alternatives;
  std::string text;
  std::optional<domain::booking> row;
  std::string service{};  ///< of several bookings, all in one line
  std::string for_owner;
  domain::proposal_state state = domain::proposal_state::lapsed;
};

domain::booking proposed_booking(const domain::booking_proposal& asked) {
  domain::booking row;
  row.customer_name = asked.customer_name;
  row.customer_phone = asked.customer_phone;
  row.service = asked.service;
  row.duration = asked.duration;
  row.buffer = asked.buffer;
  row.notes = asked.notes;
  row.staff = asked.staff;
  row.call = asked.call;
  return row;
}

/// With what they asked for together with it.
wanted_visit proposed_visit(const domain::business& business, const domain::booking_proposal& asked) {
  domain::visit_wish together{.people = asked.people, .words = asked.notes};
  if (const domain::service* first = find_named_service(business, asked.service)) {
    together.services.push_back(first);
  }
  for (const std::string& name : asked.further) {
    if (const domain::service* further = find_named_service(business, name)) {
      together.services.push_back(further);
    }
  }
  const bool several = asked.people > 1 || !asked.further.empty();
  return visit_for(business, proposed_booking(asked), several ? std::optional(together) : std::nullopt);
}

reaction accepted(domain::message_kind kind, std::string text, domain::booking row, std::string for_owner) {
  return {.kind = kind,
          .text = std::move(text),
          .row = std::move(row),
          .for_owner = std::move(for_owner),
          .state = domain::proposal_state::accepted};
}

reaction turned_down(const domain::texts::audience& to, const domain::booking_proposal& asked,
                     domain::local_minutes wish, const slot_refusal& why) {
  const domain::booking wanted = proposed_booking(asked);
  reaction done;
  done.text = domain::texts::booking_refused(to, wish, why.reason, why.free, &wanted);
  return done;
}

/// The customer has agreed, and it is done.
reaction reaction_to(const domain::texts::audience& to, agreed_change done) {
  std::string service = done.rows.size() > 1 ? domain::texts::visit_services(to, done.rows) : std::string();
  reaction given = accepted(done.kind, std::move(done.text), std::move(done.rows.front()), std::move(done.for_owner));
  given.service = std::move(service);
  return given;
}

result<reaction> book_as_proposed(booking_ledger& ledger, const domain::texts::audience& to,
                                  const domain::booking_proposal& asked, domain::local_minutes start) {
  TRY_ASSIGN(agreed_outcome outcome,
             book_agreed(ledger, to, proposed_visit(to.business, asked), start, asked.reference_seed));
  if (const auto* why = std::get_if<slot_refusal>(&outcome)) {
    return turned_down(to, asked, start, *why);
  }
  return reaction_to(to, std::get<agreed_change>(std::move(outcome)));
}

result<reaction> move_as_proposed(booking_ledger& ledger, const domain::texts::audience& to, const domain::booking& row,
                                  domain::local_minutes start, const std::optional<std::string>& person) {
  TRY_ASSIGN(agreed_outcome outcome, move_agreed(ledger, to, row, start, person));
  if (const auto* why = std::get_if<slot_refusal>(&outcome)) {
    reaction done;
    done.text = domain::texts::booking_not_moved(to, row, start, why->reason, why->free);
    return done;
  }
  return reaction_to(to, std::get<agreed_change>(std::move(outcome)));
}

result<reaction> cancel_as_proposed(booking_ledger& ledger, const domain::texts::audience& to,
                                    const domain::booking& row) {
  TRY_ASSIGN(agreed_change done, cancel_agreed(ledger, to, row));
  return reaction_to(to, std::move(done));
}

/// Of what was made together, all that is still to come.
result<reaction> cancel_visit_as_proposed(ports::transaction& tx, booking_ledger& ledger,
                                          const domain::texts::audience& to, const domain::booking& row,
                                          time_point now) {
  TRY_ASSIGN(std::vector<domain::booking> rows, with_its_visit(tx, row));
  std::erase_if(rows, [&](const domain::booking& each) { return !is_live(each.status) || each.starts_at <= now; });
  if (rows.size() == 1) {
    return cancel_as_proposed(ledger, to, rows.front());
  }
  TRY_ASSIGN(change_reply done, cancel_all(ledger, to, std::move(rows)));
  return accepted(done.said.kind, std::move(done.said.text), std::move(*done.said.made), std::move(done.for_owner));
}

/// What they have booked themselves since they were asked: a yes to the older question makes no second one.
result<std::optional<domain::booking>> booked_already(ports::transaction& tx, const domain::business& business,
                                                      const domain::booking_proposal& asked,
                                                      domain::local_minutes start, time_point now) {
  TRY_ASSIGN(const std::vector<domain::booking> own,
             tx.bookings().live_of(asked.customer_phone, now - domain::longest_booking, most_of_one_number));
  std::optional<domain::duplicate_booking> there =
      find_duplicate_booking(own, proposed_booking(asked), domain::exactly(start), business.zone);
  const bool same = there && there->is_same_wish && asked.people == 1;
  return same ? std::optional(std::move(there->row)) : std::nullopt;
}

/// Nothing if the booking to be changed no longer exists: a person looks into it.
result<std::optional<reaction>> react(ports::transaction& tx, const domain::texts::audience& to,
                                      const domain::booking_proposal& asked, domain::local_minutes start,
                                      const std::string& message_sid, time_point now) {
  booking_ledger ledger(tx, to.business, domain::from_message(message_sid), now);
  if (!asked.booking_id) {
    TRY_ASSIGN(const std::optional<domain::booking> known, booked_already(tx, to.business, asked, start, now));
    if (known) {
      booking_reply said = standing(to, *known);
      return accepted(said.kind, std::move(said.text), *known, {});
    }
    TRY_ASSIGN(reaction done, book_as_proposed(ledger, to, asked, start));
    return done;
  }
  TRY_ASSIGN(const std::optional<domain::booking> row, tx.bookings().find(*asked.booking_id));
  if (!row || !is_live(row->status) || row->starts_at <= now) {
    return std::optional<reaction>();
  }
  if (asked.kind == domain::proposal_kind::cancel && asked.people > 1) {
    TRY_ASSIGN(reaction cancelled, cancel_visit_as_proposed(tx, ledger, to, *row, now));
    return cancelled;
  }
  TRY_ASSIGN(reaction done, asked.kind == domain::proposal_kind::cancel
                                ? cancel_as_proposed(ledger, to, *row)
                                : move_as_proposed(ledger, to, *row, start, asked.staff));
  return done;
}

result<reaction> too_late(ports::transaction& tx, const domain::texts::audience& to,
                          const domain::booking_proposal& asked, const std::string& message_sid, time_point now) {
  std::vector<domain::local_minutes> free;
  if (asked.kind == domain::proposal_kind::book) {
    booking_ledger ledger(tx, to.business, domain::from_message(message_sid), now);
    TRY_ASSIGN(std::vector<domain::local_minutes> near,
               ledger.free_near(proposed_booking(asked), to.business.zone.to_local(asked.starts_at)));
    free = std::move(near);
  }
  reaction done;
  done.text = domain::texts::proposal_too_late(to, asked, free);
  return done;
}

result<void> conclude_proposal(ports::transaction& tx, const domain::texts::audience& to,
                               domain::booking_proposal asked, reaction done, const std::string& message_sid,
                               time_point now) {
  asked.state = done.state;
  TRY(tx.proposals().save(asked));
  messages::outgoing_message message;
  message.kind = done.kind;
  message.to = asked.customer_phone;
  message.text = std::move(done.text);
  message.key = "proposal:" + std::to_string(asked.id) + ":" + message_sid;
  message.subject.customer_name = asked.customer_name;
  message.subject.service = asked.service;
  if (done.row) {
    message.subject = subject_of(to.business, *done.row);
  }
  if (!done.service.empty()) {
    message.subject.service = done.service;
  }
  TRY(enqueue_message(tx, to.business, message, now));
  return {};
}

/// A no, or another time: the customer does not want the proposal.
result<proposal_answer> decline(ports::transaction& tx, domain::booking_proposal asked) {
  asked.state = domain::proposal_state::declined;
  TRY(tx.proposals().save(asked));
  return proposal_answer{.open = std::move(asked)};
}

result<proposal_answer> accept(ports::transaction& tx, const domain::texts::audience& to,
                               const domain::booking_proposal& asked, time_point start, const std::string& message_sid,
                               time_point now) {
  const auto is_offered = [&](const std::string& name) { return find_named_service(to.business, name) != nullptr; };
  const bool named_nobody_gone = !asked.staff || find_staff(to.business, *asked.staff) != nullptr;
  if (!is_offered(asked.service) || !std::ranges::all_of(asked.further, is_offered) || !named_nobody_gone) {
    return decline(tx, asked);  // what was asked about is not offered any more
  }
  result<std::optional<reaction>> done = std::optional<reaction>();
  if (now < asked.expires_at && asked.state == domain::proposal_state::asked) {
    done = react(tx, to, asked, to.business.zone.to_local(start), message_sid, now);
  } else {
    result<reaction> late = too_late(tx, to, asked, message_sid, now);
    done = late ? result<std::optional<reaction>>(std::move(*late)) : late.error();
  }
  if (!done) {
    return done.error();
  }
  if (!*done) {
    return decline(tx, asked);
  }
  proposal_answer given{.settled = true, .for_owner = (*done)->for_owner};
  TRY(conclude_proposal(tx, to, asked, std::move(**done), message_sid, now));
  return given;
}

}  // namespace

result<proposal_answer> answer_proposal(ports::transaction& tx, const domain::texts::audience& to,
                                        const domain::incoming_message& written, domain::plain_answer said,
                                        bool names_time, time_point now) {
  TRY_ASSIGN(std::optional<domain::booking_proposal> last, tx.proposals().last_to(written.from));
  const bool closed = !last || last->state == domain::proposal_state::accepted ||
                      last->state == domain::proposal_state::declined ||
                      now - last->expires_at > domain::late_yes_heard_for;
  if (closed) {
    return proposal_answer{};
  }
  domain::booking_proposal& asked = *last;
  if (const std::optional<time_point> start = domain::chosen_start(asked, written.text)) {
    return accept(tx, to, asked, *start, written.provider_sid, now);
  }
  const bool open = now < asked.expires_at && asked.state == domain::proposal_state::asked;
  if (!open) {
    return proposal_answer{};
  }
  if (said == domain::plain_answer::no || names_time) {
    return decline(tx, std::move(asked));
  }
  return proposal_answer{.open = std::move(asked)};
}

}  // namespace zylin::bookings
