#include "business_parser.hpp"

#include "support/source_folder.hpp"
#include "zylin/domain/external_calendar.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace zylin::config {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;
using testing::StartsWith;

std::vector<std::string> mistakes_in(std::string_view json) {
  domain::business business = domain::default_business();
  std::vector<std::string> lines;
  for (const settings_problem& problem : parse_business(json, business)) {
    lines.push_back(to_string(problem));
  }
  return lines;
}

domain::business read(std::string_view json) {
  domain::business business = domain::default_business();
  EXPECT_THAT(parse_business(json, business), IsEmpty());
  return business;
}

// Adds the tested members to an otherwise valid file.
std::string file(const std::string& members) {
  return R"({"name": "Clinic", )" + members + "}";
}

TEST(business_file, keeps_the_defaults_of_everything_it_does_not_say) {
  const domain::business business = read(R"({"name": "Clinic"})");
  const domain::business built_in = domain::default_business();
  EXPECT_EQ(business.name, "Clinic");
  EXPECT_EQ(business.voice, built_in.voice);
  EXPECT_EQ(business.greeting, built_in.greeting);
  EXPECT_EQ(business.hours, built_in.hours);
  EXPECT_EQ(business.services.size(), built_in.services.size());
  EXPECT_EQ(business.booking.horizon, built_in.booking.horizon);
  EXPECT_EQ(business.zone.name(), built_in.zone.name());
}

TEST(business_file, names_the_languages_that_are_spoken) {
  EXPECT_EQ(only_language(read(file(R"("language": "de")"))), "") << "callers may speak those that ship";
  EXPECT_EQ(only_language(read(file(R"("language": "de", "languages": [])"))), "de");
  EXPECT_EQ(only_language(read(file(R"("language": "de", "languages": ["de"])"))), "de");
  EXPECT_EQ(only_language(read(file(R"("language": "de", "languages": ["en"])"))), "");
  EXPECT_THAT(mistakes_in(file(R"("languages": ["english"])")), ElementsAre(HasSubstr("languages[0]: ")));
  EXPECT_THAT(mistakes_in(file(R"("languages": "en")")), ElementsAre(HasSubstr("languages: ")));
}

