#include "send.hpp"

#include "exit_status.hpp"
#include "pipeline/messages/message_machine.hpp"
#include "zylin/adapters/twilio/messages.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/net/curl_http_client.hpp"
#include "zylin/ports/telemetry.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <iostream>
#include <memory>
#include <optional>

namespace zylin::cli {
namespace {

namespace asio = boost::asio;

domain::message make_message(const phone_number& to, std::string text) {
  domain::message row;
  row.kind = domain::message_kind::test;
  row.to = to.str();
  row.body = std::move(text);
  return row;
}

/// Advice for the most frequent mistakes, by Twilio's error number.
std::string_view advice(std::optional<int> code) {
  switch (code.value_or(0)) {
    case 20003: return "Check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.";
    case 21608: return "A trial account only reaches numbers that are verified in the Twilio console.";
    case 63007: return "TWILIO_WHATSAPP_NUMBER is no WhatsApp sender of this account (the sandbox's is +14155238886).";
    case 63015: return "The recipient has to join the sandbox first: send \"join <words>\" to its number.";
    case 63016: return "Outside the 24-hour window WhatsApp takes only approved templates.";
    default: return "docs/troubleshooting.md lists the usual causes.";
  }
}

int show(const result<ports::message_receipt>& outcome) {
  if (outcome) {
    std::cout << "Twilio accepted the message: " << outcome->provider_sid << " (" << outcome->status << ").\n"
              << "Accepted is not delivered: the Twilio console shows what becomes of it.\n";
    return done;
  }
  const error& failure = outcome.error();
  if (messages::is_ambiguous(failure.code())) {
    std::cerr << "zylin: the message may have been sent, or not: " << failure.message() << '\n'
              << "Look into Twilio's log (Monitor, Logs, Messaging) before you send it again.\n";
    return failed;
  }
  std::cerr << "zylin: not sent: " << failure.message() << '\n' << advice(failure.provider_code()) << '\n';
  return failed;
}

result<ports::message_receipt> send_and_wait(const config::settings& settings, const domain::message& row) {
  asio::io_context loop{1};
  ports::null_telemetry events;
  net::http_client_options options;
  options.allow_insecure = settings.allow_insecure_upstream;
  const std::unique_ptr<ports::http_client> network = net::create_curl_http_client(loop.get_executor(), options);
  const std::unique_ptr<ports::messenger> post =
      twilio::create_messenger(*network, settings.twilio, {}, settings.pipeline.upstream_timeout, events);
  std::optional<result<ports::message_receipt>> outcome;
  auto ended = [&](const std::exception_ptr& failure, result<ports::message_receipt> receipt) {
    if (!failure) {
      outcome.emplace(std::move(receipt));
    }
    loop.stop();
  };
  asio::co_spawn(loop, post->send(row), std::move(ended));
  loop.run();
  return outcome.value_or(error(errc::cancelled, "the request ended without a result"));
}

}  // namespace

int send_message(const config::settings& settings, const std::string& phone, const std::string& text) {
  const result<phone_number> to = phone_number::parse(phone, settings.business.region);
  if (!to) {
    std::cerr << "zylin: '" << phone << "' is no phone number: write it with its country code, like +14155550123\n";
    return wrong_usage;
  }
  if (domain::split_text(text).size() != 1) {
    std::cerr << "zylin: the text must have between 1 and 1600 characters\n";
    return wrong_usage;
  }
  const result<ports::message_receipt> outcome = send_and_wait(settings, make_message(*to, text));
  return show(outcome);
}

}  // namespace zylin::cli
