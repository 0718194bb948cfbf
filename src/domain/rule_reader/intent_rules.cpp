#include "rule_reader/intent_rules.hpp"

namespace zylin::domain::rules {
namespace {

using words = std::string_view;

constexpr words no_reschedule[] = {"no need to reschedule", "don't want to reschedule", "do not want to reschedule",
                                   "not reschedule", "don't need to reschedule"};
constexpr words reschedule_words[] = {"reschedule",
                                      "rescheduling",
                                      "re-schedule",
                                      "postpone",
                                      "move it to",
                                      "change it to",
                                      "push it back",
                                      "push it to",
                                      "bring it forward",
                                      "change the time",
                                      "change the date",
                                      "change the day",
                                      "another time for my",
                                      "to another day",
                                      "to another time",
                                      "to a different day",
                                      "to a different time",
                                      "a different slot",
                                      "verschieben",
                                      "verlegen",
                                      "umbuchen",
                                      "cambiar mi",
                                      "mover mi",
                                      "reprogramar",
                                      "aplazar",
                                      "samay badal",
                                      "badalna",
                                      "badal do",
                                      "समय बदल",
                                      "बदलना"};
constexpr words changing[] = {"move", "change", "shift", "push", "switch", "moving", "changing", "amend"};
constexpr words booked[] = {"appointment", "appointments", "booking", "reservation",  "visit",
                            "slot",        "session",      "meeting", "consultation", "table"};

constexpr words no_cancel[] = {"don't cancel", "do not cancel", "not cancel", "don't want to cancel",
                               "do not want to cancel"};
constexpr words cancel_words[] = {"cancel my",
                                  "cancel the",
                                  "cancel our",
                                  "cancel it",
                                  "cancel an",
                                  "cancel this",
                                  "cancel that",
                                  "to cancel",
                                  "please cancel",
                                  "i cancel",
                                  "we cancel",
                                  "call off",
                                  "can't make it",
                                  "cannot make it",
                                  "can't make my",
                                  "cannot make my",
                                  "won't make it",
                                  "not be able to make it",
                                  "can't come to my",
                                  "cannot come to my",
                                  "cancel appointment",
                                  "cancel booking",
                                  "cancel tomorrow",
                                  "cancel tomorrow's",
                                  "cancel today's",
                                  "cancel reference",
                                  "cancel number",
                                  "can't keep my",
                                  "absagen",
                                  "stornieren",
                                  "cancelar",
                                  "anular",
                                  "cancel kar",
                                  "radd kar",
                                  "रद्द",
                                  "कैंसल"};
// Who cannot come and names another time wants that one.
constexpr words elsewhen[] = {"instead",      "rather come",   "another day",
                              "another time", "different day", "different time"};

constexpr words asks_about_booking[] = {"do i need",      "do i have to", "need to book",
                                        "have to book",   "must i book",  "how do i book",
                                        "how can i book", "how to book",  "did i book"};
constexpr words booking_wishes[] = {"book a",
                                    "book an",
                                    "book me",
                                    "book the",
                                    "book my",
                                    "book for",
                                    "book in",
                                    "to book",
                                    "book us",
                                    "please book",
                                    "make an appointment",
                                    "make a booking",
                                    "make a reservation",
                                    "make appointment",
                                    "schedule a",
                                    "schedule an",
                                    "schedule me",
                                    "schedule my",
                                    "to schedule",
                                    "reserve a",
                                    "reserve the",
                                    "to reserve",
                                    "set up an appointment",
                                    "get an appointment",
                                    "have an appointment for",
                                    "need an appointment",
                                    "want an appointment",
                                    "like an appointment",
                                    "like a reservation",
                                    "need a reservation",
                                    "like a table",
                                    "need a table",
                                    "want a table",
                                    "arrange an appointment",
                                    "see the doctor",
                                    "see a doctor",
                                    "see the dentist",
                                    "see a dentist",
                                    "fit me in",
                                    "squeeze me in",
                                    "get me in",
                                    "sign me up",
                                    "put me down for"};
constexpr words booking_nouns[] = {"appointment", "reservation", "booking", "consultation",
                                   "slot",        "table for",   "checkup", "check-up"};
constexpr words visiting[] = {
    "come in",   "come by",       "come over",     "stop by",   "drop by",     "drop in",      "come at",
    "come on",   "come tomorrow", "come today",    "see you",   "see someone", "see somebody", "be seen",
    "available", "availability",  "anything free", "free slot", "openings",    "an opening",   "a spot"};

bool wants_reschedule(const spoken_text& text) {
  return !text.has_any(no_reschedule) && (text.has_any(reschedule_words) || text.has_pair(changing, booked, 3) ||
                                          (text.has_any(cancel_words) && text.has_any(elsewhen)));
}

bool wants_cancel(const spoken_text& text) {
  return !text.has_any(no_cancel) && text.has_any(cancel_words);
}

bool wants_booking(const spoken_text& text) {
  return text.has_any(booking_wishes) && !text.has_any(asks_about_booking);
}

bool hints_at_booking(const spoken_text& text, const evidence& found) {
  const bool appointment = text.has_any(booking_nouns);
  return found.names_time && (appointment || found.names_service || text.has_any(visiting));
}

}  // namespace

intent read_intent(const spoken_text& text, const evidence& found) {
  if (found.emergency) {
    return intent::urgent;
  }
  if (wants_reschedule(text)) {
    return intent::reschedule;
  }
  if (wants_cancel(text)) {
    return intent::cancel;
  }
  if (wants_booking(text)) {
    return intent::booking;
  }
  if (found.question_answered) {
    return intent::faq;
  }
  return hints_at_booking(text, found) ? intent::booking : intent::other;
}

}  // namespace zylin::domain::rules
