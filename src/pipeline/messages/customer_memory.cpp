#include "pipeline/messages/customer_memory.hpp"

#include "zylin/core/phone_number.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/domain/customer_language.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace zylin::messages {

namespace {

/// The number under which somebody is remembered, or empty: withheld numbers and the business's own lines are nobody's,
/// for everybody who is forwarded comes from such a line.
std::string memory_key(const domain::business& business, std::string_view from) {
  const result<phone_number> number = phone_number::from_e164(from);
  const auto is_same = [&](const std::string& line) { return same_subscriber(line, from); };
  return number && std::ranges::none_of(business.own_lines, is_same) ? number->str() : std::string();
}

}  // namespace

result<std::string> remembered_language(ports::transaction& tx, const domain::business& business,
                                        std::string_view from) {
  const std::string number = memory_key(business, from);
  if (number.empty()) {
    return std::string();
  }
  TRY_ASSIGN(std::optional<domain::customer> known, tx.customers().find(number));
  return known ? std::move(known->language) : std::string();
}

result<std::string> language_for(ports::transaction& tx, const domain::business& business, std::string_view number,
                                 std::string_view now_used) {
  TRY_ASSIGN(const std::string remembered, remembered_language(tx, business, number));
  return customer_language(business, now_used, remembered);
}

result<void> remember(ports::transaction& tx, const domain::business& business, std::string_view from,
                      const customer_news& news, time_point now) {
  const std::string number = memory_key(business, from);
  if (number.empty()) {
    return {};
  }
  TRY_ASSIGN(const std::optional<domain::customer> known, tx.customers().find(number));
  domain::customer row = known.value_or(domain::customer());
  const bool new_name = learn_name(row, news.name);
  const bool new_language = news.language != row.language && speaks(business, news.language);
  if (!new_name && !new_language) {
    return {};
  }
  if (new_language) {
    row.language = news.language;
  }
  if (!known) {
    row.phone = number;
    row.created_at = now;
  }
  row.changed_at = now;
  return tx.customers().save(row);
}

}  // namespace zylin::messages
