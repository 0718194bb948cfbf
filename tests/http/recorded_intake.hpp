#pragma once

#include "zylin/ports/webhook_intake.hpp"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace zylin::http::test {

/// What a webhook has reported.
struct handed_in {
  std::string what;  ///< the name of the member that was called
  std::optional<domain::call_progress> call;
  std::optional<recording_sid> recording;
  std::optional<domain::delivery_report> report;
  std::optional<domain::incoming_message> written;
};

/// Records what webhooks report; stores only which calls have arrived and which were refused.
class recorded_intake final : public ports::webhook_intake {
 public:
  ports::awaitable<result<ports::call_arrival>> call_arrived(domain::call_progress told) override;
  ports::awaitable<result<void>> call_refused(call_sid id) override;
  ports::awaitable<result<void>> call_progressed(domain::call_progress told) override;
  ports::awaitable<result<std::string>> recording_arrived(domain::call_progress told, recording_sid recording) override;
  ports::awaitable<result<std::string>> recording_absent(domain::call_progress told) override;
  ports::awaitable<result<std::string>> recording_failed(domain::call_progress told,
                                                         std::optional<recording_sid> recording) override;
  ports::awaitable<result<void>> message_reported(domain::delivery_report report) override;
  ports::awaitable<result<void>> message_arrived(domain::incoming_message written) override;

  /// In order of arrival, including failed ones.
  [[nodiscard]] std::vector<handed_in> all() const;
  /// Only the names.
  [[nodiscard]] std::vector<std::string> names() const;
  /// Until that many have arrived; half a minute at most.
  void wait_for(std::size_t count) const;
  /// The latest; fails the test when there is none.
  [[nodiscard]] handed_in last() const;

  std::string language = "en";                                   ///< in which the callers are spoken to
  domain::call_outcome arrives_as = domain::call_outcome::open;  ///< new calls
  std::atomic<bool> fails = false;
  std::atomic<bool> fails_to_refuse = false;
  std::atomic<bool> stalls = false;  ///< answers only when this is false again

 private:
  ports::awaitable<result<void>> note(handed_in what);
  ports::awaitable<result<std::string>> note_recording(handed_in what);

  mutable std::mutex guard_;
  mutable std::condition_variable changed_;
  std::vector<handed_in> all_;
  std::map<std::string, domain::call_outcome> calls_;
};

}  // namespace zylin::http::test
