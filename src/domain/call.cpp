#include "zylin/domain/call.hpp"

#include "name_table.hpp"
#include "zylin/domain/outside_text.hpp"

namespace zylin::domain {
namespace {

// Twilio docs, Call resource: CallStatus.
constexpr name_table<call_status, 9> call_status_names{{{call_status::queued, "queued"},
                                                        {call_status::initiated, "initiated"},
                                                        {call_status::ringing, "ringing"},
                                                        {call_status::in_progress, "in-progress"},
                                                        {call_status::completed, "completed"},
                                                        {call_status::busy, "busy"},
                                                        {call_status::failed, "failed"},
                                                        {call_status::no_answer, "no-answer"},
                                                        {call_status::canceled, "canceled"}}};

constexpr name_table<call_outcome, 7> outcome_names{{{call_outcome::open, "open"},
                                                     {call_outcome::recorded, "recorded"},
                                                     {call_outcome::answered, "answered"},
                                                     {call_outcome::handed_over, "handed_over"},
                                                     {call_outcome::missed, "missed"},
                                                     {call_outcome::refused, "refused"},
                                                     {call_outcome::blocked, "blocked"}}};

int stage(call_status status) noexcept {
  switch (status) {
    case call_status::queued: return 0;
    case call_status::initiated: return 1;
    case call_status::ringing: return 2;
    case call_status::in_progress: return 3;
    case call_status::completed:
    case call_status::busy:
    case call_status::failed:
    case call_status::no_answer:
    case call_status::canceled: return 4;
  }
  return 0;
}

}  // namespace

std::string_view to_string(call_status status) noexcept {
  return name_of(call_status_names, status);
}

std::optional<call_status> parse_call_status(std::string_view text) noexcept {
  return value_of(call_status_names, text);
}

bool is_terminal(call_status status) noexcept {
  return stage(status) == stage(call_status::completed);
}

call_status merge_status(call_status current, call_status reported) noexcept {
  return stage(reported) > stage(current) ? reported : current;
}

std::string_view to_string(call_outcome outcome) noexcept {
  return name_of(outcome_names, outcome);
}

std::optional<call_outcome> parse_call_outcome(std::string_view text) noexcept {
  return value_of(outcome_names, text);
}

bool was_turned_away(const call& row) noexcept {
  return row.outcome == call_outcome::refused || row.outcome == call_outcome::blocked;
}

void mark_recorded(call& row) noexcept {
  if (row.outcome != call_outcome::answered && row.outcome != call_outcome::handed_over) {
    row.outcome = call_outcome::recorded;
  }
}

void mark_missed(call& row) noexcept {
  row.outcome = row.outcome == call_outcome::open ? call_outcome::missed : row.outcome;
}

void mark_blocked(call& row) noexcept {
  row.outcome = call_outcome::blocked;
}

void close_if_ended(call& row) noexcept {
  if (is_terminal(row.status)) {
    mark_missed(row);
  }
}

void learn_parties(call& row, std::string_view from, std::string_view to) {
  if (row.from.empty()) {
    row.from = kept_address(from);
  }
  if (row.to.empty()) {
    row.to = kept_address(to);
  }
}

call new_call(const call_progress& told, time_point now) {
  call row(told.sid);
  row.started_at = now;
  row.status = told.status.value_or(row.status);
  merge_progress(row, told, now);
  return row;
}

void merge_progress(call& row, const call_progress& told, time_point now) {
  // A recording's notification names neither caller nor called number. If it came first, a later one completes the
  // row; what is known already stays.
  learn_parties(row, told.from, told.to);
  if (!told.status) {
    return;
  }
  row.status = merge_status(row.status, *told.status);
  if (!is_terminal(*told.status)) {
    return;
  }
  row.ended_at = row.ended_at.value_or(now);
  if (!row.duration) {
    row.duration = told.duration;
  }
}

void complete(call& row, const call& told) {
  learn_parties(row, told.from, told.to);
  row.status = merge_status(row.status, told.status);
  row.ended_at = row.ended_at ? row.ended_at : told.ended_at;
  row.duration = row.duration ? row.duration : told.duration;
}

}  // namespace zylin::domain
