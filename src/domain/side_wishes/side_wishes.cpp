#include "zylin/domain/side_wishes.hpp"

#include "clean_text.hpp"
#include "rule_reader/service_rules.hpp"
#include "side_wishes/second_service.hpp"
#include "side_wishes/side_wish_cues.hpp"
#include "time_phrase/fold.hpp"
#include "wishes/wish_cues.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace zylin::domain {
namespace {

using cues::cue_match;
using cues::cue_text;

constexpr std::size_t longest_words = 200;
constexpr std::size_t most_name_words = 3;

constexpr std::array<std::string_view, 5> table_words = {"table", "tisch", "mesa", "restaurant", "reservation"};

const std::array<cues::cue_lexicon, 5>& side_wish_lexicons() {
  static const std::array<cues::cue_lexicon, 5> all = {
      cues::cue_lexicon(side_wishes::english), cues::cue_lexicon(side_wishes::spanish),
      cues::cue_lexicon(side_wishes::german), cues::cue_lexicon(side_wishes::hindi),
      cues::cue_lexicon(side_wishes::french)};
  return all;
}

bool takes_parties(const business& business) {
  const auto is_of_tables = [](std::string_view text) {
    const std::string folded = phrase::fold(text);
    return std::ranges::any_of(table_words,
                               [&](std::string_view word) { return folded.find(word) != std::string::npos; });
  };
  return is_of_tables(business.type) || std::ranges::any_of(business.services, is_of_tables, &service::name);
}

/// "his name is Aarav Mehta": the words after it, if they may be a name.
void take_name_after(cue_match& found, const cue_text& text) {
  found.kind = kind_of(side_wish_kind::for_whom);
  std::size_t end = found.last;
  const auto open = [&] { return end == found.last || !text.words()[end - 1].ends_clause; };
  while (end < text.size() && end - found.last < most_name_words && open() && cues::may_name(text, end)) {
    ++end;
  }
  found.name_first = found.last;
  found.name_last = end;
  found.last = end;
}

/// All findings, without the cancelled ones.
std::vector<cue_match> find_said(const cue_text& text) {
  std::vector<cue_match> found;
  for (const cues::cue_lexicon& one : side_wish_lexicons()) {
    const std::vector<cue_match> more = one.find(text);
    found.insert(found.end(), more.begin(), more.end());
  }
  std::vector<cue_match> left;
  for (const cue_match& one : found) {
    const auto voids = [&](const cue_match& other) {
      return other.kind == side_wishes::means_nothing && other.overlaps(one);
    };
    if (one.kind != side_wishes::means_nothing && std::ranges::none_of(found, voids)) {
      left.push_back(one);
    }
  }
  for (cue_match& one : left) {
    if (one.kind == side_wishes::names_whom) {
      take_name_after(one, text);
    }
  }
  std::erase_if(left, [&](const cue_match& one) {
    return one.kind == kind_of(side_wish_kind::for_whom) && one.last == one.first;
  });
  for (cue_match one : wishes::find_late(text)) {
    one.kind = kind_of(side_wish_kind::late);
    left.push_back(one);
  }
  return left;
}

bool is_of(const cue_match& one, side_wish_kind kind) {
  return one.kind == kind_of(kind);
}

/// For a table, a number of people is the party's size; elsewhere each of them needs an appointment.
void settle_parties(std::vector<cue_match>& found, bool tables) {
  const side_wish_kind less = tables ? side_wish_kind::second_person : side_wish_kind::party_size;
  const side_wish_kind more = tables ? side_wish_kind::party_size : side_wish_kind::second_person;
  for (cue_match& one : found) {
    one.kind = is_of(one, less) ? kind_of(more) : one.kind;
  }
}

bool any_overlaps(const std::vector<cue_match>& found, side_wish_kind kind, const cue_match& with) {
  return std::ranges::any_of(found, [&](const cue_match& one) { return is_of(one, kind) && one.overlaps(with); });
}

bool any_is(const std::vector<cue_match>& found, side_wish_kind kind) {
  return std::ranges::any_of(found, [&](const cue_match& one) { return is_of(one, kind); });
}

/// "an appointment with Bright Smiles Dental" asks for no person.
bool names_business(const cue_match& one, const cue_text& text, const business& business) {
  const std::string own = " " + phrase::fold(business.name) + " ";
  for (std::size_t at = one.name_first; at < one.name_last; ++at) {
    if (own.find(text.words()[at].folded) == std::string::npos) {
      return false;
    }
  }
  return one.name_first < one.name_last;
}

/// Drops what another finding contains already.
void drop_covered(std::vector<cue_match>& found, const cue_text& text, const business& business) {
  const std::vector<cue_match> all = found;
  const bool gift = any_is(all, side_wish_kind::gift_card);
  std::erase_if(found, [&](const cue_match& one) {
    const bool of_several =
        is_of(one, side_wish_kind::for_whom) && (any_overlaps(all, side_wish_kind::second_person, one) ||
                                                 any_overlaps(all, side_wish_kind::party_size, one) || gift);
    const bool of_note = is_of(one, side_wish_kind::for_whom) && one.name_first == one.name_last &&
                         any_overlaps(all, side_wish_kind::condition, one);
    const bool of_us = is_of(one, side_wish_kind::person) && names_business(one, text, business);
    return of_several || of_note || of_us;
  });
}

/// Joins overlapping findings of the same kind.
std::vector<cue_match> join_overlapping(std::vector<cue_match> found) {
  std::ranges::stable_sort(found, {}, &cue_match::first);
  std::vector<cue_match> joined;
  for (const cue_match& one : found) {
    const auto same = [&](const cue_match& other) {
      return other.kind == one.kind && one.first <= other.last && other.first <= one.last;
    };
    const auto known = std::ranges::find_if(joined, same);
    if (known == joined.end()) {
      joined.push_back(one);
      continue;
    }
    known->last = std::max(known->last, one.last);
    const bool longer = one.name_last - one.name_first > known->name_last - known->name_first;
    known->name_first = longer ? one.name_first : known->name_first;
    known->name_last = longer ? one.name_last : known->name_last;
  }
  return joined;
}

}  // namespace

