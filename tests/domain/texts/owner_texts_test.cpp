#include "zylin/domain/texts.hpp"

#include "domain/wall_clock.hpp"

#include <gtest/gtest.h>

namespace {

zylin::domain::business named_clinic() {
  zylin::domain::business business = zylin::domain::default_business();
  business.name = "HealthFirst Clinic";
  return business;
}

TEST(owner, is_told_who_called_and_what_they_said) {
  zylin::domain::understanding what;
  what.customer_name = "Anna";
  what.customer_phone = "+919876543210";
  what.issue_summary = "Chest pain since this morning";
  what.notes = "lives alone";
  EXPECT_EQ(zylin::domain::texts::owner_alert(named_clinic(), "+911112223334", what, "Please help,\nmy chest hurts."),
            "Urgent call for HealthFirst Clinic\n"
            "From: +911112223334\n"
            "Name: Anna\n"
            "Number given: +919876543210\n"
            "Summary: Chest pain since this morning\n"
            "Notes: lives alone\n"
            "They said: Please help, my chest hurts.");
}

TEST(owner, is_told_what_is_not_known) {
  EXPECT_EQ(zylin::domain::texts::owner_alert(named_clinic(), "", {}, ""),
            "Urgent call for HealthFirst Clinic\n"
            "From: no number shown\n"
            "They said: (there is no transcript)");
}

TEST(owner, is_handed_a_call_with_the_reason_and_the_recording) {
  EXPECT_EQ(
      zylin::domain::texts::owner_handover(named_clinic(), "anonymous", "hello", "RE00000000000000000000000000000001",
                                           "the caller withheld the number"),
      "A call for HealthFirst Clinic needs you: please call back.\n"
      "From: anonymous\n"
      "Reason: the caller withheld the number\n"
      "They said: hello\n"
      "Recording: RE00000000000000000000000000000001");
}

TEST(owner, is_told_of_a_call_that_waits_too_long) {
  const zylin::domain::business business = named_clinic();
  const zylin::time_point since = business.zone.to_sys(zylin::test::at(zylin::test::date(2026, 11, 23), 15));
  EXPECT_EQ(
      zylin::domain::texts::owner_late(business, "+911112223334", since, "RE00000000000000000000000000000001", ""),
      "A call for HealthFirst Clinic still waits for its answer, longer than it should. Zylin goes on trying; "
      "you may want to call back.\n"
      "From: +911112223334\n"
      "Called: Monday 23 November at 3:00 PM\n"
      "Recording: RE00000000000000000000000000000001");
}

TEST(owner, is_asked_to_confirm_a_request) {
  const zylin::domain::business business = named_clinic();
  zylin::domain::booking wish;
  wish.reference = "K7M3XQ";
  wish.customer_phone = "+919876543210";
  wish.service = "General consultation";
  wish.starts_at = business.zone.to_sys(zylin::test::at(zylin::test::date(2026, 11, 23), 15));
  EXPECT_EQ(zylin::domain::texts::owner_booking_request(business, wish),
            "A booking request at HealthFirst Clinic waits for you to confirm it.\n"
            "When: Monday 23 November at 3:00 PM\n"
            "Service: General consultation\n"
            "Number: +919876543210\n"
            "Reference: K7M3XQ");
}

TEST(owner, is_told_where_a_request_has_no_number) {
  const zylin::domain::business business = named_clinic();
  zylin::domain::booking wish;
  wish.service = "Consultation";
  wish.starts_at = business.zone.to_sys(zylin::test::at(zylin::test::date(2026, 11, 23), 15));
  EXPECT_NE(zylin::domain::texts::owner_booking_request(business, wish).find("\nNumber: no number shown"),
            std::string::npos);
}

TEST(owner, learns_of_a_call_that_left_nothing) {
  const zylin::domain::business business = named_clinic();
  const auto called_at = business.zone.to_sys(zylin::test::at(zylin::test::date(2026, 11, 23), 15));
  EXPECT_EQ(zylin::domain::texts::owner_missed_call(business, "+919876543210", called_at),
            "A missed call for HealthFirst Clinic: nobody left a message.\n"
            "From: +919876543210\n"
            "When: Monday 23 November at 3:00 PM");
  EXPECT_EQ(zylin::domain::texts::owner_missed_call(business, "", called_at),
            "A missed call for HealthFirst Clinic: somebody without a number called and left no message.\n"
            "When: Monday 23 November at 3:00 PM");
}

TEST(owner_texts_incoming, say_what_was_sent) {
  struct row {
    std::string_view text;
    std::vector<std::string> types;
    int attachments;
    std::optional<zylin::domain::shared_place> place;
    std::string_view type;
    std::string_view told;
  };
  using zylin::domain::shared_place;
  for (const row& one : std::vector<row>{
           {"Hello", {}, 0, {}, "text", "They wrote: Hello"},
           {"", {}, 0, {}, "", "They wrote: (no text)"},
           {"", {}, 0, {}, "reaction", "They wrote: (no text, but what WhatsApp calls reaction)"},
           {"", {}, 2, {}, "", "Attachments: 2, to be seen in the Twilio console"},
           {"", {"image/jpeg"}, 1, {}, "image", "Attachments: a picture, to be seen in the Twilio console"},
           {"see",
            {"audio/ogg; codecs=opus", "Video/MP4"},
            2,
            {},
            "",
            "Attachments: a voice message, a video, to be seen in the Twilio console\nThey wrote: see"},
           {"", {"text/vcard"}, 1, {}, "contacts", "Attachments: a contact, to be seen in the Twilio console"},
           {"", {"text/x-vcard"}, 1, {}, "", "Attachments: a contact, to be seen in the Twilio console"},
           {"", {"application/pdf"}, 1, {}, "", "Attachments: a document, to be seen in the Twilio console"},
           {"", {}, 0, shared_place{"12.9716, 77.5946", "", ""}, "location", "Place: 12.9716, 77.5946"},
           {"",
            {},
            0,
            shared_place{"12.9716, 77.5946", "Home", "1 MG Road"},
            "location",
            "Place: Home, 1 MG Road (12.9716, 77.5946)"},
           {"here",
            {},
            0,
            shared_place{"12.9716, 77.5946", "", "1 MG Road"},
            "location",
            "Place: 1 MG Road (12.9716, 77.5946)\nThey wrote: here"}}) {
    zylin::domain::incoming_message written;
    written.from = "+919876543210";
    written.text = one.text;
    written.attachment_types = one.types;
    written.attachments = one.attachments;
    written.place = one.place;
    written.type = one.type;
    const std::string text = zylin::domain::texts::owner_incoming(zylin::domain::default_business(), written);
    EXPECT_EQ(text, "Somebody wrote to our business\nFrom: +919876543210\n" + std::string(one.told));
  }
}

TEST(owner_texts_of_opt_outs, name_the_channel_and_the_words) {
  zylin::domain::incoming_message written;
  written.from = "+919876543210";
  written.text = "STOP";
  written.channel = zylin::domain::channel::sms;
  const zylin::domain::business business = zylin::domain::default_business();
  const std::string out = zylin::domain::texts::owner_opted_out(business, written);
  EXPECT_NE(out.find("by SMS any more"), std::string::npos) << out;
  EXPECT_NE(out.find("From: +919876543210\nThey wrote: STOP"), std::string::npos) << out;
  written.text.clear();
  written.opt_out_type = "START";
  written.channel = zylin::domain::channel::whatsapp;
  const std::string in = zylin::domain::texts::owner_opted_in(business, written);
  EXPECT_NE(in.find("by WhatsApp again"), std::string::npos) << in;
  EXPECT_NE(in.find("They wrote: START"), std::string::npos) << in;
}

struct reason_row {
  const char* language;
  const char* stored;
  const char* told;
};

TEST(owner_handover, gives_the_reason_in_the_owners_language) {
  for (const reason_row& each :
       {reason_row{"en", "timed_out: api.openai.com: Timeout was reached", "a service that we need does not answer"},
        {"de", "timed_out: api.openai.com: Timeout was reached", "ein benötigter Dienst antwortet nicht"},
        {"es", "quota_exhausted: no money", "la cuenta de un servicio necesario no tiene saldo"},
        {"fr", "unauthorized: 401", "un service nécessaire refuse nos identifiants"},
        {"hi", "bad_response: not JSON", "एक ज़रूरी सेवा से सही जवाब नहीं मिला"},
        {"de", "storage_failed: disk I/O error", "das Programm oder sein Speicher hat versagt"},
        {"de", "die Aufnahme ist fehlgeschlagen", "die Aufnahme ist fehlgeschlagen"}}) {
    zylin::domain::business business = named_clinic();
    business.language = each.language;
    const std::string text = zylin::domain::texts::owner_handover(business, "", "", "RE1", each.stored);
    EXPECT_NE(text.find(each.told), std::string::npos) << text;
    const std::string late = zylin::domain::texts::owner_late(business, "", zylin::time_point(), "RE1", each.stored);
    EXPECT_NE(late.find(each.told), std::string::npos) << late;
    EXPECT_EQ(text.find("openai"), std::string::npos) << text;
  }
}

TEST(owner_handover, names_steps_and_services_in_the_owners_language) {
  zylin::domain::business business = named_clinic();
  business.language = "de";
  EXPECT_EQ(zylin::domain::texts::upstream_paused(business, "language_model"), "angehalten: Sprachmodell ist gestört");
  EXPECT_NE(
      zylin::domain::texts::worker_lost(business, 3, zylin::domain::job_step::transcribe).find("Verschriftlichen"),
      std::string::npos);
}

}  // namespace
