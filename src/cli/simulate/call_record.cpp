#include "simulate/call_record.hpp"

#include <algorithm>

namespace zylin::cli {
namespace {

bool was_taken(const message& letter) {
  return letter.state == message_state::sent || letter.state == message_state::delivered ||
         letter.state == message_state::read;
}

bool has_arrived(const message& letter) {
  return letter.state == message_state::delivered || letter.state == message_state::read;
}

/// Another way was taken for it: it is not the last word.
bool was_replaced(const message& letter, const std::vector<message>& known) {
  const std::string& key = letter.ladder_key.empty() ? letter.dedupe_key : letter.ladder_key;
  return letter.state == message_state::failed &&
         std::ranges::any_of(known, [&](const message& each) { return each.id > letter.id && each.ladder_key == key; });
}

/// Different threads report, so an older state can come after a newer one.
void move_message(std::vector<message>& known, const message& moved) {
  const auto found = std::ranges::find(known, moved.id, &message::id);
  if (found == known.end()) {
    known.push_back(moved);
  } else if (!has_arrived(*found)) {
    *found = moved;
  }
}

}  // namespace

void call_record::apply(const happening& next) {
  ended = next.at;
  switch (next.what) {
    case happening::kind::request:
      started = sid.empty() ? next.at : started;
      sid = next.call_sid;
      break;
    case happening::kind::heard: heard.push_back(next.text); break;
    case happening::kind::spoken: break;
    case happening::kind::hung_up:
      hung_up = true;
      recorded = next.recorded;
      failure = next.text;
      break;
    case happening::kind::step_ended: steps.push_back({next.step, next.took, next.text}); break;
    case happening::kind::job_ended: job = next.state; break;
    case happening::kind::message_moved: move_message(messages, *next.letter); break;
  }
}

bool call_record::is_answered() const {
  const auto settled = [](const message& each) { return was_taken(each) || each.state == message_state::failed; };
  return hung_up && (!failure.empty() || !recorded || (job && std::ranges::all_of(messages, settled)));
}

bool call_record::is_over() const {
  const auto final = [](const message& each) { return has_arrived(each) || each.state == message_state::failed; };
  // The letter to the owner follows the end of a job that is given up.
  const bool letter_follows = failure.empty() && recorded && messages.empty();
  return is_answered() && !letter_follows && std::ranges::all_of(messages, final);
}

bool call_record::succeeded() const {
  const auto taken = [this](const message& each) { return was_taken(each) || was_replaced(each, messages); };
  return is_answered() && failure.empty() && job == job_state::done && !messages.empty() &&
         std::ranges::all_of(messages, taken);
}

std::chrono::milliseconds call_record::took() const {
  return std::chrono::round<std::chrono::milliseconds>(ended - started);
}

}  // namespace zylin::cli
