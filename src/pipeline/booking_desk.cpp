#include "zylin/pipeline/booking_desk.hpp"

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/answer.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/caller.hpp"

#include <utility>
#include <vector>

namespace zylin {
namespace {

constexpr std::size_t alternatives_offered = 3;

desk_reply confirmation(const business& facts, booking made) {
  const bool firm = made.status == booking_status::confirmed;
  desk_reply reply;
  reply.kind = firm ? message_kind::booking_confirmation : message_kind::booking_requested;
  reply.text = firm ? answer::booking_confirmed(facts, made) : answer::booking_requested(facts, made);
  reply.made = std::move(made);
  return reply;
}

/// The spoken number where it is one in the business's region, else the caller's.
std::string customer_phone(const business& facts, const call& caller, const understanding& what) {
  if (what.customer_phone) {
    if (const result<phone_number> spoken = phone_number::parse(*what.customer_phone, facts.region)) {
      return spoken->str();
    }
  }
  const std::optional<phone_number> calling = identify_caller(caller.from, facts.region).phone;
  return calling ? calling->str() : std::string{};
}

booking make_booking(const business& facts, const service& wanted, const call& caller, const understanding& what,
                     local_minutes start, time_point now) {
  booking made;
  made.customer_name = what.customer_name.value_or("");
  made.customer_phone = customer_phone(facts, caller, what);
  made.service = wanted.name;
  made.starts_at = facts.zone.to_sys(start);
  made.duration = wanted.duration;
  made.buffer = wanted.buffer;
  made.status = what.by_rules ? booking_status::requested : booking_status::confirmed;
  made.notes = what.notes.value_or("");
  made.call = caller.sid;
  made.created_at = now;
  return made;
}

/// A reference may be in use already; another is drawn then.
result<booking> store_booking(transaction& within, booking made, std::uint32_t random) {
  constexpr std::uint32_t draws = 8;
  error failure;
  for (std::uint32_t draw = 0; draw < draws; ++draw) {
    made.reference = make_booking_reference(random + draw * 0x9E3779B9U);
    const result<std::int64_t> id = within.bookings().add(made);
    if (id) {
      made.id = *id;
      return made;
    }
    failure = id.error();
    if (failure.code() != errc::conflict) {
      break;
    }
  }
  return failure;
}

result<desk_reply> claim_slot(transaction& within, const business& facts, const call& caller, const understanding& what,
                              local_minutes wish, time_point now, std::uint32_t random) {
  const service& wanted = find_service(facts, what.service.value_or(""));
  const std::chrono::days span = facts.booking.horizon + std::chrono::days{2};
  result<std::vector<occupied_span>> taken =
      within.bookings().occupied(wanted.name, now - std::chrono::days{2}, now + span);
  if (!taken) {
    return taken.error();
  }
  const availability calendar(facts, wanted, *taken, now);
  if (const std::optional<refusal> reason = calendar.check(wish)) {
    desk_reply reply;
    reply.kind = message_kind::booking_alternatives;
    const std::vector<local_minutes> free = calendar.nearest_free(wish, alternatives_offered);
    reply.text = answer::booking_refused(facts, wish, *reason, free);
    return reply;
  }
  result<booking> made = store_booking(within, make_booking(facts, wanted, caller, what, wish, now), random);
  if (!made) {
    return made.error();
  }
  return confirmation(facts, std::move(*made));
}

}  // namespace

time_reading wished_time(const understanding& what, const business& facts, time_point called_at) {
  time_reading wish{what.date, what.time};
  if (what.when_phrase) {
    const time_context context{facts.zone.to_local(called_at), writes_day_first(facts.region)};
    const time_reading spoken = read_time_phrase(*what.when_phrase, context);
    wish.date = spoken.date ? spoken.date : wish.date;
    wish.time = spoken.time ? spoken.time : wish.time;
  }
  return wish;
}

result<desk_reply> place_booking(transaction& within, const business& facts, const call& caller,
                                 const understanding& what, time_point now, std::uint32_t random) {
  result<std::optional<booking>> known = within.bookings().find_by_call(caller.sid);
  if (!known) {
    return known.error();
  }
  if (*known) {
    return confirmation(facts, std::move(**known));
  }
  const time_reading wish = wished_time(what, facts, caller.started_at);
  if (!wish.date || !wish.time) {
    desk_reply question;
    question.text = answer::booking_incomplete(facts, !wish.date, !wish.time);
    return question;
  }
  const local_minutes start = std::chrono::local_days{*wish.date} + *wish.time;
  return claim_slot(within, facts, caller, what, start, now, random);
}

}  // namespace zylin
