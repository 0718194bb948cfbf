#include "wishes/wish_cues.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace zylin::domain::wishes {
namespace {

constexpr std::array<const cues::cue_table*, 5> wish_tables{&english, &spanish, &german, &hindi, &french};

const std::vector<cues::cue_lexicon>& wish_lexicons() {
  static const std::vector<cues::cue_lexicon> all = [] {
    std::vector<cues::cue_lexicon> made;
    for (const cues::cue_table* each : wish_tables) {
      made.emplace_back(*each);
    }
    return made;
  }();
  return all;
}

std::vector<cues::cue_match> find_all(const cues::cue_text& text) {
  std::vector<cues::cue_match> found;
  for (const cues::cue_lexicon& one : wish_lexicons()) {
    const std::vector<cues::cue_match> more = one.find(text);
    found.insert(found.end(), more.begin(), more.end());
  }
  return found;
}

}  // namespace

bool reads_wishes_in(std::string_view language) noexcept {
  return std::ranges::any_of(wish_tables, [&](const cues::cue_table* each) { return each->code == language; });
}

std::vector<cues::cue_match> find_late(const cues::cue_text& text) {
  return cues::unvoided(find_all(text), kind_of(cue::late), {kind_of(cue::no_late)});
}

found_cues find_cues(const cues::cue_text& text) {
  const std::vector<cues::cue_match> found = find_all(text);
  const auto has = [&](cue which) { return !cues::unvoided(found, kind_of(which), {}).empty(); };
  const auto stands = [&](cue which, cue voiding) {
    return cues::unvoided(found, kind_of(which), {kind_of(voiding), kind_of(cue::policy)});
  };
  const std::vector<cues::cue_match> cancelling = stands(cue::cancel, cue::no_cancel);
  const std::vector<cues::cue_match> booking = stands(cue::book, cue::no_book);
  const auto apart = [&](const cues::cue_match& one) {
    return std::ranges::none_of(cancelling, [&](const cues::cue_match& other) { return other.overlaps(one); });
  };
  return {
      .cancels = !cancelling.empty(),
      .moves = !stands(cue::move, cue::no_move).empty(),
      .other_time = std::ranges::any_of(cues::unvoided(found, kind_of(cue::other_time), {}), apart),
      .books = !booking.empty(),
      .books_apart = std::ranges::any_of(booking, apart),
      .asks_own = !cues::unvoided(found, kind_of(cue::own), {kind_of(cue::no_own)}).empty(),
      .late = !cues::unvoided(found, kind_of(cue::late), {kind_of(cue::no_late)}).empty(),
      .asks = has(cue::policy) || !cues::unvoided(found, kind_of(cue::question), {kind_of(cue::no_question)}).empty(),
      .asks_policy = has(cue::policy),
      .wants = has(cue::want),
      .visits = has(cue::visit),
      .names_appointment = has(cue::noun)};
}

spoken_wish wish_of(const found_cues& found) noexcept {
  if (found.moves || (found.cancels && (found.other_time || found.books_apart))) {
    return spoken_wish::reschedule;
  }
  if (found.cancels) {
    return spoken_wish::cancel;
  }
  if (found.late) {
    return spoken_wish::late;
  }
  if (found.asks_own) {
    return spoken_wish::enquiry;
  }
  if (found.books) {
    return spoken_wish::booking;
  }
  return found.asks ? spoken_wish::question : spoken_wish::none;
}

}  // namespace zylin::domain::wishes

namespace zylin::domain {

std::string_view to_string(spoken_wish wish) noexcept {
  switch (wish) {
    case spoken_wish::none: return "none";
    case spoken_wish::booking: return "booking";
    case spoken_wish::cancel: return "cancel";
    case spoken_wish::reschedule: return "reschedule";
    case spoken_wish::enquiry: return "own_booking";
    case spoken_wish::late: return "late";
    case spoken_wish::question: return "question";
  }
  return "none";
}

spoken_wish read_wish(std::string_view transcript) {
  return wishes::wish_of(wishes::find_cues(cues::cue_text(transcript)));
}

bool is_booking_enquiry(std::string_view transcript) {
  return wishes::find_cues(cues::cue_text(transcript)).asks_own;
}

bool says_running_late(std::string_view transcript) {
  return wishes::find_cues(cues::cue_text(transcript)).late;
}

}  // namespace zylin::domain
