#include "zylin/domain/silence.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zylin::domain {
namespace {

using std::chrono::milliseconds;

sound_profile sound(double loudest, int voiced) {
  return {milliseconds(4000), milliseconds(voiced), loudest};
}

const std::vector<std::string> courtesies{
    "Thank you.", "Bye.",        "you", "Thank you. Bye-bye!", "THANK YOU VERY MUCH", "Thank you... Thank you.",
    "Okay.",      "Vielen Dank."};
const std::vector<std::string> credits{"Thanks for watching!",
                                       "Thank you for watching. Please subscribe to my channel.",
                                       "Untertitel der Amara.org-Community",
                                       "Subtitles by the Amara.org community",
                                       "Sous-titres réalisés para la communauté d’Amara.org",
                                       "ご視聴ありがとうございました",
                                       "ご視聴ありがとうございました。",
                                       "시청해주셔서 감사합니다."};

TEST(silence, is_where_nothing_stands_out) {
  EXPECT_TRUE(is_silent(sound(-100, 0)));
  EXPECT_FALSE(is_silent(sound(-60, 60)));
}

TEST(words, that_recognisers_invent_are_made_up_where_hardly_anything_sounds) {
  for (const std::vector<std::string>& list : {courtesies, credits}) {
    for (const std::string& each : list) {
      EXPECT_TRUE(is_hallucinated(each, sound(-30, 120))) << each;
      EXPECT_TRUE(is_hallucinated(each, sound(-55, 3000))) << each;
    }
  }
}

TEST(words, that_a_caller_may_say_are_believed_where_somebody_clearly_spoke) {
  for (const std::string& each : courtesies) {
    EXPECT_FALSE(is_hallucinated(each, sound(-45, 300))) << each;
    EXPECT_FALSE(is_hallucinated(each, sound(-20, 200))) << each;
  }
}

TEST(words, of_a_films_credits_are_believed_only_where_somebody_spoke_as_long_as_they_take) {
  for (const std::string& each : credits) {
    EXPECT_TRUE(is_hallucinated(each, sound(-20, 900))) << each;
    EXPECT_FALSE(is_hallucinated(each, sound(-20, 1500))) << each;
  }
}

TEST(words, of_any_other_kind_are_believed_however_faint) {
  for (const std::string each :
       {"Help!", "Yes.", "Thank you, I need an appointment.", "Bye the way, are you open?", "Thank yous", "youth", "",
        "...", "Asha", "Thanks for watching my dog", "Tomorrow at 3."}) {
    EXPECT_FALSE(is_hallucinated(each, sound(-65, 60))) << each;
  }
  std::string endless;
  for (int i = 0; i < 100; ++i) {
    endless += "Thank you. ";
  }
  EXPECT_FALSE(is_hallucinated(endless, sound(-65, 60))) << "too long to be looked at";
}

TEST(a_transcript, without_a_word_is_nothing_heard) {
  for (const char* transcript : {"",
                                 " ",
                                 ".",
                                 "...",
                                 "…",
                                 "-",
                                 "?",
                                 "\u200B",
                                 "\uFEFF.",
                                 "[BLANK_AUDIO]",
                                 "[blank_audio] [blank_audio]",
                                 "[ Silence ]",
                                 "(silence)",
                                 "(Silence.)",
                                 "[Music]",
                                 "[MUSIC PLAYING]",
                                 "(upbeat music)",
                                 "[Musik]",
                                 "(leise Musik)",
                                 "[Música]",
                                 "(música de fondo)",
                                 "[Musique]",
                                 "(musique douce)",
                                 "[bruit de fond]",
                                 "[संगीत]",
                                 "【音楽】",
                                 "(음악)",
                                 "[Музыка]",
                                 "♪♪",
                                 "♪ ♪ ♪",
                                 "🎵",
                                 "*beep*",
                                 "*beeping*",
                                 "<noise>",
                                 "(phone ringing)",
                                 "[dial tone]",
                                 "[no speech]",
                                 "(keine Sprache)",
                                 "[Stille]",
                                 "(sin audio)",
                                 "[Piepton]",
                                 "(wind blowing)",
                                 "[Music] . [Applause]",
                                 "[]",
                                 "()",
                                 "[typing] ♪",
                                 "[no audio]",
                                 "{static}",
                                 "[background noise]"}) {
    EXPECT_TRUE(is_wordless(transcript)) << transcript;
  }
}

TEST(a_transcript, that_holds_words_or_a_person_in_need_is_heard) {
  for (const char* transcript : {"Help",
                                 "[Music] Hello?",
                                 "Hello [BLANK_AUDIO]",
                                 "(silence) tomorrow at ten",
                                 "*beep* call me back",
                                 "music",
                                 "beep",
                                 "silence",
                                 "Musik",
                                 "1",
                                 "no",
                                 "हाँ",
                                 "日",
                                 "[inaudible]",
                                 "(screaming)",
                                 "[crying]",
                                 "(gasping)",
                                 "(please call me back)",
                                 "[speaking German]",
                                 "(coughing)",
                                 "[Music",
                                 "♪ happy birthday to you ♪",
                                 "(my dog is barking loudly)",
                                 "<br>",
                                 "I love *music*"}) {
    EXPECT_FALSE(is_wordless(transcript)) << transcript;
  }
  EXPECT_FALSE(is_wordless(std::string(1'000'000, '[')));
}

TEST(markers, do_not_hide_what_recognisers_invent) {
  EXPECT_TRUE(is_hallucinated("[Music] Thank you.", sound(-30, 120)));
  EXPECT_FALSE(is_hallucinated("[Music] Thank you.", sound(-45, 300)));
}

}  // namespace
}  // namespace zylin::domain
