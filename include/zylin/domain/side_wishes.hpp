#pragma once

#include "zylin/domain/business.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// What a caller says besides service, day and time, and what must not get lost.
enum class side_wish_kind : std::uint8_t {
  second_person,   ///< appointments for more than one: "one for me and one for my wife"
  party_size,      ///< how many come to one: "a table for four", "wir sind zu dritt"
  for_whom,        ///< for somebody else: "for my son"
  second_service,  ///< "a manicure and a blow dry"
  person,          ///< who should serve them: "with Dr Rao", "a lady doctor"
  repetition,      ///< "every Tuesday"
  condition,       ///< "only if it's not raining"
  note,            ///< what the business should know: "I'm allergic to latex"
  call_back,       ///< they want to be called: "call me back after five"
  late,            ///< they will be late for what is booked
  complaint,       ///< also a refund
  gift_card,
  sales  ///< somebody sells, offers or advertises something
};

[[nodiscard]] std::string_view to_string(side_wish_kind kind) noexcept;

struct side_wish {
  side_wish_kind kind = side_wish_kind::note;
  std::string words;  ///< the caller's own, at most 200 bytes
  std::string name;   ///< of `for_whom` and `person`, if it was said; else empty
};

inline constexpr std::size_t most_side_wishes = 12;

/// Reads English, Spanish, German, Hindi (Devanagari and romanised) and French at once, because callers mix them. A
/// plain wish to book has none. In spoken order, at most `most_side_wishes`. Services are those of `business`. Any
/// bytes are accepted; of a long text the beginning is read.
[[nodiscard]] std::vector<side_wish> read_side_wishes(std::string_view transcript, const business& business);

/// The first of that kind; null when there is none.
[[nodiscard]] const side_wish* find_side_wish(std::span<const side_wish> wishes, side_wish_kind kind) noexcept;

/// True for wishes that need another kind of booking than a single one for one person, or a person's decision: they
/// must not be confirmed as if they had not been said. Notes, a party's size, a repetition and whom it is for are
/// passed on.
[[nodiscard]] bool changes_the_booking(side_wish_kind kind) noexcept;

}  // namespace zylin::domain
