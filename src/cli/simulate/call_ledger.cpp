#include "simulate/call_ledger.hpp"

#include <algorithm>

namespace zylin::cli {
namespace {

bool was_taken(const domain::message& message) {
  return message.state == domain::message_state::sent || message.state == domain::message_state::delivered ||
         message.state == domain::message_state::read;
}

bool has_arrived(const domain::message& message) {
  return message.state == domain::message_state::delivered || message.state == domain::message_state::read;
}

/// Another delivery method replaced it, so its state is not the final one.
bool was_replaced(const domain::message& message, const std::vector<domain::message>& known) {
  const std::string& key = message.first_dedupe_key.empty() ? message.dedupe_key : message.first_dedupe_key;
  return message.state == domain::message_state::failed && std::ranges::any_of(known, [&](const domain::message& each) {
           return each.id > message.id && each.first_dedupe_key == key;
         });
}

/// Different threads report, so an older state can come after a newer one.
void move_message(std::vector<domain::message>& known, const domain::message& moved) {
  const auto found = std::ranges::find(known, moved.id, &domain::message::id);
  if (found == known.end()) {
    known.push_back(moved);
  } else if (!has_arrived(*found)) {
    *found = moved;
  }
}

}  // namespace

void call_record::apply(const simulation_event& next) {
  ended = next.at;
  switch (next.what) {
    case simulation_event::kind::request:
      started = sid.empty() ? next.at : started;
      sid = next.call_sid;
      break;
    case simulation_event::kind::heard: heard.push_back(next.text); break;
    case simulation_event::kind::spoken: break;
    case simulation_event::kind::hung_up:
      hung_up = true;
      recorded = next.recorded;
      failure = next.text;
      break;
    case simulation_event::kind::step_ended: steps.push_back({next.step, next.took, next.text}); break;
    case simulation_event::kind::job_ended: job = next.state; break;
    case simulation_event::kind::message_moved: move_message(messages, *next.message); break;
  }
}

bool call_record::is_answered() const {
  const auto settled = [](const domain::message& each) {
    return was_taken(each) || each.state == domain::message_state::failed;
  };
  return hung_up && (!failure.empty() || !recorded || (job && std::ranges::all_of(messages, settled)));
}

bool call_record::is_over() const {
  const auto final = [](const domain::message& each) {
    return has_arrived(each) || each.state == domain::message_state::failed;
  };
  // The message to the owner comes after the end of a job that is given up.
  const bool message_follows = failure.empty() && recorded && messages.empty();
  return is_answered() && !message_follows && std::ranges::all_of(messages, final);
}

bool call_record::succeeded() const {
  const auto taken = [this](const domain::message& each) { return was_taken(each) || was_replaced(each, messages); };
  return is_answered() && failure.empty() && job == domain::job_state::done && !messages.empty() &&
         std::ranges::all_of(messages, taken);
}

std::chrono::milliseconds call_record::took() const {
  return std::chrono::round<std::chrono::milliseconds>(ended - started);
}

call_ledger::call_ledger(const std::vector<scripted_call>& script) {
  for (const scripted_call& each : script) {
    call_record record;
    record.from = each.from;
    record.said = each.said;
    records_.push_back(std::move(record));
  }
}

call_record* call_ledger::apply(const simulation_event& next) {
  if (next.caller) {
    by_sid_.emplace(next.call_sid, *next.caller);
  }
  const auto found = by_sid_.find(next.call_sid);
  if (found == by_sid_.end()) {
    return nullptr;
  }
  call_record& record = records_[found->second];
  record.apply(next);
  return &record;
}

bool call_ledger::all_over() const {
  return std::ranges::all_of(records_, &call_record::is_over);
}

bool call_ledger::all_answered() const {
  return std::ranges::all_of(records_, &call_record::is_answered);
}

bool call_ledger::all_succeeded() const {
  return std::ranges::all_of(records_, &call_record::succeeded);
}

}  // namespace zylin::cli
