#pragma once

#include "simulate/banner.hpp"
#include "simulate/call_ledger.hpp"
#include "simulate/view.hpp"

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <set>
#include <string>
#include <vector>

namespace zylin::cli {

/// A summary of many calls.
struct crowd_figures {
  std::size_t calls = 0;
  std::size_t succeeded = 0;
  std::size_t bookings = 0;
  std::size_t alternatives = 0;  ///< calls that were offered other times
  std::size_t messages = 0;
  std::size_t delivered = 0;
  std::chrono::milliseconds median{0};
  std::chrono::milliseconds slowest{0};
  std::string example;  ///< the text of one offer of other times
};

[[nodiscard]] crowd_figures count_crowd(const std::vector<call_record>& records);

/// Many calls: a progress bar that moves on a terminal, plain lines elsewhere, and a summary.
class crowd_view final : public view {
 public:
  crowd_view(std::ostream& out, terminal_style colours, bool on_terminal)
      : out_(out), colours_(colours), on_terminal_(on_terminal) {}

  void opened(const simulation_info& info) override;
  void happened(const call_record& record, const simulation_event& next) override;
  void closed(const stage_outcome& outcome) override;

 private:
  void show_progress();

  std::ostream& out_;
  terminal_style colours_;
  bool on_terminal_;
  std::size_t calls_ = 0;
  std::set<std::string> over_;  ///< CallSids
};

}  // namespace zylin::cli
