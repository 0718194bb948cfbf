#pragma once

#include "simulate/view.hpp"
#include "zylin/domain/time_zone.hpp"

#include <iosfwd>

namespace zylin::cli {

/// One JSON object at the end, nothing before it.
class json_view final : public view {
 public:
  json_view(std::ostream& out, time_zone zone) : out_(out), zone_(std::move(zone)) {}

  void opened(const stage_facts& facts) override { facts_ = facts; }
  void happened(const call_record&, const happening&) override {}
  void closed(const stage_outcome& outcome) override;

 private:
  std::ostream& out_;
  time_zone zone_;
  stage_facts facts_;
};

}  // namespace zylin::cli
