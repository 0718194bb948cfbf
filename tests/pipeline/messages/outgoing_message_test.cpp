#include "pipeline/messages/outgoing_message.hpp"

#include "pipeline/messages/customer_profile.hpp"

#include "pipeline/clinic.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"

#include <gmock/gmock.h>

namespace zylin::messages {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class an_outgoing_message : public ::testing::Test {
 protected:
  an_outgoing_message() {
    message.kind = domain::message_kind::owner_handover;
    message.to = test::owner_number;
    message.text = "Please call back.";
    message.key = "key";
    business.templates["owner_handover"] = {"HX1", {"text"}};
  }

  int post() {
    int written = -1;
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<int> posted = enqueue_message(tx, business, message, time.now());
      written = posted ? *posted : -1;
      return posted ? result<void>{} : result<void>(posted.error());
    });
    return written;
  }
  /// Text for that many messages.
  void fill(std::size_t parts) {
    message.text.clear();
    while (message.text.size() < parts * 1'600 - 800) {
      message.text += "Sentence number " + std::to_string(message.text.size()) + ". ";
    }
  }
  [[nodiscard]] std::vector<std::string> keys() const {
    std::vector<std::string> found;
    for (const domain::message& row : data.messages()) {
      found.push_back(row.dedupe_key);
    }
    return found;
  }

  domain::business business = test::clinic_facts();
  outgoing_message message;
  test::fake_clock time{test::friday_morning};
  test::real_store data;
};

TEST_F(an_outgoing_message, of_several_messages_loses_nothing_and_repeats_no_template) {
  fill(3);
  EXPECT_EQ(post(), 3);
  std::string together;
  for (const domain::message& part : data.messages()) {
    EXPECT_EQ(part.content_sid, "") << "a template for each part would say the same several times";
    together += part.body + " ";
  }
  EXPECT_EQ(together, message.text);
}

TEST_F(an_outgoing_message, goes_as_its_kinds_template) {
  EXPECT_EQ(post(), 1);
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(data.messages().front().content_sid, "HX1");
  EXPECT_TRUE(data.messages().front().as_template);
}

TEST_F(an_outgoing_message, is_no_template_for_a_customer_of_another_language) {
  business.templates["booking_reminder"] = {"HX2", {"text"}};
  message.kind = domain::message_kind::booking_reminder;
  message.to = test::customer_number;
  EXPECT_EQ(post(), 1);
  data.write([&](ports::transaction& tx) {
    return remember(tx, business, test::customer_number, {.language = {"de", true}, .name = "Anna"}, time.now());
  });
  message.key = "another";
  EXPECT_EQ(post(), 1);
  ASSERT_THAT(data.messages(), SizeIs(2));
  EXPECT_EQ(data.messages()[0].content_sid, "HX2") << "in the business's language";
  EXPECT_EQ(data.messages()[1].content_sid, "");
}

TEST_F(an_outgoing_message, is_free_text_where_the_recipient_has_written_and_keeps_its_template_for_later) {
  data.write([&](ports::transaction& tx) -> result<void> {
    domain::incoming_message written;
    written.provider_sid = "SM1";
    written.from = test::owner_number;
    const result<bool> added = tx.inbox().add(written, true, time.now());
    return added ? result<void>{} : result<void>(added.error());
  });
  EXPECT_EQ(post(), 1);
  EXPECT_FALSE(data.messages().front().as_template);
  EXPECT_EQ(data.messages().front().content_sid, "HX1");
}

TEST_F(an_outgoing_message, has_the_keys_that_stored_databases_know) {
  fill(2);
  post();
  message.key = "plain";
  message.plain_first_key = true;
  post();
  EXPECT_THAT(keys(), ElementsAre("key:0", "key:1", "plain", "plain:1"));
}

TEST_F(an_outgoing_message, posted_again_writes_nothing) {
  fill(2);
  EXPECT_EQ(post(), 2);
  time.advance(std::chrono::hours(1));
  EXPECT_EQ(post(), 0);
  EXPECT_THAT(data.messages(), SizeIs(2));
}

TEST_F(an_outgoing_message, says_whom_it_is_for_and_what_waits_for_it) {
  message.call = test::call_number(1);
  data.write([&](ports::transaction& tx) -> result<void> {
    const result<bool> added = tx.jobs().add(test::sample_job(1));
    return added ? result<void>{} : result<void>(added.error());
  });
  message.job_id = data.jobs().front().id;
  fill(2);
  post();
  for (const domain::message& row : data.messages()) {
    EXPECT_EQ(row.to, test::owner_number);
    EXPECT_EQ(row.kind, domain::message_kind::owner_handover);
    EXPECT_EQ(row.call, message.call);
    EXPECT_EQ(row.job_id, message.job_id);
    EXPECT_EQ(row.run_at, time.now());
    EXPECT_EQ(row.created_at, time.now());
  }
}

TEST_F(an_outgoing_message, without_words_is_none) {
  message.text = " \n";
  EXPECT_EQ(post(), 0);
  EXPECT_THAT(data.messages(), IsEmpty());
}

}  // namespace
}  // namespace zylin::messages
