#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/message_template.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace zylin::messages {

/// A message for one recipient.
struct outgoing_message {
  domain::message_kind kind = domain::message_kind::answer;
  std::string to;                      ///< E.164
  std::string text;                    ///< of any length: split if needed
  bool by_sms = false;                 ///< by SMS from the start: the recipient wrote by SMS
  std::string key;                     ///< one message per key, however often it is posted
  bool plain_first_key = false;        ///< the first message has `key` itself, without the number of the part
  std::optional<call_sid> call;        ///< the one it is listed with
  std::optional<std::int64_t> job_id;  ///< the job that is done when it has arrived
  domain::template_subject subject;    ///< values for its template
};

/// Stores its messages, each with the first delivery method: as the template of its kind if one is configured and the
/// recipient has not written to us lately, else as free text. Returns how many were new: the dedupe keys are made of
/// `key` and the number of the part, and a known key is not stored again.
[[nodiscard]] result<int> enqueue_message(ports::transaction& tx, const domain::business& business,
                                          const outgoing_message& message, time_point now);

}  // namespace zylin::messages
