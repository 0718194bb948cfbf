#include "zylin/adapters/openai/transcriber.hpp"

#include "support/fake_http_client.hpp"
#include "support/recorded_telemetry.hpp"
#include "support/scripted_http_server.hpp"
#include "support/temp_folder.hpp"
#include "zylin/net/curl_http_client.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace zylin::openai {
namespace {

class transcriber_test : public ::testing::Test {
 protected:
  static openai_settings account(std::string base = "https://openai.example/v1") {
    openai_settings made;
    made.api_key = secret("sk-1");
    made.base_url = std::move(base);
    made.transcribe_model = "whisper-1";
    return made;
  }
  result<std::string> hear(std::string language = "") {
    const auto recogniser =
        create_transcriber(network_, account(), std::move(language), std::chrono::seconds(7), events_);
    return test::run(recogniser->transcribe("call.wav"));
  }

  test::fake_http_client network_;
  test::recorded_telemetry events_;
};

TEST_F(transcriber_test, trims_the_text_and_wants_nothing_else_in_the_answer) {
  network_.answer(200, R"({"text":" \n Book me tomorrow. \n"})");
  const result<std::string> text = hear();
  ASSERT_TRUE(text);
  EXPECT_EQ(*text, "Book me tomorrow.");
  EXPECT_EQ(network_.requests.at(0).url, "https://openai.example/v1/audio/transcriptions");
  EXPECT_EQ(network_.requests.at(0).total_timeout, std::chrono::seconds(7));
  EXPECT_EQ(events_.ended, std::vector<std::string>{"openai transcribe ok"});
}

struct answer_case {
  std::string_view body;
  std::string_view type;
  std::optional<std::string_view> text;
};

TEST_F(transcriber_test, reads_whatever_compatible_servers_write) {
  const answer_case cases[] = {
      {R"({"text":" hello\n"})", "text/html", "hello"},  // whisper.cpp
      {R"({"text":"","usage":{"type":"duration"}})", "application/json", ""},
      {"  hello there\n", "text/plain", "hello there"},
      {"", "text/plain", ""},
      {"hello", "", "hello"},
      {"hello", "application/json", std::nullopt},
      {R"({"text":"cut o)", "application/json", std::nullopt},
      {R"({"text":"cut o)", "text/plain", std::nullopt},
      {R"({"text":null})", "application/json", std::nullopt},
      {R"({"error":"failed to read audio"})", "application/json", std::nullopt},
      {"<html>login</html>", "text/html", std::nullopt},
      {"", "application/json", std::nullopt},
  };
  for (const answer_case& one : cases) {
    network_.answer(200, std::string(one.body), std::string(one.type));
    const result<std::string> text = hear();
    ASSERT_EQ(text.has_value(), one.text.has_value()) << one.body << one.type;
    if (text) {
      EXPECT_EQ(*text, *one.text);
    } else {
      EXPECT_EQ(text.error().code(), errc::bad_response);
    }
  }
}

TEST_F(transcriber_test, passes_refusals_and_failures_on) {
  network_.answer(429, R"({"error":{"type":"insufficient_quota"}})");
  EXPECT_EQ(hear().error().code(), errc::quota_exhausted);
  network_.fail(errc::timed_out);
  EXPECT_EQ(hear().error().code(), errc::timed_out);
  EXPECT_EQ(events_.ended,
            (std::vector<std::string>{"openai transcribe quota_exhausted", "openai transcribe timed_out"}));
}

// The multipart body as it really goes over a socket.
TEST_F(transcriber_test, uploads_the_file_and_its_fields) {
  const test::scripted_http_server server([](const test::received_request&) {
    test::scripted_reply reply;
    reply.bytes = test::http_answer(200, R"({"text":"hello"})");
    return reply;
  });
  const test::temp_folder folder;
  std::ofstream(folder / "RE1.wav", std::ios::binary) << "RIFFbytes";
  boost::asio::io_context context;
  const auto client = net::create_curl_http_client(context.get_executor(), {});
  const auto recogniser =
      create_transcriber(*client, account(server.url("/v1/")), "de", std::chrono::seconds(20), events_);
  std::future<result<std::string>> heard =
      boost::asio::co_spawn(context, recogniser->transcribe(folder / "RE1.wav"), boost::asio::use_future);
  context.run();
  const result<std::string> text = heard.get();
  ASSERT_TRUE(text) << text.error().message();
  const test::received_request seen = server.requests().at(0);
  EXPECT_EQ(seen.target, "/v1/audio/transcriptions");
  EXPECT_EQ(seen.header("authorization"), "Bearer sk-1");
  const std::string type = seen.header("content-type");
  const std::string boundary = "--" + type.substr(type.find('=') + 1);
  const auto field = [&boundary](const std::string& head, const std::string& value) {
    return boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + value + "\r\n";
  };
  EXPECT_EQ(seen.body, field("name=\"file\"; filename=\"call.wav\"\r\nContent-Type: audio/wav", "RIFFbytes") +
                           field("name=\"model\"", "whisper-1") + field("name=\"response_format\"", "json") +
                           field("name=\"language\"", "de") + boundary + "--\r\n");
}

}  // namespace
}  // namespace zylin::openai
