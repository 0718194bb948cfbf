#include "zylin/domain/spoken_wish.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>

namespace zylin::domain {
namespace {

using enum spoken_wish;

struct wish_row {
  const char* text;
  spoken_wish wish;
};

constexpr wish_row english_rows[] = {
    // Cancelling is a wish …
    {"please cancel my appointment I am travelling out of station", cancel},
    {"I won't be needing the appointment on Friday", cancel},
    {"I won\u2019t need the Friday appointment after all", cancel},
    {"can't make it tomorrow", cancel},
    {"Sorry, I can't make it on Thursday.", cancel},
    {"I'm not going to make it today", cancel},
    {"we won't be able to come to our table tonight", cancel},
    {"I need to cancel", cancel},
    {"cancel", cancel},
    {"can I cancel my appointment for tomorrow please", cancel},
    {"could you cancel Friday at eleven for me", cancel},
    {"I'd like my appointment cancelled", cancel},
    {"I no longer need my slot on Monday", cancel},
    {"calling to cancel", cancel},
    {"would it be possible to cancel my appointment on Wednesday", cancel},
    {"I was wondering if you could cancel my booking", cancel},
    {"I have to call off my visit", cancel},
    {"please take me off the schedule for Tuesday", cancel},
    {"I don't need the appointment on Friday anymore", cancel},
    {"I'm not feeling well please cancel my appointment", cancel},
    {"something came up so I won't be coming on Tuesday", cancel},
    {"Cancel my appointment, no need to reschedule.", cancel},
    {"I couldn't cancel online, can you cancel it", cancel},

    // … not a question about it, a condition, something else or the past.
    {"do I need to cancel 24 hours before?", question},
    {"do we have to cancel the day before", question},
    {"what is your cancellation policy", question},
    {"what's the charge if I cancel late", question},
    {"how do I cancel if something comes up", question},
    {"how late can I cancel", question},
    {"can I cancel up to 24 hours before", question},
    {"can I cancel free of charge", question},
    {"what happens if I have to cancel", question},
    {"what if I can't make it", question},
    {"I don't want to cancel I just want to check it's still on", own_booking},
    {"I do not wish to cancel", none},
    {"please don't cancel my appointment", none},
    {"I'm not calling to cancel", none},
    {"did you cancel my appointment", own_booking},
    {"is there a fee to cancel", question},
    {"do you charge when people cancel", question},
    {"if I need to cancel who do I call", question},
    {"I can't make it before five", none},
    {"I can't come any earlier", none},

    // Moving.
    {"I'd like to move my four o'clock on Wednesday to Friday same time", reschedule},
    {"can I bring my appointment forward to tomorrow at nine", reschedule},
    {"cancel the ten o'clock and book me for three instead same day", reschedule},
    {"I can't make it Tuesday, could I come Friday instead?", reschedule},
    {"Don't cancel my appointment, I'd like to move it to Friday.", reschedule},
    {"can we push my appointment back an hour", reschedule},
    {"I need a different time for my appointment", reschedule},
    {"can you reschedule me", reschedule},
    {"could we do it on Thursday instead", reschedule},
    {"I want to change the time of my booking", reschedule},
    {"is it possible to postpone my visit to next week", reschedule},
    {"please shift my slot to the evening", reschedule},
    {"change my appointment from Monday to Tuesday", reschedule},
    {"do I have to pay if I reschedule", question},
    {"how do I change my appointment", question},
    {"I don't want to reschedule", none},
    {"can you change the dressing tomorrow", none},

    // Their own booking.
    {"what time is my appointment?", own_booking},
    {"could you let me know what time my appointment is on Thursday", own_booking},
    {"hey I booked online for Friday at two but it says ten can you check", own_booking},
    {"did my booking go through", own_booking},
    {"is my appointment still on", own_booking},
    {"are we still on for tomorrow", own_booking},
    {"when am I booked in", own_booking},
    {"I just want to confirm my booking", own_booking},
    {"do I have an appointment on Friday", own_booking},
    {"I forgot when my appointment is", own_booking},
    {"which doctor is my appointment with", own_booking},
    {"have you got me down for Tuesday", own_booking},
    {"I haven't received a confirmation", own_booking},
    {"did you get my reservation request", own_booking},
    {"when is my next appointment", own_booking},
    {"can you check if I'm booked in for Friday", own_booking},
    {"is there a booking under my name", own_booking},
    {"can you tell me when my appointment is", own_booking},
    {"when is the next free appointment", question},
    {"what is the earliest appointment you have", question},

    // Late.
    {"um I have an appointment at three but I'm running like fifteen minutes late is that okay", late},
    {"I'm going to be late", late},
    {"I'll be ten minutes late for my appointment", late},
    {"stuck in traffic, be there in ten minutes", late},
    {"running late sorry", late},
    {"we're running a bit behind", late},
    {"is it too late to book for today", booking},
    {"do you have anything late afternoon on Friday", none},
    {"how late are you open", question},
    {"what if I'm late", question},
    {"sorry for calling so late", none},

    // Booking.
    {"hello good morning ma'am this is Rajesh Kumar speaking I want to take one appointment for general consultation "
     "tomorrow morning eleven o'clock",
     booking},
    {"book me in for a cut and color the day after tomorrow at one thirty", booking},
    {"put me down for eleven on December third", booking},
    {"hiya could I book in for a clean please half ten Thursday if possible it's Gareth Llewellyn", booking},
    {"I'd like an appointment for my husband Tom Whittaker on the ninth at four pm he needs a filling", booking},
    {"can we get a table for six at six on the sixth of December", booking},
    {"can I get in this afternoon", booking},
    {"please give appointment today only whatever time is there", booking},
    {"I'd like to book an appointment and how much is it?", booking},
    {"can you fit me in today", booking},
    {"I'd like to see the doctor", booking},
    {"do I need to book an appointment", question},
    {"do I need an appointment or can I just walk in", question},
    {"how do I book", question},

    // Questions, and what is none of all that.
    {"what are your timings on Saturday", question},
    {"where exactly are you located near which landmark", question},
    {"is doctor Rao available on Monday I want to meet him only", question},
    {"is there parking for a car", question},
    {"how much for a men's cut", question},
    {"are you taking on NHS patients at the moment love", question},
    {"do you have vegan options", question},
    {"do you guys do a Thanksgiving dinner", question},
    {"is there a dress code", question},
    {"my reports have come can doctor see them on the phone", question},
    {"I was charged twice for my last visit and I want a refund", none},
    {"this is Bob from Yellow Pages we noticed your listing is missing some info", none},
    {"I came yesterday and the doctor did not listen to me at all I waited two hours very bad service", none},
    {"I left my umbrella with you", none},
    {"thank you", none},
    {"", none},
};

constexpr wish_row german_rows[] = {
    {"ich muss den Termin absagen", cancel},
    {"Ich möchte meinen Termin am Freitag stornieren", cancel},
    {"bitte sagen Sie meinen Termin ab", cancel},
    {"ich kann morgen leider nicht kommen", cancel},
    {"ich schaffe es am Donnerstag nicht", cancel},
    {"ich brauche den Termin nicht mehr", cancel},
    {"bei mir klappt es morgen nicht", cancel},
    {"können Sie meinen Termin bitte stornieren", cancel},
    {"muss ich 24 Stunden vorher absagen", question},
    {"bis wann kann man absagen", question},
    {"kostet es etwas wenn ich absage", question},
    {"was passiert wenn ich nicht kommen kann", question},
    {"ich möchte nicht absagen", none},
    {"ich will den Termin nicht stornieren, nur wissen ob er noch steht", own_booking},
    {"kann ich meinen Termin von Mittwoch auf Freitag um zehn verschieben", reschedule},
    {"ich möchte meinen Termin verlegen", reschedule},
    {"ich brauche einen anderen Tag für meinen Termin", reschedule},
    {"ich kann am Dienstag nicht kommen, geht es auch am Mittwoch", reschedule},
    {"können wir den Termin auf Montag verlegen", reschedule},
    {"kann man Termine verschieben", question},
    {"wann ist mein Termin", own_booking},
    {"um wie viel Uhr habe ich meinen Termin", own_booking},
    {"steht mein Termin noch", own_booking},
    {"hat meine Buchung geklappt", own_booking},
    {"ich habe online gebucht aber da steht zehn Uhr", own_booking},
    {"ich wollte fragen ob mein Termin noch steht", own_booking},
    {"bin ich für Freitag eingetragen", own_booking},
    {"ich verspäte mich um zehn Minuten", late},
    {"ich komme eine Viertelstunde zu spät", late},
    {"ich stehe im Stau", late},
    {"guten Tag hier ist Jürgen Müller ich hätte gern einen Termin für eine Massage am Donnerstag um halb drei",
     booking},
    {"ich brauche einen Termin", booking},
    {"kann ich morgen vorbeikommen", booking},
    {"einen Tisch für vier Personen heute Abend um acht bitte", booking},
    {"haben Sie am Freitag noch einen Termin frei", booking},
    {"ich würde gern einen Termin vereinbaren", booking},
    {"was kostet eine Massage", question},
    {"wann haben Sie geöffnet", question},
    {"nehmen Sie Kassenpatienten", question},
    {"wo kann ich parken", question},
    {"brauche ich einen Termin oder kann ich einfach kommen", question},
    {"guten Tag", none},
};

constexpr wish_row spanish_rows[] = {
    {"quiero anular la cita de mañana", cancel},
    {"no puedo ir mañana, quiero anular", cancel},
    {"necesito cancelar mi cita", cancel},
    {"no voy a poder ir el jueves", cancel},
    {"cancele mi reserva por favor", cancel},
    {"¿puede cancelar mi cita del viernes?", cancel},
    {"ya no necesito la cita", cancel},
    {"¿tengo que cancelar con 24 horas de antelación?", question},
    {"¿hasta cuándo puedo cancelar?", question},
    {"¿cobran si cancelo?", question},
    {"no quiero cancelar", none},
    {"no quiero anular la cita, solo quiero saber si sigue en pie", own_booking},
    {"quiero cambiar mi cita al viernes", reschedule},
    {"¿puedo cambiar la cita del lunes para el martes a las diez?", reschedule},
    {"necesito reprogramar", reschedule},
    {"¿me pueden adelantar la cita?", reschedule},
    {"no puedo ir el lunes, mejor el martes", reschedule},
    {"¿a qué hora es mi cita?", own_booking},
    {"¿cuándo es mi cita?", own_booking},
    {"¿sigue en pie mi cita de mañana?", own_booking},
    {"quería confirmar mi cita", own_booking},
    {"reservé por internet para el viernes a las dos pero pone las diez", own_booking},
    {"¿se ha registrado mi reserva?", own_booking},
    {"voy a llegar quince minutos tarde", late},
    {"estoy en un atasco, llego tarde", late},
    {"llego con retraso", late},
    {"hola buenos días quería pedir cita para una limpieza el miércoles a las cinco de la tarde soy Begoña Núñez",
     booking},
    {"quiero reservar una mesa para cuatro", booking},
    {"necesito una cita mañana", booking},
    {"¿tienen hueco el jueves por la tarde?", booking},
    {"me gustaría ver al doctor", booking},
    {"aceptan Sanitas", question},
    {"¿cuánto cuesta una limpieza?", question},
    {"¿a qué hora abren?", question},
    {"¿dónde están?", question},
    {"¿necesito cita para ir?", question},
    {"buenas tardes", none},
};

constexpr wish_row hindi_rows[] = {
    {"mera appointment cancel kar dijiye", cancel},
    {"appointment cancel karna hai", cancel},
    {"kal ka appointment cancel kar do", cancel},
    {"main kal nahi aa paunga", cancel},
    {"मेरा अपॉइंटमेंट रद्द कर दीजिए", cancel},
    {"मेरा अपॉइंटमेंट कैंसल कर दो", cancel},
    {"मैं कल नहीं आ पाऊँगा", cancel},
    {"cancel mat karna", none},
    {"appointment cancel nahi karna hai", none},
    {"kya cancel karne par paise lagte hain", question},
    {"cancel kaise kare", question},
    {"mera appointment shukravar ko badal dijiye", reschedule},
    {"appointment ka time badalna hai", reschedule},
    {"मेरे अपॉइंटमेंट का समय बदल दीजिए", reschedule},
    {"mera appointment kitne baje hai", own_booking},
    {"mera appointment kab hai", own_booking},
    {"मेरा अपॉइंटमेंट कब है", own_booking},
    {"kya meri booking ho gayi", own_booking},
    {"mera appointment confirm hai na", own_booking},
    {"main pandrah minute late ho jaunga", late},
    {"mujhe aane mein der ho jayegi", late},
    {"मुझे देर हो जाएगी", late},
    {"appointment chahiye Monday ko subah das baje mera naam Imran Qureshi", booking},
    {"kal ke liye appointment book kar dijiye", booking},
    {"मुझे कल का अपॉइंटमेंट चाहिए", booking},
    {"doctor ko dikhana hai", booking},
    {"clinic kitne baje khulta hai", question},
    {"consultation ki fees kitni hai", question},
    {"क्लिनिक कितने बजे खुलता है", question},
    {"aap kahan par hain", question},
    {"namaste", none},
};

void expect_wishes(std::span<const wish_row> rows) {
  for (const wish_row& row : rows) {
    EXPECT_EQ(to_string(read_wish(row.text)), to_string(row.wish)) << row.text;
  }
}

}  // namespace

TEST(spoken_wish, is_read_in_english) {
  expect_wishes(english_rows);
}

TEST(spoken_wish, is_read_in_german) {
  expect_wishes(german_rows);
}

TEST(spoken_wish, is_read_in_spanish) {
  expect_wishes(spanish_rows);
}

TEST(spoken_wish, is_read_in_hindi_of_both_scripts) {
  expect_wishes(hindi_rows);
}

TEST(spoken_wish, says_that_a_booking_is_asked_about) {
  EXPECT_TRUE(asks_about_own_booking("what time is my appointment on Thursday"));
  EXPECT_FALSE(asks_about_own_booking("what time do you open on Thursday"));
  EXPECT_TRUE(says_running_late("ich stehe noch im Stau"));
  EXPECT_FALSE(says_running_late("late afternoon would be best"));
}

TEST(spoken_wish, survives_any_text) {
  for (const std::string& text :
       {std::string("\xff\xfe\x80 cancel"), std::string(100'000, 'a'), std::string("?!.,"), std::string("\0 my", 4)}) {
    EXPECT_FALSE(to_string(read_wish(text)).empty());
  }
  std::string long_text;
  for (int i = 0; i < 20'000; ++i) {
    long_text += "what time do you want to cancel ";
  }
  EXPECT_FALSE(to_string(read_wish(long_text)).empty());
}

}  // namespace zylin::domain
