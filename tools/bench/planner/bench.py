#!/usr/bin/env python3
"""Runs the planner and its peers on invented problems and prints a table. Called by tools/bench/run.

usage: bench.py PROGRAM CASES [--quick] [--seed N] [--only PEOPLE/DEPARTURES] [--seconds N] [--json]"""
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def last_line(words):
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line and not line.startswith(" ")]
    return done.returncode, lines[-1] if lines else ""


def verified(instance, plan, certificate=None):
    code, line = last_line([sys.executable, os.path.join(HERE, "verify.py"), instance, plan]
                           + ([certificate] if certificate else []))
    words = line.split()
    return code == 0, {words[i]: int(words[i + 1]) for i in range(0, len(words) - 1, 2)} if code < 2 else {}


def planned(program, case, seed, folder, *options):
    """Our plan, as both verifiers see it: its line, what the other verifier found, and whether they agree."""
    code, line = last_line([program, "--case", case, "--seed", str(seed), "--write", folder, *options])
    path = os.path.join(folder, "%s-%d" % (case.replace("/", "-"), seed))
    if not line.startswith("{"):
        return path, None, {}, False
    ours = json.loads(line)
    good, found = verified(path + ".instance", path + ".plan", path + ".certificate")
    agree = good and code == 0 and found["cost"] == ours["cost"] and found["bound"] >= ours["bound"]
    return path, ours, found, agree


def share(part, whole):
    return 100 * part / whole if whole else 0.0


class Table:
    def __init__(self, is_json):
        self.is_json = is_json
        if not is_json:
            print("%-12s %5s %-8s %13s %9s %9s %9s  %s" % (
                "case", "seed", "planner", "cost", "gap", "above", "seconds", "verdict"))

    def row(self, case, seed, planner, cost, gap, above, seconds, verdict, holds=None):
        if self.is_json:
            print(json.dumps({"bench": "planner", "case": case, "seed": seed, "planner": planner, "cost": cost,
                              "gap_percent": gap, "gap_above_unavoidable_percent": above, "seconds": seconds,
                              "verdict": verdict, "holds": holds}), flush=True)
            return
        number = lambda value: "-" if value is None else "%.4f %%" % value
        print("%-12s %5d %-8s %13s %9s %9s %9.2f  %s" % (
            case, seed, planner, "-" if cost is None else cost, number(gap), number(above), seconds, verdict), flush=True)


def main():
    program, cases, options = sys.argv[1], json.load(open(sys.argv[2])), sys.argv[3:]
    value = lambda name, default: options[options.index(name) + 1] if name in options else default
    quick = "--quick" in options
    seconds = float(value("--seconds", 10 if quick else 60))
    seed = int(value("--seed", 20_260_121))
    only = value("--only", None)
    bars = [case for case in cases if case["bench"] == "planner"]
    table = Table("--json" in options)
    holds = True
    with tempfile.TemporaryDirectory() as folder:
        for bar in bars:
            case = bar["case"]
            if (only and case != only) or (quick and not only and bar.get("slow")):
                continue
            # The usual effort, and more of it where there is a bar for what more time may bring.
            efforts = [("ours", [], bar["seconds_at_most"])]
            if "highs_quality_seconds" in bar:
                efforts.append(("ours x8", ["--starts", "8"], bar["highs_quality_seconds"]))
            failed, rows = False, []
            for name, options_of_ours, most in efforts:
                place = os.path.join(folder, name.replace(" ", "-"))
                os.makedirs(place, exist_ok=True)
                path, ours, found, agree = planned(program, case, seed, place, *options_of_ours)
                if ours is None:
                    table.row(case, seed, name, None, None, None, 0.0, "failed")
                    failed = True
                    break
                above = found["cost"] - found["bound"] if agree else None
                gap = share(above, found["cost"]) if agree else None
                room = found.get("cost", 0) - found.get("unavoidable", 0)
                # What takes longer than it may is no row to compare with.
                if agree and ours["value"] <= most:
                    rows.append(ours["cost"])
                within = agree and gap <= bar["gap_at_most"] and (name != "ours" or ours["value"] <= most)
                table.row(case, seed, name, ours["cost"], gap, share(above, room) if agree else None, ours["value"],
                          "both verifiers agree%s" % ("" if within else ", bar missed") if agree else "REFUSED", within)
                holds = holds and within
            if failed:
                holds = False
                continue
            for peer in ("highs", "cpsat"):
                if bar.get("slow"):
                    continue
                _, line = last_line([sys.executable, os.path.join(HERE, "peers.py"), peer, path + ".instance",
                                     str(seconds), path + "." + peer])
                words = line.split()
                if len(words) < 3:
                    table.row(case, seed, peer, None, None, None, 0.0, "not here")
                    continue
                if words[0] == "none":
                    table.row(case, seed, peer, None, None, None, float(words[3]), "no plan in time")
                    continue
                fair, theirs = verified(path + ".instance", path + "." + peer)
                cost, bound = theirs.get("cost", 0), float(words[1])
                verdict, reached = "REFUSED", None
                if fair:
                    best = min(rows, default=ours["cost"])
                    verdict = "ours costs %+.4f %%" % share(best - cost, cost)
                    if peer == "highs" and "highs_quality_seconds" in bar:
                        reached = bool(rows) and best <= cost
                        verdict += ", reached" if reached else ", bar missed"
                        holds = holds and reached
                table.row(case, seed, peer, cost, share(cost - bound, cost),
                          share(cost - bound, cost - theirs.get("unavoidable", 0)), float(words[2]), verdict, reached)
    sys.exit(0 if holds else 1)


if __name__ == "__main__":
    main()
