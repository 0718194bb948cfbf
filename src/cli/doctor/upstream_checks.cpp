#include "doctor/upstream_checks.hpp"

#include "doctor/judgement.hpp"
#include "zylin/adapters/openai/model_list.hpp"
#include "zylin/net/curl_http_client.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <exception>
#include <iterator>
#include <memory>
#include <utility>

namespace zylin::cli {
namespace {

namespace asio = boost::asio;

constexpr std::chrono::milliseconds longest_check{10'000};

awaitable<findings> check_twilio(http_client& network, const settings& configured, std::chrono::milliseconds time) {
  const result<twilio::account_facts> account = co_await twilio::read_account(network, configured.twilio, time);
  findings all{judge_account(account)};
  if (account && configured.twilio.voice_number) {
    const result<std::optional<twilio::number_facts>> number =
        co_await twilio::read_number(network, configured.twilio, *configured.twilio.voice_number, time);
    findings about = judge_number(number, configured.server.public_url);
    std::ranges::move(about, std::back_inserter(all));
  }
  co_return all;
}

awaitable<findings> check_models(http_client& network, const settings& configured, std::chrono::milliseconds time) {
  findings all;
  const result<std::vector<std::string>> first = co_await openai::list_models(network, configured.openai, time);
  all.push_back(judge_models("OpenAI", first, configured.openai));
  if (configured.openai_fallback) {
    const openai_settings& fallback = *configured.openai_fallback;
    const result<std::vector<std::string>> second = co_await openai::list_models(network, fallback, time);
    all.push_back(judge_models("second provider", second, fallback));
  }
  co_return all;
}

awaitable<findings> check(http_client& network, const settings& configured) {
  const std::chrono::milliseconds time = std::min(configured.pipeline.upstream_timeout, longest_check);
  findings all = co_await check_twilio(network, configured, time);
  findings models = co_await check_models(network, configured, time);
  std::ranges::move(models, std::back_inserter(all));
  co_return all;
}

}  // namespace

findings check_upstreams(const settings& configured) {
  asio::io_context loop{1};
  net::http_client_options options;
  options.allow_insecure = configured.allow_insecure_upstream;
  const std::unique_ptr<http_client> network = net::create_curl_http_client(loop.get_executor(), options);
  findings all{{verdict::failed, "network", "the checks ended without a result", "this is a bug: please report it"}};
  auto ended = [&](const std::exception_ptr& failure, findings seen) {
    if (!failure) {
      all = std::move(seen);
    }
    loop.stop();
  };
  asio::co_spawn(loop, check(*network, configured), std::move(ended));
  loop.run();
  return all;
}

}  // namespace zylin::cli
