"""What became of every test, over all builds that ran it."""
import pathlib
import sys

SLOWEST = 8
SLOW = 1.0  # seconds
FLAKY_ALLOWED = 1


class Report:
    def __init__(self):
        self.outcomes = {}  # (preset, title) -> Outcome
        self.failed_first = {}
        self.rounds = []
        self.unchanged = []

    def add(self, preset, outcome):
        key = (preset, outcome.test.title)
        known = self.outcomes.get(key)
        if known is None or known.state != "failed":
            self.outcomes[key] = outcome

    def was_skipped(self, test):
        states = {each.state for (_, title), each in self.outcomes.items() if title == test.title}
        return states == {"skipped"}

    def failed_in(self, preset):
        return [each.test for (where, _), each in self.outcomes.items()
                if where == preset and each.state == "failed" and each.again]

    def forget(self, preset, tests):
        """They run again: should they pass now, they are flaky."""
        for test in tests:
            self.failed_first[preset, test.title] = self.outcomes.pop((preset, test.title))

    def failed(self, program):
        return any(each.state == "failed" and each.test.program == program for each in self.outcomes.values())

    def without_unchanged(self, preset, programs, passed):
        """If nothing at all has changed, somebody wants to see everything once more."""
        changed = [each for each in programs if not passed.unchanged(each)]
        if not changed and not self.unchanged:
            return programs
        self.unchanged += [f"{each.area} ({preset})" for each in programs if each not in changed]
        return changed

    def round(self, preset, seconds):
        count = sum(1 for where, _ in self.outcomes if where == preset)
        self.rounds.append(f"{count} tests under {preset} in {seconds:.0f} s")

    def close(self, count_to):
        if sys.stdout.isatty():
            print("\r\033[K", end="")
        states = {}
        for (_, title), each in self.outcomes.items():
            states.setdefault(title, set()).add(each.state)
        skipped = sorted(title for title, seen in states.items() if seen == {"skipped"})
        flaky = sorted({title for preset, title in self.failed_first
                        if (preset, title) in self.outcomes and self.outcomes[preset, title].state != "failed"})
        failed = {title for title, seen in states.items() if "failed" in seen}
        if len(flaky) > FLAKY_ALLOWED:
            failed |= set(flaky)
        self._show(skipped, flaky, sorted(failed))
        line = f"{len(states) - len(failed) - len(skipped)} passed, {len(failed)} failed"
        if skipped:
            line += f", {len(skipped)} skipped"
        if count_to:
            pathlib.Path(count_to).write_text(line + "\n")
        else:
            print(line)
        return 1 if failed or not states else 0

    def _show(self, skipped, flaky, failed):
        print("\n" + "; ".join(self.rounds))
        if self.unchanged:
            print("Unchanged since they passed, and not run again: " + ", ".join(self.unchanged))
        areas = {}
        for outcome in self.outcomes.values():
            area = outcome.test.program.area
            areas[area] = areas.get(area, 0) + outcome.seconds
        print("Seconds by area, of all processes: " + ", ".join(
            f"{area} {seconds:.0f}" for area, seconds in sorted(areas.items(), key=lambda each: -each[1])))
        slow = [each for each in self.outcomes.items() if each[1].seconds >= SLOW]
        slowest = sorted(slow, key=lambda each: -each[1].seconds)[:SLOWEST]
        if slowest:
            print("The slowest:")
        for (preset, title), outcome in slowest:
            print(f"  {outcome.seconds:6.1f} s  {title} ({preset})")
        for heading, titles in (("Skipped", skipped), ("Flaky: failed, then passed", flaky), ("Failed", failed)):
            if titles:
                print(f"{heading}:")
                for title in titles:
                    print(f"  {title}")
