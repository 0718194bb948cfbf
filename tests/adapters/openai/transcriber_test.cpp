#include "zylin/adapters/openai/transcriber.hpp"

#include "support/fake_http_client.hpp"
#include "support/recorded_telemetry.hpp"
#include "support/scripted_http_server.hpp"
#include "support/temp_folder.hpp"
#include "zylin/net/curl_http_client.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace zylin::openai {
namespace {

class transcriber_test : public ::testing::Test {
 protected:
  static config::openai_settings account(std::string base = "https://openai.example/v1") {
    config::openai_settings made;
    made.api_key = secret("sk-1");
    made.base_url = std::move(base);
    made.transcribe_models = {"gpt-transcribe"};
    return made;
  }
  static speech_hints german() { return {"de", {"Praxis Müller", "Zahnreinigung"}}; }
  /// A recogniser that has learned nothing yet.
  void ask_model(const std::string& name) {
    config::openai_settings asked = account();
    asked.transcribe_models = {name};
    models_ = std::make_unique<configured_models>(network_, asked, clock_, std::chrono::seconds(7), events_);
    recogniser_ = create_transcriber(network_, asked, *models_, german(), std::chrono::seconds(7), events_);
    network_.requests.clear();
  }
  result<std::string> hear() {
    if (!recogniser_) {
      ask_model("whisper-1");
    }
    return test::run(recogniser_->transcribe("call.wav"));
  }
  /// The fields of a request without file and model, as name=value.
  [[nodiscard]] std::vector<std::string> fields(std::size_t request) const {
    std::vector<std::string> all;
    for (const ports::multipart_field& each : network_.requests.at(request).multipart) {
      if (each.name != "file" && each.name != "model" && each.name != "response_format") {
        all.push_back(each.name + "=" + each.value);
      }
    }
    return all;
  }
  static std::string unknown(const std::string& name) {
    return R"({"error":{"message":"Unrecognized request argument supplied: )" + name + R"("}})";
  }

  test::fake_http_client network_;
  test::recorded_telemetry events_;
  system_clock clock_;
  std::unique_ptr<configured_models> models_;
  std::unique_ptr<ports::transcriber> recogniser_;
};

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST_F(transcriber_test, tells_each_model_what_it_knows) {
  for (const char* name : {"gpt-transcribe", "gpt-transcribe-2026-09-01", "openai/gpt-transcribe"}) {
    ask_model(name);
    network_.answer(200, R"({"text":"hello"})");
    ASSERT_TRUE(hear());
    EXPECT_THAT(fields(0), ElementsAre("languages[]=de", "keywords[]=Praxis Müller", "keywords[]=Zahnreinigung"))
        << name;
  }
  for (const char* name : {"whisper-1", "gpt-4o-mini-transcribe", "Systran/faster-whisper-small"}) {
    ask_model(name);
    network_.answer(200, R"({"text":"hello"})");
    ASSERT_TRUE(hear());
    EXPECT_THAT(fields(0), ElementsAre("language=de")) << name;
  }
}

TEST_F(transcriber_test, learns_what_a_model_refuses_and_stays_with_it) {
  ask_model("gpt-transcribe");
  network_.answer(400, unknown("keywords"));
  network_.answer(400, unknown("languages"));
  network_.answer(400, unknown("language"));
  EXPECT_EQ(hear().error().code(), errc::not_ready) << "two repetitions a request";
  EXPECT_THAT(fields(1), ElementsAre("languages[]=de"));
  EXPECT_THAT(fields(2), ElementsAre("language=de"));
  network_.answer(200, R"({"text":"hello"})");
  ASSERT_TRUE(hear());
  EXPECT_THAT(fields(3), IsEmpty());
  EXPECT_THAT(events_.refused, ElementsAre("openai gpt-transcribe keywords", "openai gpt-transcribe languages",
                                           "openai gpt-transcribe language"));
}

TEST_F(transcriber_test, tries_a_list_of_languages_where_a_new_model_wants_one) {
  ask_model("gpt-9-hear");
  network_.answer(400, unknown("language"));
  network_.answer(200, R"({"text":"hello"})");
  ASSERT_TRUE(hear());
  EXPECT_THAT(fields(1), ElementsAre("languages[]=de"));
}

TEST_F(transcriber_test, a_400_without_a_reason_is_taken_for_the_hints_until_the_server_has_answered_once) {
  ask_model("gpt-transcribe");
  network_.answer(400, R"({"error":"bad request"})");
  network_.answer(400, R"({"error":"bad request"})");
  network_.answer(200, R"({"text":"hello"})");
  ASSERT_TRUE(hear());
  EXPECT_THAT(fields(1), ElementsAre("language=de"));
  EXPECT_THAT(fields(2), IsEmpty());
  network_.answer(400, R"({"error":"bad request"})");
  EXPECT_EQ(hear().error().code(), errc::rejected);
  EXPECT_EQ(network_.requests.size(), 4U);
}

TEST_F(transcriber_test, a_recording_that_is_refused_says_nothing_about_the_hints) {
  ask_model("gpt-transcribe");
  network_.answer(400, R"({"error":{"message":"Audio file might be corrupted or unsupported","param":"file"}})");
  EXPECT_EQ(hear().error().code(), errc::rejected);
  EXPECT_EQ(network_.requests.size(), 1U);
}

TEST(keywords, are_the_names_of_business_and_services_as_the_server_takes_them) {
  domain::business business = domain::default_business();
  business.name = "Cut & <Colour>";
  const auto named = [](std::string name) {
    domain::service made;
    made.name = std::move(name);
    return made;
  };
  business.services = {named("Wash\r\nand go"),
                       named("Haircut"),
                       named("Haircut"),
                       named(" <> "),
                       named(std::string(99, 'x') + " and more"),
                       named("A\u2028B"),
                       named("Färben")};
  EXPECT_THAT(keywords_of(business),
              ElementsAre("Cut & Colour", "Wash and go", "Haircut", std::string(99, 'x'), "A B", "Färben"));
  business.services.assign(500, domain::service());
  for (std::size_t i = 0; i < business.services.size(); ++i) {
    business.services[i].name = "Service " + std::to_string(i);
  }
  EXPECT_EQ(keywords_of(business).size(), 100U);
}

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
  configured_models models(*client, account(server.url("/v1/")), clock_, std::chrono::seconds(20), events_);
  const auto recogniser =
      create_transcriber(*client, account(server.url("/v1/")), models, german(), std::chrono::seconds(20), events_);
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
                           field("name=\"model\"", "gpt-transcribe") + field("name=\"response_format\"", "json") +
                           field("name=\"languages[]\"", "de") + field("name=\"keywords[]\"", "Praxis Müller") +
                           field("name=\"keywords[]\"", "Zahnreinigung") + boundary + "--\r\n");
}

}  // namespace
}  // namespace zylin::openai
