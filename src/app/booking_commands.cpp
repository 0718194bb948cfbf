#include "zylin/app/booking_commands.hpp"

#include "booking_order.hpp"
#include "booking_reply.hpp"
#include "zylin/pipeline/contact_of.hpp"
#include "zylin/pipeline/find_booking.hpp"
#include "zylin/pipeline/owner_desk.hpp"
#include "zylin/pipeline/service_capacities.hpp"

#include <spdlog/spdlog.h>

#include <cstdint>
#include <random>
#include <variant>

namespace zylin::app {
namespace {

booking_status status_after(booking_verb verb) {
  switch (verb) {
    case booking_verb::cancel: return booking_status::cancelled;
    case booking_verb::complete: return booking_status::completed;
    case booking_verb::no_show: return booking_status::no_show;
    default: return booking_status::confirmed;
  }
}

/// Where no server runs, nobody has written down yet what a changed business file allows.
result<owner_outcome> carry_out(transaction& within, const business& facts, const known_callers& callers,
                                const booking_order& order, time_point now, std::uint32_t random) {
  if (const result<void> written = write_capacities(within, facts); !written) {
    return written.error();
  }
  owner_desk desk(within, facts, callers, order.terms, now);
  switch (order.verb) {
    case booking_verb::add: return desk.add(order.wanted, order.start, random);
    case booking_verb::move: return desk.move(order.reference, order.start);
    default: return desk.change_status(order.reference, status_after(order.verb));
  }
}

}  // namespace

bool booking_commands::takes(const control::command& asked) {
  return is_booking_order(asked.name);
}

result<void> booking_commands::check(const control::command& asked, const business& facts, time_point now) {
  const result<booking_order> order = read_booking_order(asked, facts, now);
  return order ? result<void>() : order.error();
}

/// Whatever fails here fails again, and is told, when the order is carried out.
awaitable<known_callers> booking_commands::read_customer(const booking_order& order) {
  known_callers callers(facts_.region);
  if (order.verb == booking_verb::add) {
    callers.read_ahead(order.wanted.customer_phone);
    co_return callers;
  }
  auto look = [&order](transaction& within) -> result<std::string> {
    const result<booking> row = find_booking(within, order.reference);
    return row ? contact_as_stored(within, *row) : result<std::string>(row.error());
  };
  const result<std::string> contact = co_await transact<std::string>(db_, look);
  if (contact) {
    callers.read_ahead(*contact);
  }
  co_return callers;
}

awaitable<control::reply> booking_commands::perform(control::command asked) {
  const time_point now = time_.now();
  const result<booking_order> order = read_booking_order(asked, facts_, now);
  if (!order) {
    co_return order.error();
  }
  const std::uint32_t random = std::random_device{}();
  const known_callers callers = co_await read_customer(*order);
  auto unit = [this, &callers, &order, now, random](transaction& within) {
    return carry_out(within, facts_, callers, *order, now, random);
  };
  const result<owner_outcome> made = co_await transact<owner_outcome>(db_, unit);
  if (!made) {
    co_return made.error();
  }
  if (const auto* row = std::get_if<booking>(&made->what)) {
    spdlog::info("booking {}: {}, as its owner says", row->reference, to_string(order->verb));
    if (message_added_) {
      message_added_();
    }
  }
  co_return describe(*order, *made, facts_);
}

}  // namespace zylin::app
