#include "zylin/domain/opt_out.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using std::chrono::hours;

TEST(a_stop, closes_either_channel_in_each_spelling) {
  for (const char* text : {"STOP",
                           "stop",
                           "Stop.",
                           " stop!! ",
                           "STOP\n",
                           "\"STOP\"",
                           "“Stop”",
                           "STOP STOP STOP",
                           "ＳＴＯＰ",
                           "STOP\uFFFC",
                           "S\u200BTOP",
                           "STOP\u00A0",
                           "STOP 🛑",
                           "🛑 stop",
                           "stop please",
                           "Please stop",
                           "please stop.",
                           "Stop, thank you",
                           "STOPALL",
                           "Stop all",
                           "END",
                           "end.",
                           "Quit",
                           "UNSUBSCRIBE",
                           "unsubscribe me please",
                           "Revoke",
                           "OPTOUT",
                           "opt out",
                           "opt-out",
                           "Stop texting me",
                           "stop messaging me",
                           "Don't text me",
                           "don’t text me",
                           "no more messages",
                           "STOPP",
                           "Stopp bitte",
                           "abmelden",
                           "Bitte keine Nachrichten mehr",
                           "BAJA",
                           "¡Baja!",
                           "darme de baja por favor",
                           "ALTO",
                           "no más mensajes",
                           "बंद करो",
                           "कृपया बंद करें",
                           "स्टॉप",
                           "band karo",
                           "Message band karo",
                           "ARRÊT",
                           "arret"}) {
    EXPECT_EQ(read_contact_wish(text, channel::sms), opt_out_request::stop) << text;
    EXPECT_EQ(read_contact_wish(text, channel::whatsapp), opt_out_request::stop) << text;
  }
}

TEST(a_cancel, alone_closes_sms_and_is_a_wish_on_whatsapp) {
  for (const char* text : {"CANCEL", "cancel", "Cancel."}) {
    EXPECT_EQ(read_contact_wish(text, channel::sms), opt_out_request::stop) << text;
    EXPECT_EQ(read_contact_wish(text, channel::whatsapp), opt_out_request::none) << text;
  }
}

TEST(a_start, opens_the_channel) {
  for (const char* text : {"START", "start", "Start.", "UNSTOP", "Start please", "ALTA", "शुरू करें", "shuru karo"}) {
    EXPECT_EQ(read_contact_wish(text, channel::sms), opt_out_request::start) << text;
    EXPECT_EQ(read_contact_wish(text, channel::whatsapp), opt_out_request::start) << text;
  }
  for (const char* text : {"yes", "YES!", "Ja", "sí"}) {
    EXPECT_EQ(read_contact_wish(text, channel::sms), opt_out_request::start) << text;
    EXPECT_EQ(read_contact_wish(text, channel::whatsapp), opt_out_request::none) << text;
  }
}

TEST(a_sentence, that_holds_a_keyword_asks_nothing_about_being_written_to) {
  for (const char* text : {"please stop by tomorrow",
                           "Stop by at ten?",
                           "I will stop by",
                           "the bus stop",
                           "non-stop",
                           "stopped",
                           "stops",
                           "cancel my appointment",
                           "please cancel",
                           "cancel please",
                           "can you cancel it",
                           "the end",
                           "at the end of May",
                           "end of the week",
                           "weekend",
                           "quit smoking course?",
                           "start at ten",
                           "when do you start",
                           "startup",
                           "no",
                           "nein",
                           "help",
                           "HELP",
                           "info",
                           "",
                           " ",
                           "?",
                           "🛑",
                           "please",
                           "thanks",
                           "bajar",
                           "alto y bajo",
                           "baja california",
                           "darte",
                           "band",
                           "band aid",
                           "stopp uhr",
                           "anmelden",
                           "stop it hurts",
                           "do not stop",
                           "don't stop",
                           "not stop"}) {
    EXPECT_EQ(read_contact_wish(text, channel::sms), opt_out_request::none) << text;
    EXPECT_EQ(read_contact_wish(text, channel::whatsapp), opt_out_request::none) << text;
  }
  EXPECT_EQ(read_contact_wish(std::string(1'000'000, ' ') + "stop", channel::sms), opt_out_request::none);
}

TEST(an_opt_out_type, is_what_twilio_says) {
  EXPECT_EQ(parse_opt_out_type("STOP"), opt_out_request::stop);
  EXPECT_EQ(parse_opt_out_type("Start"), opt_out_request::start);
  for (const char* other : {"", "HELP", "STOPPED", "none"}) {
    EXPECT_EQ(parse_opt_out_type(other), opt_out_request::none) << other;
  }
}

TEST(a_message, goes_out_as_its_recipient_wants) {
  constexpr time_point closed_at{hours(100)};
  constexpr time_point before = closed_at - hours(1);
  constexpr time_point after = closed_at + hours(1);
  struct rule {
    message_kind kind;
    channel by;
    bool whatsapp_closed;
    bool sms_closed;
    std::optional<time_point> call_began;
    bool may;
  };
  constexpr auto wa = channel::whatsapp;
  constexpr auto sms = channel::sms;
  for (const rule& one : std::initializer_list<rule>{
           {message_kind::answer, wa, false, false, std::nullopt, true},
           {message_kind::booking_reminder, sms, false, false, std::nullopt, true},
           {message_kind::answer, wa, true, false, after, false},  // never by the closed channel
           {message_kind::answer, sms, true, false, after, true},  // to a later call, by the other
           {message_kind::answer, sms, true, false, before, false},
           {message_kind::answer, sms, true, false, closed_at, false},
           {message_kind::answer, sms, true, false, std::nullopt, false},
           {message_kind::booking_confirmation, wa, false, true, after, true},
           {message_kind::booking_reminder, wa, false, true, after, false},
           {message_kind::waiting_list_offer, wa, false, true, after, false},
           {message_kind::missed_call, wa, false, true, after, false},
           {message_kind::answer, wa, true, true, after, false},
           {message_kind::answer, sms, true, true, after, false},
           {message_kind::owner_alert, sms, true, false, std::nullopt, true},  // the owner's other channel
           {message_kind::owner_alert, wa, true, false, std::nullopt, false},  // the owner is no exception
           {message_kind::owner_notice, sms, true, true, after, false}}) {
    message row;
    row.kind = one.kind;
    row.channel = one.by;
    opt_outs closed;
    closed.whatsapp = one.whatsapp_closed ? std::optional(closed_at) : std::nullopt;
    closed.sms = one.sms_closed ? std::optional(closed_at) : std::nullopt;
    EXPECT_EQ(may_be_sent(row, closed, one.call_began), one.may)
        << to_string(one.kind) << " by " << to_string(one.by) << (one.whatsapp_closed ? ", WhatsApp closed" : "")
        << (one.sms_closed ? ", SMS closed" : "");
  }
}

}  // namespace
}  // namespace zylin::domain
