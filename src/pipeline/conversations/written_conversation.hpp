#pragma once

#include "pipeline/conversations/conversation_manager.hpp"
#include "pipeline/conversations/written_turn.hpp"
#include "pipeline/engine/work_loop.hpp"

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace zylin::conversations {

/// Answers what customers write: a queue of numbers and channels whose messages wait. Those that come within `gather`
/// of each other are one turn. The messages were stored before their webhook was answered, what was made one turn stays
/// one, and the reply is written once: a restart at any point changes nothing but the time.
class written_conversation final : public engine::work_source {
 public:
  /// The tools' referents must outlive this.
  explicit written_conversation(conversation_tools tools, std::chrono::milliseconds gather = gathering)
      : tools_(tools), manager_(std::move(tools)), gather_(gather) {}

  ports::awaitable<result<std::vector<ports::awaitable<void>>>> claim(std::size_t room) override;
  ports::awaitable<result<std::optional<time_point>>> next_due() override;

  static constexpr std::chrono::milliseconds gathering{3'000};
  /// Whoever goes on writing is answered all the same.
  static constexpr std::chrono::milliseconds longest_gathering{15'000};
  /// So often a turn fails before a person reads it.
  static constexpr int most_failures = 5;

 private:
  using writer_key = std::pair<std::string, domain::channel>;
  /// A writer who is being answered, or was not.
  struct effort {
    bool running = false;
    int failures = 0;
    time_point again_at{};
  };

  [[nodiscard]] ports::awaitable<result<std::vector<domain::waiting_writer>>> waiting(bool expire);
  [[nodiscard]] time_point due_at(const domain::waiting_writer& writer) const;
  [[nodiscard]] bool start(const domain::waiting_writer& writer);
  [[nodiscard]] int failures_of(const domain::waiting_writer& writer);
  ports::awaitable<void> work_on(domain::waiting_writer writer);
  ports::awaitable<result<void>> answer(domain::waiting_writer writer);
  ports::awaitable<result<void>> give_up(domain::waiting_writer writer);
  void ended(const domain::waiting_writer& writer, bool failed);

  conversation_tools tools_;
  conversation_manager manager_;
  std::chrono::milliseconds gather_;
  std::mutex mutex_;  ///< guards `efforts_`: pieces end on other strands
  std::map<writer_key, effort> efforts_;
};

}  // namespace zylin::conversations
