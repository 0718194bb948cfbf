#include "texts/text_table.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace zylin::domain::texts {

std::string listed_bookings(const audience& to, std::span<const booking> rows) {
  const text_table& texts = texts_in(to.language);
  std::string lines;
  for (const booking& row : rows) {
    const std::string_view pattern =
        row.status == booking_status::requested ? texts.listed_request : texts.listed_booking;
    lines.append(lines.empty() ? "" : "\n")
        .append(fill_text(pattern, {{"service", service_text(to, row.service, row.staff)},
                                    {"when", when_text(texts, to.business.zone.to_local(row.starts_at))},
                                    {"reference", row.reference}}));
  }
  return lines;
}

std::string visit_made(const audience& to, std::span<const booking> rows) {
  const text_table& texts = texts_in(to.language);
  const bool firm =
      std::ranges::all_of(rows, [](const booking& row) { return row.status == booking_status::confirmed; });
  const text_values values = {{"business", to.business.name},
                              {"customer", rows.front().customer_name},
                              {"address", to.business.address},
                              {"phone", to.business.phone}};
  std::string text = fill_text(firm ? texts.visit_confirmed : texts.visit_requested, values);
  text.append("\n").append(listed_bookings(to, rows));
  const std::string end = firm ? fill_text(texts.visit_end, values) : std::string();
  return end.empty() ? text : text.append("\n").append(end);
}

std::string visit_reminder(const audience& to, std::span<const booking> rows) {
  const text_table& texts = texts_in(to.language);
  std::string text =
      fill_text(texts.visit_reminder, {{"business", to.business.name}, {"customer", rows.front().customer_name}});
  text.append("\n").append(listed_bookings(to, rows));
  const std::string end = fill_text(texts.visit_end, {{"address", to.business.address}, {"phone", to.business.phone}});
  return end.empty() ? text : text.append("\n").append(end);
}

std::string visit_cancelled(const audience& to, std::span<const booking> rows) {
  const text_table& texts = texts_in(to.language);
  std::string text =
      fill_text(texts.visit_cancelled, {{"business", to.business.name}, {"customer", rows.front().customer_name}});
  text.append("\n").append(listed_bookings(to, rows));
  const std::string end = fill_text(texts.visit_cancelled_end, {{"phone", to.business.phone}});
  return end.empty() ? text : text.append("\n").append(end);
}

std::string propose_cancel_visit(const audience& to, std::span<const booking> rows, time_point until) {
  const text_table& texts = texts_in(to.language);
  std::string text =
      fill_text(texts.propose_cancel_visit, {{"business", to.business.name}, {"customer", rows.front().customer_name}});
  text.append("\n").append(listed_bookings(to, rows)).append("\n");
  return text.append(
      fill_text(texts.propose_cancel_visit_end, {{"until", when_text(texts, to.business.zone.to_local(until))}}));
}

std::string visit_services(const audience& to, std::span<const booking> rows) {
  const text_table& texts = texts_in(to.language);
  const booking& first = rows.front();
  const bool one_service = std::ranges::all_of(rows, [&](const booking& row) { return row.service == first.service; });
  if (one_service && rows.size() > 1) {
    return fill_text(texts.service_for_people, {{"service", first.service}, {"count", std::to_string(rows.size())}});
  }
  std::vector<std::string> services;
  for (const booking& row : rows) {
    services.push_back(row.service);
  }
  return list_text(texts, services);
}

std::string series_passed_on(const audience& to) {
  return std::string(texts_in(to.language).series_passed_on);
}

}  // namespace zylin::domain::texts
