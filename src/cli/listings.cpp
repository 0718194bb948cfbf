#include "listing_shape.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/stored_conversation.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace zylin::cli {
namespace {

/// A call, and how many turns its conversation had, if it had one.
struct listed_call {
  domain::call row;
  std::optional<int> turns{};
};

result<std::vector<listed_call>> latest_calls(ports::transaction& tx, std::size_t limit) {
  TRY_ASSIGN(std::vector<domain::call> rows, tx.calls().latest(limit));
  std::vector<listed_call> listed;
  for (domain::call& row : rows) {
    TRY_ASSIGN(const std::optional<domain::stored_conversation> talk, tx.conversations().of_call(row.sid));
    listed.push_back({std::move(row), talk ? std::optional(talk->turns) : std::nullopt});
  }
  return listed;
}

std::string_view intent_word(const domain::call& row) {
  return row.understood_as ? to_string(*row.understood_as) : std::string_view();
}

listing_element call_element(const listed_call& listed, const domain::time_zone& zone) {
  const domain::call& row = listed.row;
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
  json["mode"] = listed.turns ? "conversation" : "message";
  json["turns"] = listed.turns.value_or(0);
  json["language"] = known(row.language);
  return json;
}

table_row call_cells(const listed_call& listed, const domain::time_zone& zone) {
  const domain::call& row = listed.row;
  return {short_time(zone, row.started_at),
          row.from,
          std::string(to_string(row.outcome)),
          std::string(intent_word(row)),
          row.duration ? std::to_string(row.duration->count()) : "",
          row.summary.empty() ? row.transcript : row.summary};
}

result<std::vector<domain::job>> latest_jobs(ports::transaction& tx, std::size_t limit) {
  return tx.jobs().latest(limit);
}

bool is_final(const domain::job& row) {
  return row.state == domain::job_state::done || row.state == domain::job_state::dead;
}

listing_element job_element(const domain::job& row, const domain::time_zone& zone) {
  listing_element json;
  json["id"] = row.id;
  json["kind"] = "recording";
  json["key"] = row.recording.str();
  json["state"] = to_string(row.state);
  json["step"] = to_string(row.step);
  json["attempts"] = row.attempts;
  json["run_at"] = is_final(row) ? listing_element() : listing_element(zone.format_iso(row.run_at));
  json["last_error"] = known(row.last_error);
  json["call_sid"] = row.call.str();
  return json;
}

table_row job_cells(const domain::job& row, const domain::time_zone& zone) {
  return {std::to_string(row.id),
          short_time(zone, row.created_at),
          std::string(to_string(row.state)),
          std::string(to_string(row.step)),
          std::to_string(row.attempts),
          is_final(row) ? "" : short_time(zone, row.run_at),
          row.last_error};
}

result<std::vector<domain::message>> latest_messages(ports::transaction& tx, std::size_t limit) {
  return tx.messages().latest(limit);
}

listing_element message_element(const domain::message& row, const domain::time_zone& zone) {
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

table_row message_cells(const domain::message& row, const domain::time_zone& zone) {
  return {std::to_string(row.id),
          short_time(zone, row.created_at),
          std::string(to_string(row.kind)),
          std::string(to_string(row.channel)),
          row.to,
          std::string(to_string(row.state)),
          row.error.empty() ? row.body : row.error};
}

}  // namespace

int list_calls(const listing_request& asked) {
  const listing_shape<listed_call> shape{
      "calls",
      "Each one appears here as soon as your Twilio number calls the voice webhook; `zylin simulate --keep` places one "
      "without an account.",
      {{"STARTED", 16}, {"FROM", 20}, {"OUTCOME", 11}, {"INTENT", 10}, {"SECONDS", 7, true}, {"SUMMARY", 38}},
      latest_calls,
      call_element,
      call_cells};
  return show_listing(asked, shape);
}

int list_jobs(const listing_request& asked) {
  const listing_shape<domain::job> shape{
      "jobs",
      "Every recording that a caller leaves becomes one; `zylin calls` shows who called.",
      {{"ID", 8, true},
       {"CREATED", 16},
       {"STATE", 9},
       {"STEP", 10},
       {"ATTEMPTS", 8, true},
       {"NEXT TRY", 16},
       {"LAST ERROR", 40}},
      latest_jobs,
      job_element,
      job_cells};
  return show_listing(asked, shape);
}

int list_messages(const listing_request& asked) {
  const listing_shape<domain::message> shape{
      "messages",
      "One is written for every answer to a caller and every note to the owner; `zylin send` tries the set-up out.",
      {{"ID", 8, true}, {"CREATED", 16}, {"KIND", 20}, {"CHANNEL", 8}, {"TO", 16}, {"STATE", 9}, {"TEXT OR ERROR", 32}},
      latest_messages,
      message_element,
      message_cells};
  return show_listing(asked, shape);
}

}  // namespace zylin::cli
