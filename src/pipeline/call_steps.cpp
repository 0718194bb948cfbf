#include "zylin/pipeline/call_steps.hpp"

#include "zylin/domain/understanding_json.hpp"
#include "zylin/pipeline/watched.hpp"

#include <spdlog/spdlog.h>

#include <system_error>
#include <utility>

namespace zylin {
namespace {

result<void> checkpoint_alone(transaction& /*within*/) {
  return {};
}

store::work keep_transcript(call_sid id, std::string words) {
  return [id = std::move(id), words = std::move(words)](transaction& within) -> result<void> {
    result<std::optional<call>> log = within.calls().find(id);
    if (!log) {
      return log.error();
    }
    if (!*log) {
      return error(errc::not_found, "the call of this recording is not in the log");
    }
    (*log)->transcript = words;
    return within.calls().save(**log);
  };
}

}  // namespace

call_steps::call_steps(const pipeline_tools& tools, step_policies policies)
    : tools_(tools),
      ears_(tools, policies),
      reader_(tools, policies),
      parties_(tools, policies),
      desk_(tools.configured.facts, tools.configured.owner_phone) {}

awaitable<result<store::work>> call_steps::perform(job& work) {
  switch (work.step) {
    case job_step::download: co_return co_await download(work);
    case job_step::transcribe: co_return co_await transcribe(work);
    case job_step::understand: co_return co_await understand(work);
    case job_step::act: co_return co_await act(work);
    case job_step::answer: break;
  }
  co_return store::work(checkpoint_alone);  // answering is the outbox's work; the checkpoint looks whether it is done
}

/// Where the call cannot be read ahead, it is read when it is written of.
awaitable<store::work> call_steps::hand_over(job dead) {
  known_callers callers(tools_.configured.facts.region);
  const result<call> log = co_await stored_call(dead);
  if (log) {
    callers.read_ahead(log->from);
  }
  const time_point now = tools_.time.now();
  store::work written = [this, dead = std::move(dead), callers = std::move(callers), now](transaction& within) {
    return desk_.hand_over(within, dead, dead.last_error, now, callers);
  };
  co_return written;
}

std::filesystem::path call_steps::audio_file(const job& work) const {
  return tools_.audio.file_of(work.recording);
}

awaitable<result<void>> call_steps::fetch(const job& work) {
  tools_.audio.make_room();
  const audio_shelf::arrival counted(tools_.audio, work.recording);
  co_return co_await watched(tools_, upstream::recordings,
                             tools_.recordings.download(work.recording, audio_file(work)));
}

awaitable<result<store::work>> call_steps::download(const job& work) {
  const result<void> saved = co_await fetch(work);
  if (!saved) {
    co_return saved.error();
  }
  co_return store::work(checkpoint_alone);
}

/// The audio may be gone: a database was restored without it, or somebody tidied up. Twilio still has it.
awaitable<result<void>> call_steps::require_audio(const job& work) {
  std::error_code unknown;
  if (std::filesystem::exists(audio_file(work), unknown) || unknown) {
    co_return result<void>();
  }
  co_return co_await fetch(work);
}

awaitable<result<store::work>> call_steps::transcribe(const job& work) {
  const result<void> present = co_await require_audio(work);
  if (!present) {
    co_return present.error();
  }
  result<std::string> words = co_await ears_.hear(work, audio_file(work));
  if (!words) {
    co_return words.error();
  }
  co_return keep_transcript(work.call, std::move(*words));
}

awaitable<result<store::work>> call_steps::understand(job& work) {
  const result<understanding> what = co_await read(work);
  if (!what) {
    co_return what.error();
  }
  work.understood = to_json(*what);
  co_return store::work(checkpoint_alone);
}

awaitable<result<understanding>> call_steps::read(const job& work) {
  const result<call> log = co_await stored_call(work);
  if (!log) {
    co_return log.error();
  }
  co_return co_await reader_.read(work, *log);
}

/// A checkpoint that another version wrote, or that somebody edited, may be unreadable however often it is tried;
/// the transcript is still there.
awaitable<result<understanding>> call_steps::understood(job& work) {
  result<understanding> what = parse_understanding(work.understood);
  if (what) {
    co_return what;
  }
  spdlog::warn("{} is read again, what was understood cannot be: {}", work.call.str(), what.error().message());
  what = co_await read(work);
  if (what) {
    work.understood = to_json(*what);
  }
  co_return what;
}

awaitable<result<call>> call_steps::stored_call(const job& work) {
  auto find = [&work](transaction& within) { return within.calls().find(work.call); };
  result<std::optional<call>> log = co_await transact<std::optional<call>>(tools_.db, find);
  if (!log) {
    co_return log.error();
  }
  if (!*log) {
    co_return error(errc::not_found, "the call of this recording is not in the log");
  }
  co_return std::move(**log);
}

awaitable<result<store::work>> call_steps::act(job& work) {
  result<understanding> what = co_await understood(work);
  if (!what) {
    co_return what.error();
  }
  result<call> log = co_await stored_call(work);
  if (!log) {
    co_return log.error();
  }
  result<std::optional<call>> parties = co_await parties_.learn(work, *log);
  if (!parties) {
    co_return parties.error();
  }
  co_return decide(work, std::move(*log), std::move(*what), std::move(*parties));
}

/// What was said is read here: the work itself is the database's alone.
store::work call_steps::decide(const job& work, call log, understanding what, std::optional<call> parties) const {
  constexpr double draws = 4294967296.0;
  const auto random = static_cast<std::uint32_t>(tools_.roll() * draws);
  const time_point now = tools_.time.now();
  if (parties) {
    learn_parties(log, parties->from, parties->to);
  }
  call_reading said(log, what, tools_.configured.facts);
  return [this, work, what = std::move(what), said = std::move(said), parties = std::move(parties), now,
          random](transaction& within) -> result<void> {
    if (parties) {
      if (const result<void> kept = call_parties::keep(within, *parties); !kept) {
        return kept;
      }
    }
    return desk_.act(within, work, what, now, random, said);
  };
}

}  // namespace zylin
