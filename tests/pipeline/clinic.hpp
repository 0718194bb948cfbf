#pragma once

#include "pipeline/sample_sids.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/job.hpp"

#include <chrono>
#include <string>

namespace zylin::test {

constexpr const char* owner_number = "+919811111111";
constexpr const char* customer_number = "+919822222222";

/// Friday 15 January 2027, 10:00 in Bangalore: when the calls of these tests come in.
constexpr time_point friday_morning =
    std::chrono::sys_days(std::chrono::year(2027) / 1 / 15) + std::chrono::hours(4) + std::chrono::minutes(30);

[[nodiscard]] constexpr std::chrono::year_month_day january(unsigned day) {
  return std::chrono::year(2027) / std::chrono::January / std::chrono::day(day);
}
/// That wall-clock time at the clinic, which is 5:30 ahead of UTC.
[[nodiscard]] constexpr time_point at_clinic(unsigned day, int hour, int minute = 0) {
  return std::chrono::sys_days(january(day)) + std::chrono::hours(hour) + std::chrono::minutes(minute) -
         std::chrono::minutes(330);
}

/// A clinic in Bangalore, open every weekday from 9 to 18, one consultation at a time.
[[nodiscard]] inline domain::business clinic_facts() {
  domain::business business = domain::default_business();
  business.name = "HealthFirst Clinic";
  business.zone = *domain::time_zone::locate("Asia/Kolkata");
  business.region = "IN";
  domain::service consultation;
  consultation.name = "Consultation";
  business.services = {consultation};
  business.conversation.text_replies = false;  // what customers write goes to the owner
  return business;
}

/// The clinic with its owner, and delays of zero length.
[[nodiscard]] inline config::settings clinic_settings() {
  config::settings settings;
  settings.business = clinic_facts();
  settings.owner_phone = *phone_number::from_e164(owner_number);
  settings.pipeline.job_retry_base = std::chrono::milliseconds(100);
  settings.pipeline.job_max_attempts = 3;
  settings.pipeline.recording_retry_base = std::chrono::milliseconds(10);
  settings.pipeline.reconcile_delay = std::chrono::milliseconds(15'000);
  return settings;
}

[[nodiscard]] inline domain::call sample_call(int number, const std::string& from = customer_number) {
  domain::call row(call_number(number));
  row.from = from;
  row.to = "+918033333333";
  row.started_at = friday_morning;
  row.outcome = domain::call_outcome::recorded;
  return row;
}

[[nodiscard]] inline domain::job sample_job(int number) {
  domain::job row(call_number(number), recording_number(number));
  row.run_at = friday_morning;
  row.created_at = friday_morning;
  return row;
}

/// "I would like an appointment on Monday the 18th at 3 PM. My name is Asha."
[[nodiscard]] inline domain::understanding booking_wish() {
  domain::understanding what;
  what.meaning = domain::intent::booking;
  what.reply = "The model's own words";
  what.customer_name = "Asha";
  what.issue_summary = "wants an appointment";
  what.date = january(18);
  what.time = std::chrono::hours(15);
  return what;
}

/// Words for such a wish: those it quotes, else its day and time, and the name.
[[nodiscard]] inline std::string words_for(const domain::understanding& what) {
  std::string words = what.meaning == domain::intent::cancel       ? "Please cancel my appointment "
                      : what.meaning == domain::intent::reschedule ? "Please move my appointment to "
                      : what.service                               ? "A " + *what.service + " "
                                                                   : std::string();
  words += what.when_phrase.value_or("");
  if (!what.when_phrase && what.date) {
    words += "on " + std::to_string(static_cast<int>(what.date->year())) + "-" +
             std::to_string(static_cast<unsigned>(what.date->month())) + "-" +
             std::to_string(static_cast<unsigned>(what.date->day()));
  }
  if (!what.when_phrase && what.time) {
    const auto minutes = what.time->count() % 60;
    words +=
        " at " + std::to_string(what.time->count() / 60) + ":" + (minutes < 10 ? "0" : "") + std::to_string(minutes);
  }
  if (!words.empty() && what.customer_name) {
    words += ". My name is " + *what.customer_name + ".";
  }
  return words;
}

}  // namespace zylin::test
