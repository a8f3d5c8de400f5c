#!/usr/bin/env python3
"""Tells by what months were judged, as they stood, with nothing of giaoban but docs/rules.md and docs/store-format.md.

    python3 scripts/check-past.py store.giaoban 2023-06 2023-07-20
    python3 scripts/check-past.py store.giaoban 2023-03..2023-07 2023-07-20

The program takes from the records what was changed too late for a month. This goes the other way: from the first state of every
record, the log is done again from its start, with the changes that count in the month alone. `counted_from` is not read.
"""
import json
import sqlite3
import sys
from datetime import date, timedelta

START, END = "0001-01-01", "9999-12-31"
FIELDS = {
    "pledge": ["unit", "due", "dueOriginal", "isMonthlyDuty", "isCore", "isBold", "moves", "metric.keep", "metric.baseline",
               "metric.baselineDay", "metric.target", "metric.targetDay", "metric.waypoints"],
    "task": ["due", "dueOriginal", "doneOn"],
    "extension": ["oldDue", "decision.isGranted", "decision.on"],
    "unit": ["block"],
    "block": ["leader", "cutOffDay", "rules.graceWorkingDays", "rules.onTrackFrom", "rules.atRiskFrom", "rules.judgedFromShare",
              "rules.dueSoonDays"],
    "settings": ["cutOffDay", "graceWorkingDays", "daysOff", "onTrackFrom", "atRiskFrom", "judgedFromShare", "dueSoonDays",
                 "escalationWorkingDays"],
}
DEFAULTS = {"cutOffDay": 25, "graceWorkingDays": 2, "daysOff": [], "onTrackFrom": 0.95, "atRiskFrom": 0.8, "judgedFromShare": 0.05,
            "dueSoonDays": 14, "escalationWorkingDays": 2}


def day_text(number):
    return None if number is None else str(date(1970, 1, 1) + timedelta(number))


def value(record, path):
    for name in path.split("."):
        record = (record or {}).get(name)
    return sorted(record) if path == "daysOff" else record


def judged(kind, text):
    """What months are judged by of a record of the log."""
    record = json.loads(text)[kind]["_0"]
    return {name: value(record, name) for name in FIELDS[kind]}