TEST(business_file, has_voices_and_greetings_by_language) {
  const domain::business business = read(file(R"("language": "de", "voices": {"es": "Polly.Mia"},
      "greetings": {"es": "¡Hola!", "closed": "Wir haben geschlossen."})"));
  EXPECT_THAT(business.voices, ElementsAre(Pair("es", "Polly.Mia")));
  EXPECT_THAT(business.greetings, ElementsAre(Pair("es", "¡Hola!")));
  EXPECT_THAT(business.closed_greetings, ElementsAre(Pair("de", "Wir haben geschlossen.")));
  EXPECT_THAT(read(file(R"("greetings": {"closed": {"fr": "Fermé.", "en": "Closed."}})")).closed_greetings,
              ElementsAre(Pair("en", "Closed."), Pair("fr", "Fermé.")));
  EXPECT_THAT(mistakes_in(file(R"("voices": {"german": "Polly.Vicki"})")), ElementsAre(HasSubstr("voices.german: ")));
  EXPECT_THAT(mistakes_in(file(R"("voices": {"de": "two words"})")), ElementsAre(HasSubstr("voices.de: ")));
  EXPECT_THAT(mistakes_in(file(R"("greetings": {"close": "Closed."})")), ElementsAre(HasSubstr("greetings.close: ")));
  EXPECT_THAT(mistakes_in(file(R"("greetings": "Hello")")), ElementsAre(HasSubstr("greetings: ")));
}

TEST(business_file, of_the_example_has_people_and_a_calendar_that_is_still_to_be_filled_in) {
  std::ostringstream text;
  text << std::ifstream(test::source_folder() + "/config/business.example.json").rdbuf();
  EXPECT_NE(text.str().find(R"("calendar": "")"), std::string::npos);
  const domain::business business = read(text.str());
  EXPECT_THAT(business.staff, SizeIs(2));
  EXPECT_THAT(external_calendars(business), IsEmpty()) << "nothing is asked over the network";
}

TEST(business_file, of_the_example_is_read_completely) {
  std::ostringstream text;
  text << std::ifstream(test::source_folder() + "/config/business.example.json").rdbuf();
  const domain::business business = read(text.str());
  EXPECT_EQ(business.name, "HealthFirst Clinic");
  EXPECT_EQ(business.zone.name(), "Asia/Kolkata");
  EXPECT_EQ(business.region, "IN");
  EXPECT_EQ(business.voice, "Polly.Aditi");
  EXPECT_EQ(business.recording_notice, "This call is recorded.");
  EXPECT_THAT(business.hours[1], ElementsAre(domain::day_interval{9h, 13h}, domain::day_interval{14h, 18h}));
  EXPECT_THAT(business.hours[6], ElementsAre(domain::day_interval{10h, 14h}));
  EXPECT_THAT(business.hours[0], IsEmpty());
  EXPECT_EQ(business.closures.front(), std::chrono::year(2026) / 12 / 25);
  EXPECT_THAT(business.special_days,
              ElementsAre(Pair(std::chrono::year(2026) / 12 / 24, ElementsAre(domain::day_interval{9h, 12h}))));
  ASSERT_THAT(business.services, SizeIs(3));
  EXPECT_EQ(business.services[1].name, "Dental check-up");
  EXPECT_EQ(business.services[1].duration, 45min);
  EXPECT_EQ(business.services[1].buffer, 15min);
  EXPECT_EQ(business.services[2].capacity, 2);
  EXPECT_EQ(business.services[0].price,
            "\xE2\x82\xB9"
            "500");
  EXPECT_THAT(business.services[1].also, ElementsAre("teeth cleaning"));
  EXPECT_THAT(business.services[1].resources, ElementsAre("Dental chair"));
  EXPECT_EQ(business.services[1].min_notice, 120min);
  ASSERT_THAT(business.staff, SizeIs(2));
  EXPECT_EQ(business.staff[0].name, "Dr Rao");
  EXPECT_FALSE(business.staff[0].hours);
  EXPECT_THAT(business.staff[1].services, ElementsAre("Dental check-up"));
  EXPECT_THAT(business.staff[1].hours->at(5), ElementsAre(domain::day_interval{14h, 18h}));
  ASSERT_THAT(business.resources, SizeIs(1));
  EXPECT_EQ(business.resources[0].count, 1);
  EXPECT_EQ(business.faq[0].question, "Do you accept walk-ins?");
  EXPECT_EQ(business.booking.slot_step, 15min);
  EXPECT_EQ(business.booking.min_notice, 60min);
  EXPECT_EQ(business.booking.horizon, std::chrono::days(60));
  EXPECT_EQ(business.daily_report, 7h + 30min);
  EXPECT_EQ(business.booking.reminder_ahead, 24h);
  EXPECT_TRUE(business.booking.waiting_list);
  EXPECT_EQ(business.booking.offer_time, 30min);
  EXPECT_EQ(business.quiet_hours, (domain::quiet_hours_rule{21h, 8h}));
}

TEST(business_file, has_no_daily_report_unless_it_names_a_time) {
  EXPECT_EQ(read(R"({"name": "Clinic"})").daily_report, std::nullopt);
  EXPECT_EQ(read(file(R"("daily_report": "")")).daily_report, std::nullopt);
  EXPECT_EQ(read(file(R"("daily_report": "00:00")")).daily_report, 0min);
}

TEST(business_file, sets_reminders_offers_and_quiet_hours_or_switches_them_off) {
  const domain::business built_in = domain::default_business();
  EXPECT_EQ(built_in.booking.reminder_ahead, 24h);
  EXPECT_EQ(built_in.quiet_hours, (domain::quiet_hours_rule{21h, 8h}));
  const domain::business business =
      read(file(R"("booking": {"reminder_hours": 3, "waiting_list": false, "offer_minutes": 45},
                                      "quiet_hours": ["13:30", "14:00"])"));
  EXPECT_EQ(business.booking.reminder_ahead, 3h);
  EXPECT_FALSE(business.booking.waiting_list);
  EXPECT_EQ(business.booking.offer_time, 45min);
  EXPECT_EQ(business.quiet_hours, (domain::quiet_hours_rule{13h + 30min, 14h}));
  const domain::business off = read(file(R"("booking": {"reminder_hours": 0}, "quiet_hours": [])"));
  EXPECT_EQ(off.booking.reminder_ahead, 0h);
  EXPECT_EQ(off.quiet_hours, std::nullopt);
}

TEST(business_file, closes_on_every_weekday_it_does_not_name) {
  const domain::business business = read(file(R"("hours": {"tuesday": [["00:00", "24:00"]]})"));
  for (const unsigned weekday : {0U, 1U, 3U, 4U, 5U, 6U}) {
    EXPECT_THAT(business.hours.at(weekday), IsEmpty());
  }
  EXPECT_THAT(business.hours[2], ElementsAre(domain::day_interval{0min, 24h}));
}

TEST(business_file, takes_a_template_of_an_approved_message) {
  const domain::business business = read(file(R"("templates": {"booking_confirmation": {"content_sid":
      "HX0123456789abcdef0123456789abcdef", "variables": ["customer_name", "date", "time", "business_name"],
      "languages": {"de": {"content_sid": "HX1123456789abcdef0123456789abcdef"}}}})"));
  const domain::message_template& confirmation = business.templates.at("booking_confirmation");
  EXPECT_EQ(confirmation.content_sid, "HX0123456789abcdef0123456789abcdef");
  EXPECT_THAT(confirmation.variables, ElementsAre("customer_name", "date", "time", "business_name"));
  EXPECT_EQ(confirmation.translated.at("de"), "HX1123456789abcdef0123456789abcdef");
}

struct business_mistake {
  std::string json;
  std::string line;
};

const std::vector<business_mistake> every_business_mistake = {
    {R"("type": 1)", "type: found 1, expected one line of text"},
    {R"("phone": "a\nb")", R"(phone: found "a\nb", expected one line of text)"},
    {R"("greeting": "")", R"(greeting: found "", expected one line of text)"},
    {R"("voice": "two words")", R"(voice: found "two words", expected a name)"},
    {R"("time_zone": "Asia/Atlantis")", R"(time_zone: found "Asia/Atlantis", expected an IANA time zone)"},
    {R"("daily_report": "24:00")", R"(daily_report: found "24:00", expected a time from "00:00" to "23:59")"},
    {R"("daily_report": "7:30")", R"(daily_report: found "7:30", expected a time from)"},
    {R"("daily_report": 730)", R"(daily_report: found 730, expected)"},
    {R"("region": "in")", R"(region: found "in", expected an ISO 3166 country code)"},
    {R"("language": "en-IN")", R"(language: found "en-IN", expected an ISO 639-1 code)"},
    {R"("hours": [])", "hours: found [], expected an object"},
    {R"("hours": {"mondays": []})", R"(hours.mondays: found an unknown key, expected a known one: is "monday" meant?)"},
    {R"("hours": {"monday": "9-5"})", R"(hours.monday: found "9-5", expected a list)"},
    {R"("hours": {"monday": [["09:00"]]})", R"(hours.monday[0]: found ["09:00"], expected an opening and a closing)"},
    {R"("hours": {"monday": [[]]})", "hours.monday[0]: found [], expected an opening and a closing"},
    {R"("hours": {"monday": [["9:00", "18:00"]]})", R"(hours.monday[0][0]: found "9:00", expected a time)"},
    {R"("hours": {"monday": [["09:00", "24:01"]]})", R"(hours.monday[0][1]: found "24:01", expected a time)"},
    {R"("hours": {"monday": [["09:60", "18:00"]]})", R"(hours.monday[0][0]: found "09:60", expected a time)"},
    {R"("hours": {"monday": [["18:00", "09:00"]]})",
     R"(hours.monday[0]: found ["18:00","09:00"], expected an opening)"},
    {R"("hours": {"monday": [["09:00", "13:00"], ["12:00", "18:00"]]})",
     R"(hours.monday[1]: found ["12:00","18:00"], expected a start not before 13:00)"},
    {R"("closures": ["2026-02-29"])", R"(closures[0]: found "2026-02-29", expected a date that exists)"},
    {R"("closures": ["25.12.2026"])", R"(closures[0]: found "25.12.2026", expected a date that exists)"},
    {R"("special_days": {"christmas": []})", "special_days.christmas: found [], expected a key that is a date"},
    {R"("special_days": {"2026-12-24": [["9", "12:00"]]})",
     R"(special_days.2026-12-24[0][0]: found "9", expected a time)"},
    {R"("services": [])", "services: found [], expected at least one service"},
    {R"("services": [{"minutes": 30}])", "services[0].name: found nothing, expected the service's name"},
    {R"("services": [{"name": "A", "minutes": 0}])", "services[0].minutes: found 0, expected a whole number from 1 to"},
    {R"("services": [{"name": "A", "minutes": 30.5}])", "services[0].minutes: found 30.5, expected a whole number"},
    {R"("services": [{"name": "A", "minutes": 18446744073709551615}])",
     "services[0].minutes: found 18446744073709551615, expected a whole number"},
    {R"("services": [{"name": "A", "buffer_minutes": -1}])", "services[0].buffer_minutes: found -1, expected a whole"},
    {R"("services": [{"name": "A", "capacity": "1"}])", R"(services[0].capacity: found "1", expected a whole number)"},
    {R"("services": [{"name": "A", "prize": "1"}])",
     R"(services[0].prize: found an unknown key, expected a known one: is "price" meant?)"},
    {R"("services": [{"name": "A"}, {"name": "A"}])", R"(services[1]: found {"name":"A"}, expected a name that no)"},
    {R"("services": [{"name": "A"}, {"name": "a"}])", R"(services[1]: found {"name":"a"}, expected a name that no)"},
    {R"("services": [{"name": "A", "also": "b"}])", R"(services[0].also: found "b", expected a list)"},
    {R"("services": [{"name": "A", "also": ["b", "B"]}])",
     R"(services[0].also[1]: found "B", expected each name once)"},
    {R"("services": [{"name": "A", "min_notice_minutes": -1}])",
     "services[0].min_notice_minutes: found -1, expected a whole number from 0 to 43200"},
    {R"("services": [{"name": "A", "resources": ["Chair"]}])",
     R"(services[0].resources[0]: found "Chair", expected a resource of this file: it lists none)"},
    {R"("resources": [{"name": "Chair"}], "services": [{"name": "A", "resources": ["Chai"]}])",
     R"(services[0].resources[0]: found "Chai", expected a resource of this file: is "Chair" meant?)"},
    {R"("resources": [{"name": "Chair"}], "services": [{"name": "A", "resources": ["Chair", "chair"]}])",
     R"(services[0].resources[1]: found "chair", expected each resource once)"},
    {R"("resources": [{"count": 2}])", "resources[0].name: found nothing, expected the resource's name"},
    {R"("resources": [{"name": "Chair", "count": 0}])", "resources[0].count: found 0, expected a whole number from 1"},
    {R"("resources": [{"name": "Chair", "cout": 1}])",
     R"(resources[0].cout: found an unknown key, expected a known one: is "count" meant?)"},
    {R"("resources": [{"name": "Chair"}, {"name": "chair"}])",
     R"(resources[1]: found {"name":"chair"}, expected a name that no resource before it has)"},
    {R"("staff": {"name": "Ann"})", R"(staff: found {"name":"Ann"}, expected a list)"},
    {R"("staff": [{"also": ["Ann"]}])", "staff[0].name: found nothing, expected the person's name"},
    {R"("staff": [{"name": ""}])", R"(staff[0].name: found "", expected one line of text)"},
    {R"("staff": [{"name": "Ann", "service": []}])",
     R"(staff[0].service: found an unknown key, expected a known one: is "services" meant?)"},
    {R"("staff": [{"name": "Ann", "services": ["Apointment"]}])",
     R"(staff[0].services[0]: found "Apointment", expected a service of this file: is "Appointment" meant?)"},
    {R"("staff": [{"name": "Ann", "services": []}])", "staff[0].services: found [], expected at least one service"},
    {R"("staff": [{"name": "Ann"}, {"name": "Ben", "also": ["ann"]}])",
     R"(staff[1]: found {"also":["ann"],"name":"Ben"}, expected names that nobody before it has)"},
    {R"("staff": [{"name": "Ann", "hours": {"mon": []}}])",
     R"(staff[0].hours.mon: found an unknown key, expected a known one: is "monday" meant?)"},
    {R"("staff": [{"name": "Ann", "closures": ["soon"]}])", R"(staff[0].closures[0]: found "soon", expected a date)"},
    {R"("staff": [{"name": "Ann", "absences": ["2026-12-24"]}])",
     R"(staff[0].absences[0]: found "2026-12-24", expected a list)"},
    {R"("staff": [{"name": "Ann", "absences": [["2026-12-24"]]}])",
     R"(staff[0].absences[0]: found ["2026-12-24"], expected the first and the last day)"},
    {R"("staff": [{"name": "Ann", "absences": [["2026-12-24", "2026-12-23"]]}])",
     R"(staff[0].absences[0]: found ["2026-12-24","2026-12-23"], expected a first day that is not after the last)"},
    {R"("staff": [{"name": "Ann", "calendar": "a b"}])", "staff[0].calendar: found something else (not shown)"},
    {R"("staff": [{"name": "Ann", "calendar": "ftp://x/s3cret"}])",
     "staff[0].calendar: found something else (not shown), expected the https or webcal address of an iCalendar feed"},
    {R"("calendars": "https://x/s3cret")", "calendars: found something else (not shown), expected a list"},
    {R"("calendars": ["https://x/a", "calendar.example/s3cret"])", "calendars[1]: found something else (not shown)"},
    {R"("calendars": ["https://user:s3cret@x/a"])", "calendars[0]: found something else (not shown)"},
    {R"("staff": [{"name": "Ann", "calendar": "https://x/s3cret"}, {"name": "Ann", "calendar": "https://x/s3cret"}])",
     R"--(staff[1]: found {"calendar":"(an address)","name":"Ann"}, expected names that nobody before it has)--"},
    {R"("booking": {"at_once": 0})", "booking.at_once: found 0, expected a whole number from 1 to 1000"},
    {R"("faq": [{"question": "Open?"}])", "faq[0].answer: found nothing, expected a text"},
    {R"("booking": {"horizon_days": 0})", "booking.horizon_days: found 0, expected a whole number from 1 to 730"},
    {R"("booking": {"reminder_hours": 169})",
     "booking.reminder_hours: found 169, expected a whole number from 0 to 168"},
    {R"("booking": {"reminder_hours": "24"})", R"(booking.reminder_hours: found "24", expected a whole number)"},
    {R"("booking": {"offer_minutes": 4})", "booking.offer_minutes: found 4, expected a whole number from 5 to 1440"},
    {R"("booking": {"waiting_list": 1})", "booking.waiting_list: found 1, expected true or false"},
    {R"("quiet_hours": "21:00")", R"(quiet_hours: found "21:00", expected a list)"},
    {R"("quiet_hours": ["21:00"])", R"(quiet_hours: found ["21:00"], expected when they begin and when they end)"},
    {R"("quiet_hours": ["21:00", "24:00"])", R"(quiet_hours[1]: found "24:00", expected a time from "00:00")"},
    {R"("quiet_hours": ["9", "08:00"])", R"(quiet_hours[0]: found "9", expected a time)"},
    {R"("quiet_hours": ["08:00", "08:00"])", R"(quiet_hours: found ["08:00","08:00"], expected two different times)"},
    {R"("quiet_hours": ["21:00", "08:00", "09:00"])",
     "quiet_hours: found [\"21:00\",\"08:00\",\"09:00\"], expected a list"},
    {R"("booking": {"slot_step_minutes": 1441})", "booking.slot_step_minutes: found 1441, expected a whole number"},
    {R"("templates": {"booking_confirmed": {}})",
     R"(templates.booking_confirmed: found an unknown key, expected a known one: is "booking_confirmation" meant?)"},
    {R"("templates": {"answer": {"content_sid": "HX0123456789abcdef0123456789abcdef", "languages": {"de": {}}}})",
     "templates.answer.languages.de.content_sid: found nothing, expected HX and 32 hexadecimal digits"},
    {R"("templates": {"answer": {"content_sid": "HX12"}})",
     R"(templates.answer.content_sid: found "HX12", expected HX and 32 hexadecimal digits)"},
    {R"("templates": {"answer": {"content_sid": "HX0123456789abcdef0123456789abcdef", "variables": ["nme"]}})",
     R"(templates.answer.variables[0]: found "nme", expected one of customer_name)"},
    {R"("emergency_word": {})",
     R"(emergency_word: found an unknown key, expected a known one: is "emergency_words" meant?)"},
    {R"("emergency_words": ["burst"])", R"(emergency_words: found ["burst"], expected an object)"},
    {R"("emergency_words": {"english": ["burst"]})",
     R"(emergency_words.english: found ["burst"], expected a key that is an ISO 639-1 code)"},
    {R"("emergency_words": {"en": "burst"})", R"(emergency_words.en: found "burst", expected a list)"},
    {R"("emergency_words": {"en": ["burst", 1]})", "emergency_words.en[1]: found 1, expected one line of text"},
    {R"("emergency_words": {"en": ["?!"]})", R"(emergency_words.en[0]: found "?!", expected words)"},
    {R"("emergency_number": 112)", "emergency_number: found 112, expected one line of text"},
    {R"("emergency_number": "the police")", R"(emergency_number: found "the police", expected a number to call)"},
    {R"("servises": [])", R"(servises: found an unknown key, expected a known one: is "services" meant?)"},
    {R"("a\nb": 1)", "(an unprintable key): found an unknown key"},
    {R"("name": "Again")", "name: found the key a second time, expected each key once"},
    {R"("services": [{"name": "A"}, {"name": "B", "price": "", "price": "1"}])",
     "services[1].price: found the key a second time, expected each key once"},
    {R"("faq": 1)", "faq: found 1, expected a list"},
};

TEST(business_file, adds_words_of_danger_by_language_and_names_the_number_to_call) {
  const domain::business business =
      read(file(R"("emergency_words": {"en": ["locked out", "vault alarm"], "de": ["Ausgesperrt"]},
                   "emergency_number": "144 / 112")"));
  EXPECT_THAT(business.emergency_words, ElementsAre(Pair("de", ElementsAre("Ausgesperrt")),
                                                    Pair("en", ElementsAre("locked out", "vault alarm"))));
  EXPECT_EQ(business.emergency_number, "144 / 112");
  EXPECT_THAT(read(R"({"name": "Clinic"})").emergency_words, IsEmpty());
  EXPECT_EQ(read(file(R"("emergency_number": "")")).emergency_number, "");
}

TEST(business_file, lists_people_and_resources_whatever_their_order) {
  const domain::business business = read(file(R"("staff": [{"name": "Maria", "also": ["Mary"], "services": ["colour"],
                              "hours": {"tuesday": [["10:00", "12:00"]]}, "closures": ["2026-12-31"],
                              "absences": [["2026-12-24", "2026-12-24"]], "calendar": "https://example.com/a.ics"},
                             {"name": "Ben"}],
                   "services": [{"name": "Cut"}, {"name": "Colour", "resources": ["chair"]}],
                   "resources": [{"name": "Chair", "count": 2}, {"name": "Room"}], "booking": {"at_once": 3})"));
  ASSERT_THAT(business.staff, SizeIs(2));
  const domain::staff_member& maria = business.staff.front();
  EXPECT_THAT(maria.also, ElementsAre("Mary"));
  EXPECT_THAT(maria.services, ElementsAre("Colour")) << "as the service spells it";
  EXPECT_THAT(maria.hours->at(2), ElementsAre(domain::day_interval{10h, 12h}));
  EXPECT_THAT(maria.hours->at(1), IsEmpty());
  EXPECT_THAT(maria.closures, ElementsAre(std::chrono::year(2026) / 12 / 31));
  EXPECT_THAT(maria.absences, SizeIs(1));
  EXPECT_EQ(maria.calendar.expose(), "https://example.com/a.ics");
  EXPECT_THAT(business.staff.back().services, IsEmpty());
  EXPECT_THAT(business.services.back().resources, ElementsAre("Chair"));
  EXPECT_EQ(business.resources.front().count, 2);
  EXPECT_EQ(business.resources.back().count, 1);
  EXPECT_EQ(business.booking.at_once, 3);
}

TEST(business_file, says_whether_missed_calls_are_followed_up) {
  EXPECT_TRUE(read(R"({"name": "Clinic"})").missed_call_follow_up);
  EXPECT_FALSE(read(file(R"("missed_call_follow_up": false)")).missed_call_follow_up);
  EXPECT_THAT(mistakes_in(file(R"("missed_call_follow_up": "no")")),
              ElementsAre("missed_call_follow_up: found \"no\", expected true or false"));
}

TEST(business_file, names_each_mistake_with_its_path) {
  for (const auto& [json, line] : every_business_mistake) {
    EXPECT_THAT(mistakes_in(file(json)), ElementsAre(StartsWith(line))) << json;
  }
}

TEST(business_file, names_every_mistake_at_once) {
  EXPECT_THAT(mistakes_in(R"({"nme": "Clinic", "region": "XX", "hours": {"monday": [["b", "a"]]},
                           "services": [{"minutes": 0}], "booking": {"horizon": 1}})"),
              ElementsAre(StartsWith("nme: found an unknown key, expected a known one: is \"name\" meant?"),
                          StartsWith("name: found nothing"), StartsWith("region: "), StartsWith("hours.monday[0][0]: "),
                          StartsWith("hours.monday[0][1]: "), StartsWith("services[0].name: "),
                          StartsWith("services[0].minutes: "), StartsWith("booking.horizon: ")));
}

TEST(business_file, must_not_close_and_open_on_the_same_date) {
  EXPECT_THAT(mistakes_in(file(R"("closures": ["2026-12-24"], "special_days": {"2026-12-24": []})")),
              ElementsAre(StartsWith("special_days.2026-12-24: ")));
}

TEST(business_file, must_be_one_json_object_without_comments) {
  for (const std::string text :
       {"", "{", "[1, 2]", "null", "{\"name\": \"A\"} x", "{\"name\": \"A\", // no\n}", "{\"name\": \"\xFF\"}"}) {
    const auto lines = mistakes_in(text);
    ASSERT_THAT(lines, SizeIs(1)) << text;
    EXPECT_THAT(lines[0], StartsWith("the file: found ")) << text;
  }
  EXPECT_THAT(mistakes_in("{\n\"name\": \"A\"\n\"type\": 1}")[0], HasSubstr("line 3"));
}

TEST(business_file, has_limits) {
  EXPECT_THAT(mistakes_in(R"({"name": ")" + std::string(201, 'x') + "\"}"),
              ElementsAre(StartsWith("name: found \"xxx")));
  std::string days;
  for (int i = 0; i < 1001; ++i) {
    days += std::string(i == 0 ? "" : ",") + "\"2026-12-25\"";
  }
  EXPECT_THAT(mistakes_in(file("\"closures\": [" + days + "]")), ElementsAre(StartsWith("closures: found [")));
  EXPECT_THAT(mistakes_in(std::string(100'000, '[')), SizeIs(1));
}

}  // namespace
}  // namespace zylin::config
