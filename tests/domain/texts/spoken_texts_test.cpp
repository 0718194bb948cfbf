#include "zylin/domain/texts.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace zylin::domain {
namespace {

TEST(a_caller, hears_these_words) {
  const business usual = default_business();
  EXPECT_EQ(texts::spoken_greeting({usual, "en"}), "Hello! I'm Zylin, your AI receptionist. How can I help you today?");
  EXPECT_EQ(texts::spoken_apology({usual, "en"}),
            "We are sorry, we have a technical problem and cannot answer you as usual. Please leave a message with "
            "your name and number after the tone, and a person will call you back.");
  EXPECT_EQ(texts::spoken_nothing_heard({usual, "en"}), "I did not hear anything. Please call again. Goodbye.");
  EXPECT_EQ(texts::spoken_thanks({usual, "en"}), "Thank you. We will get back to you shortly. Goodbye.");
  EXPECT_EQ(texts::spoken_too_many_calls({usual, "en"}),
            "You have called too often in the last minute. Please try again later. Goodbye.");
}

TEST(a_caller, is_asked_to_wait_in_two_wordings_and_for_a_message_without_a_word_of_trouble) {
  const business usual = default_business();
  EXPECT_EQ(texts::spoken_wait({usual, "en"}, false), "One moment, please.");
  EXPECT_EQ(texts::spoken_wait({usual, "en"}, true), "Bear with me for a second, please.");
  EXPECT_EQ(texts::spoken_message_request({usual, "en"}),
            "Please say your name, your number and what I can do for you after the tone, and we will get back to you.");
  for (const std::string_view language : {"en", "de", "es", "hi", "fr"}) {
    EXPECT_NE(texts::spoken_wait({usual, language}, false), texts::spoken_wait({usual, language}, true)) << language;
  }
}

TEST(a_caller, is_greeted_with_the_business_own_words) {
  business own = default_business();
  own.greeting = "Namaste!";
  EXPECT_EQ(texts::spoken_greeting({own, "en"}), "Namaste!");
}

TEST(a_caller, is_greeted_in_their_language) {
  business own = default_business();
  own.greeting = "Namaste!";
  own.greetings = {{"de", "Willkommen bei uns!"}};
  own.closed_greetings = {{"en", "We are closed now."}};
  EXPECT_EQ(texts::spoken_greeting({own, "de"}), "Willkommen bei uns!");
  EXPECT_EQ(texts::spoken_greeting({own, "es"}), texts::spoken_greeting({default_business(), "es"}))
      << "the business says nothing in Spanish";
  EXPECT_EQ(texts::spoken_greeting({own, "en"}, false), "We are closed now.");
  EXPECT_EQ(texts::spoken_greeting({own, "de"}, false), "Willkommen bei uns!");
  own.greetings["en"] = "Hello from us!";
  EXPECT_EQ(texts::spoken_greeting({own, "en"}), "Hello from us!");
}

TEST(a_caller, hears_that_the_call_is_recorded_in_their_language_if_the_business_says_so) {
  business own = default_business();
  EXPECT_EQ(texts::spoken_recording_notice({own, "fr"}), "");
  own.recording_notice = "We record this.";
  EXPECT_EQ(texts::spoken_recording_notice({own, "en"}), "We record this.");
  EXPECT_EQ(texts::spoken_recording_notice({own, "fr"}), "Cet appel est enregistré.");
}

TEST(an_owner, reads_why_work_on_a_recording_waits_or_has_ended) {
  const business usual = default_business();
  EXPECT_EQ(texts::upstream_paused(usual, "speech"), "paused: speech out of order");
  EXPECT_EQ(texts::worker_lost(usual, 20, zylin::domain::job_step::act),
            "the program ended or lost its worker 20 times in a row at step act");
  EXPECT_NE(texts::owner_recording_failed(usual, "+911112223334", "RE1").find("\nReason: the recording failed\n"),
            std::string::npos);
}

}  // namespace
}  // namespace zylin::domain
