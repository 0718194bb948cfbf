"""Which test programs have passed as they are."""
import json
import os

from programs import project

# Files that tests read besides the programs themselves; below tests/ all that is not compiled.
DATA = ("config", "docs", "README.md", ".env.example", "tests")
COMPILED = {".cpp", ".hpp", ".txt"}


def stamp(paths):
    found = []
    for path in paths:
        every = [path] if path.is_file() else sorted(path.rglob("*"))
        for each in (each for each in every if each.is_file() and each.suffix not in COMPILED):
            about = each.stat()
            found.append([str(each), about.st_size, about.st_mtime_ns])
    return found


def rounds():
    return sorted(f"{name}={value}" for name, value in os.environ.items() if name.startswith("ZYLIN_"))


class PassedBefore:
    def __init__(self, preset):
        self.file = project / "build" / preset / "tests-passed.json"
        self.data = [*stamp(project / name for name in DATA), *rounds()]
        try:
            self.known = json.loads(self.file.read_text())
        except (OSError, ValueError):
            self.known = {}

    def _now(self, program):
        return [*stamp(filter(None, [program.path, program.starts])), *self.data]

    def unchanged(self, program):
        return self.known.get(program.area) == self._now(program)

    def note(self, programs, report, only):
        """What failed runs again; what ran in part says nothing about the whole."""
        for program in programs:
            if report.failed(program):
                self.known.pop(program.area, None)
            elif not only:
                self.known[program.area] = self._now(program)
        self.file.write_text(json.dumps(self.known))
