#include "simulate/json_view.hpp"

#include "simulate/crowd_view.hpp"

#include <nlohmann/json.hpp>

#include <ostream>

namespace zylin::cli {
namespace {

using json = nlohmann::ordered_json;

json step_json(const step_record& step) {
  json written;
  written["step"] = to_string(step.step);
  written["ms"] = step.took.count();
  written["error"] = step.failure.empty() ? json() : json(step.failure);
  return written;
}

json booking_json(const domain::booking& made, const domain::time_zone& zone) {
  json written;
  written["id"] = made.id;
  written["reference"] = made.reference;
  written["customer_name"] = made.customer_name;
  written["customer_phone"] = made.customer_phone;
  written["service"] = made.service;
  written["starts_at"] = zone.format_iso(made.starts_at);
  written["duration_minutes"] = made.duration.count();
  written["status"] = to_string(made.status);
  written["notes"] = made.notes;
  written["call_sid"] = made.call ? json(made.call->str()) : json();
  written["created_at"] = zone.format_iso(made.created_at);
  return written;
}

json message_json(const domain::message& message) {
  json written;
  written["id"] = message.id;
  written["kind"] = to_string(message.kind);
  written["channel"] = to_string(message.channel);
  written["to"] = message.to;
  written["body"] = message.body;
  written["state"] = to_string(message.state);
  written["provider_sid"] = message.provider_sid;
  written["error"] = message.error.empty() ? json() : json(message.error);
  return written;
}

json call_json(const call_record& record, const domain::time_zone& zone) {
  json written;
  written["call_sid"] = record.sid;
  written["from"] = record.from;
  written["said"] = record.said;
  written["heard"] = record.heard;
  written["steps"] = json::array();
  for (const step_record& each : record.steps) {
    written["steps"].push_back(step_json(each));
  }
  const bool understood = record.row && record.row->understood_as;
  written["intent"] = understood ? json(to_string(*record.row->understood_as)) : json();
  written["booking"] = record.booked.empty() ? json() : booking_json(record.booked.front(), zone);
  written["bookings"] = json::array();
  for (const domain::booking& each : record.booked) {
    written["bookings"].push_back(booking_json(each, zone));
  }
  written["messages"] = json::array();
  for (const domain::message& each : record.messages) {
    written["messages"].push_back(message_json(each));
  }
  written["ms"] = record.took().count();
  written["succeeded"] = record.succeeded();
  written["error"] = record.failure.empty() ? json() : json(record.failure);
  return written;
}

json summary_json(const stage_outcome& outcome) {
  const crowd_figures figures = count_crowd(outcome.records);
  json written;
  written["calls"] = figures.calls;
  written["succeeded"] = figures.succeeded;
  written["read_by_rules"] = outcome.read_by_rules;
  written["bookings"] = figures.bookings;
  written["alternatives"] = figures.alternatives;
  written["messages"] = figures.messages;
  written["delivered"] = figures.delivered;
  written["median_ms"] = figures.median.count();
  written["slowest_ms"] = figures.slowest.count();
  written["total_ms"] = outcome.took.count();
  written["threads"] = outcome.threads;
  return written;
}

}  // namespace

void json_view::closed(const stage_outcome& outcome) {
  json document;
  document["simulated"]["caller"] = true;
  document["simulated"]["twilio"] = true;
  document["simulated"]["openai"] = !info_.real_openai;
  document["business"] = info_.business;
  document["calls"] = json::array();
  for (const call_record& each : outcome.records) {
    document["calls"].push_back(call_json(each, zone_));
  }
  document["summary"] = summary_json(outcome);
  document["database"] = outcome.database.empty() ? json() : json(outcome.database.string());
  document["succeeded"] = outcome.succeeded;
  out_ << document.dump(2, ' ', false, json::error_handler_t::replace) << std::endl;
}

}  // namespace zylin::cli
