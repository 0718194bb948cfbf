#pragma once

#include "zylin/core/error.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin {

/// An `application/x-www-form-urlencoded` document: decoded name/value pairs in their order of arrival; a name may
/// repeat. Twilio uses it for requests and for webhooks.
class form {
 public:
  using field = std::pair<std::string, std::string>;

  form() = default;
  explicit form(std::vector<field> fields) : fields_(std::move(fields)) {}

  /// Errors: `invalid_input` for a broken percent escape or more than `max_fields` pairs.
  [[nodiscard]] static result<form> parse(std::string_view body, std::size_t max_fields = 500);

  void add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }

  /// The first value of `name`; `get` yields an empty string when there is none.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
  [[nodiscard]] std::string_view get(std::string_view name) const { return find(name).value_or(std::string_view{}); }

  [[nodiscard]] const std::vector<field>& fields() const noexcept { return fields_; }
  [[nodiscard]] std::string encode() const;

 private:
  std::vector<field> fields_;
};

/// Percent-encodes everything but RFC 3986 unreserved characters (a blank becomes %20).
[[nodiscard]] std::string percent_encode(std::string_view text);

}  // namespace zylin
