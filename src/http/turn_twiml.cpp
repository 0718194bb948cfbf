#include "turn_twiml.hpp"

#include "twiml_document.hpp"
#include "voice_language.hpp"
#include "xml_text.hpp"
#include "zylin/core/ascii.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <vector>

namespace zylin::http::twiml {
namespace {

// Twilio docs, "Gather": keys and speech. Seconds of silence before the first word, and after the last one: "auto"
// would take the first breath for the end.
constexpr int seconds_to_begin = 5;
constexpr int seconds_of_pause = 1;
constexpr int keys_of_an_answer = 1;
/// With it and two texts a document stays below 64 kB.
constexpr std::size_t most_hint_characters = 4'000;

/// Hints stand in one attribute, separated by commas; markup would be escaped to many bytes.
std::string clean_hint(const std::string& hint) {
  std::string clean = xml_text(hint, ports::longest_hint);
  std::ranges::replace_if(
      clean, [](char each) { return std::string_view(",<>&\"\t\n\r").find(each) != std::string_view::npos; }, ' ');
  return std::string(ascii::trim(clean));
}

std::string list_hints(const std::vector<std::string>& hints) {
  std::string list;
  std::size_t listed = 0;
  for (const std::string& hint : hints) {
    const std::string clean = clean_hint(hint);
    if (clean.empty()) {
      continue;
    }
    if (listed++ == ports::most_hints) {
      break;
    }
    list += (list.empty() ? "" : ",") + clean;
  }
  const std::string kept = xml_text(list, most_hint_characters);
  return kept.size() == list.size() ? kept : kept.substr(0, kept.rfind(','));
}

std::string join(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences) {
    text += (text.empty() || sentence.empty() ? "" : " ") + sentence;
  }
  return text;
}

pugi::xml_node add_gather(document& reply, const domain::texts::audience& to, const ports::phone_reply& next,
                          const std::string& address) {
  const std::string locale =
      listened_locale(domain::texts::spoken_voice(to), to.language, domain::texts::spoken_locale(to));
  pugi::xml_node gather = reply.append("Gather");
  gather.append_attribute("input") = "dtmf speech";
  gather.append_attribute("action") = address.c_str();
  gather.append_attribute("method") = "POST";
  gather.append_attribute("language") = xml_text(locale, ports::longest_hint).c_str();
  gather.append_attribute("timeout") = seconds_to_begin;
  gather.append_attribute("speechTimeout") = seconds_of_pause;
  gather.append_attribute("numDigits") = keys_of_an_answer;
  gather.append_attribute("finishOnKey") = "#";
  gather.append_attribute("actionOnEmptyResult") = "true";
  gather.append_attribute("profanityFilter") = "false";  // it would mask names and words that a doctor needs
  if (const std::string hints = list_hints(next.hints); !hints.empty()) {
    gather.append_attribute("hints") = hints.c_str();
  }
  return gather;
}

void add_redirect(document& reply, const turn_address& address, std::string_view path_prefix) {
  pugi::xml_node redirect = reply.append("Redirect");
  redirect.append_attribute("method") = "POST";
  redirect.text() = to_string(address, xml_text(path_prefix, max_text_characters)).c_str();
}

std::string answer(const domain::texts::audience& to, std::string_view opening, const ports::phone_reply& next,
                   const call_sid& call, std::string_view path_prefix) {
  document reply(to);
  const std::string said = join(next.sentences);
  if (next.ends) {
    reply.say(opening);
    reply.say(said);
    reply.hang_up();
    return reply.str();
  }
  turn_address address(call);
  address.turn = next.number;
  address.language = to.language;
  const pugi::xml_node gather =
      add_gather(reply, to, next, to_string(address, xml_text(path_prefix, max_text_characters)));
  reply.say(gather, opening);
  reply.say(gather, said);
  address.gather_skipped = true;  // with `actionOnEmptyResult` it comes here only if the `<Gather>` fails
  add_redirect(reply, address, path_prefix);
  return reply.str();
}

}  // namespace

std::string conversation_greeting(const domain::texts::audience& to, bool open, const ports::phone_reply& first,
                                  const call_sid& call, std::string_view path_prefix) {
  return answer(to, domain::texts::spoken_greeting(to, open), first, call, path_prefix);
}

std::string turn(const domain::texts::audience& to, const ports::phone_reply& next, const call_sid& call,
                 std::string_view path_prefix) {
  return answer(to, {}, next, call, path_prefix);
}

std::string wait(const domain::texts::audience& to, const turn_address& again, std::string_view path_prefix) {
  document reply(to);
  // Turn and poll together: neither two polls nor two turns in a row sound the same.
  reply.say(domain::texts::spoken_wait(to, (again.turn + again.poll) % 2 == 0));
  add_redirect(reply, again, path_prefix);
  return reply.str();
}

}  // namespace zylin::http::twiml
