#include "pipeline/messages/customer_profile.hpp"

#include "zylin/core/phone_number.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/domain/customer_language.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace zylin::messages {
namespace {

bool is_customer(const domain::business& business, std::string_view number) {
  const auto is_same = [&](const std::string& line) { return same_subscriber(line, number); };
  return phone_number::from_e164(number) && std::ranges::none_of(business.own_lines, is_same);
}

}  // namespace

std::string customer_number(const domain::business& business, std::string_view from) {
  const std::optional<phone_number> number = domain::identify_caller(from, business).phone;
  return number ? number->str() : std::string();
}

result<domain::caller_memory> recall(ports::transaction& tx, const domain::business& business,
                                     std::string_view number) {
  constexpr std::size_t enough_to_differ = 2;
  domain::caller_memory memory;
  if (!is_customer(business, number)) {
    return memory;
  }
  TRY_ASSIGN(std::optional<domain::customer> known, tx.customers().find(number));
  if (known) {
    memory.language = std::move(known->language);
    memory.names = std::move(known->names);
    memory.blocked = known->blocked;
  }
  TRY_ASSIGN(memory.booked_for, tx.customers().booked_names(number, enough_to_differ));
  return memory;
}

result<bool> is_blocked(ports::transaction& tx, const domain::business& business, std::string_view number) {
  if (!is_customer(business, number)) {
    return false;
  }
  TRY_ASSIGN(const std::optional<domain::customer> known, tx.customers().find(number));
  return known && known->blocked;
}

result<std::string> language_for(ports::transaction& tx, const domain::business& business, std::string_view number,
                                 const domain::used_language& now_used) {
  if (!is_customer(business, number)) {
    return customer_language(business, now_used);
  }
  TRY_ASSIGN(const std::optional<domain::customer> known, tx.customers().find(number));
  return customer_language(business, now_used, known ? std::string_view(known->language) : std::string_view());
}

result<void> remember(ports::transaction& tx, const domain::business& business, std::string_view number,
                      const customer_update& news, time_point now) {
  if (!is_customer(business, number)) {
    return {};
  }
  TRY_ASSIGN(const std::optional<domain::customer> known, tx.customers().find(number));
  domain::customer row = known.value_or(domain::customer());
  const bool new_name = learn_name(row, news.name);
  const domain::used_language& used = news.language;
  const bool new_language =
      used.code != row.language && (used.sure || row.language.empty()) && speaks(business, used.code);
  if (!new_name && !new_language) {
    return {};
  }
  if (new_language) {
    row.language = used.code;
  }
  if (!known) {
    row.phone = number;
    row.created_at = now;
  }
  row.changed_at = now;
  return tx.customers().save(row);
}

}  // namespace zylin::messages
