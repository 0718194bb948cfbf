#include "zylin/domain/message.hpp"

#include "name_table.hpp"
#include "zylin/core/number.hpp"
#include "zylin/core/redact.hpp"

#include <system_error>

namespace zylin::domain {
namespace {

constexpr name_table<message_kind, 15> kind_names{{{message_kind::booking_confirmation, "booking_confirmation"},
                                                   {message_kind::booking_requested, "booking_requested"},
                                                   {message_kind::booking_alternatives, "booking_alternatives"},
                                                   {message_kind::booking_question, "booking_question"},
                                                   {message_kind::booking_cancelled, "booking_cancelled"},
                                                   {message_kind::booking_moved, "booking_moved"},
                                                   {message_kind::answer, "answer"},
                                                   {message_kind::owner_alert, "owner_alert"},
                                                   {message_kind::owner_handover, "owner_handover"},
                                                   {message_kind::owner_notice, "owner_notice"},
                                                   {message_kind::missed_call, "missed_call"},
                                                   {message_kind::owner_missed_call, "owner_missed_call"},
                                                   {message_kind::booking_reminder, "booking_reminder"},
                                                   {message_kind::waiting_list_offer, "waiting_list_offer"},
                                                   {message_kind::test, "test"}}};

constexpr name_table<channel, 2> channel_names{{{channel::whatsapp, "whatsapp"}, {channel::sms, "sms"}}};

constexpr name_table<message_state, 7> message_state_names{{{message_state::pending, "pending"},
                                                            {message_state::sending, "sending"},
                                                            {message_state::sent, "sent"},
                                                            {message_state::delivered, "delivered"},
                                                            {message_state::read, "read"},
                                                            {message_state::failed, "failed"},
                                                            {message_state::ambiguous, "ambiguous"}}};

// Twilio docs, Message resource: MessageStatus. A message that Twilio still processes has been accepted.
constexpr name_table<message_state, 10> delivery_meanings{{{message_state::sent, "accepted"},
                                                           {message_state::sent, "scheduled"},
                                                           {message_state::sent, "queued"},
                                                           {message_state::sent, "sending"},
                                                           {message_state::sent, "sent"},
                                                           {message_state::delivered, "delivered"},
                                                           {message_state::read, "read"},
                                                           {message_state::failed, "undelivered"},
                                                           {message_state::failed, "canceled"},
                                                           {message_state::failed, "failed"}}};

bool has_arrived(message_state state) noexcept {
  return state == message_state::delivered || state == message_state::read;
}

int progress(message_state state) noexcept {
  switch (state) {
    case message_state::pending:
    case message_state::sending:
    case message_state::ambiguous: return 0;
    case message_state::sent: return 1;
    case message_state::delivered: return 2;
    case message_state::read: return 3;
    case message_state::failed: return 4;
  }
  return 0;
}

std::optional<int> read_code(std::string_view text) noexcept {
  const std::optional<int> code = parse_number<int>(text);
  return code.value_or(0) > 0 ? code : std::nullopt;
}

}  // namespace

std::string_view to_string(message_kind kind) noexcept {
  return name_of(kind_names, kind);
}

std::string_view to_string(channel value) noexcept {
  return name_of(channel_names, value);
}

std::string_view to_string(message_state state) noexcept {
  return name_of(message_state_names, state);
}

std::optional<message_kind> parse_message_kind(std::string_view text) noexcept {
  return value_of(kind_names, text);
}

std::optional<channel> parse_channel(std::string_view text) noexcept {
  return value_of(channel_names, text);
}

std::optional<message_state> parse_message_state(std::string_view text) noexcept {
  return value_of(message_state_names, text);
}

bool is_for_owner(message_kind kind) noexcept {
  switch (kind) {
    case message_kind::owner_alert:
    case message_kind::owner_handover:
    case message_kind::owner_notice:
    case message_kind::owner_missed_call: return true;
    default: return false;
  }
}

message_state merge_delivery(message_state current, std::string_view reported) noexcept {
  const auto meaning = value_of(delivery_meanings, reported);
  if (!meaning || (*meaning == message_state::failed && has_arrived(current))) {
    return current;
  }
  return progress(*meaning) > progress(current) ? *meaning : current;
}

bool is_settled(message_state state) noexcept {
  return progress(state) > progress(message_state::ambiguous);
}

std::optional<message> merge_report(const message& row, const delivery_report& report) {
  const message_state merged = merge_delivery(row.state, report.status);
  if (merged == row.state) {
    return std::nullopt;
  }
  message changed = row;
  changed.state = merged;
  if (merged == message_state::failed) {
    changed.error = report.error_code.empty() ? std::string("not delivered") : redact(report.error_code);
    changed.error_code = read_code(report.error_code);
  }
  return changed;
}

}  // namespace zylin::domain
