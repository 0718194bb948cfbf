#include "speech_dialect.hpp"

namespace zylin::openai {
namespace {

/// A proxy may put the vendor in front: openai/gpt-transcribe.
std::string_view without_maker(std::string_view model) {
  return model.substr(model.rfind('/') + 1);
}

}  // namespace

speech_dialect speech_dialect::expected_of(std::string_view model) {
  speech_dialect expected;
  if (without_maker(model).starts_with("gpt-transcribe")) {
    expected.hint = language_hint::languages;
    expected.keywords = true;
  }
  return expected;
}

bool speech_dialect::adapt(const server_error& refusal) {
  if (keywords && refusal.is_about("keywords")) {
    keywords = false;
    return true;
  }
  if (hint == language_hint::none || !refusal.is_about("language")) {
    return false;
  }
  const language_hint other = hint == language_hint::languages ? language_hint::language : language_hint::languages;
  hint = hint_replaced ? language_hint::none : other;
  hint_replaced = true;
  return true;
}

bool speech_dialect::simplify() {
  if (hint == language_hint::none && !keywords) {
    return false;
  }
  hint = keywords && hint == language_hint::languages ? language_hint::language : language_hint::none;
  hint_replaced = true;
  keywords = false;
  return true;
}

std::vector<std::string_view> speech_dialect::given_up_since(const speech_dialect& before) const {
  std::vector<std::string_view> names;
  if (keywords != before.keywords) {
    names.emplace_back("keywords");
  }
  if (hint != before.hint) {
    names.emplace_back(before.hint == language_hint::languages ? "languages" : "language");
  }
  return names;
}

}  // namespace zylin::openai
