#pragma once

#include "zylin/domain/stored_conversation.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::cli {

/// A customer who knows some facts, opens with `first`, and tells each when it is asked for, as often as it is.
class known_facts {
 public:
  using facts = std::map<std::string, std::string, std::less<>>;
  static constexpr int most_turns = 40;  ///< more than any business allows

  /// `known` must outlive this.
  explicit known_facts(const facts& known) : known_(known) {}

  /// What they say to what was asked last in that conversation; nothing where they know nothing.
  [[nodiscard]] std::optional<std::string> answer_to(const std::optional<domain::stored_conversation>& row) const;

 private:
  [[nodiscard]] std::optional<std::string> fact(std::string_view key) const;

  const facts& known_;
};

}  // namespace zylin::cli
