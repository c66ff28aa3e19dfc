#!/usr/bin/env python3
"""Plans an instance with HiGHS or CP-SAT, as a peer of ours.

usage: peers.py highs|cpsat INSTANCE SECONDS PLAN

Writes the plan it has when it is done or out of time, and prints one line: the cost by its own count, the bound,
and the seconds that solving took. `missing` when the package is not there. One integer program for both: parties
that are alike are one column, charters are linked to every party (which is the stronger form)."""
import sys
import time

from verify import Instance


class Model:
    """Columns with cost, upper bound and rows of (low, high, [(column, factor)])."""

    def __init__(self, instance):
        self.instance, self.cost, self.top, self.rows, self.constant = instance, [], [], [], 0
        self.classes, self.x = [], {}
        parties, departures = instance.parties, instance.departures
        kept_apart = {(min(a, b), max(a, b)) for a, b in (
            (instance.party_of[p], instance.party_of[q]) for p, q in instance.apart
            if p in instance.party_of and q in instance.party_of)}
        feared = {u for pair in kept_apart for u in pair}
        alike = {}
        for u, party in enumerate(parties):
            key = self.shape(party) + ((u,) if u in feared or party[0].soft >= 0 else ())
            alike.setdefault(key, []).append(u)
        class_of = {}
        for members in alike.values():
            index = len(self.classes)
            self.classes.append(members)
            class_of[members[0]] = index
            terms = []
            for f, cents in self.places(parties[members[0]]).items():
                self.x[index, f] = self.column(cents, len(members))
                terms.append((self.x[index, f], 1))
            self.rows.append((len(members), len(members), terms))
        for f, d in enumerate(departures):
            here = [(i, parties[m[0]]) for i, m in enumerate(self.classes) if (i, f) in self.x]
            minors, patients = self.column(instance.escort, d.escorts), self.column(instance.escort, d.escorts)

            def taken(count):
                return [(self.x[i, f], count(p)) for i, p in here if count(p)]

            seats = taken(len) + [(minors, 1), (patients, 1)]
            if d.opening:
                opened = self.column(d.opening, 1)
                self.most(0, seats + [(opened, -d.seats)])
                for i, party in here:
                    self.most(0, [(self.x[i, f], 1), (opened, -min(len(self.classes[i]), d.seats))])
            else:
                self.most(d.seats, seats)
            self.most(d.wheelchairs, taken(lambda p: sum(q.wheelchair for q in p)))
            self.most(d.deportees, taken(lambda p: sum(q.deportee for q in p)))
            self.most(0, taken(lambda p: sum(q.escort == 1 for q in p)) + [(minors, -instance.minors_each)])
            self.most(0, taken(lambda p: sum(q.escort == 2 for q in p)) + [(patients, -instance.patients_each)])
            self.most(d.escorts, [(minors, 1), (patients, 1)])
            for a, b in kept_apart:
                if (class_of[a], f) in self.x and (class_of[b], f) in self.x:
                    self.most(1, [(self.x[class_of[a], f], 1), (self.x[class_of[b], f], 1)])
        groups = {}
        for u, party in enumerate(parties):
            if party[0].soft >= 0:
                groups.setdefault(party[0].soft, []).append(class_of[u])
        for members in groups.values():
            self.constant -= instance.split
            used = []
            for f in [None, *range(len(departures))]:
                here = [self.x[i, f] for i in members if (i, f) in self.x]
                if here:
                    used.append(self.column(instance.split, 1))
                    for x in here:
                        self.most(0, [(x, 1), (used[-1], -1)])
            self.rows.append((1, None, [(z, 1) for z in used]))

    def shape(self, party):
        needs = (len(party), sum(p.wheelchair for p in party), sum(p.deportee for p in party),
                 sum(p.escort == 1 for p in party), sum(p.escort == 2 for p in party))
        return needs + tuple(sorted(self.places(party).items(), key=str))

    def places(self, party):
        instance = self.instance
        locked = instance.locked_at(party)
        where = [locked] if locked is not None else [None] + [
            f for f in range(len(instance.departures)) if instance.may_board(party, f)]
        return {f: sum(instance.cost(p, f) for p in party) for f in where}

    def column(self, cost, top):
        self.cost.append(cost)
        self.top.append(top)
        return len(self.cost) - 1

    def most(self, high, terms):
        if terms:
            self.rows.append((None, high, terms))

    def plan(self, values):
        lines = []
        for index, members in enumerate(self.classes):
            left = list(members)
            for f in [None, *range(len(self.instance.departures))]:
                for _ in range(round(values[self.x[index, f]]) if (index, f) in self.x else 0):
                    for person in self.instance.parties[left.pop()]:
                        lines.append("A %d %d\n" % (person.id, -1 if f is None else f))
        return "".join(lines)


def highs(model, seconds):
    import highspy
    import numpy
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("time_limit", float(seconds))
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = len(model.cost), len(model.rows)
    program.col_cost_ = numpy.array(model.cost, float)
    program.col_lower_, program.col_upper_ = numpy.zeros(len(model.cost)), numpy.array(model.top, float)
    infinity = highspy.kHighsInf
    program.row_lower_ = numpy.array([-infinity if low is None else low for low, _, _ in model.rows], float)
    program.row_upper_ = numpy.array([infinity if high is None else high for _, high, _ in model.rows], float)
    starts = numpy.zeros(len(model.rows) + 1, numpy.int32)
    starts[1:] = numpy.cumsum([len(terms) for _, _, terms in model.rows])
    program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    program.a_matrix_.start_ = starts
    program.a_matrix_.index_ = numpy.array([j for _, _, t in model.rows for j, _ in t], numpy.int32)
    program.a_matrix_.value_ = numpy.array([a for _, _, t in model.rows for _, a in t], float)
    program.integrality_ = [highspy.HighsVarType.kInteger] * len(model.cost)
    solver.passModel(program)
    solver.run()
    info = solver.getInfo()
    values = solver.getSolution().col_value if info.primal_solution_status == 2 else None
    return values, info.objective_function_value, info.mip_dual_bound


def cpsat(model, seconds):
    from ortools.sat.python import cp_model
    program = cp_model.CpModel()
    variables = [program.new_int_var(0, top, "") for top in model.top]
    for low, high, terms in model.rows:
        total = cp_model.LinearExpr.weighted_sum([variables[j] for j, _ in terms], [a for _, a in terms])
        if low is not None:
            program.add(total >= low)
        if high is not None:
            program.add(total <= high)
    program.minimize(cp_model.LinearExpr.weighted_sum(variables, model.cost))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 1
    status = solver.solve(program)
    has = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    values = [solver.value(v) for v in variables] if has else None
    return values, solver.objective_value if has else 0, solver.best_objective_bound


def main():
    name, path, seconds, out = sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4]
    try:
        __import__("highspy" if name == "highs" else "ortools")
    except ImportError:
        print("missing")
        return
    model = Model(Instance(path))
    start = time.time()
    values, cost, bound = (highs if name == "highs" else cpsat)(model, seconds)
    took = time.time() - start
    if values is None:
        print("none - %.0f %.2f" % (bound + model.constant, took))
        return
    with open(out, "w") as file:
        file.write(model.plan(values))
    print("%.0f %.0f %.2f" % (cost + model.constant, bound + model.constant, took))


if __name__ == "__main__":
    main()
