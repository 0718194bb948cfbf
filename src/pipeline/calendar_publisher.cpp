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

result<published_calendar> collect(transaction& within, const business& facts, time_point now) {
  published_calendar made;
  made.name = facts.name;
  made.zone = facts.zone;
  made.range = calendar_range_at(facts, now);
  result<std::string> installation = within.calendar().installation();
  if (!installation) {
    return installation.error();
  }
  made.installation = std::move(*installation);
  const result<std::vector<calendar_entry>> entries = within.calendar().entries(made.range, most_calendar_events);
  if (!entries) {
    return entries.error();
  }
  for (const calendar_entry& each : *entries) {
    made.events.push_back(make_event(each));
  }
  return made;
}

using found_calendar = std::optional<published_calendar>;

/// Nothing where the secret opens no calendar.
result<found_calendar> find(transaction& within, const business& facts, std::string_view hash, time_point now) {
  const result<std::vector<std::string>> hashes = within.calendar().secret_hashes();
  if (!hashes) {
    return hashes.error();
  }
  if (!is_among(*hashes, hash)) {
    return found_calendar();
  }
  result<published_calendar> made = collect(within, facts, now);
  if (!made) {
    return made.error();
  }
  return found_calendar(std::move(*made));
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
  auto unit = [this, &hash](transaction& within) { return find(within, facts_, hash, time_.now()); };
  result<found_calendar> found = co_await transact<found_calendar>(db_, unit);
  if (!found) {
    co_return found.error();
  }
  if (!*found) {
    co_return std::nullopt;
  }
  awaitable<calendar_file> writing = write(std::move(**found));
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
