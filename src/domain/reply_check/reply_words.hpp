#pragma once

#include "reply_check/sentence.hpp"
#include "time_phrase/vocabulary.hpp"

#include <array>
#include <span>
#include <string_view>

namespace zylin::domain::replies {

/// The words by which a reply makes a claim in one language: patterns, as `pattern` reads them. Another language is
/// another table.
struct reply_words {
  std::string_view code;  ///< ISO 639-1
  bool romanised = false;

  std::string_view idioms;     ///< contain a negation or a claim's word but mean neither: "no problem", "feel free"
  std::string_view negations;  ///< right before what they deny, or right after it in the case of `denied_after`
  bool denied_after = false;
  std::string_view possible;  ///< right before a participle: it says what can be done, not what was ("can be")

  std::string_view done;         ///< about a booking or a change that was made
  std::string_view deeds;        ///< what somebody did for the caller besides: "found", "put aside", "spoke to"
  std::string_view promised;     ///< what will be done, by somebody the caller cannot hold to it
  std::string_view somebody;     ///< a person will see to it: fine, but the owner must be told
  std::string_view not_known;    ///< it does not know: likewise
  std::string_view soon;         ///< when: not after `somebody`
  std::string_view available;    ///< always about free times and people
  std::string_view may_be_free;  ///< only together with a time, or one of `bookable`
  std::string_view bookable;
  std::string_view free_of_charge;
  std::string_view discount;
  std::string_view payment;
  std::string_view advice;
  std::string_view itself;  ///< about the model and its instructions
  std::string_view place;   ///< where something is
  std::string_view prices;  ///< a number in such a sentence is an amount
  std::string_view titles;  ///< a name follows
  std::string_view agrees;  ///< "yes"
  std::string_view denies;  ///< "no"
  std::string_view open;
  std::string_view closed;  ///< the state, denied opening included
  std::string_view closes;  ///< the act: a time may follow
  std::string_view until;   ///< before the end of the hours
  std::string_view except;
  std::string_view every_day;
  std::string_view working_days;
  std::string_view weekend;
  std::string_view round_the_clock;
  std::string_view in_parts;  ///< for a day that is open in two parts: "lunch", "again"
  std::string_view holidays;
  std::string_view at_once;    ///< "now", "currently"
  std::string_view small;      ///< function words, and what says nothing about a business
  std::string_view common;     ///< the words by which the language is recognised
  std::string_view thousands;  ///< number words beyond the vocabulary's
  std::string_view hundreds;
  bool names_are_capitals = true;  ///< other words begin small inside a sentence
  const phrase::language* numbers = nullptr;
};

// One file each: english.cpp, …
extern const reply_words english_reply;
extern const reply_words german_reply;
extern const reply_words spanish_reply;
extern const reply_words french_reply;
extern const reply_words hindi_reply;

/// The same, ready to be matched.
struct reply_patterns {
  explicit reply_patterns(const reply_words& from);

  const reply_words* words;
  pattern_list idioms, negations, possible, done, deeds, promised, somebody, not_known, soon, available, may_be_free,
      bookable, free_of_charge, discount, payment, advice, itself, place, prices, titles, agrees, denies, open, closed,
      closes, until, except, every_day, working_days, weekend, round_the_clock, in_parts, holidays, at_once, small,
      common, hundreds, thousands;
  phrase::vocabulary vocabulary;
};

/// What a word means to the readers of times, also the plural of a day ("Mondays"); null if it means nothing.
[[nodiscard]] const phrase::vocabulary::meaning* time_meaning(const reply_patterns& language, std::string_view folded);

/// All languages that we read.
[[nodiscard]] std::span<const reply_patterns> all_reply_patterns();

/// Null for a language that we do not read.
[[nodiscard]] const reply_patterns* reply_patterns_of(std::string_view language);

}  // namespace zylin::domain::replies
