#include "quoted_words.hpp"

#include "clean_text.hpp"
#include "rule_reader/phone_rules.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace zylin::domain {
namespace {

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), [](char each) { return each >= '0' && each <= '9'; });
  return digits;
}

/// "098765 43210" matches +919876543210: a national number lacks the country code and may begin with a zero.
bool holds_digits(std::string_view transcript, const phone_number& number) {
  constexpr std::size_t shortest = 7;
  constexpr std::size_t longest_country_code = 3;
  const std::string said = digits_of(transcript);
  const std::string wanted = digits_of(number.str());
  for (std::size_t skipped = 0; skipped <= longest_country_code && wanted.size() >= skipped + shortest; ++skipped) {
    if (said.find(wanted.substr(skipped)) != std::string::npos) {
      return true;
    }
  }
  return false;
}

bool is_dictated(std::string_view transcript, std::string_view language, const phone_number& number,
                 const business& business) {
  const std::optional<std::string> heard = rules::read_phone(transcript, language);
  if (!heard) {
    return false;
  }
  const result<phone_number> dictated = phone_number::parse(*heard, business.region);
  return dictated && *dictated == number;
}

}  // namespace

bool is_said(std::string_view part, std::string_view transcript) {
  const std::vector<std::string> wanted = words_of(part);
  const std::vector<std::string> said = words_of(transcript);
  return !wanted.empty() && !std::ranges::search(said, wanted).empty();
}

std::optional<phone_number> spoken_number(const understanding& what, std::string_view transcript,
                                          const business& business) {
  if (!what.customer_phone) {
    return std::nullopt;
  }
  const result<phone_number> understood = phone_number::parse(*what.customer_phone, business.region);
  if (!understood) {
    return std::nullopt;
  }
  const bool borne = holds_digits(transcript, *understood) ||
                     is_dictated(transcript, what.language, *understood, business) ||
                     is_dictated(transcript, business.language, *understood, business);
  return borne ? std::optional(*understood) : std::nullopt;
}

}  // namespace zylin::domain
