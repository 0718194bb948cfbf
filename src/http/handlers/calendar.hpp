#pragma once

#include "zylin/http/api.hpp"
#include "zylin/ports/calendar_source.hpp"

namespace zylin::http {

/// GET /calendar/<secret>.ics: the calendar, or 304 if the client has it already. Wrong secrets are not counted: 256
/// bits cannot be guessed, and a wrong one costs no more than a probe.
class calendar_handler {
 public:
  explicit calendar_handler(const api_context& context) : calendars_(context.calendars) {}

  ports::awaitable<response> operator()(const request& incoming, const path_parameters& path) const;

 private:
  ports::calendar_source& calendars_;
};

}  // namespace zylin::http
