"""Shares the tests of a build among processes that run at once."""
import collections
import json
import os
import queue
import sys
import threading

from process import Process
from programs import project

SECONDS_A_PROCESS = 4.0
TESTS_A_PROCESS = 60  # while nobody knows how long they take; of slow ones, and after a crash, fewer
SLOW_TESTS_A_PROCESS = 4


class Times:
    """How long each test took the last time."""

    def __init__(self, preset):
        self.file = project / "build" / preset / "test-times.json"
        try:
            self.seconds = json.loads(self.file.read_text())
        except (OSError, ValueError):
            self.seconds = {}

    def of(self, test):
        guess = SECONDS_A_PROCESS / (SLOW_TESTS_A_PROCESS if "slow" in test.program.flags else TESTS_A_PROCESS)
        return self.seconds.get(test.title, guess)

    def keep(self, outcomes):
        self.seconds |= {each.test.title: round(each.seconds, 3) for each in outcomes}
        self.file.write_text(json.dumps(self.seconds, indent=0, sort_keys=True))


def parts(tests, times):
    """Lists of tests of one program, the longest first; among equals those of the highest area."""
    found = []
    for program, own in by_program(tests).items():
        part, length = [], 0.0
        for test in own:
            if part and length + times.of(test) > SECONDS_A_PROCESS:
                found.append((length, program.place, part))
                part, length = [], 0.0
            part.append(test)
            length += times.of(test)
        found.append((length, program.place, part))
    return [part for _, _, part in sorted(found, key=lambda each: (round(each[0] / 2), each[1]), reverse=True)]


def by_program(tests):
    programs = collections.defaultdict(list)
    for test in tests:
        programs[test.program].append(test)
    return programs


def run_all(tests, preset, report, jobs, limit):
    if not tests:
        return
    times = Times(preset)
    todo = queue.SimpleQueue()
    for part in parts(tests, times):
        todo.put(part)
    outcomes = []
    lock = threading.Lock()
    left = collections.Counter(test.program.area for test in tests)

    def work():
        while True:
            try:
                part = todo.get_nowait()
            except queue.Empty:
                return
            while part:
                process = Process(part, limit)
                for outcome in process.run():
                    with lock:
                        outcomes.append(outcome)
                        report.add(preset, outcome)
                        note(preset, outcome, left, len(outcomes), len(tests))
                part = list(process.waiting.values())  # those that a crash has kept from running

    workers = [threading.Thread(target=work) for _ in range(jobs or 2 * (os.cpu_count() or 1))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    times.keep(outcomes)


def note(preset, outcome, left, done, total):
    area = outcome.test.program.area
    left[area] -= 1
    if sys.stdout.isatty():
        print(f"\r\033[K{preset}: {done} of {total}, {outcome.test.title}"[:120], end="", flush=True)
    if outcome.state == "failed":
        print(f"\n--- failed ({preset}): {outcome.test.title}\n{outcome.output}", flush=True)
    elif left[area] == 0 and not sys.stdout.isatty():
        print(f"{preset}: {area} done, {done} of {total}", flush=True)
