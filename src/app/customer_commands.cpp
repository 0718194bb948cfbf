#include "zylin/app/customer_commands.hpp"

#include "pipeline/bookings/customer_changes.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/core/redact.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/customer.hpp"

#include <spdlog/spdlog.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zylin::app {
namespace {

constexpr auto customer_orders =
    std::to_array<std::string_view>({"customers.note", "customers.block", "customers.unblock", "customers.merge"});

std::string argument_of(const control::command& asked, const std::string& name) {
  const auto found = asked.arguments.find(name);
  return found == asked.arguments.end() ? std::string() : found->second;
}

result<phone_number> number_in(const control::command& asked, const std::string& name,
                               const domain::business& business) {
  if (!asked.arguments.contains(name)) {
    return error(errc::invalid_input, "the number is missing");
  }
  return bookings::read_customer_number(argument_of(asked, name), business);
}

result<std::string> remark_in(const control::command& asked) {
  std::string text = argument_of(asked, "text");
  if (text.find_first_not_of(" \t\r\n") == std::string::npos || text.size() > domain::longest_customer_notes) {
    return error(errc::invalid_input,
                 "the text must have 1 to " + std::to_string(domain::longest_customer_notes) + " bytes");
  }
  return text;
}

/// Nobody blocks the number that they get their own notices on.
result<phone_number> blockable(result<phone_number> whom, const config::settings& settings) {
  if (whom && settings.owner_phone && same_subscriber(whom->str(), settings.owner_phone->str())) {
    return error(errc::invalid_input, whom->str() +
                                          " is your own number (OWNER_PHONE), and you would reach the business no "
                                          "longer: if it is not yours any more, change OWNER_PHONE first");
  }
  return whom;
}

/// Two spellings of one number are no mistake of the typing, so `merge` itself refuses them.
result<void> check_order(const control::command& asked, const config::settings& settings) {
  const domain::business& business = settings.business;
  if (asked.name == "customers.merge") {
    TRY(number_in(asked, "from", business));
    TRY(number_in(asked, "into", business));
    return {};
  }
  if (asked.name == "customers.block" && asked.arguments.contains("call")) {
    TRY(call_sid::parse(argument_of(asked, "call")));
    return {};
  }
  TRY_ASSIGN(const phone_number whom, number_in(asked, "phone", business));
  if (asked.name == "customers.block") {
    TRY(blockable(whom, settings));
  }
  if (asked.name == "customers.note") {
    TRY(remark_in(asked));
  }
  return {};
}

using object = nlohmann::ordered_json;

/// What the owner reads, or the same for a program.
std::string told(const control::command& asked, std::string text, const object& json) {
  constexpr int indent = 2;
  return asked.arguments.contains("json") ? json.dump(indent, ' ', false, object::error_handler_t::replace)
                                          : std::move(text);
}

object merged_object(const phone_number& from, const phone_number& into, const bookings::merge_outcome& done) {
  object json{{"from", from.str()}, {"into", into.str()}, {"bookings", done.bookings}, {"wishes", done.wishes}};
  json["closed"] = object::array();
  for (const domain::channel by : done.closed) {
    json["closed"].push_back(to_string(by));
  }
  return json;
}

std::string merged_text(const phone_number& from, const phone_number& into, const bookings::merge_outcome& done) {
  std::string text = from.str() + " is merged into " + into.str() + ": " +
                     (done.bookings == 1 ? "1 booking has" : std::to_string(done.bookings) + " bookings have") +
                     " that number now";
  if (done.wishes > 0) {
    text += "\nit waits for " + std::string(done.wishes == 1 ? "1 time" : std::to_string(done.wishes) + " times") +
            " on the waiting list instead of the other one";
  }
  for (const domain::channel by : done.closed) {
    text.append("\nit gets no messages by ").append(to_string(by)).append(" any more, as the other one did not");
  }
  return text;
}

}  // namespace

bool customer_commands::takes(const control::command& asked) {
  return std::ranges::find(customer_orders, asked.name) != customer_orders.end();
}