class Log:
    """The first state of every record, and what was changed since: `steps` of (number, day from which it counts, {(key, field): value})."""

    def __init__(self, store):
        self.first, self.since, self.steps = {"settings": dict(DEFAULTS)}, {}, []
        self.created, self.born = {}, {}  # The step that wrote the first state last, and the change that this step is about.
        self.counts = {}  # (step, key) → {field: the day from which its change counts}
        self.setters = {}  # (key, field) → [(step, day)]
        self.undone = set()
        self.batches = {number: (kind, name, target, day_text(day), corrects) for number, kind, name, target, day, corrects in
                        store.execute("SELECT number, kind, name, target, day, reason_vi IS NOT NULL OR reason_en IS NOT NULL FROM batch")}
        for number in sorted(self.batches):
            self.read(number, store.execute("SELECT key, before, after FROM event WHERE batch = ? ORDER BY position", (number,)).fetchall())

    def change(self, number):
        """The change that a step is, or is about."""
        while self.batches[number][0] != "change":
            number = self.batches[number][2]
        return number

    def read(self, number, events):
        kind, name, _, day, corrects = self.batches[number]
        about = self.change(number)
        dated = min([day] + [own for event in events for own in self.own_days(*event)])
        new = {key for key, before, _ in events if before is None}
        leaving = self.leaving(events)
        sets = {}
        for key, before, after in events:
            record_kind = key.split(":")[0]
            if record_kind not in FIELDS:
                continue
            if before is None or (name == "init" and key == "settings"):
                self.first[key], self.created[key], self.born[key] = judged(record_kind, after), number, about
                if kind == "change":  # A task that is added to a pledge changes what the pledge is judged by; so does an extension.
                    pledge = "pledge:" + key.split(":")[-1].split("#")[0]
                    is_added = record_kind == "task" and pledge not in new or record_kind == "extension" and name not in ("init", "load")
                    self.since[key, number] = (day if name == "load" else dated) if is_added else START
                self.since[key] = self.since[key, about]
                continue
            if after is None:
                del self.first[key]
                continue
            old, now = judged(record_kind, before), judged(record_kind, after)
            counts = self.counts.setdefault((about, key), {})
            changed = [field for field in now if now[field] != old[field]]
            for field in changed:
                if kind == "change":
                    # A file brings many steps in one: each record of it is dated by its own days.
                    step = min([day] + self.own_days(key, before, after)) if name == "load" else dated
                    if record_kind == "block" and changed == ["leader"]:
                        step = min(step, leaving.get(old["leader"], step))
                    counts[field] = self.counted(key, field, now[field], step, corrects)
                    self.setters.setdefault((key, field), []).append((number, counts[field]))
                sets.setdefault(counts[field], {})[key, field] = now[field]
        (self.undone.add if kind == "undo" else self.undone.discard)(about)
        self.steps += [(number, counted, those) for counted, those in sets.items()]

    def counted(self, key, field, now, dated, corrects):
        if corrects:
            return next((day for step, day in reversed(self.setters.get((key, field), [])) if step not in self.undone
                         and step > self.born.get(key, 0)), START)
        if field == "moves":
            return START  # Each move has its own day.
        return min(dated, now) if field == "doneOn" and now else dated

    @staticmethod
    def leaving(events):
        """Of the leaders to whom a step gives a last day in office, the first day of the successor."""
        first = {}
        for key, before, after in events:
            if not key.startswith("leader:") or after is None:
                continue
            old, new = (json.loads(text)["leader"]["_0"].get("lastDay") if text else None for text in (before, after))
            if new not in (None, old):
                first[key.split(":")[1]] = str(date.fromisoformat(new) + timedelta(1))
        return first

    @staticmethod
    def own_days(key, before, after):
        """The days by which a step is dated: of moves, tasks done and grants."""
        kind = key.split(":")[0]
        if after is None or kind not in ("pledge", "task", "extension"):
            return []
        old, new = (json.loads(text)[kind]["_0"] if text else {} for text in (before, after))
        if kind == "pledge":
            return [move["day"] for move in new["moves"][len(old.get("moves", [])):]]
        if kind == "task":
            return [new["doneOn"]] if new.get("doneOn") not in (None, old.get("doneOn")) else []
        decision = new.get("decision")
        return [decision["on"]] if decision and decision["isGranted"] and decision != old.get("decision") else []

    def replayed(self, horizon, month):
        """Records as they stood at the end of the day `horizon`, and the rule of each unit for the cut-off of `month`."""
        records = {key: dict(fields) for key, fields in self.first.items() if self.since.get(key, START) <= horizon}
        rules = {key: rule(records, key) for key in records if key.startswith("unit:")}
        for number, day, sets in self.steps:
            if day > horizon:
                continue
            before = {unit: rule(records, unit) for unit in rules}
            for (key, field), new in sets.items():
                if key in records and number > self.created.get(key, 0):
                    records[key][field] = new
            for unit in rules:
                new = rule(records, unit)
                if new != before[unit] and (month > day[:7] or month == day[:7] and min(cut_off(month, rules[unit]), cut_off(month, new)) > day):
                    rules[unit] = new
        return records, rules


def settings_of(records, block):
    own = records[f"block:{block}"]
    paths = {name: name if name == "cutOffDay" else f"rules.{name}" for name in DEFAULTS}
    return {name: records["settings"][name] if own.get(path) is None else own[path] for name, path in paths.items()}


def rule(records, unit):
    settings = settings_of(records, records[unit]["block"])
    return settings["cutOffDay"], settings["graceWorkingDays"], tuple(settings["daysOff"])


