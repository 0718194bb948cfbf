#include "time_phrase/vocabulary.hpp"

namespace zylin::phrase {
namespace {

using kind = token_kind;

constexpr vocabulary_row rows[] = {
    {kind::number, 0, "zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen"},
    {kind::number, 15, "fifteen,sixteen,seventeen,eighteen,nineteen,twenty"},
    {kind::number, 30, "thirty"},
    {kind::number, 40, "forty|fourty"},
    {kind::number, 50, "fifty"},
    {kind::number, 60, "sixty"},
    {kind::number, 70, "seventy"},
    {kind::number, 80, "eighty"},
    {kind::number, 90, "ninety"},
    {kind::number, 2, "a couple of|couple of"},
    {kind::a, 1, "a|an"},
    {kind::oh, 0, "oh|o"},
    {kind::hundred, 100, "hundred"},
    {kind::thousand, 1000, "thousand"},
    {kind::ordinal, 1, "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth"},
    {kind::ordinal, 13, "thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth"},
    {kind::ordinal, 30, "thirtieth"},

    {kind::month, 1, "january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug"},
    {kind::month, 9, "september|sept|sep,october|oct,november|nov,december|dec"},
    {kind::weekday, 0, "sunday,monday|mon,tuesday|tue|tues,wednesday|wed,thursday|thu|thur|thurs,friday|fri,saturday"},
    {kind::short_weekday, 0, "sun"},
    {kind::short_weekday, 6, "sat"},
    {kind::day_offset, 0, "today,tomorrow|tommorow|tommorrow|tomorow,day after tomorrow"},
    {kind::tonight, 0, "tonight"},
    {kind::past_day, 0, "yesterday|day before yesterday|last night"},
    // A greeting says nothing about the wish.
    {kind::word, 0, "good morning|good afternoon|good evening|good night|good day"},
    {kind::word, 0, "may i|may we|may be|may work"},
    {kind::day_part, static_cast<int>(day_part::morning), "morning,afternoon,evening,night"},

    {kind::meridiem, 0, "am|a m"},
    {kind::meridiem, 12, "pm|p m"},
    {kind::fixed_time, 0, "midnight"},
    {kind::fixed_time, 12 * 60, "noon|midday|mid day"},
    {kind::oclock, 0, "o'clock|oclock|o clock"},
    {kind::quarter, 15, "quarter"},
    {kind::half, 30, "half"},
    {kind::past, 0, "past|after"},
    {kind::to, 0, "to|through,until|till|til"},

    {kind::unit, static_cast<int>(unit::minute), "minute|minutes|mins|min,hour|hours|hrs,day|days"},
    {kind::unit, static_cast<int>(unit::week), "week|weeks|week's|week's time|weeks time,fortnight,month|months"},
    {kind::at, 0, "at|at around|at about|at approximately|at exactly"},
    {kind::around, 0, "around|about|say|maybe"},
    {kind::on, 0, "on"},
    {kind::in, 0, "in"},
    {kind::from, 0, "from"},
    {kind::between, 0, "between"},
    {kind::the, 0, "the"},
    {kind::of, 0, "of"},
    {kind::conjunction, 0, "and"},
    {kind::from_now, 0, "from now|from today|from this moment"},
    {kind::after_next, 0, "after next"},
    {kind::next, 0, "next"},
    {kind::coming, 0, "coming|upcoming,this"},
    {kind::last, 0, "last"},

    {kind::excluded, 0, "not|not on|not at|except|except for|besides|can't on|cannot on|can't do|cannot do"},
    {kind::excluded, 0, "can't make|cannot make|before|by|busy|busy on|instead of|rather than"},
    {kind::correction, 0, "no|nope|sorry|actually|rather|or rather|i mean|i meant|make that|make it|wait|correction"},
    {kind::filler, 0, "please|thanks|thank you|if|would|or|works|is|okay|ok|then|should|instead|why not|if not"},

    {kind::countable, 0, "people|persons|person|guests|adults|kids|children|of us|dollars|dollar|bucks|euros|euro"},
    {kind::countable, 0,
     "pounds|rupees|cents|percent|time|times|years|year|floor|miles|kilometers|seats|rooms|tickets"},
    {kind::countable, 0, "visit|appointment|class|grade"},
    {kind::countable, 1, "street|road|avenue|lane|boulevard|highway"},
    {kind::party, 0, "table for|reservation for|party of|group of|number|room|extension|suite|apartment|flat|gate"},
    {kind::party, 0, "chapter|version|bus|unit"},
};

}  // namespace

const vocabulary& english() {
  static const vocabulary table{rows};
  return table;
}

}  // namespace zylin::phrase
