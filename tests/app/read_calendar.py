"""Reads an iCalendar file with python3-icalendar and prints what it says as JSON.

Instants are computed from the file's own VTIMEZONE, so a wrong one shows.
"""
import datetime
import json
import sys

import icalendar


def check_lines(data):
    if not data.endswith(b"\r\n"):
        raise SystemExit("the file does not end with CRLF")
    for line in data.split(b"\r\n"):
        if len(line) > 75:
            raise SystemExit("a line of %d octets: %r" % (len(line), line))
        if b"\r" in line or b"\n" in line:
            raise SystemExit("a line break that is not CRLF: %r" % line)
        line.decode("utf-8")  # a fold inside a character would fail here


def instant(moment, zones):
    tzid = moment.params.get("TZID")
    if tzid is None:
        return moment.dt.astimezone(datetime.timezone.utc)
    naive = moment.dt.replace(tzinfo=None)
    zone = zones[tzid]
    local = zone.localize(naive) if hasattr(zone, "localize") else naive.replace(tzinfo=zone)
    return local.astimezone(datetime.timezone.utc)


def shown(event, zones):
    return {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "tzid": event["DTSTART"].params.get("TZID", ""),
        "start": int(instant(event["DTSTART"], zones).timestamp()),
        "end": int(instant(event["DTEND"], zones).timestamp()),
        "stamp": int(instant(event["DTSTAMP"], zones).timestamp()),
    }


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    check_lines(data)
    calendar = icalendar.Calendar.from_ical(data)
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
    print(json.dumps({
        "method": str(calendar["METHOD"]),
        "version": str(calendar["VERSION"]),
        "name": str(calendar["X-WR-CALNAME"]),
        "zones": sorted(zones),
        "events": [shown(event, zones) for event in calendar.walk("VEVENT")],
        "errors": [str(error) for part in calendar.walk() for error in part.errors],
    }))


main()
