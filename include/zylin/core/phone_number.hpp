#pragma once

#include "zylin/core/error.hpp"

#include <compare>
#include <string>
#include <string_view>

namespace zylin {

/// A telephone number in E.164 form ("+" and 7 to 15 digits). Only validated values exist.
class phone_number {
 public:
  /// Takes E.164 text; only its form is checked. Errors: `invalid_input`.
  [[nodiscard]] static result<phone_number> from_e164(std::string_view text);

  /// Reads a number as people write it ("098765 43210") in `region` (ISO 3166 alpha-2, e.g. "IN")
  /// with libphonenumber. Errors: `invalid_input` when it is no possible number there.
  [[nodiscard]] static result<phone_number> parse(std::string_view text, std::string_view region);

  /// Reads a caller's number as a network delivers it. Tried in order: E.164; a number of `region` with country code
  /// but without "+"; one as it is dialled there; an international one without "+" ("525588902311"). Only numbering
  /// plans can tell these apart, so a number that none of them knows is refused. Errors: `invalid_input`.
  [[nodiscard]] static result<phone_number> from_network(std::string_view text, std::string_view region);

  [[nodiscard]] const std::string& str() const noexcept { return value_; }
  friend bool operator==(const phone_number&, const phone_number&) = default;
  friend auto operator<=>(const phone_number&, const phone_number&) = default;

 private:
  explicit phone_number(std::string value) : value_(std::move(value)) {}

  std::string value_;
};

/// True for an ISO 3166 region that libphonenumber knows.
[[nodiscard]] bool is_known_region(std::string_view region);

}  // namespace zylin
