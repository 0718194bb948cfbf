#include "zylin/domain/opt_out.hpp"

#include "clean_text.hpp"
#include "opt_out/keywords.hpp"
#include "plain_line.hpp"
#include "time_phrase/fold.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/yes_no_answer.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace zylin::domain {
namespace {

constexpr std::array<const opt_out::keywords*, 5> opt_out_languages{
    &opt_out::english, &opt_out::german, &opt_out::spanish, &opt_out::hindi, &opt_out::french};

/// Only the words, without pictures and repetitions, each followed by a blank.
std::string words_in_a_row(std::string_view text) {
  std::string row;
  std::string last;
  for (const std::string& word : words_of(phrase::fold(plain_line(text)))) {
    if (!is_picture_word(word) && word != last) {
      row.append(word).append(" ");
      last = word;
    }
  }
  return row;
}

bool begins_with_words(std::string_view row, std::string_view words) {
  return row.size() > words.size() && row.starts_with(words) && row[words.size()] == ' ';
}

bool ends_with_words(std::string_view row, std::string_view words) {
  row.remove_suffix(1);  // the last blank
  return row == words ||
         (row.size() > words.size() && row.ends_with(words) && row[row.size() - words.size() - 1] == ' ');
}

/// `row` without polite words at both ends; empty if there was nothing else.
std::string_view without_politeness(std::string_view row) {
  bool found = true;
  while (found && !row.empty()) {
    found = false;
    for (const opt_out::keywords* language : opt_out_languages) {
      for (const std::string_view polite : language->polite) {
        if (!row.empty() && begins_with_words(row, polite)) {
          row.remove_prefix(polite.size() + 1);
          found = true;
        }
        if (!row.empty() && ends_with_words(row, polite)) {
          row.remove_suffix(std::min(row.size(), polite.size() + 1));
          found = true;
        }
      }
    }
  }
  return row;
}

bool is_one_of(std::string_view row, std::span<const std::string_view> list) {
  return !row.empty() && std::ranges::find(list, row.substr(0, row.size() - 1)) != list.end();
}

}  // namespace

opt_out_request read_contact_wish(std::string_view text, channel by) {
  constexpr std::size_t longest_written = 600;
  if (text.size() > longest_written) {
    return opt_out_request::none;
  }
  const std::string row = words_in_a_row(text);
  const std::string_view asked = without_politeness(row);
  for (const opt_out::keywords* language : opt_out_languages) {
    if (is_one_of(asked, language->stop) || (by == channel::sms && is_one_of(row, language->stop_on_sms))) {
      return opt_out_request::stop;
    }
    if (is_one_of(asked, language->start)) {
      return opt_out_request::start;
    }
  }
  return by == channel::sms && says_yes(text) ? opt_out_request::start : opt_out_request::none;
}

opt_out_request parse_opt_out_type(std::string_view value) noexcept {
  if (ascii::equals_ignoring_case(value, "STOP")) {
    return opt_out_request::stop;
  }
  return ascii::equals_ignoring_case(value, "START") ? opt_out_request::start : opt_out_request::none;
}

bool is_unasked(message_kind kind) noexcept {
  switch (kind) {
    case message_kind::missed_call:
    case message_kind::booking_reminder:
    case message_kind::waiting_list_offer:
    case message_kind::test: return true;
    default: return false;
  }
}

bool may_be_sent(const message& row, const opt_outs& closed, std::optional<time_point> call_began) noexcept {
  if (closed.of(row.channel)) {
    return false;
  }
  const std::optional<time_point>& elsewhere =
      closed.of(row.channel == channel::sms ? channel::whatsapp : channel::sms);
  const bool asked_again = elsewhere && call_began && *call_began > *elsewhere;
  return !elsewhere || is_for_owner(row.kind) || (!is_unasked(row.kind) && asked_again);
}

}  // namespace zylin::domain
