#include "confirmation_request/words.hpp"

#include <array>

namespace zylin::domain::confirmation_request_words {
namespace {

constexpr auto hindi_confirm = std::to_array<std::string_view>(
    {"confirm", "pakka", "pakki", "check kar", "check karna", "पक्का", "पक्की", "कन्फर्म", "पुष्टि", "चेक"});
constexpr auto hindi_possessive = std::to_array<std::string_view>(
    {"mera", "meri", "hamara", "hamari", "apna", "apni", "मेरा", "मेरी", "हमारा", "हमारी", "अपना", "अपनी", "my"});
constexpr auto hindi_booking =
    std::to_array<std::string_view>({"booking", "appointment", "अपॉइंटमेंट", "बुकिंग", "अपाइंटमेंट"});

}  // namespace

const confirm_words hindi{hindi_confirm, hindi_possessive, hindi_booking};

}  // namespace zylin::domain::confirmation_request_words
