#!/usr/bin/env python3
"""Checks a plan and its proof, sharing no code with the planner or with PlanVerifier.

usage: verify.py INSTANCE PLAN [CERTIFICATE]

The instance is what `planner-bench --write` writes (the lines are described in InstanceFile.swift). A plan has a
line `A person departure` for everybody, -1 for no departure. A certificate has lines

  LEAF               begins a case
  Y departure 0|1    the case assumes nobody, or somebody, on the departure
  L|W|N|E departure  price of a seat, a wheelchair, a deportee place, an escort
  S person cents     the share of the party whose first person this is
  K person person departure cents   what keeping the two parties apart there is worth

Bounds are computed with fractions, as Certificate.swift in PlanModel defines them; nothing is rounded down that
the definition does not round. Prints one line and exits with 1 when a rule is broken."""
import sys
from fractions import Fraction


def rows(path):
    for line in open(path):
        words = line.split()
        if words and not words[0].startswith("#"):
            yield words[0], [int(word) for word in words[1:]]


class Person:
    def __init__(self, row):
        (self.id, self.arrival, self.ready, self.home, self.weight, self.shelter, self.document, self.wheelchair,
         self.deportee, self.escort, self.party, self.soft, self.previous, self.excluded) = row


class Departure:
    def __init__(self, row):
        (self.id, self.day, self.cutoff, self.destination, self.seats, self.wheelchairs, self.escorts,
         self.deportees, self.opening, self.seat, self.documents, self.locked) = row


