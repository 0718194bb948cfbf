#include "zylin/domain/side_wishes.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <initializer_list>
#include <span>
#include <string>

namespace zylin::domain {
namespace {

business with_services(std::string_view name, std::initializer_list<const char*> services) {
  business made;
  made.name = name;
  for (const char* one : services) {
    service offered;
    offered.name = one;
    made.services.push_back(offered);
  }
  return made;
}

const business& salon() {
  static const business made = with_services("Lush Hair Studio", {"Haircut", "Hair coloring", "Blow dry", "Manicure"});
  return made;
}

const business& clinic() {
  static const business made =
      with_services("HealthFirst Clinic", {"General consultation", "Dental check-up", "Vaccination"});
  return made;
}

const business& restaurant() {
  static const business made = with_services("Osteria Lucca", {"Table"});
  return made;
}

const business& praxis() {
  static const business made = with_services("Praxis Sonnenschein", {"Massage", "Krankengymnastik", "Erstgespräch"});
  return made;
}

const business& clinica() {
  static const business made = with_services("Clínica Dental Sol", {"Revisión", "Limpieza dental", "Empaste"});
  return made;
}

std::string kinds_of(std::string_view text, const business& business) {
  std::string kinds;
  for (const side_wish& one : read_side_wishes(text, business)) {
    const std::string kind(to_string(one.kind));
    if ((" " + kinds + " ").find(" " + kind + " ") == std::string::npos) {
      kinds += kinds.empty() ? kind : " " + kind;
    }
  }
  return kinds;
}

struct side_wish_row {
  const char* text;
  const char* kinds;  ///< in the order in which they are said, each once
};

void expect_kinds(std::span<const side_wish_row> rows, const business& business) {
  for (const side_wish_row& one : rows) {
    EXPECT_EQ(kinds_of(one.text, business), one.kinds) << one.text;
  }
}

constexpr side_wish_row plain_rows[] = {
    {"I'd like an appointment for a check-up tomorrow at ten", ""},
    {"Hello, I would like to book an appointment for Friday afternoon, please.", ""},
    {"for my appointment", ""},
    {"I have an appointment tomorrow", ""},
    {"hello good morning ma'am this is Rajesh Kumar speaking I want to take one appointment for general consultation "
     "tomorrow morning eleven o'clock",
     ""},
    {"um yeah so I was wondering if like you have anything on Friday afternoon for a flu shot", ""},
    {"what are your timings on Saturday", ""},
    {"where exactly are you located near which landmark", ""},
    {"please cancel my appointment I am travelling out of station", ""},
    {"is there parking for a car", ""},
    {"my chest is paining a lot and left arm is numb please tell the doctor immediately", ""},
    {"can I get in this afternoon", ""},
    {"put me down for eleven on December third", ""},
    {"if possible on Monday at nine", ""},
    {"if it's okay I'd come at four", ""},
    {"could I come as soon as possible", ""},
    {"if you have time on Tuesday that would be great", ""},
    {"can I see the doctor tomorrow at five", ""},
    {"I need a consultation for two thirty", ""},
    {"my name is Anna Schmidt and I need a consultation", ""},
    {"a dental check-up and my name is Anna", ""},
    {"I'd like a vaccination and I'm free all day", ""},
    {"I was there yesterday", ""},
    {"thank you very much", ""},
    {"I have had a bad cough for three weeks", ""},
    {"my tooth hurts every time I drink something cold", ""},
    {"a check-up on Thursday at two, otherwise Friday at nine", ""},
    {"", ""},
};

constexpr side_wish_row clinic_rows[] = {
    {"I need to get my son vaccinated can we come to morrow at ten thirty his name is Aarav Mehta", "for_whom"},
    {"sir my father is having high fever since three days please give appointment today only", "for_whom"},
    {"is doctor Rao available on Monday I want to meet him only", "person"},
    {"I'd like to see Dr. Mehta on Friday", "person"},
    {"an appointment with doctor Rao please", "person"},
    {"is there a lady doctor", "person"},
    {"I would prefer a female doctor", "person"},
    {"the same doctor as last time please", "person note"},
    {"an appointment with HealthFirst Clinic tomorrow", ""},
    {"call me back after five on my other number nine eight double four five one two three seven six", "call_back"},
    {"please ask Doctor Rao to call me back", "person call_back"},
    {"can someone ring me about my results", "call_back"},
    {"I'll call back later", ""},
    {"I'm returning your call", ""},
    {"every Tuesday at eleven I need a consultation for the next month", "repetition"},
    {"I need to come once a week for my injections", "repetition"},
    {"weekly on Mondays at nine", "repetition"},
    {"are you open every Sunday", ""},
    {"I came yesterday and the doctor did not listen to me at all I waited two hours very bad service", "complaint"},
    {"I was charged twice for my last visit and I want a refund", "complaint"},
    {"I want to complain about the nurse", "complaint"},
    {"what is your refund policy", ""},
    {"hello I am calling from HDFC bank regarding a pre approved personal loan offer for your business at ten percent "
     "interest",
     "sales"},
    {"this is Bob from Yellow Pages we noticed your listing is missing some info", "sales"},
    {"we can improve your google ranking", "sales"},
    {"um I have an appointment at three but I'm running like fifteen minutes late is that okay", "late"},
    {"I'd like an appointment for my husband Tom Whittaker on the ninth at four pm", "for_whom"},
    {"a check-up for me and one for my wife", "second_person"},
    {"one for me and one for my wife", "second_person"},
    {"consultations for both my kids", "second_person"},
    {"my daughter needs one as well", "second_person"},
    {"I'm allergic to latex", "note"},
    {"it's my first visit", "note"},
    {"I use a wheelchair", "note"},
    {"I'm pregnant, is that okay", "note"},
    {"should I bring my x-rays", "note"},
    {"I'll bring the X-rays", "note"},
    {"a check-up tomorrow at ten, only if Dr Rao is there", "condition"},
    {"Thursday at ten unless it's raining", "condition"},
    {"Friday at four depending on how I feel", "condition"},
    {"a consultation and a vaccination on Monday at nine", "second_service"},
    {"a vaccination and an ear cleaning", "second_service"},
    {"it's for my mother, she has diabetes", "for_whom note"},
    {"on behalf of my boss", "for_whom"},
    {"I don't speak English well", "note"},
};

constexpr side_wish_row salon_rows[] = {
    {"my sister and I both want manicures Saturday at noon side by side if you can", "second_person"},
    {"me and two friends need blow dries on Friday at six", "second_person"},
    {"her and four friends would like manicures on the nineteenth at two", "second_person"},
    {"book me every alternate Friday at noon", "repetition"},
    {"is the owner around I'm calling about your electric bill", "sales"},
    {"we can lower your energy rate by thirty percent", "sales"},
    {"you messed up my highlights and I want someone to fix it for free", "complaint"},
    {"I need a manicure and a blow dry on Friday at 3 p.m.", "second_service"},
    {"book me in for a cut and color the day after tomorrow at one thirty", "second_service"},
    {"a haircut and a beard trim please", "second_service"},
    {"a beard trim and a haircut please", "second_service"},
    {"haircut plus a facial", "second_service"},
    {"hi I wanna get my hair colored next Friday at eleven my name's Jessica Alvarez", ""},
    {"anytime tomorrow works for me just need a quick haircut name's Dave", ""},
    {"how much for a men's cut", ""},
    {"me and my two bridesmaids want blow dries on Saturday the twelfth of December at ten in the morning",
     "second_person"},
    {"two haircuts at noon for my husband and me", "second_person"},
    {"a haircut for the two of us", "second_person"},
    {"haircuts for three people", "second_person"},
    {"I wanna buy a gift card for my mom", "gift_card"},
    {"do you sell vouchers", "gift_card"},
    {"with Maria please, Friday at ten", "person"},
    {"can Jessica do it, I want my usual stylist", "person"},
    {"is Maria working on Saturday", "person"},
    {"a haircut every four weeks", "repetition"},
    {"a standing appointment on Thursdays", "repetition"},
    {"a manicure, but only if it costs less than thirty dollars", "condition"},
    {"my hair is really thick by the way", "note"},
    {"the color came out after two days and I'm very unhappy", "complaint"},
    {"stuck in traffic, there in ten", "late"},
    {"I'll be a bit late for my cut", "late"},
    {"hey I booked online for Friday at two but it says ten can you check", ""},
};

constexpr side_wish_row restaurant_rows[] = {
    {"table for four tonight at seven thirty under Johnson", "party_size"},
    {"can we get a table for six at six on the sixth of December", "party_size"},
    {"a table for the two of us", "party_size"},
    {"dinner for 2 people on Sunday", "party_size"},
    {"we'll be eight people", "party_size"},
    {"a table for 7 pm", ""},
    {"a table for two, it's my wife's birthday", "party_size note"},
    {"a table for two by the window", "party_size note"},
    {"one of us has a nut allergy, table for five", "note party_size"},
    {"we need a high chair", "note"},
    {"do you have vegan options", ""},
    {"is there a dress code", ""},
    {"do you guys do a Thanksgiving dinner", ""},
    {"a table for two outside if it's not raining", "party_size note condition"},
    {"party of six at eight", "party_size"},
};

constexpr side_wish_row german_rows[] = {
    {"guten Tag hier ist Jürgen Müller ich hätte gern einen Termin für eine Massage am Donnerstag um halb drei", ""},
    {"kann ich meinen Termin von Mittwoch auf Freitag um zehn verschieben", ""},
    {"was kostet eine Massage", ""},
    {"ich hätte gern einen Termin bei Ihnen am Montag", ""},
    {"wenn es geht am Dienstag um neun", ""},
    {"eine Massage bei Maria am Freitag", "person"},
    {"ich möchte einen Termin bei Frau Schneider", "person"},
    {"am liebsten bei einer Ärztin", "person"},
    {"ist Herr Schmidt am Montag da", "person"},
    {"jeden Dienstag um elf", "repetition"},
    {"einmal die Woche Krankengymnastik", "repetition"},
    {"immer montags um neun", "repetition"},
    {"haben Sie jeden Samstag geöffnet", ""},
    {"wir sind zu dritt", "second_person"},
    {"einen Termin für meinen Mann und mich", "second_person"},
    {"einmal für mich und einmal für meine Frau", "second_person"},
    {"für meinen Sohn Max am Freitag", "for_whom"},
    {"meine Tochter braucht einen Termin, sie heißt Lena Vogel", "for_whom"},
    {"eine Massage und Krankengymnastik am Montag", "second_service"},
    {"eine Massage und eine Fußpflege", "second_service"},
    {"nur wenn es nicht regnet", "condition"},
    {"am Freitag, es sei denn ich bin noch krank", "condition"},
    {"ich bin schwanger", "note"},
    {"ich sitze im Rollstuhl", "note"},
    {"ich bin zum ersten Mal bei Ihnen", "note"},
    {"rufen Sie mich bitte nach fünf zurück", "call_back"},
    {"ich bitte um Rückruf", "call_back"},
    {"ich rufe später nochmal an", ""},
    {"ich verspäte mich um zehn Minuten", "late"},
    {"ich möchte mich beschweren", "complaint"},
    {"haben Sie Gutscheine", "gift_card"},
    {"wir bieten günstige Photovoltaik für Ihr Haus", "sales"},
};

constexpr side_wish_row spanish_rows[] = {
    {"hola buenos días quería pedir cita para una limpieza el miércoles a las cinco de la tarde soy Begoña Núñez", ""},
    {"mañana a las once y cuarto para una revisión me llamo Íñigo Etxeberria", ""},
    {"quiero anular la cita de mañana", ""},
    {"aceptan Sanitas", ""},
    {"si es posible el lunes a las diez", ""},
    {"quiero una cita con la doctora López", "person"},
    {"con el doctor García el lunes", "person"},
    {"prefiero que me atienda una mujer", "person"},
    {"todos los martes a las once", "repetition"},
    {"una vez por semana", "repetition"},
    {"¿abren todos los sábados?", ""},
    {"una para mí y otra para mi mujer", "second_person"},
    {"una cita para mi marido y para mí", "second_person"},
    {"para mi hijo, se llama Pablo Ruiz", "for_whom"},
    {"mi madre necesita una cita el viernes", "for_whom"},
    {"una limpieza y un empaste", "second_service"},
    {"una limpieza y un blanqueamiento", "second_service"},
    {"solo si está la doctora López", "condition"},
    {"a menos que llueva", "condition"},
    {"soy alérgica al látex", "note"},
    {"es mi primera visita", "note"},
    {"estoy embarazada", "note"},
    {"llámeme después de las cinco a mi otro número", "call_back"},
    {"volveré a llamar", ""},
    {"voy a llegar quince minutos tarde", "late"},
    {"quiero poner una queja", "complaint"},
    {"me cobraron dos veces", "complaint"},
    {"¿venden tarjetas regalo?", "gift_card"},
    {"le llamo de Endesa por una oferta para su negocio", "sales"},
};

constexpr side_wish_row hindi_rows[] = {
    {"appointment chahiye Monday ko subah das baje mera naam Imran Qureshi", ""},
    {"mera appointment cancel kar dijiye", ""},
    {"clinic kitne baje khulta hai", ""},
    {"mujhe doctor ko dikhana hai", ""},
    {"har mangalvaar gyarah baje", "repetition"},
    {"हर मंगलवार ग्यारह बजे", "repetition"},
    {"mere bete ke liye appointment chahiye", "for_whom"},
    {"मेरी बेटी को दिखाना है उसका नाम अनन्या है", "for_whom"},
    {"mere aur meri patni ke liye", "second_person"},
    {"डॉक्टर राव से मिलना है", "person"},
    {"lady doctor chahiye", "person"},
    {"mujhe paanch baje ke baad call back kijiye", "call_back"},
    {"मुझे वापस कॉल कीजिए", "call_back"},
    {"main pandrah minute late ho jaunga", "late"},
    {"main pregnant hoon", "note"},
    {"pehli baar aa raha hoon", "note"},
    {"mujhe shikayat karni hai", "complaint"},
    {"मेरे पैसे वापस चाहिए", "complaint"},
    {"consultation aur vaccination dono", "second_service"},
    {"agar barish na ho to", "condition"},
    {"bank se bol raha hoon loan ke liye", "sales"},
};

}  // namespace

TEST(side_wishes, are_none_in_a_plain_wish) {
  expect_kinds(plain_rows, clinic());
}

TEST(side_wishes, are_read_in_english) {
  expect_kinds(clinic_rows, clinic());
  expect_kinds(salon_rows, salon());
  expect_kinds(restaurant_rows, restaurant());
}

TEST(side_wishes, are_read_in_german) {
  expect_kinds(german_rows, praxis());
}

TEST(side_wishes, are_read_in_spanish) {
  expect_kinds(spanish_rows, clinica());
}

TEST(side_wishes, are_read_in_hindi_of_both_scripts) {
  expect_kinds(hindi_rows, clinic());
}

TEST(side_wishes, take_the_name_of_one_service_for_one_service) {
  const business both = with_services("Snip", {"Cut & Color", "Manicure"});
  EXPECT_EQ(kinds_of("at eleven for a cut and color", both), "");
  EXPECT_EQ(kinds_of("a cut and color and a manicure", both), "second_service");
}

TEST(side_wishes, hold_the_callers_words_and_names) {
  const std::vector<side_wish> son =
      read_side_wishes("I need to get my son vaccinated his name is Aarav Mehta", clinic());
  const side_wish* const whom = find_side_wish(son, side_wish_kind::for_whom);
  ASSERT_NE(whom, nullptr);
  struct name_row {
    const char* text;
    side_wish_kind kind;
    const char* name;
  };
  const name_row rows[] = {
      {"I need to get my son vaccinated, his name is Aarav Mehta and he is four", side_wish_kind::for_whom,
       "Aarav Mehta"},
      {"an appointment for my husband Tom Whittaker on the ninth", side_wish_kind::for_whom, "Tom Whittaker"},
      {"for my daughter on Friday", side_wish_kind::for_whom, ""},
      {"I want to see Dr. Rao", side_wish_kind::person, "Rao"},
      {"einen Termin bei Frau Schneider", side_wish_kind::person, "Schneider"},
      {"una cita con la doctora López", side_wish_kind::person, "López"},
      {"für meinen Sohn Max am Freitag", side_wish_kind::for_whom, "Max"},
      {"para mi hijo, se llama Pablo Ruiz", side_wish_kind::for_whom, "Pablo Ruiz"},
  };
  for (const name_row& one : rows) {
    std::string name = "(not found)";
    for (const side_wish& wish : read_side_wishes(one.text, clinic())) {
      name = wish.kind == one.kind && (name == "(not found)" || !wish.name.empty()) ? wish.name : name;
    }
    EXPECT_EQ(name, one.name) << one.text;
  }
  EXPECT_EQ(read_side_wishes("Friday at four depending on how I feel", clinic()).front().words,
            "depending on how I feel");
}

TEST(side_wishes, are_bounded_and_survive_any_text) {
  std::string text;
  for (int i = 0; i < 500; ++i) {
    text += "every Tuesday. I'm allergic to nuts. With Dr Rao. A refund! \xff ";
  }
  EXPECT_LE(read_side_wishes(text, clinic()).size(), most_side_wishes);
  EXPECT_TRUE(read_side_wishes("\xff\xfe\x80", clinic()).empty());
  for (const side_wish& one : read_side_wishes("allergic to " + std::string(10'000, 'x'), clinic())) {
    EXPECT_LE(one.words.size(), 200U);
  }
}

}  // namespace zylin::domain
