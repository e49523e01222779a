"""Audit/verify.py in process: `proof FILE POLICY N` or `log FOLDER NAME`."""
import pathlib
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Audit"))
import verify  # noqa: E402


def proof(file: str, policy: str, repetitions: int) -> None:
    data = pathlib.Path(file).read_bytes()
    trust = verify.TrustPolicy.parse(pathlib.Path(policy).read_bytes())
    times = []
    for _ in range(repetitions):
        start = time.perf_counter()
        outcome = verify.ProofCheck(data, trust).run()
        times.append(time.perf_counter() - start)
        assert outcome == "success", outcome
    print("proof.python.seconds", statistics.median(times))


def log(folder: str, name: str) -> None:
    trust = verify.TrustPolicy.parse(pathlib.Path(folder, "log.policy").read_bytes())
    now = verify.parse_time("9999-12-31T23:59:59Z")
    start = time.perf_counter()
    audit = verify.Audit(verify.folder_reader(folder), trust, now)
    outcome = audit.run()
    seconds = time.perf_counter() - start
    assert outcome == "success", (outcome, audit.findings[:3])
    print(f"audit.{name}.python.rate", audit.counts()["entries"] / seconds)


if sys.argv[1] == "proof":
    proof(sys.argv[2], sys.argv[3], int(sys.argv[4]))
else:
    log(sys.argv[2], sys.argv[3])
