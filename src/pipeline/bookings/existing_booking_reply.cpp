#include "pipeline/bookings/existing_booking_reply.hpp"

#include "pipeline/bookings/place_booking.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/duplicate_booking.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace zylin::bookings {
namespace {

change_reply repeated(const domain::texts::audience& to, domain::booking row) {
  change_reply reply;
  reply.said = standing(to, std::move(row));
  return reply;
}

change_reply asked_by_person(const domain::texts::audience& to, const domain::booking& row, domain::local_minutes wish,
                             const domain::call& caller) {
  change_reply reply;
  reply.said.kind = domain::message_kind::answer;
  reply.said.text = domain::texts::existing_booking_stands(to, row, wish);
  reply.for_owner = domain::texts::owner_second_wish(to.business, row, wish, caller.transcript);
  reply.for_person = true;
  return reply;
}

/// Whether what they have with `there` is all that they ask for now: as many people, and each service.
bool has_all_that_is_wanted(const std::vector<domain::booking>& own, const domain::booking& there,
                            const std::optional<domain::visit_wish>& together) {
  if (!together) {
    return true;
  }
  const auto is_with_it = [&](const domain::booking& row) {
    return row.id == there.id || (row.visit.has_value() && row.visit == there.visit);
  };
  const auto has = [&](const domain::service* wanted) {
    return std::ranges::any_of(own, [&](const domain::booking& row) {
      return is_with_it(row) && domain::same_service(row.service, wanted->name);
    });
  };
  return std::ranges::count_if(own, is_with_it) >= together->people && std::ranges::all_of(together->services, has);
}

}  // namespace

result<std::optional<change_reply>> confirm_existing_booking(ports::transaction& tx, const domain::business& business,
                                                             const domain::understanding& what,
                                                             const domain::call_reading& said, time_point now) {
  if (!said.confirms || !said.caller) {
    return std::nullopt;
  }
  TRY_ASSIGN(std::vector<domain::booking> own, bookings_of_caller(tx, said, now));
  if (own.empty()) {
    return std::nullopt;
  }
  const domain::texts::audience to{.business = business, .language = said.answered_in};
  domain::booking_search search =
      find_meant(std::move(own), said.about, hints_of(what, said, said.said_time), business.zone);
  if (search.found) {
    return std::optional(repeated(to, std::move(*search.found)));
  }
  change_reply reply;
  reply.said.kind = domain::message_kind::booking_question;
  reply.said.text = domain::texts::which_booking(to, search.possible);
  return std::optional(std::move(reply));
}

result<std::optional<change_reply>> answer_by_existing_booking(ports::transaction& tx, const domain::business& business,
                                                               const domain::call& caller,
                                                               const domain::understanding& what,
                                                               const domain::call_reading& said, time_point now) {
  const std::optional<domain::start_span> starts = starts_wanted(said.wish, business, business.zone.to_local(now));
  if (!starts || !said.caller) {
    return std::nullopt;
  }
  TRY_ASSIGN(const std::optional<domain::booking> made, made_by_recording(tx, caller.sid));
  if (made) {
    return std::nullopt;  // a repeated call gets the answer of its own booking
  }
  domain::booking wanted = wanted_booking(business, caller, what, said);
  TRY_ASSIGN(const std::vector<domain::booking> own, bookings_of_caller(tx, said, now - domain::longest_booking));
  std::optional<domain::duplicate_booking> there = find_duplicate_booking(own, wanted, *starts, business.zone);
  const domain::texts::audience to{.business = business, .language = said.answered_in};
  if (!there) {
    const auto next = std::ranges::find_if(own, [&](const domain::booking& row) { return row.starts_at > now; });
    return what.by_rules && next != own.end() ? std::optional(asked_by_person(to, *next, starts->from, caller))
                                              : std::nullopt;
  }
  const bool is_repeated = there->is_same_wish && has_all_that_is_wanted(own, there->row, said.together);
  return is_repeated ? std::optional(repeated(to, std::move(there->row)))
                     : std::optional(asked_by_person(to, there->row, starts->from, caller));
}

}  // namespace zylin::bookings
