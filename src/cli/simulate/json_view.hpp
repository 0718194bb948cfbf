#pragma once

#include "simulate/view.hpp"
#include "zylin/domain/time_zone.hpp"

#include <iosfwd>

namespace zylin::cli {

/// One JSON object at the end, nothing before it.
class json_view final : public view {
 public:
  json_view(std::ostream& out, domain::time_zone zone) : out_(out), zone_(std::move(zone)) {}

  void opened(const simulation_info& info) override { info_ = info; }
  void happened(const call_record&, const simulation_event&) override {}
  void closed(const stage_outcome& outcome) override;

 private:
  std::ostream& out_;
  domain::time_zone zone_;
  simulation_info info_;
};

}  // namespace zylin::cli
