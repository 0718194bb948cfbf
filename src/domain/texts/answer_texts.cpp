#include "texts/answer_texts.hpp"

#include "texts/text_table.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/opening_hours.hpp"
#include "zylin/domain/texts.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::texts {
namespace {

constexpr std::size_t days_a_week = 7;

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

std::string name_run(const text_table& texts, const day_run& run) {
  const std::string_view first = texts.weekdays.at(weekday_of(run.first));
  if (run.first == run.last) {
    return std::string(first);
  }
  if (run.first == 0 && run.last == days_a_week - 1) {
    return std::string(texts.every_day);
  }
  return fill_text(run.last == run.first + 1 ? texts.two_days : texts.day_range,
                   {{"first", first}, {"last", texts.weekdays.at(weekday_of(run.last))}});
}

/// The sentence about the call itself, after the thanks.
std::string reply_about(const text_table& texts, const understanding& what, const std::optional<std::string>& answer) {
  switch (what.meaning) {
    case intent::faq: return answer.value_or(std::string(texts.person_will_answer));
    case intent::booking:
      return what.date && what.time
                 ? fill_text(texts.checking_request_for,
                             {{"when", when_text(texts, std::chrono::local_days{*what.date} + *what.time)}})
                 : std::string(texts.checking_request);
    case intent::cancel: return std::string(texts.person_will_cancel);
    case intent::reschedule: return std::string(texts.person_will_move);
    case intent::urgent:
    case intent::other: break;
  }
  return std::string(texts.message_noted);
}

}  // namespace

/// "We are open Monday to Friday 9:00 AM to 6:00 PM and Saturday 10:00 AM to 2:00 PM."
std::string opening_hours(const audience& to) {
  const text_table& texts = texts_in(to.language);
  const std::vector<day_run> runs = runs_of(to.business);
  if (runs.empty()) {
    return std::string(texts.never_open);
  }
  std::string week;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const day_hours& hours = hours_of(to.business, runs[i].first);
    const bool divided = i > 0 && hours_of(to.business, runs[i - 1].first).size() > 1;
    const bool last = i + 1 == runs.size();
    const std::string_view end = divided || runs.size() > 2 ? texts.list_end_of_several : texts.list_end;
    week += i == 0 ? std::string_view() : last ? end : texts.list_separator;
    week += fill_text(texts.open_days, {{"days", name_run(texts, runs[i])}, {"hours", hours_text(texts, hours)}});
  }
  return fill_text(texts.open_week, {{"days", week}});
}

/// "On Friday 25 December we are closed."
std::string opening_hours_on(const audience& to, std::chrono::local_days day) {
  const text_table& texts = texts_in(to.language);
  const day_hours hours = hours_on(to.business, day);
  return fill_text(hours.empty() ? texts.closed_on : texts.open_on,
                   {{"day", day_text(texts, day)}, {"hours", hours_text(texts, hours)}});
}

std::string price_of(const audience& to, const service& about) {
  const text_table& texts = texts_in(to.language);
  return fill_text(about.price.empty() ? texts.person_tells_price : texts.price,
                   {{"service", about.name}, {"price", about.price}});
}

std::string offer_of(const audience& to, const service& about) {
  return fill_text(about.price.empty() ? texts_in(to.language).offered : texts_in(to.language).offered_for,
                   {{"service", about.name}, {"price", about.price}});
}

std::string duration_of(const audience& to, const service& about) {
  return fill_text(texts_in(to.language).duration,
                   {{"service", about.name}, {"minutes", std::to_string(about.duration.count())}});
}

std::string prices_of(const audience& to) {
  const text_table& texts = texts_in(to.language);
  std::vector<std::string> prices;
  for (const service& one : to.business.services) {
    if (!one.price.empty()) {
      prices.push_back(fill_text(texts.listed_price, {{"service", one.name}, {"price", one.price}}));
    }
  }
  return prices.empty() ? std::string(texts.person_tells_prices)
                        : fill_text(texts.prices, {{"prices", list_text(texts, prices)}});
}

std::string address_of(const audience& to) {
  const text_table& texts = texts_in(to.language);
  return fill_text(to.business.address.empty() ? texts.person_tells_address : texts.our_address,
                   {{"address", to.business.address}});
}

std::string phone_of(const audience& to) {
  const text_table& texts = texts_in(to.language);
  return fill_text(to.business.phone.empty() ? texts.our_phone_is_the_called_one : texts.our_phone,
                   {{"phone", to.business.phone}});
}

std::string services_of(const audience& to) {
  const text_table& texts = texts_in(to.language);
  std::vector<std::string> names;
  names.reserve(to.business.services.size());
  for (const service& one : to.business.services) {
    names.push_back(one.name);
  }
  return fill_text(names.empty() ? texts.person_tells_services : texts.our_services,
                   {{"services", list_text(texts, names)}});
}

std::string reply_by_rules(const audience& to, const understanding& what, const std::optional<std::string>& answer) {
  if (what.meaning == intent::urgent) {
    return urgent_received(to, false);
  }
  const text_table& texts = texts_in(to.language);
  return fill_text(texts.thanks_for_calling, {{"business", to.business.name}}) + " " + reply_about(texts, what, answer);
}

}  // namespace zylin::domain::texts
