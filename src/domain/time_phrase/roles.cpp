#include "time_phrase/roles.hpp"

#include <utility>

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

constexpr std::size_t widest_reach = 10;
constexpr std::size_t narrow_reach = 3;

std::optional<mention_role> role_of_cue(kind what) {
  switch (what) {
    case kind::past_cue: return mention_role::past;
    case kind::reason_cue: return mention_role::reason;
    case kind::own_cue: return mention_role::own;
    case kind::question_cue: return mention_role::question;
    default: return std::nullopt;
  }
}

}  // namespace

void role_reader::begin_scope(mention_role role, const token& cue, std::size_t position) {
  scope_ = scope{.role = role, .narrow = cue.value == 1, .begin = position + 1};
  before_and_.reset();
}

void role_reader::end_scope() {
  scope_.reset();
  before_and_.reset();
  same_clause_ = false;
}

void role_reader::pass(const cursor& at) {
  const token& word = at.peek();
  if (const auto role = role_of_cue(word.kind)) {
    begin_scope(*role, word, at.position());
    return;
  }
  switch (word.kind) {
    case kind::correction:
      link_ = mention_link::correction;
      end_scope();
      break;
    case kind::alternative:
      link_ = link_ == mention_link::correction ? link_ : mention_link::alternative;
      break;
    case kind::conclusion:
      link_ = link_ == mention_link::none ? mention_link::conclusion : link_;
      end_scope();
      break;
    case kind::wish_cue: end_scope(); break;
    case kind::conjunction:
      before_and_ = scope_;
      if (before_and_) {
        before_and_->begin = at.position() + 1;
      }
      scope_.reset();
      break;
    case kind::pause:
      if (word.value == 1) {
        end_scope();
      } else {
        scope_.reset();
        before_and_.reset();
      }
      break;
    default: break;
  }
}

/// A narrow cue gives its role to a time, not to a day: "I have a bus at 12", but "I have a cold, Friday please".
bool role_reader::in_reach(const match& found, std::size_t begin) const {
  if (!scope_) {
    return false;
  }
  const std::size_t reach = scope_->narrow ? narrow_reach : widest_reach;
  const bool day_for_reason = scope_->narrow && scope_->role == mention_role::reason && found.date;
  return begin <= scope_->begin + reach && !day_for_reason;
}

/// "Yesterday at 3", "since 9 this morning": a time goes with the day before it.
bool role_reader::trails(const match& found, std::size_t begin) const {
  const bool at_once = last_ && begin <= last_->end + 1;
  return same_clause_ && last_ && last_->role != mention_role::wish && (at_once || (!found.date && !found.first_day));
}

mention_role role_reader::role_of(const match& found, std::size_t begin) const {
  if (found.past) {
    return mention_role::past;
  }
  mention_role role = mention_role::wish;
  if (in_reach(found, begin)) {
    role = scope_->role;
  } else if (before_and_ && begin <= before_and_->begin + 1) {
    role = before_and_->role;
  } else if (trails(found, begin)) {
    role = last_->role;
  }
  return role == mention_role::past && found.ahead ? mention_role::wish : role;
}

mention_link role_reader::take_link() {
  return std::exchange(link_, mention_link::none);
}

void role_reader::mentioned(const mention& what) {
  last_ = what;
  same_clause_ = true;
  before_and_.reset();
}

}  // namespace zylin::domain::phrase
