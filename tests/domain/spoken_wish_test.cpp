#include "zylin/domain/spoken_wish.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>

namespace zylin::domain {
namespace {

struct wish_row {
  const char* text;
  spoken_wish wish;
};

constexpr wish_row english_wish_rows[] = {
    // Cancelling is a wish …
    {"please cancel my appointment I am travelling out of station", spoken_wish::cancel},
    {"I won't be needing the appointment on Friday", spoken_wish::cancel},
    {"I won\u2019t need the Friday appointment after all", spoken_wish::cancel},
    {"can't make it tomorrow", spoken_wish::cancel},
    {"Sorry, I can't make it on Thursday.", spoken_wish::cancel},
    {"I'm not going to make it today", spoken_wish::cancel},
    {"we won't be able to come to our table tonight", spoken_wish::cancel},
    {"I need to cancel", spoken_wish::cancel},
    {"cancel", spoken_wish::cancel},
    {"can I cancel my appointment for tomorrow please", spoken_wish::cancel},
    {"could you cancel Friday at eleven for me", spoken_wish::cancel},
    {"I'd like my appointment cancelled", spoken_wish::cancel},
    {"I no longer need my slot on Monday", spoken_wish::cancel},
    {"calling to cancel", spoken_wish::cancel},
    {"would it be possible to cancel my appointment on Wednesday", spoken_wish::cancel},
    {"I was wondering if you could cancel my booking", spoken_wish::cancel},
    {"I have to call off my visit", spoken_wish::cancel},
    {"please take me off the schedule for Tuesday", spoken_wish::cancel},
    {"I don't need the appointment on Friday anymore", spoken_wish::cancel},
    {"I'm not feeling well please cancel my appointment", spoken_wish::cancel},
    {"something came up so I won't be coming on Tuesday", spoken_wish::cancel},
    {"Cancel my appointment, no need to reschedule.", spoken_wish::cancel},
    {"I couldn't cancel online, can you cancel it", spoken_wish::cancel},
    {"my train got cancelled just drop the appointment", spoken_wish::cancel},
    {"kindly do not keep my appointment on Friday", spoken_wish::cancel},
    // A new time …
    {"any way to make that one thirty", spoken_wish::reschedule},
    {"can we do my Saturday cut the Tuesday after instead", spoken_wish::reschedule},
    {"have you got the same time on the Thursday", spoken_wish::reschedule},
    {"I'm meant to be in at ten on Friday but could you make it half past instead", spoken_wish::reschedule},
    {"I need to shift my clean to next week", spoken_wish::reschedule},
    {"could we put my check-up back a week", spoken_wish::reschedule},
    {"any chance you could do my cut half an hour earlier", spoken_wish::reschedule},
    {"I was supposed to come in at two today but my kid's sick can we do it next week", spoken_wish::reschedule},
    // … a question about what they have …
    {"what time is my check-up on Friday I've lost the card", spoken_wish::enquiry},
    {"I forgot whether it is ten or eleven", spoken_wish::enquiry},
    {"I've got your text saying Thursday at ten is that definitely right", spoken_wish::enquiry},
    {"tomorrow I have appointment but what time I forgot", spoken_wish::enquiry},
    {"please tell me whether my booking for tomorrow is confirmed or not", spoken_wish::enquiry},
    {"when's my next appointment please", spoken_wish::enquiry},
    {"did you guys get my booking for Wednesday", spoken_wish::enquiry},
    {"is my appointment next Monday still in your book", spoken_wish::enquiry},
    // … and what only resembles them.
    {"I'm not sure if it is a cavity, I need an appointment", spoken_wish::booking},
    {"can I bring my son to a check-up on Wednesday, I need an appointment", spoken_wish::booking},
    {"would there be anything on Wednesday after three", spoken_wish::booking},
    {"could we sit outside tomorrow at seven", spoken_wish::booking},
    {"I'm due for a check-up could you do Friday at ten", spoken_wish::booking},
    {"can I have my nails done later on Friday", spoken_wish::none},
    {"is it right that you are open on Sunday", spoken_wish::question},

    // … not a question about it, a condition, something else or the past.
    {"do I need to cancel 24 hours before?", spoken_wish::question},
    {"do we have to cancel the day before", spoken_wish::question},
    {"what is your cancellation policy", spoken_wish::question},
    {"what's the charge if I cancel late", spoken_wish::question},
    {"how do I cancel if something comes up", spoken_wish::question},
    {"how late can I cancel", spoken_wish::question},
    {"can I cancel up to 24 hours before", spoken_wish::question},
    {"can I cancel free of charge", spoken_wish::question},
    {"what happens if I have to cancel", spoken_wish::question},
    {"what if I can't make it", spoken_wish::question},
    {"I don't want to cancel I just want to check it's still on", spoken_wish::enquiry},
    {"I do not wish to cancel", spoken_wish::none},
    {"please don't cancel my appointment", spoken_wish::none},
    {"I'm not calling to cancel", spoken_wish::none},
    {"did you cancel my appointment", spoken_wish::enquiry},
    {"is there a fee to cancel", spoken_wish::question},
    {"do you charge when people cancel", spoken_wish::question},
    {"if I need to cancel who do I call", spoken_wish::question},
    {"I can't make it before five", spoken_wish::none},
    {"I can't come any earlier", spoken_wish::none},

    // Moving.
    {"I'd like to move my four o'clock on Wednesday to Friday same time", spoken_wish::reschedule},
    {"can I bring my appointment forward to tomorrow at nine", spoken_wish::reschedule},
    {"cancel the ten o'clock and book me for three instead same day", spoken_wish::reschedule},
    {"I can't make it Tuesday, could I come Friday instead?", spoken_wish::reschedule},
    {"Don't cancel my appointment, I'd like to move it to Friday.", spoken_wish::reschedule},
    {"can we push my appointment back an hour", spoken_wish::reschedule},
    {"I need a different time for my appointment", spoken_wish::reschedule},
    {"can you reschedule me", spoken_wish::reschedule},
    {"could we do it on Thursday instead", spoken_wish::reschedule},
    {"I want to change the time of my booking", spoken_wish::reschedule},
    {"is it possible to postpone my visit to next week", spoken_wish::reschedule},
    {"please shift my slot to the evening", spoken_wish::reschedule},
    {"change my appointment from Monday to Tuesday", spoken_wish::reschedule},
    {"do I have to pay if I reschedule", spoken_wish::question},
    {"how do I change my appointment", spoken_wish::question},
    {"I don't want to reschedule", spoken_wish::none},
    {"can you change the dressing tomorrow", spoken_wish::none},

    // Their own booking.
    {"what time is my appointment?", spoken_wish::enquiry},
    {"could you let me know what time my appointment is on Thursday", spoken_wish::enquiry},
    {"hey I booked online for Friday at two but it says ten can you check", spoken_wish::enquiry},
    {"did my booking go through", spoken_wish::enquiry},
    {"is my appointment still on", spoken_wish::enquiry},
    {"are we still on for tomorrow", spoken_wish::enquiry},
    {"when am I booked in", spoken_wish::enquiry},
    {"I just want to confirm my booking", spoken_wish::enquiry},
    {"do I have an appointment on Friday", spoken_wish::enquiry},
    {"I forgot when my appointment is", spoken_wish::enquiry},
    {"which doctor is my appointment with", spoken_wish::enquiry},
    {"have you got me down for Tuesday", spoken_wish::enquiry},
    {"I haven't received a confirmation", spoken_wish::enquiry},
    {"did you get my reservation request", spoken_wish::enquiry},
    {"when is my next appointment", spoken_wish::enquiry},
    {"can you check if I'm booked in for Friday", spoken_wish::enquiry},
    {"is there a booking under my name", spoken_wish::enquiry},
    {"can you tell me when my appointment is", spoken_wish::enquiry},
    {"when is the next free appointment", spoken_wish::question},
    {"what is the earliest appointment you have", spoken_wish::question},

    // Late.
    {"um I have an appointment at three but I'm running like fifteen minutes late is that okay", spoken_wish::late},
    {"I'm going to be late", spoken_wish::late},
    {"I'll be ten minutes late for my appointment", spoken_wish::late},
    {"stuck in traffic, be there in ten minutes", spoken_wish::late},
    {"running late sorry", spoken_wish::late},
    {"we're running a bit behind", spoken_wish::late},
    {"is it too late to book for today", spoken_wish::booking},
    {"do you have anything late afternoon on Friday", spoken_wish::none},
    {"how late are you open", spoken_wish::question},
    {"what if I'm late", spoken_wish::question},
    {"sorry for calling so late", spoken_wish::none},

    // Booking.
    {"hello good morning ma'am this is Rajesh Kumar speaking I want to take one appointment for general consultation "
     "tomorrow morning eleven o'clock",
     spoken_wish::booking},
    {"book me in for a cut and color the day after tomorrow at one thirty", spoken_wish::booking},
    {"put me down for eleven on December third", spoken_wish::booking},
    {"hiya could I book in for a clean please half ten Thursday if possible it's Gareth Llewellyn",
     spoken_wish::booking},
    {"I'd like an appointment for my husband Tom Whittaker on the ninth at four pm he needs a filling",
     spoken_wish::booking},
    {"can we get a table for six at six on the sixth of December", spoken_wish::booking},
    {"can I get in this afternoon", spoken_wish::booking},
    {"please give appointment today only whatever time is there", spoken_wish::booking},
    {"I'd like to book an appointment and how much is it?", spoken_wish::booking},
    {"can you fit me in today", spoken_wish::booking},
    {"I'd like to see the doctor", spoken_wish::booking},
    {"do I need to book an appointment", spoken_wish::question},
    {"do I need an appointment or can I just walk in", spoken_wish::question},
    {"how do I book", spoken_wish::question},

    // Questions, and other sentences.
    {"what are your timings on Saturday", spoken_wish::question},
    {"where exactly are you located near which landmark", spoken_wish::question},
    {"is doctor Rao available on Monday I want to meet him only", spoken_wish::question},
    {"is there parking for a car", spoken_wish::question},
    {"how much for a men's cut", spoken_wish::question},
    {"are you taking on NHS patients at the moment love", spoken_wish::question},
    {"do you have vegan options", spoken_wish::question},
    {"do you guys do a Thanksgiving dinner", spoken_wish::question},
    {"is there a dress code", spoken_wish::question},
    {"my reports have come can doctor see them on the phone", spoken_wish::question},
    {"I was charged twice for my last visit and I want a refund", spoken_wish::none},
    {"this is Bob from Yellow Pages we noticed your listing is missing some info", spoken_wish::none},
    {"I came yesterday and the doctor did not listen to me at all I waited two hours very bad service",
     spoken_wish::none},
    {"I left my umbrella with you", spoken_wish::none},
    {"thank you", spoken_wish::none},
    {"", spoken_wish::none},
};

constexpr wish_row german_wish_rows[] = {
    {"ich muss den Termin absagen", spoken_wish::cancel},
    {"Ich möchte meinen Termin am Freitag stornieren", spoken_wish::cancel},
    {"bitte sagen Sie meinen Termin ab", spoken_wish::cancel},
    {"ich kann morgen leider nicht kommen", spoken_wish::cancel},
    {"ich schaffe es am Donnerstag nicht", spoken_wish::cancel},
    {"ich brauche den Termin nicht mehr", spoken_wish::cancel},
    {"bei mir klappt es morgen nicht", spoken_wish::cancel},
    {"können Sie meinen Termin bitte stornieren", spoken_wish::cancel},
    {"muss ich 24 Stunden vorher absagen", spoken_wish::question},
    {"bis wann kann man absagen", spoken_wish::question},
    {"kostet es etwas wenn ich absage", spoken_wish::question},
    {"was passiert wenn ich nicht kommen kann", spoken_wish::question},
    {"ich möchte nicht absagen", spoken_wish::none},
    {"ich will den Termin nicht stornieren, nur wissen ob er noch steht", spoken_wish::enquiry},
    {"kann ich meinen Termin von Mittwoch auf Freitag um zehn verschieben", spoken_wish::reschedule},
    {"ich möchte meinen Termin verlegen", spoken_wish::reschedule},
    {"ich brauche einen anderen Tag für meinen Termin", spoken_wish::reschedule},
    {"ich kann am Dienstag nicht kommen, geht es auch am Mittwoch", spoken_wish::reschedule},
    {"können wir den Termin auf Montag verlegen", spoken_wish::reschedule},
    {"kann man Termine verschieben", spoken_wish::question},
    {"wann ist mein Termin", spoken_wish::enquiry},
    {"um wie viel Uhr habe ich meinen Termin", spoken_wish::enquiry},
    {"steht mein Termin noch", spoken_wish::enquiry},
    {"hat meine Buchung geklappt", spoken_wish::enquiry},
    {"ich habe online gebucht aber da steht zehn Uhr", spoken_wish::enquiry},
    {"ich wollte fragen ob mein Termin noch steht", spoken_wish::enquiry},
    {"bin ich für Freitag eingetragen", spoken_wish::enquiry},
    {"ich verspäte mich um zehn Minuten", spoken_wish::late},
    {"ich komme eine Viertelstunde zu spät", spoken_wish::late},
    {"ich stehe im Stau", spoken_wish::late},
    {"guten Tag hier ist Jürgen Müller ich hätte gern einen Termin für eine Massage am Donnerstag um halb drei",
     spoken_wish::booking},
    {"ich brauche einen Termin", spoken_wish::booking},
    {"kann ich morgen vorbeikommen", spoken_wish::booking},
    {"einen Tisch für vier Personen heute Abend um acht bitte", spoken_wish::booking},
    {"haben Sie am Freitag noch einen Termin frei", spoken_wish::booking},
    {"ich würde gern einen Termin vereinbaren", spoken_wish::booking},
    {"was kostet eine Massage", spoken_wish::question},
    {"wann haben Sie geöffnet", spoken_wish::question},
    {"nehmen Sie Kassenpatienten", spoken_wish::question},
    {"wo kann ich parken", spoken_wish::question},
    {"brauche ich einen Termin oder kann ich einfach kommen", spoken_wish::question},
    {"guten Tag", spoken_wish::none},
};

constexpr wish_row spanish_wish_rows[] = {
    {"quiero anular la cita de mañana", spoken_wish::cancel},
    {"no puedo ir mañana, quiero anular", spoken_wish::cancel},
    {"necesito cancelar mi cita", spoken_wish::cancel},
    {"no voy a poder ir el jueves", spoken_wish::cancel},
    {"cancele mi reserva por favor", spoken_wish::cancel},
    {"¿puede cancelar mi cita del viernes?", spoken_wish::cancel},
    {"ya no necesito la cita", spoken_wish::cancel},
    {"¿tengo que cancelar con 24 horas de antelación?", spoken_wish::question},
    {"¿hasta cuándo puedo cancelar?", spoken_wish::question},
    {"¿cobran si cancelo?", spoken_wish::question},
    {"no quiero cancelar", spoken_wish::none},
    {"no quiero anular la cita, solo quiero saber si sigue en pie", spoken_wish::enquiry},
    {"quiero cambiar mi cita al viernes", spoken_wish::reschedule},
    {"¿puedo cambiar la cita del lunes para el martes a las diez?", spoken_wish::reschedule},
    {"necesito reprogramar", spoken_wish::reschedule},
    {"¿me pueden adelantar la cita?", spoken_wish::reschedule},
    {"no puedo ir el lunes, mejor el martes", spoken_wish::reschedule},
    {"¿a qué hora es mi cita?", spoken_wish::enquiry},
    {"¿cuándo es mi cita?", spoken_wish::enquiry},
    {"¿sigue en pie mi cita de mañana?", spoken_wish::enquiry},
    {"quería confirmar mi cita", spoken_wish::enquiry},
    {"reservé por internet para el viernes a las dos pero pone las diez", spoken_wish::enquiry},
    {"¿se ha registrado mi reserva?", spoken_wish::enquiry},
    {"voy a llegar quince minutos tarde", spoken_wish::late},
    {"estoy en un atasco, llego tarde", spoken_wish::late},
    {"llego con retraso", spoken_wish::late},
    {"hola buenos días quería pedir cita para una limpieza el miércoles a las cinco de la tarde soy Begoña Núñez",
     spoken_wish::booking},
    {"quiero reservar una mesa para cuatro", spoken_wish::booking},
    {"necesito una cita mañana", spoken_wish::booking},
    {"¿tienen hueco el jueves por la tarde?", spoken_wish::booking},
    {"me gustaría ver al doctor", spoken_wish::booking},
    {"aceptan Sanitas", spoken_wish::question},
    {"¿cuánto cuesta una limpieza?", spoken_wish::question},
    {"¿a qué hora abren?", spoken_wish::question},
    {"¿dónde están?", spoken_wish::question},
    {"¿necesito cita para ir?", spoken_wish::question},
    {"buenas tardes", spoken_wish::none},
};

constexpr wish_row hindi_wish_rows[] = {
    {"mera appointment cancel kar dijiye", spoken_wish::cancel},
    {"appointment cancel karna hai", spoken_wish::cancel},
    {"kal ka appointment cancel kar do", spoken_wish::cancel},
    {"main kal nahi aa paunga", spoken_wish::cancel},
    {"मेरा अपॉइंटमेंट रद्द कर दीजिए", spoken_wish::cancel},
    {"मेरा अपॉइंटमेंट कैंसल कर दो", spoken_wish::cancel},
    {"मैं कल नहीं आ पाऊँगा", spoken_wish::cancel},
    {"cancel mat karna", spoken_wish::none},
    {"appointment cancel nahi karna hai", spoken_wish::none},
    {"kya cancel karne par paise lagte hain", spoken_wish::question},
    {"cancel kaise kare", spoken_wish::question},
    {"mera appointment shukravar ko badal dijiye", spoken_wish::reschedule},
    {"appointment ka time badalna hai", spoken_wish::reschedule},
    {"मेरे अपॉइंटमेंट का समय बदल दीजिए", spoken_wish::reschedule},
    {"mera appointment kitne baje hai", spoken_wish::enquiry},
    {"mera appointment kab hai", spoken_wish::enquiry},
    {"मेरा अपॉइंटमेंट कब है", spoken_wish::enquiry},
    {"kya meri booking ho gayi", spoken_wish::enquiry},
    {"mera appointment confirm hai na", spoken_wish::enquiry},
    {"main pandrah minute late ho jaunga", spoken_wish::late},
    {"mujhe aane mein der ho jayegi", spoken_wish::late},
    {"मुझे देर हो जाएगी", spoken_wish::late},
    {"appointment chahiye Monday ko subah das baje mera naam Imran Qureshi", spoken_wish::booking},
    {"kal ke liye appointment book kar dijiye", spoken_wish::booking},
    {"मुझे कल का अपॉइंटमेंट चाहिए", spoken_wish::booking},
    {"doctor ko dikhana hai", spoken_wish::booking},
    {"clinic kitne baje khulta hai", spoken_wish::question},
    {"consultation ki fees kitni hai", spoken_wish::question},
    {"क्लिनिक कितने बजे खुलता है", spoken_wish::question},
    {"aap kahan par hain", spoken_wish::question},
    {"namaste", spoken_wish::none},
};

void expect_wishes(std::span<const wish_row> rows) {
  for (const wish_row& row : rows) {
    EXPECT_EQ(to_string(read_wish(row.text)), to_string(row.wish)) << row.text;
  }
}

}  // namespace

TEST(spoken_wish, is_read_in_english) {
  expect_wishes(english_wish_rows);
}

TEST(spoken_wish, is_read_in_german) {
  expect_wishes(german_wish_rows);
}

TEST(spoken_wish, is_read_in_spanish) {
  expect_wishes(spanish_wish_rows);
}

TEST(spoken_wish, is_read_in_hindi_of_both_scripts) {
  expect_wishes(hindi_wish_rows);
}

TEST(spoken_wish, says_that_a_booking_is_asked_about) {
  EXPECT_TRUE(is_booking_enquiry("what time is my appointment on Thursday"));
  EXPECT_FALSE(is_booking_enquiry("what time do you open on Thursday"));
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
