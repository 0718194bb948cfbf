#include "simulate/server_watch.hpp"

#include <utility>

namespace zylin::cli {

void server_watch::step_finished(const call_sid& call, job_step step, std::chrono::milliseconds took,
                                 const error* failure) {
  happening ended(happening::kind::step_ended);
  ended.call_sid = call.str();
  ended.step = step;
  ended.took = took;
  if (failure != nullptr) {
    ended.text = std::string(to_string(failure->code())) + ": " + failure->message();
  }
  log_.add(std::move(ended));
}

void server_watch::job_finished(const call_sid& call, job_state state) {
  happening ended(happening::kind::job_ended);
  ended.call_sid = call.str();
  ended.state = state;
  log_.add(std::move(ended));
}

void server_watch::message_changed(const message& row) {
  happening moved(happening::kind::message_moved);
  moved.call_sid = row.call ? row.call->str() : std::string();
  moved.letter = row;
  log_.add(std::move(moved));
}

}  // namespace zylin::cli
