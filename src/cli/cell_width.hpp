#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::cli {

/// What a reader sees as one character (UAX #29, extended grapheme cluster), and how many terminal cells it fills.
struct cluster {
  std::string text;
  std::size_t width = 0;
};

/// Takes a text code point by code point. An emoji made of several, or with a skin tone, fills two cells; so does a
/// sign that a variation selector turns into an emoji, or a flag of two letters.
class cluster_builder {
 public:
  void add(char32_t code_point, std::string_view bytes);

  /// Cells of all clusters so far.
  [[nodiscard]] std::size_t width() const noexcept { return width_; }
  [[nodiscard]] const std::vector<cluster>& clusters() const noexcept { return clusters_; }

 private:
  std::vector<cluster> clusters_;
  std::size_t width_ = 0;
  char32_t before_ = 0;
  int break_state_ = 0;  ///< as utf8proc wants it kept
};

/// Terminal cells of UTF-8 text that is clean already.
[[nodiscard]] std::size_t text_width(std::string_view text);

}  // namespace zylin::cli
