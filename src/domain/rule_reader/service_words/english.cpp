#include "rule_reader/service_words/service_words.hpp"

namespace zylin::domain::rules {
namespace {

constexpr cues::cue_row english_service_rows[] = {
    {kind_of(service_concept::checkup),
     "check up; checkup*; check ups; routine exam*|check|examination; exam; examination; dental exam*"},
    {kind_of(service_concept::vaccination),
     "vaccin*; jab|jabs|shot|shots; flu|covid|tetanus|booster jab|shot|vaccin*|jabs; immunis*; immuniz*; booster; "
     "vaccine dose|shot|injection?; flu|covid|tetanus|rabies|vaccination injection|injections|dose|needle"},
    {kind_of(service_concept::haircut),
     "haircut*; hair cut|cuts; cut|cuts; cut my hair; trim|trims|trimmed; my hair cut"},
    {kind_of(service_concept::color),
     "color*|colour*|dyed|dye|tint|balayage; highlight|highlights|lowlights|roots; root touch up|ups; ombre"},
    {kind_of(service_concept::blow_dry), "blow dry|dries|drying|dried|out|outs; blowdry|blowout|blowouts"},
    {kind_of(service_concept::clean),
     "clean|cleans|cleaning|cleaned|cleanings|cleaner; hygienist|hygiene; hygienist clean|cleaning|visit; scale and "
     "polish; teeth|tooth clean|cleaning|cleaned|cleans; scale|scaling|polish"},
    {kind_of(service_concept::filling), "filling|fillings|filled"},
    {kind_of(service_concept::consultation), "consultation*|consult; opinion"},
    {kind_of(service_concept::manicure), "manicure*|mani; nails|nail; gel nails; my nails done"},
    {kind_of(service_concept::pedicure), "pedicure*|pedi"},
    {kind_of(service_concept::massage), "massage*"},
    {kind_of(service_concept::extraction), "extraction*|extracted"},
    {kind_of(service_concept::root_canal), "root canal|canals"},
    {kind_of(service_concept::physiotherapy), "physiotherapy|physio|physical therapy?"},
    {kind_of(service_concept::table), "table|tables"},
    {kind_of(service_concept::facial), "facial|facials"},
    {kind_of(service_concept::beard), "beard|beard trim|trimmed?; beard"},
    {kind_of(service_concept::whitening), "whitening|whitened"},
    {kind_of(service_concept::dental), "dental; tooth*; teeth; dentist"},
};

}  // namespace

const cues::cue_table english_services{.code = "en", .classes = {}, .rows = english_service_rows};

}  // namespace zylin::domain::rules
