#include "zylin/domain/caller.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/subscriber.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain {
namespace {

// Twilio docs, "How Twilio handles anonymous callers": words, and the same words typed on a keypad, which look
// like E.164.
constexpr std::array<std::string_view, 10> withheld{"anonymous",  "266696687", "unavailable", "86282452253",
                                                    "unknown",    "8656696",   "blocked",     "2562533",
                                                    "restricted", "7378742833"};

constexpr std::array<std::string_view, 3> identity_schemes{"client:", "sip:", "sips:"};

bool is_withheld(std::string_view lowered) {
  lowered.remove_prefix(lowered.starts_with('+') ? 1 : 0);
  return std::ranges::find(withheld, lowered) != withheld.end();
}

/// Letters are checked because a phone number parser would read "bob1234567" as a number with a prefix.
bool is_written_like_a_number(std::string_view lowered) {
  return lowered.find_first_not_of("0123456789+-.()/ ") == std::string_view::npos &&
         lowered.find_first_of("0123456789") != std::string_view::npos;
}

/// A URI, or the user part of a SIP From header: one word that cannot be a telephone number.
bool is_identity(std::string_view lowered) {
  const auto has_scheme = [&](std::string_view scheme) { return lowered.starts_with(scheme); };
  if (std::ranges::any_of(identity_schemes, has_scheme)) {
    return true;
  }
  return lowered.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()&=+$,;?/%@:") ==
             std::string_view::npos &&
         lowered.find_first_of("abcdefghijklmnopqrstuvwxyz@") != std::string_view::npos;
}

}  // namespace

caller identify_caller(std::string_view from, std::string_view region) {
  const std::string lowered = ascii::lower_case(ascii::trim(from));
  if (is_withheld(lowered)) {
    return {.kind = caller_kind::anonymous, .phone = std::nullopt};
  }
  if (is_written_like_a_number(lowered)) {
    if (const auto number = phone_number::from_network(lowered, region)) {
      return {.kind = caller_kind::phone, .phone = *number};
    }
  } else if (is_identity(lowered)) {
    return {.kind = caller_kind::client, .phone = std::nullopt};
  }
  return {.kind = caller_kind::unreadable, .phone = std::nullopt};
}

caller identify_caller(std::string_view from, const business& business) {
  caller who = identify_caller(from, business.region);
  const auto is_caller = [&](const std::string& line) { return same_subscriber(line, who.phone->str()); };
  if (who.phone && std::ranges::any_of(business.own_lines, is_caller)) {
    return {.kind = caller_kind::own_line, .phone = std::nullopt};
  }
  return who;
}

}  // namespace zylin::domain
