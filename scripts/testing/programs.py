"""Which test programs a build has, and which tests they hold."""
import json
import pathlib
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field

project = pathlib.Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Program:
    """A line of build/<preset>/tests.txt, which CMake writes: area, flags, folder, program, what it starts.

    Flags: "slow" (its tests start whole systems), "skips" (some of them skip themselves under sanitizers),
    "released" (its tests are also run without sanitizers).
    """

    area: str
    flags: frozenset
    folder: pathlib.Path
    path: pathlib.Path
    starts: pathlib.Path | None
    place: int

    @property
    def target(self):
        return self.path.name


@dataclass(frozen=True)
class Test:
    program: Program
    name: str  # as GoogleTest knows it
    source: pathlib.Path = field(compare=False)

    @property
    def title(self):
        return f"{self.program.area}.{self.name}"


def read_programs(preset):
    listing = project / "build" / preset / "tests.txt"
    if not listing.exists():
        sys.exit(f"{listing} does not exist: cmake --preset {preset}")
    programs = []
    for place, line in enumerate(listing.read_text().splitlines()):
        area, flags, folder, path, starts = line.split(";")
        programs.append(Program(area, frozenset(flags.split(",")), pathlib.Path(folder), pathlib.Path(path),
                                pathlib.Path(starts) if starts else None, place))
    return programs


def folders_named(names):
    """The folders below tests/ of those names; "cli/doctor" is one too."""
    found = []
    for name in names:
        below = [path for path in sorted((project / "tests").rglob("*")) if path.is_dir()]
        matching = [path for path in below if path.as_posix().endswith("/" + name.strip("/"))]
        if not matching:
            areas = ", ".join(str(path.relative_to(project / "tests")) for path in below)
            sys.exit(f"there is no folder tests/…/{name}; there are: {areas}")
        found += matching
    return found


def lies_in(path, folder):
    return path == folder or folder in path.parents


def chosen(programs, only):
    """Those that hold tests of these areas."""
    if not only:
        return programs
    folders = folders_named(only)
    # A folder may have a program of its own, or be part of that of a folder above.
    owners = {max((each for each in programs if lies_in(folder, each.folder)), default=None,
                  key=lambda each: len(each.folder.parts)) for folder in folders}
    return [each for each in programs if each in owners or any(lies_in(each.folder, folder) for folder in folders)]


def list_tests(program, only):
    if not program.path.exists():
        sys.exit(f"{program.path} is not built")
    with tempfile.NamedTemporaryFile(suffix=".json") as listing:
        subprocess.run([program.path, "--gtest_list_tests", f"--gtest_output=json:{listing.name}"], check=True,
                       stdout=subprocess.DEVNULL, cwd=program.path.parent)
        suites = json.load(listing)["testsuites"]
    tests = [Test(program, f"{suite['name']}.{each['name']}", pathlib.Path(each["file"]))
             for suite in suites for each in suite["testsuite"]]
    if not only:
        return tests
    folders = folders_named(only)
    return [test for test in tests if any(lies_in(test.source, folder) for folder in folders)]
