#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Text from outside is cleaned and bounded before it is stored: valid UTF-8 without control characters and without
// marks that hide something or change the direction of a line.
namespace zylin::domain {

/// Far more than anybody says in a recording; the rest of a transcript is dropped.
inline constexpr std::size_t longest_transcript = 16UL * 1024;  // bytes

/// The stored form of a transcript: one line of at most that length, with an ellipsis at the end if it was cut.
[[nodiscard]] std::string kept_transcript(std::string_view heard);

/// More than anybody writes: WhatsApp ends at 4096 characters.
inline constexpr std::size_t longest_written = 4096;  // characters

/// The stored form of a written message. Line breaks are kept.
[[nodiscard]] std::string kept_writing(std::string_view written);

/// The stored form of a number or an address as a network delivered it: one line of at most 256 bytes.
[[nodiscard]] std::string kept_address(std::string_view address);

/// The stored form of a name, a label or a type: one line of at most 120 bytes.
[[nodiscard]] std::string kept_label(std::string_view label);

}  // namespace zylin::domain
