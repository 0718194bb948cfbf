#include "business_facts.hpp"

#include "zylin/core/date_text.hpp"
#include "zylin/domain/availability.hpp"

#include <array>

namespace zylin::openai {
namespace {

constexpr int days_shown = 14;
constexpr std::size_t most_closures = 20;
constexpr std::array<const char*, 7> weekday_names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};

std::string date_text(std::chrono::local_days day) {
  return format_date(std::chrono::year_month_day(day)).value_or("");
}

/// A day may end at 24:00, which no clock shows.
std::string time_text(std::chrono::minutes after_midnight) {
  return format_time(after_midnight).value_or("24:00");
}

std::string format_hours(const day_hours& hours) {
  std::string text;
  for (const day_interval& open : hours) {
    text += (text.empty() ? "" : ", ") + time_text(open.opens) + "-" + time_text(open.closes);
  }
  return text.empty() ? "closed" : text;
}

const char* weekday_of(std::chrono::local_days day) {
  return weekday_names.at(std::chrono::weekday(day).c_encoding());
}

void add_line(std::string& text, const char* label, const std::string& value) {
  if (!value.empty()) {
    text += std::string(label) + ": " + value + "\n";
  }
}

void add_services(std::string& text, const business& facts) {
  text += "Services:\n";
  for (const service& offered : facts.services) {
    text += "- " + offered.name + ", " + std::to_string(offered.duration.count()) + " minutes";
    text += (offered.price.empty() ? "" : ", " + offered.price) + "\n";
  }
}

void add_questions(std::string& text, const business& facts) {
  if (facts.faq.empty()) {
    return;
  }
  text += "Questions and answers:\n";
  for (const faq_entry& entry : facts.faq) {
    text += "- " + entry.question + " " + entry.answer + "\n";
  }
}

void add_week(std::string& text, const business& facts) {
  text += "Usual opening hours:\n";
  for (std::size_t i = 1; i <= weekday_names.size(); ++i) {
    const std::size_t day = i % weekday_names.size();
    text += std::string("- ") + weekday_names.at(day) + ": " + format_hours(facts.hours.at(day)) + "\n";
  }
}

void add_closures(std::string& text, const business& facts, std::chrono::local_days today) {
  std::string ahead;
  std::size_t count = 0;
  for (const std::chrono::year_month_day& closed : facts.closures) {
    if (std::chrono::local_days(closed) >= today && count++ < most_closures) {
      ahead += (ahead.empty() ? "" : ", ") + date_text(std::chrono::local_days(closed));
    }
  }
  add_line(text, "Closed on", ahead);
}

void add_coming_days(std::string& text, const business& facts, std::chrono::local_days today) {
  text += "The coming days:\n";
  for (int i = 0; i < days_shown; ++i) {
    const std::chrono::local_days day = today + std::chrono::days(i);
    text += std::string("- ") + weekday_of(day) + " " + date_text(day) + ": " + format_hours(hours_on(facts, day)) +
            (i == 0 ? " (today)" : "") + (i == 1 ? " (tomorrow)" : "") + "\n";
  }
}

}  // namespace

std::string describe_business(const business& facts, time_point now) {
  const local_minutes local = facts.zone.to_local(now);
  const auto today = std::chrono::floor<std::chrono::days>(local);
  std::string text;
  add_line(text, "Business", facts.name);
  add_line(text, "Kind", facts.type);
  add_line(text, "Address", facts.address);
  add_line(text, "Phone", facts.phone);
  add_services(text, facts);
  add_questions(text, facts);
  add_week(text, facts);
  add_closures(text, facts, today);
  add_line(text, "Time zone", facts.zone.name());
  text += std::string("It is now ") + weekday_of(today) + " " + date_text(today) + ", " + time_text(local - today) +
          " there.\n";
  add_coming_days(text, facts, today);
  return text;
}

}  // namespace zylin::openai
