#include "zylin/domain/model_answer.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;

TEST(a_sloppy_answer, is_read_like_a_tidy_one) {
  const std::string object =
      R"({"intent":"booking","reply":"Thanks","customer_name":"O'Brien","date":"2026-11-23","time":"10:30"})";
  std::string escaped;
  for (const char one : object) {
    escaped += one == '"' ? "\\\"" : std::string(1, one);
  }
  const std::string texts[] = {
      "{\"intent\": \"booking\", // new\n\"reply\": \"Thanks\", # polite\n\"customer_name\": \"O'Brien\", /* said */ "
      "\"date\": \"2026-11-23\", \"time\": \"10:30\"}",
      R"({intent: "booking", reply: "Thanks", customer_name: "O'Brien", date: "2026-11-23", time: "10:30"})",
      R"({intent: booking, reply: Thanks, customer_name: O'Brien, date: 2026-11-23, time: 10:30})",
      R"({"intent": "booking", "reply": "Thanks", "customer_name": "O\'Brien", "date": "2026-11-23", "time": "10:30"})",
      R"({'intent': 'booking', 'reply': 'Thanks', 'customer_name': 'O\'Brien', 'date': '2026-11-23', 'time': '10:30'})",
      R"({'intent': 'booking', 'reply': 'Thanks', 'customer_name': 'O'Brien', 'date': '2026-11-23', 'time': '10:30'})",
      R"({"intent": "booking", "reply": "Thanks", "customer_name": "O\x27Brien", "date": "2026-11-23", "time": 1030})",
      R"({"intent": "booking" "reply": "Thanks" "customer_name": "O'Brien" "date": "2026-11-23" "time": "10:30"})",
      R"({"intent": "booking",, "reply": "Thanks", "customer_name": "O'Brien", "date": "2026-11-23", "time": "10:30",})",
      R"({"intent": "booking", "reply": "Thanks", "customer_name": "O'Brien", "date": "2026-11-23", "time": "10:30")",
      R"({"intent": "booking", "reply": "Thanks", "x": NaN, "y": +5, "z": 0x1F, "customer_name": "O'Brien", )"
      R"("date": "2026-11-23", "time": "10:30"})",
      R"({u'intent': u'booking', u'reply': u'Thanks', u'customer_name': u"O'Brien", 'date': '2026-11-23', )"
      R"('time': '10:30'})",
      "\ufeff{\u201cintent\u201d: \u201cbooking\u201d, \u201creply\u201d: \u201cThanks\u201d, "
      "\u201ccustomer_name\u201d: \u201cO'Brien\u201d, \u201cdate\u201d: \u201c2026-11-23\u201d, "
      "\u201ctime\u201d: \u201c10:30\u201d}",
      "{`intent`: `booking`, `reply`: `Thanks`, `customer_name`: `O'Brien`, `date`: `2026-11-23`, `time`: `10:30`}",
      "intent: booking\nreply: Thanks\ncustomer_name: O'Brien\ndate: 2026-11-23\ntime: \"10:30\"\n",
      R"({"intent": "booking", "reply": "Thanks", "customer_name": "O'Brien", "date": {"year": 2026, "month": 11, )"
      R"("day": 23}, "time": {"hour": 10, "minute": 30}})",
      R"({"intent": {"value": "booking"}, "reply": "Thanks", "customer": {"customer_name": "O'Brien"}, )"
      R"("when": {"date": "2026-11-23", "time": "10:30"}})",
      R"({"name": "call_understanding", "arguments": ")" + escaped + "\"}",
      R"({"tool_calls": [{"type": "function", "function": {"name": "f", "arguments": ")" + escaped + "\"}}]}",
      R"([{"type": "tool_use", "input": )" + object + "}]",
      "\"" + escaped + "\"",
      escaped,
  };
  for (const std::string& text : texts) {
    const auto read = read_model_answer(text);
    ASSERT_TRUE(read) << text << "\n" << read.error().message();
    EXPECT_EQ(read->meaning, intent::booking) << text;
    EXPECT_EQ(read->reply, "Thanks") << text;
    EXPECT_EQ(read->customer_name, "O'Brien") << text;
    EXPECT_EQ(read->date, std::chrono::year(2026) / 11 / 23) << text;
    EXPECT_EQ(read->time, 10h + 30min) << text;
  }
}

TEST(a_sloppy_answer, keeps_quotation_marks_and_line_breaks_inside_texts) {
  const auto read = read_model_answer("{\"intent\": \"faq\", \"reply\": \"We say \"yes\", and\nmean it.\", \"x\": 1}");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->reply, "We say \"yes\", and\nmean it.");
}

TEST(a_sloppy_answer, is_not_used_if_it_breaks_off) {
  const std::string object = R"({"intent":"booking","reply":"Thanks","date":"2026-11-23","time":10)";
  EXPECT_FALSE(read_model_answer(object)) << "the time may have been 10:30";
  EXPECT_FALSE(read_model_answer(object.substr(0, object.find("-23")))) << "the date is not complete";
  EXPECT_FALSE(read_model_answer(object.substr(0, object.find("te\":\"2026")))) << "nor is a key";
}

TEST(a_sloppy_answer, says_the_hour_as_a_number) {
  const auto time_in = [](const std::string& written) {
    return read_model_answer(R"({"intent":"booking","reply":"x","time":)" + written + "}")->time;
  };
  EXPECT_EQ(time_in("10"), 10h);
  EXPECT_EQ(time_in("15"), 15h);
  EXPECT_EQ(time_in("15.0"), 15h);
  EXPECT_EQ(time_in("930"), 9h + 30min);
  EXPECT_EQ(time_in("\"\\\"10:30\\\"\""), 10h + 30min);
  EXPECT_EQ(time_in("3"), std::nullopt) << "may be in the afternoon";
}

}  // namespace
}  // namespace zylin::domain
