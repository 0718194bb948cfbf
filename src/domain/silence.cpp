#include "zylin/domain/silence.hpp"

#include "known_inventions.hpp"

namespace zylin {

bool is_silent(const sound_profile& sound) noexcept {
  return sound.voiced.count() == 0;
}

bool is_made_up(std::string_view words, const sound_profile& sound) {
  constexpr double faint = -50;
  constexpr std::chrono::milliseconds shortest_courtesy{200};
  constexpr std::chrono::milliseconds shortest_credit{1000};
  const invention known = find_invention(words);
  if (known == invention::none) {
    return false;
  }
  return sound.loudest < faint || sound.voiced < (known == invention::credit ? shortest_credit : shortest_courtesy);
}

}  // namespace zylin
