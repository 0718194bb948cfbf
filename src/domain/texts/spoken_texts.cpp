#include "texts/text_table.hpp"
#include "zylin/domain/texts.hpp"

#include <map>
#include <string>

namespace zylin::domain::texts {
namespace {

const std::string* find_in(const std::map<std::string, std::string>& by_language, std::string_view language) {
  const auto found = by_language.find(std::string(language));
  return found == by_language.end() ? nullptr : &found->second;
}

/// What the business says in one language alone is in its own.
bool is_own_language(const audience& to) {
  return to.language == to.business.language;
}

}  // namespace

std::string spoken_voice(const audience& to) {
  if (const std::string* const own = find_in(to.business.voices, to.language)) {
    return *own;
  }
  return is_own_language(to) && !to.business.voice.empty() ? to.business.voice
                                                           : std::string(texts_in(to.language).voice);
}

std::string_view spoken_locale(const audience& to) {
  return texts_in(to.language).locale;
}

std::string spoken_greeting(const audience& to, bool open) {
  const std::string* const closed = open ? nullptr : find_in(to.business.closed_greetings, to.language);
  if (closed != nullptr) {
    return *closed;
  }
  if (const std::string* const own = find_in(to.business.greetings, to.language)) {
    return *own;
  }
  return is_own_language(to) && !to.business.greeting.empty() ? to.business.greeting
                                                              : std::string(texts_in(to.language).spoken_greeting);
}

std::string spoken_recording_notice(const audience& to) {
  const std::string& own = to.business.recording_notice;
  return own.empty() || is_own_language(to) ? own : std::string(texts_in(to.language).spoken_recording_notice);
}

std::string spoken_apology(const audience& to) {
  return std::string(texts_in(to.language).spoken_apology);
}

std::string spoken_nothing_heard(const audience& to) {
  return std::string(texts_in(to.language).spoken_nothing_heard);
}

std::string spoken_thanks(const audience& to) {
  return std::string(texts_in(to.language).spoken_thanks);
}

std::string spoken_too_many_calls(const audience& to) {
  return std::string(texts_in(to.language).spoken_too_many_calls);
}

std::string spoken_wait(const audience& to, bool other_wording) {
  const text_table& texts = texts_in(to.language);
  return std::string(other_wording ? texts.spoken_wait_again : texts.spoken_wait);
}

std::string spoken_message_request(const audience& to) {
  return std::string(texts_in(to.language).spoken_message_request);
}

}  // namespace zylin::domain::texts
