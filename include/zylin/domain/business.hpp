#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/secret.hpp"
#include "zylin/domain/time_zone.hpp"

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zylin::domain {

/// When nobody wants to be written to: every day from `begins` to `ends` on the wall clock, in minutes after midnight.
/// An end before the beginning lies on the next day. Never equal.
struct quiet_hours_rule {
  std::chrono::minutes begins{std::chrono::hours{21}};
  std::chrono::minutes ends{std::chrono::hours{8}};
  friend bool operator==(const quiet_hours_rule&, const quiet_hours_rule&) = default;
};

/// One night: [from, until), real moments.
struct quiet_span {
  time_point from{};
  time_point until{};
};

/// The quiet span that holds `when`; nothing without a rule. Where the clocks change, its ends are what
/// `time_zone::to_sys` makes of them.
[[nodiscard]] std::optional<quiet_span> quiet_at(const std::optional<quiet_hours_rule>& rule, const time_zone& zone,
                                                 time_point when);

/// Half-open span of one day, in minutes after midnight: [opens, closes). `closes` may be 1440.
struct day_interval {
  std::chrono::minutes opens{0};
  std::chrono::minutes closes{0};
  friend bool operator==(const day_interval&, const day_interval&) = default;
};

/// A day's opening intervals, ascending, not overlapping; empty means closed.
using day_hours = std::vector<day_interval>;

/// By std::chrono::weekday::c_encoding(): 0 = Sunday.
using week_hours = std::array<day_hours, 7>;

/// Whole days, the last one included.
struct date_span {
  std::chrono::year_month_day first{};
  std::chrono::year_month_day last{};
  friend bool operator==(const date_span&, const date_span&) = default;
};

struct service {
  std::string name;
  std::vector<std::string> also{};  ///< other words for it
  std::chrono::minutes duration{30};
  std::chrono::minutes buffer{0};                    ///< kept free after each appointment
  int capacity = 1;                                  ///< appointments that may run at the same time
  std::string price;                                 ///< as it is told to a customer, e.g. "₹500"; empty = not told
  std::vector<std::string> resources{};              ///< what it needs, one of each: names of resources
  std::optional<std::chrono::minutes> min_notice{};  ///< its own, instead of the business's
};

/// Somebody who serves customers (see staff.hpp).
struct staff_member {
  std::string name;
  std::vector<std::string> also{};      ///< other names that callers use
  std::vector<std::string> services{};  ///< names of those that they do; empty = all
  std::optional<week_hours> hours{};    ///< their own, instead of the business's
  std::vector<std::chrono::year_month_day> closures{};
  std::vector<date_span> absences{};
  secret calendar{};  ///< the address of their external calendar (external_calendar.hpp), https or http; empty = none
};

/// Rooms, chairs, devices: what an appointment holds besides a person.
struct resource {
  std::string name;
  int count = 1;
};

struct faq_entry {
  std::string question;
  std::string answer;
};

/// Which bookings and wishes that need no action the owner is told of: all, those that hold notes or were not fully
/// understood, none.
enum class owner_notices { always, notes, never };

struct booking_rules {
  std::chrono::minutes slot_step{15};     ///< starts are offered at multiples of this after opening
  std::chrono::minutes min_notice{60};    ///< earliest bookable start, counted from now
  std::chrono::days horizon{60};          ///< latest bookable day, counted from today
  std::chrono::hours reminder_ahead{24};  ///< how long before an appointment its customer is reminded; 0 = never
  owner_notices tell_owner = owner_notices::notes;
  bool waiting_list = true;             ///< tells customers whose wished time was taken when it becomes free
  std::chrono::minutes offer_time{30};  ///< how long such an offer holds before the next one is asked
  std::optional<int> at_once{};         ///< appointments at one time over all services that no staff is listed for
};

/// What callers are served by: a recording that is answered in writing, or a conversation.
enum class call_mode { message, conversation };

/// How a conversation on the phone goes.
struct conversation_rules {
  int max_turns = 12;                              ///< it ends within them
  std::chrono::minutes max_length{8};              ///< likewise
  std::chrono::milliseconds turn_patience{8'000};  ///< how long a caller waits for one reply before a recording is made
  bool text_replies = true;                        ///< customers who write get into a conversation too
  std::chrono::minutes alert_repeat{15};  ///< an alert that the owner does not acknowledge is repeated after it
};

/// An approved WhatsApp template: which of our values go into {{1}}, {{2}}, …
struct message_template {
  std::string content_sid;  ///< in the business's language
  std::vector<std::string> variables;
  std::map<std::string, std::string> translated{};  ///< content SIDs of the same in other languages (ISO 639-1)
};

/// Everything the receptionist knows about the business it answers for. Plain data, checked by config/.
struct business {
  std::string name = "our business";
  std::string type;
  std::string address;
  std::string phone;                   ///< as told to customers
  std::vector<std::string> own_lines;  ///< E.164: the business's and our own numbers; they identify no caller
  time_zone zone = time_zone::utc();
  std::string region = "US";    ///< ISO 3166: how national phone numbers are read, day or month first
  std::string language = "en";  ///< ISO 639-1
  std::vector<std::string> languages{"en", "de", "es", "hi",
                                     "fr"};   ///< spoken besides `language`: those we have texts for
  std::string voice;                          ///< as Twilio names it; empty: the usual one of that language
  std::map<std::string, std::string> voices;  ///< by ISO 639-1; of `language` too, where it wins over `voice`
  std::string greeting;  ///< the first words a caller hears; empty: those of texts::spoken_greeting
  std::map<std::string, std::string> greetings;         ///< by ISO 639-1, likewise
  std::map<std::string, std::string> closed_greetings;  ///< by ISO 639-1: instead, while nobody is there
  std::string recording_notice;
  week_hours hours;
  std::vector<std::chrono::year_month_day> closures;
  std::map<std::chrono::year_month_day, day_hours> special_days;  ///< replace the weekday's hours
  std::vector<service> services;                                  ///< never empty once parsed: the first is the default
  std::vector<staff_member> staff{};
  std::vector<resource> resources{};
  std::vector<secret> calendars{};  ///< addresses of external calendars (external_calendar.hpp), likewise
  std::vector<faq_entry> faq;
  booking_rules booking;
  call_mode phone_mode = call_mode::message;
  conversation_rules conversation;
  bool missed_call_follow_up = true;                 ///< callers who left nothing get a message, and the owner is told
  std::optional<std::chrono::minutes> daily_report;  ///< after midnight: when the owner gets the day's report; off
  std::optional<quiet_hours_rule> quiet_hours = quiet_hours_rule{};  ///< no reminders and offers then
  std::map<std::string, message_template> templates;
  std::map<std::string, std::vector<std::string>> emergency_words;  ///< by ISO 639-1: further words for danger here
  std::string emergency_number;  ///< whom to call in danger; empty = that of the region (see emergency.hpp)
};

/// The built-in business: weekdays 9 to 18, one service "Appointment" of 30 minutes.
[[nodiscard]] business default_business();

/// The one language that is spoken; empty if there are several, so that callers may speak any of them.
[[nodiscard]] std::string only_language(const business& business);

/// The service of exactly that name (ignoring the case of ASCII letters, and punctuation); null when there is none.
[[nodiscard]] const service* find_named_service(const business& business, std::string_view name);

/// Whether both name the same service, compared as find_named_service does.
[[nodiscard]] bool same_service(std::string_view one, std::string_view other);

/// The error for an unknown name, which lists the services. An `invalid_input`.
[[nodiscard]] error unknown_service(const business& business, std::string_view name);

}  // namespace zylin::domain
