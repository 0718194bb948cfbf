#include "pipeline/calls/call_steps.hpp"

#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/supported_wish.hpp"
#include "zylin/domain/understanding_json.hpp"

#include <spdlog/spdlog.h>

#include <string>
#include <utility>

namespace zylin::calls {
namespace {

result<void> checkpoint_alone(ports::transaction& /*tx*/) {
  return {};
}

ports::store::work keep_transcript(call_sid id, std::string words) {
  return [id = std::move(id), words = std::move(words)](ports::transaction& tx) -> result<void> {
    TRY_ASSIGN(std::optional<domain::call> log, tx.calls().find(id));
    if (!log) {
      return error(errc::not_found, "the call of this recording is not in the log");
    }
    log->transcript = words;
    return tx.calls().save(*log);
  };
}

}  // namespace

call_steps::call_steps(const pipeline_tools& tools, step_policies policies)
    : tools_(tools),
      download_step_(tools),
      transcribe_step_(tools, policies),
      understand_step_(tools, policies),
      parties_(tools, policies),
      act_step_(tools.settings.business, tools.settings.owner_phone) {}

ports::awaitable<result<ports::store::work>> call_steps::perform(domain::job& work) {
  switch (work.step) {
    case domain::job_step::download: co_return co_await download(work);
    case domain::job_step::transcribe: co_return co_await transcribe(work);
    case domain::job_step::understand: co_return co_await understand(work);
    case domain::job_step::act: co_return co_await act(work);
    case domain::job_step::answer: break;
  }
  // The outbox sends the answer; the checkpoint checks whether that is done.
  co_return ports::store::work(checkpoint_alone);
}

/// If the call cannot be read ahead, it is read when the messages are written.
ports::awaitable<ports::store::work> call_steps::escalate_to_owner(domain::job dead) {
  domain::caller_cache callers(tools_.settings.business);
  const result<domain::call> log = co_await stored_call(dead);
  if (log) {
    callers.read_ahead(log->from);
  }
  const time_point now = tools_.time.now();
  unread_call_hints words;
  if (log) {
    words.danger = is_emergency(log->transcript, tools_.settings.business);
    words.language = domain::read_language(log->transcript);
  }
  ports::store::work written = [this, dead = std::move(dead), callers = std::move(callers), now,
                                words = std::move(words)](ports::transaction& tx) {
    return act_step_.escalate_to_owner(tx, dead, dead.last_error, now, callers, words);
  };
  co_return written;
}

ports::awaitable<result<ports::store::work>> call_steps::download(const domain::job& work) {
  CO_TRY(co_await download_step_.download(work));
  co_return ports::store::work(checkpoint_alone);
}

/// The rules read an emergency at once, so that it does not wait for a model that is out of order.
ports::awaitable<result<ports::store::work>> call_steps::transcribe(domain::job& work) {
  CO_TRY(co_await download_step_.require_audio(work));
  CO_TRY_ASSIGN(std::string words, co_await transcribe_step_.transcribe(work, download_step_.audio_file(work)));
  if (const domain::business& business = tools_.settings.business; is_emergency(words, business)) {
    work.understood = to_json(read_by_rules(words, business, business.zone.to_local(tools_.time.now())));
  }
  co_return keep_transcript(work.call, std::move(words));
}

ports::awaitable<result<ports::store::work>> call_steps::understand(domain::job& work) {
  CO_TRY_ASSIGN(const domain::understanding what, co_await understand_transcript(work));
  work.understood = to_json(what);
  co_return ports::store::work(checkpoint_alone);
}

ports::awaitable<result<domain::understanding>> call_steps::understand_transcript(const domain::job& work) {
  CO_TRY_ASSIGN(const domain::call log, co_await stored_call(work));
  co_return co_await understand_step_.understand_transcript(work, log);
}

/// A checkpoint of another version, or an edited one, may stay unreadable however often it is tried; then the
/// transcript is read again.
ports::awaitable<result<domain::understanding>> call_steps::understood(domain::job& work) {
  result<domain::understanding> what = domain::parse_understanding(work.understood);
  if (what) {
    co_return what;
  }
  spdlog::warn("{} is read again, what was understood cannot be: {}", work.call.str(), what.error().message());
  what = co_await understand_transcript(work);
  if (what) {
    work.understood = to_json(*what);
  }
  co_return what;
}

ports::awaitable<result<domain::call>> call_steps::stored_call(const domain::job& work) {
  auto find = [&work](ports::transaction& tx) { return tx.calls().find(work.call); };
  CO_TRY_ASSIGN(std::optional<domain::call> log, co_await transact<std::optional<domain::call>>(tools_.db, find));
  if (!log) {
    co_return error(errc::not_found, "the call of this recording is not in the log");
  }
  co_return std::move(*log);
}

ports::awaitable<result<ports::store::work>> call_steps::act(domain::job& work) {
  CO_TRY_ASSIGN(domain::understanding what, co_await understood(work));
  CO_TRY_ASSIGN(domain::call log, co_await stored_call(work));
  CO_TRY_ASSIGN(std::optional<domain::call> parties, co_await parties_.learn(work, log));
  if (parties) {
    learn_parties(log, parties->from, parties->to);
  }
  const domain::business& business = tools_.settings.business;
  const std::string number = messages::customer_number(business, log.from);
  auto recall = [&number, &business](ports::transaction& tx) { return messages::recall(tx, business, number); };
  CO_TRY_ASSIGN(const domain::caller_memory remembered, co_await transact<domain::caller_memory>(tools_.db, recall));
  co_return decide(work, log, std::move(what), std::move(parties), remembered);
}

/// The words are read here, so that the transaction only writes. Danger is always checked, also for a call that an
/// earlier version of the program has read.
ports::store::work call_steps::decide(const domain::job& work, const domain::call& log, domain::understanding what,
                                      std::optional<domain::call> parties,
                                      const domain::caller_memory& remembered) const {
  constexpr double draws = 4294967296.0;
  const auto random = static_cast<std::uint32_t>(tools_.random_fraction() * draws);
  const time_point now = tools_.time.now();
  if (is_emergency(log.transcript, tools_.settings.business)) {
    what.meaning = domain::intent::urgent;
  }
  const domain::business& business = tools_.settings.business;
  what = supported_wish(std::move(what), log.transcript, business, business.zone.to_local(log.started_at),
                        remembered.language);
  domain::call_reading said(log, what, business, remembered);
  if (said.reply.refused != domain::reply_claim::none) {
    spdlog::warn("{} is answered in our own words, the model's claim {}", work.call.str(),
                 to_string(said.reply.refused));
  }
  return [this, work, what = std::move(what), said = std::move(said), parties = std::move(parties), now,
          random](ports::transaction& tx) -> result<void> {
    if (parties) {
      TRY(call_parties::keep(tx, *parties));
    }
    return act_step_.act(tx, work, what, now, random, said);
  };
}

}  // namespace zylin::calls
