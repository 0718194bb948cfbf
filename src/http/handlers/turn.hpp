#pragma once

#include "turn_address.hpp"
#include "zylin/core/form.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/http/api.hpp"
#include "zylin/ports/phone_conversation.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace zylin::http {

/// POST /api/twilio/turn/{call_sid}: a caller has said something, pressed a key or stayed silent, or waits for the
/// reply. Whatever fails, the caller is asked for a recording: no call is lost.
class turn_handler {
 public:
  explicit turn_handler(const api_context& context);

  ports::awaitable<response> operator()(const form& fields, const path_parameters& path, const form& query) const;

 private:
  using possible_reply = result<std::optional<ports::phone_reply>>;

  ports::awaitable<response> reply_to(turn_address asked, const form& fields) const;
  ports::awaitable<possible_reply> ask(const turn_address& asked, const form& fields,
                                       std::chrono::milliseconds wait) const;
  ports::awaitable<possible_reply> find_reply(turn_address asked, const form& fields,
                                              std::chrono::milliseconds wait) const;
  /// `said`: the words of that turn, if this request holds them. Who is in danger hears whom to call first.
  ports::awaitable<response> record_instead(turn_address asked, std::string said) const;
  [[nodiscard]] std::string danger_sentence(const domain::texts::audience& to, bool owner_told) const;
  [[nodiscard]] response ask_to_wait(turn_address asked) const;
  [[nodiscard]] std::string language_of(std::string_view told) const;

  const config::settings& settings_;
  const clock& time_;
  ports::phone_conversation* conversation_;  ///< may be null
  std::string path_prefix_;
};

}  // namespace zylin::http
