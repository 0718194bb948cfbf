#include "zylin/pipeline/slot_offers.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/pipeline/waiting_list.hpp"
#include "zylin/pipeline/wished_slot.hpp"
#include "zylin/ports/letter.hpp"

#include <algorithm>
#include <utility>

namespace zylin {
namespace {

constexpr std::chrono::seconds offers_look_again{5};
/// Nobody is asked who has no time to answer.
constexpr std::chrono::minutes shortest_offer{5};

bool is_offered(const waiting_entry& row) {
  return row.state == waiting_state::offered;
}

/// A second question while the first is open could not be answered with a yes.
bool is_asked(const std::vector<waiting_entry>& open, const waiting_entry& row) {
  return std::ranges::any_of(open, [&](const waiting_entry& other) {
    return is_offered(other) && other.customer_phone == row.customer_phone;
  });
}

/// What others are asked about counts as taken, so that there is one offer for each free place.
std::vector<occupied_span> offered_of(const std::vector<waiting_entry>& open, const waiting_entry& row) {
  std::vector<occupied_span> spans;
  for (const waiting_entry& other : open) {
    if (is_offered(other) && other.service == row.service) {
      spans.push_back(span_of(other));
    }
  }
  return spans;
}

outgoing_letter make_letter(const business& facts, const waiting_entry& row) {
  outgoing_letter letter;
  letter.kind = message_kind::waiting_list_offer;
  letter.to = row.customer_phone;
  letter.text = answer::waiting_list_offer(facts, row, *row.offered_until);
  letter.key = "offer:" + std::to_string(row.id) + ":" + std::to_string(row.offered_until->time_since_epoch().count());
  letter.subject.customer_name = row.customer_name;
  letter.subject.service = row.service;
  letter.subject.when = facts.zone.to_local(row.starts_at);
  return letter;
}

}  // namespace

slot_offers::slot_offers(store& db, const clock& time, const business& facts, std::function<void()> message_added)
    : db_(db), time_(time), facts_(facts), message_added_(std::move(message_added)) {}

awaitable<result<std::vector<awaitable<void>>>> slot_offers::claim(std::size_t /*room*/) {
  const time_point now = time_.now();
  auto unit = [this, now](transaction& within) { return tend(within, now); };
  const result<look> done = co_await transact<look>(db_, unit);
  if (!done) {
    co_return done.error();
  }
  somebody_waits_ = done->somebody_waits;
  if (done->offered > 0) {
    message_added_();
  }
  co_return std::vector<awaitable<void>>{};
}

awaitable<result<std::optional<time_point>>> slot_offers::next_due() {
  co_return somebody_waits_ ? std::optional(time_.now() + offers_look_again) : std::nullopt;
}

result<slot_offers::look> slot_offers::tend(transaction& within, time_point now) const {
  result<entries> open = settle(within, now);
  if (!open) {
    return open.error();
  }
  look done;
  done.somebody_waits = !open->empty();
  if (!facts_.booking.waiting_list || quiet_at(facts_.quiet_hours, facts_.zone, now)) {
    return done;
  }
  const result<int> offered = offer_free(within, *open, now);
  if (!offered) {
    return offered.error();
  }
  done.offered = *offered;
  return done;
}

result<slot_offers::entries> slot_offers::settle(transaction& within, time_point now) const {
  const result<entries> stored = within.waiting_list().open(longest_waiting_list);
  if (!stored) {
    return stored.error();
  }
  entries going_on;
  for (waiting_entry row : *stored) {
    const result<waiting_state> state = state_now(within, row, now);
    if (!state) {
      return state.error();
    }
    if (*state == row.state) {
      going_on.push_back(std::move(row));
      continue;
    }
    row.state = *state;
    if (const result<void> saved = within.waiting_list().save(row); !saved) {
      return saved.error();
    }
  }
  return going_on;
}

result<waiting_state> slot_offers::state_now(transaction& within, const waiting_entry& row, time_point now) const {
  const bool is_kept = find_named_service(facts_, row.service) != nullptr;
  if (!is_kept || row.starts_at <= now || (is_offered(row) && *row.offered_until < now)) {
    return waiting_state::expired;
  }
  const result<std::optional<booking>> served = booked_since(within, row, now);
  if (!served) {
    return served.error();
  }
  return *served ? waiting_state::booked : row.state;
}

result<int> slot_offers::offer_free(transaction& within, entries& open, time_point now) const {
  int offered = 0;
  for (waiting_entry& row : open) {
    if (is_offered(row) || is_asked(open, row)) {
      continue;
    }
    const result<bool> done = offer(within, row, open, now);
    if (!done) {
      return done.error();
    }
    offered += *done ? 1 : 0;
  }
  return offered;
}

result<bool> slot_offers::offer(transaction& within, waiting_entry& row, const entries& open, time_point now) const {
  const time_point until =
      std::min<time_point>(now + facts_.booking.offer_time, row.starts_at - facts_.booking.min_notice);
  if (until - now < shortest_offer) {
    return false;
  }
  const result<std::optional<refusal>> refused = check_wish(within, facts_, row, offered_of(open, row), now);
  if (!refused || *refused) {
    return refused ? result<bool>(false) : result<bool>(refused.error());
  }
  row.state = waiting_state::offered;
  row.offered_until = until;
  if (const result<void> saved = within.waiting_list().save(row); !saved) {
    return saved.error();
  }
  const result<int> posted = post_letter(within, facts_, make_letter(facts_, row), now);
  return posted ? result<bool>(true) : result<bool>(posted.error());
}

}  // namespace zylin
