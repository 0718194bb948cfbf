#include "listing_shape.hpp"
#include "zylin/domain/stored_conversation.hpp"
#include "zylin/ports/conversation_repository.hpp"

namespace zylin::cli {
namespace {

result<std::vector<domain::stored_conversation>> latest_conversations(ports::transaction& tx, std::size_t limit) {
  return tx.conversations().latest(limit);
}

listing_element conversation_element(const domain::stored_conversation& row, const domain::time_zone& zone) {
  listing_element json;
  json["id"] = row.id;
  json["channel"] = to_string(row.channel);
  json["customer"] = known(row.customer);
  json["state"] = to_string(row.status);
  json["turns"] = row.turns;
  json["last_at"] = zone.format_iso(row.last_at);
  json["summary"] = known(row.summary);
  json["call_sid"] = known(row.call);
  json["business"] = row.business;
  return json;
}

table_row conversation_cells(const domain::stored_conversation& row, const domain::time_zone& zone) {
  return {std::to_string(row.id),
          short_time(zone, row.last_at),
          std::string(to_string(row.channel)),
          row.customer,
          std::string(to_string(row.status)),
          std::to_string(row.turns),
          row.summary};
}

}  // namespace

int list_conversations(const listing_request& asked) {
  const listing_shape<domain::stored_conversation> shape{
      "conversations",
      "Whoever talks to Zylin by turns has one; `zylin chat` tries it out.",
      {{"ID", 8, true},
       {"LAST", 16},
       {"CHANNEL", 8},
       {"CUSTOMER", 16},
       {"STATE", 11},
       {"TURNS", 5, true},
       {"SUMMARY", 44}},
      latest_conversations,
      conversation_element,
      conversation_cells};
  return show_listing(asked, shape);
}

}  // namespace zylin::cli
