#include "pipeline/engine/work_loop.hpp"

#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/strand.hpp>

#include <exception>
#include <utility>

namespace zylin::engine {

namespace asio = boost::asio;

work_loop::work_loop(asio::any_io_executor workers, const clock& time, work_source& source, std::string name,
                     std::size_t limit)
    : polling_loop(workers, time, std::move(name)), workers_(std::move(workers)), source_(source), limit_(limit) {}

/// Starts what is due.
ports::awaitable<result<std::optional<time_point>>> work_loop::look() {
  CO_TRY_ASSIGN(const bool more, co_await start_due());
  if (more && active_ < limit_) {
    look_again();
    co_return std::optional<time_point>();
  }
  const result<std::optional<time_point>> due = co_await source_.next_due();
  if (due && active_ == limit_) {
    co_return std::optional<time_point>();  // only the end of a piece makes room
  }
  co_return due;
}

/// True when there may be more than was taken.
ports::awaitable<result<bool>> work_loop::start_due() {
  const std::size_t room = limit_ - active_;
  if (room == 0) {
    co_return true;
  }
  CO_TRY_ASSIGN(std::vector<ports::awaitable<void>> claimed, co_await source_.claim(room));
  for (ports::awaitable<void>& piece : claimed) {
    auto ended = [this](const std::exception_ptr& failure) {
      if (failure) {
        spdlog::error("{}: a piece of work ended with an exception", name());
      }
      piece_ended();
    };
    asio::co_spawn(asio::make_strand(workers_), std::move(piece), asio::bind_executor(strand(), std::move(ended)));
    ++active_;  // it ends on our strand, so not before this
  }
  co_return claimed.size() == room;
}

void work_loop::piece_ended() {
  --active_;
  look_again();
}

}  // namespace zylin::engine
