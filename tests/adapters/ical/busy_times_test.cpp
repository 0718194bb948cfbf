#include "busy_times.hpp"

#include "feeds.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace zylin::ical {
namespace {

using test::event_of;
using test::feed_of;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// "0118T0800-0118T0830 …", in UTC.
std::string shown(const std::vector<domain::time_span>& spans) {
  const auto when = [](time_point moment) {
    const std::string iso = domain::time_zone::utc().format_iso(moment);  // 2027-01-18T08:00:00+00:00
    return iso.substr(5, 2) + iso.substr(8, 2) + "T" + iso.substr(11, 2) + iso.substr(14, 2);
  };
  std::string text;
  for (const domain::time_span& each : spans) {
    text += (text.empty() ? "" : " ") + when(each.from) + "-" + when(each.until);
  }
  return text;
}

std::string busy_in(const std::string& components) {
  const result<busy_times> read = read_busy_times(feed_of(components), test::half_a_year());
  return read ? shown(read->spans) : "error: " + read.error().message();
}

struct feed_case {
  const char* what;
  std::string components;
  std::string busy;
};

void expect_all(const std::vector<feed_case>& cases) {
  for (const feed_case& each : cases) {
    EXPECT_EQ(busy_in(each.components), each.busy) << each.what;
  }
}

const char* const berlin_zone =
    "BEGIN:VTIMEZONE\nTZID:Home\nBEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:19700329T020000\n"
    "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

TEST(a_feed, blocks_times_of_every_notation) {
  const std::string in_utc = "DTSTART:20270118T080000Z\nDTEND:20270118T083000Z\n";
  expect_all({
      {"UTC", event_of(in_utc), "0118T0800-0118T0830"},
      {"a zone",
       event_of("DTSTART;TZID=America/New_York:20270118T080000\nDTEND;TZID=America/New_York:20270118T090000\n"),
       "0118T1300-0118T1400"},
      {"floating: the business's zone", event_of("DTSTART:20270118T080000\nDTEND:20270118T090000\n"),
       "0118T0700-0118T0800"},
      {"a duration", event_of("DTSTART:20270118T080000Z\nDURATION:PT1H30M\n"), "0118T0800-0118T0930"},
      {"an end in another zone", event_of("DTSTART:20270118T080000Z\nDTEND;TZID=Europe/Berlin:20270118T100000\n"),
       "0118T0800-0118T0900"},
      {"neither end nor duration", event_of("DTSTART:20270118T080000Z\n"), ""},
      {"an end before the start", event_of("DTSTART:20270118T080000Z\nDTEND:20270118T070000Z\n"), ""},
      {"a parameter in quotation marks",
       event_of("DTSTART;X-A=\"a:b;c\";TZID=\"Europe/Berlin\":20270118T090000\n"
                "DURATION:PT15M\n"),
       "0118T0800-0118T0815"},
      {"a folded line", event_of("DTSTART:20270118T\n 080000Z\nDURATION:PT\n\t1H\n"), "0118T0800-0118T0900"},
      {"small letters", event_of("dtstart;tzid=Europe/Berlin:20270118T090000\nduration:PT1H\n"), "0118T0800-0118T0900"},
      {"texts that look like properties", event_of("SUMMARY:DTSTART:1\nDESCRIPTION:a\n DTEND:2\n" + in_utc),
       "0118T0800-0118T0830"},
      {"the trigger of an alarm is no time of the event",
       event_of(in_utc + "BEGIN:VALARM\nTRIGGER:-PT15M\nDURATION:PT5H\nRRULE:x\nEND:VALARM\n"), "0118T0800-0118T0830"},
      {"times that touch are one", event_of(in_utc) + event_of("DTSTART:20270118T083000Z\nDURATION:PT30M\n", "two"),
       "0118T0800-0118T0900"},
      {"cut to the window", event_of("DTSTART:20261230T000000Z\nDTEND:20270102T000000Z\n"), "0101T0000-0102T0000"},
      {"before the window", event_of("DTSTART:20261230T000000Z\nDTEND:20270101T000000Z\n"), ""},
      {"VFREEBUSY",
       "BEGIN:VFREEBUSY\nFREEBUSY;FBTYPE=BUSY:20270118T080000Z/PT1H,20270119T080000Z/20270119T090000Z\n"
       "FREEBUSY;FBTYPE=FREE:20270120T080000Z/PT1H\nEND:VFREEBUSY\n",
       "0118T0800-0118T0900 0119T0800-0119T0900"},
  });
}

TEST(a_feed, blocks_whole_days_of_the_business) {
  expect_all({
      {"one day", event_of("DTSTART;VALUE=DATE:20270118\nDTEND;VALUE=DATE:20270119\n"), "0117T2300-0118T2300"},
      {"the end is not part of it", event_of("DTSTART;VALUE=DATE:20270118\nDTEND;VALUE=DATE:20270120\n"),
       "0117T2300-0119T2300"},
      {"no end: one day", event_of("DTSTART;VALUE=DATE:20270118\n"), "0117T2300-0118T2300"},
      {"an end on the same day: one day", event_of("DTSTART;VALUE=DATE:20270118\nDTEND;VALUE=DATE:20270118\n"),
       "0117T2300-0118T2300"},
      {"a duration", event_of("DTSTART;VALUE=DATE:20270118\nDURATION:P2D\n"), "0117T2300-0119T2300"},
      {"over the change of the clocks", event_of("DTSTART;VALUE=DATE:20270328\n"), "0327T2300-0328T2200"},
  });
}

TEST(a_feed, says_who_is_busy_by_the_rule) {
  const std::string time = "DTSTART:20270118T080000Z\nDURATION:PT1H\n";
  const std::string busy = "0118T0800-0118T0900";
  expect_all({
      {"confirmed", event_of(time + "STATUS:CONFIRMED\n"), busy},
      {"tentative", event_of(time + "STATUS:TENTATIVE\n"), busy},
      {"cancelled", event_of(time + "STATUS:CANCELLED\n"), ""},
      {"opaque", event_of(time + "TRANSP:OPAQUE\n"), busy},
      {"transparent", event_of(time + "TRANSP:TRANSPARENT\n"), ""},
      {"Microsoft: free", event_of(time + "X-MICROSOFT-CDO-BUSYSTATUS:FREE\n"), ""},
      {"Microsoft: tentative", event_of(time + "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE\n"), busy},
      {"Microsoft: out of office", event_of(time + "X-MICROSOFT-CDO-BUSYSTATUS:OOF\n"), busy},
      {"working elsewhere, which Exchange writes as transparent",
       event_of(time + "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE\nTRANSP:TRANSPARENT\n"), ""},
      {"our own booking", event_of(time, "K7M2PQ@0123456789abcdef"), ""},
      {"somebody else's of that name", event_of(time, "K7M2PQ@0123456789abcdee"), busy},
  });
}

TEST(a_feed, knows_zones_by_their_own_rules_then_by_name) {
  const auto at_nine = [](const std::string& tzid) {
    return event_of("DTSTART;TZID=" + tzid + ":20270618T090000\nDURATION:PT1H\n");
  };
  const std::string zone = berlin_zone;
  std::string wrong_name = zone;
  wrong_name.replace(wrong_name.find("Home"), 4, "America/New_York");
  expect_all({
      {"described in the file", zone + at_nine("Home"), "0618T0700-0618T0800"},
      {"described after its use", at_nine("Home") + zone, "0618T0700-0618T0800"},
      {"the file's own rules win over a known name", wrong_name + at_nine("America/New_York"), "0618T0700-0618T0800"},
      {"a name of Windows", at_nine("W. Europe Standard Time"), "0618T0700-0618T0800"},
      {"another one", at_nine("\"Pacific Standard Time\""), "0618T1600-0618T1700"},
      {"at the end of an identifier", at_nine("/freeassociation.sourceforge.net/Asia/Kolkata"), "0618T0330-0618T0430"},
      {"of three parts", at_nine("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires"), "0618T1200-0618T1300"},
      {"unknown: the business's", at_nine("Customized Time Zone"), "0618T0700-0618T0800"},
      {"a zone without rules is looked up",
       "BEGIN:VTIMEZONE\nTZID:Asia/Kolkata\nEND:VTIMEZONE\n" + at_nine("Asia/Kolkata"), "0618T0330-0618T0430"},
  });
  const auto read = read_busy_times(feed_of(at_nine("Customized Time Zone") + at_nine("tzone://Microsoft/Custom")),
                                    test::half_a_year());
  EXPECT_EQ(read->unknown_zones, 2U);
  EXPECT_EQ(read->events, 2U);
}

TEST(a_feed, does_not_expand_a_zone_that_changes_its_clocks_every_second) {
  std::string zone = berlin_zone;
  zone.replace(zone.find("FREQ=YEARLY"), 11, "FREQ=SECONDLY");
  EXPECT_EQ(busy_in(zone + event_of("DTSTART;TZID=Home:20270118T090000\nDURATION:PT1H\n")), "0118T0800-0118T0900");
  zone = berlin_zone;
  zone.replace(zone.find("FREQ=YEARLY"), 11, "FREQ=YEARLY;BYDAY=SU,MO,TU,WE,TH,FR,SA;X");
  EXPECT_EQ(busy_in(zone + event_of("DTSTART;TZID=Home:20270118T090000\nDURATION:PT1H\n")), "0118T0800-0118T0900");
}

TEST(a_feed, repeats_events) {
  const std::string day = "DTSTART;TZID=Europe/Berlin:20270118T090000\nDTEND;TZID=Europe/Berlin:20270118T093000\n";
  const std::string three = "0118T0800-0118T0830 0119T0800-0119T0830 0120T0800-0120T0830";
  expect_all({
      {"COUNT", event_of(day + "RRULE:FREQ=DAILY;COUNT=3\n"), three},
      {"UNTIL in UTC", event_of(day + "RRULE:FREQ=DAILY;UNTIL=20270120T080000Z\n"), three},
      {"UNTIL on the clock", event_of(day + "RRULE:FREQ=DAILY;UNTIL=20270120T090000\n"), three},
      {"UNTIL as a date: its day counts", event_of(day + "RRULE:FREQ=DAILY;UNTIL=20270120\n"), three},
      {"a semicolon too many", event_of(day + "RRULE:FREQ=DAILY;COUNT=3;\n"), three},
      {"COUNT counts what is left out",
       event_of(day + "RRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20270119T090000\n"),
       "0118T0800-0118T0830 0120T0800-0120T0830"},
      {"EXDATE in UTC", event_of(day + "RRULE:FREQ=DAILY;COUNT=2\nEXDATE:20270118T080000Z\n"), "0119T0800-0119T0830"},
      {"EXDATE as a date", event_of(day + "RRULE:FREQ=DAILY;COUNT=2\nEXDATE;VALUE=DATE:20270118\n"),
       "0119T0800-0119T0830"},
      {"EXDATE of another time", event_of(day + "RRULE:FREQ=DAILY;COUNT=1\nEXDATE:20270118T090000Z\n"),
       "0118T0800-0118T0830"},
      {"a list of EXDATEs",
       event_of(day + "RRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20270118T090000,20270120T090000\n"),
       "0119T0800-0119T0830"},
      {"RDATE", event_of(day + "RDATE;TZID=Europe/Berlin:20270201T140000\n"),
       "0118T0800-0118T0830 0201T1300-0201T1330"},
      {"RDATE as periods, each of its length",
       event_of(day + "RDATE;VALUE=PERIOD:20270201T140000Z/PT2H,20270202T140000Z/20270202T150000Z\n"),
       "0118T0800-0118T0830 0201T1400-0201T1600 0202T1400-0202T1500"},
      {"BYSETPOS: the last working day",
       event_of("DTSTART:20270129T080000Z\nDURATION:PT1H\n"
                "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3\n"),
       "0129T0800-0129T0900 0226T0800-0226T0900 0331T0800-0331T0900"},
      {"the wall clock counts over a change of the clocks",
       event_of("DTSTART;TZID=Europe/Berlin:20270327T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\n"),
       "0327T0800-0327T0900 0328T0700-0328T0800"},
      {"a night over it lasts as long on the clock",
       event_of("DTSTART;TZID=Europe/Berlin:20270326T220000\nDTEND;TZID=Europe/Berlin:20270327T060000\n"
                "RRULE:FREQ=DAILY;COUNT=2\n"),
       "0326T2100-0327T0500 0327T2100-0328T0400"},
      {"a duration is time that passes",
       event_of("DTSTART;TZID=Europe/Berlin:20270326T220000\nDURATION:PT8H\nRRULE:FREQ=DAILY;COUNT=2\n"),
       "0326T2100-0327T0500 0327T2100-0328T0500"},
      {"a time that the clock skips",
       event_of("DTSTART;TZID=Europe/Berlin:20270327T023000\nDURATION:PT1H\n"
                "RRULE:FREQ=DAILY;COUNT=2\n"),
       "0327T0130-0327T0230 0328T0130-0328T0230"},
      {"begun years ago", event_of("DTSTART:19990101T080000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY;BYMONTH=3\n"),
       "0301T0800-0301T0900"},
      {"two rules",
       event_of("DTSTART:20270118T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\n"
                "RRULE:FREQ=WEEKLY;COUNT=2\n"),
       "0118T0800-0118T0900 0119T0800-0119T0900 0125T0800-0125T0900"},
      {"whole days", event_of("DTSTART;VALUE=DATE:20270118\nRRULE:FREQ=WEEKLY;COUNT=2\n"),
       "0117T2300-0118T2300 0124T2300-0125T2300"},
      {"whole days until a date", event_of("DTSTART;VALUE=DATE:20270118\nRRULE:FREQ=WEEKLY;UNTIL=20270125\n"),
       "0117T2300-0118T2300 0124T2300-0125T2300"},
      {"Exchange leaves out whole days by a time",
       event_of("DTSTART;VALUE=DATE:20270118\nRRULE:FREQ=WEEKLY;COUNT=3\n"
                "EXDATE;TZID=Europe/Berlin:20270125T000000\nEXDATE:20270131T230000Z\n"),
       "0117T2300-0118T2300"},
  });
}

TEST(a_feed, replaces_single_instances) {
  const std::string series = event_of(
      "DTSTART;TZID=Europe/Berlin:20270118T090000\nDURATION:PT30M\n"
      "RRULE:FREQ=DAILY;COUNT=3\n");
  const auto instead = [](const std::string& lines, int sequence = 1) {
    return event_of(lines + "SEQUENCE:" + std::to_string(sequence) + "\n");
  };
  const std::string of_tuesday = "RECURRENCE-ID;TZID=Europe/Berlin:20270119T090000\n";
  const std::string moved = of_tuesday + "DTSTART:20270119T140000Z\nDURATION:PT1H\n";
  expect_all({
      {"moved", series + instead(moved), "0118T0800-0118T0830 0119T1400-0119T1500 0120T0800-0120T0830"},
      {"named in UTC", series + instead("RECURRENCE-ID:20270119T080000Z\nDTSTART:20270119T140000Z\nDURATION:PT1H\n"),
       "0118T0800-0118T0830 0119T1400-0119T1500 0120T0800-0120T0830"},
      {"stands before the series", instead(moved) + series,
       "0118T0800-0118T0830 0119T1400-0119T1500 0120T0800-0120T0830"},
      {"cancelled", series + instead(moved + "STATUS:CANCELLED\n"), "0118T0800-0118T0830 0120T0800-0120T0830"},
      {"free now", series + instead(moved + "TRANSP:TRANSPARENT\n"), "0118T0800-0118T0830 0120T0800-0120T0830"},
      {"the highest SEQUENCE wins",
       series + instead(of_tuesday + "DTSTART:20270119T160000Z\nDURATION:PT1H\n", 2) + instead(moved),
       "0118T0800-0118T0830 0119T1600-0119T1700 0120T0800-0120T0830"},
      {"a rule of its own is ignored", series + instead(moved + "RRULE:FREQ=DAILY;COUNT=9\n"),
       "0118T0800-0118T0830 0119T1400-0119T1500 0120T0800-0120T0830"},
      {"without its series it stands alone", instead(moved), "0119T1400-0119T1500"},
      {"of a cancelled series it stands alone",
       event_of("DTSTART:20270118T080000Z\nDURATION:PT30M\nRRULE:FREQ=DAILY;COUNT=3\nSTATUS:CANCELLED\n") +
           instead(moved),
       "0119T1400-0119T1500"},
      {"of whole days",
       event_of("DTSTART;VALUE=DATE:20270118\nRRULE:FREQ=DAILY;COUNT=2\n") +
           event_of("RECURRENCE-ID;VALUE=DATE:20270119\nDTSTART;VALUE=DATE:20270122\n"),
       "0117T2300-0118T2300 0121T2300-0122T2300"},
      {"a later version of the series", series + event_of("SEQUENCE:4\nDTSTART:20270301T080000Z\nDURATION:PT1H\n"),
       "0301T0800-0301T0900"},
      {"unnumbered ones of one UID are different events",
       series + event_of("DTSTART:20270301T080000Z\nDURATION:PT1H\n"),
       "0118T0800-0118T0830 0119T0800-0119T0830 0120T0800-0120T0830 0301T0800-0301T0900"},
      {"events without a UID do not belong together",
       event_of("DTSTART:20270301T080000Z\nDURATION:PT1H\n", "") +
           event_of("SEQUENCE:1\nDTSTART:20270302T080000Z\nDURATION:PT1H\n", ""),
       "0301T0800-0301T0900 0302T0800-0302T0900"},
  });
}

TEST(a_feed, is_refused_rather_than_read_as_free) {
  const std::string time = "DTSTART:20270118T080000Z\nDURATION:PT1H\n";
  expect_all({
      {"a rule that cannot be read", event_of(time + "RRULE:FREQ=SOMETIMES\n"),
       "error: an event repeats by a rule that cannot be read"},
      {"a rule without a frequency", event_of(time + "RRULE:COUNT=3\n"),
       "error: an event repeats by a rule that cannot be read"},
      {"every second", event_of(time + "RRULE:FREQ=SECONDLY\n"), "error: an event repeats more often than is followed"},
      {"every hour of a day that there is not", event_of(time + "RRULE:FREQ=HOURLY;BYYEARDAY=366;BYMONTH=1\n"),
       "error: an event repeats more often than is followed"},
      {"every second of a day",
       event_of(time + "RRULE:FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3,4,5,6;BYSECOND=1,2,3,4,5,6\n"),
       "error: an event repeats more often than is followed"},
      {"a zone's name of a megabyte", event_of(time + "RDATE;TZID=" + std::string(1'000, 'A') + ":20270119T080000\n"),
       "error: an event's rdate cannot be read"},
      {"a length that overflows",
       event_of("DTSTART:20270118T080000Z\nDURATION:P" +
                [] {
                  std::string weeks;
                  for (int part = 0; part < 1'600; ++part) {
                    weeks += "9999999W";
                  }
                  return weeks;
                }() +
                "\n"),
       "error: an event's duration cannot be read"},
      {"every minute", event_of(time + "RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=29\n"),
       "error: an event repeats more often than is followed"},
      {"a start", event_of("DTSTART:soon\n"), "error: an event's dtstart cannot be read"},
      {"an end", event_of("DTSTART:20270118T080000Z\nDTEND:20271318T080000Z\n"),
       "error: an event's dtend cannot be read"},
      {"a duration", event_of("DTSTART:20270118T080000Z\nDURATION:1H\n"), "error: an event's duration cannot be read"},
      {"an RDATE", event_of(time + "RDATE:tomorrow\n"), "error: an event's rdate cannot be read"},
      {"a RECURRENCE-ID", event_of(time + "RECURRENCE-ID:x\n"), "error: an event's recurrence-id cannot be read"},
      {"a busy time", "BEGIN:VFREEBUSY\nFREEBUSY:x\nEND:VFREEBUSY\n", "error: a busy time cannot be read"},
  });
  EXPECT_EQ(busy_in(event_of("DTSTART:soon\nSTATUS:CANCELLED\n")), "") << "what does not block need not be read";
  EXPECT_EQ(busy_in(event_of("SUMMARY:some day\n")), "") << "an event without a time";
}

TEST(a_feed, reads_what_is_beside_a_rule_that_never_fits) {
  const std::string time = "DTSTART:20270118T080000Z\nDURATION:PT1H\n";
  expect_all({
      {"30 February", event_of(time + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n"), "0118T0800-0118T0900"},
      {"the 31st of short months", event_of(time + "RRULE:FREQ=MONTHLY;BYMONTH=2,4,6,9,11;BYMONTHDAY=31,-31\n"),
       "0118T0800-0118T0900"},
      {"every minute of no day", event_of(time + "RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30\n"),
       "0118T0800-0118T0900"},
      {"and another rule", event_of(time + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nRRULE:FREQ=DAILY;COUNT=2\n"),
       "0118T0800-0118T0900 0119T0800-0119T0900"},
      {"one that fits in some months", event_of(time + "RRULE:FREQ=MONTHLY;BYMONTH=2,3;BYMONTHDAY=31;COUNT=2\n"),
       "0118T0800-0118T0900 0331T0800-0331T0900"},
  });
  const result<busy_times> read =
      read_busy_times(feed_of(event_of(time + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n")), test::half_a_year());
  EXPECT_EQ(read->never_fitting, 1U);
}

TEST(a_feed, blocks_old_and_new_times_of_a_series_whose_rest_was_moved) {
  const std::string series = "DTSTART:20270118T080000Z\nDURATION:PT30M\nRRULE:FREQ=DAILY;COUNT=4\n";
  const std::string from_20th = "RECURRENCE-ID;RANGE=THISANDFUTURE:20270120T080000Z\n";
  expect_all({
      {"later and longer", event_of(series) + event_of(from_20th + "DTSTART:20270120T140000Z\nDURATION:PT1H\n"),
       "0118T0800-0118T0830 0119T0800-0119T0830 0120T1400-0120T1500 0121T0800-0121T0830 0121T1400-0121T1500"},
      {"two days later, an hour more for the clocks",
       event_of(series) + event_of(from_20th + "DTSTART:20270122T080000Z\nDURATION:PT30M\n"),
       "0118T0800-0118T0830 0119T0800-0119T0830 0121T0800-0121T0830 0122T0700-0122T0930 0123T0700-0123T0930"},
      {"one of them was dropped before",
       event_of(series + "EXDATE:20270121T080000Z\n") +
           event_of(from_20th + "DTSTART:20270120T140000Z\nDURATION:PT1H\n"),
       "0118T0800-0118T0830 0119T0800-0119T0830 0120T1400-0120T1500"},
      {"cancelled from then on",
       event_of(series) + event_of(from_20th + "DTSTART:20270120T080000Z\nSTATUS:CANCELLED\n"),
       "0118T0800-0118T0830 0119T0800-0119T0830 0121T0800-0121T0830"},
      {"of weekdays",
       event_of("DTSTART:20270118T080000Z\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3\n") +
           event_of("RECURRENCE-ID;RANGE=THISANDFUTURE:20270125T080000Z\nDTSTART:20270125T090000Z\nDURATION:PT30M\n"),
       "0118T0800-0118T0830 0125T0900-0125T0930 0201T0800-0201T0830 0201T0900-0201T0930"},
  });
}

TEST(a_feed, must_be_a_whole_calendar) {
  const auto failure = [](std::string_view text) {
    return read_busy_times(text, test::half_a_year()).error().message();
  };
  EXPECT_EQ(failure(""), "the answer is empty");
  EXPECT_EQ(failure("\r\n\r\n"), "the answer is empty");
  EXPECT_EQ(failure("<!doctype html><html>BEGIN:VCALENDAR"), "the answer is a web page, not a calendar");
  EXPECT_EQ(failure("{}"), "the answer is not a calendar (iCalendar)");
  const std::string whole = feed_of(event_of("DTSTART:20270118T080000Z\nDURATION:PT1H\n"));
  EXPECT_TRUE(read_busy_times("\xEF\xBB\xBF" + whole + "\r\n\r\n", test::half_a_year()));
  EXPECT_TRUE(read_busy_times(whole + whole, test::half_a_year())) << "several in one file";
  for (std::size_t length = 1; length + 4 < whole.size(); ++length) {
    EXPECT_FALSE(read_busy_times(whole.substr(0, length), test::half_a_year())) << length;
  }
}

TEST(a_feed, with_too_many_busy_times_is_refused_whole) {
  std::string events;
  for (int hour = 0; hour < 24 * 180; ++hour) {
    const auto at = test::half_a_year().window.from + std::chrono::hours(hour);
    const std::string iso = domain::time_zone::utc().format_iso(at);
    const std::string day = iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2) + "T" + iso.substr(11, 2);
    for (const char* const minute : {"0000", "2000", "4000"}) {
      events += event_of("DTSTART:" + day + minute + "Z\nDURATION:PT10M\n", "");
    }
  }
  const auto read = read_busy_times(feed_of(events), test::half_a_year());
  EXPECT_EQ(read.error().code(), errc::response_too_large);
  EXPECT_THAT(read.error().message(), HasSubstr("more than 10000 busy times"));
}

TEST(a_feed, of_ten_thousand_events_is_read_in_seconds) {
  std::string events;
  for (int each = 0; each < 10'000; ++each) {
    const std::string minute = std::to_string(10 + each % 50);
    const bool repeated = each % 10 == 0;
    events += event_of("DTSTART;TZID=Europe/Berlin:20200106T09" + minute + "00\nDURATION:PT10M\n" +
                           (repeated ? "RRULE:FREQ=WEEKLY;BYDAY=MO,WE\nEXDATE:20270118T080000Z\n" : ""),
                       "event" + std::to_string(each));
  }
  const auto begin = std::chrono::steady_clock::now();
  const auto read = read_busy_times(feed_of(events), test::half_a_year());
  ASSERT_TRUE(read) << read.error().message();
  EXPECT_EQ(read->events, 10'000U);
  EXPECT_EQ(read->spans.size(), 52U);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(25));
}

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) {
    all += text;
  }
  return all;
}

TEST(a_feed, has_a_limit_of_rules_and_of_dates_in_an_event) {
  const std::string day = "DTSTART:20270118T080000Z\nDURATION:PT10M\n";
  const std::string rule = "RRULE:FREQ=DAILY;COUNT=3\n";
  EXPECT_TRUE(read_busy_times(feed_of(event_of(day + repeated(rule, 20))), test::half_a_year()));
  const auto rules = read_busy_times(feed_of(event_of(day + repeated(rule, 21))), test::half_a_year());
  EXPECT_EQ(rules.error().code(), errc::bad_response);
  EXPECT_THAT(rules.error().message(), HasSubstr("more than 20 rules"));
  const std::string dates = "RDATE:" + repeated("20270118T090000Z,", 10'000) + "20270119T090000Z\n";
  EXPECT_FALSE(read_busy_times(feed_of(event_of(day + dates)), test::half_a_year()));
}

TEST(a_feed, has_a_limit_of_events_and_of_dates_in_all) {
  const std::string one = "BEGIN:VEVENT\nEND:VEVENT\n";
  EXPECT_TRUE(read_busy_times(feed_of(repeated(one, most_events)), test::half_a_year()));
  const auto many = read_busy_times(feed_of(repeated(one, most_events + 1)), test::half_a_year());
  EXPECT_EQ(many.error().code(), errc::response_too_large);
  EXPECT_THAT(many.error().message(), HasSubstr("more than 50000 events"));
  const std::string left_out = "EXDATE:" + repeated("20270118T090000Z,", 9'999) + "20270119T090000Z\n";
  const std::string event = event_of("DTSTART:20270118T080000Z\nDURATION:PT10M\n" + left_out, "");
  EXPECT_TRUE(read_busy_times(feed_of(repeated(event, 2)), test::half_a_year()));
  const auto dates = read_busy_times(feed_of(repeated(event, 21)), test::half_a_year());
  EXPECT_THAT(dates.error().message(), HasSubstr("more than 200000 single dates"));
}

TEST(a_feed, is_given_up_when_all_its_repetitions_are_too_many) {
  const std::string hourly = event_of("DTSTART:19700101T000000Z\nDURATION:PT1M\nRRULE:FREQ=HOURLY\n", "");
  EXPECT_TRUE(read_busy_times(feed_of(hourly), test::half_a_year()));
  const auto read = read_busy_times(feed_of(repeated(hourly, 10)), test::half_a_year());
  EXPECT_EQ(read.error().code(), errc::bad_response);
  EXPECT_THAT(read.error().message(), HasSubstr("too many events that repeat too often"));
}

TEST(a_feed, is_given_up_when_it_takes_too_long) {
  busy_query asked = test::half_a_year();
  asked.longest_reading = std::chrono::milliseconds(0);
  const auto read = read_busy_times(feed_of(event_of("DTSTART:20270118T080000Z\nDURATION:PT10M\n")), asked);
  EXPECT_EQ(read.error().code(), errc::bad_response);
  EXPECT_THAT(read.error().message(), HasSubstr("takes too long to read"));
}

}  // namespace
}  // namespace zylin::ical
