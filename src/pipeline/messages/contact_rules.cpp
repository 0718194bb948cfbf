#include "pipeline/messages/contact_rules.hpp"

#include "zylin/core/try.hpp"
#include "zylin/domain/opt_out.hpp"

#include <optional>

namespace zylin::messages {
namespace {

result<std::optional<time_point>> began_at(ports::transaction& tx, const domain::message& row) {
  if (!row.call) {
    return std::nullopt;
  }
  TRY_ASSIGN(const std::optional<domain::call> log, tx.calls().find(*row.call));
  return log ? std::optional(log->started_at) : std::nullopt;
}

}  // namespace

result<bool> is_wanted(ports::transaction& tx, const domain::message& row) {
  TRY_ASSIGN(const domain::opt_outs closed, tx.opt_outs().of(row.to));
  if (!closed.any()) {
    return true;
  }
  TRY_ASSIGN(const std::optional<time_point> call_began, began_at(tx, row));
  return may_be_sent(row, closed, call_began);
}

domain::message held_back(domain::message claimed) {
  claimed.state = domain::message_state::failed;
  claimed.error = domain::opted_out;
  --claimed.attempts;  // claiming counted one
  return claimed;
}

result<void> learn_opt_out(ports::transaction& tx, const domain::message& failed, time_point now) {
  if (failed.error_code == domain::recipient_opted_out) {
    TRY(tx.opt_outs().close(failed.to, failed.channel, now));
  }
  return {};
}

}  // namespace zylin::messages
