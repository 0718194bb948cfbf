#include "zylin/adapters/twilio/call_directory.hpp"

#include "rest_reader.hpp"
#include "zylin/adapters/upstream_timer.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/try.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace zylin::twilio {
namespace {

using nlohmann::json;

result<ports::directory_entry> read_call(const std::string& body, call_sid wanted) {
  const json parsed = json::parse(body, nullptr, false);
  if (!parsed.is_object() || text_of(parsed, "sid") != wanted.str()) {
    return error(errc::bad_response, "call lookup: the answer is not about the call that was asked for");
  }
  ports::directory_entry read(std::move(wanted));
  read.row.from = text_of(parsed, "from");
  read.row.to = text_of(parsed, "to");
  read.row.status = domain::parse_call_status(text_of(parsed, "status")).value_or(read.row.status);
  read.row.started_at = parse_rfc2822(text_of(parsed, "start_time")).value_or(time_point{});
  read.row.ended_at = parse_rfc2822(text_of(parsed, "end_time"));
  read.row.duration = seconds_of(parsed, "duration");
  read.direction = text_of(parsed, "direction");
  return read;
}

class account_calls final : public ports::call_directory {
 public:
  account_calls(rest_reader reader, ports::telemetry& events) : reader_(std::move(reader)), events_(events) {}

  ports::awaitable<result<ports::directory_entry>> find(call_sid id) override {
    const upstream_timer timer(events_, "twilio", "call_lookup");
    result<ports::directory_entry> outcome = co_await fetch(std::move(id));
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  ports::awaitable<result<ports::directory_entry>> fetch(call_sid id) {
    CO_TRY_ASSIGN(const std::string body,
                  co_await reader_.get(reader_.url("Calls/" + id.str() + ".json"), "call lookup"));
    co_return read_call(body, std::move(id));
  }

  rest_reader reader_;
  ports::telemetry& events_;
};

}  // namespace

std::unique_ptr<ports::call_directory> create_call_directory(ports::http_client& network,
                                                             const config::twilio_settings& account,
                                                             std::chrono::milliseconds time, ports::telemetry& events) {
  return std::make_unique<account_calls>(rest_reader(network, account, time), events);
}

}  // namespace zylin::twilio
