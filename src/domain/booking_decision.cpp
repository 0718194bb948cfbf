#include "zylin/domain/booking_decision.hpp"

namespace zylin::domain {
namespace {

bool spans_days(const time_reading& words) {
  return words.first_day || words.last_day;
}

bool names_start(const time_reading& words) {
  return words.soonest || (words.date && (words.time || words.window)) || (spans_days(words) && words.window);
}

bool may_be_on(const time_reading& words, std::chrono::year_month_day day) {
  return words.date ? *words.date == day
                    : (!words.first_day || day >= *words.first_day) && (!words.last_day || day <= *words.last_day);
}

bool covers(const time_window& window, std::chrono::minutes time) {
  return time >= window.from && time < window.until;
}

/// On a day that both name.
agreement compare_time(const std::optional<std::chrono::minutes>& model, const time_reading& words) {
  if (words.time) {
    return !model ? agreement::only_words : *model == *words.time ? agreement::agree : agreement::differ;
  }
  return !model || !words.window || covers(*words.window, *model) ? agreement::agree : agreement::differ;
}

/// The words say it, and the model does not contradict.
bool holds(agreement part) {
  return part == agreement::agree || part == agreement::only_words;
}

bool is_contested(const wish_evidence& wish) {
  return wish.ambiguous || wish.start == agreement::differ;
}

}  // namespace

agreement compare_start(const understanding& model, const time_reading& words) {
  if (!names_start(words)) {
    return model.date && model.time ? agreement::only_model : agreement::neither;
  }
  if (model.date && !may_be_on(words, *model.date)) {
    return agreement::differ;
  }
  if (words.soonest) {
    return agreement::agree;
  }
  if (!model.date) {  // a model cannot name a span of days
    return spans_days(words) && !model.time ? agreement::agree : agreement::only_words;
  }
  return compare_time(model.time, words);
}

agreement compare_new_start(const understanding& model, const time_reading& words, const time_reading& meant) noexcept {
  const auto says = [](const time_reading& one) {
    return one.date || one.time || one.window || one.soonest || spans_days(one);
  };
  if (!says(words)) {
    return says(meant) ? agreement::only_model : agreement::neither;
  }
  const bool other_day = model.date && words.date && *model.date != *words.date;
  const bool other_time = model.time && ((words.time && *model.time != *words.time) ||
                                         (words.window && !covers(*words.window, *model.time)));
  return other_day || other_time ? agreement::differ : agreement::agree;
}

agreement compare_intent(const understanding& model, spoken_wish words) noexcept {
  const bool changes = words == spoken_wish::cancel || words == spoken_wish::reschedule;
  switch (model.meaning) {
    case intent::booking:
      return words == spoken_wish::booking                                            ? agreement::agree
             : changes || words == spoken_wish::enquiry || words == spoken_wish::late ? agreement::differ
                                                                                      : agreement::only_model;
    case intent::cancel:
      return words == spoken_wish::cancel ? agreement::agree
             : words == spoken_wish::none ? agreement::only_model
                                          : agreement::differ;
    case intent::reschedule:
      return words == spoken_wish::reschedule ? agreement::agree
             : words == spoken_wish::none     ? agreement::only_model
                                              : agreement::differ;
    default: return changes ? agreement::differ : agreement::only_model;
  }
}

booking_decision decide_booking(const wish_evidence& wish) noexcept {
  if (wish.intent == agreement::differ) {
    return booking_decision::escalate;
  }
  const bool service_settled = holds(wish.service) || wish.service == agreement::neither;
  if (wish.model_answered && !is_contested(wish) && wish.start == agreement::agree && service_settled) {
    return booking_decision::confirm;
  }
  if (!wish.model_answered && !is_contested(wish) && wish.start == agreement::only_words && wish.words_complete) {
    return booking_decision::request;
  }
  if (wish.can_be_asked) {
    return booking_decision::ask;
  }
  return wish.model_answered && !is_contested(wish) && wish.service != agreement::differ ? booking_decision::request
                                                                                         : booking_decision::escalate;
}

booking_decision decide_change(const wish_evidence& wish) noexcept {
  if (wish.intent == agreement::differ) {
    return booking_decision::escalate;
  }
  const bool start_settled = wish.start == agreement::agree || wish.start == agreement::neither;
  if (wish.model_answered && !wish.ambiguous && wish.intent == agreement::agree && start_settled) {
    return booking_decision::confirm;
  }
  return wish.can_be_asked ? booking_decision::ask : booking_decision::escalate;
}

}  // namespace zylin::domain
