#include "pipeline/bookings/change_visit.hpp"

#include "pipeline/bookings/propose.hpp"
#include "pipeline/bookings/visits.hpp"
#include "zylin/core/try.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <utility>

namespace zylin::bookings {
namespace {

/// The notice about the first one, and the others a line each.
std::string with_the_others(std::string notice, const domain::business& business,
                            const std::vector<domain::booking>& rows) {
  return notice.append("\n").append(
      domain::texts::listed_bookings(domain::texts::owner_of(business), std::span(rows).subspan(1)));
}

}  // namespace

bool is_one_visit(const std::vector<domain::booking>& rows) noexcept {
  return rows.size() > 1 && rows.front().visit.has_value() &&
         std::ranges::all_of(rows, [&](const domain::booking& row) { return row.visit == rows.front().visit; });
}

change_reply visit_is_cancelled(const domain::texts::audience& to, std::vector<domain::booking> rows) {
  change_reply reply;
  reply.said.kind = domain::message_kind::booking_cancelled;
  reply.said.text = domain::texts::visit_cancelled(to, rows);
  reply.for_owner =
      with_the_others(domain::texts::owner_booking_cancelled(to.business, rows.front()), to.business, rows);
  reply.said.made = std::move(rows.front());
  reply.said.further.assign(std::make_move_iterator(std::next(rows.begin())), std::make_move_iterator(rows.end()));
  return reply;
}

result<change_reply> cancel_all(booking_ledger& ledger, const domain::texts::audience& to,
                                std::vector<domain::booking> rows) {
  for (domain::booking& row : rows) {
    TRY_ASSIGN(domain::booking gone, ledger.change_status(row, domain::booking_status::cancelled));
    row = std::move(gone);
  }
  return visit_is_cancelled(to, std::move(rows));
}

result<change_reply> cancel_visit(ports::transaction& tx, booking_ledger& ledger, const domain::texts::audience& to,
                                  const domain::call& caller, std::vector<domain::booking> rows, bool asks,
                                  time_point now) {
  if (!asks) {
    return cancel_all(ledger, to, std::move(rows));
  }
  domain::booking_proposal asked = change_proposal_for(caller, rows.front(), std::nullopt, now);
  asked.people = static_cast<int>(rows.size());
  change_reply reply;
  TRY_ASSIGN(reply.said, propose(tx, to, asked, &rows.front()));
  reply.said.text = domain::texts::propose_cancel_visit(to, rows, asked.expires_at);
  reply.for_owner = with_the_others(domain::texts::owner_cancel_proposed(to.business, rows.front(), caller.transcript),
                                    to.business, rows);
  return reply;
}

result<std::vector<domain::booking>> changed_by_call(ports::transaction& tx, const domain::booking& row,
                                                     const call_sid& call) {
  TRY_ASSIGN(std::vector<domain::booking> all, with_its_visit(tx, row));
  std::vector<domain::booking> changed;
  for (domain::booking& each : all) {
    TRY_ASSIGN(const std::vector<domain::booking_change> history, tx.booking_history().of(each.id));
    const bool by_it = std::ranges::any_of(history, [&](const domain::booking_change& one) {
      return one.origin.call == call && one.what == domain::booking_change_kind::status_changed;
    });
    if (by_it) {
      changed.push_back(std::move(each));
    }
  }
  return changed;
}

}  // namespace zylin::bookings
