#include "rule_reader/question_rules.hpp"

#include "rule_reader/word_stem.hpp"
#include "texts/answer_texts.hpp"
#include "zylin/domain/business.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::rules {
namespace {

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

std::string hours_answer(const business& business, const question& asked) {
  return asked.day ? texts::opening_hours_on(business, *asked.day) : texts::opening_hours(business);
}

std::string price_answer(const business& business, const question& asked) {
  return asked.about != nullptr ? texts::price_of(business, *asked.about) : texts::prices_of(business);
}

std::string address_answer(const business& business, const question&) {
  return texts::address_of(business);
}

std::string phone_answer(const business& business, const question&) {
  return texts::phone_of(business);
}

std::string services_answer(const business& business, const question&) {
  return texts::services_of(business);
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
