#include "readiness.hpp"

#include "zylin/ports/async_event.hpp"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>

#include <exception>
#include <optional>
#include <system_error>
#include <utility>

namespace zylin::app {
namespace {

namespace asio = boost::asio;

using room = result<std::uintmax_t>;

result<void> probe(ports::transaction& tx) {
  return tx.probe();
}

ports::awaitable<room> free_bytes(std::filesystem::path folder) {
  std::error_code failure;
  const std::filesystem::space_info space = std::filesystem::space(folder, failure);
  if (failure) {
    co_return error(errc::storage_failed, folder.string() + ": " + failure.message());
  }
  co_return space.available;
}

/// The result of a check. An exception counts as one too: a check that never ends would be the last.
template <class T>
result<T> outcome(const std::exception_ptr& thrown, result<T> found) {
  return thrown ? result<T>(error(errc::defect, "an exception, which is a bug in zylin")) : std::move(found);
}

}  // namespace

/// One check of the database and the disk; it may outlast those who wait for it.
struct readiness::look {
  explicit look(const asio::any_io_executor& io) : changed(io) {}

  [[nodiscard]] bool is_over() const noexcept { return written && space; }

  ports::async_event changed;
  std::optional<result<void>> written;
  std::optional<room> space;
};

readiness::readiness(ports::store& db, const std::filesystem::path& database_file, asio::any_io_executor io,
                     asio::any_io_executor workers, readiness_limits limits)
    : db_(db),
      folder_(database_file.has_parent_path() ? database_file.parent_path() : "."),
      io_(std::move(io)),
      workers_(std::move(workers)),
      limits_(limits) {}

std::shared_ptr<readiness::look> readiness::begin_look() const {
  auto begun = std::make_shared<look>(io_);
  auto write_ended = [begun](const std::exception_ptr& thrown, result<void> written) {
    begun->written = outcome(thrown, std::move(written));
    begun->changed.notify_all();
  };
  ports::store::work unit = probe;
  asio::co_spawn(io_, db_.run(std::move(unit)), std::move(write_ended));
  auto space_ended = [begun](const std::exception_ptr& thrown, room found) {
    begun->space = outcome(thrown, std::move(found));
    begun->changed.notify_all();
  };
  asio::co_spawn(workers_, free_bytes(folder_), asio::bind_executor(io_, std::move(space_ended)));
  return begun;
}

ports::awaitable<std::vector<std::string>> readiness::check() {
  if (!last_look_ || last_look_->is_over()) {
    last_look_ = begin_look();  // one at a time: if a disk hangs, at most one waits for it
  }
  const std::shared_ptr<look> seen = last_look_;
  const auto latest = std::chrono::steady_clock::now() + limits_.timeout;
  bool in_time = true;
  while (in_time && !seen->is_over()) {
    in_time = co_await seen->changed.wait(latest);
  }
  std::vector<std::string> problems;
  if (draining_) {
    problems.emplace_back("shutting down");
  }
  const std::string silence = " does not answer within " + std::to_string(limits_.timeout.count()) + " ms";
  if (!seen->written) {
    problems.push_back("the database" + silence);
  } else if (!*seen->written) {
    problems.push_back("the database cannot be written: " + seen->written->error().message());
  }
  if (!seen->space) {
    problems.push_back("the disk" + silence);
  } else if (!*seen->space) {
    problems.push_back("the room on the disk cannot be seen: " + seen->space->error().message());
  } else if (**seen->space < limits_.free_bytes) {
    // Even if the probe was written: SQLite's log has free space of its own after it is restarted.
    problems.push_back("the disk is nearly full: " + std::to_string(**seen->space >> 20U) +
                       " MiB left beside the database; make room, no restart is needed");
  }
  co_return problems;
}

}  // namespace zylin::app
