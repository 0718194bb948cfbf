#include "pipeline/bookings/agreed_change.hpp"

#include "pipeline/bookings/change_booking.hpp"
#include "pipeline/bookings/place_booking.hpp"
#include "pipeline/bookings/visits.hpp"
#include "zylin/core/try.hpp"

#include <span>
#include <utility>

namespace zylin::bookings {
namespace {

/// What the owner is told of new bookings: a request always, else as `booking.tell_owner` says.
std::string news_of_bookings(const domain::business& business, const std::vector<domain::booking>& made) {
  const domain::booking& first = made.front();
  const domain::owner_notices wanted = business.booking.tell_owner;
  const bool noted = !first.notes.empty() || made.size() > 1;
  const bool told = wanted == domain::owner_notices::always || (wanted == domain::owner_notices::notes && noted);
  const bool firm = first.status == domain::booking_status::confirmed;
  if (firm && !told) {
    return {};
  }
  std::string news = firm ? domain::texts::owner_booking_note(business, first, {})
                          : domain::texts::owner_booking_request(business, first, {});
  if (made.size() > 1) {
    news.append("\n").append(
        domain::texts::listed_bookings(domain::texts::owner_of(business), std::span(made).subspan(1)));
  }
  return news;
}

}  // namespace

result<agreed_outcome> book_agreed(booking_ledger& ledger, const domain::texts::audience& to,
                                   const wanted_visit& wanted, domain::local_minutes start, std::uint32_t random) {
  TRY_ASSIGN(visit_outcome outcome, add_all(ledger, wanted, domain::exactly(start), random));
  if (auto* const refused = std::get_if<slot_refusal>(&outcome)) {
    return agreed_outcome(std::move(*refused));
  }
  agreed_change done;
  done.rows = std::get<std::vector<domain::booking>>(std::move(outcome));
  done.for_owner = news_of_bookings(to.business, done.rows);
  booking_reply said = standing(to, done.rows);
  done.kind = said.kind;
  done.text = std::move(said.text);
  return agreed_outcome(std::move(done));
}

result<agreed_outcome> move_agreed(booking_ledger& ledger, const domain::texts::audience& to,
                                   const domain::booking& row, domain::local_minutes start,
                                   const std::optional<std::string>& person) {
  TRY_ASSIGN(slot_outcome outcome, ledger.move(row, domain::exactly(start), person));
  if (auto* const refused = std::get_if<slot_refusal>(&outcome)) {
    return agreed_outcome(std::move(*refused));
  }
  domain::booking& moved = std::get<domain::booking>(outcome);
  agreed_change done;
  done.kind = domain::message_kind::booking_moved;
  done.text = domain::texts::booking_moved(to, moved, row.starts_at);
  done.for_owner = news_of_move(to.business, row, moved);
  done.rows.push_back(std::move(moved));
  return agreed_outcome(std::move(done));
}

result<agreed_change> cancel_agreed(booking_ledger& ledger, const domain::texts::audience& to,
                                    const domain::booking& row) {
  TRY_ASSIGN(domain::booking gone, ledger.change_status(row, domain::booking_status::cancelled));
  agreed_change done;
  done.kind = domain::message_kind::booking_cancelled;
  done.text = domain::texts::booking_cancelled(to, gone);
  done.for_owner = domain::texts::owner_booking_cancelled(to.business, gone);
  done.rows.push_back(std::move(gone));
  return done;
}

domain::template_subject subject_of(const domain::texts::audience& to, const std::vector<domain::booking>& rows) {
  domain::template_subject subject = domain::subject_of(to.business, rows.front());
  if (rows.size() > 1) {
    subject.service = domain::texts::visit_services(to, rows);
  }
  return subject;
}

}  // namespace zylin::bookings
