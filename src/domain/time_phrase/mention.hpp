#pragma once

#include "time_phrase/rules.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace zylin::domain::phrase {

/// What a day or a time is said for.
enum class mention_role : std::uint8_t {
  wish,      ///< wanted, or what bounds it
  past,      ///< when something was
  reason,    ///< why, or a condition: "I have to leave by four"
  excluded,  ///< not wanted
  question,  ///< asked about: "are you open on Friday"
  own        ///< of a booking they have
};

/// How a mention goes on from the one before it.
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
  std::size_t cue = 0;  ///< the first token of what makes it what it is; at most `begin`
};

using mention_list = std::vector<mention>;

}  // namespace zylin::domain::phrase
