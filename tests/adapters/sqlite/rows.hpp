#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"

#include <string>

namespace zylin::sqlite::test {

inline constexpr const char* asha = "+15550001111";
inline constexpr const char* ben = "+15550002222";

/// 2027-01-15 08:00 UTC and `minutes` after it.
[[nodiscard]] inline time_point at(int minutes) {
  return time_point(std::chrono::milliseconds(1'800'000'000'000)) + std::chrono::minutes(minutes);
}

[[nodiscard]] inline std::string digits(int number) {
  const std::string text = std::to_string(number);
  return std::string(32 - text.size(), '0') + text;
}

[[nodiscard]] inline call_sid a_call_sid(int number) {
  return *call_sid::parse("CA" + digits(number));
}
[[nodiscard]] inline recording_sid a_recording_sid(int number) {
  return *recording_sid::parse("RE" + digits(number));
}

[[nodiscard]] inline domain::call a_call(int number) {
  domain::call row(a_call_sid(number));
  row.from = "+15550001111";
  row.to = "+15552223333";
  row.started_at = at(number);
  return row;
}

[[nodiscard]] inline domain::job a_job(int number, time_point run_at = at(0)) {
  domain::job row(a_call_sid(number), a_recording_sid(number));
  row.run_at = run_at;
  row.created_at = at(number);
  return row;
}

[[nodiscard]] inline domain::booking a_booking(int number, time_point starts_at) {
  domain::booking row;
  row.reference = "REF" + std::to_string(number);
  row.customer_name = "Asha Rao";
  row.customer_phone = "+15550001111";
  row.service = "General consultation";
  row.starts_at = starts_at;
  row.duration = std::chrono::minutes(30);
  row.call = a_call_sid(number);
  row.created_at = at(number);
  return row;
}

[[nodiscard]] inline domain::message a_message(const std::string& key, const std::string& to,
                                               time_point run_at = at(0)) {
  domain::message row;
  row.to = to;
  row.body = "Your appointment is confirmed.";
  row.dedupe_key = key;
  row.run_at = run_at;
  row.created_at = run_at;
  return row;
}

}  // namespace zylin::sqlite::test
