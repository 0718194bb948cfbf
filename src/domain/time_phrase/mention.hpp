#pragma once

#include "time_phrase/rules.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace zylin::domain::phrase {

/// The purpose of a day or a time in the words.
enum class mention_role : std::uint8_t {
  wish,      ///< wanted, or a limit of what is wanted
  past,      ///< when something was
  reason,    ///< why, or a condition: "I have to leave by four"
  excluded,  ///< not wanted
  question,  ///< asked about: "are you open on Friday"
  own        ///< of a booking they have
};

/// The relation of a mention to the one before it.
enum class mention_link : std::uint8_t {
  none,
  alternative,  ///< "or"
  correction,   ///< "no", "sorry"; "… instead"
  conclusion    ///< "so"
};

/// A day, a time or a range in the words.
struct mention {
  match what;
  mention_role role = mention_role::wish;
  mention_link link = mention_link::none;
  std::size_t begin = 0;  ///< [begin, end) in the list of tokens
  std::size_t end = 0;
  std::size_t cue = 0;  ///< the first token of the words that give it its role; at most `begin`
};

using mention_list = std::vector<mention>;

}  // namespace zylin::domain::phrase
