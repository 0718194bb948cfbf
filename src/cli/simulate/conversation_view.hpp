#pragma once

#include "simulate/banner.hpp"
#include "simulate/view.hpp"
#include "zylin/domain/time_zone.hpp"

#include <iosfwd>
#include <set>
#include <string_view>

namespace zylin::cli {

/// Shows one call to a person: who says what, every step, the booking, the messages.
class conversation_view final : public view {
 public:
  /// `zone` is the business's; `out` outlives the view.
  conversation_view(std::ostream& out, terminal_style colours, domain::time_zone zone)
      : out_(out), colours_(colours), zone_(std::move(zone)) {}

  void opened(const simulation_info& info) override;
  void happened(const call_record& record, const simulation_event& next) override;
  void closed(const stage_outcome& outcome) override;

 private:
  void show_request(const call_record& record, const simulation_event& next);
  void show_step(const call_record& record, const simulation_event& next);
  void show_booking(const call_record& record);
  void show_message(const domain::message& message);
  void say(std::string_view who, std::string_view text);

  std::ostream& out_;
  terminal_style colours_;
  domain::time_zone zone_;
  std::string owner_;
  std::set<std::int64_t> shown_;  ///< messages whose text has been printed
};

}  // namespace zylin::cli
