#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// What comes from outside is cleaned and bounded before it is stored: valid UTF-8 without control characters and
// without marks that hide something or change the direction of a line.
namespace zylin::domain {

/// Far more than anybody says in a recording; what a recogniser writes beyond it is not kept.
inline constexpr std::size_t longest_transcript = 16UL * 1024;  // bytes

/// What is kept of a recogniser's words: one line of at most that length, which ends with an ellipsis where it was cut.
[[nodiscard]] std::string kept_transcript(std::string_view heard);

/// More than anybody writes: WhatsApp ends at 4096 characters.
inline constexpr std::size_t longest_written = 4096;  // characters

/// What is kept of a written message. Its lines stay.
[[nodiscard]] std::string kept_writing(std::string_view written);

/// What is kept of a number or an address as a network delivered it: one line of at most 256 bytes.
[[nodiscard]] std::string kept_address(std::string_view address);

/// What is kept of a name, a label or a type: one line of at most 120 bytes.
[[nodiscard]] std::string kept_label(std::string_view label);

}  // namespace zylin::domain
