#include "texts/text_table.hpp"
#include "zylin/domain/texts.hpp"

#include <string>
#include <vector>

namespace zylin::domain::texts {
namespace {

std::string_view pattern_of(const text_table& texts, const booking_proposal& asked) {
  switch (asked.kind) {
    case proposal_kind::book: return asked.other_start ? texts.propose_either : texts.propose_booking;
    case proposal_kind::move: return texts.propose_move;
    case proposal_kind::cancel: return texts.propose_cancel;
  }
  return texts.propose_booking;
}

/// With whom, or with what else.
std::string asked_service(const audience& to, const booking_proposal& asked) {
  std::vector<booking> rows(static_cast<std::size_t>(asked.people));
  for (booking& row : rows) {
    row.service = asked.service;
  }
  for (const std::string& further : asked.further) {
    rows.emplace_back().service = further;
  }
  return rows.size() == 1 ? service_text(to, asked.service, asked.staff) : visit_services(to, rows);
}

}  // namespace

std::string proposal(const audience& to, const booking_proposal& asked, const booking* row) {
  const text_table& texts = texts_in(to.language);
  const auto when = [&](time_point at) { return when_text(texts, to.business.zone.to_local(at)); };
  return fill_text(pattern_of(texts, asked),
                   {{"business", to.business.name},
                    {"customer", asked.customer_name},
                    {"service", asked_service(to, asked)},
                    {"when", when(asked.starts_at)},
                    {"other", asked.other_start ? when(*asked.other_start) : std::string()},
                    {"before", row != nullptr ? when(row->starts_at) : std::string()},
                    {"reference", row != nullptr ? std::string_view(row->reference) : std::string_view()},
                    {"until", when(asked.expires_at)}});
}

std::string proposal_line(const business& business, const booking_proposal& asked) {
  const text_table& texts = texts_in(business.language);
  const auto when = [&](time_point at) { return when_text(texts, business.zone.to_local(at)); };
  const std::string_view pattern = asked.kind == proposal_kind::book   ? texts.asked_to_book
                                   : asked.kind == proposal_kind::move ? texts.asked_to_move
                                                                       : texts.asked_to_cancel;
  std::string line =
      fill_text(pattern, {{"service", asked_service(owner_of(business), asked)}, {"when", when(asked.starts_at)}});
  if (asked.other_start) {
    line += fill_text(texts.or_when, {{"when", when(*asked.other_start)}});
  }
  return line;
}

}  // namespace zylin::domain::texts
