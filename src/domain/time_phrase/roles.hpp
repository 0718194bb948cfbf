#pragma once

#include "time_phrase/cursor.hpp"
#include "time_phrase/mention.hpp"

#include <optional>

namespace zylin::domain::phrase {

/// Follows the words of a text from the first to the last and tells what each day and time in it is said for. What gives
/// it its role stands before it: a cue reaches to the end of its part of the sentence, or to a word that wishes.
class role_reader {
 public:
  /// A token that belongs to no mention.
  void pass(const cursor& at);

  /// A mention whose first token is at `begin`.
  [[nodiscard]] mention_role role_of(const match& found, std::size_t begin) const;

  /// The link to the mention before; taken once.
  [[nodiscard]] mention_link take_link();

  void mentioned(const mention& what);

 private:
  void begin_scope(mention_role role, const token& cue, std::size_t position);
  void end_scope();
  [[nodiscard]] bool in_reach(const match& found, std::size_t begin) const;
  [[nodiscard]] bool trails(const match& found, std::size_t begin) const;

  /// A role that a cue gave to what follows.
  struct scope {
    mention_role role = mention_role::wish;
    bool narrow = false;    ///< only what follows at once
    std::size_t begin = 0;  ///< the first token behind the cue
  };
  std::optional<scope> scope_;
  std::optional<scope> before_and_;  ///< what a conjunction ended, for a mention right behind it
  mention_link link_ = mention_link::none;
  std::optional<mention> last_;
  bool same_clause_ = false;  ///< as the last mention
};

}  // namespace zylin::domain::phrase
