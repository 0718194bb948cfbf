#include "pipeline/bookings/reminders.hpp"

#include "pipeline/bookings/customer_messages.hpp"
#include "pipeline/bookings/visits.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/reminder.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <utility>

namespace zylin::bookings {
namespace {

/// Per run. Later appointments are handled when some of these are done.
constexpr std::size_t most_reminders_at_once = 1'000;

std::string key_of(const ports::open_reminder& row) {
  return "reminder:" + std::to_string(row.booking_id) + ":" + std::to_string(row.starts_at.time_since_epoch().count());
}

}  // namespace

reminders::reminders(ports::store& db, const clock& time, const domain::business& business,
                     std::function<void()> message_added)
    : db_(db), time_(time), business_(business), message_added_(std::move(message_added)) {}

ports::awaitable<result<void>> reminders::run() {
  next_.reset();
  if (business_.booking.reminder_ahead.count() == 0) {
    co_return result<void>();
  }
  const time_point now = time_.now();
  auto see = [this, now](ports::transaction& tx) { return contacts_due(tx, now); };
  CO_TRY_ASSIGN(const std::vector<std::string> contacts, co_await transact<std::vector<std::string>>(db_, see));
  domain::caller_cache callers(business_);
  for (const std::string& each : contacts) {
    callers.read_ahead(each);
  }
  auto unit = [this, &callers, now](ports::transaction& tx) { return remind_due(tx, callers, now); };
  CO_TRY_ASSIGN(const look done, co_await transact<look>(db_, unit));
  next_ = done.next;
  if (done.written > 0) {
    message_added_();
  }
  co_return result<void>();
}

std::optional<time_point> reminders::next_due() const {
  return next_;
}

result<std::vector<ports::open_reminder>> reminders::open(ports::transaction& tx, time_point now) const {
  // From the next millisecond on: no reminder for an appointment that has begun.
  return tx.reminders().open(now + std::chrono::milliseconds(1), now + longest_reminder_lead(business_),
                             most_reminders_at_once);
}

result<std::vector<std::string>> reminders::contacts_due(ports::transaction& tx, time_point now) const {
  TRY_ASSIGN(const std::vector<ports::open_reminder> rows, open(tx, now));
  std::vector<std::string> contacts;
  for (const ports::open_reminder& row : rows) {
    const std::optional<time_point> when = writable_at(row, now);
    if (!when || *when > now) {
      continue;
    }
    const result<std::optional<domain::booking>> about = tx.bookings().find(row.booking_id);
    TRY_ASSIGN(std::string contact, about ? contact_as_stored(tx, **about) : about.error());
    contacts.push_back(std::move(contact));
  }
  return contacts;
}

result<reminders::look> reminders::remind_due(ports::transaction& tx, const domain::caller_cache& callers,
                                              time_point now) const {
  TRY_ASSIGN(const std::vector<ports::open_reminder> rows, open(tx, now));
  look done;
  std::set<std::int64_t> closed;
  for (const ports::open_reminder& row : rows) {
    if (closed.contains(row.booking_id)) {
      continue;
    }
    const std::optional<time_point> when = writable_at(row, now);
    if (when && *when > now) {
      done.next = std::min(done.next.value_or(*when), *when);
      continue;
    }
    std::vector<ports::open_reminder> together{row};
    if (when) {
      TRY_ASSIGN(together, due_together(tx, rows, row));
      TRY_ASSIGN(const int written, write(tx, callers, together, now));
      done.written += written;
    }
    for (const ports::open_reminder& each : together) {
      TRY(tx.reminders().close(each));
      closed.insert(each.booking_id);
    }
  }
  return done;
}

result<std::vector<ports::open_reminder>> reminders::due_together(ports::transaction& tx,
                                                                  const std::vector<ports::open_reminder>& all,
                                                                  const ports::open_reminder& first) const {
  std::vector<ports::open_reminder> together{first};
  TRY_ASSIGN(const std::optional<domain::booking> about, tx.bookings().find(first.booking_id));
  if (!about->visit) {
    return together;
  }
  const auto day_of = [&](time_point when) {
    return std::chrono::floor<std::chrono::days>(business_.zone.to_local(when));
  };
  TRY_ASSIGN(const std::string contact, contact_as_stored(tx, *about));
  TRY_ASSIGN(const std::vector<domain::booking> visit, with_its_visit(tx, *about));
  for (const domain::booking& each : visit) {
    const auto open = std::ranges::find(all, each.id, &ports::open_reminder::booking_id);
    const bool same_day = day_of(each.starts_at) == day_of(first.starts_at);
    if (open == all.end() || each.id == about->id || !same_day ||
        !reminder_due(business_, open->starts_at, open->agreed_at)) {
      continue;
    }
    TRY_ASSIGN(const std::string other, contact_as_stored(tx, each));
    if (other == contact) {
      together.push_back(*open);
    }
  }
  return together;
}

std::optional<time_point> reminders::writable_at(const ports::open_reminder& row, time_point now) const {
  const std::optional<time_point> due = reminder_due(business_, row.starts_at, row.agreed_at);
  if (!due || *due > now) {
    return due;
  }
  // It came due while the program was not running.
  const std::optional<domain::quiet_span> night = quiet_at(business_.quiet_hours, business_.zone, now);
  return night ? night->until : now;
}

result<int> reminders::write(ports::transaction& tx, const domain::caller_cache& callers,
                             const std::vector<ports::open_reminder>& together, time_point now) const {
  std::vector<domain::booking> about;
  for (const ports::open_reminder& each : together) {
    TRY_ASSIGN(const std::optional<domain::booking> row, tx.bookings().find(each.booking_id));
    about.push_back(*row);
  }
  TRY_ASSIGN(const std::optional<phone_number> to, contact_of(tx, callers, about.front()));
  if (!to) {
    return 0;
  }
  TRY_ASSIGN(const std::string language, messages::language_for(tx, business_, to->str()));
  const domain::texts::audience reader{business_, language};
  messages::outgoing_message message;
  message.kind = domain::message_kind::booking_reminder;
  message.to = to->str();
  message.key = key_of(together.front());
  message.subject = subject_of(business_, about.front());
  if (about.size() == 1) {
    message.text = domain::texts::booking_reminder(reader, about.front());
  } else {
    message.text = domain::texts::visit_reminder(reader, about);
    message.subject.service = domain::texts::visit_services(reader, about);
  }
  return enqueue_message(tx, business_, message, now);
}

}  // namespace zylin::bookings
