"""Applications that are begun to fill the disk."""
import time

from attack import Attack, at_once, attacker
from client import Browser, document
from samples import size

# The portal's own limits (`DraftQuota`, `Office.largestDocument`), in bytes.
DOCUMENT, DOCUMENTS, ALL = 10 << 20, 40 << 20, 4 << 30


def reasons(refusals):
    """Returns each status with the begin of its page's reason."""
    reasons = {answer.status: answer.complaint for answer in refusals}
    return ", ".join(f"{status} “{reason[:50]}…”" for status, reason in reasons.items())


class Drafts(Attack):
    """Begins drafts from many addresses and hands in the largest documents until the portal takes no more. The disk must not grow by more
    than the quota, and the refusal must be a page that says why."""
    name = "drafts"
    addresses = 100
    # Begun from each address: its bucket has 20.
    begun = 3

    def __init__(self, filled=4, seconds=60):
        """`filled` is the number of drafts that get documents."""
        self.filled, self.seconds = filled, seconds
        self.longest = seconds + 150
        self.addresses = max(self.addresses, filled)

    def run(self, target):
        before, end = size(target.data), time.monotonic() + self.seconds
        clients = [Browser(target, attacker(2_000 + number)) for number in range(self.addresses)]
        groups = at_once(4, lambda part: self.begin(clients[part::4], end))
        answers = [answer for group in groups for answer in group]
        refused = [answer for answer in answers if answer.status != 200]
        filling = at_once(2, lambda part: self.fill(target, clients[:self.filled][part::2], end))
        taken, refusals = (sum((part[place] for part in filling), []) for place in (0, 1))
        grown = size(target.data) - before
        quota = min(self.filled * DOCUMENTS, ALL)
        silent = [answer for answer in refusals + refused if answer.status not in (422, 429, 503) or not answer.said]
        # Once all drafts are full, the portal has no room for any.
        statuses = {answer.status for answer in refusals}
        expected = {422} if self.filled * DOCUMENTS <= ALL else {422, 503}
        return [
            self.figure(
                f"{len(answers)} begun from {len(clients)} addresses, {len(refused)} refused", "some begun", len(answers) > len(refused)),
            self.figure(
                f"{len(taken)} documents of {DOCUMENT >> 20} MiB taken, {len(refusals)} refused: {reasons(refusals)}", "pages say why",
                expected <= statuses and not silent),
            # Each draft has a row and its lines in the activity log, and SQLite a log of what it writes.
            self.figure(
                f"the disk grew by {grown >> 20} MiB", f"{quota >> 20} MiB of quota, and a tenth", grown < quota * 1.1 + (32 << 20))]

    def begin(self, clients, end):
        answers = []
        for client in clients:
            for _ in range(self.begun):
                if time.monotonic() < end:
                    answers.append(client.begin_draft())
        return answers

    def fill(self, target, clients, end):
        """Hands in every document that the call requires; returns the sizes of the taken ones, and the answers to the others."""
        content = document(DOCUMENT)
        taken, refusals = [], []
        for client in clients:
            for requirement in target.requirements:
                if time.monotonic() > end:
                    break
                answer = client.hand_in(requirement, content)
                if answer.status == 303:
                    taken.append(len(content))
                else:
                    refusals.append(answer)
        return taken, refusals
