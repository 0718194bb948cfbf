#include "opt_out/keywords.hpp"

#include <array>

namespace zylin::domain::opt_out {
namespace {

// The single words are those of Twilio's standard list (Twilio docs: "Customize users' opt-in and opt-out experience").
constexpr auto english_stop = std::to_array<std::string_view>({"stop",
                                                               "stopall",
                                                               "stop all",
                                                               "end",
                                                               "quit",
                                                               "unsubscribe",
                                                               "unsubscribe me",
                                                               "revoke",
                                                               "optout",
                                                               "opt out",
                                                               "opt me out",
                                                               "remove me",
                                                               "stop texting",
                                                               "stop texting me",
                                                               "stop messaging me",
                                                               "stop messages",
                                                               "stop texts",
                                                               "stop sending messages",
                                                               "stop sending me messages",
                                                               "stop writing to me",
                                                               "stop contacting me",
                                                               "no more messages",
                                                               "no more texts",
                                                               "do not text me",
                                                               "don t text me",
                                                               "do not message me",
                                                               "don t message me"});
constexpr auto english_stop_on_sms = std::to_array<std::string_view>({"cancel"});
constexpr auto english_start = std::to_array<std::string_view>({"start", "unstop"});
constexpr auto english_polite = std::to_array<std::string_view>({"please", "pls", "thanks", "thank you", "now"});

}  // namespace

const keywords english{english_stop, english_stop_on_sms, english_start, english_polite};

}  // namespace zylin::domain::opt_out
