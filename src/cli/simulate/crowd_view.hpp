#pragma once

#include "simulate/paint.hpp"
#include "simulate/view.hpp"

#include <iosfwd>
#include <set>
#include <string>

namespace zylin::cli {

/// Many calls: a progress bar that moves on a terminal, plain lines elsewhere, and a summary.
class crowd_view final : public view {
 public:
  crowd_view(std::ostream& out, paint colours, bool on_terminal)
      : out_(out), colours_(colours), on_terminal_(on_terminal) {}

  void opened(const stage_facts& facts) override;
  void happened(const call_record& record, const happening& next) override;
  void closed(const stage_outcome& outcome) override;

 private:
  void show_progress();

  std::ostream& out_;
  paint colours_;
  bool on_terminal_;
  std::size_t calls_ = 0;
  std::set<std::string> over_;  ///< CallSids
};

}  // namespace zylin::cli
