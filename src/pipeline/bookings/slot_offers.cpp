#include "pipeline/bookings/slot_offers.hpp"

#include "pipeline/bookings/asked_last.hpp"
#include "pipeline/bookings/waiting_list.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace zylin::bookings {
namespace {

constexpr std::chrono::seconds offers_look_again{5};
/// An offer is made only if the customer has this much time to answer.
constexpr std::chrono::minutes shortest_offer{5};

bool is_offered(const domain::waiting_entry& row) {
  return row.state == domain::waiting_state::offered;
}

/// With two questions open, a yes would be ambiguous.
bool is_asked(const std::vector<domain::waiting_entry>& open, const domain::waiting_entry& row) {
  return std::ranges::any_of(open, [&](const domain::waiting_entry& other) {
    return is_offered(other) && same_subscriber(other.customer_phone, row.customer_phone);
  });
}

/// The same for an open proposal, and for a conversation.
result<bool> is_asked_else(ports::transaction& tx, const domain::waiting_entry& row, time_point now) {
  TRY_ASSIGN(const std::optional<domain::booking_proposal> last, tx.proposals().last_to(row.customer_phone));
  if (last && last->state == domain::proposal_state::asked && now < last->expires_at) {
    return true;
  }
  return waits_for_yes(tx, row.customer_phone, now);
}

/// Times offered to others count as taken, so that there is one offer for each free place.
std::vector<domain::occupied_span> offered_times(const domain::business& business,
                                                 const std::vector<domain::waiting_entry>& open) {
  std::vector<domain::occupied_span> spans;
  for (const domain::waiting_entry& other : open) {
    if (is_offered(other)) {
      const domain::service* wanted = find_named_service(business, other.service);
      spans.push_back({.from = span_of(other).from,
                       .until = span_of(other).until,
                       .service = other.service,
                       .staff = other.staff,
                       .resources = wanted == nullptr ? std::vector<std::string>() : wanted->resources});
    }
  }
  return spans;
}

/// The latest answer must still leave the notice that the service asks for.
std::chrono::minutes notice_of(const domain::business& business, std::string_view name) {
  const domain::service* wanted = find_named_service(business, name);
  return wanted == nullptr ? business.booking.min_notice : wanted->min_notice.value_or(business.booking.min_notice);
}

messages::outgoing_message make_message(const domain::texts::audience& to, const domain::waiting_entry& row) {
  messages::outgoing_message message;
  message.kind = domain::message_kind::waiting_list_offer;
  message.to = row.customer_phone;
  message.text = domain::texts::waiting_list_offer(to, row, *row.offered_until);
  message.key = "offer:" + std::to_string(row.id) + ":" + std::to_string(row.offered_until->time_since_epoch().count());
  message.subject.customer_name = row.customer_name;
  message.subject.service = row.service;
  message.subject.when = to.business.zone.to_local(row.starts_at);
  return message;
}

}  // namespace

slot_offers::slot_offers(ports::store& db, const clock& time, const domain::business& business,
                         std::function<void()> message_added)
    : db_(db), time_(time), business_(business), message_added_(std::move(message_added)) {}

ports::awaitable<result<void>> slot_offers::run() {
  const time_point now = time_.now();
  auto unit = [this, now](ports::transaction& tx) { return tend(tx, now); };
  CO_TRY_ASSIGN(const look done, co_await transact<look>(db_, unit));
  somebody_waits_ = done.somebody_waits;
  if (done.offered > 0) {
    message_added_();
  }
  co_return result<void>();
}

std::optional<time_point> slot_offers::next_due() const {
  return somebody_waits_ ? std::optional<time_point>(time_.now() + offers_look_again) : std::nullopt;
}

result<slot_offers::look> slot_offers::tend(ports::transaction& tx, time_point now) const {
  TRY_ASSIGN(entries open, settle(tx, now));
  look done;
  done.somebody_waits = !open.empty();
  if (!business_.booking.waiting_list || quiet_at(business_.quiet_hours, business_.zone, now)) {
    return done;
  }
  TRY_ASSIGN(const int offered, offer_free(tx, open, now));
  done.offered = offered;
  return done;
}

result<slot_offers::entries> slot_offers::settle(ports::transaction& tx, time_point now) const {
  TRY_ASSIGN(const entries stored, tx.waiting_list().open(longest_waiting_list));
  entries going_on;
  for (const domain::waiting_entry& before : stored) {
    domain::waiting_entry row = before;
    TRY_ASSIGN(row.state, state_now(tx, before, now));
    if (row.state == domain::waiting_state::waiting) {
      row.staff = name_listed_now(business_, before.staff);
    }
    if (row.state != before.state || row.staff != before.staff) {
      TRY(tx.waiting_list().save(row));
    }
    if (row.state == before.state) {
      going_on.push_back(std::move(row));
    }
  }
  return going_on;
}

result<domain::waiting_state> slot_offers::state_now(ports::transaction& tx, const domain::waiting_entry& row,
                                                     time_point now) const {
  if (!is_still_offered(business_, row) || row.starts_at <= now || (is_offered(row) && *row.offered_until < now)) {
    return domain::waiting_state::expired;
  }
  TRY_ASSIGN(const domain::opt_outs closed, tx.opt_outs().of(row.customer_phone));
  TRY_ASSIGN(const bool blocked, messages::is_blocked(tx, business_, row.customer_phone));
  if (closed.any() || blocked) {  // an offer would not be sent, or its answer not be read
    return domain::waiting_state::expired;
  }
  TRY_ASSIGN(const std::optional<domain::booking> served, booked_since(tx, row, now));
  return served ? domain::waiting_state::booked : row.state;
}

result<int> slot_offers::offer_free(ports::transaction& tx, entries& open, time_point now) const {
  int offered = 0;
  for (domain::waiting_entry& row : open) {
    if (is_offered(row) || is_asked(open, row)) {
      continue;
    }
    TRY_ASSIGN(const bool asked, is_asked_else(tx, row, now));
    if (asked) {
      continue;
    }
    TRY_ASSIGN(const bool done, offer(tx, row, open, now));
    offered += done ? 1 : 0;
  }
  return offered;
}

result<bool> slot_offers::offer(ports::transaction& tx, domain::waiting_entry& row, const entries& open,
                                time_point now) const {
  const time_point until =
      std::min<time_point>(now + business_.booking.offer_time, row.starts_at - notice_of(business_, row.service));
  if (until - now < shortest_offer) {
    return false;
  }
  const result<std::optional<domain::refusal>> refused =
      check_requested_time(tx, business_, row, offered_times(business_, open), now);
  if (!refused || *refused) {
    return refused ? result<bool>(false) : result<bool>(refused.error());
  }
  row.state = domain::waiting_state::offered;
  row.offered_until = until;
  row.offered_at = now;
  TRY(tx.waiting_list().save(row));
  TRY_ASSIGN(const std::string language, messages::language_for(tx, business_, row.customer_phone));
  TRY(enqueue_message(tx, business_, make_message({business_, language}, row), now));
  return true;
}

}  // namespace zylin::bookings
