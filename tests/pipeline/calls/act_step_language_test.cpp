#include "pipeline/bookings/reminders.hpp"
#include "pipeline/calls/act_step_fixture.hpp"
#include "pipeline/intake/call_intake.hpp"
#include "pipeline/recovery/missed_calls.hpp"
#include "zylin/core/try.hpp"

#include <gmock/gmock.h>

#include <array>
#include <string>

namespace zylin::calls {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using ::testing::StartsWith;

struct spoken_booking {
  const char* language;
  const char* words;
  const char* when;  ///< as the customer reads it
  const char* opening;
};

/// Monday 18 January at three in the afternoon, and who it is for.
constexpr auto wishes = std::to_array<spoken_booking>({
    {"en", "Hello, this is Anna. I would like a Consultation on Monday at three in the afternoon, please.",
     "Monday 18 January at 3:00 PM", "Hello Anna!"},
    {"de", "Guten Tag, hier ist Anna. Ich hätte gern eine Consultation am Montag um 15 Uhr.",
     "Montag, 18. Januar, 15:00 Uhr", "Guten Tag Anna,"},
    {"es", "Hola, soy Anna. Quisiera una Consultation para el lunes a las tres de la tarde, por favor.",
     "lunes 18 de enero a las 15:00", "Hola, Anna:"},
    {"hi", "नमस्ते, मेरा नाम Anna है। मुझे सोमवार को दोपहर तीन बजे Consultation चाहिए।", "सोमवार, 18 जनवरी, दोपहर 3 बजे",
     "नमस्ते Anna जी,"},
});

class a_customer : public test::act_step_fixture {
 protected:
  void say(int number, const std::string& words, const domain::understanding& what) {
    if (number > 1) {
      add_call(test::sample_call(number));
    }
    domain::call row = the_call(number);
    row.transcript = words;
    data.write([&](ports::transaction& tx) { return tx.calls().save(row); });
    act(what, number);
  }
  [[nodiscard]] domain::understanding wish(const char* language) const {
    domain::understanding what;
    what.meaning = domain::intent::booking;
    what.language = language;
    what.customer_name = "Anna";
    what.service = "Consultation";
    what.date = test::january(18);
    what.time = std::chrono::hours(15);
    return what;
  }
  [[nodiscard]] domain::customer remembered() const {
    return data
        .look<std::optional<domain::customer>>(
            [](ports::transaction& tx) { return tx.customers().find(test::customer_number); })
        .value();
  }
};

class each_tongue : public a_customer, public ::testing::WithParamInterface<spoken_booking> {};

TEST_P(each_tongue, is_answered_and_remembered_and_the_owner_reads_theirs) {
  business.booking.tell_owner = domain::owner_notices::always;
  say(1, GetParam().words, wish(GetParam().language));
  ASSERT_THAT(to_customer(), SizeIs(1));
  EXPECT_EQ(to_customer()[0].kind, domain::message_kind::booking_confirmation);
  EXPECT_THAT(to_customer()[0].body, AllOf(StartsWith(GetParam().opening), HasSubstr(GetParam().when)));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner()[0].body, HasSubstr("Monday 18 January at 3:00 PM")) << "in the business's language";
  EXPECT_EQ(remembered().language, GetParam().language);
  EXPECT_EQ(remembered().names, std::vector<std::string>{"Anna"});

  time.set(test::at_clinic(17, 16));
  bookings::reminders reminders(data.db(), time, business, [] {});
  ASSERT_TRUE(test::wait_for(reminders.run()));
  ASSERT_THAT(to_customer(), SizeIs(2));
  EXPECT_THAT(to_customer()[1].body, AllOf(StartsWith(GetParam().opening), HasSubstr(GetParam().when)));
}

INSTANTIATE_TEST_SUITE_P(of_a_caller, each_tongue, ::testing::ValuesIn(wishes),
                         [](const auto& about) { return std::string(about.param.language); });

TEST_F(a_customer, is_greeted_in_the_language_they_used_last) {
  say(1, wishes[1].words, wish("de"));
  domain::call_progress again(test::call_number(7));
  again.from = test::customer_number;
  domain::call_progress stranger(test::call_number(8));
  stranger.from = "+919833333333";
  data.write([&](ports::transaction& tx) -> result<void> {
    EXPECT_EQ(intake::log_arrival(tx, business, again, again.from, time.now())->language, "de");
    EXPECT_EQ(intake::log_arrival(tx, business, stranger, stranger.from, time.now())->language, "en");
    return {};
  });
  say(2, wishes[2].words, wish("es"));
  EXPECT_EQ(remembered().language, "es") << "the last one counts";
}

TEST_F(a_customer, is_answered_in_the_business_language_where_it_speaks_no_other) {
  business.languages.clear();
  say(1, wishes[1].words, wish("de"));
  EXPECT_THAT(to_customer()[0].body, StartsWith("Hello Anna!"));
  EXPECT_EQ(remembered().language, "") << "they may learn it later";
}

TEST_F(a_customer, who_says_too_little_to_tell_is_answered_as_the_time_before) {
  say(1, wishes[1].words, wish("de"));
  domain::understanding nothing;
  nothing.by_rules = true;
  say(2, "", nothing);
  EXPECT_THAT(to_customer().back().body, HasSubstr("In Ihrem Anruf war keine Nachricht zu hören."));
  add_call(test::sample_call(3));
  escalate_to_owner("quota_exhausted", 3);
  EXPECT_THAT(to_customer().back().body, StartsWith("Danke für Ihren Anruf bei HealthFirst Clinic."));
  EXPECT_THAT(to_owner().back().body, StartsWith("A call for HealthFirst Clinic needs you"));
}

TEST_F(a_customer, who_leaves_nothing_is_written_to_in_the_language_they_used_last) {
  say(1, wishes[1].words, wish("de"));
  config::settings settings = test::clinic_settings();
  settings.pipeline.sweep_interval = std::chrono::milliseconds(0);
  domain::call missed = test::sample_call(5);
  missed.started_at = time.now() + std::chrono::hours(1);
  missed.ended_at = missed.started_at;
  missed.outcome = domain::call_outcome::missed;
  add_call(missed);
  time.advance(std::chrono::hours(2));
  recovery::missed_calls looks(recovery::missed_call_tools{data.db(), time, settings, [] {}, [] {}});
  ASSERT_TRUE(test::wait_for(looks.claim(32)));
  ASSERT_EQ(to_customer().back().kind, domain::message_kind::missed_call);
  EXPECT_THAT(to_customer().back().body, StartsWith("Sie haben gerade bei HealthFirst Clinic angerufen"));
}

TEST_F(a_customer, without_a_number_is_not_remembered) {
  domain::call row = the_call();
  row.from = "anonymous";
  data.write([&](ports::transaction& tx) { return tx.calls().save(row); });
  say(1, wishes[1].words, wish("de"));
  EXPECT_EQ(data.look<std::int64_t>([](ports::transaction& tx) -> result<std::int64_t> {
    TRY_ASSIGN(const auto known, tx.customers().find("anonymous"));
    return known ? 1 : 0;
  }),
            0);
}

}  // namespace
}  // namespace zylin::calls
