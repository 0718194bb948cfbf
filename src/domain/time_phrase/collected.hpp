#pragma once

#include "time_phrase/rules.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <chrono>
#include <optional>

namespace zylin::domain::phrase {

/// What has been said so far: the last date and the last time or range win.
class collected {
 public:
  /// `begin` is the position of the first token of what was found.
  void add(const match& found, std::size_t begin);

  /// "no, …": what follows replaces even what says more.
  void correct();

  /// The day that was said right before `position` is not wanted; the one before it is. False where there was none.
  bool drop_day(std::size_t position);

  [[nodiscard]] time_reading reading(const time_context& context) const;

 private:
  void add_date(local_days date, const match& found, std::size_t begin);
  void add_week(local_days monday, std::size_t begin);
  void add_time(std::chrono::minutes time, bool either_half);
  void add_range(const said_window& window);
  void add_part(const said_window& window);
  void add_soonest();
  [[nodiscard]] std::optional<said_window> window(const time_context& context) const;

  struct said_day {
    std::optional<local_days> date;
    std::optional<std::chrono::weekday> weekday;
    std::optional<local_days> week;
  };

  std::optional<local_days> date_;
  std::optional<std::chrono::weekday> weekday_;
  std::optional<local_days> week_;
  said_day earlier_;
  std::size_t date_end_ = 0;
  std::optional<std::chrono::minutes> time_;
  bool either_half_ = false;
  std::optional<said_window> range_;
  std::optional<said_window> part_;
  bool soonest_ = false;
  bool corrected_ = false;
  bool other_day_ = false;  ///< corrected, and no day said since
};

}  // namespace zylin::domain::phrase
