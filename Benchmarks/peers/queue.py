"""What a court's queue costs where matters are rows of one table: SQLite through Python's sqlite3, with the index that the question wants.

    queue.py <matters> <waiting> <repetitions>

The table has as many matters of one court as the record that `bench queue` reads, and as many of them wait. The same fifty lines are
asked for, and how many wait; no deadline is computed, and nobody's name is under seal.
"""
import os
import sqlite3
import statistics
import sys
import tempfile
import time

matters, waiting, repetitions = (int(word) for word in sys.argv[1:])
step = max(1, matters // max(1, waiting))
with tempfile.TemporaryDirectory() as folder:
    base = sqlite3.connect(os.path.join(folder, "matters"))
    base.execute("CREATE TABLE expert (id INTEGER PRIMARY KEY, name TEXT)")
    base.execute("CREATE TABLE matter (court INTEGER, file TEXT, expert INTEGER, stage TEXT, waits INTEGER, until INTEGER)")
    base.execute("CREATE INDEX queue ON matter (court, waits, until)")
    base.executemany("INSERT INTO expert VALUES (?, ?)", ((n, f"Persona Ficticia {n}") for n in range(1000)))
    base.executemany(
        "INSERT INTO matter VALUES (1, ?, ?, 'accepted', ?, ?)",
        ((f"{n}/2026", n % 1000, n % step == 0, n * 7919 % matters) for n in range(matters)))
    base.commit()
    times = []
    for _ in range(repetitions):
        start = time.perf_counter()
        base.execute("SELECT count(*) FROM matter WHERE court = 1 AND waits").fetchone()
        lines = base.execute(
            "SELECT file, name, stage, until FROM matter JOIN expert ON expert.id = expert"
            " WHERE court = 1 AND waits = 1 ORDER BY until LIMIT 50").fetchall()
        times.append(time.perf_counter() - start)
        assert len(lines) == min(50, -(-matters // step))
    base.close()
print("queue.sqlite.seconds", statistics.median(times))
