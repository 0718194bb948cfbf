#include "zylin/core/phone_number.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/subscriber.hpp"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <set>

namespace zylin {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t longest_spelling = 40;

bool is_letter_or_control(char c) noexcept {
  return ascii::is_letter(c) || (c >= 0 && c < ' ') || c == '\x7F';
}

const PhoneNumberUtil& numbering_plans() {
  return *PhoneNumberUtil::GetInstance();
}

error not_a_number() {
  return {errc::invalid_input, "not a telephone number"};
}

/// "+49" for Germany. For an unknown region a prefix that no number has.
std::string country_code_of(std::string_view region) {
  return "+" + std::to_string(numbering_plans().GetCountryCodeForRegion(std::string(region)));
}

/// Of two spellings (subscriber.hpp) a numbering plan accepts only one.
bool is_in_use(std::string_view e164) {
  const auto known = [](const std::string& spelling) {
    PhoneNumber number;
    const auto read = numbering_plans().Parse(spelling, "ZZ", &number);
    return read == PhoneNumberUtil::NO_PARSING_ERROR && numbering_plans().IsValidNumber(number);
  };
  const number_spellings each = spellings_of(e164);
  return known(each.first) || known(each.second);
}

}  // namespace

result<phone_number> phone_number::from_e164(std::string_view text) {
  constexpr std::size_t fewest = 7;
  constexpr std::size_t most = 15;
  const std::string_view digits = text.substr(text.empty() ? 0 : 1);
  const bool well_formed = text.starts_with('+') && digits.size() >= fewest && digits.size() <= most &&
                           digits.front() != '0' && std::all_of(digits.begin(), digits.end(), ascii::is_digit);
  if (!well_formed) {
    return error(errc::invalid_input, "not a telephone number in E.164 form (+ and 7 to 15 digits)");
  }
  return phone_number(std::string(text));
}

result<phone_number> phone_number::parse(std::string_view text, std::string_view region) {
  // The library would read letters as keypad spellings, or skip them with all that precedes the digits, and it takes
  // minutes for a text of a million digits.
  if (text.size() > longest_spelling || std::any_of(text.begin(), text.end(), is_letter_or_control)) {
    return not_a_number();
  }
  const PhoneNumberUtil& plans = numbering_plans();
  PhoneNumber number;
  if (plans.Parse(std::string(text), std::string(region), &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
      plans.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE) {
    return not_a_number();
  }
  std::string written;
  plans.Format(number, PhoneNumberUtil::E164, &written);
  return from_e164(written);
}

result<phone_number> phone_number::from_network(std::string_view text, std::string_view region) {
  if (text.starts_with('+')) {
    result<phone_number> number = from_e164(text);
    return number ? number : parse(text, region);
  }
  const result<phone_number> international = from_e164("+" + std::string(text));
  const bool is_international = international && is_in_use(international->str());
  if (is_international && international->str().starts_with(country_code_of(region))) {
    return international;
  }
  if (result<phone_number> national = parse(text, region); national && is_in_use(national->str())) {
    return national;
  }
  if (is_international) {
    return international;
  }
  return not_a_number();
}

bool is_known_region(std::string_view region) {
  static const std::set<std::string> known = [] {
    std::set<std::string> regions;
    numbering_plans().GetSupportedRegions(&regions);
    return regions;
  }();
  return known.contains(std::string(region));
}

}  // namespace zylin
