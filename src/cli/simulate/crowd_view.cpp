#include "simulate/crowd_view.hpp"

#include "simulate/banner.hpp"

#include <algorithm>
#include <ostream>

namespace zylin::cli {
namespace {

void count_messages(const call_record& record, crowd_figures& into) {
  bool offered = false;
  for (const domain::message& each : record.messages) {
    ++into.messages;
    into.delivered +=
        each.state == domain::message_state::delivered || each.state == domain::message_state::read ? 1 : 0;
    if (each.kind == domain::message_kind::booking_alternatives) {
      offered = true;
      into.example = each.body;
    }
  }
  into.alternatives += offered ? 1 : 0;
}

constexpr std::size_t plain_lines = 10;

std::string bar(std::size_t part, std::size_t whole) {
  constexpr std::size_t width = 40;
  const std::size_t filled = whole == 0 ? width : part * width / whole;
  std::string drawn;
  for (std::size_t i = 0; i < width; ++i) {
    drawn += i < filled ? "█" : "░";
  }
  return drawn;
}

}  // namespace

crowd_figures count_crowd(const std::vector<call_record>& records) {
  crowd_figures figures;
  std::vector<std::chrono::milliseconds> times;
  for (const call_record& each : records) {
    ++figures.calls;
    figures.succeeded += each.succeeded() ? 1 : 0;
    figures.bookings += each.booked.size();
    count_messages(each, figures);
    times.push_back(each.took());
  }
  if (!times.empty()) {
    std::ranges::sort(times);
    figures.median = times[times.size() / 2];
    figures.slowest = times.back();
  }
  return figures;
}

void crowd_view::opened(const simulation_info& info) {
  calls_ = info.calls;
  print_banner(out_, colours_, info);
}

void crowd_view::happened(const call_record& record, const simulation_event&) {
  if (record.is_over() && over_.insert(record.sid).second) {
    show_progress();
  }
}

void crowd_view::show_progress() {
  const std::string count = std::to_string(over_.size()) + "/" + std::to_string(calls_) + " calls answered";
  if (on_terminal_) {
    out_ << "\r  " << colours_.green(bar(over_.size(), calls_)) << " " << count << std::flush;
    return;
  }
  const std::size_t every = std::max<std::size_t>(1, calls_ / plain_lines);
  if (over_.size() % every == 0 || over_.size() == calls_) {
    out_ << "  " << count << std::endl;
  }
}

void crowd_view::closed(const stage_outcome& outcome) {
  const crowd_figures figures = count_crowd(outcome.records);
  out_ << "\n\n"
       << "  calls         " << figures.calls << ", " << figures.succeeded << " answered\n"
       << "  bookings      " << figures.bookings << "\n"
       << "  alternatives  " << figures.alternatives << " (asked for a time that was taken)\n"
       << "  messages      " << figures.messages << ", " << figures.delivered << " delivered\n"
       << "  one call      median " << figures.median.count() << " ms, slowest " << figures.slowest.count() << " ms\n"
       << "  threads       " << outcome.threads << " in this process: server, stand-ins and callers together\n";
  if (!figures.example.empty()) {
    out_ << "\n  an alternative reads: " << colours_.dim(figures.example) << "\n";
  }
  print_closing(out_, colours_, outcome);
}

}  // namespace zylin::cli