class Instance:
    def __init__(self, path):
        self.onward, self.departures, self.people, self.apart = {}, [], [], []
        for kind, row in rows(path):
            if kind == "H":
                (_, self.none_day, self.none_seat, self.none_penalty, self.escort, self.minors_each,
                 self.patients_each, self.move, self.split, self.step1, self.step2) = row
            elif kind == "O":
                self.onward[row[0], row[1]] = row[2]
            elif kind == "D":
                self.departures.append(Departure(row))
            elif kind == "P":
                self.people.append(Person(row))
            elif kind == "S":
                self.apart.append(tuple(row))
        self.parties, self.party_of = [], {}
        families = {}
        for person in self.people:
            if person.excluded:
                continue
            index = families.get(person.party) if person.party >= 0 else None
            if index is None:
                index = len(self.parties)
                self.parties.append([])
                if person.party >= 0:
                    families[person.party] = index
            self.parties[index].append(person)
            self.party_of[person.id] = index

    def waited(self, days):
        return days + max(0, days - self.step1) + 2 * max(0, days - self.step2)

    def cost(self, person, f):
        """What one person costs on a departure, or without one (None)."""
        d = None if f is None else self.departures[f]
        day = self.none_day if d is None else d.day
        waiting = 100 * person.weight * (self.waited(day - person.arrival) - self.waited(-person.arrival))
        money = person.shelter * day
        money += self.none_seat + self.none_penalty if d is None else d.seat + self.onward[person.home, d.destination]
        moved = person.previous >= 0 and person.previous != f
        return waiting + money + (self.move if moved else 0)

    def escorts(self, people):
        minors = sum(p.escort == 1 for p in people)
        patients = sum(p.escort == 2 for p in people)
        return -(-minors // self.minors_each) - (-patients // self.patients_each)

    def locked_at(self, party):
        previous = party[0].previous
        return previous if previous >= 0 and self.departures[previous].locked else None

    def may_board(self, party, f):
        d = self.departures[f]
        return not d.locked and all(p.ready <= d.cutoff and p.document & d.documents for p in party)

    def unavoidable(self):
        """The sum of what each party costs where it is cheapest."""
        total = 0
        for party in self.parties:
            locked = self.locked_at(party)
            places = [locked] if locked is not None else [None] + [
                f for f in range(len(self.departures)) if self.may_board(party, f)]
            total += min(sum(self.cost(p, f) for p in party) for f in places)
        return total


def check(instance, plan):
    """Broken rules and the cost."""
    broken, cost = [], 0
    aboard = [[] for _ in instance.departures]
    for person in instance.people:
        f = plan.get(person.id)
        if person.excluded:
            if f is not None and f >= 0:
                broken.append("an excluded person is listed")
            continue
        if f is None:
            broken.append("a person is missing")
            continue
        if f >= 0:
            aboard[f].append(person)
        cost += instance.cost(person, f if f >= 0 else None)
    for party in instance.parties:
        places = {plan.get(p.id) for p in party}
        if len(places) > 1:
            broken.append("a party is split")
            continue
        f = places.pop()
        locked = instance.locked_at(party)
        if locked is not None and f != locked:
            broken.append("a locked list lost somebody")
        elif locked is None and f is not None and f >= 0 and not instance.may_board(party, f):
            broken.append("a party may not be on its departure")
    for a, b in instance.apart:
        if a in instance.party_of and b in instance.party_of and plan.get(a, -1) >= 0 and plan[a] == plan.get(b):
            broken.append("two people kept apart are together")
    for d, people in zip(instance.departures, aboard):
        if not people:
            continue
        escorts = instance.escorts(people)
        cost += d.opening + escorts * instance.escort
        for what, taken, limit in (
                ("seats", len(people) + escorts, d.seats), ("wheelchairs", sum(p.wheelchair for p in people), d.wheelchairs),
                ("deportees", sum(p.deportee for p in people), d.deportees), ("escorts", escorts, d.escorts)):
            if taken > limit:
                broken.append("too many: " + what)
    groups = {}
    for party in instance.parties:
        if party[0].soft >= 0:
            groups.setdefault(party[0].soft, set()).add(plan.get(party[0].id))
    cost += instance.split * sum(len(places) - 1 for places in groups.values())
    return broken, cost


class Case:
    def __init__(self):
        self.used, self.prices, self.shares, self.apart = {}, {}, {}, {}

    def price(self, kind, f):
        return max(0, self.prices.get((kind, f), 0))


def cases(instance, path):
    found = []
    for kind, row in rows(path):
        if kind == "LEAF" or not found:
            found.append(Case())
        case = found[-1]
        if kind == "Y":
            if row[0] in case.used or instance.departures[row[0]].locked:
                sys.exit("malformed certificate: Y")
            case.used[row[0]] = row[1] == 1
        elif kind in "LWNE" and len(kind) == 1:
            case.prices[kind, row[0]] = row[1]
        elif kind == "S":
            case.shares[instance.party_of[row[0]]] = row[1]
        elif kind == "K":
            pair = tuple(sorted((row[0], row[1])))
            if pair not in {tuple(sorted(p)) for p in instance.apart} or row[3] < 0:
                sys.exit("malformed certificate: K")
            case.apart.setdefault(row[2], []).append((instance.party_of[row[0]], instance.party_of[row[1]], row[3]))
    return found


def cover(used):
    """Whether the cases are the leaves of a tree that splits on one departure at each node."""
    if not used:
        return False
    if any(not one for one in used):
        return True
    shared = set.intersection(*(set(one) for one in used))
    if not shared:
        return False
    f = min(shared)
    return all(cover([{g: v for g, v in one.items() if g != f} for one in used if one[f] == side])
               for side in (True, False))


def bound(instance, case):
    parties, departures = instance.parties, instance.departures
    surcharge = [{} for _ in parties]
    for f, pairs in case.apart.items():
        for a, b, cents in pairs:
            for u in {a, b}:
                surcharge[u][f] = surcharge[u].get(f, 0) + cents
    total = Fraction(0)
    locked = {}
    groups, single = {}, []
    minors_gain = [[] for _ in departures]
    patients_gain = [[] for _ in departures]
    for u, party in enumerate(parties):
        at = instance.locked_at(party)
        if at is not None:
            locked.setdefault(at, []).extend(party)
            places = {at: 0}
        else:
            places = {None: sum(instance.cost(p, None) for p in party)}
            for f, d in enumerate(departures):
                if case.used.get(f) is False or not instance.may_board(party, f):
                    continue
                places[f] = (sum(instance.cost(p, f) for p in party) + len(party) * case.price("L", f)
                             + sum(p.wheelchair for p in party) * case.price("W", f)
                             + sum(p.deportee for p in party) * case.price("N", f) + surcharge[u].get(f, 0))
        minors = sum(p.escort == 1 for p in party)
        patients = sum(p.escort == 2 for p in party)
        if at is None and minors + patients:
            def part(f):
                if f is None:
                    return 0
                each = instance.escort + case.price("L", f) + case.price("E", f)
                return minors * each // instance.minors_each + patients * each // instance.patients_each
            share = case.shares.get(u, min(c + part(f) for f, c in places.items()))
            share = min(share, places[None])
            total += share
            weight = minors * instance.patients_each + patients * instance.minors_each
            for f, c in places.items():
                if f is not None and share > c:
                    minors_gain[f] += [Fraction((share - c) * instance.patients_each, weight)] * minors
                    patients_gain[f] += [Fraction((share - c) * instance.minors_each, weight)] * patients
        elif party[0].soft >= 0:
            groups.setdefault(party[0].soft, []).append((u, places))
        elif at is None:
            total += min(places.values())
    for members in groups.values():
        apart = sum(min(places.values()) for _, places in members)
        together, surplus = -instance.split, {}
        for u, places in members:
            share = case.shares.get(u, min(places.values()))
            together += share
            for f, c in places.items():
                surplus[f] = surplus.get(f, 0) + max(0, share - c)
        together += sum(min(0, instance.split - s) for s in surplus.values())
        total += max(apart, together)
    for f, d in enumerate(departures):
        if d.locked:
            people = locked.get(f, [])
            if people:
                total += sum(instance.cost(p, f) for p in people) + d.opening + instance.escorts(people) * instance.escort
            continue
        if case.used.get(f) is False:
            continue
        each = instance.escort + case.price("L", f) + case.price("E", f)
        chunks = []
        for gains, size in ((minors_gain[f], instance.minors_each), (patients_gain[f], instance.patients_each)):
            gains.sort(reverse=True)
            chunks += [sum(gains[i:i + size]) for i in range(0, len(gains), size)]
        gain = sum(max(Fraction(0), c - each) for c in sorted(chunks, reverse=True)[:d.escorts])
        net = (d.opening - d.seats * case.price("L", f) - d.wheelchairs * case.price("W", f)
               - d.deportees * case.price("N", f) - d.escorts * case.price("E", f)
               - sum(cents for _, _, cents in case.apart.get(f, [])) - gain)
        total += net if case.used.get(f) else min(Fraction(0), net)
    return -(-total.numerator // total.denominator)


def main():
    instance = Instance(sys.argv[1])
    plan = {}
    for kind, row in rows(sys.argv[2]):
        if kind != "A" or row[0] in plan:
            sys.exit("malformed plan")
        plan[row[0]] = row[1]
    broken, cost = check(instance, plan)
    line = "violations %d cost %d unavoidable %d" % (len(broken), cost, instance.unavoidable())
    if len(sys.argv) > 3:
        found = cases(instance, sys.argv[3])
        if not cover([case.used for case in found]):
            sys.exit("malformed certificate: the cases do not cover every plan")
        line += " bound %d cases %d" % (min(bound(instance, case) for case in found), len(found))
    print(line)
    for rule in sorted(set(broken)):
        print("  " + rule)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
