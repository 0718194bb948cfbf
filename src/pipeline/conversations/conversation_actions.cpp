#include "pipeline/conversations/conversation_actions.hpp"

#include "pipeline/bookings/place_booking.hpp"
#include "pipeline/bookings/visits.hpp"
#include "pipeline/bookings/waiting_list.hpp"
#include "pipeline/conversations/hand_over.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace zylin::conversations {

using domain::conversation_action;
using kind = domain::conversation_action_kind;

conversation_actions::conversation_actions(ports::transaction& tx, const config::settings& settings,
                                           const domain::stored_conversation& row,
                                           const std::optional<phone_number>& number, std::string key,
                                           std::string_view language, time_point now, std::uint32_t random)
    : tx_(tx),
      settings_(settings),
      business_(settings.business),
      row_(row),
      number_(number),
      key_(std::move(key)),
      to_{.business = settings.business, .language = language},
      now_(now),
      random_(random) {}

result<void> conversation_actions::perform(const std::vector<conversation_action>& wanted) {
  for (const conversation_action& what : wanted) {
    TRY(perform(what));
  }
  return {};
}

result<void> conversation_actions::perform(const conversation_action& what) {
  switch (what.kind) {
    case kind::book: return book(what);
    case kind::move: return move(what);
    case kind::cancel: return cancel(what);
    case kind::wait: return wait(what);
    case kind::message:
    case kind::alert: return pass_on(what);
    case kind::write: return write(what);
    case kind::transfer: return {};  // nobody can be rung yet, so no turn decides it
    case kind::end: done_.ended = what.reason; break;
  }
  return {};
}

domain::booking conversation_actions::wanted_part(const conversation_action& what,
                                                  const domain::spoken_appointment& there) const {
  domain::booking row;
  row.customer_name = what.customer;
  row.customer_phone = shown_number();
  row.service = there.service;
  if (const domain::service* offered = find_named_service(business_, there.service)) {
    row.service = offered->name;
    row.duration = offered->duration;
    row.buffer = offered->buffer;
  }
  row.notes = what.text;
  row.call = row_.call;
  if (!there.staff.empty()) {
    row.staff = there.staff;
  }
  return row;
}

/// Several of one service are for several people, each with a name if as many were said.
bookings::wanted_visit conversation_actions::visit_of(const conversation_action& what) const {
  bookings::wanted_visit visit;
  for (const domain::spoken_appointment& there : what.appointments) {
    visit.parts.push_back(wanted_part(what, there));
  }
  const bool for_people = std::ranges::all_of(visit.parts, [&](const domain::booking& part) {
    return domain::same_service(part.service, visit.parts.front().service);
  });
  if (visit.parts.size() == 1 || !for_people) {
    return visit;
  }
  visit.how = domain::visit_planner::order::same_time_if_possible;
  const std::vector<std::string> names = domain::single_names(what.customer);
  for (std::size_t i = 0; i < visit.parts.size(); ++i) {
    const bool each_named = names.size() == visit.parts.size();
    visit.parts[i].customer_name = each_named ? names[i] : i == 0 ? what.customer : std::string();
  }
  return visit;
}

/// Nothing else than what the customer has said yes to.
bool conversation_actions::is_as_agreed(const conversation_action& what,
                                        const std::vector<domain::booking>& rows) const {
  return std::ranges::equal(rows, what.appointments, [&](const domain::booking& row, const auto& agreed) {
    const bool same_time = business_.zone.to_sys(agreed.start) == row.starts_at;
    return same_time && domain::same_listed_name(row.staff.value_or(""), agreed.staff);
  });
}

error conversation_actions::refuse(const conversation_action& what) {
  for (const domain::spoken_appointment& there : what.appointments) {
    const domain::booking part = wanted_part(what, there);
    const time_point from = business_.zone.to_sys(there.start);
    done_.refused.push_back({from, from + std::max(part.duration + part.buffer, std::chrono::minutes{1})});
  }
  return {errc::conflict, "what was agreed is not free any more"};
}

