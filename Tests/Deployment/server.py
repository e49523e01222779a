"""A Debian server for the tests: systemd as its first process, in a container with its own network.

The root is `.build-tools/server` (`Scripts/debian-server`), below an overlay that is deleted at the end. The ports that the server's
programs listen on (80, 443, 8080, 25) exist in its network namespace only, which has no interface but the loopback."""
import contextlib
import ctypes
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

import patience
import urllib3
from installation import OTHER_WRITER, PROGRAM, ROOT

MODEL = ROOT / ".build-tools/server"
# Where the server has the parts of this repository that the page names.
REPOSITORY = "/srv/insacula"
CLONE_NEWNET = 0x4000_0000

# The mounts vanish with the last process of the script's mount namespace; the control group keeps two runs apart.
BOOT = """
set -e
mount -t overlay overlay -o "lowerdir=$MODEL,upperdir=$FOLDER/upper,workdir=$FOLDER/work" "$FOLDER/root"
scope=
# Where systemd runs outside too, it makes the control group.
if [ ! -d /run/systemd/system ]; then
    scope=--keep-unit
    mount -t tmpfs tmpfs /run
    for hierarchy in /sys/fs/cgroup /sys/fs/cgroup/systemd /sys/fs/cgroup/unified; do
        [ -e $hierarchy/cgroup.procs ] || continue
        mkdir -p $hierarchy/$NAME
        echo $$ >$hierarchy/$NAME/cgroup.procs
    done
fi
exec systemd-nspawn --quiet --directory="$FOLDER/root" --machine=$NAME --boot --private-network --register=no $scope \\
    --notify-ready=yes --console=pipe --resolv-conf=off --timezone=off --link-journal=no "$@"
"""


def outside_libraries():
    """Returns the folders with the program's libraries outside Debian's packages: Swift's, where the program was built."""
    listed = subprocess.run(["ldd", PROGRAM], check=True, capture_output=True, text=True).stdout
    folders = {Path(path).parent for path in re.findall(r"=> (/\S+)", listed)}
    return sorted(folder for folder in folders if not re.match(r"/(usr/)?lib", str(folder)))


