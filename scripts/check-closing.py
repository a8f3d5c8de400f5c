#!/usr/bin/env python3
"""Checks the hash of every closing of a store, with nothing of giaoban but docs/closing.md.

    python3 scripts/check-closing.py store.giaoban
"""
import hashlib
import sqlite3
import sys
from datetime import date, timedelta

ESCAPES = {ord('"'): '\\"', ord("\\"): "\\\\", **{code: f"\\u{code:04x}" for code in range(0x20)}}


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def computed_hash(month, on, by, parts):
    lines = ["giaoban closing 1", f"month {month // 12:04}-{month % 12 + 1:02}", f"on {date(1970, 1, 1) + timedelta(on)}",
             f'by "{by.translate(ESCAPES)}"'] + [f"{name} {sha256(text)}" for name, text in sorted(parts)]
    return sha256("".join(line + "\n" for line in lines))


store = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
all_sound = True
for month, on, by, kept in store.execute(
        'SELECT month, "on", "by", hash FROM former_closing UNION ALL SELECT month, "on", "by", hash FROM closing '
        'ORDER BY month').fetchall():
    parts = store.execute("SELECT name, text FROM closing_part WHERE hash = ? AND name <> 'manifest'", (kept,)).fetchall()
    is_sound = parts != [] and computed_hash(month, on, by, parts) == kept
    all_sound = all_sound and is_sound
    print(kept, "sound" if is_sound else "NOT SOUND")
sys.exit(0 if all_sound else 1)
