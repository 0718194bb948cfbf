"""One process of a test program: runs some of its tests and tells what became of each."""
import os
import re
import selectors
import signal
import subprocess
import time
from dataclasses import dataclass

from programs import Test, project

RUN = re.compile(r"^\[ RUN      \] (\S+)$")
END = re.compile(r"\[ *(OK|FAILED|SKIPPED) *\] (\S+?)(?:, where .*)? \((\d+) ms\)$")


@dataclass
class Outcome:
    test: Test
    state: str  # "passed", "failed" or "skipped"
    seconds: float
    output: str
    again: bool = True  # may be run again, to see whether it is flaky


def environment():
    suppressions = project / "tests/sanitizers/thread.supp"
    return {"TSAN_OPTIONS": f"suppressions={suppressions}", **os.environ}


class Process:
    def __init__(self, tests, limit):
        self.limit = limit
        self.waiting = {test.name: test for test in tests}
        self.running = None
        self.output = []
        self.outcomes = []
        self.seen = []
        self.failed = False
        self.program = tests[0].program
        path = self.program.path
        self.child = subprocess.Popen(
            [path, "--gtest_color=no", "--gtest_filter=" + ":".join(self.waiting)], cwd=path.parent, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            start_new_session=True)
        self.since = time.monotonic()

    def run(self):
        """Yields each outcome as it is known. What did not run, because a test before it ended the process, is left
        in `waiting`."""
        hung = False
        for line in self._lines():
            if line is None:
                hung = True
                self._kill()
                continue
            self._take(line)
            yield from self._new()
        status = self.child.wait()
        self._kill()  # what it started and left behind
        if self.running is not None:
            why = f"no end after {self.limit:.0f} s" if hung else describe(status)
            self._end("failed", f"{why}\n")
            yield from self._new()
        elif status != 0 and not self.failed:
            yield self._failed_at_exit(status)

    def _failed_at_exit(self, status):
        """Every test was well, or none ran: a leak, or a program that does not start."""
        if not self.seen:
            self.waiting = {}
        names = ", ".join(self.seen) or "none"
        last = Test(self.program, "exit_after_" + (self.seen[-1] if self.seen else "nothing"), self.program.folder)
        return Outcome(last, "failed", 0.0, "".join(self.output) + f"{describe(status)} after: {names}\n", again=False)

    def _new(self):
        new, self.outcomes = self.outcomes, []
        self.seen += [each.test.name for each in new]
        self.failed = self.failed or any(each.state == "failed" for each in new)
        return new

    def _take(self, line):
        begun = RUN.match(line)
        ended = END.search(line)
        if begun and begun[1] in self.waiting:
            self.running = self.waiting.pop(begun[1])
            self.since = time.monotonic()
            self.output = []
        elif ended and self.running and ended[2] == self.running.name:
            self._end({"OK": "passed", "FAILED": "failed", "SKIPPED": "skipped"}[ended[1]], "", int(ended[3]) / 1000)
        else:
            self.output.append(line + "\n")

    def _end(self, state, why, seconds=None):
        took = time.monotonic() - self.since if seconds is None else seconds
        self.outcomes.append(Outcome(self.running, state, took, "".join(self.output) + why))
        self.running = None
        self.since = time.monotonic()
        self.output = []

    def _lines(self):
        """Lines of the output; None once nothing has begun or ended for too long."""
        rest = b""
        with selectors.DefaultSelector() as selector:
            selector.register(self.child.stdout, selectors.EVENT_READ)
            told = False
            while True:
                left = self.since + self.limit - time.monotonic()
                if left <= 0 and not told:
                    told = True
                    yield None
                if not selector.select(1.0 if told else max(0.0, min(left, 1.0))):
                    if told and self.child.poll() is not None:
                        return
                    continue
                block = os.read(self.child.stdout.fileno(), 65536)
                if not block:
                    if rest:
                        yield rest.decode(errors="replace")
                    return
                *lines, rest = (rest + block).split(b"\n")
                for line in lines:
                    yield line.decode(errors="replace")

    def _kill(self):
        try:
            os.killpg(self.child.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


def describe(status):
    if status < 0:
        return f"ended by {signal.Signals(-status).name}"
    return f"ended with status {status}"
