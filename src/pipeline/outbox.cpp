#include "zylin/pipeline/outbox.hpp"

#include "zylin/core/failpoint.hpp"
#include "zylin/pipeline/durable_write.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin {
namespace {

message_policies make_policies(const pipeline_settings& configured) {
  message_policies policies;
  policies.send.base = configured.job_retry_base;
  policies.send.max_attempts = configured.job_max_attempts;
  policies.reconcile_delay = configured.reconcile_delay;
  return policies;
}

}  // namespace

outbox::outbox(outbox_tools tools)
    : tools_(std::move(tools)),
      policies_(make_policies(tools_.configured.pipeline)),
      ledger_(tools_.configured.facts, tools_.configured.owner_phone) {}

awaitable<result<std::vector<awaitable<void>>>> outbox::claim(std::size_t room) {
  const time_point now = tools_.time.now();
  auto take = [now, room](transaction& within) { return within.messages().claim_due(now, room); };
  result<std::vector<message>> rows = co_await transact<std::vector<message>>(tools_.db, take);
  if (!rows) {
    co_return rows.error();
  }
  std::vector<awaitable<void>> pieces;
  pieces.reserve(rows->size());
  for (message& row : *rows) {
    pieces.push_back(deliver(std::move(row)));
  }
  co_return pieces;
}

awaitable<result<std::optional<time_point>>> outbox::next_due() {
  auto look = [](transaction& within) { return within.messages().next_run_at(); };
  co_return co_await transact<std::optional<time_point>>(tools_.db, look);
}

awaitable<void> outbox::deliver(message row) {
  if (row.state == message_state::ambiguous) {
    const result<std::optional<message_receipt>> found = co_await tools_.post.find_sent(row, row.created_at);
    row = after_lookup(std::move(row), found, tools_.time.now(), policies_, tools_.roll());
  } else {
    failpoint("post:before");
    const result<message_receipt> receipt = co_await tools_.post.send(row);
    failpoint("post:after");
    row = after_send(std::move(row), receipt, tools_.time.now(), policies_, tools_.roll());
  }
  co_await settle(std::move(row));
}

/// Stopped while the disk fails, the row stays `sending`: the next start finds it there and looks the message up.
awaitable<void> outbox::settle(message row) {
  const time_point now = tools_.time.now();
  auto write = [this, &row, now](transaction& within) { return ledger_.record(within, row, now); };
  const result<settlement> done = co_await transact_until_stored<settlement>(tools_.db, write, "a message", stopping_);
  if (!done) {
    spdlog::error("message {} is {} but that cannot be written: {}", row.id, to_string(row.state),
                  done.error().message());
    co_return;
  }
  tools_.events.message_changed(done->row);
  if (done->finished_job) {
    tools_.events.job_finished(done->finished_job->call, done->finished_job->state);
  }
}

}  // namespace zylin
