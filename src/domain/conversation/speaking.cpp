#include "conversation/conversation_run.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

constexpr std::size_t most_services_listed = 4;

/// "A-N-N-A W-E-I-S-S": letters of more than one byte stay together, and words apart.
std::string spell_out(std::string_view name) {
  std::string spelled;
  for (const char each : name) {
    const auto byte = static_cast<unsigned char>(each);
    const bool begins = (byte & 0xC0U) != 0x80U;
    const bool inside = !spelled.empty() && spelled.back() != ' ' && each != ' ';
    spelled += begins && inside ? "-" : "";
    spelled += each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each;
  }
  return spelled;
}

std::vector<spoken_appointment> appointments_at(const std::vector<local_minutes>& starts) {
  std::vector<spoken_appointment> listed;
  for (const local_minutes start : starts) {
    listed.push_back({.start = start, .service = {}, .staff = {}});
  }
  return listed;
}

}  // namespace

/// What the last reply said already is worded in the other way.
void conversation_run::say(spoken_sentence line) {
  const auto before = std::ranges::find(said_before_, line.what, &said_sentence::what);
  line.again = before != said_before_.end() && !before->again;
  said_.push_back(std::move(line));
}

void conversation_run::ask(question which) {
  state_.asked = which;
  say(question_of(which));
}

/// Spelled once somebody said no: it may have been misheard.
std::string conversation_run::said_name() const {
  return state_.refusals > 0 && !state_.name.empty() ? spell_out(state_.name) : state_.name;
}

spoken_sentence conversation_run::confirmation() const {
  const sentence what = state_.goal == customer_goal::cancel ? sentence::confirm_cancel
                        : state_.goal == customer_goal::move ? sentence::confirm_move
                                                             : sentence::confirm_booking;
  return {.what = what,
          .appointments = state_.agreed,
          .customer = state_.goal == customer_goal::book ? said_name() : std::string()};
}

spoken_sentence conversation_run::question_of_services() const {
  spoken_sentence line{.what = sentence::ask_service_open};
  if (business_.services.size() <= most_services_listed) {
    line.what = sentence::ask_service;
    std::ranges::transform(business_.services, std::back_inserter(line.names), &service::name);
  }
  return line;
}

spoken_sentence conversation_run::question_of_bookings() const {
  spoken_sentence line{.what = sentence::which_booking};
  for (const booking& row : facts_.own) {
    if (contains(state_.bookings, row.id)) {
      line.appointments.push_back(
          {.start = business_.zone.to_local(row.starts_at), .service = row.service, .staff = {}});
    }
  }
  return line;
}

spoken_sentence conversation_run::question_of_way_out() const {
  spoken_sentence line{.what = sentence::way_out, .appointments = appointments_at(state_.offers), .keys = state_.keys};
  std::ranges::transform(business_.services, std::back_inserter(line.names), &service::name);
  return line;
}

spoken_sentence conversation_run::question_of(question which) const {
  const std::optional<local_minutes> day =
      state_.when.date ? std::optional(local_minutes(std::chrono::local_days(*state_.when.date))) : std::nullopt;
  switch (which) {
    case question::none:
    case question::wish: return {.what = sentence::ask_wish};
    case question::service: return question_of_services();
    case question::day: return {.what = sentence::ask_day};
    case question::time: return {.what = day ? sentence::ask_time : sentence::ask_time_open, .when = day};
    case question::offer: return {.what = sentence::offer, .appointments = appointments_at(state_.offers)};
    case question::name: return {.what = state_.people > 1 ? sentence::ask_names : sentence::ask_name};
    case question::booking: return question_of_bookings();
    case question::confirm: return confirmation();
    case question::change: return {.what = sentence::ask_change};
    case question::waiting_list: return {.what = sentence::ask_waiting_list, .when = state_.wished};
    case question::pass_on:
      return {.what = state_.open_words.empty() ? sentence::ask_take_message : sentence::cannot_answer};
    case question::message: return {.what = sentence::ask_message};
    case question::way_out: return question_of_way_out();
    case question::anything_else: break;
  }
  return {.what = sentence::anything_else};
}

}  // namespace zylin::domain
