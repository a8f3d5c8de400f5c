#!/usr/bin/env python3
"""Adds n invented pledges to a store made by `giaoban init --sample practice`: what benchmarks measure with.

    giaoban init --sample practice --store big.db
    python3 scripts/generated_store.py big.db 100000

70 % of them are open, a third is measured, a third has tasks, the rest a due day; each has a check-in for every month of
the practice year. The numbers come from a fixed seed: the same store at every run. The log has none of them.
"""
import random
import sqlite3
import sys
from datetime import date

FIRST, LAST = date(2026, 7, 1), date(2027, 6, 21)
FIRST_MONTH, MONTHS = 2026 * 12 + 6, 12


def number(day):
    return (day - date(1970, 1, 1)).days


def rows_of(index, first_id, unit, code_number, chance):
    """Each row of one pledge as (table, {column: value})."""
    pledge = first_id + index
    start = number(FIRST) - chance.randrange(60)
    is_open = chance.random() < 0.7
    ended = None if is_open else number(LAST) - chance.randrange(330)
    due = number(LAST) + chance.randrange(-40, 500) if index % 3 != 2 or chance.random() < 0.9 else None
    title = f"Việc thử số {index + 1} của đơn vị {unit}"
    yield "pledge", {
        "id": pledge, "code_unit": unit, "number": code_number, "origin": chance.choice(["own", "directive"]), "unit": unit,
        "title_vi": title, "title_en": f"Trial work {index + 1} of unit {unit}", "due": due, "due_original": due,
        "is_monthly_duty": 0, "is_core": int(index % 10 == 0), "is_bold": 0, "recorded_on": start, "ended_on": ended}
    yield "pledge_move", {"pledge_id": pledge, "position": 0, "day": start, "status": "active"}
    if ended is not None:
        status = "done" if chance.random() < 0.8 else "dropped"
        yield "pledge_move", {"pledge_id": pledge, "position": 1, "day": ended, "status": status}
    measured = index % 3 == 0
    if measured:
        yield "metric", {
            "pledge_id": pledge, "name_vi": "Kết quả", "name_en": "Result", "unit_of_measure_vi": "việc",
            "unit_of_measure_en": "works", "baseline": 100.0, "baseline_day": number(FIRST), "target": 340.0,
            "target_day": number(date(2028, 7, 1))}
    if index % 3 == 1:
        for task in (1, 2):
            yield "task", {
                "pledge_id": pledge, "number": task, "title_vi": f"Bước {task}", "title_en": f"Step {task}",
                "due": number(LAST) + chance.randrange(-60, 200), "done_on": number(LAST) - 90 if task == 1 else None}
    pace = chance.choice([0.7, 0.85, 0.97, 1.05])
    for place in range(MONTHS):
        month = FIRST_MONTH + place
        if ended is not None and number(date(month // 12, month % 12 + 1, 1)) > ended:
            break
        entered = number(date(month // 12, month % 12 + 1, 20))
        if entered > number(LAST) or chance.random() < 0.05:
            continue
        yield "check_in", {
            "pledge_id": pledge, "month": month, "state": "submitted" if place == MONTHS - 1 else "acknowledged",
            "entered_on": entered, "entered_by": "may", "reading": 100.0 + round(10 * pace * place, 1) if measured else None,
            "reading_day": entered if measured else None, "health": chance.choice(["onTrack", "onTrack", "atRisk"]),
            "did_vi": f"Tháng này đã làm thêm bước thứ {place + 1} của việc {index + 1}.",
            "next_vi": "Tháng sau làm tiếp phần còn lại.",
            "ask_vi": "Xin thêm người." if index % 500 == 0 and place == MONTHS - 1 else None,
            "has_open_ask": int(index % 500 == 0 and place == MONTHS - 1)}


def main():
    path, count = sys.argv[1], int(sys.argv[2])
    chance = random.Random(4)
    store = sqlite3.connect(path)
    store.execute("PRAGMA synchronous = OFF")
    units = [row[0] for row in store.execute("SELECT code FROM unit WHERE is_collective = 0 ORDER BY code")]
    highest = dict(store.execute("SELECT code_unit, max(number) FROM pledge GROUP BY code_unit"))
    first_id = (store.execute("SELECT max(id) FROM pledge").fetchone()[0] or 0) + 1
    waiting = {}
    for index in range(count):
        unit = units[index % len(units)]
        highest[unit] = highest.get(unit, 0) + 1
        for table, row in rows_of(index, first_id, unit, highest[unit], chance):
            columns = tuple(row)
            waiting.setdefault((table, columns), []).append(tuple(row.values()))
        if index % 5_000 == 4_999 or index == count - 1:
            for (table, columns), rows in sorted(waiting.items(), key=lambda item: item[0][0] != "pledge"):
                marks = ", ".join("?" for _ in columns)
                store.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)
            waiting = {}
    store.executemany("INSERT OR REPLACE INTO code_counter (unit, highest) VALUES (?, ?)", highest.items())
    store.commit()
    print(f"{path}: {store.execute('SELECT count(*) FROM pledge').fetchone()[0]} pledges")


if __name__ == "__main__":
    main()