std::string_view to_string(side_wish_kind kind) noexcept {
  switch (kind) {
    case side_wish_kind::second_person: return "second_person";
    case side_wish_kind::party_size: return "party_size";
    case side_wish_kind::for_whom: return "for_whom";
    case side_wish_kind::second_service: return "second_service";
    case side_wish_kind::person: return "person";
    case side_wish_kind::repetition: return "repetition";
    case side_wish_kind::condition: return "condition";
    case side_wish_kind::note: return "note";
    case side_wish_kind::call_back: return "call_back";
    case side_wish_kind::late: return "late";
    case side_wish_kind::complaint: return "complaint";
    case side_wish_kind::gift_card: return "gift_card";
    case side_wish_kind::sales: return "sales";
  }
  return "note";
}

std::vector<side_wish> read_side_wishes(std::string_view transcript, const business& business) {
  const std::string clean = clean_text(transcript);
  const cue_text text(clean);
  std::vector<cue_match> found = find_said(text);
  settle_parties(found, takes_parties(business));
  drop_covered(found, text, business);
  if (const std::optional<cue_match> second = side_wishes::find_second_service(text, business)) {
    found.push_back(*second);
  }
  std::vector<side_wish> wishes;
  for (const cue_match& one : join_overlapping(std::move(found))) {
    if (wishes.size() == most_side_wishes) {
      break;
    }
    wishes.push_back({.kind = static_cast<side_wish_kind>(one.kind),
                      .words = std::string(cut_text(text.said(one.first, one.last), longest_words)),
                      .name = std::string(cut_text(text.said(one.name_first, one.name_last), longest_words))});
  }
  return wishes;
}

const side_wish* find_side_wish(std::span<const side_wish> wishes, side_wish_kind kind) noexcept {
  const auto found = std::ranges::find(wishes, kind, &side_wish::kind);
  return found == wishes.end() ? nullptr : &*found;
}

bool changes_the_booking(side_wish_kind kind) noexcept {
  switch (kind) {
    case side_wish_kind::second_person:
    case side_wish_kind::second_service:
    case side_wish_kind::person:
    case side_wish_kind::condition: return true;
    default: return false;
  }
}

}  // namespace zylin::domain
