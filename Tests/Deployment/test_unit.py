"""The unit as shipped, under systemd itself: its exposure, the portal under it, and the rights that a program has there."""
import json
import re
from pathlib import Path

import page
import pytest

UNIT = "/etc/systemd/system/insacula.service"
PROBE = Path(__file__).with_name("probe.py")
# All that the portal needs; everything else that the probe tries fails.
MAY = {"write its own state", "Internet", "another program", "read how mail is sent", "lower its priority"}


def status(server, process):
    """Returns the fields of a process's status (proc_pid_status(5))."""
    return dict(re.findall(r"^(\w+):\s+(.*)$", server.run("cat", f"/proc/{process}/status"), re.MULTILINE))


def main_process(server):
    return server.run("systemctl", "show", "insacula", "--property=MainPID", "--value").strip()


def test_its_exposure_is_low(installed):
    told = installed.run("systemd-analyze", "security", "--offline=true", "--no-pager", UNIT)
    exposure = float(re.search(r"Overall exposure level for insacula.service: ([\d.]+)", told)[1])
    print(f"systemd-analyze security: {exposure}")
    assert exposure < 2.0


def test_systemd_finds_nothing_wrong_with_it(installed):
    assert installed.run("systemd-analyze", "verify", UNIT) == ""


def test_the_portal_runs_under_it(server):
    process = main_process(server)
    user = server.run("id", "--user", "insacula").strip()
    told = status(server, process)
    assert set(told["Uid"].split()) == {user}
    assert {told[name] for name in told if name.startswith("Cap")} == {"0" * 16}
    # 2 is a filter of system calls (proc(5)).
    assert (told["NoNewPrivs"], told["Seccomp"], told["Umask"]) == ("1", "2", "0077")
    limits = server.run("cat", f"/proc/{process}/limits")
    assert re.search(r"^Max open files +16384 +16384 ", limits, re.MULTILINE)
    assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE)
    # Its service has not been started again since.
    assert server.run("systemctl", "show", "insacula", "--property=NRestarts", "--value").strip() == "0"


@pytest.fixture(scope="module")
def probes(server):
    """The probe's results under the unit, and as root without one."""
    server.run("mkdir", "-p", "--mode=777", "/tmp/of-others", "/home/of-others")
    server.write("/home/of-others/open-to-all", "")
    server.write("/usr/local/lib/probe.py", PROBE.read_text())
    program, settings = "/usr/bin/python3 /usr/local/lib/probe.py", ["StandardOutput=truncate:/run/probe.json", "StandardError=journal"]

    def outcomes(started):
        well, journal = started
        assert well, journal
        return json.loads(server.run("cat", "/run/probe.json"))

    inside = outcomes(server.start_under_the_unit("probe", program, *settings))
    outside = outcomes(server.start_once("probe-outside", "\n".join(["[Service]", "Type=oneshot", f"ExecStart={program}", *settings, ""])))
    return inside, outside


def test_a_program_under_it_can_do_what_the_portal_needs_and_nothing_else(probes):
    inside, outside = probes
    # Without the unit every try succeeds: what fails inside fails because of the unit.
    assert {name for name, outcome in outside["tries"].items() if outcome != "done"} == set()
    assert {name for name, outcome in inside["tries"].items() if outcome == "done"} == MAY, inside["tries"]
    # Refused, not killed: a library that tries and can do without goes on.
    assert inside["mode of new files"] == "600"
    assert inside["arenas"] == "2"


def test_a_portal_that_is_killed_is_started_again(server, new_visitor):
    before = main_process(server)
    start = server.run("systemctl", "show", "insacula", "--property=InvocationID", "--value")
    server.run("systemctl", "kill", "--signal=KILL", "--kill-whom=main", "insacula")
    server.until_logged("Scheduled restart job, restart counter is at 1.", "UNIT=insacula.service")
    server.run("systemctl", "start", "insacula")
    server.until_listening()
    assert server.run("systemctl", "show", "insacula", "--property=InvocationID", "--value") != start
    assert new_visitor().get("/").status_code == 200


def test_what_is_told_to_end_ends_by_itself(server):
    server.run("systemctl", "stop", "insacula")
    assert server.run("systemctl", "show", "insacula", "--property=Result", "--value").strip() == "success"
    server.run("systemctl", "start", "insacula")
    server.until_listening()


@pytest.mark.parametrize("user", ["www-data", "nobody", "msmtp", "postfix"])
def test_no_other_user_enters_the_data_folder(server, user):
    for path in ("/var/lib/insacula", "/var/lib/insacula/datos/insacula.sqlite", "/var/lib/insacula/datos/public/checkpoint"):
        assert server.fails("runuser", "-u", user, "--", "head", "-c1", path), path
    # The path is there for its owner, so that it is the rights that keep the others out.
    server.as_service("head", "-c1", "/var/lib/insacula/datos/insacula.sqlite")


def test_the_commands_of_upkeep_run_beside_the_portal(server):
    for step in page.steps("Upkeep"):
        server.shell(step)
    assert server.run("stat", "--format=%a %U", "/var/lib/insacula/copia") == "600 insacula\n"
