#include "emergency/danger_rules.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace zylin::domain::emergencies {
namespace {

constexpr std::size_t kinds = static_cast<std::size_t>(phrase_kind::personal) + 1;

/// How far away, in words, a phrase that cancels or keeps a danger may be.
constexpr std::size_t past_distance = 8;
constexpr std::size_t since_distance = 4;  ///< "since the accident last week"
constexpr std::size_t question_distance = 8;
constexpr std::size_t present_distance = 4;

bool is_danger(phrase_kind kind) {
  return kind == phrase_kind::happening || kind == phrase_kind::event || kind == phrase_kind::topic;
}

bool shares_place(const found_phrase& a, const found_phrase& b) {
  return std::ranges::any_of(a.places,
                             [&](std::size_t place) { return std::ranges::find(b.places, place) != b.places.end(); });
}

/// Decides about the dangers of one text.
class judgement {
 public:
  judgement(const said_words& words, const std::vector<found_phrase>& found) : words_(words) {
    for (const found_phrase& one : found) {
      of(one.kind).push_back(&one);
    }
    hidden_.resize(words.size());
    harmless_.resize(words.size());
    mark(phrase_kind::idiom, hidden_);
    mark(phrase_kind::harmless, harmless_);
  }

  [[nodiscard]] bool counts(const found_phrase& danger) const {
    if (is_hidden(danger) || is_negated(danger)) {
      return false;
    }
    if (danger.kind == phrase_kind::happening) {
      return true;
    }
    if (is_past(danger)) {
      return false;
    }
    return danger.kind == phrase_kind::event || !(is_asked_about(danger) || is_conditional(danger));
  }

 private:
  using list = std::vector<const found_phrase*>;

