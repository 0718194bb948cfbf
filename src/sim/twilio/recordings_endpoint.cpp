#include "twilio/recordings_endpoint.hpp"

#include "reply_delay.hpp"
#include "twilio/get_requests.hpp"
#include "twilio/rest_error.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/form.hpp"
#include "zylin/core/number.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace zylin::sim {
namespace {

http::response find_recording(twilio_account& account, const http::request& incoming,
                              const http::path_parameters& parts) {
  if (!account.admits(incoming, parts.at("account"))) {
    return not_authenticated(rest_exception(401, 20003, "Authenticate"));
  }
  constexpr std::string_view extension = ".wav";
  std::string_view sid = parts.at("file");
  if (sid.ends_with(extension)) {
    sid.remove_suffix(extension.size());
  }
  const auto wav = account.recordings.download(sid, account.options.recording_not_ready);
  if (!wav) {
    // Twilio does not distinguish "not yet" from "never".
    return rest_exception(404, 20404, "The requested resource " + incoming.path + " was not found");
  }
  http::response answer;
  answer.content_type = "audio/x-wav";
  answer.body = *wav;
  return answer;
}

ports::awaitable<http::response> serve(std::shared_ptr<twilio_account> account, const http::request& incoming,
                                       const http::path_parameters& parts) {
  co_await wait_for(account->options.reply_delay);
  co_return find_recording(*account, incoming, parts);
}

/// "2026-11-22T08:46:00Z", or the day alone.
std::optional<time_point> read_moment(const std::string& text) {
  if (const std::optional<std::chrono::year_month_day> day = parse_date(text)) {
    return std::chrono::sys_days(*day);
  }
  return parse_utc(text);
}

std::size_t read_count(const form& query, std::string_view name, std::size_t otherwise) {
  return parse_number<std::size_t>(query.get(name)).value_or(otherwise);
}

nlohmann::ordered_json recording_json(const recording_store::listed& each, std::string_view account_sid) {
  nlohmann::ordered_json document;
  document["sid"] = each.sid;
  document["account_sid"] = account_sid;
  document["call_sid"] = each.details.call_sid;
  document["date_created"] = format_rfc2822(each.details.made);
  document["start_time"] = format_rfc2822(each.details.made);
  document["duration"] = std::to_string(each.details.duration.count());
  document["status"] = each.details.status;
  document["source"] = each.details.source;
  document["channels"] = 1;
  document["error_code"] = nullptr;
  document["price"] = nullptr;
  return document;
}

std::string next_page(const http::request& incoming, const form& query, std::size_t page, std::size_t size) {
  return incoming.path + "?DateCreated%3E=" + percent_encode(query.get("DateCreated>")) +
         "&PageSize=" + std::to_string(size) + "&Page=" + std::to_string(page + 1) + "&PageToken=PA";
}

http::response answer_recordings(twilio_account& account, const http::request& incoming, const http::path_parameters&) {
  const form query = read_query(incoming);
  const std::string wanted(query.get("DateCreated>"));
  const std::optional<time_point> since = wanted.empty() ? time_point{} : read_moment(wanted);
  if (!since) {
    return rest_error(400, 20001, "Invalid DateCreated");
  }
  const auto chosen = account.recordings.list(*since);
  const std::size_t size = std::clamp<std::size_t>(read_count(query, "PageSize", 50), 1, account.options.largest_page);
  const std::size_t page = read_count(query, "Page", 0);
  nlohmann::ordered_json document;
  document["recordings"] = nlohmann::ordered_json::array();
  for (std::size_t at = page * size; at < std::min(chosen.size(), (page + 1) * size); ++at) {
    document["recordings"].push_back(recording_json(chosen[at], account.options.account_sid));
  }
  document["page"] = page;
  document["page_size"] = size;
  document["uri"] = incoming.target;
  document["next_page_uri"] = nullptr;
  if (chosen.size() > (page + 1) * size) {
    document["next_page_uri"] = next_page(incoming, query, page, size);
  }
  return json_answer(document);
}

}  // namespace

http::handler download_recording(std::shared_ptr<twilio_account> account) {
  return [account = std::move(account)](const http::request& incoming, const http::path_parameters& parts) {
    return serve(account, incoming, parts);
  };
}

http::handler list_recordings(std::shared_ptr<twilio_account> account) {
  return get_handler(answer_recordings, std::move(account));
}

}  // namespace zylin::sim
