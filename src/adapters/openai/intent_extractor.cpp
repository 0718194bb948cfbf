#include "zylin/adapters/openai/intent_extractor.hpp"

#include "chat_client.hpp"
#include "prompt.hpp"
#include "zylin/adapters/upstream_timer.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/model_answer.hpp"

#include <utility>

namespace zylin::openai {
namespace {

class model_reader final : public ports::intent_extractor {
 public:
  model_reader(ports::http_client& network, config::openai_settings account, configured_models& models,
               domain::business business, const clock& time_source, std::chrono::milliseconds time,
               ports::telemetry& events)
      : upstream_(account.upstream),
        chat_(network, std::move(account), models.understanding(), answer_schema::call_understanding, time),
        business_(std::move(business)),
        clock_(time_source),
        events_(events) {}

  ports::awaitable<result<domain::understanding>> understand(std::string transcript,
                                                             domain::caller_facts caller) override {
    const upstream_timer timer(events_, upstream_, "understand");
    result<domain::understanding> outcome = co_await read(std::move(transcript), std::move(caller));
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  /// After an unusable answer the model is asked once more and told what was wrong, if it had answered at all.
  ports::awaitable<result<domain::understanding>> read(std::string transcript, domain::caller_facts caller) {
    std::vector<chat_message> messages(2);
    messages[0] = chat_message{"system", system_prompt(business_, clock_.now())};
    messages[1] = chat_message{"user", user_message(transcript, caller, business_.zone)};
    result<domain::understanding> first = co_await ask(messages);
    if (first || first.error().code() != errc::bad_response) {
      co_return first;
    }
    co_return co_await ask(messages);
  }

  /// Adds an answer that cannot be used, and the complaint about it, to the messages.
  ports::awaitable<result<domain::understanding>> ask(std::vector<chat_message>& messages) {
    CO_TRY_ASSIGN(std::string answer, co_await chat_.ask(messages));
    result<domain::understanding> read = domain::read_model_answer(answer);
    if (!read) {
      messages.push_back(chat_message{"assistant", std::move(answer)});
      messages.push_back(chat_message{"user", repair_message(read.error().message())});
    }
    co_return read;
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
