#include "zylin/domain/outside_text.hpp"

#include "zylin/core/utf8.hpp"
#include "zylin/domain/texts.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) {
    all += text;
  }
  return all;
}

TEST(a_kept_transcript, is_one_clean_line) {
  struct row {
    std::string heard;
    std::string kept;
  };
  for (const row& one : {row{"", ""}, row{"  Hello. \n", "Hello."}, row{"two\nlines", "two lines"},
                         row{"a\u202Eb\u2066c\u200Fd", "abcd"}, row{"a\u200Bb\uFEFFc\u2060d\uFFFC", "abcd"},
                         row{std::string("a\0b\x1B[31m", 8), "a b [31m"}, row{"p\u200Day\u200Dpal", "paypal"},
                         row{"क\u094D\u200Dष", "क\u094D\u200Dष"}, row{"👩\u200D⚕️", "👩\u200D⚕️"}, row{"a\u2028b", "a b"},
                         row{"\xFF", "\uFFFD"}}) {
    EXPECT_EQ(kept_transcript(one.heard), one.kept) << one.heard;
  }
}

TEST(a_kept_transcript, has_a_limit_and_is_cut_between_characters) {
  for (const std::string& part : {std::string("word "), std::string("e\u0301"), std::string("क्ष"), std::string("😀"),
                                  std::string("x"), std::string("\u200Bx"), std::string("\xFF")}) {
    const std::string kept = kept_transcript(repeated(part, 900'000 / part.size()));
    EXPECT_LE(kept.size(), longest_transcript) << part;
    EXPECT_GT(kept.size(), longest_transcript / 2) << part;
    EXPECT_TRUE(kept.ends_with("…")) << part;
    std::string_view rest = kept;
    while (!rest.empty()) {
      const utf8::unit next = utf8::decode(rest);
      ASSERT_TRUE(next.valid) << part;
      rest.remove_prefix(next.length);
    }
  }
  const std::string accents = kept_transcript("a" + repeated("e\u0301", 20'000));
  EXPECT_TRUE(accents.ends_with("e\u0301…"));
  EXPECT_EQ(kept_transcript(repeated("x", longest_transcript)), repeated("x", longest_transcript));
}

TEST(a_kept_writing, keeps_its_lines_and_4096_characters) {
  EXPECT_EQ(kept_writing(" Hello\r\n\u202Ethere\u200B \n"), "Hello \nthere");
  EXPECT_EQ(kept_writing(repeated("x", 5'000)), repeated("x", longest_written));
  EXPECT_EQ(utf8::count(kept_writing(repeated("आ", 5'000))), longest_written);
  EXPECT_LE(utf8::count(kept_writing(repeated("e\u0301", 5'000))), longest_written);
  EXPECT_TRUE(kept_writing(repeated("e\u0301", 5'000)).ends_with("e\u0301"));
  EXPECT_LE(kept_writing(repeated("\xFF", 900'000)).size(), 4 * longest_written);
}

TEST(a_kept_address, is_short_and_one_line) {
  EXPECT_EQ(kept_address(" +14155550123 "), "+14155550123");
  EXPECT_EQ(kept_address("sip:a\nb\u202E@c"), "sip:a b@c");
  EXPECT_EQ(kept_address(repeated("1", 30'000)).size(), 256U);
  EXPECT_EQ(kept_label(repeated("1", 30'000)).size(), 120U);
}

TEST(the_owner, reads_of_a_long_transcript_within_two_messages_and_where_the_rest_is) {
  const business business = default_business();
  understanding what;
  what.customer_name = "Asha";
  what.issue_summary = repeated("s", 1'000);
  what.notes = repeated("n", 1'000);
  booking row;
  row.service = "Consultation";
  row.notes = repeated("n", 1'000);
  for (const std::string& part :
       {std::string("No full stop at all "), std::string("A sentence. "), std::string("x"), std::string("आज सुबह ")}) {
    const std::string transcript = kept_transcript(repeated(part, 900'000 / part.size()));
    for (const std::string& text :
         {texts::owner_alert(business, "+14155550123", what, transcript),
          texts::owner_message(business, "+14155550123", what, transcript),
          texts::owner_handover(business, "+14155550123", transcript, "RE1", "timed out"),
          texts::owner_booked_unreachable(business, "", row, transcript),
          texts::owner_not_booked_unreachable(business, "", what, "Sorry.", transcript),
          texts::owner_cancel_asked(business, row, transcript), texts::owner_move_asked(business, row, transcript)}) {
      EXPECT_LE(split_text(text).size(), 2U) << text.substr(0, 80);
      EXPECT_NE(text.find("zylin calls"), std::string::npos) << text.substr(0, 80);
      EXPECT_NE(text.find(part), std::string::npos) << "something of it is there";
    }
  }
  const std::string handover = texts::owner_handover(business, "", repeated("x", 10'000), "RE1", "timed out");
  EXPECT_TRUE(handover.ends_with("Recording: RE1"));
  EXPECT_EQ(texts::owner_message(business, "", what, "Short.").find("zylin calls"), std::string::npos);
}

}  // namespace
}  // namespace zylin::domain
