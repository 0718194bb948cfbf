#include "http/api_fixture.hpp"
#include "http/twiml_rules.hpp"
#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>

namespace zylin::http::test {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using kind = ports::phone_turn::kind;

class turn : public api_test {
 protected:
  turn() {
    settings.business.phone_mode = domain::call_mode::conversation;
    has_conversation = true;
  }
  [[nodiscard]] static std::string path_of_turn(const std::string& query = "turn=1&language=en") {
    return "/api/twilio/turn/" + std::string(call_id) + "?" + query;
  }
  [[nodiscard]] static form heard(std::string_view name, std::string_view value) {
    form fields = voice_form();
    fields.add(std::string(name), std::string(value));
    return fields;
  }
  [[nodiscard]] static form words(std::string_view said = "tomorrow at three") { return heard("SpeechResult", said); }
  [[nodiscard]] pugi::xml_document take(const std::string& path, const form& fields) {
    const raw_response answer = post(path, fields);
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(answer.headers.at("content-type"), "application/xml");
    return checked_twiml(answer.body);
  }
  /// The caller is asked for a recording, as without conversations, and hears of no trouble.
  static void expect_recording(const pugi::xml_document& document) {
    EXPECT_EQ(verbs_of(document), "Say Record Say Hangup");
    EXPECT_EQ(document.child("Response").child("Record").attribute("action").value(), recording_path());
    EXPECT_THAT(said_in(document), Not(HasSubstr("technical")));
  }
};

TEST_F(turn, hands_in_the_words_and_says_the_reply) {
  conversation.answer(1, reply_of(2, {"Three is free.", "Shall I book it?"}));
  start();
  const auto document = take(path_of_turn(), words());
  EXPECT_EQ(verbs_of(document), "Gather Redirect");
  EXPECT_EQ(said_in(document), "Three is free. Shall I book it?");
  EXPECT_EQ(document.child("Response").child("Gather").attribute("action").value(), path_of_turn("turn=2&language=en"));
  const asked_of_conversation asked = conversation.last();
  EXPECT_EQ(asked.what, "turn_heard");
  EXPECT_EQ(asked.call, call_id);
  EXPECT_EQ(asked.number, 1);
  EXPECT_EQ(asked.wait, 800ms);
  EXPECT_EQ(asked.turn->what, kind::words);
  EXPECT_EQ(asked.turn->text, "tomorrow at three");
  EXPECT_EQ(asked.turn->language, "en");
  EXPECT_EQ(asked.turn->told.from, caller_number);
}

struct heard_case {
  std::vector<form::field> fields;
  kind what;
  std::string text;
};

TEST_F(turn, tells_words_keys_and_silence_apart) {
  start();
  const std::string endless(100'000, 'x');
  for (const heard_case& each :
       std::vector<heard_case>{{{{"SpeechResult", "yes please"}, {"Confidence", "0.9"}}, kind::words, "yes please"},
                               {{{"SpeechResult", "yes"}, {"Confidence", "0.0"}}, kind::words, "yes"},
                               {{{"SpeechResult", "yes"}, {"Confidence", "none"}}, kind::words, "yes"},
                               {{{"SpeechResult", "  a\r\n\tb\x01\xE2\x80\xAE c "}}, kind::words, "a   b  c"},
                               {{{"SpeechResult", "a\xFF"}}, kind::words, "a\xEF\xBF\xBD"},
                               {{{"Digits", "1"}}, kind::keys, "1"},
                               {{{"Digits", "*#0"}}, kind::keys, "*#0"},
                               {{{"Digits", "2"}, {"SpeechResult", "two"}}, kind::keys, "2"},
                               {{{"Digits", "hangup"}}, kind::silence, ""},
                               {{{"Digits", "<1>"}, {"SpeechResult", "two"}}, kind::words, "two"},
                               {{{"Digits", std::string(33, '1')}}, kind::silence, ""},
                               {{{"SpeechResult", ""}, {"Digits", ""}}, kind::silence, ""},
                               {{{"SpeechResult", " \t "}}, kind::silence, ""},
                               {{}, kind::silence, ""}}) {
    form fields = voice_form();
    for (const auto& [name, value] : each.fields) {
      fields.add(name, value);
    }
    static_cast<void>(take(path_of_turn(), fields));
    EXPECT_EQ(conversation.last().turn->what, each.what) << fields.encode();
    EXPECT_EQ(conversation.last().turn->text, each.text) << fields.encode();
  }
  static_cast<void>(take(path_of_turn(), words(endless.substr(0, 30'000))));
  EXPECT_EQ(conversation.last().turn->text.size(), 16U * 1024);
}

TEST_F(turn, listens_on_in_the_language_of_the_reply) {
  for (const std::string_view language : {"en", "es", "de", "hi", "fr"}) {
    conversation.answer(1, reply_of(2, {"…"}, std::string(language)));
    if (running == nullptr) {
      start();
    }
    const auto document = take(path_of_turn(), words());
    const pugi::xml_node gather = document.child("Response").child("Gather");
    EXPECT_EQ(std::string(gather.attribute("language").value()).substr(0, 2), language);
    EXPECT_THAT(gather.attribute("action").value(), HasSubstr("&language=" + std::string(language)));
  }
}

TEST_F(turn, hangs_up_after_the_last_reply) {
  ports::phone_reply last = reply_of(2, {"Goodbye!"});
  last.ends = true;
  conversation.answer(1, last);
  start();
  const auto document = take(path_of_turn(), words());
  EXPECT_EQ(verbs_of(document), "Say Hangup");
  EXPECT_EQ(said_in(document), "Goodbye!");
}

TEST_F(turn, answers_a_repeated_webhook_the_same) {
  conversation.answer(1, reply_of(2, {"Three is free."}));
  start();
  const raw_response first = post(path_of_turn(), words());
  time.advance(3s);
  EXPECT_EQ(post(path_of_turn(), words()).body, first.body);
  EXPECT_THAT(conversation.names(), ElementsAre("turn_heard", "turn_heard"));
}

TEST_F(turn, asks_again_for_a_reply_that_is_late) {
  conversation.answer(1, reply_of(2, {"Three is free."}), 2);
  start();
  const auto first = take(path_of_turn(), words());
  EXPECT_EQ(verbs_of(first), "Say Redirect");
  const std::string poll = first.child("Response").child("Redirect").text().get();
  EXPECT_EQ(poll, path_of_turn("turn=1&language=en&poll=1&since=1795000000000"));
  time.advance(2s);
  const auto second = take(poll, voice_form());
  EXPECT_EQ(verbs_of(second), "Say Redirect");
  EXPECT_NE(said_in(second), said_in(first)) << "not the same twice in a row";
  const std::string again = second.child("Response").child("Redirect").text().get();
  EXPECT_EQ(again, path_of_turn("turn=1&language=en&poll=2&since=1795000000000"));
  EXPECT_EQ(said_in(take(again, voice_form())), "Three is free.");
  EXPECT_THAT(conversation.names(), ElementsAre("turn_heard", "reply_to", "reply_to"));
  EXPECT_EQ(conversation.last().number, 1);
  EXPECT_EQ(conversation.last().wait, 2500ms);
}

TEST_F(turn, asks_for_a_message_in_every_language_once_the_caller_has_waited_long_enough) {
  start();
  for (const std::string_view language : {"en", "es", "de", "hi", "fr"}) {
    const domain::texts::audience caller{.business = settings.business, .language = language};
    std::string path = path_of_turn("turn=4&language=" + std::string(language));
    std::vector<std::chrono::milliseconds> waits;
    std::string before;
    for (int request = 0; request < 10 && !path.empty(); ++request) {
      const auto document = take(path, request == 0 ? words() : voice_form());
      EXPECT_NE(said_in(document), before);
      before = said_in(document);
      path = document.child("Response").child("Redirect").text().get();
      if (path.empty()) {
        expect_recording(document);
        EXPECT_THAT(said_in(document), HasSubstr(domain::texts::spoken_message_request(caller)));
      } else {
        EXPECT_THAT((std::vector{domain::texts::spoken_wait(caller, false), domain::texts::spoken_wait(caller, true)}),
                    testing::Contains(before));
        waits.push_back(conversation.last().wait);
      }
    }
    EXPECT_THAT(waits, ElementsAre(800ms, 2500ms, 2500ms)) << "and 2200 ms at last: the patience is 8 s";
    EXPECT_EQ(conversation.last().what, "recording_asked");
    EXPECT_EQ(conversation.last().number, 4);
  }
}

TEST_F(turn, counts_the_time_between_two_requests_too) {
  start();
  const auto first = take(path_of_turn(), words());
  time.advance(9s);
  expect_recording(take(first.child("Response").child("Redirect").text().get(), voice_form()));
  EXPECT_EQ(conversation.all().at(1).wait, 100ms) << "what is ready by then is still said";
  EXPECT_EQ(conversation.last().what, "recording_asked");
}

TEST_F(turn, records_when_the_conversation_fails) {
  start();
  conversation.fails = true;
  expect_recording(take(path_of_turn("turn=2&language=de"), words()));
  expect_recording(take(path_of_turn("turn=2&language=de&poll=1&since=1795000000000"), voice_form()));
}

TEST_F(turn, waits_no_longer_than_the_patience_while_the_database_does_not_answer) {
  settings.business.conversation.turn_patience = 30ms;
  start();
  conversation.stalls = true;
  const auto document = take(path_of_turn(), words());
  conversation.stalls = false;
  expect_recording(document);
}

TEST_F(turn, asks_to_wait_while_the_database_does_not_answer_yet) {
  start();
  conversation.stalls = true;
  const auto document = take(path_of_turn(), words());
  conversation.stalls = false;
  EXPECT_EQ(verbs_of(document), "Say Redirect");
}

TEST_F(turn, records_where_twilio_did_not_listen) {
  start();
  expect_recording(take(path_of_turn("turn=3&language=en&gather=skipped"), voice_form()));
  EXPECT_THAT(conversation.names(), ElementsAre("recording_asked"));
  EXPECT_EQ(conversation.last().number, 3);
}

TEST_F(turn, records_what_names_no_turn) {
  start();
  for (const std::string query :
       {"", "turn=", "turn=0", "turn=-3", "turn=999999", "turn=two", "language=en", "turn=1&poll=1", "turn=%zz"}) {
    expect_recording(take(path_of_turn(query), words()));
  }
  expect_recording(take("/api/twilio/turn/" + std::string(call_id), words()));
  for (const asked_of_conversation& each : conversation.all()) {
    EXPECT_EQ(each.what, "recording_asked") << "the conversation is over";
    EXPECT_EQ(each.number, 0);
    EXPECT_EQ(each.unheard, "tomorrow at three");
  }
  EXPECT_THAT(conversation.all(), testing::SizeIs(10));
}

TEST_F(turn, that_fails_hands_its_words_over_and_says_whom_to_call_in_danger) {
  settings.owner_phone = *phone_number::from_e164("+14155550199");
  start();
  const domain::texts::audience caller{.business = settings.business, .language = "en"};
  const std::string request = domain::texts::spoken_message_request(caller);
  const std::string query = "turn=3&language=en&gather=skipped";
  const auto calm = take(path_of_turn(query), words("tomorrow at three"));
  EXPECT_THAT(said_in(calm), testing::StartsWith(request));
  EXPECT_EQ(conversation.last().unheard, "tomorrow at three");
  const auto danger = take(path_of_turn(query), words("my father is not breathing"));
  expect_recording(danger);
  EXPECT_THAT(said_in(danger), HasSubstr("emergency services"));
  EXPECT_THAT(said_in(danger), HasSubstr("I'm alerting"));
  EXPECT_THAT(said_in(danger), HasSubstr(request));
  conversation.knows_danger = true;
  EXPECT_THAT(said_in(take(path_of_turn(query), voice_form())), HasSubstr("emergency services")) << "said before";
  conversation.fails = true;
  const auto nobody = take(path_of_turn(query), words("my father is not breathing"));
  EXPECT_THAT(said_in(nobody), HasSubstr("emergency services"));
  EXPECT_THAT(said_in(nobody), Not(HasSubstr("alerting"))) << "nobody is";
}

TEST_F(turn, records_when_there_are_no_conversations_any_more) {
  has_conversation = false;
  start();
  expect_recording(take(path_of_turn(), words()));
}

TEST_F(turn, says_that_it_records_if_the_business_says_so) {
  settings.business.recording_notice = "This call is recorded.";
  start();
  const auto document = take(path_of_turn("turn=3&language=de&gather=skipped"), voice_form());
  EXPECT_THAT(said_in(document), testing::StartsWith("Dieser Anruf wird aufgezeichnet."));
}

TEST_F(turn, speaks_the_businesss_language_where_the_address_names_another_one) {
  settings.business.languages = {};
  start();
  for (const std::string query : {"turn=1&language=de", "turn=1&language=xx", "turn=1"}) {
    static_cast<void>(take(path_of_turn(query), words()));
    EXPECT_EQ(conversation.last().language, "en") << query;
  }
}

TEST_F(turn, prefixes_the_addresses_with_the_path_of_the_public_url) {
  settings.server.public_url = "https://phone.example.org/reception";
  conversation.answer(1, reply_of(2, {"?"}));
  start();
  const auto document = take(path_of_turn(), words());
  EXPECT_EQ(document.child("Response").child("Gather").attribute("action").value(),
            "/reception" + path_of_turn("turn=2&language=en"));
}

TEST_F(turn, of_another_call_or_account_or_without_a_signature_reaches_nobody) {
  start();
  EXPECT_EQ(post("/api/twilio/turn/CA12?turn=1", words()).status, 400);
  EXPECT_EQ(post("/api/twilio/turn/" + std::string(recording_id) + "?turn=1", words()).status, 400);
  form other = form({{"CallSid", "CA00000000000000000000000000000009"}, {"SpeechResult", "yes"}});
  EXPECT_EQ(post(path_of_turn(), other).status, 400);
  form foreign = words();
  foreign.add("AccountSid", "AC00000000000000000000000000000009");
  EXPECT_EQ(post_raw(path_of_turn(), foreign.encode(), signature_of(path_of_turn(), foreign)).status, 403);
  form ours = words();
  ours.add("AccountSid", std::string(account));
  EXPECT_EQ(post_raw(path_of_turn(), ours.encode(), "").status, 403);
  EXPECT_EQ(post_raw(path_of_turn("turn=2"), ours.encode(), signature_of(path_of_turn("turn=1"), ours)).status, 403)
      << "the turn is signed";
  EXPECT_EQ(post_raw(path_of_turn(), ours.encode(), signature_of(path_of_turn(), ours), "text/plain").status, 415);
  EXPECT_EQ(get(path_of_turn()).status, 405);
  EXPECT_TRUE(conversation.all().empty());
}

}  // namespace
}  // namespace zylin::http::test
