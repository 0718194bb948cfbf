#include "time_phrase/scanner.hpp"

#include "time_phrase/cue.hpp"
#include "time_phrase/roles.hpp"
#include "time_phrase/rules.hpp"
#include "time_phrase/said_time.hpp"
#include "time_phrase/tokenizer.hpp"

#include <iterator>
#include <utility>

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

/// In this order: a longer form comes before the one it begins with.
constexpr rule rules[] = {unknown_day,
                          dates_between,
                          days_between,
                          day_bound,
                          written_date,
                          weekday_of_month,
                          day_beside_date,
                          month_and_day,
                          span_from_now,
                          day_and_span,
                          day_of_month,
                          counted_weekday,
                          weekday,
                          hour_and_part,
                          relative_day,
                          week,
                          weekend,
                          past_day,
                          time_range,
                          open_range,
                          fixed_time,
                          hour_or_hour,
                          minutes_around_hour,
                          military_time,
                          compact_clock_time,
                          clock_time,
                          spoken_time,
                          part_of_day,
                          soonest};

std::optional<match> recognise(const cursor& at, const time_context& context) {
  for (const rule form : rules) {
    if (const auto found = form(at, context.now, context.day_first)) {
      return found;
    }
  }
  return std::nullopt;
}

/// The words are about time, but what follows is not wanted: "not Monday".
std::optional<match> recognise_excluded(cursor at, const time_context& context) {
  at.advance();
  const int words_between = at.peek(-1).value == 1 ? 1 : 2;  // "I can't make it on Tuesday", "instead of my Tuesday"
  for (int skipped = 0; skipped <= words_between && !at.at_any({kind::pause, kind::contrast, kind::wish_cue});
       ++skipped) {
    if (const auto found = recognise(at, context)) {
      return found;
    }
    at.advance();
  }
  return std::nullopt;
}

/// "Tuesday doesn't work", "Dienstag geht nicht, ...": the day before is not wanted. "Friday. I can't wait!" wants it.
bool excludes_after(const cursor& at) {
  if (at.peek(-1).kind == kind::pause) {
    return false;
  }
  const auto next = at.peek(1).kind;
  const bool ends = next == kind::pause || next == kind::end || next == kind::contrast || next == kind::wish_cue;
  return at.at(kind::excluded_after) || (at.at(kind::excluded) && ends);
}

class scanner {
 public:
  scanner(std::string_view text, const time_context& context)
      : context_(context), tokens_(tokenize(text, vocabulary_for(context.language))) {}

  scan_result scan() && {
    for (cursor at(tokens_); !at.at(kind::end);) {
      if (excludes_after(at) && drop(at.position())) {
      } else if (const std::size_t end = take_mention(at)) {
        at = at.at_position(end);
        continue;
      } else if (at.at(kind::correction_after)) {
        replace(at.position());
      } else if (at.at(kind::past_after)) {
        look_back(at.position());
      } else if (at.at(kind::countable) && at.peek().value == 2) {
        own(at.position());
      }
      roles_.pass(at);
      at.advance();
    }
    return {.tokens = std::move(tokens_), .mentions = std::move(mentions_)};
  }

 private:
  /// The first token after it, or 0 if no mention begins here.
  std::size_t take_mention(const cursor& at) {
    if (at.at_any({kind::excluded, kind::excluded_after})) {  // the latter at the beginning: "I can't tomorrow"
      const auto found = recognise_excluded(at, context_);
      return found ? add_known(*found, mention_role::excluded, at.position()) : 0;
    }
    if (at.at(kind::correction)) {
      roles_.pass(at);  // it may be part of what is recognised: "no, four"
    }
    if (const auto other = read_other_hour(at)) {
      roles_.pass(at);
      return add_known(*other, mention_role::wish, at.position() + 1);
    }
    const auto found = recognise(at, context_);
    return found ? add_found(*found, at) : 0;
  }

  std::size_t add_found(match found, const cursor& at) {
    const cursor after = at.at_position(found.end);
    const bool since_after = after.at(kind::to) && after.peek().value == 4 && found.date && !found.time && !found.ahead;
    found.past = found.past || since_after;  // "shanivar se"
    found.end += since_after ? 1 : 0;
    mentions_.push_back(roles_.take(found, at.position()));
    return found.end;
  }

  std::size_t add_known(const match& found, mention_role role, std::size_t begin) {
    mention said{.what = found, .role = role, .begin = begin, .end = found.end, .cue = begin};
    roles_.note(said);
    mentions_.push_back(said);
    return found.end;
  }

  /// "At 3 or 4": after a time and "or" a bare number is a time too.
  [[nodiscard]] std::optional<match> read_other_hour(cursor at) const {
    const bool after_time = !mentions_.empty() && mentions_.back().what.time && mentions_.back().end == at.position();
    if (!after_time || !at.skip(kind::alternative)) {
      return std::nullopt;
    }
    const cursor begin = at;
    const auto said = take_hour(at);
    if (!said || said->certain || is_no_hour(at, cue::weak)) {
      return std::nullopt;
    }
    const auto settled = settle(*said, nearby_part(begin, at));
    match found{.end = at.position()};
    if (settled) {
      found.time = settled->time;
      found.either_half = settled->either_half;
    }
    return found;
  }

  /// The day that was said right before `position`, and its time, are not wanted. False if there was none.
  bool drop(std::size_t position) {
    constexpr std::size_t words_between = 2;  // "Tuesday, I'm afraid, doesn't work"
    std::size_t reach = position;
    std::size_t slack = words_between;
    for (auto each = mentions_.rbegin(); each != mentions_.rend() && each->end + slack >= reach; ++each) {
      each->role = mention_role::excluded;
      each->end = each == mentions_.rbegin() ? position + 1 : each->end;
      if (each->what.date || each->what.first_day || each->what.last_day) {
        break;
      }
      reach = each->begin;
      slack = 0;
    }
    return reach != position || (!mentions_.empty() && mentions_.back().end == position + 1);
  }

  /// "Friday at one instead": the mention right before it replaces earlier ones.
  void replace(std::size_t position) {
    auto first = mentions_.rbegin();
    while (first != mentions_.rend() && std::next(first) != mentions_.rend() && std::next(first)->end == first->begin) {
      ++first;
    }
    if (first != mentions_.rend()) {
      first->link = mention_link::correction;
      mentions_.back().end = position + 1;
    }
  }

  /// "Ich habe am Montag angerufen": a day before a past verb is past.
  void look_back(std::size_t position) {
    constexpr std::size_t words_between = 4;
    std::size_t reach = position;
    for (auto each = mentions_.rbegin(); each != mentions_.rend() && each->end + words_between >= reach; ++each) {
      if (each->role != mention_role::wish || each->what.ahead) {
        break;
      }
      each->role = mention_role::past;
      reach = each->begin;
    }
  }

  /// "My Tuesday appointment": they may have it already.
  void own(std::size_t position) {
    if (!mentions_.empty() && mentions_.back().end == position && mentions_.back().role == mention_role::wish) {
      mentions_.back().role = mention_role::own;
      mentions_.back().end = position + 1;
    }
  }

  const time_context& context_;
  token_list tokens_;
  mention_list mentions_;
  role_reader roles_;
};

}  // namespace

scan_result scan(std::string_view text, const time_context& context) {
  return scanner(text, context).scan();
}

}  // namespace zylin::domain::phrase
