#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/template_values.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace zylin::messages {

/// Something for one recipient to know.
struct outgoing_message {
  domain::message_kind kind = domain::message_kind::answer;
  std::string to;                      ///< E.164
  std::string text;                    ///< of any length: split where it must be
  bool by_sms = false;                 ///< by SMS from the first: they wrote so
  std::string key;                     ///< one message a key, however often it is posted
  bool plain_first_key = false;        ///< the first message has `key` itself, without the number of the part
  std::optional<call_sid> call;        ///< the one it is listed with
  std::optional<std::int64_t> job_id;  ///< the job that is done when it has arrived
  domain::template_subject subject;    ///< what its template can tell
};

/// Stores the messages that make it up, each by the first method: as the template of its kind where one is
/// configured and the recipient has not written to us lately, else as free text. How many were new: the dedupe keys
/// are made of `key` and the number of the part, and what a database knows is not sent again.
[[nodiscard]] result<int> enqueue_message(ports::transaction& tx, const domain::business& business,
                                          const outgoing_message& message, time_point now);

}  // namespace zylin::messages