result<void> customer_commands::check(const control::command& asked, const config::settings& settings) {
  return check_order(asked, settings);
}

ports::awaitable<control::reply> customer_commands::perform(control::command asked) {
  if (asked.name == "customers.note") {
    co_return co_await note(asked);
  }
  if (asked.name == "customers.block") {
    co_return co_await block(asked);
  }
  if (asked.name == "customers.unblock") {
    co_return co_await unblock(asked);
  }
  co_return co_await merge(asked);
}

ports::awaitable<control::reply> customer_commands::note(const control::command& asked) {
  CO_TRY_ASSIGN(const phone_number of, number_in(asked, "phone", business_));
  CO_TRY_ASSIGN(const std::string text, remark_in(asked));
  auto unit = [this, &of, &text](ports::transaction& tx) {
    return bookings::customer_changes(tx, business_, time_.now()).note(of, text);
  };
  CO_TRY_ASSIGN(const std::string notes, co_await transact<std::string>(db_, unit));
  const object json{{"phone", of.str()}, {"notes", notes}};
  co_return told(asked, "noted for " + of.str(), json);
}

ports::awaitable<result<phone_number>> customer_commands::number_to_block(const control::command& asked) {
  if (!asked.arguments.contains("call")) {
    co_return blockable(number_in(asked, "phone", business_), settings_);
  }
  CO_TRY_ASSIGN(const call_sid id, call_sid::parse(argument_of(asked, "call")));
  auto look = [&id](ports::transaction& tx) { return tx.calls().find(id); };
  CO_TRY_ASSIGN(const std::optional<domain::call> row, co_await transact<std::optional<domain::call>>(db_, look));
  if (!row) {
    co_return error(errc::not_found, "there is no call " + id.str() + ": `zylin calls --json` shows their SIDs");
  }
  co_return blockable(bookings::read_customer_number(row->from, business_), settings_);
}

ports::awaitable<control::reply> customer_commands::block(const control::command& asked) {
  CO_TRY_ASSIGN(const phone_number whom, co_await number_to_block(asked));
  auto unit = [this, &whom](ports::transaction& tx) {
    return bookings::customer_changes(tx, business_, time_.now()).block(whom);
  };
  CO_TRY_ASSIGN(const bool changed, co_await transact<bool>(db_, unit));
  spdlog::info("{} is blocked, as the owner says", mask_phone(whom.str()));
  const object json{{"phone", whom.str()}, {"blocked", true}, {"changed", changed}};
  co_return told(
      asked,
      whom.str() + (changed ? " is blocked: its calls are not answered, its texts are stored and not passed on"
                            : " is blocked already"),
      json);
}

ports::awaitable<control::reply> customer_commands::unblock(const control::command& asked) {
  CO_TRY_ASSIGN(const phone_number whom, number_in(asked, "phone", business_));
  auto unit = [this, &whom](ports::transaction& tx) {
    return bookings::customer_changes(tx, business_, time_.now()).unblock(whom);
  };
  CO_TRY_ASSIGN(const bool changed, co_await transact<bool>(db_, unit));
  const object json{{"phone", whom.str()}, {"blocked", false}, {"changed", changed}};
  co_return told(asked, whom.str() + (changed ? " is not blocked any more" : " is not blocked"), json);
}

ports::awaitable<control::reply> customer_commands::merge(const control::command& asked) {
  CO_TRY_ASSIGN(const phone_number from, number_in(asked, "from", business_));
  CO_TRY_ASSIGN(const phone_number into, number_in(asked, "into", business_));
  auto unit = [this, &from, &into](ports::transaction& tx) {
    return bookings::customer_changes(tx, business_, time_.now()).merge(from, into);
  };
  CO_TRY_ASSIGN(const bookings::merge_outcome merged, co_await transact<bookings::merge_outcome>(db_, unit));
  spdlog::info("{} is merged into {}, as the owner says", mask_phone(from.str()), mask_phone(into.str()));
  const object json = merged_object(from, into, merged);
  co_return told(asked, merged_text(from, into, merged), json);
}

}  // namespace zylin::app
