#include "rule_reader/question_rules.hpp"

#include "rule_reader/word_stem.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/texts.hpp"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::rules {
namespace {

constexpr std::size_t days_a_week = 7;

constexpr std::array<std::string_view, days_a_week> day_names = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                                 "Thursday", "Friday", "Saturday"};

/// Days in a row, counted from Monday, with the same hours.
struct day_run {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::size_t weekday_of(std::size_t from_monday) {
  return (from_monday + 1) % days_a_week;
}

const day_hours& hours_of(const business& business, std::size_t from_monday) {
  return business.hours.at(weekday_of(from_monday));
}

std::vector<day_run> runs_of(const business& business) {
  std::vector<day_run> runs;
  for (std::size_t day = 0; day < days_a_week; ++day) {
    if (hours_of(business, day).empty()) {
      continue;
    }
    const bool continues =
        !runs.empty() && runs.back().last + 1 == day && hours_of(business, day) == hours_of(business, day - 1);
    if (continues) {
      runs.back().last = day;
    } else {
      runs.push_back({.first = day, .last = day});
    }
  }
  return runs;
}

std::string name_run(const day_run& run) {
  std::string first(day_names.at(weekday_of(run.first)));
  if (run.first == run.last) {
    return first;
  }
  if (run.first == 0 && run.last == days_a_week - 1) {
    return "every day";
  }
  return first + (run.last == run.first + 1 ? " and " : " to ") + std::string(day_names.at(weekday_of(run.last)));
}

std::string list_intervals(const day_hours& hours) {
  std::string text;
  for (const day_interval& open : hours) {
    text += text.empty() ? "" : " and ";
    text += format_clock(open.opens) + " to " + format_clock(open.closes);
  }
  return text;
}

/// "We are open Monday to Friday 9:00 AM to 6:00 PM and Saturday 10:00 AM to 2:00 PM."
std::string describe_week(const business& business) {
  const std::vector<day_run> runs = runs_of(business);
  if (runs.empty()) {
    return "We have no regular opening hours.";
  }
  std::string text = "We are open ";
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const day_hours& hours = hours_of(business, runs[i].first);
    const bool divided = i > 0 && hours_of(business, runs[i - 1].first).size() > 1;
    const bool last = i + 1 == runs.size();
    text += i == 0 ? "" : !last ? ", " : divided || runs.size() > 2 ? ", and " : " and ";
    text += name_run(runs[i]) + " " + list_intervals(hours);
  }
  return text + ".";
}

/// "On Friday 25 December we are closed."
std::string describe_day(const business& business, std::chrono::local_days day) {
  const day_hours hours = hours_on(business, day);
  return "On " + format_day(day) + " we are " + (hours.empty() ? "closed" : "open " + list_intervals(hours)) + ".";
}

using words = std::string_view;

constexpr words question_words[] = {
    "what",    "what's",   "when",        "where",        "which",        "how",          "who",         "do you",
    "does",    "are you",  "are there",   "is there",     "is it",        "is the",       "can i",       "can we",
    "can you", "could i",  "could you",   "may i",        "should i",     "will you",     "would you",   "am i",
    "tell me", "give me",  "let me know", "need to know", "like to know", "want to know", "i need your", "wondering",
    "asking",  "question", "have you",    "is your",      "are your"};

constexpr words hours_words[] = {"open",         "opening hours", "opening times", "business hours", "working hours",
                                 "office hours", "your hours",    "the hours",     "close",          "closed",
                                 "closing",      "how late",      "how early",     "opening"};
constexpr words price_words[] = {"how much", "price",   "prices", "pricing", "cost",      "costs",
                                 "charge",   "charges", "fee",    "fees",    "expensive", "your rates"};
constexpr words address_words[] = {
    "where are you", "where is your", "where is the", "where do i find", "where to find",      "address",
    "located",       "location",      "directions",   "how do i get to", "how do i get there", "how can i get to",
    "find you",      "find your"};
