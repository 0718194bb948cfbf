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

bool names_day(const match& found) {
  return found.date || found.first_day || found.last_day;
}

}  // namespace

void role_reader::begin_scope(mention_role role, const token& cue, std::size_t position) {
  const std::size_t reach = cue.value == 2 ? 0 : cue.value == 1 ? narrow_reach : widest_reach;
  scope_ = scope{.role = role, .reach = reach, .begin = position + 1};
  before_and_.reset();
  same_clause_ = false;
}

void role_reader::end_scope() {
  scope_.reset();
  before_and_.reset();
  last_.reset();
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
    case kind::alternative: link_ = link_ == mention_link::correction ? link_ : mention_link::alternative; break;
    case kind::conclusion:
      link_ = link_ == mention_link::none ? mention_link::conclusion : link_;
      end_scope();
      break;
    case kind::wish_cue:
    case kind::contrast: end_scope(); break;
    case kind::from: left_ = at.position() + 1; break;
    case kind::to:  // "from Tuesday at two to Thursday at four"
      link_ = std::exchange(left_, 0) != 0 && last_ ? mention_link::correction : link_;
      break;
    case kind::conjunction:
      before_and_ = scope_;
      if (before_and_) {
        before_and_->begin = at.position() + 1;
      }
      scope_.reset();
      same_clause_ = false;
      break;
    case kind::pause:
      if (word.value == 1) {
        end_scope();
      }
      scope_.reset();
      before_and_.reset();
      same_clause_ = false;
      break;
    default: break;
  }
}

/// A narrow reason applies to a time, not to a day: "I have a bus at 12", but "I have a cold, Friday please"; and "I
/// have a two o'clock" is a booking. A booking has one day and one time.
mention_role role_reader::role_in_scope(const match& found, std::size_t begin) const {
  if (scope_->reach == 0 && !found.weekday) {  // "Doctor Friday" is a name, "the doctor today" is not
    return mention_role::wish;
  }
  if (scope_->role == mention_role::reason && scope_->reach < widest_reach) {
    const bool at_once = begin == scope_->begin && found.time;
    return at_once ? mention_role::own : names_day(found) ? mention_role::wish : mention_role::reason;
  }
  const bool another = (names_day(found) && scope_->day) || (found.time && scope_->time);
  return scope_->role == mention_role::own && another ? mention_role::wish : scope_->role;
}

mention_role role_reader::role_of(const match& found, std::size_t begin) const {
  if (found.past) {
    return mention_role::past;
  }
  mention_role role = mention_role::wish;
  if (scope_ && begin <= scope_->begin + scope_->reach) {
    role = role_in_scope(found, begin);
  } else if (before_and_ && begin <= before_and_->begin + 1) {
    role = before_and_->role;
  } else if (last_ && last_->role == mention_role::past) {  // "yesterday I called at 3", "since 9 this morning"
    const bool time_of_it = !names_day(found) && (same_clause_ || begin <= last_->end + 1);
    role = time_of_it || begin == last_->end ? mention_role::past : role;
  } else if (last_ && begin == last_->end && !names_day(found)) {
    // The time after an unwanted day may be wanted: "Thursday instead of Wednesday at three".
    role = last_->role == mention_role::excluded ? mention_role::own : last_->role;
  } else if (last_ && begin == last_->end && last_->role == mention_role::own && !last_->what.date) {
    role = mention_role::own;  // "a two o'clock on Wednesday"
  }
  const bool open = found.first_day && !found.date;
  return role == mention_role::past && (found.ahead || open) ? mention_role::wish : role;
}

mention role_reader::take(const match& found, std::size_t begin) {
  mention said{.what = found, .role = role_of(found, begin), .begin = begin, .end = found.end, .cue = begin};
  const bool in_scope = scope_ && begin <= scope_->begin + scope_->reach;
  said.cue = in_scope && said.role == mention_role::own ? scope_->begin - 1
             : left_ != 0 && left_ == begin             ? begin - 1
                                                        : begin;
  note(said);
  return said;
}

void role_reader::note(mention& what) {
  what.link = std::exchange(link_, mention_link::none);
  if (scope_) {
    scope_->day = scope_->day || names_day(what.what);
    scope_->time = scope_->time || what.what.time;
    scope_ = what.role == mention_role::wish ? std::nullopt : scope_;
  }
  last_ = what;
  same_clause_ = true;
  before_and_.reset();
}

}  // namespace zylin::domain::phrase
