#include "reply_check/statement.hpp"

#include "zylin/domain/availability.hpp"
#include "zylin/domain/opening_hours.hpp"

#include <algorithm>
#include <optional>

namespace zylin::domain::replies {
namespace {

constexpr long long hundredths = 100;

bool has_interval(const stated_hours& text) {
  for (std::size_t i = 1; i + 1 < text.words.size(); ++i) {
    if (text.words[i].kind == hours_kind::joins && text.words[i - 1].kind == hours_kind::time &&
        text.words[i + 1].kind == hours_kind::time) {
      return true;
    }
  }
  return false;
}

bool is_about_hours(const stated_hours& text, const surroundings& around) {
  return text.speaks_of_opening || (text.has_times && (text.has_days || has_interval(text) || around.about_hours));
}

/// A time that one of the business's own answers contains.
bool is_time_of_a_fact(const hours_word& one, const surroundings& around) {
  return std::ranges::any_of(around.facts.all(), [&](const known_facts::fact& each) {
    if (each.entry == nullptr) {
      return false;
    }
    const stated_hours known = read_hours(each.text, around.facts.language(), around.asked.now);
    return std::ranges::any_of(
        known.words, [&](const hours_word& other) { return other.kind == hours_kind::time && other.time == one.time; });
  });
}

/// "We are open now": compares with the hours.
std::optional<bool> holds_now(const stated_hours& text, const surroundings& around) {
  const auto is_state = [](const hours_word& one) {
    return one.kind == hours_kind::open || one.kind == hours_kind::closed;
  };
  const auto state = std::ranges::find_if(text.words, is_state);
  if (state == text.words.end()) {
    return std::nullopt;
  }
  const local_minutes now = around.asked.now;
  const auto day = std::chrono::floor<std::chrono::days>(now);
  const day_hours hours = hours_on(around.facts.of(), day);
  const bool open = std::ranges::any_of(
      hours, [&](const day_interval& each) { return each.opens <= now - day && now - day < each.closes; });
  return open == (state->kind == hours_kind::open);
}

reply_claim check_hours_of(const stated_hours& text, const statement& said, const surroundings& around) {
  const reply_patterns& language = around.language;
  days_meant meant = around.days;
  if (language.round_the_clock.in(said.words()) && !said.borne()) {
    const bool always = std::ranges::all_of(around.facts.of().hours, [](const day_hours& day) {
      return day.size() == 1 && day.front().closes - day.front().opens == std::chrono::hours(24);
    });
    return always ? reply_claim::none : reply_claim::opening_hours;
  }
  if (language.holidays.in(said.words()) && !said.borne()) {
    return reply_claim::opening_hours;  // the days it is about are not known
  }
  if (!text.has_days && language.at_once.in(said.words())) {
    const std::optional<bool> now = text.has_times ? std::nullopt : holds_now(text, around);
    if (now) {
      return *now ? reply_claim::none : reply_claim::opening_hours;
    }
    meant = {.days = {}, .date = std::chrono::floor<std::chrono::days>(around.asked.now)};
  }
  const hours_truth truth = check_hours(text, around.facts.of(), meant);
  return truth == hours_truth::differs && !said.borne() ? reply_claim::opening_hours : reply_claim::none;
}

/// Days and times in a sentence that is not about opening.
reply_claim check_moments(const stated_hours& text, const statement& said, const surroundings& around) {
  for (const hours_word& one : text.words) {
    const bool unknown_time = one.kind == hours_kind::time && one.certain && !is_time_of_a_fact(one, around);
    const bool known = std::ranges::any_of(
        said.words(), [&](const word& each) { return each.begin == one.begin && around.facts.mention(each); });
    const bool unknown_day = one.kind == hours_kind::day && one.days.any() && !known && !said.defers();
    if (unknown_time || unknown_day) {
      return reply_claim::opening_hours;
    }
  }
  return reply_claim::none;
}

bool counts_minutes(const std::vector<word>& words, std::size_t at) {
  static const pattern_list minutes("minute*|min|mins|minuto*|minuten|minat|मिनट|मिनिट");
  return at < words.size() && static_cast<bool>(minutes.at(words, at));
}

bool names_services(const std::vector<word>& words, std::size_t at) {
  static const pattern_list services(
      "service*|treatment*|leistung*|behandlung*|servicio*|tratamiento*|soin*|prestation*");
  return at < words.size() && static_cast<bool>(services.at(words, at));
}

bool number_holds(const said_number& number, const statement& said, const surroundings& around) {
  const auto& services = said.services();
  if (!counts_minutes(said.words(), number.end)) {
    return around.facts.mention_number(number.cents);
  }
  const service* about = services.empty() ? around.about : services.front().what;
  const bool in_answer = std::ranges::any_of(around.facts.all(), [&](const known_facts::fact& each) {
    return each.entry != nullptr && each.numbers.contains(number.cents);
  });
  const auto lasts = [&](const service& one) { return one.duration.count() * hundredths == number.cents; };
  return in_answer || (about != nullptr ? lasts(*about) : std::ranges::any_of(around.facts.of().services, lasts));
}

/// Numbers that are neither amounts nor times.
reply_claim check_numbers(const stated_hours& text, const statement& said, const surroundings& around) {
  const std::vector<word>& words = said.words();
  for (std::size_t at = 0; at < words.size();) {
    const said_number number = read_number(said.bare_text(), words, at, around.language);
    const bool blank = said.bare_text()[words[at].begin] == ' ';
    const bool a_time = std::ranges::any_of(
        text.words, [&](const hours_word& one) { return one.begin <= words[at].begin && words[at].begin < one.end; });
    if (number.end == at || blank || a_time) {
      ++at;
      continue;
    }
    const bool digit = words[at].folded.front() >= '0' && words[at].folded.front() <= '9';
    const bool counts_services =
        number.cents == hundredths * static_cast<long long>(around.facts.of().services.size()) &&
        names_services(words, number.end);
    const bool article = !digit && number.cents <= hundredths;  // "one", "ein", "una", "ek"
    if (!article && !counts_services && !number_holds(number, said, around)) {
      const bool priced = around.language.prices.in(words);
      return priced ? reply_claim::price : reply_claim::number;
    }
    at = number.end;
  }
  return reply_claim::none;
}

}  // namespace

reply_claim check_times_and_numbers(const statement& said, const surroundings& around) {
  if (said.quoted()) {
    return reply_claim::none;
  }
  stated_hours text = read_hours(said.bare_text(), around.language, around.asked.now);
  const bool about_hours = is_about_hours(text, around);
  const bool leaves_open = said.question() || (said.defers() && !text.has_times);
  if (!about_hours) {
    std::erase_if(text.words, [](const hours_word& one) { return one.kind == hours_kind::time && !one.certain; });
  }
  const reply_claim hours = leaves_open   ? reply_claim::none
                            : about_hours ? check_hours_of(text, said, around)
                                          : check_moments(text, said, around);
  return hours != reply_claim::none ? hours : check_numbers(text, said, around);
}

}  // namespace zylin::domain::replies
