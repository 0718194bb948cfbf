#include "zylin/domain/stored_conversation.hpp"

#include "name_table.hpp"

namespace zylin::domain {
namespace {

constexpr name_table<conversation_channel, 5> conversation_channel_names{{{conversation_channel::phone, "phone"},
                                                                          {conversation_channel::whatsapp, "whatsapp"},
                                                                          {conversation_channel::sms, "sms"},
                                                                          {conversation_channel::live, "live"},
                                                                          {conversation_channel::chat, "chat"}}};

constexpr name_table<conversation_status, 6> conversation_status_names{
    {{conversation_status::open, "open"},
     {conversation_status::waiting, "waiting"},
     {conversation_status::done, "done"},
     {conversation_status::handed_over, "handed_over"},
     {conversation_status::paused, "paused"},
     {conversation_status::expired, "expired"}}};

constexpr name_table<turn_author, 2> turn_author_names{
    {{turn_author::customer, "customer"}, {turn_author::business, "business"}}};

constexpr name_table<turn_kind, 5> turn_kind_names{{{turn_kind::words, "words"},
                                                    {turn_kind::keys, "keys"},
                                                    {turn_kind::silence, "silence"},
                                                    {turn_kind::hangup, "hangup"},
                                                    {turn_kind::not_connected, "not_connected"}}};

}  // namespace

std::string_view to_string(conversation_channel which) noexcept {
  return name_of(conversation_channel_names, which);
}

std::string_view to_string(conversation_status which) noexcept {
  return name_of(conversation_status_names, which);
}

std::optional<conversation_channel> parse_conversation_channel(std::string_view text) noexcept {
  return value_of(conversation_channel_names, text);
}

std::optional<conversation_status> parse_conversation_status(std::string_view text) noexcept {
  return value_of(conversation_status_names, text);
}

std::string_view to_string(turn_author which) noexcept {
  return name_of(turn_author_names, which);
}

std::optional<turn_author> parse_turn_author(std::string_view text) noexcept {
  return value_of(turn_author_names, text);
}

std::string_view to_string(turn_kind which) noexcept {
  return name_of(turn_kind_names, which);
}

std::optional<turn_kind> parse_turn_kind(std::string_view text) noexcept {
  return value_of(turn_kind_names, text);
}

conversation_status status_of(conversation_phase phase) noexcept {
  switch (phase) {
    case conversation_phase::open: return conversation_status::open;
    case conversation_phase::waiting: return conversation_status::waiting;
    case conversation_phase::done: return conversation_status::done;
    case conversation_phase::handed_over: break;
  }
  return conversation_status::handed_over;
}

bool is_over(conversation_status status) noexcept {
  switch (status) {
    case conversation_status::open:
    case conversation_status::waiting:
    case conversation_status::paused: return false;
    case conversation_status::done:
    case conversation_status::handed_over:
    case conversation_status::expired: break;
  }
  return true;
}

}  // namespace zylin::domain
