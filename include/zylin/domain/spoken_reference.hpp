#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// The booking references in a text: as one word ("k7p4mx"), in pieces ("K7P 4MX"), spelled ("K, seven, P, …").
class spoken_references {
 public:
  explicit spoken_references(std::string_view text);

  /// `reference` in capitals, as it is stored.
  [[nodiscard]] bool name(std::string_view reference) const;
  /// True if something is almost certainly a reference: a word of letters and digits, or a spelled one.
  [[nodiscard]] bool name_any() const noexcept { return certain_; }

 private:
  std::vector<std::string> possible_;
  bool certain_ = false;
};

}  // namespace zylin::domain
