#pragma once

#include "time_phrase/rules.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <chrono>
#include <cstdint>
#include <optional>

namespace zylin::domain::phrase {

/// How a new match relates to what was said before.
enum class fit : std::uint8_t {
  adds,        ///< or repeats, fully or partly
  contradicts  ///< another day or time: nothing of it was added
};

/// What was said so far about one wish.
class collected {
 public:
  /// `begin` is the position of the first token of what was found.
  fit add(const match& found, std::size_t begin);

  /// "no, …": what follows replaces even a more specific statement.
  void correct();

  /// "so …": what follows may replace what was said before.
  void conclude();

  /// An alternative to this wish that has only its own day or its own time; the rest is shared with this one.
  /// "Wednesday or Thursday of next week".
  [[nodiscard]] collected alternative() const;

  [[nodiscard]] bool has_day() const { return date_ || first_day_ || last_day_; }
  [[nodiscard]] bool has_time() const { return time_ || range_ || part_; }
  [[nodiscard]] bool is_soonest() const { return soonest_; }
  [[nodiscard]] bool day_before_time() const { return day_first_; }

  /// Takes from `other` what this one lacks.
  void take_day(const collected& other);
  void take_time(const collected& other);
  /// "Wednesday or Thursday of next week": takes the week that only `other` names.
  void take_week(const collected& other);

  [[nodiscard]] time_reading reading(const time_context& context) const;

 private:
  [[nodiscard]] bool contradicts(const match& found, std::size_t begin) const;
  [[nodiscard]] bool date_contradicts(const match& found, std::size_t begin) const;
  [[nodiscard]] bool time_contradicts(const match& found, std::size_t begin) const;
  void add_date(local_days date, const match& found, std::size_t begin);
  void add_days(const match& found);
  void add_week(local_days monday, std::size_t begin);
  void add_time(std::chrono::minutes time, bool either_half);
  void add_range(const said_window& window);
  void add_part(const said_window& window);
  void add_soonest();
  [[nodiscard]] bool in_days(local_days date) const;
  [[nodiscard]] bool confirms(const match& found) const;
  [[nodiscard]] bool narrows(const match& found, std::size_t begin) const;
  [[nodiscard]] std::optional<said_window> window(const time_context& context) const;
  [[nodiscard]] std::optional<std::chrono::minutes> time(const time_context& context) const;
  void read_days(time_reading& result, const time_context& context) const;

  std::optional<local_days> date_;
  std::optional<std::chrono::weekday> weekday_;
  std::optional<local_days> week_;
  bool whole_week_ = false;  ///< the date means its whole week
  std::optional<local_days> first_day_;
  std::optional<local_days> last_day_;
  std::size_t end_ = 0;  ///< the first token after the last addition
  std::optional<std::chrono::minutes> time_;
  bool either_half_ = false;
  std::optional<said_window> range_;
  std::optional<said_window> part_;
  bool soonest_ = false;
  bool corrected_ = false;
  bool concluded_ = false;  ///< as corrected, but not by a correction
  bool other_day_ = false;  ///< corrected, and no day said since
  bool day_first_ = false;  ///< a day had been said when the time was
};

}  // namespace zylin::domain::phrase
