#pragma once

#include "model_pool.hpp"
#include "wire.hpp"
#include "zylin/core/try.hpp"
#include "zylin/ports/http_client.hpp"

#include <functional>
#include <string>
#include <utility>

namespace zylin::openai {

/// One request to the first available model of a pool, in its dialect. After a refusal it retries at once with what it
/// learned, but at most twice, because the caller waits; the next attempt continues from there.
template <class Dialect>
class model_request {
 public:
  using builder = std::function<ports::http_request(const std::string& model, const Dialect& dialect)>;

  /// `what` begins the sentence of an error. The references must outlive the request.
  model_request(ports::http_client& network, model_pool<Dialect>& pool, const builder& build, std::string_view what)
      : network_(network), pool_(pool), build_(build), what_(what) {}

  /// A 2xx answer. Errors: those of `refusal_of` and of http_client; `not_ready` when something was learned, but no
  /// retry is left.
  [[nodiscard]] ports::awaitable<result<ports::http_response>> send() {
    error last(errc::rejected, what_ + ": every model is on another request's trial");
    const std::vector<typename model_pool<Dialect>::candidate> candidates = pool_.candidates();
    for (const typename model_pool<Dialect>::candidate& each : candidates) {
      if (each.on_trial && !pool_.begin_trial(each.name)) {
        continue;
      }
      result<ports::http_response> answer = co_await ask(each.name);
      if (answer || !goes_on(answer.error(), each.on_trial)) {
        co_return answer;
      }
      last = answer.error();
    }
    co_return last.code() == errc::not_found ? error(errc::rejected, last.message()) : last;
  }

 private:
  static constexpr int most_repetitions = 2;

  enum class next_step { repeat, missing, refused };

  /// If a model is missing, or fails on trial, the next one is asked.
  static bool goes_on(const error& failure, bool on_trial) {
    return failure.code() == errc::not_found || (on_trial && failure.code() != errc::cancelled);
  }

  /// `not_found`: the server does not have that model.
  ports::awaitable<result<ports::http_response>> ask(const std::string& name) {
    Dialect known = pool_.dialect(name);  // what the pool knows
    Dialect asked = known;                // simpler, after refusals without a reason
    for (;;) {                            // ends: each round either returns or counts as a repetition
      ports::http_request request = build_(name, asked);
      CO_TRY_ASSIGN(ports::http_response answer, co_await network_.send(std::move(request)));
      if (answer.ok()) {
        pool_.answered(name, known, asked);
        co_return answer;
      }
      const next_step what = judge(name, answer, known, asked);
      if (what == next_step::missing) {
        pool_.not_there(name);
        co_return error(errc::not_found, refusal_of(answer, what_).message() + ", model " + name);
      }
      if (what == next_step::refused) {
        co_return refusal_of(answer, what_);
      }
      if (++repetitions_ > most_repetitions) {
        co_return error(errc::not_ready, what_ + ": the model " + name + " takes other parameters; asked again later");
      }
    }
  }

  /// `repeat`: `asked` must be tried next.
  next_step judge(const std::string& name, const ports::http_response& refusal, Dialect& known, Dialect& asked) {
    const server_error reason = read_server_error(refusal);
    const bool about_parameters =
        refusal.status == 400 || refusal.status == 422 || (refusal.status == 404 && reason.names_parameter());
    if (about_parameters && !reason.names_missing_model() && learn(name, reason, known, asked)) {
      return next_step::repeat;
    }
    if (is_missing_model(refusal.status, reason, name)) {
      return next_step::missing;
    }
    const bool without_reason = about_parameters && !reason.names_parameter();
    return without_reason && simplify(name, known, asked) ? next_step::repeat : next_step::refused;
  }

  /// False when the refusal names none of our parameters.
  bool learn(const std::string& name, const server_error& reason, Dialect& known, Dialect& asked) {
    Dialect next = asked;
    if (!next.adapt(reason)) {
      return false;
    }
    known = asked = pool_.refused(name, known, next);
    return true;
  }

  /// Takes what another request learned, else something simpler; false when the dialect is known to work.
  bool simplify(const std::string& name, Dialect& known, Dialect& asked) {
    const Dialect current = pool_.dialect(name);
    if (current != known) {
      known = asked = current;
      return true;
    }
    return !pool_.is_proven(name) && repetitions_ < most_repetitions && asked.simplify();
  }

  ports::http_client& network_;
  model_pool<Dialect>& pool_;
  const builder& build_;
  std::string what_;
  int repetitions_ = 0;
};

}  // namespace zylin::openai
