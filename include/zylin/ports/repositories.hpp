#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/booking_proposal.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/model_status.hpp"
#include "zylin/domain/opt_out.hpp"
#include "zylin/domain/waiting_entry.hpp"
#include "zylin/domain/written_text.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::ports {

/// Repositories are synchronous: they exist only inside a transaction (store.hpp) or on a read-only connection, on the
/// thread that owns it. Errors are `storage_*`, and `conflict` where stated. A look-up by phone number finds rows under
/// each of its spellings (core/subscriber.hpp).

class call_repository {
 public:
  virtual ~call_repository() = default;
  /// True when the call was not known yet; a known one is left as it is.
  virtual result<bool> add(const domain::call& row) = 0;
  virtual result<std::optional<domain::call>> find(const call_sid& id) = 0;
  /// Writes every column but `sid` and `started_at`.
  virtual result<void> save(const domain::call& row) = 0;
  /// Newest first.
  virtual result<std::vector<domain::call>> latest(std::size_t limit) = 0;
};

class job_repository {
 public:
  virtual ~job_repository() = default;
  /// True when the recording had no job yet. This is the promise "one recording, one job".
  virtual result<bool> add(const domain::job& row) = 0;
  virtual result<std::optional<domain::job>> find(std::int64_t id) = 0;
  /// True when the recording has a job.
  virtual result<bool> knows(const recording_sid& recording) = 0;
  /// Up to `limit` due jobs, oldest first, each now `running` until `now + lease_duration`, its attempt counted and
  /// `lease_token` fresh: a compare-and-set, so that no job is claimed twice. A running job whose lease has expired is
  /// due as well; its interruption is counted, not its attempt. Of the jobs suspected of killing the program
  /// (`suspicious_interruptions`) only one runs at a time, the least suspected first.
  virtual result<std::vector<domain::job>> claim_due(time_point now, std::size_t limit,
                                                     std::chrono::milliseconds lease_duration) = 0;
  /// Writes the row if `lease_token` still holds it; false when it does not (another worker has it now).
  virtual result<bool> save(const domain::job& row, std::int64_t lease_token) = 0;
  /// The earliest moment at which something becomes claimable.
  virtual result<std::optional<time_point>> next_run_at() = 0;
  /// After a restart: running jobs become available, the interruption is counted, not the attempt. The others wait at
  /// most ten minutes more, since nobody saw whether the clock was set back meanwhile.
  virtual result<int> release_all(time_point now) = 0;
  /// The clock was set back by that much: no waiting job waits longer than before.
  virtual result<void> follow_clock_back(std::chrono::milliseconds by) = 0;
  /// A dead job becomes available again with fresh attempts and no interruptions; false when it is not dead.
  virtual result<bool> revive(std::int64_t id, time_point now) = 0;
  virtual result<std::map<domain::job_state, std::int64_t>> count_by_state() = 0;
  /// The one created first of those that are neither done nor dead.
  virtual result<std::optional<domain::job>> oldest_unfinished() = 0;
  virtual result<std::vector<domain::job>> latest(std::size_t limit) = 0;
};

