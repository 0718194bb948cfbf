#pragma once

#include "pipeline/conversations/conversation_reply.hpp"
#include "zylin/core/error.hpp"
#include "zylin/ports/awaitable.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace zylin::conversations {

/// Turns that are being answered: each once, however many wait for it, and to its end, however short they wait. Any
/// thread.
class turns_in_flight {
 public:
  using turn_result = result<conversation_reply>;
  using work = std::function<ports::awaitable<turn_result>()>;

  /// Far more than calls at one time.
  static constexpr std::size_t most_by_default = 200;

  /// The works run on `workers`, and own what they use.
  explicit turns_in_flight(boost::asio::any_io_executor workers, std::size_t most = most_by_default);

  /// Begins the work of that name, unless it is being done already, and waits at most so long for its result. Nothing:
  /// it has none yet, or there are too many at once, so that none was begun. Only on an executor with one thread.
  [[nodiscard]] ports::awaitable<std::optional<turn_result>> join(std::string name, work begin,
                                                                  std::chrono::milliseconds wait);

  [[nodiscard]] std::size_t count() const;

 private:
  struct entry;
  struct list;

  [[nodiscard]] std::shared_ptr<entry> find_or_begin(const std::string& name, const work& begin);

  boost::asio::any_io_executor workers_;
  std::size_t most_;
  std::shared_ptr<list> list_;
};

}  // namespace zylin::conversations
