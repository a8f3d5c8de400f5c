#!/usr/bin/env python3
"""Writes the tables beside it: what other programs say, for the tests of GiaobanCore to compare with.

  theil-sen.csv     slope and intercept by SciPy 1.17.1, scipy.stats.theilslopes(values, days, method="joint")
  years.csv         1 January of 1900 to 2200 by Python's datetime
  added-months.csv  a day some months later by dateutil.relativedelta 2.9.0

Needs `pip install scipy python-dateutil`. The tables are committed: run it only to change them, and read the difference.
"""
import csv
import datetime
import pathlib
import random

from dateutil.relativedelta import relativedelta
from scipy.stats import theilslopes

HERE = pathlib.Path(__file__).parent
EPOCH = datetime.date(1970, 1, 1)


def write(name, head, rows):
    with open(HERE / name, "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([head] + rows)


# Days are counted from the first reading.
BY_HAND = [
    ("rising", [0, 31, 59], [100, 110, 121]),
    ("falling", [0, 31, 59, 90], [200, 180, 175, 150]),
    ("constant", [0, 30, 61, 91, 122, 152], [7, 7, 7, 7, 7, 7]),
    ("one wild reading", [0, 30, 61, 91, 122, 152], [10, 20, 30, 4000, 50, 60]),
    ("one wild fall", [0, 30, 61, 91, 122], [10, 20, -900, 40, 50]),
    ("ties", [0, 30, 61, 91], [5, 5, 9, 9]),
    ("ties of slopes", [0, 10, 20, 30, 40], [0, 1, 2, 1, 2]),
    ("a gap of a year", [0, 31, 396, 427], [1, 2, 3, 4]),
    ("days on end", [0, 1, 2, 3, 4, 5], [3, 1, 4, 1, 5, 9]),
    ("negative", [0, 28, 59, 90], [-10, -14, -13, -20]),
    ("through zero", [0, 31, 62], [-1.5, 0, 1.25]),
    ("fractions", [0, 31, 59, 90, 120], [0.1, 0.2, 0.3, 0.4, 0.7]),
    ("small", [0, 30, 60, 90], [1e-6, 3e-6, 2e-6, 5e-6]),
    ("large", [0, 30, 60, 90], [1e15, 3e15, 2e15, 4e15]),
    ("flat then a step", [0, 31, 62, 92, 123, 153], [0, 0, 0, 0, 50, 50]),
]


def theil_sen():
    cases = list(BY_HAND)
    chance = random.Random(20230620)
    for number in range(1, 28):
        count = chance.randint(3, 6)
        days = sorted(chance.sample(range(1, 240), count - 1))
        level, drift = chance.choice([0, 100, 21000, -50]), chance.choice([-3, -0.2, 0, 0.05, 1, 40])
        values = [round(level + drift * day + chance.gauss(0, 1 + abs(drift) * 20), 2) for day in [0] + days]
        cases.append((f"random {number}", [0] + days, values))
    rows = []
    for name, days, values in cases:
        result = theilslopes(values, days, method="joint")
        texts = [" ".join(repr(value) for value in values) for values in (days, values)]
        rows.append([name] + texts + [repr(float(result.slope)), repr(float(result.intercept))])
    write("theil-sen.csv", ["case", "days", "values", "slope", "intercept"], rows)


def years():
    rows = []
    for year in range(1900, 2201):
        first = datetime.date(year, 1, 1)
        length = datetime.date(year + 1, 1, 1) - first
        leap_day = datetime.date(year, 2, 28) + datetime.timedelta(days=1)
        rows.append([year, (first - EPOCH).days, first.isoweekday(), length.days, leap_day.month == 2])
    head = ["year", "days since 1970 of 1 January", "its weekday, Monday 1", "days", "29 February"]
    write("years.csv", head, [[*row[:4], int(row[4])] for row in rows])


def added_months():
    chance = random.Random(20230620)
    ends = [f"{year}-{month}" for year in (1904, 2023, 2024, 2100) for month in ("01-31", "03-31", "08-30", "12-29")]
    cases = [(day, months) for day in ends + ["2024-02-29"] for months in (1, 2, 6, 11, 12, -1, -10, -12, 48)]
    span = (datetime.date(2190, 1, 1) - datetime.date(1910, 1, 1)).days
    for _ in range(100):
        day = datetime.date(1910, 1, 1) + datetime.timedelta(days=chance.randrange(span))
        cases.append((day.isoformat(), chance.randint(-110, 110)))
    rows = [[day, months, datetime.date.fromisoformat(day) + relativedelta(months=months)] for day, months in cases]
    write("added-months.csv", ["day", "months", "later"], rows)


theil_sen()
years()
added_months()