class booking_repository {
 public:
  virtual ~booking_repository() = default;
  /// What live bookings of all services take that touch [from, until), earliest first.
  virtual result<std::vector<domain::occupied_span>> occupied(time_point from, time_point until) = 0;
  /// The new id; it holds what its service needs. Errors: `conflict` when the call has a booking already, the reference
  /// is in use, or there is no room for it: service, person, resource, `at_once`. The database itself refuses that,
  /// whatever was asked before.
  virtual result<std::int64_t> add(const domain::booking& row) = 0;
  /// Writes what may change: customer, service, time, person, status, notes and `changed_at`. Errors: `not_found`;
  /// `conflict` when there is no room for it.
  virtual result<void> save(const domain::booking& row) = 0;
  virtual result<std::optional<domain::booking>> find(std::int64_t id) = 0;
  /// Ignores case.
  virtual result<std::optional<domain::booking>> find_by_reference(std::string_view reference) = 0;
  /// Of several that one call made, the first.
  virtual result<std::optional<domain::booking>> find_by_call(const call_sid& id) = 0;
  /// The part that follows those that the call has made; 0 if it made none.
  virtual result<int> next_part(const call_sid& id) = 0;
  /// Up to `limit` bookings of that visit, in its order.
  virtual result<std::vector<domain::booking>> of_visit(std::string_view visit, std::size_t limit) = 0;
  /// Up to `limit` requested or confirmed bookings of that number that start at `from` or later, earliest
  /// first.
  virtual result<std::vector<domain::booking>> live_of(std::string_view customer_phone, time_point from,
                                                       std::size_t limit) = 0;
  /// Up to `limit` bookings of that number, of any status, with an id above `after`, the smallest first.
  virtual result<std::vector<domain::booking>> all_of(std::string_view customer_phone, std::int64_t after,
                                                      std::size_t limit) = 0;
  /// Up to `limit` bookings of any status that start in [from, until), earliest first.
  virtual result<std::vector<domain::booking>> between(time_point from, time_point until, std::size_t limit) = 0;
  /// Newest first.
  virtual result<std::vector<domain::booking>> latest(std::size_t limit) = 0;
  /// Up to `limit` live bookings that start at `from` or later and belong to nobody who is listed, though somebody is
  /// for their service, or their service is none of those `offered`; earliest first.
  virtual result<std::vector<domain::booking>> unassigned(time_point from, const std::vector<std::string>& offered,
                                                          std::size_t limit) = 0;
};

/// Who serves, what there is, and how much may run at once besides a service's capacity.
struct booking_limits {
  std::optional<int> at_once{};  ///< over all services that nobody is listed for; nothing = no limit
  std::map<std::string, std::vector<std::string>> staff{};  ///< by name: the services that they do
  std::map<std::string, int> resources{};                   ///< by name: how many
  std::map<std::string, std::vector<std::string>> needs{};  ///< by service: the resources that it needs
  friend bool operator==(const booking_limits&, const booking_limits&) = default;
};

/// How many appointments of a service may run at the same time; the database enforces it.
class capacity_repository {
 public:
  virtual ~capacity_repository() = default;
  /// 1 for a service without a row.
  virtual result<int> find(std::string_view service) = 0;
  /// `capacity` is 1 or more. Existing bookings stay, even if they are more.
  virtual result<void> save(std::string_view service, int capacity) = 0;
  virtual result<booking_limits> limits() = 0;
  /// `wanted` instead of what was there. Bookings of a service that comes to need a resource hold it, also where they
  /// are more.
  virtual result<void> save(const booking_limits& wanted) = 0;
};

/// Who changed which booking when; append-only.
class booking_history_repository {
 public:
  virtual ~booking_history_repository() = default;
  virtual result<void> add(const domain::booking_change& row) = 0;
  /// Oldest first.
  virtual result<std::vector<domain::booking_change>> of(std::int64_t booking_id) = 0;
};

/// A booking for which it is not decided yet whether its customer is reminded.
struct open_reminder {
  std::int64_t booking_id = 0;
  time_point starts_at{};
  time_point agreed_at{};  ///< the booking's last change
};

class reminder_repository {
 public:
  virtual ~reminder_repository() = default;
  /// Up to `limit` confirmed bookings that start in [from, until) and whose reminder of that start is not closed;
  /// earliest first.
  virtual result<std::vector<open_reminder>> open(time_point from, time_point until, std::size_t limit) = 0;
  /// The reminder for that start is written, or not needed; a reminder for another start is open again.
  virtual result<void> close(const open_reminder& row) = 0;
};

/// Customers whose wished time was taken.
class waiting_list_repository {
 public:
  virtual ~waiting_list_repository() = default;
  /// True when it was stored; false when that call has an entry for that service and time.
  virtual result<bool> add(const domain::waiting_entry& row) = 0;
  /// Writes what may change: number, person, `state` and `offered_until`.
  virtual result<void> save(const domain::waiting_entry& row) = 0;
  /// Up to `limit` that are waiting or offered, first come first.
  virtual result<std::vector<domain::waiting_entry>> open(std::size_t limit) = 0;
  /// The open offer to that number, else the one that was valid longest.
  virtual result<std::optional<domain::waiting_entry>> last_offer_to(std::string_view customer_phone) = 0;
};