bookings::booking_ledger conversation_actions::ledger() {
  domain::booking_origin origin = domain::from_message(key_);
  origin.call = row_.call;
  bookings::booking_ledger made(tx_, business_, std::move(origin), now_);
  made.allow_several();
  return made;
}

result<void> conversation_actions::book(const conversation_action& what) {
  const bookings::wanted_visit visit = visit_of(what);
  bookings::booking_ledger books = ledger();
  TRY_ASSIGN(std::vector<domain::time_span> own, bookings::own_spans(tx_, visit, now_));
  books.avoid(std::move(own));
  result<bookings::agreed_outcome> outcome = book_agreed(books, to_, visit, what.appointments.front().start, random_);
  if (!outcome && outcome.error().code() != errc::conflict) {
    return outcome.error();
  }
  auto* const done = outcome ? std::get_if<bookings::agreed_change>(&*outcome) : nullptr;
  if (done == nullptr || !is_as_agreed(what, done->rows)) {
    return refuse(what);
  }
  done_.made.insert(done_.made.end(), done->rows.begin(), done->rows.end());
  return tell(std::move(*done), what);
}

/// One of the customer's own that is still to come. Errors: `conflict` if it is gone since it was spoken of.
result<domain::booking> conversation_actions::own_booking(const conversation_action& what) {
  std::vector<domain::booking> own;
  if (number_) {
    TRY_ASSIGN(own, tx_.bookings().live_of(number_->str(), now_, bookings::most_of_one_number));
  }
  const auto row = std::ranges::find_if(own, [&](const domain::booking& one) { return one.id == what.booking_id; });
  return row != own.end() ? result<domain::booking>(*row)
                          : error(errc::conflict, "the appointment is not one of that customer's any more");
}

result<void> conversation_actions::move(const conversation_action& what) {
  TRY_ASSIGN(const domain::booking row, own_booking(what));
  const domain::spoken_appointment& there = what.appointments.front();
  const std::optional<std::string> person = there.staff.empty() ? std::nullopt : std::optional(there.staff);
  bookings::booking_ledger books = ledger();
  TRY_ASSIGN(bookings::agreed_outcome outcome, move_agreed(books, to_, row, there.start, person));
  auto* const done = std::get_if<bookings::agreed_change>(&outcome);
  if (done == nullptr || !is_as_agreed(what, done->rows)) {
    return refuse(what);
  }
  return tell(std::move(*done), what);
}

result<void> conversation_actions::cancel(const conversation_action& what) {
  TRY_ASSIGN(const domain::booking row, own_booking(what));
  if (business_.zone.to_local(row.starts_at) != what.appointments.front().start) {
    return error(errc::conflict, "the appointment was moved since it was spoken of");
  }
  bookings::booking_ledger books = ledger();
  TRY_ASSIGN(bookings::agreed_change done, cancel_agreed(books, to_, row));
  return tell(std::move(done), what);
}

/// Whom the list does not take, the owner is told of: they were promised to hear.
result<void> conversation_actions::wait(const conversation_action& what) {
  const domain::spoken_appointment& there = what.appointments.front();
  const domain::booking wanted = wanted_part(what, there);
  const time_point starts = business_.zone.to_sys(there.start);
  TRY_ASSIGN(const bool listed, bookings::join_waiting_list(tx_, business_, number_, wanted, starts, now_, random_));
  if (listed) {
    return {};
  }
  domain::understanding wish;
  wish.meaning = domain::intent::booking;
  wish.customer_name = what.customer;
  wish.service = wanted.service;
  TRY_ASSIGN(const std::string said, words_of_customer(tx_, row_.id));
  return tell_owner(domain::message_kind::owner_notice,
                    domain::texts::owner_wish_open(business_, shown_number(), wish,
                                                   domain::texts::waiting_list_joined(to_), said, {}));
}

}  // namespace zylin::conversations