constexpr words phone_words[] = {"your phone number", "your number",      "your telephone number", "number can i call",
                                 "phone number of",   "number do i call", "call you on",           "reach you"};
constexpr words service_words[] = {"what services",  "which services",       "your services",   "services do you",
                                   "services you",   "what do you offer",    "what treatments", "which treatments",
                                   "what do you do", "what kind of services"};

/// How well one of the business's own questions fits.
struct likeness {
  const faq_entry* entry = nullptr;
  std::size_t shared = 0;
  std::size_t of = 1;

  [[nodiscard]] bool fits() const { return 2 * shared >= of && shared > 0; }
  [[nodiscard]] bool better_than(const likeness& other) const {
    return shared * other.of != other.shared * of ? shared * other.of > other.shared * of : shared > other.shared;
  }
};

const faq_entry* best_entry(const business& business, words transcript) {
  const std::vector<std::string> heard = content_words(transcript);
  likeness best;
  for (const faq_entry& entry : business.faq) {
    const std::vector<std::string> wanted = content_words(entry.question);
    const likeness current{.entry = &entry, .shared = count_shared(wanted, heard), .of = wanted.size()};
    if (current.fits() && current.better_than(best)) {
      best = current;
    }
  }
  return best.entry;
}

std::string list_of(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    text += i == 0 ? "" : i + 1 == items.size() ? " and " : ", ";
    text += items[i];
  }
  return text;
}

std::string hours_answer(const business& business, const question& asked) {
  return asked.day ? describe_day(business, *asked.day) : describe_week(business);
}

std::string price_answer(const business& business, const question& asked) {
  if (asked.about != nullptr) {
    return asked.about->price.empty() ? "A person will tell you the price of " + asked.about->name + "."
                                      : asked.about->name + " costs " + asked.about->price + ".";
  }
  std::vector<std::string> prices;
  for (const service& one : business.services) {
    if (!one.price.empty()) {
      prices.push_back(one.name + " " + one.price);
    }
  }
  return prices.empty() ? "A person will tell you our prices." : "Our prices: " + list_of(prices) + ".";
}

std::string address_answer(const business& business, const question&) {
  return business.address.empty() ? "A person will tell you our address." : "You find us at " + business.address + ".";
}

std::string phone_answer(const business& business, const question&) {
  return business.phone.empty() ? "You can reach us at the number you called."
                                : "You can reach us at " + business.phone + ".";
}

std::string services_answer(const business& business, const question&) {
  std::vector<std::string> names;
  names.reserve(business.services.size());
  for (const service& one : business.services) {
    names.push_back(one.name);
  }
  return names.empty() ? "A person will tell you what we offer." : "We offer " + list_of(names) + ".";
}

struct topic {
  std::span<const words> asked_with;
  std::string (*answer)(const business&, const question&);
};

constexpr topic topics[] = {{hours_words, hours_answer},
                            {price_words, price_answer},
                            {address_words, address_answer},
                            {phone_words, phone_answer},
                            {service_words, services_answer}};

bool asks(const question& asked) {
  return asked.transcript.find('?') != words::npos || asked.text.has_any(question_words);
}

}  // namespace

std::optional<std::string> answer_question(const business& business, const question& asked) {
  if (!asks(asked)) {
    return std::nullopt;
  }
  std::vector<std::string> answers;
  if (const faq_entry* entry = best_entry(business, asked.transcript)) {
    answers.push_back(entry->answer);
  }
  for (const topic& one : topics) {
    if (asked.text.has_any(one.asked_with)) {
      answers.push_back(one.answer(business, asked));
    }
  }
  if (answers.empty()) {
    return std::nullopt;
  }
  std::string text;
  for (const std::string& answer : answers) {
    text += text.empty() ? answer : " " + answer;
  }
  return text;
}

}  // namespace zylin::domain::rules
