#pragma once

#include "reply_check/reply_words.hpp"
#include "reply_check/sentence.hpp"
#include "zylin/domain/time_zone.hpp"

#include <bitset>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zylin::domain::replies {

/// By std::chrono::weekday::c_encoding().
using weekday_set = std::bitset<7>;

enum class hours_kind : std::uint8_t {
  day,     ///< `days`, or `date`
  time,    ///< `time`
  open,    ///< "open"
  closed,  ///< "closed", "not open"
  closes,  ///< "closes", "closing"
  until,   ///< the next time ends something
  joins,   ///< "to", a dash: between two times or days
  except,  ///< the days after it are excluded
};

/// A word of a sentence about opening hours.
struct hours_word {
  hours_kind kind = hours_kind::day;
  weekday_set days{};
  std::optional<std::chrono::local_days> date{};
  std::chrono::minutes time{0};
  bool either_half = false;  ///< 9 may be nine in the evening
  bool certain = false;      ///< a time, whatever the words around it
  std::size_t begin = 0;     ///< [begin, end) in the text
  std::size_t end = 0;
};

struct stated_hours {
  std::vector<hours_word> words;  ///< in their order
  bool in_parts = false;          ///< about a part of the day
  bool has_times = false;
  bool has_days = false;
  bool speaks_of_opening = false;
};

/// What `text` says about days, times and being open. Parts that are something else are blank in it. `now` is the
/// business's wall clock.
[[nodiscard]] stated_hours read_hours(std::string_view text, const reply_patterns& language, local_minutes now);

}  // namespace zylin::domain::replies
