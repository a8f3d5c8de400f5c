#!/usr/bin/env python3
"""Measures what reading a month costs, beside a plain scan of the same rows by SQLite on the same machine.

    python3 scripts/benchmark.py .build/release/giaoban [pledges …]      (1000 10000 100000)

Each row: the CPU time of a whole process (the least of three runs), its peak memory, and how many times as much as the scan
it costs. Times move with the machine, the ratio much less: it is what is compared between versions.
"""
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

RUNS = 3
HERE = os.path.dirname(os.path.abspath(__file__))
MEASURED = [
    ("board once", []),
    ("due", ["due"]),
    ("list, JSON", ["list", "--format", "json"]),
    ("summary, text", ["summary"]),
    ("summary, JSON", ["summary", "--format", "json"]),
    ("summary, HTML", ["summary", "--format", "html"]),
    ("summary, brief", ["summary", "--brief"]),
]
SCAN = [
    "SELECT count(*), sum(due), sum(length(title_vi)) FROM pledge",
    "SELECT count(*), sum(month), sum(reading), sum(entered_on), sum(length(did_vi)), sum(length(next_vi)) FROM check_in",
]


def scan(store):
    """CPU seconds of a pass over every pledge and check-in, texts too."""
    least = None
    for _ in range(RUNS):
        connection = sqlite3.connect(store)
        begun = time.process_time()
        for statement in SCAN:
            connection.execute(statement).fetchall()
        spent = time.process_time() - begun
        connection.close()
        least = spent if least is None else min(least, spent)
    return least


def measure(program, store, arguments):
    """CPU seconds and peak memory in MiB of one run; None where the program refuses."""
    with open(os.devnull, "w") as nothing:
        child = subprocess.Popen([program, "--store", store] + arguments, stdout=nothing, stderr=nothing)
        _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        return None
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    program = os.path.abspath(sys.argv[1])
    sizes = [int(text) for text in sys.argv[2:]] or [1_000, 10_000, 100_000]
    folder = tempfile.mkdtemp(prefix="giaoban-benchmark-")
    try:
        print(f"{'pledges':>8}  {'what':<16}{'CPU s':>8}{'MiB':>7}{'scans':>8}")
        for size in sizes:
            store = os.path.join(folder, f"{size}.db")
            subprocess.run(
                [program, "init", "--sample", "practice", "--store", store], check=True, stdout=subprocess.DEVNULL)
            subprocess.run(
                [sys.executable, os.path.join(HERE, "generated_store.py"), store, str(size)], check=True,
                stdout=subprocess.DEVNULL)
            unit = scan(store)
            print(f"{size:>8}  {'scan by SQLite':<16}{unit:>8.3f}{'':>7}{1:>8.1f}")
            for name, arguments in MEASURED:
                runs = [run for run in (measure(program, store, arguments) for _ in range(RUNS)) if run]
                if not runs:
                    print(f"{size:>8}  {name:<16}{'refused':>8}")
                    continue
                spent = min(run[0] for run in runs)
                print(f"{size:>8}  {name:<16}{spent:>8.3f}{max(run[1] for run in runs):>7.0f}{spent / unit:>8.1f}")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
