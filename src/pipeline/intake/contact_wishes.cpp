#include "pipeline/intake/contact_wishes.hpp"

#include "zylin/core/redact.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>

namespace zylin::intake {
namespace {

/// The provider's own reading counts first, since it has acted on it already.
domain::opt_out_request read_wish(const domain::incoming_message& written) {
  const domain::opt_out_request told = domain::parse_opt_out_type(written.opt_out_type);
  return told == domain::opt_out_request::none ? domain::read_contact_wish(written.text, written.channel) : told;
}

void log_stop(const config::settings& settings, const domain::incoming_message& written) {
  if (settings.owner_phone && same_subscriber(written.from, settings.owner_phone->str())) {
    spdlog::error(
        "the OWNER has opted out of {}: nothing reaches {} there any more, alerts of urgent calls included, "
        "until they write START to the same number",
        to_string(written.channel), mask_phone(written.from));
    return;
  }
  spdlog::info("{} has opted out of {}", mask_phone(written.from), to_string(written.channel));
}

}  // namespace

result<domain::opt_out_request> take_contact_wish(ports::transaction& tx, const config::settings& settings,
                                                  const domain::incoming_message& written, time_point now) {
  const domain::opt_out_request wish = written.from.empty() ? domain::opt_out_request::none : read_wish(written);
  if (wish == domain::opt_out_request::stop) {
    TRY(tx.opt_outs().close(written.from, written.channel, now));
    log_stop(settings, written);
  } else if (wish == domain::opt_out_request::start) {
    TRY_ASSIGN(const bool reopened, tx.opt_outs().reopen(written.from, written.channel));
    return reopened ? wish : domain::opt_out_request::none;
  }
  return wish;
}

}  // namespace zylin::intake
