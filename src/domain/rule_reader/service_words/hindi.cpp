#include "rule_reader/service_words/service_words.hpp"

namespace zylin::domain::rules {
namespace {

constexpr cues::cue_row hindi_service_rows[] = {
    {kind_of(service_concept::checkup), "check up; checkup; jaanch|janch; चेकअप|जाँच|जांच; चेक अप"},
    {kind_of(service_concept::vaccination),
     "teeka|tika|teekakaran|tikakaran; vaccin*; टीका|टीके|टीकाकरण|वैक्सीन|वैक्सीनेशन|इंजेक्शन"},
    {kind_of(service_concept::haircut), "baal|bal|बाल katwane|katwana|katvane|katane|कटवाने|कटवाना|काटने; हेयरकट"},
    {kind_of(service_concept::clean), "safai|सफाई|सफ़ाई|क्लीनिंग"},
    {kind_of(service_concept::filling), "फिलिंग"},
    {kind_of(service_concept::massage), "maalish|malish|मालिश|मसाज"},
    {kind_of(service_concept::consultation), "consultation|परामर्श|paramarsh|कंसल्टेशन|कंसल्टेशन"},
    {kind_of(service_concept::table), "टेबल"},
    {kind_of(service_concept::root_canal), "रूट कैनाल"},
    {kind_of(service_concept::dental), "daant|dant|दांत|दाँत|दांतों|दाँतों|डेंटल|डेन्टल"},
};

}  // namespace

const cues::cue_table hindi_services{.code = "hi", .classes = {}, .rows = hindi_service_rows, .romanised = true};

}  // namespace zylin::domain::rules
