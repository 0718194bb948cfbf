#include "pipeline/messages/outbox.hpp"

#include "pipeline/engine/durable_write.hpp"
#include "pipeline/messages/contact_rules.hpp"
#include "zylin/core/failpoint.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/opt_out.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <exception>
#include <utility>
#include <vector>

namespace zylin::messages {
namespace {

/// Claims from each channel what its rate and the free room allow.
result<std::vector<domain::message>> claim_allowed(ports::transaction& tx, time_point now, std::size_t room,
                                                   sender_rates::allowance may) {
  TRY_ASSIGN(std::vector<domain::message> rows,
             tx.messages().claim_due(now, domain::channel::whatsapp, std::min(room, may.whatsapp)));
  const std::size_t left = std::min(room - rows.size(), may.sms);
  TRY_ASSIGN(const std::vector<domain::message> texts, tx.messages().claim_due(now, domain::channel::sms, left));
  rows.insert(rows.end(), texts.begin(), texts.end());
  return rows;
}

/// The messages to work on, and those that their recipients do not want, which are finished.
struct claimed_messages {
  std::vector<domain::message> rows;
  std::vector<recorded_message> held_back;
};

/// Decided when a message is claimed, so that an opt-out applies to everything written before it.
result<claimed_messages> hold_back_unwanted(ports::transaction& tx, std::vector<domain::message> rows,
                                            const message_ledger& ledger, time_point now) {
  claimed_messages claimed;
  for (domain::message& row : rows) {
    const bool only_looked_up = row.state == domain::message_state::ambiguous;
    TRY_ASSIGN(const bool wanted, only_looked_up ? result<bool>(true) : is_wanted(tx, row));
    if (wanted) {
      claimed.rows.push_back(std::move(row));
      continue;
    }
    spdlog::info("message {} ({}) is held back: {}", row.id, to_string(row.kind), domain::opted_out);
    TRY_ASSIGN(recorded_message over, ledger.record(tx, held_back(std::move(row)), now));
    claimed.held_back.push_back(std::move(over));
  }
  return claimed;
}

/// When a channel has both a due message and permission to send.
result<std::optional<time_point>> next_allowed(ports::transaction& tx, sender_rates::opening open) {
  std::optional<time_point> soonest;
  for (const auto& [by, opens] :
       {std::pair(domain::channel::whatsapp, open.whatsapp), std::pair(domain::channel::sms, open.sms)}) {
    TRY_ASSIGN(const std::optional<time_point> due, tx.messages().next_run_at(by));
    if (due) {
      const time_point ready = std::max(*due, opens);
      soonest = soonest ? std::min(*soonest, ready) : ready;
    }
  }
  return soonest;
}

message_policies message_policies_from(const config::pipeline_settings& settings) {
  message_policies policies;
  policies.send.base = settings.job_retry_base;
  policies.send.max_attempts = settings.job_max_attempts;
  policies.reconcile_delay = settings.reconcile_delay;
  return policies;
}

}  // namespace

void sender_rates::take(const std::vector<domain::message>& claimed) noexcept {
  for (const domain::message& row : claimed) {
    if (row.state == domain::message_state::sending) {
      (row.channel == domain::channel::sms ? sms_ : whatsapp_).take(1);
    }
  }
}

outbox::outbox(outbox_tools tools)
    : tools_(std::move(tools)),
      policies_(message_policies_from(tools_.settings.pipeline)),
      ledger_(tools_.settings),
      rates_(tools_.settings.pipeline) {}

ports::awaitable<result<std::vector<ports::awaitable<void>>>> outbox::claim(std::size_t room) {
  const time_point now = tools_.time.now();
  engine::circuits::admission admitted = tools_.upstreams.admit(engine::upstream::messages, now);
  if (admitted.not_before) {
    co_return std::vector<ports::awaitable<void>>();  // unclaimed messages cost no attempt
  }
  room = admitted.held.is_one() ? std::min<std::size_t>(room, 1) : room;
  const sender_rates::allowance may = rates_.available(now);
  const std::chrono::milliseconds set_back = watch_.set_back(now);
  const time_point settled = now + policies_.reconcile_delay;
  auto take = [this, now, room, may, set_back, settled](ports::transaction& tx) -> result<claimed_messages> {
    if (set_back.count() > 0) {
      TRY(tx.messages().follow_clock_back(set_back, settled));
    }
    TRY_ASSIGN(std::vector<domain::message> due, claim_allowed(tx, now, room, may));
    return hold_back_unwanted(tx, std::move(due), ledger_, now);
  };
  CO_TRY_ASSIGN(claimed_messages claimed, co_await transact<claimed_messages>(tools_.db, take));
  std::vector<domain::message>& rows = claimed.rows;
  for (const recorded_message& over : claimed.held_back) {
    announce(over);
  }
  watch_.seen(now);
  rates_.take(rows);
  std::vector<ports::awaitable<void>> pieces;
  pieces.reserve(rows.size());
  for (domain::message& row : rows) {
    pieces.push_back(deliver(std::move(row), std::exchange(admitted.held, {})));
  }
  co_return pieces;
}

void outbox::watch(const std::optional<error>& failure) {
  tools_.upstreams.finished(engine::upstream::messages, failure, tools_.time.now());
}

ports::awaitable<result<std::optional<time_point>>> outbox::next_due() {
  const time_point now = tools_.time.now();
  sender_rates::opening open = rates_.next(now);
  const time_point resumes = tools_.upstreams.paused_until(engine::upstream::messages, now).value_or(now);
  open.whatsapp = std::max(open.whatsapp, resumes);
  open.sms = std::max(open.sms, resumes);
  auto look = [open](ports::transaction& tx) { return next_allowed(tx, open); };
  co_return co_await transact<std::optional<time_point>>(tools_.db, look);
}

ports::awaitable<void> outbox::deliver(domain::message row, engine::circuits::trial held) {
  domain::message after = co_await attempt_safely(std::move(row), std::move(held));
  co_await settle(std::move(after));
}

/// While this runs it holds the trial, if it is one. An exception is a bug, but the message must not stay claimed,
/// because it would block all later ones to that number. How far it got is unknown, so it is in doubt.
ports::awaitable<domain::message> outbox::attempt_safely(domain::message row,
                                                         [[maybe_unused]] engine::circuits::trial held) {
  try {
    co_return co_await attempt(row);
  } catch (const std::exception&) {  // the exception's text may quote the message
    spdlog::error("message {}: an exception, which is a bug in zylin", row.id);
  }
  const error failure(errc::connection_lost, "an exception, which is a bug in zylin");
  watch(failure);
  if (row.state == domain::message_state::ambiguous) {
    co_return after_lookup(std::move(row), failure, tools_.time.now(), policies_, tools_.random_fraction());
  }
  co_return after_send(std::move(row), failure, tools_.time.now(), policies_, tools_.random_fraction());
}

ports::awaitable<domain::message> outbox::attempt(domain::message row) {
  if (row.state == domain::message_state::ambiguous) {
    const result<std::optional<ports::message_receipt>> found = co_await look_up(row);
    if (!found) {  // reading works, which says nothing about sending
      watch(found.error());
    }
    co_return after_lookup(std::move(row), found, tools_.time.now(), policies_, tools_.random_fraction());
  }
  failpoint("post:before");
  const result<ports::message_receipt> receipt = co_await tools_.post.send(row);
  failpoint("post:after");
  watch(receipt ? std::nullopt : std::optional(receipt.error()));
  co_return after_send(std::move(row), receipt, tools_.time.now(), policies_, tools_.random_fraction());
}

/// Messages to the same number with known SIDs cannot be the one we look for. They may be much older than their SIDs.
ports::awaitable<result<std::optional<ports::message_receipt>>> outbox::look_up(const domain::message& row) {
  constexpr std::chrono::days longest_way{3};
  const time_point since = row.created_at - longest_way;
  auto ask = [&row, since](ports::transaction& tx) { return tx.messages().provider_sids(row.to, since); };
  CO_TRY_ASSIGN(std::vector<std::string> others, co_await transact<std::vector<std::string>>(tools_.db, ask));
  co_return co_await tools_.post.find_sent(row, row.created_at, std::move(others));
}

/// If stopped while the disk fails, the row stays `sending`: the next start finds it and looks the message up.
ports::awaitable<void> outbox::settle(domain::message row) {
  const time_point now = tools_.time.now();
  auto write = [this, &row, now](ports::transaction& tx) { return ledger_.record(tx, row, now); };
  const result<recorded_message> done =
      co_await engine::transact_until_stored<recorded_message>(tools_.db, write, "a message", stopping_);
  if (!done) {
    spdlog::error("message {} is {} but that cannot be written: {}", row.id, to_string(row.state),
                  done.error().message());
    co_return;
  }
  announce(*done);
}

void outbox::announce(const recorded_message& done) {
  tools_.events.message_changed(done.row);
  if (done.finished_job) {
    tools_.events.job_finished(done.finished_job->call, done.finished_job->state);
  }
}

}  // namespace zylin::messages
