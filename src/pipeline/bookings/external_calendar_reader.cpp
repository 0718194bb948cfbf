#include "pipeline/bookings/external_calendar_reader.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/digest.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/ports/calendar_repository.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace zylin::bookings {
namespace {

constexpr std::chrono::days known_beyond_horizon{14};
constexpr std::chrono::days read_again_before{7};  // an unchanged calendar is read anew before its window has moved on
constexpr std::chrono::milliseconds longest_pause{std::chrono::hours(1)};
constexpr std::chrono::seconds pause_without_storage{30};

std::string hash_of(const domain::external_calendar& what) {
  return sha256_hex(what.address.expose());
}

/// Doubled with each failure; what the server asks for counts up to the same limit.
std::chrono::milliseconds pause_after(std::chrono::milliseconds interval, std::int64_t failures,
                                      std::optional<std::chrono::milliseconds> asked) {
  constexpr std::int64_t most_doublings = 12;
  const std::int64_t doublings = std::clamp<std::int64_t>(failures - 1, 0, most_doublings);
  const std::chrono::milliseconds longest = std::max(interval, longest_pause);
  const std::chrono::milliseconds pause = interval * (std::int64_t{1} << static_cast<unsigned>(doublings));
  return std::clamp(std::max(pause, asked.value_or(pause)), interval, longest);
}

bool says_the_same(const std::vector<domain::time_span>& before, const std::vector<domain::time_span>& now) {
  return std::ranges::equal(before, now, [](const domain::time_span& one, const domain::time_span& other) {
    return one.from == other.from && one.until == other.until;
  });
}

}  // namespace

std::optional<ports::external_calendar_state> find_calendar_row(const std::vector<ports::external_calendar_state>& rows,
                                                                const domain::external_calendar& which) {
  const std::string hash = hash_of(which);
  const auto found = std::ranges::find_if(rows, [&](const ports::external_calendar_state& each) {
    return each.address_hash == hash && ascii::equals_ignoring_case(each.staff, which.staff);
  });
  return found == rows.end() ? std::nullopt : std::optional(*found);
}

result<void> write_external_calendars(ports::transaction& tx, const domain::business& business, time_point now) {
  std::vector<ports::external_calendar_state> wanted;
  for (const domain::external_calendar& each : external_calendars(business)) {
    ports::external_calendar_state row;
    row.address_hash = hash_of(each);
    row.staff = each.staff;
    row.configured_at = now;
    wanted.push_back(std::move(row));
  }
  return tx.external_calendars().configure(wanted);
}

domain::time_span external_calendar_window(const domain::business& business, time_point now) {
  return {now - std::chrono::days(1), now + business.booking.horizon + domain::longest_booking + known_beyond_horizon};
}

external_calendar_reader::external_calendar_reader(ports::store& db, ports::external_calendar_source& source,
                                                   const clock& time, const config::settings& settings)
    : db_(db), source_(source), time_(time), settings_(settings) {
  for (domain::external_calendar& each : external_calendars(settings.business)) {
    followed one;
    one.what = std::move(each);
    health_.push_back({one.what.label, std::nullopt, 0});
    calendars_.push_back(std::move(one));
  }
}

ports::awaitable<result<void>> external_calendar_reader::run() {
  if (calendars_.empty()) {
    co_return result<void>();
  }
  if (installation_.empty()) {
    CO_TRY_ASSIGN(installation_, co_await installation());
  }
  for (followed& each : calendars_) {
    const time_point now = time_.now();
    const bool clock_was_set_back = now < each.asked_at;
    if (!stopping_ && (now >= each.due || clock_was_set_back)) {
      co_await follow(each);
    }
  }
  co_return result<void>();
}

std::optional<time_point> external_calendar_reader::next_due() const {
  const auto next = std::ranges::min_element(calendars_, {}, &followed::due);
  return next == calendars_.end() ? std::nullopt : std::optional(next->due);
}

/// The UIDs of our own events end with it.
ports::awaitable<result<std::string>> external_calendar_reader::installation() {
  auto unit = [](ports::transaction& tx) { return tx.calendar().installation(); };
  co_return co_await transact<std::string>(db_, unit);
}

