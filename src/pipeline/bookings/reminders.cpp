#include "pipeline/bookings/reminders.hpp"

#include "pipeline/bookings/customer_messages.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/reminder.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
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
  domain::known_callers callers(business_);
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

result<reminders::look> reminders::remind_due(ports::transaction& tx, const domain::known_callers& callers,
                                              time_point now) const {
  TRY_ASSIGN(const std::vector<ports::open_reminder> rows, open(tx, now));
  look done;
  for (const ports::open_reminder& row : rows) {
    const std::optional<time_point> when = writable_at(row, now);
    if (when && *when > now) {
      done.next = std::min(done.next.value_or(*when), *when);
      continue;
    }
    const result<int> written = when ? write(tx, callers, row, now) : result<int>(0);
    const result<void> closed = tx.reminders().close(row);
    if (!written || !closed) {
      return written ? closed.error() : written.error();
    }
    done.written += *written;
  }
  return done;
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

result<int> reminders::write(ports::transaction& tx, const domain::known_callers& callers,
                             const ports::open_reminder& row, time_point now) const {
  TRY_ASSIGN(const std::optional<domain::booking> about, tx.bookings().find(row.booking_id));
  TRY_ASSIGN(const std::optional<phone_number> to, contact_of(tx, callers, *about));
  if (!to) {
    return 0;
  }
  TRY_ASSIGN(const std::string language, messages::language_for(tx, business_, to->str()));
  messages::outgoing_message message;
  message.kind = domain::message_kind::booking_reminder;
  message.to = to->str();
  message.text = domain::texts::booking_reminder({business_, language}, *about);
  message.key = key_of(row);
  message.subject = subject_of(business_, *about);
  return enqueue_message(tx, business_, message, now);
}

}  // namespace zylin::bookings
