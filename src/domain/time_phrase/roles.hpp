#pragma once

#include "time_phrase/cursor.hpp"
#include "time_phrase/mention.hpp"

#include <optional>

namespace zylin::domain::phrase {

/// Reads the words of a text from first to last and finds the role of each day and time. The role comes from the words
/// before it: a cue is valid to the end of its part of the sentence, or up to a word that expresses a wish.
class role_reader {
 public:
  /// Reads a token that belongs to no mention.
  void pass(const cursor& at);

  /// The role, link and cue of the mention found there.
  [[nodiscard]] mention take(const match& found, std::size_t begin);

  /// Records a mention whose role is already known.
  void note(mention& what);

 private:
  [[nodiscard]] mention_role role_of(const match& found, std::size_t begin) const;
  [[nodiscard]] mention_role role_in_scope(const match& found, std::size_t begin) const;
  void begin_scope(mention_role role, const token& cue, std::size_t position);
  void end_scope();
  [[nodiscard]] bool in_reach(const match& found, std::size_t begin) const;
  [[nodiscard]] bool trails(const match& found, std::size_t begin) const;

  /// The role that a cue gives to the following mentions.
  struct scope {
    mention_role role = mention_role::wish;
    std::size_t reach = 0;  ///< how many tokens may stand between
    std::size_t begin = 0;  ///< the first token after the cue
    bool day = false;       ///< has named a day
    bool time = false;      ///< has named a time
  };
  std::optional<scope> scope_;
  std::optional<scope> before_and_;  ///< the scope that a conjunction ended, for a mention right after it
  mention_link link_ = mention_link::none;
  std::optional<mention> last_;
  bool same_clause_ = false;  ///< as the last mention
  std::size_t left_ = 0;      ///< the token after the last "from"; 0: there was none
};

}  // namespace zylin::domain::phrase
