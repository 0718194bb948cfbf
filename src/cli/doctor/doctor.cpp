#include "doctor/doctor.hpp"

#include "doctor/findings.hpp"
#include "exit_status.hpp"
#include "pipeline/bookings/external_calendar_reader.hpp"
#include "zylin/adapters/ical/calendar_download.hpp"
#include "zylin/adapters/openai/model_list.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/net/curl_http_client.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <unistd.h>

#include <algorithm>
#include <exception>
#include <iterator>
#include <memory>
#include <ostream>
#include <string_view>
#include <system_error>
#include <utility>

namespace zylin::cli {
namespace {

namespace asio = boost::asio;

constexpr std::chrono::milliseconds longest_check{10'000};

ports::awaitable<findings> check_twilio(ports::http_client& network, const config::settings& settings,
                                        std::chrono::milliseconds time) {
  const result<twilio::account_facts> account = co_await twilio::read_account(network, settings.twilio, time);
  findings all{assess_account(account)};
  if (account && settings.twilio.voice_number) {
    const result<std::optional<twilio::number_facts>> number =
        co_await twilio::read_number(network, settings.twilio, *settings.twilio.voice_number, time);
    findings about = assess_number(number, settings.server.public_url);
    std::ranges::move(about, std::back_inserter(all));
  }
  co_return all;
}

ports::awaitable<findings> check_models(ports::http_client& network, const std::string& subject,
                                        const config::openai_settings& asked, std::chrono::milliseconds time) {
  const result<std::vector<domain::listed_model>> seen = co_await openai::list_models(network, asked, time);
  co_return assess_models(subject, seen, asked, std::chrono::floor<std::chrono::days>(system_clock().now()));
}

/// Counts our own bookings too if a calendar shows them: the server alone knows which those are.
ports::awaitable<findings> check_calendars(ports::http_client& network, const config::settings& settings) {
  const std::unique_ptr<ports::external_calendar_source> source =
      ical::create_calendar_download(network, longest_check);
  findings all;
  for (const domain::external_calendar& each : external_calendars(settings.business)) {
    ports::external_calendar_query asked;
    asked.address = each.address;
    asked.zone = settings.business.zone;
    asked.window = bookings::external_calendar_window(settings.business, system_clock().now());
    const result<ports::external_calendar_answer> seen = co_await source->read(std::move(asked));
    all.push_back(assess_calendar(each, seen));
  }
  co_return all;
}

ports::awaitable<findings> check(ports::http_client& network, const config::settings& settings) {
  const std::chrono::milliseconds time = std::min(settings.pipeline.upstream_timeout, longest_check);
  findings all = co_await check_twilio(network, settings, time);
  findings models = co_await check_models(network, "OpenAI", settings.openai, time);
  std::ranges::move(models, std::back_inserter(all));
  if (settings.openai_fallback) {
    findings second = co_await check_models(network, "second provider", *settings.openai_fallback, time);
    std::ranges::move(second, std::back_inserter(all));
  }
  findings calendars = co_await check_calendars(network, settings);
  std::ranges::move(calendars, std::back_inserter(all));
  co_return all;
}

/// Asks Twilio, the model servers and the external calendars, without changing or sending anything; each may take up to
/// 10 s.
findings check_upstreams(const config::settings& settings) {
  asio::io_context loop{1};
  net::http_client_options options;
  options.allow_insecure = settings.allow_insecure_upstream;
  const std::unique_ptr<ports::http_client> network = net::create_curl_http_client(loop.get_executor(), options);
  findings all{{severity::failed, "network", "the checks ended without a result", "this is a bug: please report it"}};
  auto ended = [&](const std::exception_ptr& failure, findings seen) {
    if (!failure) {
      all = std::move(seen);
    }
    loop.stop();
  };
  asio::co_spawn(loop, check(*network, settings), std::move(ended));
  loop.run();
  return all;
}

namespace fs = std::filesystem;

std::string_view word(severity how) {
  switch (how) {
    case severity::ok: return "ok      ";
    case severity::warning: return "warning ";
    case severity::failed: return "FAILED  ";
  }
  return {};
}

void print(std::ostream& out, const finding& each) {
  out << word(each.how) << each.subject << ": " << each.seen << '\n';
  if (!each.advice.empty()) {
    out << "        -> " << each.advice << '\n';
  }
}

/// The folder of a database that does not exist yet may not exist either: then its first existing ancestor counts.
fs::path existing_folder(const fs::path& database) {
  std::error_code ignored;
  fs::path folder = fs::absolute(database).parent_path();
  while (!fs::exists(folder, ignored) && folder.has_relative_path()) {
    folder = folder.parent_path();
  }
  return folder;
}

findings check_storage(const fs::path& database) {
  findings all{assess_database(database.string(), sqlite::inspect(database))};
  const fs::path folder = existing_folder(database);
  std::error_code unknown;
  const fs::space_info space = fs::space(folder, unknown);
  if (!unknown) {
    all.push_back(assess_disk_space(space.available));
  }
  if (::access(folder.c_str(), W_OK) != 0) {
    all.push_back({severity::failed, "database", folder.string() + " cannot be written by this user",
                   "run the doctor as the server's user, or let that user own the folder"});
  }
  return all;
}

bool is_configured(const config::settings& settings, const domain::model_status& model) {
  const bool second = model.provider != settings.openai.upstream;
  if (second && !settings.openai_fallback) {
    return false;
  }
  const config::openai_settings& account = second ? *settings.openai_fallback : settings.openai;
  const bool hears = model.use == domain::model_use::transcription;
  return std::ranges::count(hears ? account.transcribe_models : account.models, model.name) > 0;
}

/// What the server stored about the configured models; an unreadable database is reported by another check.
findings check_stored_models(const config::settings& settings) {
  std::vector<domain::model_status> known;
  const auto look = [&known](ports::transaction& tx) -> result<void> {
    result<std::vector<domain::model_status>> read = tx.models().all();
    if (read) {
      known = std::move(*read);
    }
    return {};
  };
  static_cast<void>(sqlite::read_only(settings.database_path, look));
  std::erase_if(known, [&settings](const domain::model_status& each) { return !is_configured(settings, each); });
  return assess_missing_models(known);
}

/// Coming bookings that are nobody's; a database that cannot be read is judged elsewhere.
findings check_staff(const config::settings& settings) {
  constexpr std::size_t most_named = 20;
  std::vector<domain::booking> unassigned;
  const auto look = [&](ports::transaction& tx) -> result<void> {
    result<std::vector<domain::booking>> read =
        tx.bookings().unassigned(system_clock().now(), service_names(settings.business), most_named);
    if (read) {
      unassigned = std::move(*read);
    }
    return {};
  };
  static_cast<void>(sqlite::read_only(settings.database_path, look));
  return assess_staff(settings.business, unassigned);
}

void append(findings& all, findings more) {
  std::ranges::move(more, std::back_inserter(all));
}

}  // namespace

int examine(const config::settings& settings, bool offline, std::ostream& out) {
  findings all = assess_settings(settings);
  all.push_back(assess_public_url(settings.server.public_url));
  append(all, check_storage(settings.database_path));
  append(all, check_stored_models(settings));
  append(all, check_staff(settings));
  if (!offline) {
    append(all, check_upstreams(settings));
  }
  for (const finding& each : all) {
    print(out, each);
  }
  const auto bad = std::ranges::count(all, severity::failed, &finding::how);
  const auto doubtful = std::ranges::count(all, severity::warning, &finding::how);
  out << '\n'
      << (bad == 0 ? "Nothing failed" : std::to_string(bad) + " failed") << ", " << doubtful
      << (doubtful == 1 ? " warning." : " warnings.")
      << (offline ? " Twilio, OpenAI and calendars were not asked." : "") << '\n';
  return bad == 0 ? done : failed;
}

}  // namespace zylin::cli
