#include "tell_server.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/app/owner_commands.hpp"
#include "zylin/control/control_client.hpp"
#include "zylin/control/control_server.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>

namespace zylin::cli {
namespace {

namespace asio = boost::asio;

constexpr std::chrono::seconds timeout{10};

/// Only if no server runs: opening takes the lock that a server holds, else it fails.
control::reply perform_alone(const config::settings& settings, const control::command& asked) {
  sqlite::store_options storage;
  storage.file = settings.database_path;
  TRY_ASSIGN(const std::unique_ptr<ports::store> opened, sqlite::open_store(storage));
  spdlog::set_level(spdlog::level::warn);  // a server would log it; here the reply reports it
  const system_clock time;
  app::owner_commands commands(*opened, time, settings, {}, {});
  asio::io_context loop{1};
  std::optional<control::reply> answer;
  auto ended = [&answer](const std::exception_ptr& failure, control::reply given) {
    if (!failure) {
      answer.emplace(std::move(given));
    }
  };
  asio::co_spawn(loop, commands.perform(asked), std::move(ended));
  loop.run();
  return answer.value_or(error(errc::cancelled, "it ended without a result"));
}

}  // namespace

control::reply tell_server(const config::settings& settings, const control::command& asked) {
  const std::filesystem::path& database = settings.database_path;
  std::error_code ignored;
  if (!std::filesystem::exists(database, ignored)) {
    return error(errc::not_found, "there is no database " + database.string());
  }
  control::reply answer = control::send_command(control::socket_of(database), asked, timeout);
  if (answer || answer.error().code() != errc::connect_failed) {
    return answer;
  }
  control::reply alone = perform_alone(settings, asked);
  if (!alone && alone.error().code() == errc::storage_unusable) {
    return error(errc::connect_failed, alone.error().message() + ", but takes no commands (" +
                                           answer.error().message() +
                                           "): if it is just starting or stopping, try again in some seconds");
  }
  return alone;
}

}  // namespace zylin::cli
