#pragma once

#include "time_phrase/token.hpp"

#include <initializer_list>

namespace zylin::domain::phrase {

/// A place in a list of tokens. Copied to look ahead without committing.
class cursor {
 public:
  explicit cursor(const token_list& tokens, std::size_t position = 0) : tokens_(&tokens), position_(position) {}

  /// A token of kind `end` beyond either end of the list.
  [[nodiscard]] const token& peek(std::ptrdiff_t ahead = 0) const noexcept {
    const auto index = static_cast<std::ptrdiff_t>(position_) + ahead;
    return index >= 0 && index < static_cast<std::ptrdiff_t>(tokens_->size())
               ? (*tokens_)[static_cast<std::size_t>(index)]
               : beyond;
  }

  [[nodiscard]] bool at(token_kind kind) const noexcept { return peek().kind == kind; }

  [[nodiscard]] bool at_any(std::initializer_list<token_kind> kinds) const noexcept {
    for (const token_kind kind : kinds) {
      if (at(kind)) {
        return true;
      }
    }
    return false;
  }

  /// Steps over the next token if it is of that kind, and returns it; null otherwise.
  const token* take(token_kind kind) noexcept { return at(kind) ? &(*tokens_)[position_++] : nullptr; }
  bool skip(token_kind kind) noexcept { return take(kind) != nullptr; }

  void advance(std::size_t count = 1) noexcept { position_ += count; }
  [[nodiscard]] cursor at_position(std::size_t position) const noexcept { return cursor(*tokens_, position); }
  [[nodiscard]] std::size_t position() const noexcept { return position_; }

 private:
  static constexpr token beyond{};

  const token_list* tokens_;
  std::size_t position_;
};

}  // namespace zylin::domain::phrase
