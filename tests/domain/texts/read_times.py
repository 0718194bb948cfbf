"""Reads days and times in several languages with python3-dateparser and prints them as JSON.

The names of weekdays, and in which half of the day a part of it lies, come from the Unicode CLDR by python3-babel.
"""
import datetime
import json
import re
import sys
import warnings

warnings.filterwarnings("ignore")  # dateparser's own

import babel
import dateparser


def weekday(text, locale):
    """0 for Monday: the one whose name the text begins with."""
    names = locale.days["format"]["wide"]
    found = [day for day, name in names.items() if text.lower().startswith(name.lower())]
    if len(found) != 1:
        raise SystemExit("no weekday of %s: %r" % (locale, text))
    return found[0]


def lies_in(span, second):
    begin, end = span["from"], span["before"]
    return begin <= second < end if begin < end else second >= begin or second < end


def with_24_hours(text, locale):
    """"शाम 6:45 बजे" becomes "18:45": dateparser knows no parts of the day."""
    spans = {part: rules[0] for part, rules in locale.day_period_rules["selection"].items()}
    parts = {name: part for part, name in locale.day_periods["format"]["wide"].items() if part in spans}

    def written(match):
        on_face = int(match[2]) % 12 * 60 + int(match[3] or 0)
        meant = [minute for minute in (on_face, on_face + 12 * 60) if lies_in(spans[parts[match[1]]], minute * 60)]
        if len(meant) != 1:
            raise SystemExit("no time of day: %r" % text)
        return "%02d:%02d" % divmod(meant[0], 60)

    return re.sub(r"(%s) (\d{1,2})(?::(\d\d))? बजे" % "|".join(parts), written, text)


def read(language, text, now):
    locale = babel.Locale.parse(language)
    plain = re.sub(r"(\d)h$", r"\1h00", text)  # "15h": dateparser knows "15h30" alone
    if language == "es":
        plain = plain.replace(" a la 1:", " a las 1:")  # dateparser knows the plural alone
    if language == "hi":
        plain = with_24_hours(plain, locale)
    settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY"}
    moment = dateparser.parse(plain, languages=[language], settings=settings)
    if moment is None:
        raise SystemExit("not read in %s: %r" % (language, text))
    if moment.weekday() != weekday(text, locale):
        raise SystemExit("another weekday: %r is %s" % (text, moment))
    return moment.strftime("%Y-%m-%dT%H:%M")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        asked = json.load(file)
    now = datetime.datetime.fromisoformat(asked["now"])
    print(json.dumps([read(each["language"], each["text"], now) for each in asked["texts"]]))


main()
