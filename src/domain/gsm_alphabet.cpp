#include "gsm_alphabet.hpp"

#include <string_view>

namespace zylin {

std::size_t gsm_septets(char32_t character) noexcept {
  constexpr std::u32string_view basic =
      U"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
      U"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  constexpr std::u32string_view extension = U"\f^{}\\[~]|€";
  if (basic.find(character) != std::u32string_view::npos) {
    return 1;
  }
  return extension.find(character) != std::u32string_view::npos ? 2 : 0;
}

}  // namespace zylin
