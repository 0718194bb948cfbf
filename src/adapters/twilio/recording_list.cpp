#include "zylin/adapters/twilio/recording_list.hpp"

#include "rest_reader.hpp"
#include "zylin/adapters/upstream_timer.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/form.hpp"
#include "zylin/core/try.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace zylin::twilio {
namespace {

using nlohmann::json;

/// An entry without its two identifiers cannot be fetched.
std::optional<ports::listed_recording> read_entry(const json& entry) {
  result<recording_sid> recording = recording_sid::parse(text_of(entry, "sid"));
  result<call_sid> call = call_sid::parse(text_of(entry, "call_sid"));
  if (!recording || !call) {
    return std::nullopt;
  }
  ports::listed_recording read(std::move(*recording), std::move(*call));
  read.status = text_of(entry, "status");
  read.source = text_of(entry, "source");
  read.made_at = parse_rfc2822(text_of(entry, "date_created"));
  read.duration = seconds_of(entry, "duration");
  return read;
}

result<ports::recording_page> read_list(const std::string& body) {
  const json parsed = json::parse(body, nullptr, false);
  const auto list = parsed.is_object() ? parsed.find("recordings") : parsed.end();
  if (!parsed.is_object() || list == parsed.end() || !list->is_array()) {
    return error(errc::bad_response, "recording list: no list of recordings in the answer");
  }
  ports::recording_page page;
  for (const json& entry : *list) {
    if (auto read = entry.is_object() ? read_entry(entry) : std::nullopt) {
      page.recordings.push_back(std::move(*read));
    }
  }
  page.next = text_of(parsed, "next_page_uri");
  return page;
}

class account_recordings final : public ports::recording_list {
 public:
  account_recordings(rest_reader reader, ports::telemetry& events) : reader_(std::move(reader)), events_(events) {}

  ports::awaitable<result<ports::recording_page>> page(time_point since, std::string from) override {
    const upstream_timer timer(events_, "twilio", "recording_list");
    std::string url = from.empty() ? first_page(since) : reader_.own_page(from);
    result<ports::recording_page> outcome = co_await fetch(std::move(url));
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  // The parameter's name ends in the greater-than sign.
  [[nodiscard]] std::string first_page(time_point since) const {
    return reader_.url("Recordings.json") + "?DateCreated%3E=" + percent_encode(format_utc(since)) + "&PageSize=100";
  }

  ports::awaitable<result<ports::recording_page>> fetch(std::string url) {
    if (url.empty()) {
      co_return error(errc::bad_response, "recording list: it goes on where we do not follow");
    }
    CO_TRY_ASSIGN(const std::string body, co_await reader_.get(std::move(url), "recording list"));
    co_return read_list(body);
  }

  rest_reader reader_;
  ports::telemetry& events_;
};

}  // namespace

std::unique_ptr<ports::recording_list> create_recording_list(ports::http_client& network,
                                                             const config::twilio_settings& account,
                                                             std::chrono::milliseconds time, ports::telemetry& events) {
  return std::make_unique<account_recordings>(rest_reader(network, account, time), events);
}

}  // namespace zylin::twilio
