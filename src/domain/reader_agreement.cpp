#include "zylin/domain/reader_agreement.hpp"

namespace zylin::domain {
namespace {

bool names_start(const time_reading& words) {
  return words.soonest || (words.date && (words.time || words.window));
}

bool contains(const time_window& window, std::chrono::minutes time) {
  return time >= window.from && time < window.until;
}

/// Of a day that both name.
agreement compare_time(const std::optional<std::chrono::minutes>& model, const time_reading& words) {
  if (words.time) {
    return !model ? agreement::only_words : *model == *words.time ? agreement::agree : agreement::differ;
  }
  return !model || !words.window || contains(*words.window, *model) ? agreement::agree : agreement::differ;
}

/// The words say it, and the model does not deny it.
bool holds(agreement part) {
  return part == agreement::agree || part == agreement::only_words;
}

bool is_contested(const wish_evidence& wish) {
  return wish.ambiguous || wish.intent == agreement::differ || wish.start == agreement::differ;
}

}  // namespace

agreement compare_start(const understanding& model, const time_reading& words) {
  if (!names_start(words)) {
    return model.date && model.time ? agreement::only_model : agreement::neither;
  }
  if (words.soonest) {
    return words.date && model.date && *words.date != *model.date ? agreement::differ : agreement::agree;
  }
  if (!model.date) {
    return agreement::only_words;
  }
  return *model.date == *words.date ? compare_time(model.time, words) : agreement::differ;
}

verdict decide_booking(const wish_evidence& wish) noexcept {
  const bool service_settled = holds(wish.service) || wish.service == agreement::neither;
  if (wish.model_answered && !is_contested(wish) && wish.start == agreement::agree && service_settled) {
    return verdict::confirm;
  }
  if (!wish.model_answered && !is_contested(wish) && wish.start == agreement::only_words && wish.words_complete) {
    return verdict::request;
  }
  if (wish.can_be_asked) {
    return verdict::ask;
  }
  return wish.model_answered && !is_contested(wish) && wish.service != agreement::differ ? verdict::request
                                                                                         : verdict::hand_over;
}

verdict decide_change(const wish_evidence& wish) noexcept {
  const bool start_settled = wish.start == agreement::agree || wish.start == agreement::neither;
  if (wish.model_answered && !wish.ambiguous && wish.intent == agreement::agree && start_settled) {
    return verdict::confirm;
  }
  return wish.can_be_asked ? verdict::ask : verdict::hand_over;
}

}  // namespace zylin::domain
