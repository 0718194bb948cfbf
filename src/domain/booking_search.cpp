#include "zylin/domain/booking_search.hpp"

#include "clean_text.hpp"
#include "quoted_words.hpp"

#include <algorithm>
#include <utility>

namespace zylin::domain {
namespace {

/// Those that fit; all of them if none does.
template <class Fits>
std::vector<booking> prefer(std::vector<booking> rows, const Fits& fits) {
  if (std::ranges::any_of(rows, fits)) {
    std::erase_if(rows, [&](const booking& row) { return !fits(row); });
  }
  return rows;
}

/// `fits`, and the rest of a visit whose first booking fits: who made it is named there, and the time is that of its
/// beginning. Whoever else of a visit is named, and a later time of it, is that one alone.
template <class Fits>
auto with_their_visits(const std::vector<booking>& rows, const Fits& fits, bool only_own) {
  std::vector<std::string> visits;
  for (const booking& row : rows) {
    if (!only_own && row.visit && row.visit_part == 0 && fits(row)) {
      visits.push_back(*row.visit);
    }
  }
  return [&fits, visits = std::move(visits)](const booking& row) {
    return fits(row) || (row.visit && std::ranges::find(visits, *row.visit) != visits.end());
  };
}

bool contains_words(std::string_view text, std::string_view wanted) {
  const std::vector<std::string> words = words_of(text);
  return std::ranges::all_of(words_of(wanted),
                             [&](const std::string& word) { return std::ranges::find(words, word) != words.end(); });
}

booking_search one_or_several(std::vector<booking> rows) {
  if (rows.size() != 1) {
    return {.found = std::nullopt, .possible = std::move(rows)};
  }
  return {.found = std::move(rows.front()), .possible = {}};
}

}  // namespace

bool same_name(std::string_view one, std::string_view other) {
  return !one.empty() && !other.empty() && (contains_words(one, other) || contains_words(other, one));
}

bool is_time_of(const booking& row, const time_reading& when, const time_zone& zone) {
  const local_minutes starts = std::chrono::floor<std::chrono::minutes>(zone.to_local(row.starts_at));
  const auto day = std::chrono::floor<std::chrono::days>(starts);
  const bool day_fits = (!when.date || std::chrono::local_days{*when.date} == day) &&
                        (!when.first_day || std::chrono::local_days{*when.first_day} <= day) &&
                        (!when.last_day || std::chrono::local_days{*when.last_day} >= day);
  const bool time_fits = !when.time || *when.time == starts - day;
  const bool window_fits = !when.window || (starts - day >= when.window->from && starts - day < when.window->until);
  return (when.date || when.time || when.window) && day_fits && time_fits && window_fits;
}

booking_search find_meant(std::vector<booking> own, const booking_hints& hints, const time_zone& zone) {
  return find_meant(std::move(own), read_booking_words(hints.said, hints.service), hints, zone);
}

booking_words read_booking_words(std::string_view said, std::string_view service) {
  return {.references = spoken_references(said), .service_said = is_said(service, said)};
}

booking_search find_meant(std::vector<booking> own, const booking_words& said, const booking_hints& hints,
                          const time_zone& zone) {
  const auto is_named = [&](const booking& row) { return said.references.name(row.reference); };
  if (std::ranges::any_of(own, is_named)) {
    return one_or_several(prefer(std::move(own), is_named));
  }
  const auto fits_time = [&](const booking& row) { return is_time_of(row, hints.when, zone); };
  const bool time_said = hints.when.date || hints.when.time || hints.when.window;
  if (said.references.name_any() || (time_said && std::ranges::none_of(own, fits_time))) {
    return {.found = std::nullopt, .possible = std::move(own), .fits_none = true};
  }
  const auto fits_service = [&](const booking& row) { return words_of(row.service) == words_of(hints.service); };
  if (said.service_said && std::ranges::none_of(own, fits_service)) {
    return {.found = std::nullopt, .possible = std::move(own), .fits_none = true};
  }
  const auto has_name = [&](const booking& row) { return same_name(row.customer_name, hints.customer_name); };
  std::vector<booking> rows = prefer(own, with_their_visits(own, fits_time, hints.only_own));
  rows = prefer(std::move(rows), fits_service);
  const auto is_named_here = with_their_visits(rows, has_name, hints.only_own);
  rows = prefer(rows, is_named_here);
  if (hints.only_own) {
    rows =
        prefer(std::move(rows), [](const booking& row) { return row.visit_part == 0 || !row.customer_name.empty(); });
  }
  return one_or_several(std::move(rows));
}

}  // namespace zylin::domain
