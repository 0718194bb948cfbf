#include "zylin/pipeline/dispatch.hpp"

#include "zylin/domain/delivery_ladder.hpp"

namespace zylin {

result<bool> dispatch(transaction& within, message row, time_point now) {
  if (!row.content_sid.empty()) {
    const result<std::optional<time_point>> wrote = within.inbox().last_wrote(row.to);
    if (!wrote) {
      return wrote.error();
    }
    row.as_template = first_rung(true, is_window_open(*wrote, now)) == rung::whatsapp_template;
  }
  return within.messages().add(row);
}

}  // namespace zylin