/// The proposals sent to customers.
class proposal_repository {
 public:
  virtual ~proposal_repository() = default;
  /// True when it was stored; false when that call has one. Older open proposals to that number lapse.
  virtual result<bool> add(const domain::booking_proposal& row) = 0;
  /// Writes `state`.
  virtual result<void> save(const domain::booking_proposal& row) = 0;
  virtual result<std::optional<domain::booking_proposal>> find_by_call(const call_sid& id) = 0;
  /// The latest proposal to that number.
  virtual result<std::optional<domain::booking_proposal>> last_to(std::string_view customer_phone) = 0;
};

/// Calls that ended with nothing left (outcome `missed`), and which numbers got a message about one.
class follow_up_repository {
 public:
  virtual ~follow_up_repository() = default;
  /// Up to `limit` missed calls without a follow-up that ended by then (or began, if the end is not known); oldest
  /// first.
  virtual result<std::vector<call_sid>> open_until(time_point ended, std::size_t limit) = 0;
  /// When the earliest of them ended.
  virtual result<std::optional<time_point>> earliest_open() = 0;
  /// A beginning or end in the future comes from a clock that was fast: these calls, and those without news since they
  /// began, count as begun and ended now.
  virtual result<void> follow_clock_back(time_point now) = 0;
  /// Up to `limit` calls that began in [from, until) without any news since; oldest first.
  virtual result<std::vector<call_sid>> find_stale(time_point from, time_point until, std::size_t limit) = 0;
  /// The call was followed up: it never becomes open again.
  virtual result<void> close(const call_sid& id) = 0;
  /// True when the number got no message since `now - at_most_every`; it counts as written to at `now`.
  virtual result<bool> claim_number(std::string_view number, time_point now,
                                    std::chrono::milliseconds at_most_every) = 0;
  /// True when a call by the same caller (as Twilio delivered it) that began then or later left a recording.
  virtual result<bool> left_recording_since(std::string_view caller, time_point began) = 0;
};

/// How far the provider's list of recordings has been searched for ones that no webhook reported.
struct sweep_mark {
  time_point begun_at{};    ///< older recordings are ignored
  time_point seen_until{};  ///< every recording made before this is stored
};

class sweep_repository {
 public:
  virtual ~sweep_repository() = default;
  /// Nothing before the first sweep.
  virtual result<std::optional<sweep_mark>> find() = 0;
  virtual result<void> save(const sweep_mark& mark) = 0;
};

class message_repository {
 public:
  virtual ~message_repository() = default;
  /// True when it was stored; false when `dedupe_key` is known.
  virtual result<bool> add(const domain::message& row) = 0;
  virtual result<std::optional<domain::message>> find_by_provider_sid(std::string_view sid) = 0;
  /// Up to `limit` due messages of one channel, in order, each now `sending` and its attempt counted; ambiguous ones
  /// keep their state. One per recipient at a time over all channels, so order is kept, but `owner_alert` and
  /// `owner_handover` go before all others. If another message is already on its way, they wait for it only if a
  /// look-up could confuse the two: both on one channel, and one of them a template.
  virtual result<std::vector<domain::message>> claim_due(time_point now, domain::channel by, std::size_t limit) = 0;
  virtual result<void> save(const domain::message& row) = 0;
  virtual result<std::optional<time_point>> next_run_at(domain::channel by) = 0;
  /// The provider's SIDs of all messages to that number which were written at `since` or later.
  virtual result<std::vector<std::string>> provider_sids(std::string_view to, time_point since) = 0;
  /// The clock was set back by that much: no waiting message waits longer than before. But no ambiguous message is
  /// looked up before `settled`: it may have been stored after the clock was set back, and an early look-up would miss
  /// a message that is on its way and send it again.
  virtual result<void> follow_clock_back(std::chrono::milliseconds by, time_point settled) = 0;
  /// After a restart: a message found `sending` may or may not have been accepted, so it becomes ambiguous and is
  /// looked up at `run_at`. The others wait at most until ten minutes after that, since nobody saw whether the clock
  /// was set back meanwhile.
  virtual result<int> mark_interrupted(time_point run_at) = 0;
  /// Keeps, for a day, a report about a SID that no message has (yet): it may overtake the reply to our request.
  virtual result<void> keep_report(const domain::delivery_report& report, time_point now) = 0;
  /// The kept reports about that SID, oldest first.
  virtual result<std::vector<domain::delivery_report>> kept_reports(std::string_view sid) = 0;
  /// Messages of a job that are not settled yet.
  virtual result<std::int64_t> count_unsettled(std::int64_t job_id) = 0;
  virtual result<std::map<domain::message_state, std::int64_t>> count_by_state() = 0;
  virtual result<std::vector<domain::message>> latest(std::size_t limit) = 0;
};

