#include "listing_shape.hpp"

#include "zylin/domain/message.hpp"

namespace zylin::cli {

namespace {

result<std::vector<message>> latest_messages(transaction& within, std::size_t limit) {
  return within.messages().latest(limit);
}

listing_element message_element(const message& row, const time_zone& zone) {
  listing_element json;
  json["id"] = row.id;
  json["kind"] = to_string(row.kind);
  json["channel"] = to_string(row.channel);
  json["to"] = row.to;
  json["body"] = row.body;
  json["state"] = to_string(row.state);
  json["provider_sid"] = known(row.provider_sid);
  json["attempts"] = row.attempts;
  json["error"] = known(row.error);
  json["call_sid"] = known(row.call);
  json["created_at"] = zone.format_iso(row.created_at);
  return json;
}

table_row message_cells(const message& row, const time_zone& zone) {
  return {std::to_string(row.id),
          short_time(zone, row.created_at),
          std::string(to_string(row.kind)),
          std::string(to_string(row.channel)),
          row.to,
          std::string(to_string(row.state)),
          row.error.empty() ? row.body : row.error};
}

}  // namespace

int list_messages(const listing_request& asked) {
  const listing_shape<message> shape{
      "messages",
      "One is written for every answer to a caller and every note to the owner; `zylin send` tries the set-up out.",
      {{"ID", 8, true}, {"CREATED", 16}, {"KIND", 20}, {"CHANNEL", 8}, {"TO", 16}, {"STATE", 9}, {"TEXT OR ERROR", 32}},
      latest_messages,
      message_element,
      message_cells};
  return show_listing(asked, shape);
}

}  // namespace zylin::cli
