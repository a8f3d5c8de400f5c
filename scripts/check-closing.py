#!/usr/bin/env python3
"""Checks the hash of every closing of a store, and that the log knows the same ones, with nothing of giaoban but docs/closing.md.

    python3 scripts/check-closing.py store.giaoban
"""
import hashlib
import json
import sqlite3
import sys
from datetime import date, timedelta

ESCAPES = {ord('"'): '\\"', ord("\\"): "\\\\", **{code: f"\\u{code:04x}" for code in range(0x20)}}


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def computed_hash(month, on, by, parts):
    lines = ["giaoban closing 1", f"month {month}", f"on {on}",
             f'by "{by.translate(ESCAPES)}"'] + [f"{name} {sha256(text)}" for name, text in sorted(parts)]
    return sha256("".join(line + "\n" for line in lines))


def day(number):
    return str(date(1970, 1, 1) + timedelta(number))


def kept_closings(store):
    """By month, the closings that the store has: earlier ones first, each as (day, who, hash)."""
    closings = {}
    for table, order in (("former_closing", "month, position"), ("closing", "month")):
        for month, on, by, kept in store.execute(f'SELECT month, "on", "by", hash FROM {table} ORDER BY {order}'):
            closings.setdefault(f"{month // 12:04}-{month % 12 + 1:02}", []).append((day(on), by, kept))
    return closings


def logged_closings(store):
    """The same as the log's newest step about each month has left them."""
    closings = {}
    for key, after in store.execute(
            "SELECT key, after FROM event WHERE key >= 'closing:' AND key < 'closing;' ORDER BY batch"):
        closing = json.loads(after)["closing"]["_0"] if after else None
        all_of_month = [*closing.get("former", []), closing] if closing else []
        closings[key.removeprefix("closing:")] = [(one["on"], one["by"], one["hash"]) for one in all_of_month]
    return {month: found for month, found in closings.items() if found}


store = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
kept, logged = kept_closings(store), logged_closings(store)
all_sound = True
known = set()
for month in sorted(kept.keys() | logged.keys()):
    for on, by, digest in kept.get(month) or logged[month]:
        known.add(digest)
        parts = store.execute(
            "SELECT name, text FROM closing_part WHERE hash = ? AND name <> 'manifest'", (digest,)).fetchall()
        is_sound = parts != [] and kept.get(month) == logged.get(month) and computed_hash(month, on, by, parts) == digest
        all_sound = all_sound and is_sound
        print(digest, "sound" if is_sound else "NOT SOUND")
for digest, in store.execute("SELECT DISTINCT hash FROM closing_part ORDER BY hash").fetchall():
    if digest not in known:
        all_sound = False
        print(digest, "NOT SOUND: parts without a closing")
sys.exit(0 if all_sound else 1)
