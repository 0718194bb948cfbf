#include "listing_shape.hpp"

#include "zylin/domain/job.hpp"

namespace zylin::cli {

namespace {

result<std::vector<job>> latest_jobs(transaction& within, std::size_t limit) {
  return within.jobs().latest(limit);
}

bool is_final(const job& row) {
  return row.state == job_state::done || row.state == job_state::dead;
}

listing_element job_element(const job& row, const time_zone& zone) {
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

table_row job_cells(const job& row, const time_zone& zone) {
  return {std::to_string(row.id),
          short_time(zone, row.created_at),
          std::string(to_string(row.state)),
          std::string(to_string(row.step)),
          std::to_string(row.attempts),
          is_final(row) ? "" : short_time(zone, row.run_at),
          row.last_error};
}

}  // namespace

int list_jobs(const listing_request& asked) {
  const listing_shape<job> shape{"jobs",
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

}  // namespace zylin::cli
