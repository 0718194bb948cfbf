#include "reply_check.hpp"

#include "reply_check/businesses.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace zylin::domain {
namespace {

/// A reply to what was asked at one of the businesses.
struct labelled_reply {
  bool is_true = false;
  std::string business;
  std::string asked;
  std::string reply;
};

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  for (const char letter : line) {
    if (letter == '\t') {
      fields.emplace_back();
    } else {
      fields.back() += letter;
    }
  }
  return fields;
}

/// The lines of tests/domain/data/replies.tsv.
std::vector<labelled_reply> labelled_replies() {
  std::ifstream file(test::source_folder() + "/tests/domain/data/replies.tsv");
  std::vector<labelled_reply> replies;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') {
      continue;
    }
    const std::vector<std::string> fields = fields_of(line);
    if (fields.size() != 4 || (fields[0] != "true" && fields[0] != "untrue")) {
      throw std::runtime_error("replies.tsv: " + line);
    }
    labelled_reply read;
    read.is_true = fields[0] == "true";
    read.business = fields[1];
    read.asked = fields[2];
    read.reply = fields[3];
    replies.push_back(std::move(read));
  }
  return replies;
}

reply_check_result judge(const std::string& reply, const std::string& asked, const std::string& name,
                         intent meaning = intent::faq) {
  const business facts = reply_check_tests::named(name);
  return check_reply(reply, facts,
                     {.meaning = meaning,
                      .transcript = asked,
                      .language = facts.language,
                      .now = reply_check_tests::monday_morning,
                      .emergency_number = "112"});
}

TEST(replies, are_sent_where_they_are_true_and_no_others) {
  int true_ones = 0;
  int refused = 0;
  int untrue_ones = 0;
  int sent = 0;
  for (const labelled_reply& one : labelled_replies()) {
    const reply_check_result outcome = judge(one.reply, one.asked, one.business);
    (one.is_true ? true_ones : untrue_ones) += 1;
    if (outcome.may_be_sent() != one.is_true) {
      (one.is_true ? refused : sent) += 1;
      std::cout << (one.is_true ? "refused as " : "sent ") << to_string(outcome.claim) << ": " << one.reply << "\n";
    }
  }
  std::cout << "quality replies true: " << true_ones - refused << " of " << true_ones << " sent, " << refused
            << " refused\nquality replies untrue: " << sent << " of " << untrue_ones << " sent, " << untrue_ones - sent
            << " refused\n";
  EXPECT_GE(true_ones, 200);
  EXPECT_GE(untrue_ones, 300);
  EXPECT_LE(refused * 50, true_ones) << "at most two of a hundred";
  EXPECT_EQ(sent, 0);
}

TEST(replies, are_plain_text_of_a_bearable_length) {
  const std::string fine = "We are open on Saturday from 10 to 2.";
  const std::string asked = "when are you open";
  ASSERT_TRUE(judge(fine, asked, "clinic").may_be_sent());
  for (const char* reply :
       {"We are \u202eopen on Saturday from 10 to 2.", "We are op\u200ben on Saturday from 10 to 2.",
        "We are \u043epen on Saturday from 10 to 2.", "\xff We are open on Saturday from 10 to 2.",
        "We are open on Saturday from 10 to 2.\u2066", "We are open on Saturday from \uff11\uff10 to 2.",
        "{\"reply\": \"We are open\"}", "We are open\u0007 on Saturday from 10 to 2."}) {
    EXPECT_EQ(judge(reply, asked, "clinic").claim, reply_claim::characters) << reply;
  }
  EXPECT_EQ(judge("", asked, "clinic").claim, reply_claim::empty);
  EXPECT_EQ(judge(" \n ", asked, "clinic").claim, reply_claim::empty);
  std::string many;
  while (many.size() <= longest_reply) {
    many += fine + " ";
  }
  EXPECT_EQ(judge(many, asked, "clinic").claim, reply_claim::too_long);
}

TEST(replies, answer_questions_and_messages_alone) {
  const std::string fine = "We are open on Saturday from 10 to 2.";
  for (const intent meaning : {intent::booking, intent::cancel, intent::reschedule, intent::urgent}) {
    EXPECT_EQ(judge(fine, "when are you open", "clinic", meaning).claim, reply_claim::not_an_answer);
  }
  EXPECT_TRUE(judge(fine, "when are you open", "clinic", intent::other).may_be_sent());
}

TEST(replies, that_leave_it_to_somebody_say_so) {
  const auto defers = [](const char* reply) { return judge(reply, "do you do x-rays", "clinic").defers; };
  EXPECT_TRUE(defers("I don't know. A person will get back to you."));
  EXPECT_TRUE(defers("We will call you back."));
  EXPECT_FALSE(defers("A vaccination costs ₹300."));
}

TEST(replies, name_the_people_that_customers_are_told_and_the_number_for_emergencies) {
  const business facts = reply_check_tests::clinic();
  const std::string people[] = {"Dr. Rao"};
  const auto claim = [&](const char* reply, std::span<const std::string> known) {
    return check_reply(reply, facts,
                       {.transcript = "who is the dentist",
                        .now = reply_check_tests::monday_morning,
                        .people = known,
                        .emergency_number = "112"})
        .claim;
  };
  EXPECT_EQ(claim("Our dentist is Dr. Rao.", people), reply_claim::none);
  EXPECT_EQ(claim("Our dentist is Dr. Rao.", {}), reply_claim::person);
  EXPECT_EQ(claim("In an emergency please call 112.", {}), reply_claim::none);
  EXPECT_EQ(claim("In an emergency please call 911.", {}), reply_claim::number);
}

TEST(replies, may_be_any_bytes) {
  for (const std::string& reply :
       {std::string(100'000, '9'), std::string("\0\0", 2), std::string("$ $ $ ₹ € 35 € €"), std::string("... . .. ?!"),
        std::string("@ . .com x.com"), std::string(300, ','), std::string("hundred thousand hundred and and"),
        std::string("9-9-9-9 to to to 9")}) {
    EXPECT_FALSE(judge(reply, reply, "clinic").may_be_sent()) << reply.substr(0, 40);
  }
}

}  // namespace
}  // namespace zylin::domain
