#include "simulate/crowd_figures.hpp"

#include <algorithm>

namespace zylin::cli {
namespace {

void count_messages(const call_record& record, crowd_figures& into) {
  bool offered = false;
  for (const message& each : record.messages) {
    ++into.messages;
    into.delivered += each.state == message_state::delivered || each.state == message_state::read ? 1 : 0;
    if (each.kind == message_kind::booking_alternatives) {
      offered = true;
      into.example = each.body;
    }
  }
  into.alternatives += offered ? 1 : 0;
}

}  // namespace

crowd_figures count_crowd(const std::vector<call_record>& records) {
  crowd_figures figures;
  std::vector<std::chrono::milliseconds> times;
  for (const call_record& each : records) {
    ++figures.calls;
    figures.succeeded += each.succeeded() ? 1 : 0;
    figures.bookings += each.booked ? 1 : 0;
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

}  // namespace zylin::cli
