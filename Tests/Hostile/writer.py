"""Another process that writes for long."""
import fcntl
import time

from attack import CLERKS, Attack, at_once, pause, until
from client import Browser
from people import REQUEST
from samples import percentile

# The seconds that an act waits for another process (`SharedOffice`), and some for a busy machine.
PATIENCE, SLACK = 2, 1


class BusyWriter(Attack):
    """Another process holds the writer lock, as a command at the machine does, while eight acts come at once. They must wait together,
    once, and be told that the office is busy; where the lock is free in time, all must be done. Pages must not wait."""
    name = "another writer"
    acts = 8
    alone = True
    longest = 180

    def run(self, target):
        clerk = Browser(target, f"{CLERKS}.1", target.session)
        draft, _ = clerk.get(REQUEST).form(REQUEST + "/")
        if not draft:
            return [self.figure("the clerk has no session", "one", False)]
        with open(target.data / "lock") as lock:
            refused, pages = self.hold(lock, 10, clerk, draft)
            # A wait that is under way is shared by later acts; it has to end first.
            pause(PATIENCE + SLACK)
            done, _ = self.hold(lock, 1, clerk, draft)
        after = self.act(clerk, draft)
        self.act(clerk, draft, "borrar")
        return [
            self.result(refused, 503, "told that the office is busy"), self.result(done, 303, "done"),
            self.figure(f"{len(pages)} pages meanwhile, p99 {percentile(pages, 0.99):.2f} s", "1 s", percentile(pages, 0.99) < 1),
            self.figure(f"an act afterwards: {after.status}", "done", after.status == 303)]

    def result(self, answers, status, words):
        longest, right = max(answer.seconds for answer in answers), sum(answer.status == status for answer in answers)
        return self.figure(
            f"{right} of {len(answers)} acts {words}, the longest after {longest:.1f} s", f"all, in {PATIENCE + SLACK} s",
            right == len(answers) and longest < PATIENCE + SLACK)

    def act(self, clerk, draft, step="guardar"):
        return clerk.post(draft, {"expediente": "1/2026", "paso": step})

    def hold(self, lock, seconds, clerk, draft):
        """Lets acts come while the lock is held; returns their answers, and the seconds that pages took meanwhile."""
        def free():
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return True
            except BlockingIOError:
                return False

        # The portal gives the lock back when nobody has acted for two seconds.
        if not until(free, 60, every=0.05):
            return [], []
        end, pages = time.monotonic() + seconds, []

        def act_or_read(number):
            if number < self.acts:
                return self.act(clerk, draft)
            while time.monotonic() < end:
                pages.append(clerk.get("/padron").seconds)
                pause(0.2)
            fcntl.flock(lock, fcntl.LOCK_UN)

        return at_once(self.acts + 1, act_or_read)[:self.acts], pages
