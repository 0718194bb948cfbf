#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/ports/phone_conversation.hpp"
#include "zylin/ports/telemetry.hpp"

#include <chrono>
#include <cstdint>
#include <memory>

namespace zylin::app {

/// The whole running program: built in dependency order, torn down in reverse.
class application {
 public:
  struct options {
    const clock& time;
    ports::telemetry* observer = nullptr;  ///< told everything besides the metrics; may be null
    /// Holds conversations on the phone instead of the program's own; outlives the application. May be null.
    ports::phone_conversation* conversation = nullptr;
    /// Messages that a customer writes within this time of each other are one turn.
    std::chrono::milliseconds gather_texts_for{3'000};
  };

  /// Opens the database, binds the socket and starts the threads: io (1), database (1), workers (one
  /// a core, 2 to 4). Errors: `storage_*`, `connect_failed`, `invalid_input`, each with a sentence for the operator.
  [[nodiscard]] static result<std::unique_ptr<application>> start(config::settings settings, options how);

  application(const application&) = delete;
  application& operator=(const application&) = delete;
  ~application();  ///< stops at once if `stop` was not called

  [[nodiscard]] std::uint16_t port() const noexcept;

  /// Accepts nothing new, lets running work finish for `shutdown_grace`, releases the rest to be resumed at
  /// the next start. Blocks the calling thread. Once only.
  void stop();
  /// Ends the grace period of a running `stop` now. Any thread.
  void hurry();

 private:
  struct parts;
  explicit application(std::unique_ptr<parts> built);
  std::unique_ptr<parts> parts_;
};

}  // namespace zylin::app
