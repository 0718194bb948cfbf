"""Reads iCalendar texts with python3-icalendar and python3-dateutil and prints when each says "busy".

Input: a JSON file {"zone", "from", "until", "feeds": [text, ...]}, times in seconds since 1970. Output: for each feed a
list of [from, until], ascending and disjoint, within the window.
"""
import datetime
import json
import sys
import zoneinfo

import icalendar
from dateutil import rrule

UTC = datetime.timezone.utc


class Clock:
    """A date or time as it is written, and the clock that shows it."""

    def __init__(self, prop, moment, own):
        self.is_date = not isinstance(moment, datetime.datetime)
        if self.is_date:
            self.naive, self.zone = datetime.datetime.combine(moment, datetime.time()), own
        elif prop.params.get("TZID"):
            self.naive, self.zone = moment.replace(tzinfo=None), zoneinfo.ZoneInfo(str(prop.params["TZID"]))
        elif moment.tzinfo is not None:
            self.naive, self.zone = moment.astimezone(UTC).replace(tzinfo=None), UTC
        else:
            self.naive, self.zone = moment, own

    def at(self, naive):
        return naive.replace(tzinfo=self.zone).astimezone(UTC).timestamp()

    def instant(self):
        return self.at(self.naive)


def as_list(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def instances(event, until):
    """The naive starts of a series, by its rules."""
    start = event["start"]
    found = {start.naive}
    for rule in as_list(event["component"].get("RRULE")):
        parts = {key: value for key, value in rule.items() if key != "UNTIL"}
        text = icalendar.vRecur(parts).to_ical().decode()
        end = rule.get("UNTIL", [None])[0]
        for naive in rrule.rrulestr(text, dtstart=start.naive):
            if naive > until:
                break
            if isinstance(end, datetime.datetime) and end.tzinfo is not None:
                if start.at(naive) > end.timestamp():
                    break
            elif isinstance(end, datetime.datetime):
                if naive > end:
                    break
            elif end is not None and naive.date() > end:
                break
            found.add(naive)
    return found


def times_of(component, name, own):
    for prop in as_list(component.get(name)):
        for each in prop.dts:
            if isinstance(each.dt, tuple):
                begin, end = each.dt
                yield Clock(prop, begin, own), end
            else:
                yield Clock(prop, each.dt, own), None


def is_free(component):
    return (str(component.get("STATUS", "")).upper() == "CANCELLED"
            or str(component.get("TRANSP", "")).upper() == "TRANSPARENT"
            or str(component.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper() == "FREE")


def length_of(component, start, own):
    """Days on the calendar and time that passes, or the end on the same clock."""
    if "DTEND" in component:
        return Clock(component["DTEND"], component["DTEND"].dt, own).naive - start.naive, True
    if "DURATION" in component:
        return component["DURATION"].dt, False
    return (datetime.timedelta(days=1) if start.is_date else datetime.timedelta()), True


def span(event, naive):
    start, (length, on_clock) = event["start"], event["length"]
    if on_clock or start.is_date:
        return start.at(naive), start.at(naive + length)
    days = datetime.timedelta(days=length.days)
    return start.at(naive), start.at(naive + days) + (length - days).total_seconds()


def read_events(text, own):
    for component in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        if component.errors:
            raise SystemExit("python3-icalendar cannot read this: %s" % component.errors)
        start = Clock(component["DTSTART"], component["DTSTART"].dt, own)
        yield {"component": component, "start": start, "length": length_of(component, start, own)}


def busy_of(text, own, window):
    events = list(read_events(text, own))
    until = datetime.datetime.fromtimestamp(window[1], UTC).replace(tzinfo=None) + datetime.timedelta(days=2)
    spans = []
    for event in events:
        component = event["component"]
        if is_free(component):
            continue
        if "RECURRENCE-ID" in component:
            spans.append(span(event, event["start"].naive))
            continue
        gone = {each.instant() for each, _ in times_of(component, "EXDATE", own)}
        for other in events:
            replaced = other["component"].get("RECURRENCE-ID")
            if replaced is not None and str(other["component"]["UID"]) == str(component["UID"]):
                gone.add(Clock(replaced, replaced.dt, own).instant())
        spans += [span(event, naive) for naive in instances(event, until) if event["start"].at(naive) not in gone]
        for each, end in times_of(component, "RDATE", own):
            if each.instant() in gone:
                continue
            if end is None:
                spans.append(span({"start": each, "length": event["length"]}, each.naive))
            else:
                last = end.total_seconds() + each.instant() if isinstance(end, datetime.timedelta) else end.timestamp()
                spans.append((each.instant(), last))
    return merged(spans, window)


def merged(spans, window):
    kept = []
    for begin, end in sorted((max(a, window[0]), min(b, window[1])) for a, b in spans):
        if begin >= end:
            continue
        if kept and begin <= kept[-1][1]:
            kept[-1][1] = max(kept[-1][1], int(end))
        else:
            kept.append([int(begin), int(end)])
    return kept


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        asked = json.load(file)
    own = zoneinfo.ZoneInfo(asked["zone"])
    window = (asked["from"], asked["until"])
    print(json.dumps([busy_of(text, own, window) for text in asked["feeds"]]))


main()
