#include "zylin/domain/delivery_fallback.hpp"

#include "sms_text.hpp"

#include "name_table.hpp"

#include <string>
#include <utility>

namespace zylin::domain {
namespace {

constexpr name_table<delivery_method, 3> method_names{{{delivery_method::whatsapp_text, "whatsapp_text"},
                                                       {delivery_method::whatsapp_template, "whatsapp_template"},
                                                       {delivery_method::sms, "sms"}}};

/// Free text outside the 24-hour window: the only refusal for which a template helps.
constexpr int outside_window = 63016;

message fresh_row(const message& failed, delivery_method next, int part, time_point now) {
  message row;
  row.kind = failed.kind;
  row.channel = next == delivery_method::sms ? channel::sms : channel::whatsapp;
  row.to = failed.to;
  row.call = failed.call;
  row.job_id = failed.job_id;
  row.first_dedupe_key = failed.first_dedupe_key.empty() ? failed.dedupe_key : failed.first_dedupe_key;
  row.dedupe_key = row.first_dedupe_key + "/" + std::string(to_string(next)) + ":" + std::to_string(part);
  row.run_at = now;
  row.created_at = now;
  return row;
}

message as_template(const message& failed, time_point now) {
  message row = fresh_row(failed, delivery_method::whatsapp_template, 0, now);
  row.body = failed.body;
  row.content_sid = failed.content_sid;
  row.content_variables = failed.content_variables;
  row.as_template = true;
  return row;
}

std::vector<message> as_sms(const message& failed, time_point now) {
  std::vector<message> rows;
  for (std::string& piece : split_sms(failed.body)) {
    message row = fresh_row(failed, delivery_method::sms, static_cast<int>(rows.size()), now);
    row.body = std::move(piece);
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

std::string_view to_string(delivery_method value) noexcept {
  return name_of(method_names, value);
}

delivery_method method_of(const message& row) noexcept {
  if (row.channel == channel::sms) {
    return delivery_method::sms;
  }
  return row.as_template ? delivery_method::whatsapp_template : delivery_method::whatsapp_text;
}

bool is_window_open(std::optional<time_point> last_wrote, time_point now) noexcept {
  constexpr std::chrono::hours window{24};
  constexpr std::chrono::minutes margin{1};
  return last_wrote && now - *last_wrote < window - margin;
}

delivery_method first_method(bool has_template, bool window_open) noexcept {
  return has_template && !window_open ? delivery_method::whatsapp_template : delivery_method::whatsapp_text;
}

std::optional<delivery_method> next_method(const method_failure& failure, bool has_template, bool has_sms) noexcept {
  if (failure.in_doubt || failure.failed == delivery_method::sms) {
    return std::nullopt;
  }
  if (failure.failed == delivery_method::whatsapp_text && failure.code == outside_window && has_template) {
    return delivery_method::whatsapp_template;
  }
  return has_sms ? std::optional(delivery_method::sms) : std::nullopt;
}

std::vector<message> next_messages(const message& failed, bool has_sms, time_point now) {
  const method_failure failure{method_of(failed), failed.error_code, failed.in_doubt};
  const std::optional<delivery_method> next = next_method(failure, !failed.content_sid.empty(), has_sms);
  if (!next) {
    return {};
  }
  return *next == delivery_method::sms ? as_sms(failed, now) : std::vector<message>{as_template(failed, now)};
}

}  // namespace zylin::domain
