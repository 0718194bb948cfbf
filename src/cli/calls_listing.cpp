#include "listing_shape.hpp"

#include "zylin/domain/call.hpp"

namespace zylin::cli {

namespace {

result<std::vector<call>> latest_calls(transaction& within, std::size_t limit) {
  return within.calls().latest(limit);
}

std::string_view intent_word(const call& row) {
  return row.understood_as ? to_string(*row.understood_as) : std::string_view();
}

listing_element call_element(const call& row, const time_zone& zone) {
  listing_element json;
  json["call_sid"] = row.sid.str();
  json["from"] = known(row.from);
  json["to"] = known(row.to);
  json["started_at"] = zone.format_iso(row.started_at);
  json["ended_at"] = row.ended_at ? listing_element(zone.format_iso(*row.ended_at)) : listing_element();
  json["duration_seconds"] = row.duration ? listing_element(row.duration->count()) : listing_element();
  json["status"] = to_string(row.status);
  json["intent"] = known(intent_word(row));
  json["transcript"] = known(row.transcript);
  json["reply"] = known(row.reply);
  json["summary"] = known(row.summary);
  json["booking_id"] = known(row.booking_id);
  json["outcome"] = to_string(row.outcome);
  return json;
}

table_row call_cells(const call& row, const time_zone& zone) {
  return {short_time(zone, row.started_at),
          row.from,
          std::string(to_string(row.outcome)),
          std::string(intent_word(row)),
          row.duration ? std::to_string(row.duration->count()) : "",
          row.summary.empty() ? row.transcript : row.summary};
}

}  // namespace

int list_calls(const listing_request& asked) {
  const listing_shape<call> shape{
      "calls",
      "Each one appears here as soon as your Twilio number calls the voice webhook; `zylin simulate --keep` places one "
      "without an account.",
      {{"STARTED", 16}, {"FROM", 20}, {"OUTCOME", 11}, {"INTENT", 10}, {"SECONDS", 7, true}, {"SUMMARY", 38}},
      latest_calls,
      call_element,
      call_cells};
  return show_listing(asked, shape);
}

}  // namespace zylin::cli
