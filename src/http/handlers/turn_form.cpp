#include "handlers/turn_form.hpp"

#include "handlers/call_form.hpp"
#include "zylin/domain/outside_text.hpp"

#include <cstddef>
#include <string>

namespace zylin::http {
namespace {

constexpr std::size_t most_keys = 32;
constexpr std::string_view keypad = "0123456789*#";

/// Empty if they hold anything that no telephone has.
std::string read_keys(std::string_view digits) {
  return digits.size() <= most_keys && digits.find_first_not_of(keypad) == std::string_view::npos ? std::string(digits)
                                                                                                  : std::string();
}

}  // namespace

ports::phone_turn read_turn(const turn_address& address, const form& fields) {
  ports::phone_turn heard(read_call_progress(address.call, fields));
  heard.number = address.turn;
  heard.language = address.language;
  heard.text = read_keys(fields.get("Digits"));
  heard.what = ports::phone_turn::kind::keys;
  if (heard.text.empty()) {
    heard.text = domain::kept_transcript(fields.get("SpeechResult"));
    heard.what = heard.text.empty() ? ports::phone_turn::kind::silence : ports::phone_turn::kind::words;
  }
  return heard;
}

}  // namespace zylin::http
