#include "zylin/ports/letter.hpp"

#include "pipeline/clinic.hpp"
#include "pipeline/fake_clock.hpp"
#include "pipeline/real_store.hpp"

#include <gmock/gmock.h>

namespace zylin {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class a_letter : public ::testing::Test {
 protected:
  a_letter() {
    letter.kind = message_kind::owner_handover;
    letter.to = test::owner_number;
    letter.text = "Please call back.";
    letter.key = "key";
    facts.templates["owner_handover"] = {"HX1", {"text"}};
  }

  int post() {
    int written = -1;
    data.write([&](transaction& within) -> result<void> {
      const result<int> posted = post_letter(within, facts, letter, time.now());
      written = posted ? *posted : -1;
      return posted ? result<void>{} : result<void>(posted.error());
    });
    return written;
  }
  /// Text for that many messages.
  void fill(std::size_t parts) {
    letter.text.clear();
    while (letter.text.size() < parts * 1'600 - 800) {
      letter.text += "Sentence number " + std::to_string(letter.text.size()) + ". ";
    }
  }
  [[nodiscard]] std::vector<std::string> keys() const {
    std::vector<std::string> found;
    for (const message& row : data.messages()) {
      found.push_back(row.dedupe_key);
    }
    return found;
  }

  business facts = test::clinic_facts();
  outgoing_letter letter;
  test::fake_clock time{test::friday_morning};
  test::real_store data;
};

TEST_F(a_letter, of_several_messages_loses_nothing_and_repeats_no_template) {
  fill(3);
  EXPECT_EQ(post(), 3);
  std::string together;
  for (const message& part : data.messages()) {
    EXPECT_EQ(part.content_sid, "") << "a template for each part would say the same several times";
    together += part.body + " ";
  }
  EXPECT_EQ(together, letter.text);
}

TEST_F(a_letter, goes_as_its_kinds_template) {
  EXPECT_EQ(post(), 1);
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(data.messages().front().content_sid, "HX1");
  EXPECT_TRUE(data.messages().front().as_template);
}

TEST_F(a_letter, is_free_text_where_the_recipient_has_written_and_keeps_its_template_for_later) {
  data.write([&](transaction& within) -> result<void> {
    incoming_message written;
    written.provider_sid = "SM1";
    written.from = test::owner_number;
    const result<bool> added = within.inbox().add(written, true, time.now());
    return added ? result<void>{} : result<void>(added.error());
  });
  EXPECT_EQ(post(), 1);
  EXPECT_FALSE(data.messages().front().as_template);
  EXPECT_EQ(data.messages().front().content_sid, "HX1");
}

TEST_F(a_letter, has_the_keys_that_stored_databases_know) {
  fill(2);
  post();
  letter.key = "plain";
  letter.plain_first_key = true;
  post();
  EXPECT_THAT(keys(), ElementsAre("key:0", "key:1", "plain", "plain:1"));
}

TEST_F(a_letter, posted_again_writes_nothing) {
  fill(2);
  EXPECT_EQ(post(), 2);
  time.advance(std::chrono::hours(1));
  EXPECT_EQ(post(), 0);
  EXPECT_THAT(data.messages(), SizeIs(2));
}

TEST_F(a_letter, says_whom_it_is_for_and_what_waits_for_it) {
  letter.call = test::call_number(1);
  data.write([&](transaction& within) -> result<void> {
    const result<bool> added = within.jobs().add(test::sample_job(1));
    return added ? result<void>{} : result<void>(added.error());
  });
  letter.job_id = data.jobs().front().id;
  fill(2);
  post();
  for (const message& row : data.messages()) {
    EXPECT_EQ(row.to, test::owner_number);
    EXPECT_EQ(row.kind, message_kind::owner_handover);
    EXPECT_EQ(row.call, letter.call);
    EXPECT_EQ(row.job_id, letter.job_id);
    EXPECT_EQ(row.run_at, time.now());
    EXPECT_EQ(row.created_at, time.now());
  }
}

TEST_F(a_letter, without_words_is_none) {
  letter.text = " \n";
  EXPECT_EQ(post(), 0);
  EXPECT_THAT(data.messages(), IsEmpty());
}

}  // namespace
}  // namespace zylin
