#pragma once

#include "zylin/core/error.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::sim {

/// One part of a multipart/form-data body; the views point into that body.
struct form_part {
  std::string_view name;
  std::optional<std::string_view> file_name;
  std::string_view content;
};

/// Splits a body (RFC 7578; quoted names without escapes). Errors: `invalid_input` for another content type,
/// a missing boundary, a broken part, no closing delimiter, or more than `max_parts`.
[[nodiscard]] result<std::vector<form_part>> parse_multipart(std::string_view content_type, std::string_view body,
                                                             std::size_t max_parts = 32);

}  // namespace zylin::sim