/// What the running server knows of the configured models.
class model_repository {
 public:
  virtual ~model_repository() = default;
  /// Replaces all rows, keeping this order.
  virtual result<void> replace_all(const std::vector<domain::model_status>& rows) = 0;
  /// In the stored order.
  virtual result<std::vector<domain::model_status>> all() = 0;
};

class inbox_repository {
 public:
  virtual ~inbox_repository() = default;
  /// True when the message was not known yet. `opens_window`: it was written to our WhatsApp sender.
  virtual result<bool> add(const domain::incoming_message& row, bool opens_window, time_point received_at) = 0;
  /// When that number last wrote to our WhatsApp sender.
  virtual result<std::optional<time_point>> last_wrote(std::string_view from) = 0;

  /// That message gets a reply: it is due.
  virtual result<void> await_reply(std::string_view sid) = 0;
  virtual result<void> save(const domain::written_text& row) = 0;
  /// Up to `limit` numbers and channels with messages that wait for a reply, whoever waits longest first.
  virtual result<std::vector<domain::waiting_writer>> waiting_writers(std::size_t limit) = 0;
  /// Up to `limit` of the messages that wait, in the order in which they came; a turn that was begun first.
  virtual result<std::vector<domain::written_text>> waiting_texts(std::string_view from, domain::channel by,
                                                                  std::size_t limit) = 0;
  /// How many turns that number has had since.
  virtual result<std::int64_t> turns_since(std::string_view from, time_point since) = 0;
  /// Whether that number was refused since.
  virtual result<bool> refused_since(std::string_view from, time_point since) = 0;
  /// The last message of each of the latest turns since, newest first.
  virtual result<std::vector<std::string>> latest_turns(std::string_view from, domain::channel by, time_point since,
                                                        std::size_t limit) = 0;
};

/// Who opted out of which channel. A text that is not a number (a withheld caller) is treated like any other.
class opt_out_repository {
 public:
  virtual ~opt_out_repository() = default;
  /// Closes the channel to that number; closing it again moves `since` to the later moment. True when it was open.
  virtual result<bool> close(std::string_view number, domain::channel by, time_point since) = 0;
  /// True when it was closed.
  virtual result<bool> reopen(std::string_view number, domain::channel by) = 0;
  virtual result<domain::opt_outs> of(std::string_view number) = 0;
};

/// What is known of whoever calls or writes, by number.
class customer_repository {
 public:
  virtual ~customer_repository() = default;
  virtual result<std::optional<domain::customer>> find(std::string_view phone) = 0;
  /// Newest first.
  virtual result<std::vector<domain::customer>> latest(std::size_t limit) = 0;
  /// Adds the row, or writes all of it but `created_at`; within the limits of `domain::bounded`.
  virtual result<void> save(const domain::customer& row) = 0;
  /// True when there was one.
  virtual result<bool> remove(std::string_view phone) = 0;
  /// What the bookings of that number say.
  virtual result<domain::customer_record> record_of(std::string_view phone, time_point now) = 0;
  /// Up to `limit` different names on bookings of that number, of any status, the latest first.
  virtual result<std::vector<std::string>> booked_names(std::string_view phone, std::size_t limit) = 0;
};

}  // namespace zylin::ports
