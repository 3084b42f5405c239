"""Holds the scorers' figures against a table of floors.

    scores.py HITO FLOORS SHARED

A line of FLOORS is `scorer file figure floor`: the scorer is seeds, dates or
timelines; file is a file of SHARED/cases (dates), a folder of SHARED/corpora
(timelines) or "-"; the figure may reach into another ("rows.f"); "anchors"
counts those that stand. Prints every figure beside its floor; ends 1 where one
is below it. Lines of "pages" are for pages.go.
"""
import json
import pathlib
import subprocess
import sys

hito, floors, shared = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])


def run(scorer, *args):
    out = subprocess.run([sys.executable, str(shared / "score" / (scorer + ".py")), "--bin", hito, "--json", *args], capture_output=True, text=True)
    if out.returncode != 0 or not out.stdout.strip():
        sys.exit("%s: %s" % (scorer, (out.stderr or out.stdout).strip()))
    return [json.loads(line) for line in out.stdout.splitlines()]


rows = [line.split() for line in floors.read_text().splitlines() if line.strip() and not line.startswith(("#", "pages "))]
figures = {}
cases = sorted({file for scorer, file, _, _ in rows if scorer == "dates"})
if cases:
    for row in run("dates", *[str(shared / "cases" / c) for c in cases]):
        figures["dates", row["file"]] = row
for scorer, file in sorted({(s, f) for s, f, _, _ in rows if s != "dates"}):
    figures[scorer, file] = run(scorer, *([str(shared / "corpora" / file)] if scorer == "timelines" else []))[0]

below = 0
for scorer, file, name, floor in rows:
    value = figures[scorer, file]
    for part in name.split("."):
        value = value[part]
    if isinstance(value, dict):
        value = sum(v == "ok" for v in value.values())
    low = value < float(floor)
    below += low
    print("%-9s %-26s %-14s %7.3f  floor %s%s" % (scorer, file, name, value, floor, "  BELOW" if low else ""))
sys.exit(1 if below else 0)
