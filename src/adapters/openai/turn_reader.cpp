#include "zylin/adapters/openai/turn_reader.hpp"

#include "chat_client.hpp"
#include "turn_prompt.hpp"
#include "zylin/adapters/upstream_timer.hpp"
#include "zylin/core/try.hpp"

#include <utility>

namespace zylin::openai {
namespace {

class model_turn_reader final : public ports::turn_reader {
 public:
  model_turn_reader(ports::http_client& network, config::openai_settings account, configured_models& models,
                    domain::business business, const clock& time_source, std::chrono::milliseconds time,
                    ports::telemetry& events)
      : upstream_(account.upstream),
        chat_(network, std::move(account), models.understanding(), answer_schema::turn_understanding, time),
        business_(std::move(business)),
        clock_(time_source),
        events_(events) {}

  ports::awaitable<result<domain::turn_understanding>> read(ports::turn_question question) override {
    const upstream_timer timer(events_, upstream_, "read_turn");
    result<domain::turn_understanding> outcome = co_await ask(std::move(question));
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  ports::awaitable<result<domain::turn_understanding>> ask(ports::turn_question question) {
    std::vector<chat_message> messages(2);
    messages[0] = chat_message{"system", turn_system_prompt(business_, clock_.now())};
    messages[1] = chat_message{"user", turn_message(question, business_.zone)};
    CO_TRY_ASSIGN(const std::string answer, co_await chat_.ask(std::move(messages), question.deadline));
    co_return domain::read_turn_answer(answer);
  }

  std::string_view upstream_;
  chat_client chat_;
  domain::business business_;
  const clock& clock_;
  ports::telemetry& events_;
};

}  // namespace

std::unique_ptr<ports::turn_reader> create_turn_reader(ports::http_client& network,
                                                       const config::openai_settings& account,
                                                       configured_models& models, const domain::business& business,
                                                       const clock& time_source, std::chrono::milliseconds time,
                                                       ports::telemetry& events) {
  return std::make_unique<model_turn_reader>(network, account, models, business, time_source, time, events);
}

}  // namespace zylin::openai
