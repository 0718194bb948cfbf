#include "time_phrase/token.hpp"

namespace zylin::domain::phrase {

using std::chrono::hours;

part_span span_of(day_part part) noexcept {
  switch (part) {
    case day_part::morning: return {hours{5}, hours{12}};
    case day_part::afternoon: return {hours{12}, hours{18}};
    case day_part::evening: return {hours{17}, hours{24}};
    case day_part::night: return {hours{18}, hours{24}};
    case day_part::small_hours: return {hours{0}, hours{6}};
    case day_part::first_thing: return {hours{0}, hours{12}};
    case day_part::late_morning: return {hours{10}, hours{12}};
    case day_part::midday: return {hours{12}, hours{14}};
    case day_part::early_afternoon: return {hours{12}, hours{15}};
    case day_part::late_afternoon: return {hours{15}, hours{18}};
    case day_part::early_evening: return {hours{17}, hours{20}};
    case day_part::after_lunch: return {hours{13}, hours{18}};
    case day_part::short_afternoon: return {hours{12}, hours{16}};
    case day_part::long_afternoon: return {hours{14}, hours{20}};
    case day_part::end_of_day: return {hours{16}, hours{24}};
    case day_part::late_evening:
    case day_part::late_night: return {hours{20}, hours{24}};
  }
  return {hours{0}, hours{24}};
}

day_part quarter_of(day_part part) noexcept {
  switch (part) {
    case day_part::morning:
    case day_part::first_thing:
    case day_part::late_morning: return day_part::morning;
    case day_part::afternoon:
    case day_part::midday:
    case day_part::early_afternoon:
    case day_part::late_afternoon:
    case day_part::after_lunch:
    case day_part::short_afternoon:
    case day_part::long_afternoon: return day_part::afternoon;
    case day_part::evening:
    case day_part::early_evening:
    case day_part::end_of_day:
    case day_part::late_evening: return day_part::evening;
    case day_part::night:
    case day_part::late_night:
    case day_part::small_hours: return day_part::night;
  }
  return part;
}

}  // namespace zylin::domain::phrase
