#include "pipeline/messages/customer_memory.hpp"

#include "zylin/core/try.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/domain/customer_language.hpp"

#include <optional>
#include <utility>

namespace zylin::messages {

result<std::string> remembered_language(ports::transaction& tx, std::string_view number) {
  if (number.empty()) {
    return std::string();
  }
  TRY_ASSIGN(std::optional<domain::customer> known, tx.customers().find(number));
  return known ? std::move(known->language) : std::string();
}

result<std::string> language_for(ports::transaction& tx, const domain::business& business, std::string_view number,
                                 std::string_view now_used) {
  TRY_ASSIGN(const std::string remembered, remembered_language(tx, number));
  return customer_language(business, now_used, remembered);
}

result<void> remember(ports::transaction& tx, const domain::business& business, std::string_view number,
                      const customer_news& news, time_point now) {
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
