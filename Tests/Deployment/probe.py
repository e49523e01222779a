"""Tries out a process's rights: once under the service's unit, once as root without one. Prints a JSON object with "done" or the name of
the error for each try."""
import ctypes
import errno
import json
import mmap
import os
import resource
import socket
import subprocess
import tempfile

libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWUSER, CLONE_NEWNS, PTRACE_TRACEME, PROT_ALL = 0x1000_0000, 0x2_0000, 0, 7
HERE = ctypes.c_void_p(-1).value


def call(function, *arguments):
    def trying():
        if function(*arguments) in (-1, HERE):
            raise OSError(ctypes.get_errno(), function.__name__)
    return trying


def in_child(action):
    """Makes a try in a child process, since it would change the process for later tries."""
    def trying():
        child = os.fork()
        if child == 0:
            try:
                action()
                os._exit(0)
            except OSError as error:
                os._exit(error.errno)
        if code := os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
            raise OSError(code, "in a child")
    return trying


def make_executable():
    """Writes code into memory and then makes it code, as a compiler at run time does."""
    page = mmap.mmap(-1, mmap.PAGESIZE)
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    call(libc.mprotect, ctypes.c_void_p(address), mmap.PAGESIZE, mmap.PROT_READ | mmap.PROT_EXEC)()


def write(path):
    def trying():
        with open(path, "w") as file:
            file.write("x")
        os.remove(path)
    return trying


def read(path):
    return lambda: os.close(os.open(path, os.O_RDONLY))


libc.mmap.restype = ctypes.c_void_p
TRIES = {
    "memory that is written and run": call(libc.mmap, None, 4096, PROT_ALL, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, -1, 0),
    "written memory made code": make_executable,
    "write /etc": write("/etc/probe"),
    "write /usr/local": write("/usr/local/probe"),
    "write /var/lib": write("/var/lib/probe"),
    "write another's temporary files": write("/tmp/of-others/probe"),
    "write its own state": write("/var/lib/insacula/probe"),
    "read passwords": read("/etc/shadow"),
    "read a home": read("/home/of-others/open-to-all"),
    "read the key of the site": read("/etc/ssl/peritos/privkey.pem"),
    "read how mail is sent": read("/etc/msmtprc"),
    "see other processes": lambda: os.stat("/proc/1"),
    "see the kernel's settings": lambda: os.stat("/proc/sys/kernel"),
    "become another user": in_child(lambda: os.setuid(65534)),
    "give a file away": in_child(lambda: os.chown(tempfile.mkstemp()[1], 65534, 65534)),
    "new user namespace": in_child(call(libc.unshare, CLONE_NEWUSER)),
    "new mount namespace": in_child(call(libc.unshare, CLONE_NEWNS)),
    "mount": call(libc.mount, b"tmpfs", b"/mnt", b"tmpfs", 0, None),
    "change the root": in_child(lambda: os.chroot("/mnt")),
    "be traced": in_child(call(libc.ptrace, PTRACE_TRACEME, 0, None, None)),
    "raise its priority": lambda: os.setpriority(os.PRIO_PROCESS, 0, -5),
    "lower its priority": lambda: os.setpriority(os.PRIO_PROCESS, 0, 5),
    "raise its own limits": lambda: resource.setrlimit(resource.RLIMIT_CORE, (1, resource.RLIM_INFINITY)),
    "make a device": lambda: os.mknod(tempfile.mktemp(), 0o020600, os.makedev(1, 3)),
    "raw packets": lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW).close(),
    "kernel's sockets": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close(),
    "Internet": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close(),
    "another program": lambda: subprocess.run(["/usr/bin/true"], check=True),
    "a setuid file": lambda: os.chmod(tempfile.mkstemp()[1], 0o4755),
}


def outcome(trying):
    try:
        trying()
        return "done"
    except OSError as error:
        return errno.errorcode.get(error.errno, str(error.errno))
    except ValueError as error:
        # The module `resource` turns EPERM into this error.
        return str(error)


outcomes = {name: outcome(trying) for name, trying in TRIES.items()}
handle, path = tempfile.mkstemp()
os.remove(path)
with open(path, "w"):
    mode = os.stat(path).st_mode & 0o777
print(json.dumps({"tries": outcomes, "mode of new files": f"{mode:o}", "arenas": os.environ.get("MALLOC_ARENA_MAX")}))
