#include "caller/twiml_reader.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace zylin::sim {
namespace {

ports::http_response xml(std::string body) {
  ports::http_response answer;
  answer.status = 200;
  answer.content_type = "text/xml";
  answer.body = std::move(body);
  return answer;
}

TEST(twiml_reader, reads_verbs_with_their_texts_and_attributes) {
  const auto verbs =
      read_twiml(xml(R"(<?xml version="1.0"?><Response><Say voice="man">a &lt; b</Say><Hangup/></Response>)"));
  ASSERT_TRUE(verbs) << verbs.error().message();
  ASSERT_EQ(verbs->size(), 2U);
  EXPECT_EQ(verbs->at(0).text, "a < b");
  EXPECT_EQ(verbs->at(0).attribute("voice"), "man");
  EXPECT_EQ(verbs->at(1).name, "Hangup");
}

TEST(twiml_reader, reads_what_is_said_inside_of_a_gather) {
  const auto verbs = read_twiml(
      xml("<Response><Gather input=\"speech\"><Say>On which day?</Say></Gather><Redirect>/x?a=1&amp;b=2</Redirect>"
          "</Response>"));
  ASSERT_TRUE(verbs) << verbs.error().message();
  ASSERT_EQ(verbs->at(0).inside.size(), 1U);
  EXPECT_EQ(verbs->at(0).inside[0].text, "On which day?");
  EXPECT_EQ(verbs->at(1).text, "/x?a=1&b=2");
}

TEST(twiml_reader, takes_an_empty_response) {
  const auto verbs = read_twiml(xml("<Response/>"));
  ASSERT_TRUE(verbs);
  EXPECT_TRUE(verbs->empty());
}

TEST(twiml_reader, refuses_what_twilio_refuses_or_skips) {
  const std::vector<std::string> unusable = {
      "",
      "\n<?xml version=\"1.0\"?><Response/>",
      "<Response>",
      "<response/>",
      "<Response/><Response/>",
      "<Response/>text",
      "<Response version=\"1\"/>",
      "<Response>bare text</Response>",
      "<Response><say>wrong case</say></Response>",
      "<Response><Say Voice=\"man\">wrong case</Say></Response>",
      "<Response><Say voice=\"man\" voice=\"woman\">twice</Say></Response>",
      "<Response><Say>Tom & Jerry</Say></Response>",
      "<Response><Say>a\x01</Say></Response>",
      "<Response><Say></Say></Response>",
      "<Response><Say><b>bold</b></Say></Response>",
      "<Response><Record><Say>nested</Say></Record></Response>",
      "<Response><Hangup>now</Hangup></Response>",
      "<Response><Gather><Record/></Gather></Response>",
      "<Response><Gather>words</Gather></Response>",
      "<Response><Gather speechtimeout=\"1\"/></Response>",
      "<Response><Redirect><Say>nested</Say></Redirect></Response>",
      "<Response><Say>" + std::string(3001, 'x') + "</Say></Response>",
      "<Response><!--" + std::string(65536, 'x') + "--></Response>",
  };
  for (const std::string& each : unusable) {
    EXPECT_FALSE(read_twiml(xml(each))) << each.substr(0, 100);
  }
}

TEST(twiml_reader, refuses_other_statuses_and_content_types) {
  ports::http_response plain = xml("<Response/>");
  plain.content_type = "text/plain";
  EXPECT_FALSE(read_twiml(plain));
  ports::http_response failed = xml("<Response/>");
  failed.status = 500;
  EXPECT_FALSE(read_twiml(failed));
}

}  // namespace
}  // namespace zylin::sim
