#!/usr/bin/env python3
"""Writes samples/practice-year.yaml: the year of an invented ministry, the same bytes at every run.

Used at development time only; the YAML is committed. Titles and reports are written by hand in practice_pledges.py,
this file lays the numbers, days and states over the months.

    python3 scripts/practice_year.py > samples/practice-year.yaml
"""
import random
import sys
from datetime import date, timedelta

sys.dont_write_bytecode = True

from practice_pledges import BLOCKS, BRIEFINGS, DAYS_OFF, LEADERS, ORGANISATION, NOTES, PIN, PLEDGES, UNITS

MONTHS = [f"2026-{m:02}" for m in range(7, 13)] + [f"2027-{m:02}" for m in range(1, 7)]


# Days

def is_working(day):
    return day.weekday() < 5 and day.isoformat() not in DAYS_OFF


def cut_off(month, number):
    year, m = map(int, month.split("-"))
    last = (date(year + m // 12, m % 12 + 1, 1) - timedelta(days=1)).day
    day = date(year, m, min(number, last))
    while not is_working(day):
        day -= timedelta(days=1)
    return day


def working_day(day):
    while not is_working(day):
        day += timedelta(days=1)
    return day


def status_on(pledge, day):
    found = None
    for move in pledge["moves"]:
        if move["day"] <= day.isoformat():
            found = move["status"]
    return found


# YAML, in the shape a clerk would write

def plain_is_safe(text, flow):
    if text == "" or text != text.strip() or text[0] in "-?:,[]{}#&*!|>'\"%@`~=" or "\n" in text:
        return False
    if ": " in text or text.endswith(":") or " #" in text:
        return False
    if flow and any(c in text for c in ",[]{}?"):
        return False
    return text.lower() not in ("yes", "no", "true", "false", "null", "on", "off", "y", "n") and not text[0].isdigit()


def scalar(value, flow=False):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, Bare):
        return value.text
    if plain_is_safe(value, flow):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Bare:
    """A day, month or code: never quoted."""

    def __init__(self, text):
        self.text = text


def flow(mapping):
    return "{" + ", ".join(f"{k}: {scalar(v, flow=True)}" for k, v in mapping.items()) + "}"


def emit(value, indent):
    """Lines of a mapping or list; small mappings of scalars stand on one line."""
    pad = "  " * indent
    lines = []
    items = value.items() if isinstance(value, dict) else [(None, v) for v in value]
    for key, item in items:
        head = f"{pad}{key}:" if key is not None else f"{pad}-"
        if isinstance(item, dict):
            one = flow(item) if all(not isinstance(v, (dict, list)) for v in item.values()) else None
            if one and len(head) + len(one) < 118:
                lines.append(f"{head} {one}")
            elif key is None:
                inner = emit(item, indent + 1)
                inner[0] = f"{pad}- " + inner[0].lstrip()
                lines += inner
            else:
                lines.append(head)
                lines += emit(item, indent + 1)
        elif isinstance(item, list):
            if all(isinstance(v, Bare) for v in item):
                lines.append(f"{head} [{', '.join(v.text for v in item)}]")
            else:
                lines.append(head)
                lines += emit(item, indent + 1)
        else:
            lines.append(f"{head} {scalar(item)}")
    return lines


# Who sends, signs and receives the summary
LETTER = {
    "number": "/BC-VP",
    "place": {"vi": "Phố Sách", "en": "Book Street"},
    "signer": "Ông Dũng",
    "signerTitle": {"vi": "Bộ trưởng", "en": "Minister"},
    "addressees": [{"vi": "Ban Điều phối Thực hành", "en": "Practice Coordination Board"}],
    "recipients": [{"vi": "Như trên", "en": "As above"}, {"vi": "Các đơn vị thuộc Bộ", "en": "Units of the ministry"}],
}


# Texts and numbers

def bilingual(text):
    vi, _, en = text.partition("|")
    return {"vi": vi.strip(), "en": en.strip()} if en else vi.strip()


def spelt(value, decimal=","):
    """1234.5 → 1.234,5"""
    whole, _, rest = f"{value:.1f}".partition(".")
    groups = f"{int(whole):,}".replace(",", "." if decimal == "," else ",")
    return groups if rest == "0" else f"{groups}{decimal}{rest}"


def expected(metric, day):
    points = [(metric["baselineDay"], metric["baseline"])]
    points += metric.get("waypoints", [])
    points.append((metric["targetDay"], metric["target"]))
    points = [(date.fromisoformat(d), v) for d, v in points]
    if day <= points[0][0]:
        return points[0][1]
    for (d0, v0), (d1, v1) in zip(points, points[1:]):
        if day <= d1:
            return v0 + (v1 - v0) * (day - d0).days / (d1 - d0).days
    return points[-1][1]


def reading(pledge, day, share, chance):
    """What the pledge has reached: the expected way times a pace that drifts to its last value."""
    metric = pledge["metric"]
    first, last = pledge["pace"]
    pace = first + (last - first) * share + chance.uniform(-0.02, 0.02)
    if share == 1:
        pace = last
    value = metric["baseline"] + (expected(metric, day) - metric["baseline"]) * pace
    return round(value, metric.get("decimals", 0)) if metric.get("decimals") else round(value)


def check_ins(pledge, unit, block, leader, chance):
    owed = [m for m in MONTHS if status_on(pledge, cut_off(m, block["cutOffDay"])) == "active"]
    given = [m for m in owed if m not in pledge.get("missing", ())]
    given = [m for m in given if m != "2027-06" or "2027-06" in pledge.get("special", {}) or pledge.get("june")]
    given += [m for m in pledge.get("special", {}) if m not in given]
    texts = iter(pledge.get("did", ()))
    nexts = iter(pledge.get("next", ()))
    result, before = [], None
    for index, month in enumerate(sorted(given)):
        special = dict(pledge.get("special", {}).get(month, {}))
        close = cut_off(month, block["cutOffDay"])
        day = working_day(close - timedelta(days=chance.choice((0, 0, 1, 1, 2, 3, 5))))
        if month == "2027-06":
            day = min(day, date(2027, 6, 18))
        if chance.random() < 0.06 and month < "2027-04":
            day = working_day(close + timedelta(days=chance.choice((1, 2, 4))))
        day = special.pop("enteredOn", day)
        state = "acknowledged" if month < "2027-05" else chance.choice(("submitted", "acknowledged"))
        state = "submitted" if month == "2027-06" else state
        state = special.pop("state", state)
        entry = {"month": Bare(month), "enteredOn": Bare(str(day)), "enteredBy": unit["clerk"], "state": state}
        share = index / max(1, len(given) - 1)
        if "metric" in pledge and "pace" in pledge:
            if "noNumber" in special:
                entry["noNumber"] = special.pop("noNumber")
            else:
                value = special.pop("value", None)
                if value is None:
                    value = reading(pledge, min(day, close), share, chance)
                entry["value"] = value
                if "asOf" in special:
                    entry["asOf"] = Bare(special.pop("asOf"))
        if pledge.get("duty"):
            entry["kept"] = special.pop("kept", True)
        health = special.pop("health", pledge.get("voice", ["onTrack"])[min(index, len(pledge.get("voice", [1])) - 1)])
        if health:
            entry["health"] = health
        did = special.pop("did", None) or next(texts, None)
        if did is None and "value" in entry and before not in (None, entry["value"]):
            of = bilingual(pledge["metric"]["unit"])
            of = of if isinstance(of, dict) else {"vi": of, "en": of}
            change = abs(entry["value"] - before)
            more = entry["value"] > before
            did = (
                f"Tính đến nay {spelt(entry['value'])} {of['vi']}, {'thêm' if more else 'bớt'} {spelt(change)} trong tháng."
                f"| Now {spelt(entry['value'], '.')} {of['en']}, {spelt(change, '.')} {'more' if more else 'fewer'} this month."
            )
        if did:
            entry["did"] = bilingual(did)
        then = special.pop("next", None) or (next(nexts, None) if index % 2 == 0 else None)
        if then:
            entry["next"] = bilingual(then)
        for key in ("obstacle", "ask", "decision"):
            if key in special:
                entry[key] = bilingual(special.pop(key))
        note = special.pop("note", None)
        seen = special.pop("supervisor", None)
        if state in ("acknowledged", "returned"):
            on = min(working_day(day + timedelta(days=chance.choice((1, 2, 3, 4)))), date(2027, 6, 21))
            supervisor = {"by": leader["name"], "on": Bare(str(on))}
            if seen:
                supervisor["health"] = seen
            if note:
                supervisor["note"] = bilingual(note)
            entry["supervisor"] = supervisor
        if special:
            sys.exit(f"{pledge['code']} {month}: left over {special}")
        before = entry.get("value", before)
        result.append(entry)
    return result


# Records

def metric_of(metric):
    result = {"name": bilingual(metric["name"]), "unit": bilingual(metric["unit"])}
    for key in ("baseline", "baselineDay", "target", "targetDay"):
        if key in metric:
            result[key] = Bare(metric[key]) if key.endswith("Day") else metric[key]
    if "waypoints" in metric:
        result["waypoints"] = [{"day": Bare(d), "value": v} for d, v in metric["waypoints"]]
    return result


def pledge_of(pledge, units, blocks, leaders):
    chance = random.Random(pledge["code"])
    unit = units[pledge["unit"]]
    block = blocks[unit["block"]]
    leader = leaders[block["leader"]]
    result = {"code": pledge["code"], "unit": pledge["unit"]}
    if "with" in pledge:
        result["with"] = [Bare(code) for code in pledge["with"]]
    result["origin"] = pledge["origin"]
    for key in ("title", "product", "detail"):
        if key in pledge:
            result[key] = bilingual(pledge[key])
    if "by" in pledge:
        result["assignedBy"] = pledge["by"]
    on = pledge["moves"][0]["day"]
    result["assignedOn"] = Bare(on)
    if any(b["date"] == on for b in BRIEFINGS):
        result["briefing"] = Bare(on)
    for key in ("due", "dueOriginal"):
        if key in pledge:
            result[key] = Bare(pledge[key])
    if pledge.get("duty"):
        result["duty"] = "monthly"
    for key in ("core", "bold"):
        if pledge.get(key):
            result[key] = True
    moves = pledge["moves"]
    if len(moves) > 1:
        result["moves"] = [
            {k: (Bare(v) if k == "day" else v) for k, v in move.items()} for move in moves
        ]
    elif moves[0]["status"] != "active":
        result["status"] = moves[0]["status"]
    if "tasks" in pledge:
        result["tasks"] = []
        for number, (title, *days) in enumerate(pledge["tasks"], 1):
            task = {"number": number, "title": bilingual(title)}
            for key, day in zip(("due", "doneOn", "dueOriginal"), days):
                if day:
                    task[key] = Bare(day)
            result["tasks"].append(task)
    if "metric" in pledge:
        result["metric"] = metric_of(pledge["metric"])
    entries = check_ins(pledge, unit, block, leader, chance)
    if entries:
        result["checkIns"] = entries
    if "extensions" in pledge:
        result["extensions"] = []
        for extension in pledge["extensions"]:
            entry = {}
            for key, value in extension.items():
                if key in ("askedOn", "from", "to", "decidedOn"):
                    value = Bare(value)
                elif key in ("reason", "decisionReason"):
                    value = bilingual(value)
                entry[key] = value
            result["extensions"].append(entry)
    return result


def main():
    units = {u["code"]: u for u in UNITS}
    blocks = {b["code"]: b for b in BLOCKS}
    leaders = {l["code"]: l for l in LEADERS}
    lines = [
        "# A year of an invented ministry, to learn with: every name, number and event here is made up.",
        "# Written by scripts/practice_year.py; every field is explained in docs/briefing-file.md.",
        "giaoban: 1",
        "language: vi",
        "organisation:",
    ]
    lines += emit(bilingual(ORGANISATION), 1)
    lines += [f"pin: {PIN}", "", "notes:"]
    lines += emit([bilingual(n) for n in NOTES], 1)
    settings = {"timeZone": "Asia/Ho_Chi_Minh", "cutOffDay": 25, "graceWorkingDays": 2, "owingFrom": Bare("2026-07"),
                "daysOff": [Bare(d) for d in DAYS_OFF], "letter": LETTER}
    lines += ["", "settings:"] + emit(settings, 1)
    lines += ["", "leaders:"] + emit([dict(l, title=bilingual(l["title"])) for l in LEADERS], 1)
    lines += ["", "blocks:"] + emit([
        {k: bilingual(v) if k == "name" else v for k, v in b.items() if k != "cutOffDay" or v != 25} for b in BLOCKS
    ], 1)
    lines += ["", "units:"]
    for u in UNITS:
        entry = {"code": u["code"], "block": u["block"]}
        if u.get("collective"):
            entry["collective"] = True
        entry["name"] = bilingual(u["name"])
        if "head" in u:
            entry["head"] = {"name": u["head"], "title": bilingual("Trưởng ban | Head")}
            entry["contact"] = u["code"].lower() + "@practice.example"
        lines += emit([entry], 1)
    lines += ["", "briefings:"] + emit([
        {"date": Bare(b["date"]), "month": Bare(b["date"][:7]), "chair": "DUNG",
         "title": bilingual(f"Giao ban tháng {int(b['date'][5:7])} năm {b['date'][:4]} | Briefing of {b['month']}"),
         "conclusions": [bilingual(c) for c in b["conclusions"]]} for b in BRIEFINGS
    ], 1)
    lines += ["", "pledges:"]
    for pledge in PLEDGES:
        lines += emit([pledge_of(pledge, units, blocks, leaders)], 1) + [""]
    sys.stdout.write("\n".join(lines).rstrip() + "\n")


main()
