"""The steps of docs/deploy/README.md: the commands of a section, as they stand there."""
import re

from installation import ROOT

PAGE = ROOT / "docs/deploy/README.md"
# On the machine that builds, or done already by Scripts/debian-server with the packages that the page names.
ELSEWHERE = ("make ", "apt-get ")


def steps(section="Installing"):
    text = PAGE.read_text().split(f"\n## {section}\n")[1].split("\n## ")[0]
    blocks = re.findall(r"(?:^    .*\n)+", text, re.MULTILINE)
    commands = [re.sub(r"^    ", "", block, flags=re.MULTILINE) for block in blocks]
    return [command for command in commands if not command.startswith(ELSEWHERE)]
