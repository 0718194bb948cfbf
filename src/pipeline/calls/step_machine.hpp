#pragma once

#include "pipeline/engine/retry_policy.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/job.hpp"

#include <string>

namespace zylin::calls {

/// A job's state transitions: the row after each outcome. No I/O, no clock, no randomness.
///
///     available --claim--> running --step done--> running (next step) … --act--> waiting (answer) --> done
///                             |  \--failed, may succeed later--> waiting --claim--> running
///                             |  \--failed for good, or too often--> dead --jobs retry--> available
///                             |--upstream out of order--> waiting (the attempt is not counted)
///                             |--released at a stop--> available (the attempt is not counted)
///                             \--worker lost (crash, lease over)--> available (the interruption is counted instead;
///                                 claimed after `most_interruptions` of them in a row at one step it goes dead)

struct step_policies {
  engine::retry_policy step;       ///< any step that failed
  engine::retry_policy not_ready;  ///< a recording that Twilio is still processing
};

/// The step succeeded. Steps up to `act` go on running; `act` hands the job to the outbox: it waits at `answer` until
/// its messages have settled (message_ledger.hpp), and checks this itself at `now + recheck_after` and so on.
[[nodiscard]] domain::job after_success(domain::job current, time_point now, std::chrono::milliseconds recheck_after);

/// True when `failure` of the current attempt ends the job instead of another try.
[[nodiscard]] bool gives_up(const domain::job& current, const error& failure, const step_policies& policies) noexcept;

/// The step failed: waiting for the next try, or dead. `random_fraction` in [0,1).
[[nodiscard]] domain::job after_failure(domain::job current, const error& failure, time_point now,
                                        const step_policies& policies, double random_fraction);

/// An upstream of the step is out of order, as `reason` says: the job waits until then, and the attempt does not count.
[[nodiscard]] domain::job after_pause(domain::job current, time_point until, std::string reason);

/// True when this step lost its worker so often that the job itself must be the cause.
[[nodiscard]] bool is_interrupted_too_often(const domain::job& current) noexcept;

/// The end of such a job; `reason` is for the owner.
[[nodiscard]] domain::job after_last_interruption(domain::job current, std::string reason);

/// We stopped during the step: it resumes at this step, and the attempt does not count.
[[nodiscard]] domain::job after_interruption(domain::job current, time_point now);

}  // namespace zylin::calls