def last_day(month):
    following = date(int(month[:4]) + int(month[5:]) // 12, int(month[5:]) % 12 + 1, 1)
    return str(following - timedelta(1))


def moved(day, step, days_off, count=0):
    """`day`, or the nearest working day from it on, by steps of a day; then so many working days more."""
    found = date.fromisoformat(day)
    while True:
        if found.weekday() < 5 and str(found) not in days_off:
            if count == 0:
                return str(found)
            count -= 1
        found += timedelta(step)


def cut_off(month, rule):
    last = last_day(month)
    found = moved(min(f"{month}-{rule[0]:02}", last), -1, rule[2])
    return found if found[:7] == month else moved(f"{month}-01", 1, rule[2])


def grace_end(month, rule):
    closes = date.fromisoformat(cut_off(month, rule))
    return str(closes) if rule[1] == 0 else moved(str(closes + timedelta(1)), 1, rule[2], rule[1] - 1)


def pledge_in(month, day, key, records):
    """What a pledge is judged by in a month; None of one that is not in it."""
    pledge = records[key]
    moves = [move for move in pledge["moves"] if move["day"] <= last_day(month)]
    if not moves or moves[-1]["status"] in ("done", "dropped") and moves[-1]["day"] < f"{month}-01":
        return None
    code = key.split(":")[1]
    tasks = {name.split("#")[1]: task for name, task in records.items() if name.startswith(f"task:{code}#")}
    # Of a file that tells of grants, the due day is the last one: before a grant it was the old one.
    later = sorted((own["decision.on"], own["oldDue"]) for name, own in records.items()
                   if name.startswith(f"extension:{code}+") and own["decision.isGranted"] and own["decision.on"] > day)
    statuses = [move["status"] for move in moves if move["day"] <= day]
    return {
        "unit": pledge["unit"], "block": records["unit:" + pledge["unit"]]["block"], "status": statuses[-1] if statuses else None,
        "due": later[0][1] if later else pledge["due"], "dueOriginal": pledge["dueOriginal"],
        "core": pledge["isCore"], "bold": pledge["isBold"],
        "duty": "monthly" if pledge["isMonthlyDuty"] else None,
        "metric": {name.split(".")[1]: pledge[name] for name in pledge if name.startswith("metric.")},
        "tasks": {number: {"due": task["due"], "done": (task["doneOn"] or END) <= day} for number, task in tasks.items()},
        "tasksDone": sum((task["doneOn"] or END) <= day for task in tasks.values()), "tasksTotal": len(tasks),
    }


def month_as_it_stood(log, closed, month, today):
    is_past = month < today[:7]
    records, rules = log.replayed(last_day(month) if is_past else END, month)
    day = last_day(month) if is_past else today
    pledges = {key.split(":")[1]: pledge_in(month, day, key, records) for key in records if key.startswith("pledge:")}
    return {
        "closed": month in closed,
        "pledges": {code: pledge for code, pledge in pledges.items() if pledge},
        "units": {unit.split(":")[1]: {"block": records[unit]["block"], "cutOff": cut_off(month, rules[unit]),
                                       "graceEnd": grace_end(month, rules[unit]), "settings": settings_of(records, records[unit]["block"])}
                  for unit in rules},
        "blocks": {key.split(":")[1]: {"leader": block["leader"]} for key, block in records.items() if key.startswith("block:")},
    }


def differs_from_records(store, log):
    """Keys of pledges that are not in the store as the log, done again whole, has them."""
    records, _ = log.replayed(END, "9999-01")
    ours = {key: (p["unit"], p["due"], p["isCore"], p["isMonthlyDuty"], p["metric.target"], p["moves"][-1]["status"])
            for key, p in records.items() if key.startswith("pledge:")}
    theirs = {f"pledge:{unit_code}-{number}": (unit, day_text(due), bool(core), bool(duty), target, status)
              for unit_code, number, unit, due, core, duty, target, status in store.execute(
                  "SELECT code_unit, number, unit, due, is_core, is_monthly_duty, (SELECT target FROM metric WHERE pledge_id = id),"
                  " (SELECT status FROM pledge_move WHERE pledge_id = id ORDER BY position DESC LIMIT 1) FROM pledge")}
    return sorted(key for key in ours.keys() | theirs.keys() if ours.get(key) != theirs.get(key))


def main(path, months, today):
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    log = Log(store)
    if differing := differs_from_records(store, log):
        sys.exit(f"the log does not end in what is recorded of {', '.join(differing)}")
    closed = {f"{month // 12:04}-{month % 12 + 1:02}" for month, in store.execute("SELECT month FROM closing WHERE reopened_on IS NULL")}
    first, last = (months.split("..") * 2)[:2]
    told = {}
    while first <= last:
        told[first] = month_as_it_stood(log, closed, first, today)
        first = str(date.fromisoformat(last_day(first)) + timedelta(1))[:7]
    print(json.dumps(told, indent=1, sort_keys=True))


main(*sys.argv[1:])
