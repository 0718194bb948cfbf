#include "pipeline/calls/call_pipeline_fixture.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/domain/understanding_json.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// The model answers faq or booking, whatever was said.
class an_emergency_call : public test::call_pipeline_fixture {
 protected:
  an_emergency_call() { transcriber.words = "My husband collapsed, he is not breathing."; }

  void says(domain::intent what) {
    extractor.meaning = test::booking_wish();
    extractor.meaning.meaning = what;
    extractor.meaning.reply = "We are open from nine to six.";
  }
  void expect_alert() const {
    const std::vector<domain::message> to_owner = data.messages_to(test::owner_number);
    ASSERT_THAT(to_owner, SizeIs(1));
    EXPECT_EQ(to_owner[0].kind, domain::message_kind::owner_alert);
    EXPECT_THAT(to_owner[0].body, HasSubstr(transcriber.words));
    const std::vector<domain::message> to_customer = data.messages_to(test::customer_number);
    ASSERT_THAT(to_customer, SizeIs(1));
    EXPECT_EQ(to_customer[0].body, domain::texts::urgent_received({settings.business, "en"}, true));
    EXPECT_EQ(the_call().understood_as, domain::intent::urgent);
    EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
    EXPECT_THAT(data.bookings(), IsEmpty());
  }
};

TEST_F(an_emergency_call, is_one_whatever_the_model_makes_of_it) {
  transcriber.words += " My name is Asha.";
  says(domain::intent::faq);
  run_due();
  expect_alert();
  EXPECT_THAT(data.messages_to(test::owner_number)[0].body, HasSubstr("Name: Asha")) << "what else it read is used";
}

TEST_F(an_emergency_call, books_nothing_that_is_wished_besides) {
  transcriber.words = "An appointment on Monday at 3 PM please, my name is Asha, and I have severe chest pain.";
  says(domain::intent::booking);
  run_due();
  expect_alert();
}

TEST_F(an_emergency_call, is_one_where_only_the_model_says_so) {
  transcriber.words = "It happened again, you know what I mean, come.";
  says(domain::intent::urgent);
  run_due();
  expect_alert();
}

TEST_F(an_emergency_call, is_one_in_any_language_and_by_the_words_of_the_business) {
  settings.business.emergency_words = {{"en", {"vault is locked"}}};
  int number = 20;
  for (const char* words : {"mein Mann ist zusammengebrochen und atmet nicht", "no puedo respirar",
                            "saans nahi aa rahi", "the vault is locked"}) {
    transcriber.words = words;
    says(domain::intent::booking);
    add_recording(++number, test::customer_number);
    run_due();
    EXPECT_EQ(data.stored_call(test::call_number(number)).understood_as, domain::intent::urgent) << words;
  }
}

TEST_F(an_emergency_call, waits_for_no_model_that_fails) {
  extractor.script.add(error(errc::server_failed, "500"));
  run_due();
  expect_alert();
  EXPECT_EQ(extractor.script.calls(), 1) << "asked once";
}

TEST_F(an_emergency_call, waits_for_no_model_that_is_out_of_order) {
  const error failure(errc::server_failed, "503");
  for (int i = 0; i < engine::circuit_policy{}.failures; ++i) {
    upstreams.finished(engine::upstream::language_model, failure, time.now());
  }
  run_due();
  expect_alert();
  EXPECT_EQ(extractor.script.calls(), 0);
}

TEST_F(an_emergency_call, that_an_earlier_version_has_read_is_one_too) {
  domain::understanding read = test::booking_wish();
  data.write([&](ports::transaction& tx) -> result<void> {
    domain::call row = test::sample_call(1);
    row.transcript = transcriber.words;
    return tx.calls().save(row);
  });
  domain::job stored = steal();
  stored.step = domain::job_step::act;
  stored.understood = to_json(read);
  test::wait_for(pipeline.run(stored));
  expect_alert();
}

TEST_F(an_emergency_call, is_none_where_it_is_long_ago) {
  transcriber.words = "I fainted last month. An appointment on Monday the 18th at 3 PM please, my name is Asha.";
  says(domain::intent::booking);
  run_due();
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(the_call().understood_as, domain::intent::booking);
}

}  // namespace
}  // namespace zylin::calls