class Server:
    def __init__(self, folder):
        assert MODEL.is_dir(), "these tests need a bare Debian server: Scripts/install-needs makes it"
        self.folder = Path(folder)
        self.name = f"insacula-{os.getpid()}"
        for part in ("upper", "work", "root"):
            (self.folder / part).mkdir()
        binds = {PROGRAM: "/usr/local/bin/insacula", ROOT / "docs": f"{REPOSITORY}/docs", ROOT / "Registry": f"{REPOSITORY}/Registry"}
        binds |= {library: library for library in outside_libraries()}
        self.console = open(self.folder / "console", "w")
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ready:
            ready.bind(str(self.folder / "ready"))
            ready.settimeout(patience.SECONDS)
            # Its first process ends with the tests, also if these are killed.
            self.process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--propagation", "private", "sh", "-c", BOOT, "boot"]
                + [f"--bind-ro={os.path.realpath(inside)}:{outside}" for inside, outside in binds.items()],
                stdin=subprocess.DEVNULL, stdout=self.console, stderr=subprocess.STDOUT, env=dict(
                    os.environ, FOLDER=str(self.folder), MODEL=str(MODEL), NAME=self.name, NOTIFY_SOCKET=str(self.folder / "ready")))
            self.leader = self.until_ready(ready)
        self.network = os.open(f"/proc/{self.leader}/ns/net", os.O_RDONLY)

    def until_ready(self, ready):
        """Waits until systemd has started the server's services; returns the id that its first process has outside."""
        threading.Thread(target=self.report_end, daemon=True).start()
        leader, lines = None, []
        while "READY=1" not in lines:
            try:
                lines = ready.recv(4096).decode().splitlines()
            except TimeoutError:
                lines = ["ENDED"]
            if "ENDED" in lines:
                self.process.kill()
                raise AssertionError(f"the server did not start:\n{Path(self.console.name).read_text()}")
            for line in lines:
                if line.startswith("X_NSPAWN_LEADER_PID="):
                    leader = line.partition("=")[2]
        return leader

    def report_end(self):
        """Tells the wait for the start that there will be none. After the start nobody listens any more."""
        self.process.wait()
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
            end.sendto(b"ENDED", str(self.folder / "ready"))

    def enter(self, *command):
        """Returns the command line that runs a command inside the server."""
        return ["nsenter", "--target", self.leader, "--mount", "--uts", "--ipc", "--net", "--pid", "--", *map(str, command)]

    def attempt(self, *command, **options):
        """Runs a command as root; returns its status and its output."""
        return subprocess.run(
            self.enter(*command), capture_output=True, text=True, timeout=patience.SECONDS,
            env={"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin", "LANG": "C.UTF-8", "HOME": "/root"}, **options)

    def run(self, *command, **options):
        """Runs a command as root that must succeed; returns its output."""
        return printed(self.attempt(*command, **options))

    def fails(self, *command):
        return self.attempt(*command).returncode != 0

    def shell(self, commands):
        """Runs lines of the page for operators in the folder of the repository, up to the first that fails."""
        return self.run("sh", "-euc", f"cd {REPOSITORY}\n{commands}")

    def as_service(self, *command):
        """Runs an operator's command as the service's user, and again if the portal was writing just then."""
        while OTHER_WRITER in (done := self.attempt("runuser", "-u", "insacula", "--", *command)).stderr:
            pass
        return printed(done)

    def write(self, path, text, mode=0o644):
        self.run("sh", "-c", 'cat >"$1" && chmod "$2" "$1"', "sh", path, f"{mode:o}", input=text)

    def start_under_the_unit(self, name, program, *settings):
        """Runs a program in the portal's place under the server's unit; returns success and its journal."""
        unit = self.run("cat", "/etc/systemd/system/insacula.service")
        own = "\n".join(["Type=oneshot", f"ExecStart={program}", *settings, ""])
        unit = re.sub(r"^(Type|Restart)=.*\n", "", unit, flags=re.MULTILINE)
        unit, found = re.subn(r"^ExecStart=(.*\\\n)*.*\n", lambda _: own, unit, flags=re.MULTILINE)
        assert found == 1
        return self.start_once(name, unit)

    def start_once(self, name, unit):
        """Starts a unit of type oneshot, whose start ends with its program; returns success and its journal."""
        self.write(f"/run/systemd/system/{name}.service", unit)
        self.run("systemctl", "daemon-reload")
        done = self.attempt("systemctl", "start", name)
        return done.returncode == 0, self.run("journalctl", f"--unit={name}", "--output=cat")

    @contextlib.contextmanager
    def inside_network(self):
        """Puts sockets and processes that this thread makes meanwhile on the server's network."""
        outside = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
        move(self.network)
        try:
            yield
        finally:
            move(outside)
            os.close(outside)

    def until_listening(self):
        """Waits until the portal that was started last takes connections."""
        start = self.run("systemctl", "show", "insacula", "--property=InvocationID", "--value").strip()
        self.until_logged(
            "El portal atiende en", f"_SYSTEMD_INVOCATION_ID={start}", "+", f"INVOCATION_ID={start}",
            unless="Main process exited")

    def until_served(self, path):
        """Waits until the portal has made a file, by itself and soon after its start. Asks the portal, since nginx counts requests."""
        deadline = time.monotonic() + patience.SECONDS
        while urllib3.request("GET", f"http://127.0.0.1:8080{path}", timeout=patience.SECONDS).status != 200:
            assert time.monotonic() < deadline, f"{path} is not there"

    def until_logged(self, text, *match, unless=None):
        """Waits until the journal has a line with a text, of those that match (journalctl(1)); fails at a line with another text."""
        journal = subprocess.Popen(
            self.enter("journalctl", *match, "--lines=all", "--follow", "--output=cat"), stdout=subprocess.PIPE, text=True)
        limit = threading.Timer(patience.SECONDS, journal.kill)
        limit.start()
        lines = []
        try:
            for line in journal.stdout:
                lines.append(line)
                if text in line:
                    return
                if unless and unless in line:
                    break
        finally:
            limit.cancel()
            journal.kill()
            journal.wait()
            journal.stdout.close()
        raise AssertionError(f"no {text!r} in the journal:\n{''.join(lines)}")

    def stop(self):
        os.close(self.network)
        # With its first process the kernel ends all others of a namespace (pid_namespaces(7)); nothing of the server is kept.
        os.kill(int(self.leader), signal.SIGKILL)
        self.process.wait(timeout=patience.SECONDS)
        self.console.close()
        for hierarchy in ("", "systemd/", "unified/"):
            for path, _, _ in os.walk(f"/sys/fs/cgroup/{hierarchy}{self.name}", topdown=False):
                os.rmdir(path)
        for part in ("upper", "work"):
            shutil.rmtree(self.folder / part)


def printed(done):
    assert done.returncode == 0, f"{done.args}: {done.stdout}{done.stderr}"
    return done.stdout


def move(network):
    """Puts this thread on a network (setns(2))."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(network, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns")
