#include "zylin/domain/answer_changes.hpp"

#include "answer_texts.hpp"
#include "answer_when.hpp"
#include "fill_text.hpp"
#include "zylin/domain/answer.hpp"

#include <algorithm>

namespace zylin::answer {
namespace {

constexpr std::size_t most_listed = 5;

/// What is known besides the booking itself.
struct circumstances {
  std::optional<time_point> before{};
  std::string_view transcript{};
};

std::string fill(std::string_view pattern, const business& facts, const booking& row, const circumstances& also = {}) {
  const answer_texts& texts = texts_in(facts.language);
  const auto when = [&](time_point at) { return when_text(texts, facts.zone.to_local(at)); };
  return fill_text(pattern, {{"business", facts.name},
                             {"customer", row.customer_name},
                             {"number", row.customer_phone},
                             {"service", row.service},
                             {"when", when(row.starts_at)},
                             {"before", also.before ? when(*also.before) : std::string()},
                             {"address", facts.address},
                             {"phone", facts.phone},
                             {"reference", row.reference},
                             {"transcript", also.transcript}});
}

}  // namespace

std::string booking_cancelled(const business& facts, const booking& row) {
  return fill(texts_in(facts.language).booking_cancelled, facts, row);
}

std::string booking_moved(const business& facts, const booking& row, time_point before) {
  const answer_texts& texts = texts_in(facts.language);
  const bool firm = row.status == booking_status::confirmed;
  return fill(firm ? texts.booking_moved : texts.request_moved, facts, row, {.before = before});
}

std::string booking_not_moved(const business& facts, const booking& row, local_minutes wish, refusal reason,
                              std::span<const local_minutes> free) {
  return booking_refused(facts, wish, reason, free) + "\n" + fill(texts_in(facts.language).booking_stays, facts, row);
}

std::string move_incomplete(const business& facts, const booking& row, bool day_missing) {
  const answer_texts& texts = texts_in(facts.language);
  return fill(day_missing ? texts.ask_new_day_and_time : texts.ask_new_time, facts, row);
}

std::string cancel_noted(const business& facts, const booking& row) {
  return fill(texts_in(facts.language).cancel_noted, facts, row);
}

std::string move_noted(const business& facts, const booking& row) {
  return fill(texts_in(facts.language).move_noted, facts, row);
}

std::string booking_not_found(const business& facts) {
  return fill_text(texts_in(facts.language).booking_not_found, {{"business", facts.name}});
}

std::string which_booking(const business& facts, std::span<const booking> possible) {
  const answer_texts& texts = texts_in(facts.language);
  std::string text = fill_text(texts.which_booking, {{"business", facts.name}});
  for (const booking& row : possible.first(std::min(possible.size(), most_listed))) {
    text.append("\n").append(fill(texts.listed_booking, facts, row));
  }
  return text.append("\n").append(texts.say_reference);
}

std::string owner_booking_cancelled(const business& facts, const booking& row) {
  return fill(texts_in(facts.language).owner_booking_cancelled, facts, row);
}

std::string owner_booking_moved(const business& facts, const booking& row, time_point before) {
  return fill(texts_in(facts.language).owner_booking_moved, facts, row, {.before = before});
}

std::string owner_cancel_asked(const business& facts, const booking& row, std::string_view transcript) {
  return fill(texts_in(facts.language).owner_cancel_asked, facts, row, {.transcript = transcript});
}

std::string owner_move_asked(const business& facts, const booking& row, std::string_view transcript) {
  return fill(texts_in(facts.language).owner_move_asked, facts, row, {.transcript = transcript});
}

}  // namespace zylin::answer
