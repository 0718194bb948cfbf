#include "zylin/adapters/openai/intent_extractor.hpp"

#include "chat_client.hpp"
#include "prompt.hpp"
#include "zylin/adapters/upstream_timer.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/understanding_json.hpp"

#include <utility>

namespace zylin::openai {
namespace {

class model_reader final : public ports::intent_extractor {
 public:
  model_reader(ports::http_client& network, config::openai_settings account, configured_models& models,
               domain::business business, const clock& time_source, std::chrono::milliseconds time,
               ports::telemetry& events)
      : upstream_(account.upstream),
        chat_(network, std::move(account), models.understanding(), time),
        business_(std::move(business)),
        clock_(time_source),
        events_(events) {}

  ports::awaitable<result<domain::understanding>> understand(std::string transcript) override {
    const upstream_timer timer(events_, upstream_, "understand");
    result<domain::understanding> outcome = co_await read(std::move(transcript));
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  ports::awaitable<result<domain::understanding>> read(std::string transcript) {
    std::vector<chat_message> messages(2);
    messages[0] = chat_message{"system", system_prompt(business_, clock_.now())};
    messages[1] = chat_message{"user", user_message(transcript)};
    CO_TRY_ASSIGN(const std::string answer, co_await chat_.ask(messages));
    result<domain::understanding> first = domain::parse_understanding(answer);
    if (first) {
      co_return first;
    }
    messages.push_back(chat_message{"assistant", answer});
    messages.push_back(chat_message{"user", repair_message(first.error().message())});
    CO_TRY_ASSIGN(const std::string repaired, co_await chat_.ask(std::move(messages)));
    co_return domain::parse_understanding(repaired);
  }

  std::string_view upstream_;
  chat_client chat_;
  domain::business business_;
  const clock& clock_;
  ports::telemetry& events_;
};

}  // namespace

std::unique_ptr<ports::intent_extractor> create_intent_extractor(
    ports::http_client& network, const config::openai_settings& account, configured_models& models,
    const domain::business& business, const clock& time_source, std::chrono::milliseconds time,
    ports::telemetry& events) {
  return std::make_unique<model_reader>(network, account, models, business, time_source, time, events);
}

}  // namespace zylin::openai