  [[nodiscard]] list& of(phrase_kind kind) { return by_kind_[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] const list& of(phrase_kind kind) const { return by_kind_[static_cast<std::size_t>(kind)]; }

  void mark(phrase_kind kind, std::vector<bool>& places) {
    for (const found_phrase* one : of(kind)) {
      for (const std::size_t place : one->places) {
        places[place] = true;
      }
    }
  }

  [[nodiscard]] bool is_hidden(const found_phrase& danger) const {
    const bool present_form = danger.kind == phrase_kind::happening;
    return std::ranges::any_of(
        danger.places, [&](std::size_t place) { return hidden_[place] || (!present_form && harmless_[place]); });
  }

  /// One of that kind within these places, not counting those of `but`.
  [[nodiscard]] const found_phrase* any_within(phrase_kind kind, std::size_t begin, std::size_t end,
                                               const found_phrase* but = nullptr) const {
    for (const found_phrase* one : of(kind)) {
      const bool inside = one->begin >= begin && one->end <= end;
      if (inside && (but == nullptr || !shares_place(*one, *but))) {
        return one;
      }
    }
    return nullptr;
  }

  [[nodiscard]] const found_phrase* any_ending_at(phrase_kind kind, std::size_t end) const {
    const auto found = std::ranges::find_if(of(kind), [&](const found_phrase* one) { return one->end == end; });
    return found == of(kind).end() ? nullptr : *found;
  }

  [[nodiscard]] const found_phrase* any_beginning_at(phrase_kind kind, std::size_t begin) const {
    const auto found = std::ranges::find_if(of(kind), [&](const found_phrase* one) { return one->begin == begin; });
    return found == of(kind).end() ? nullptr : *found;
  }

  /// "No, it is one" is not a negation of the danger, nor is "not only".
  [[nodiscard]] bool is_no_negation(const found_phrase& negation) const {
    return divided(negation.begin + 1, negation.end, pause::comma) ||
           std::ranges::any_of(of(phrase_kind::affirmation),
                               [&](const found_phrase* one) { return shares_place(*one, negation); });
  }

  /// A phrase of that kind right before `at`, with only softeners or other dangers between them ("no fainting or
  /// bleeding").
  [[nodiscard]] const found_phrase* right_before(phrase_kind kind, std::size_t at) const {
    while (at > 0 && words_[at].before == pause::none) {
      if (const found_phrase* one = any_ending_at(kind, at)) {
        return one;
      }
      const found_phrase* between = any_ending_at(phrase_kind::softener, at);
      if (const found_phrase* either = any_ending_at(phrase_kind::either, at)) {
        between = any_danger_ending_at(either->begin);
      }
      if (between == nullptr) {
        return nullptr;
      }
      at = between->begin;
    }
    return nullptr;
  }

  [[nodiscard]] const found_phrase* any_danger_ending_at(std::size_t end) const {
    for (const phrase_kind kind : {phrase_kind::happening, phrase_kind::event, phrase_kind::topic}) {
      if (const found_phrase* one = any_ending_at(kind, end)) {
        return one;
      }
    }
    return nullptr;
  }

  [[nodiscard]] bool is_negated(const found_phrase& danger) const {
    const found_phrase* before = right_before(phrase_kind::negation, danger.begin);
    if (before != nullptr && !is_no_negation(*before)) {
      return true;
    }
    for (const phrase_kind kind : {phrase_kind::negation, phrase_kind::negation_after}) {
      const found_phrase* inside = any_within(kind, danger.begin, danger.end, &danger);
      if (inside != nullptr && !is_no_negation(*inside)) {
        return true;
      }
    }
    return is_negated_after(danger);
  }

  [[nodiscard]] bool is_negated_after(const found_phrase& danger) const {
    std::size_t at = danger.end;
    while (at < words_.size() && words_[at].before == pause::none) {
      if (const found_phrase* negation = any_beginning_at(phrase_kind::negation_after, at)) {
        return !is_no_negation(*negation);
      }
      if (any_beginning_at(phrase_kind::softener, at) == nullptr) {
        return false;
      }
      ++at;
    }
    return false;
  }

  /// The place up to so many words before `at`, in the same sentence.
  [[nodiscard]] std::size_t before(std::size_t at, std::size_t words) const {
    while (words > 0 && at > 0 && words_[at].before != pause::sentence) {
      --at;
      --words;
    }
    return at;
  }

  /// Whether there is a pause of at least that length between these two places.
  [[nodiscard]] bool divided(std::size_t begin, std::size_t end, pause by) const {
    for (std::size_t at = begin; at < end && at < words_.size(); ++at) {
      if (words_[at].before >= by) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool opens_sentence(const found_phrase& one) const {
    return words_[one.begin].before == pause::sentence;
  }

  /// "I fainted last month", "last year I had a stroke"; not "I had a stroke last year and fainted again now".
  [[nodiscard]] bool is_past(const found_phrase& danger) const {
    return std::ranges::any_of(of(phrase_kind::past),
                               [&](const found_phrase* one) { return puts_into_past(*one, danger); });
  }

  [[nodiscard]] bool puts_into_past(const found_phrase& past, const found_phrase& danger) const {
    const bool first = past.end <= danger.begin;
    const std::size_t begin = first ? past.end : danger.end;
    const std::size_t end = first ? danger.begin : past.begin;
    if (begin > end) {
      return true;  // the two share words
    }
    const pause limit = first && opens_sentence(past) ? pause::sentence : pause::comma;
    if (end - begin > past_distance || divided(begin, end + 1, limit) ||
        any_within(phrase_kind::joint, begin, end) != nullptr) {
      return false;
    }
    const std::size_t from = before(first ? past.begin : danger.begin, first ? since_distance : 2);
    const std::size_t until = first ? danger.end + 2 : past.begin;
    return any_within(phrase_kind::present, from, until) == nullptr;
  }

  /// "Do you treat strokes?"; not "do you have time, my father has a stroke".
  [[nodiscard]] bool is_asked_about(const found_phrase& danger) const {
    return std::ranges::any_of(of(phrase_kind::question), [&](const found_phrase* one) {
      if (one->end > danger.begin || danger.begin - one->end > question_distance ||
          divided(one->end, danger.begin + 1, pause::comma)) {
        return false;
      }
      return any_within(phrase_kind::personal, one->end, danger.begin) == nullptr &&
             any_within(phrase_kind::joint, one->end, danger.begin) == nullptr &&
             any_within(phrase_kind::present, one->end, danger.end + present_distance) == nullptr;
    });
  }

  [[nodiscard]] bool is_conditional(const found_phrase& danger) const {
    return right_before(phrase_kind::condition, danger.begin) != nullptr;
  }

  const said_words& words_;
  std::array<list, kinds> by_kind_;
  std::vector<bool> hidden_;
  std::vector<bool> harmless_;
};

}  // namespace

bool tells_of_danger(const said_words& words, const std::vector<found_phrase>& found) {
  const judgement weighed(words, found);
  return std::ranges::any_of(found,
                             [&](const found_phrase& one) { return is_danger(one.kind) && weighed.counts(one); });
}

}  // namespace zylin::domain::emergencies
