#include "zylin/domain/texts.hpp"

#include "texts/text_table.hpp"
#include "zylin/domain/opening_hours.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>

namespace zylin::domain::texts {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr std::size_t most_alternatives = 3;

std::string counted(std::string_view one, std::string_view many, std::int64_t count) {
  return fill_text(count == 1 ? one : many, {{"count", std::to_string(count)}});
}

std::string notice_text(const text_table& texts, minutes notice) {
  if (notice.count() > 0 && notice % days(1) == minutes(0)) {
    return counted(texts.day_notice, texts.days_notice, notice / days(1));
  }
  if (notice.count() > 0 && notice % hours(1) == minutes(0)) {
    return counted(texts.hour_notice, texts.hours_notice, notice / hours(1));
  }
  return counted(texts.minute_notice, texts.minutes_notice, notice.count());
}

std::string closed_text(const text_table& texts, local_minutes wish) {
  const std::chrono::weekday weekday(std::chrono::floor<days>(wish));
  return fill_text(texts.closed_that_day, {{"weekday", texts.weekdays.at(weekday.c_encoding())}});
}

/// Names the hours of that day that the customer needs: the opening, the closing, or all of them.
std::string outside_hours_text(const text_table& texts, const business& business, local_minutes wish) {
  const auto day = std::chrono::floor<days>(wish);
  const day_hours open = hours_on(business, day);
  if (open.empty()) {
    return closed_text(texts, wish);
  }
  if (wish < day + open.front().opens) {
    return agreeing_with_one(fill_text(texts.opens_later, {{"opens", clock_text(texts, open.front().opens)}}));
  }
  if (wish >= day + open.back().opens) {
    return agreeing_with_one(fill_text(texts.closes_earlier, {{"closes", clock_text(texts, open.back().closes)}}));
  }
  return fill_text(texts.in_a_break, {{"hours", hours_text(texts, open)}});
}

std::string too_far_text(const text_table& texts, days horizon) {
  if (horizon < days(1)) {
    return std::string(texts.same_day_only);
  }
  return fill_text(texts.too_far_ahead, {{"days", counted(texts.one_day, texts.several_days, horizon.count())}});
}

minutes notice_for(const business& business, const booking* about) {
  const service* wanted = about == nullptr ? nullptr : find_named_service(business, about->service);
  return wanted != nullptr && wanted->min_notice ? *wanted->min_notice : business.booking.min_notice;
}

std::string person_away_text(const text_table& texts, const business& business, const booking* about) {
  const bool asked = about != nullptr && about->staff.has_value();
  const staff_member* who = asked ? find_staff(business, *about->staff) : nullptr;  // none: they are listed no longer
  if (who != nullptr && !does_service(*who, about->service)) {
    return fill_text(texts.person_does_other_things, {{"staff", who->name}, {"service", about->service}});
  }
  return who != nullptr ? fill_text(texts.person_away, {{"staff", who->name}}) : std::string(texts.nobody_there);
}

std::string reason_text(const text_table& texts, const business& business, local_minutes wish, refusal reason,
                        const booking* about) {
  switch (reason) {
    case refusal::closed_that_day: return closed_text(texts, wish);
    case refusal::holiday: return std::string(texts.holiday);
    case refusal::outside_hours: return outside_hours_text(texts, business, wish);
    case refusal::in_the_past: return std::string(texts.in_the_past);
    case refusal::too_little_notice:
      return fill_text(texts.too_little_notice, {{"notice", notice_text(texts, notice_for(business, about))}});
    case refusal::too_far_ahead: return too_far_text(texts, business.booking.horizon);
    case refusal::no_such_time: return std::string(texts.no_such_time);
    case refusal::taken: return std::string(texts.taken);
    case refusal::person_away: return person_away_text(texts, business, about);
  }
  return std::string(texts.taken);
}

void add_choices(std::string& text, const text_table& texts, std::span<const local_minutes> free) {
  const auto add_line = [&](std::string_view line) { text.append("\n").append(line); };
  if (free.empty()) {
    add_line(texts.choose_another_day);
    return;
  }
  add_line(texts.free_times);
  for (const local_minutes start : free.first(std::min(free.size(), most_alternatives))) {
    add_line(when_text(texts, start));
  }
  add_line(texts.choose_free_time);
}

}  // namespace

std::string refusal_reason(const audience& to, local_minutes wish, refusal reason, const booking* about) {
  return reason_text(texts_in(to.language), to.business, wish, reason, about);
}

std::string booking_refused(const audience& to, local_minutes wish, refusal reason, std::span<const local_minutes> free,
                            const booking* about) {
  const text_table& texts = texts_in(to.language);
  std::string text =
      fill_text(texts.booking_refused, {{"business", to.business.name},
                                        {"when", when_text(texts, wish)},
                                        {"reason", reason_text(texts, to.business, wish, reason, about)}});
  add_choices(text, texts, free);
  return text;
}

std::string waiting_list_too_late(const audience& to, local_minutes wish, std::span<const local_minutes> free) {
  const text_table& texts = texts_in(to.language);
  std::string text =
      fill_text(texts.waiting_list_too_late, {{"business", to.business.name}, {"when", when_text(texts, wish)}});
  add_choices(text, texts, free);
  return text;
}

std::string proposal_too_late(const audience& to, const booking_proposal& asked, std::span<const local_minutes> free) {
  const text_table& texts = texts_in(to.language);
  const local_minutes start = to.business.zone.to_local(asked.starts_at);
  std::string text =
      fill_text(texts.proposal_too_late, {{"business", to.business.name}, {"when", when_text(texts, start)}});
  add_choices(text, texts, free);
  return text;
}

}  // namespace zylin::domain::texts
