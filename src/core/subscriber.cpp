#include "zylin/core/subscriber.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <optional>

namespace zylin {
namespace {

constexpr std::size_t national_digits = 10;  // of Mexico, of Argentina, and of Brazil without the ninth digit
constexpr std::size_t brazilian_area = 2;

/// Brazilian mobiles began with these before the 9 was put in front of them; landlines begin with 2 to 5.
bool begins_a_mobile(char digit) noexcept {
  return digit >= '6' && digit <= '9';
}

std::optional<std::string_view> after(std::string_view e164, std::string_view code, std::size_t digits) {
  const bool fits = e164.starts_with(code) && e164.size() == code.size() + digits &&
                    std::all_of(e164.begin() + 1, e164.end(), ascii::is_digit);
  return fits ? std::optional(e164.substr(code.size())) : std::nullopt;
}

/// A country that writes `mark` between its code and the ten digits of a mobile, or leaves it out.
std::optional<number_spellings> with_or_without(std::string_view e164, std::string_view code, std::string_view mark) {
  const std::string marked = std::string(code) + std::string(mark);
  std::optional<std::string_view> rest = after(e164, marked, national_digits);
  rest = rest ? rest : after(e164, code, national_digits);
  if (!rest) {
    return std::nullopt;
  }
  return number_spellings{.first = std::string(code) + std::string(*rest), .second = marked + std::string(*rest)};
}

std::optional<number_spellings> brazilian(std::string_view e164) {
  constexpr std::string_view code = "+55";
  std::string area;
  std::string local;
  if (const auto older = after(e164, code, national_digits)) {
    area = older->substr(0, brazilian_area);
    local = older->substr(brazilian_area);
  } else if (const auto newer = after(e164, code, national_digits + 1); newer && (*newer)[brazilian_area] == '9') {
    area = newer->substr(0, brazilian_area);
    local = newer->substr(brazilian_area + 1);
  }
  if (local.empty() || !begins_a_mobile(local.front())) {
    return std::nullopt;
  }
  const std::string begin = std::string(code) + area;
  return number_spellings{.first = begin + "9" + local, .second = begin + local};
}

}  // namespace

number_spellings spellings_of(std::string_view e164) {
  std::optional<number_spellings> found = with_or_without(e164, "+52", "1");
  found = found ? found : with_or_without(e164, "+54", "9");
  found = found ? found : brazilian(e164);
  return found ? *found : number_spellings{.first = std::string(e164), .second = std::string(e164)};
}

bool same_subscriber(std::string_view one, std::string_view other) {
  return !one.empty() && (one == other || spellings_of(one).first == spellings_of(other).first);
}

}  // namespace zylin
