#include "zylin/pipeline/calendar_publisher.hpp"

#include "zylin/core/digest.hpp"
#include "zylin/core/random_token.hpp"
#include "zylin/ports/calendar_repository.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <utility>
#include <vector>

namespace zylin {
namespace {

namespace asio = boost::asio;

/// No early exit: the time must not tell which digest was nearly right.
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
  std::vector<calendar_entry> entries;
};

using found_calendar = std::optional<calendar_rows>;

/// Nothing where the secret opens no calendar.
result<found_calendar> find(transaction& within, const calendar_range& range, std::string_view hash) {
  const result<std::vector<std::string>> hashes = within.calendar().secret_hashes();
  if (!hashes) {
    return hashes.error();
  }
  if (!is_among(*hashes, hash)) {
    return found_calendar();
  }
  result<std::string> installation = within.calendar().installation();
  if (!installation) {
    return installation.error();
  }
  result<std::vector<calendar_entry>> entries = within.calendar().entries(range, most_calendar_events);
  if (!entries) {
    return entries.error();
  }
  return found_calendar({std::move(*installation), std::move(*entries)});
}

published_calendar make_calendar(const business& facts, const calendar_range& range, calendar_rows rows) {
  published_calendar made;
  made.name = facts.name;
  made.zone = facts.zone;
  made.range = range;
  made.installation = std::move(rows.installation);
  for (const calendar_entry& each : rows.entries) {
    made.events.push_back(make_event(each));
  }
  return made;
}

}  // namespace

calendar_publisher::calendar_publisher(store& db, const clock& time, const business& facts,
                                       asio::any_io_executor workers, calendar_writer write)
    : db_(db), time_(time), facts_(facts), workers_(std::move(workers)), write_(std::move(write)) {}

awaitable<result<std::optional<calendar_file>>> calendar_publisher::open(std::string secret) {
  if (!is_random_token(secret)) {
    co_return std::nullopt;
  }
  const std::string hash = sha256_hex(secret);
  const calendar_range range = calendar_range_at(facts_, time_.now());
  auto unit = [&range, &hash](transaction& within) { return find(within, range, hash); };
  result<found_calendar> found = co_await transact<found_calendar>(db_, unit);
  if (!found) {
    co_return found.error();
  }
  if (!*found) {
    co_return std::nullopt;
  }
  published_calendar calendar = make_calendar(facts_, range, std::move(**found));
  awaitable<calendar_file> writing = write(std::move(calendar));
  calendar_file written = co_await asio::co_spawn(workers_, std::move(writing), asio::use_awaitable);
  co_return std::optional(std::move(written));
}

awaitable<calendar_file> calendar_publisher::write(published_calendar calendar) {
  if (calendar.events.size() == most_calendar_events) {
    spdlog::warn("the calendar shows the last {} bookings only", most_calendar_events);
  }
  calendar_file file;
  file.text = write_(calendar);
  file.tag = sha256_hex(file.text);
  co_return file;
}

}  // namespace zylin