ports::awaitable<void> external_calendar_reader::follow(followed& one) {
  const time_point now = time_.now();
  const domain::time_span window = external_calendar_window(settings_.business, now);
  ports::external_calendar_query asked;
  asked.address = one.what.address;
  asked.zone = settings_.business.zone;
  asked.window = window;
  asked.own_uids_end = "@" + installation_;
  const bool covers = one.window.from <= window.from && one.window.until + read_again_before > window.until;
  if (covers) {  // not if the clock was set back: what was read is of a later time
    asked.known = one.version;
  }
  one.asked_at = now;
  const result<ports::external_calendar_answer> read = co_await source_.read(std::move(asked));
  if (!read && read.error().code() == errc::cancelled) {
    co_return;
  }
  co_await store_answer(one, read, window);
}

ports::awaitable<void> external_calendar_reader::store_answer(followed& one,
                                                              const result<ports::external_calendar_answer>& read,
                                                              const domain::time_span& window) {
  const time_point now = time_.now();
  auto unit = [&](ports::transaction& tx) { return write_answer(tx, one, read, window, now); };
  const result<ports::external_calendar_state> stored = co_await transact<ports::external_calendar_state>(db_, unit);
  if (!stored) {
    if (!stopping_) {
      spdlog::error("what {} says cannot be stored, trying again: {}", one.what.label, stored.error().message());
    }
    one.due = now + pause_without_storage;
    co_return;
  }
  if (read && !read->unchanged) {
    one.version = read->version;
    one.window = window;
    one.stored = read->busy;
    one.remark = read->remark;
  }
  const auto wait = read ? std::nullopt : read.error().retry_after();
  one.due = now + pause_after(settings_.pipeline.calendar_poll, stored->failures, wait);
  log_outcome(one, read);
  note_health(one, *stored);
}

result<ports::external_calendar_state> external_calendar_reader::write_answer(
    ports::transaction& tx, const followed& one, const result<ports::external_calendar_answer>& read,
    const domain::time_span& window, time_point now) const {
  TRY_ASSIGN(const std::vector<ports::external_calendar_state> rows, tx.external_calendars().all());
  std::optional<ports::external_calendar_state> row = find_calendar_row(rows, one.what);
  if (!row) {
    return error(errc::not_found, "the calendar is not in the database");
  }
  if (!read) {
    row->failure = read.error().message();
    ++row->failures;
    TRY(tx.external_calendars().save(*row));
    return std::move(*row);
  }
  if (!read->unchanged) {
    row->known_until = window.until;
    const bool first = one.window.until == time_point();  // since the start
    if (first || !says_the_same(one.stored, read->busy)) {
      TRY(tx.external_calendars().replace_times(row->id, read->busy));
    }
  }
  row->read_at = now;
  row->failure = read->unchanged ? one.remark : read->remark;
  row->failures = 0;
  TRY(tx.external_calendars().save(*row));
  return std::move(*row);
}

/// A failure once, until its reason changes.
void external_calendar_reader::log_outcome(followed& one, const result<ports::external_calendar_answer>& read) const {
  const std::string failure = read ? std::string() : read.error().message();
  if (!failure.empty() && failure != one.failure) {
    spdlog::warn("{} cannot be read, trying again; what is known of it still blocks times: {}", one.what.label,
                 failure);
  } else if (failure.empty() && !one.failure.empty()) {
    spdlog::info("{} can be read again", one.what.label);
  }
  if (read && read->unknown_zones > 0) {
    spdlog::warn("{} names {} unknown time zone(s): their times are read as {}", one.what.label, read->unknown_zones,
                 settings_.business.zone.name());
  }
  if (read && !read->unchanged && !read->remark.empty()) {
    spdlog::warn("{}: {}", one.what.label, read->remark);
  }
  one.failure = failure;
}

void external_calendar_reader::note_health(const followed& one, const ports::external_calendar_state& row) {
  const std::lock_guard lock(health_guard_);
  const auto known = std::ranges::find(health_, one.what.label, &external_calendar_health::label);
  known->read_at = row.read_at;
  known->failures = row.failures;
}

std::vector<external_calendar_health> external_calendar_reader::health() const {
  const std::lock_guard lock(health_guard_);
  return health_;
}

}  // namespace zylin::bookings
