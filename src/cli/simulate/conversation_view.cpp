#include "simulate/conversation_view.hpp"

#include "simulate/banner.hpp"
#include "zylin/domain/texts.hpp"

#include <ostream>
#include <sstream>

namespace zylin::cli {
namespace {

std::string padded(std::string_view text, std::size_t width) {
  std::string wide(text);
  wide.resize(std::max(width, wide.size()), ' ');
  return wide;
}

std::string in_milliseconds(std::chrono::milliseconds time) {
  const std::string number = time.count() == 0 ? "<1" : std::to_string(time.count());
  return std::string(number.size() < 5 ? 5 - number.size() : 0, ' ') + number + " ms";
}

}  // namespace

void conversation_view::opened(const simulation_info& info) {
  owner_ = info.owner;
  print_banner(out_, colours_, info);
}

void conversation_view::happened(const call_record& record, const simulation_event& next) {
  switch (next.what) {
    case simulation_event::kind::request: show_request(record, next); break;
    case simulation_event::kind::heard: say("Zylin ", next.text); break;
    case simulation_event::kind::spoken:
      say("Caller", record.said.empty() ? "(a recording without text)" : record.said);
      break;
    case simulation_event::kind::hung_up:
      if (!next.text.empty()) {
        out_ << "  " << colours_.red("the call failed: " + next.text) << std::endl;
      }
      break;
    case simulation_event::kind::step_ended: show_step(record, next); break;
    case simulation_event::kind::job_ended:
      if (next.state != domain::job_state::done) {
        out_ << "  " << colours_.red("given up; the owner is told") << std::endl;
      }
      break;
    case simulation_event::kind::message_moved: show_message(*next.message); break;
  }
}

void conversation_view::closed(const stage_outcome& outcome) {
  print_closing(out_, colours_, outcome);
}

void conversation_view::show_request(const call_record& record, const simulation_event& next) {
  if (next.text.ends_with("/voice")) {
    out_ << colours_.bold("Call " + record.sid) << " from " << record.from << "\n";
  }
  out_ << "  " << colours_.dim("→ " + next.text + " (signed)") << std::endl;
}

void conversation_view::say(std::string_view who, std::string_view text) {
  out_ << "  " << colours_.cyan(who) << "  \"" << text << "\"" << std::endl;
}

void conversation_view::show_step(const call_record& record, const simulation_event& next) {
  const std::string line = padded(to_string(next.step), 11) + in_milliseconds(next.took);
  if (next.text.empty()) {
    out_ << "  " << colours_.green("✓ ") << line << std::endl;
  } else {
    out_ << "  " << colours_.red("✗ ") << line << "  " << next.text << std::endl;
  }
  if (next.step == domain::job_step::act && next.text.empty()) {
    show_booking(record);
  }
}

void conversation_view::show_booking(const call_record& record) {
  if (record.row && record.row->transcript != record.said) {
    out_ << "    understood as \"" << record.row->transcript << "\"" << std::endl;
  }
  if (record.booked.empty()) {
    const bool known = record.row && record.row->understood_as;
    out_ << "    no booking" << (known ? ": intent " + std::string(to_string(*record.row->understood_as)) : "")
         << std::endl;
    return;
  }
  for (const domain::booking& made : record.booked) {
    out_ << "\n"
         << colours_.bold("Booking " + made.reference) << " (" << to_string(made.status) << ")\n"
         << "  " << made.service << (made.staff ? " with " + *made.staff : "") << ", "
         << domain::format_when(zone_.to_local(made.starts_at)) << ", " << made.duration.count() << " minutes\n"
         << "  " << (made.customer_name.empty() ? "name unknown" : made.customer_name) << ", "
         << (made.customer_phone.empty() ? "no telephone number" : made.customer_phone) << "\n";
  }
  out_ << std::endl;
}

void conversation_view::show_message(const domain::message& message) {
  const std::string_view medium = message.channel == domain::channel::sms ? "SMS" : "WhatsApp";
  if (shown_.insert(message.id).second) {
    out_ << colours_.bold(std::string(medium) + " to " + message.to)
         << (message.to == owner_ ? " (the owner)" : " (the caller)") << "\n";
    std::istringstream lines(message.body);
    for (std::string line; std::getline(lines, line);) {
      out_ << "  " << colours_.green("│ ") << line << "\n";
    }
  }
  const std::string state(to_string(message.state));
  out_ << "  " << (message.state == domain::message_state::failed ? colours_.red(state + ": " + message.error) : state)
       << std::endl;
}

}  // namespace zylin::cli
