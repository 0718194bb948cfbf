#include "zylin/pipeline/report_reader.hpp"

#include "zylin/ports/report_repository.hpp"

#include <utility>

namespace zylin {

result<daily_report> read_report(transaction& within, const business& facts, std::chrono::local_days day) {
  constexpr std::size_t most_rows = 10'000;  // of each kind; a day of one business has hundreds
  const time_span today = span_of_day(facts.zone, day);
  const time_span yesterday = span_of_day(facts.zone, day - std::chrono::days(1));
  result<std::vector<booking>> bookings = within.bookings().between(today.from, today.until, most_rows);
  if (!bookings) {
    return bookings.error();
  }
  result<std::vector<report_call>> calls = within.report().calls(yesterday, most_rows);
  if (!calls) {
    return calls.error();
  }
  result<std::vector<undelivered_message>> undelivered = within.report().undelivered(yesterday, most_rows);
  if (!undelivered) {
    return undelivered.error();
  }
  result<std::vector<model_status>> models = within.models().all();
  if (!models) {
    return models.error();
  }
  return make_report(day, {std::move(*bookings), std::move(*calls), std::move(*undelivered), std::move(*models)});
}

}  // namespace zylin
