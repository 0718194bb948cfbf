#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// The booking references that a text names: in one word ("k7p4mx"), in pieces ("K7P 4MX"), spelled ("K, seven, P, …").
class spoken_references {
 public:
  explicit spoken_references(std::string_view text);

  /// `reference` in capitals, as it is stored.
  [[nodiscard]] bool name(std::string_view reference) const;
  /// True when something can hardly be anything but a reference: a word of letters and digits, or a spelled one.
  [[nodiscard]] bool name_any() const noexcept { return certain_; }

 private:
  std::vector<std::string> possible_;
  bool certain_ = false;
};

}  // namespace zylin::domain
