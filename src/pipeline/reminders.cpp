#include "zylin/pipeline/reminders.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/reminder.hpp"
#include "zylin/pipeline/contact_of.hpp"
#include "zylin/ports/letter.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace zylin {
namespace {

/// Of one look. What is further off than so many appointments comes when some of them are done.
constexpr std::size_t most_reminders_at_once = 1'000;

std::string key_of(const open_reminder& row) {
  return "reminder:" + std::to_string(row.booking_id) + ":" + std::to_string(row.starts_at.time_since_epoch().count());
}

}  // namespace

reminders::reminders(store& db, const clock& time, const business& facts, std::function<void()> message_added)
    : db_(db), time_(time), facts_(facts), message_added_(std::move(message_added)) {}

awaitable<result<std::vector<awaitable<void>>>> reminders::claim(std::size_t /*room*/) {
  next_.reset();
  if (facts_.booking.reminder_ahead.count() == 0) {
    co_return std::vector<awaitable<void>>{};
  }
  const time_point now = time_.now();
  auto see = [this, now](transaction& within) { return contacts_due(within, now); };
  const result<std::vector<std::string>> contacts = co_await transact<std::vector<std::string>>(db_, see);
  if (!contacts) {
    co_return contacts.error();
  }
  known_callers callers(facts_.region);
  for (const std::string& each : *contacts) {
    callers.read_ahead(each);
  }
  auto unit = [this, &callers, now](transaction& within) { return remind_due(within, callers, now); };
  const result<look> done = co_await transact<look>(db_, unit);
  if (!done) {
    co_return done.error();
  }
  next_ = done->next;
  if (done->written > 0) {
    message_added_();
  }
  co_return std::vector<awaitable<void>>{};
}

awaitable<result<std::optional<time_point>>> reminders::next_due() {
  co_return next_;
}

result<std::vector<open_reminder>> reminders::open(transaction& within, time_point now) const {
  // From the next millisecond on: nobody is reminded of what has begun.
  return within.reminders().open(now + std::chrono::milliseconds(1), now + longest_reminder_lead(facts_),
                                 most_reminders_at_once);
}

result<std::vector<std::string>> reminders::contacts_due(transaction& within, time_point now) const {
  const result<std::vector<open_reminder>> rows = open(within, now);
  if (!rows) {
    return rows.error();
  }
  std::vector<std::string> contacts;
  for (const open_reminder& row : *rows) {
    const std::optional<time_point> when = writable_at(row, now);
    if (!when || *when > now) {
      continue;
    }
    const result<std::optional<booking>> about = within.bookings().find(row.booking_id);
    result<std::string> contact = about ? contact_as_stored(within, **about) : about.error();
    if (!contact) {
      return contact.error();
    }
    contacts.push_back(std::move(*contact));
  }
  return contacts;
}

result<reminders::look> reminders::remind_due(transaction& within, const known_callers& callers, time_point now) const {
  const result<std::vector<open_reminder>> rows = open(within, now);
  if (!rows) {
    return rows.error();
  }
  look done;
  for (const open_reminder& row : *rows) {
    const std::optional<time_point> when = writable_at(row, now);
    if (when && *when > now) {
      done.next = std::min(done.next.value_or(*when), *when);
      continue;
    }
    const result<int> written = when ? write(within, callers, row, now) : result<int>(0);
    const result<void> closed = within.reminders().close(row);
    if (!written || !closed) {
      return written ? closed.error() : written.error();
    }
    done.written += *written;
  }
  return done;
}

std::optional<time_point> reminders::writable_at(const open_reminder& row, time_point now) const {
  const std::optional<time_point> due = reminder_due(facts_, row.starts_at, row.agreed_at);
  if (!due || *due > now) {
    return due;
  }
  // It came due while nobody was there to write it.
  const std::optional<quiet_span> night = quiet_at(facts_.quiet_hours, facts_.zone, now);
  return night ? night->until : now;
}

result<int> reminders::write(transaction& within, const known_callers& callers, const open_reminder& row,
                             time_point now) const {
  const result<std::optional<booking>> about = within.bookings().find(row.booking_id);
  if (!about) {
    return about.error();
  }
  const result<std::optional<phone_number>> to = contact_of(within, callers, **about);
  if (!to) {
    return to.error();
  }
  if (!*to) {
    return 0;
  }
  outgoing_letter letter;
  letter.kind = message_kind::booking_reminder;
  letter.to = (*to)->str();
  letter.text = answer::booking_reminder(facts_, **about);
  letter.key = key_of(row);
  letter.subject = subject_of(facts_, **about);
  return post_letter(within, facts_, letter, now);
}

}  // namespace zylin
