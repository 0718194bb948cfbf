#include "zylin/domain/conflicting_booking.hpp"

#include "clean_text.hpp"
#include "confirmation_request/words.hpp"
#include "plain_line.hpp"
#include "quoted_words.hpp"
#include "time_phrase/fold.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/business.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace zylin::domain {
namespace {

using confirmation_request_words::confirm_words;

constexpr std::array<const confirm_words*, 5> confirm_languages{
    &confirmation_request_words::english, &confirmation_request_words::german, &confirmation_request_words::spanish,
    &confirmation_request_words::hindi, &confirmation_request_words::french};

bool holds_word(std::span<const std::string_view> list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

/// "my booking", "my ten o'clock appointment".
bool names_own_booking(const std::vector<std::string>& words, const confirm_words& language) {
  constexpr std::size_t apart = 4;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!holds_word(language.possessive, words[at])) {
      continue;
    }
    for (std::size_t next = at + 1; next < words.size() && next <= at + apart; ++next) {
      if (holds_word(language.booking, words[next])) {
        return true;
      }
    }
  }
  return false;
}

bool confirms(std::string_view sentence) {
  const std::string folded = phrase::fold(plain_line(sentence));
  const std::vector<std::string> words = words_of(folded);
  return std::ranges::any_of(confirm_languages, [&](const confirm_words* language) {
    const auto is_there = [&](std::string_view phrase) { return is_said(phrase, folded); };
    return std::ranges::any_of(language->confirm, is_there) && names_own_booking(words, *language);
  });
}

time_point end_with_buffer(const booking& row) noexcept {
  return row.starts_at + row.duration + row.buffer;
}

/// A part of one day, or the day: not "as soon as possible".
bool is_within_a_day(const start_span& starts) noexcept {
  return starts.until - starts.from <= std::chrono::days(1);
}

}  // namespace

bool asks_to_confirm(std::string_view said) {
  while (!said.empty()) {
    const std::size_t end = std::min(said.find_first_of(".!?;\n"), said.size());
    if (confirms(said.substr(0, end))) {
      return true;
    }
    said.remove_prefix(std::min(end + 1, said.size()));
  }
  return false;
}

bool overlap(const booking& one, const booking& other) noexcept {
  return one.starts_at < end_with_buffer(other) && other.starts_at < end_with_buffer(one);
}

std::optional<conflicting_booking> find_conflicting_booking(std::span<const booking> own, const booking& wanted,
                                                            const start_span& starts, const time_zone& zone) {
  booking wish = wanted;
  wish.starts_at = zone.to_sys(starts.from);
  const auto is_at_the_start = [&](const booking& row) { return row.starts_at == wish.starts_at; };
  const auto is_in_the_part = [&](const booking& row) {
    return is_within_a_day(starts) && row.starts_at >= wish.starts_at && row.starts_at < zone.to_sys(starts.until);
  };
  const booking* nearest = nullptr;
  bool same_time = false;
  for (const booking& row : own) {
    const bool meant = starts.exact ? is_at_the_start(row) : is_in_the_part(row);
    const bool in_the_way = meant || (starts.exact && overlap(row, wish));
    if (same_service(row.service, wanted.service) && in_the_way && (nearest == nullptr || (meant && !same_time))) {
      nearest = &row;
      same_time = meant;
    }
  }
  if (nearest == nullptr) {
    return std::nullopt;
  }
  const bool other_name = !wanted.customer_name.empty() && !nearest->customer_name.empty() &&
                          !same_name(nearest->customer_name, wanted.customer_name);
  if (!starts.exact && other_name) {
    return std::nullopt;  // another person may have another time in that part of the day
  }
  return conflicting_booking{*nearest, same_time && !other_name};
}

}  // namespace zylin::domain
