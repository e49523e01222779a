"""Starts a program many times, one after the other: `spawn.py NAME COUNT PROGRAM ARGUMENT…`."""
import statistics
import subprocess
import sys
import time

name, count, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
times = []
for _ in range(count):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    times.append(time.perf_counter() - start)
print(name, statistics.median(times))
