#include "pipeline/reports/calendar_feed.hpp"

#include "zylin/core/digest.hpp"
#include "zylin/core/random_token.hpp"
#include "zylin/core/try.hpp"
#include "zylin/ports/calendar_repository.hpp"

#include <spdlog/spdlog.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace zylin::reports {
namespace {

namespace asio = boost::asio;

/// No early exit: the time must not reveal which digest was nearly right.
bool is_among(const std::vector<std::string>& hashes, std::string_view wanted) {
  bool found = false;
  for (const std::string& each : hashes) {
    found = equal_in_constant_time(each, wanted) || found;
  }
  return found;
}

/// As it is stored.
struct calendar_rows {
  std::string installation;
  std::vector<domain::calendar_entry> entries;
};

using found_calendar = std::optional<calendar_rows>;

/// Nothing if the secret opens no calendar.
result<found_calendar> find(ports::transaction& tx, const domain::calendar_range& range, std::string_view hash) {
  TRY_ASSIGN(const std::vector<std::string> hashes, tx.calendar().secret_hashes());
  if (!is_among(hashes, hash)) {
    return found_calendar();
  }
  TRY_ASSIGN(std::string installation, tx.calendar().installation());
  TRY_ASSIGN(std::vector<domain::calendar_entry> entries, tx.calendar().entries(range, domain::most_calendar_events));
  return found_calendar({std::move(installation), std::move(entries)});
}

domain::published_calendar make_calendar(const domain::business& business, const domain::calendar_range& range,
                                         calendar_rows rows) {
  domain::published_calendar made;
  made.name = business.name;
  made.zone = business.zone;
  made.range = range;
  made.installation = std::move(rows.installation);
  for (const domain::calendar_entry& each : rows.entries) {
    made.events.push_back(make_event(business, each));
  }
  return made;
}

}  // namespace

result<std::int64_t> open_calendar_feed(ports::transaction& tx, const secret& key, time_point now) {
  constexpr std::size_t revoked_feeds_kept = 20;
  TRY_ASSIGN(const std::vector<std::string> open, tx.calendar().secret_hashes());
  if (open.size() >= most_calendar_feeds) {
    return error(errc::conflict, "there are " + std::to_string(open.size()) +
                                     " calendar addresses already; revoke one that nobody uses (zylin calendar list)");
  }
  return tx.calendar().add_feed(sha256_hex(key.expose()), now, revoked_feeds_kept);
}

result<std::int64_t> revoke_calendar_feeds(ports::transaction& tx, std::optional<std::int64_t> id, time_point now) {
  const result<std::int64_t> revoked = tx.calendar().revoke(id, now);
  if (!revoked || *revoked > 0) {
    return revoked;
  }
  return error(errc::not_found, id ? "there is no calendar address " + std::to_string(*id) + " that is in use"
                                   : std::string("there is no calendar address that is in use"));
}

std::string calendar_address(std::string_view public_url, const secret& key) {
  return std::string(public_url) + "/calendar/" + std::string(key.expose()) + ".ics";
}

calendar_publisher::calendar_publisher(ports::store& db, const clock& time, const domain::business& business,
                                       asio::any_io_executor workers, calendar_writer write)
    : db_(db), time_(time), business_(business), workers_(std::move(workers)), write_(std::move(write)) {}

ports::awaitable<result<std::optional<ports::calendar_file>>> calendar_publisher::open(std::string secret) {
  if (!is_random_token(secret)) {
    co_return std::nullopt;
  }
  const std::string hash = sha256_hex(secret);
  const domain::calendar_range range = calendar_range_at(business_, time_.now());
  auto unit = [&range, &hash](ports::transaction& tx) { return find(tx, range, hash); };
  CO_TRY_ASSIGN(found_calendar found, co_await transact<found_calendar>(db_, unit));
  if (!found) {
    co_return std::nullopt;
  }
  domain::published_calendar calendar = make_calendar(business_, range, std::move(*found));
  ports::awaitable<ports::calendar_file> writing = write(std::move(calendar));
  ports::calendar_file written = co_await asio::co_spawn(workers_, std::move(writing), asio::use_awaitable);
  co_return std::optional(std::move(written));
}

ports::awaitable<ports::calendar_file> calendar_publisher::write(domain::published_calendar calendar) {
  if (calendar.events.size() == domain::most_calendar_events) {
    spdlog::warn("the calendar shows the last {} bookings only", domain::most_calendar_events);
  }
  ports::calendar_file file;
  file.text = write_(calendar);
  file.tag = sha256_hex(file.text);
  co_return file;
}

}  // namespace zylin::reports
