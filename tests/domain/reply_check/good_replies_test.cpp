#include "zylin/domain/reply_check.hpp"

#include "businesses.hpp"

#include <gtest/gtest.h>

#include <iostream>

namespace zylin::domain {
namespace {

using reply_check_tests::reply_row;

constexpr reply_row good_replies[] = {
    {"clinic", "what are your timings on Saturday", "We are open on Saturday from 10 AM to 2 PM."},
    {"clinic", "when are you open",
     "We are open Monday to Friday from 9 AM to 1 PM and from 2 PM to 6 PM, and on Saturday from 10 AM to 2 PM."},
    {"clinic", "what are your opening hours please",
     "Our opening hours are Monday–Friday 9:00–13:00 and 14:00–18:00, Saturday 10:00–14:00. We are closed on Sundays."},
    {"clinic", "are you open on Sunday", "No, we are closed on Sundays."},
    {"clinic", "are you open on Sunday", "Unfortunately, we are not open on Sunday. We're open Monday to Saturday."},
    {"clinic", "are you open on saturday", "Yes, we are! Saturday hours are ten to two."},
    {"clinic", "how late are you open on Monday", "We close at 6 PM on Monday."},
    {"clinic", "when do you open tomorrow", "Tomorrow we open at 9 in the morning."},
    {"clinic", "when do you open on saturday", "We open at 10:00 on Saturdays and close at 14:00."},
    {"clinic", "are you open now", "Yes, we are open now."},
    {"clinic", "do you close for lunch", "Yes, we are closed from 1 pm to 2 pm for lunch."},
    {"clinic", "are you open on Christmas day", "We are closed on 25 December."},
    {"clinic", "are you open at the weekend", "We are open on Saturday from 10am to 2pm; on Sunday we are closed."},
    {"clinic", "how much is a dental check-up", "A dental check-up costs ₹800."},
    {"clinic", "how much is a dental check-up", "The price of a dental check-up is 800 rupees."},
    {"clinic", "how much is a consultation", "A general consultation costs five hundred rupees."},
    {"clinic", "how much does a consultation cost", "It costs ₹500. Would you like to book an appointment?"},
    {"clinic", "what are your prices", "General consultation ₹500, dental check-up ₹800 and vaccination ₹300."},
    {"clinic", "what are your prices",
     "Our prices: Rs. 500 for a general consultation, Rs. 800 for a dental check-up and "
     "Rs. 300 for a vaccination."},
    {"clinic", "how long does a vaccination take", "A vaccination takes about 15 minutes."},
    {"clinic", "how long does a check-up take", "Our dental check-up takes 45 minutes and costs ₹800."},
    {"clinic", "do you take walk ins", "Yes, we accept walk-ins until an hour before we close."},
    {"clinic", "can I just walk in", "Yes, you can just walk in, until one hour before closing."},
    {"clinic", "where can I park", "There is free parking behind the building."},
    {"clinic", "is there parking for a car", "Yes, parking is free and it's right behind the building."},
    {"clinic", "how can I pay", "You can pay in cash, by card or with UPI."},
    {"clinic", "do you take cards", "Yes, we take cash, card and UPI."},
    {"clinic", "how late can I cancel", "Appointments can be cancelled up to 24 hours before."},
    {"clinic", "where exactly are you located", "We are located at 123 MG Road, Bangalore."},
    {"clinic", "what is your address",
     "You can find us at 123 MG Road in Bangalore. There is free parking behind the building."},
    {"clinic", "what is your phone number", "You can reach us at +91 1234567890."},
    {"clinic", "can I have your number", "Our phone number is 091-12345-67890."},
    {"clinic", "which services do you offer", "We offer general consultations, dental check-ups and vaccinations."},
    {"clinic", "do you do vaccinations", "Yes, we offer vaccinations for ₹300. Please call us to book an appointment."},
    {"clinic", "is doctor Rao available on Monday",
     "I'm sorry, I don't have information about the doctors' schedules. A person will get back to you."},
    {"clinic", "do you do x-rays", "I don't have that information, but someone from our team will get back to you."},
    {"clinic", "my reports have come can doctor see them on the phone",
     "Thank you for calling HealthFirst Clinic. Somebody will get back to you about your reports."},
    {"clinic", "do you speak Kannada", "I'm not sure. A person will get back to you with an answer."},
    {"clinic", "hello this is Rajesh what are your hours on Monday",
     "Hello Rajesh! On Monday we are open from 9:00 to 13:00 and from 14:00 to 18:00."},
    {"clinic", "I came yesterday and waited two hours very bad service",
     "We are sorry to hear that. A person will get back to you."},
    {"clinic", "I want to talk to the owner", "I'll pass your message on to the owner."},
    {"clinic", "what do you charge for a flu shot", "A vaccination is ₹300 😊"},
    {"clinic", "what time do you close today", "Today we are open until 6 PM."},
    {"clinic", "aap kitne baje khulte hain",
     "Hum somvaar se shukravaar subah 9 baje se 1 baje tak aur 2 baje se 6 baje tak khule hain."},
    {"clinic", "क्लिनिक कब खुलता है", "हम सोमवार से शुक्रवार 9:00 से 13:00 और 14:00 से 18:00 बजे तक खुले हैं।"},
    {"clinic", "टीकाकरण की फीस कितनी है", "Vaccination की फीस 300 रुपये है।"},
    {"clinic", "dental check-up ki fees kitni hai", "Dental check-up ki fees aath sau rupaye hai."},
    {"clinic", "kya sunday ko clinic khula hai", "Ji nahin, Sunday ko clinic band hai."},
    {"clinic", "क्या डॉक्टर राव हैं", "मेरे पास यह जानकारी नहीं है। कोई आपसे संपर्क करेगा।"},
    {"salon", "how much is a haircut", "A haircut is $45."},
    {"salon", "how much are a haircut and a manicure", "A haircut costs $45 and a manicure $35."},
    {"salon", "do you sell gift cards", "Yes! Gift cards are sold at the front desk, from $25."},
    {"salon", "do you have a website", "Yes, it's lushhair.example.com"},
    {"salon", "are you open on Mondays",
     "No, sorry, we're closed on Mondays. We're open Tuesday through Saturday, 9am–7pm."},
    {"salon", "what are your hours",
     "We're open Tuesday to Saturday from nine to seven and closed on Sunday and Monday."},
    {"salon", "where can I park", "You can park on the street, two hours are free."},
    {"salon", "how long does coloring take", "Hair coloring takes about 120 minutes."},
    {"salon", "what do you offer", "We offer haircuts, hair coloring, blow dries and manicures. How can we help you?"},
    {"dentist", "are you taking on NHS patients at the moment love", "No, we are only private at the moment."},
    {"dentist", "are you taking NHS patients", "I'm afraid we are not taking new NHS patients at the moment."},
    {"dentist", "do you accept Denplan", "Yes, we do accept Denplan."},
    {"dentist", "is there parking", "Yes, there is pay and display parking opposite the surgery."},
    {"dentist", "how much is a filling", "A filling is £150 and takes 45 minutes."},
    {"dentist", "what's your address", "We're at 12 High Street, Reading."},
    {"dentist", "when are you open", "We're open weekdays from half past eight to half past five."},
    {"dentist", "when are you open", "Monday to Friday, 8:30 am - 5:30 pm. We are closed at weekends."},
    {"dentist", "how much is a root canal", "That's £450."},
    {"restaurant", "do you have vegan options", "Yes, we have several vegan dishes."},
    {"restaurant", "is there a dress code", "Our dress code is smart casual."},
    {"restaurant", "what time do you open", "We open at 5 PM every day."},
    {"restaurant", "are you open tonight", "Yes, we're open tonight from 5 to 11 pm."},
    {"restaurant", "is there parking", "There is valet parking."},
    {"restaurant", "do you guys do a Thanksgiving dinner",
     "I don't have any information about that, but a person will get back to you."},
    {"praxis", "was kostet eine Massage", "Eine Massage kostet 35 Euro."},
    {"praxis", "was kostet eine Massage", "Die Massage kostet 35 € und dauert 30 Minuten."},
    {"praxis", "was kostet Krankengymnastik", "Krankengymnastik kostet achtundzwanzig Euro."},
    {"praxis", "wann haben Sie geöffnet", "Wir haben montags bis freitags von 8 bis 18 Uhr geöffnet."},
    {"praxis", "wann haben sie offen", "Unsere Öffnungszeiten: Mo–Fr 8–18 Uhr."},
    {"praxis", "haben Sie samstags auf", "Nein, am Samstag haben wir leider geschlossen."},
    {"praxis", "wo kann ich parken", "Sie können im Hof hinter dem Haus parken."},
    {"praxis", "nehmen Sie Kassenpatienten", "Ja, wir nehmen Kassenpatienten mit Rezept."},
    {"praxis", "wo ist die Praxis", "Sie finden uns in der Hauptstr. 1 in Berlin."},
    {"praxis", "machen Sie auch Akupunktur",
     "Das weiß ich leider nicht sicher. Jemand aus unserem Team meldet sich bei Ihnen."},
    {"praxis", "wie ist Ihre Telefonnummer", "Unsere Telefonnummer ist 030 12345678."},
    {"clinica", "aceptan Sanitas", "Sí, aceptamos Sanitas y Adeslas."},
    {"clinica", "cuánto cuesta una limpieza", "La limpieza dental cuesta 50 euros."},
    {"clinica", "cuánto cuesta un empaste", "El empaste cuesta sesenta euros."},
    {"clinica", "a qué hora abren", "Abrimos de lunes a viernes de 9 a 14 y de 16 a 20 horas."},
    {"clinica", "abren los sábados", "No, los sábados estamos cerrados."},
    {"clinica", "dónde puedo aparcar", "Hay un aparcamiento público al lado."},
    {"clinica", "dónde están", "Estamos en la Calle Mayor 3, Madrid."},
    {"clinica", "hacen blanqueamientos", "No tengo esa información. Alguien le devolverá la llamada."},
    {"clinic", "hola a qué hora abren los sábados", "Los sábados abrimos de 10 a 14 horas."},
    {"clinic", "bonjour quels sont vos horaires le samedi", "Nous sommes ouverts le samedi de 10 h à 14 h."},
    {"clinic", "combien coûte une vaccination s'il vous plaît", "La vaccination coûte 300 roupies."},
    {"clinic", "guten Tag was kostet eine Impfung bei Ihnen",
     "Das weiß ich leider nicht. Jemand meldet sich bei Ihnen."},
    {"clinic", "what time do you close on Friday", "On Fridays we're open until 6 in the evening."},
    {"clinic", "hi are you guys open on weekends", "We're open Saturdays 10–2 but closed on Sundays."},
    {"clinic", "do I need an appointment", "No, walk-ins are welcome until an hour before closing time."},
    {"clinic", "do you have parking", "Yes, we do! There's free parking behind our building."},
    {"clinic", "what does a vaccine cost", "Vaccinations cost ₹300 each."},
    {"clinic", "what's the fee for seeing the doctor", "The fee for a general consultation is Rs 500."},
    {"clinic", "can I pay with Google Pay", "We accept cash, card and UPI payments."},
    {"clinic", "do you accept insurance",
     "I'm afraid I don't know whether we accept insurance. Our team will get back to you about this."},
    {"clinic", "where is the clinic",
     "Our clinic is at 123 MG Road, Bangalore. Please let us know if you have any other questions."},
    {"clinic", "what services do you have",
     "We provide general consultation (₹500), dental check-up (₹800) and vaccination (₹300)."},
    {"clinic", "how long is a consultation", "A general consultation usually takes 30 minutes."},
    {"clinic", "can I cancel my appointment", "You can cancel your appointment up to 24 hours before."},
    {"clinic", "do you open early", "We open at 9 a.m. on weekdays and at 10 a.m. on Saturdays."},
    {"clinic", "is there someone I can talk to",
     "Thank you for your message. Someone will get back to you as soon as possible."},
    {"clinic", "I'd like to leave a message for the doctor", "Thanks for your call. We'll pass your message on."},
    {"clinic", "do you treat children", "I'm sorry, I can't say. Somebody from the clinic will get back to you."},
    {"clinic", "good morning what are your charges",
     "Good morning! A general consultation is ₹500, a dental check-up ₹800, and a vaccination ₹300. How may we help "
     "you?"},
    {"clinic", "are you open on Diwali", "I'm not sure about our hours on Diwali. A person will get back to you."},
    {"clinic", "how many minutes is the dental check-up", "It takes 45 minutes."},
    {"clinic", "can I bring my kid for vaccination", "Yes, of course. Vaccination costs ₹300 and takes 15 minutes."},
    {"salon", "how much to color my hair", "Hair coloring is $120 and takes about two hours."},
    {"salon", "do you take walk ins", "I don't have that information. Please call us at +1 212-555-0100."},
    {"salon", "what days are you open", "Tuesday through Saturday from 9:00 AM to 7:00 PM."},
    {"salon", "you open Sunday?", "Sorry, we are closed on Sunday and Monday."},
    {"dentist", "how much for a clean", "A hygienist clean costs £75."},
    {"dentist", "do you take Denplan", "Yes, Denplan is accepted."},
    {"dentist", "are you open saturday", "No, I'm afraid we're closed on Saturdays and Sundays."},
    {"dentist", "can I pay and where do I park", "There is pay and display parking opposite the surgery."},
    {"dentist", "what are your hours", "We are open Monday to Friday, 08:30 to 17:30."},
    {"restaurant", "any vegan food", "Yes, there are several vegan dishes on offer."},
    {"restaurant", "what should I wear", "Smart casual, please."},
    {"restaurant", "are you open on Sundays", "Yes, we're open on Sundays from 5 pm to 11 pm."},
    {"restaurant", "when do you close", "We close at 11 pm."},
    {"praxis", "was nehmen Sie für ein Erstgespräch", "Das Erstgespräch kostet 60 Euro und dauert 60 Minuten."},
    {"praxis", "bis wann haben Sie heute geöffnet", "Heute haben wir bis 18 Uhr geöffnet."},
    {"praxis", "haben Sie Parkplätze", "Ja, Parkplätze finden Sie im Hof hinter dem Haus."},
    {"praxis", "kann ich mit jemandem sprechen",
     "Vielen Dank für Ihren Anruf. Ein Mitarbeiter wird sich bei Ihnen melden."},
    {"praxis", "behandeln Sie auch Kinder", "Dazu habe ich leider keine Information. Wir melden uns bei Ihnen."},
    {"clinica", "qué seguros aceptan", "Aceptamos los seguros Sanitas y Adeslas."},
    {"clinica", "hasta qué hora abren", "Cerramos a las 14 y abrimos de nuevo por la tarde de 16 a 20 horas."},
    {"clinica", "qué servicios ofrecen", "Ofrecemos revisión, limpieza dental y empaste."},
    {"clinica", "cuánto vale la revisión", "La revisión cuesta 30 €."},
    {"clinica", "tienen aparcamiento", "Sí, hay un aparcamiento público al lado."},
    {"clinic", "hola cuánto cuesta una consulta general por favor", "La consulta general cuesta 500 rupias."},
};

TEST(good_replies, are_sent) {
  int refused = 0;
  int count = 0;
  for (const reply_row& one : good_replies) {
    const business facts = reply_check_tests::named(one.business);
    const reply_verdict verdict =
        check_reply(one.reply, facts,
                    {.transcript = one.asked, .language = facts.language, .now = reply_check_tests::monday_morning});
    ++count;
    if (!verdict.may_be_sent()) {
      ++refused;
      std::cout << "refused as " << to_string(verdict.claim) << ": " << one.reply << " [" << verdict.words << "]\n";
    }
  }
  RecordProperty("good_replies", count);
  RecordProperty("good_replies_refused", refused);
  std::cout << "Good replies: " << count << ", refused: " << refused << "\n";
  EXPECT_GE(count, 75);
  EXPECT_LE(refused * 50, count) << "at most two of a hundred";
}

}  // namespace
}  // namespace zylin::domain
