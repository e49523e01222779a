"""What programs are served: HTTP as it should be, and the read interface under schemathesis."""
import hashlib
import json
import subprocess
import urllib.error
import urllib.request
from email.utils import parsedate_to_datetime

import patience


def ask(site, path, method="GET", **headers):
    request = urllib.request.Request(
        site.address + path, method=method, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=patience.SECONDS) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def ready(site):
    """Waits for the data sets, which the server writes beside its other work."""
    site.until_served("/datos/SHA256SUMS")


def test_what_has_not_changed_is_not_sent_again(site):
    ready(site)
    for path in ["/", "/registro/checkpoint", "/registro/tile/0/000", "/datos/sorteos.csv", "/api/v1/log"]:
        status, headers, body = ask(site, path)
        assert status == 200 and headers["ETag"], path
        assert int(headers["Content-Length"]) == len(body)
        again = ask(site, path, If_None_Match=headers["ETag"])
        assert (again[0], again[2]) == (304, b""), path
        assert ask(site, path, If_None_Match='"other", ' + headers["ETag"])[0] == 304
        assert ask(site, path, If_None_Match='"other"')[0] == 200
        parsedate_to_datetime(headers["Date"])


def test_head_is_get_without_a_body(site):
    for path in ["/", "/registro/checkpoint", "/sorteos", "/no-hay"]:
        got, asked = ask(site, path), ask(site, path, method="HEAD")
        assert asked[2] == b""
        assert asked[0] == got[0] and asked[1]["Content-Length"] == got[1]["Content-Length"], path


def test_the_log_may_be_kept_where_it_never_changes(site):
    ready(site)
    assert "immutable" in ask(site, "/registro/tile/0/000")[1]["Cache-Control"]
    assert ask(site, "/registro/checkpoint")[1]["Cache-Control"] == "no-cache"
    for path in ["/registro/checkpoint", "/registro/tile/0/000", "/api/v1/log", "/datos/SHA256SUMS"]:
        assert ask(site, path)[1]["Access-Control-Allow-Origin"] == "*"


def test_data_sets_have_their_checksums(site):
    ready(site)
    lines = ask(site, "/datos/SHA256SUMS")[2].decode().splitlines()
    assert len(lines) > 20
    for line in lines:
        digest, name = line.split("  ")
        assert hashlib.sha256(ask(site, f"/datos/{name}")[2]).hexdigest() == digest, name


def test_the_interface_keeps_its_description(site, tmp_path):
    description = json.loads(ask(site, "/api/v1/openapi.json")[2])
    assert len(description["paths"]) >= 10
    done = subprocess.run(
        [
            "schemathesis", "run", site.address + "/api/v1/openapi.json",
            "--checks", "all", "--max-examples", "15", "--seed", "1", "--no-color", "--exclude-checks", "unsupported_method",
            "--request-timeout", str(patience.SECONDS),
        ], capture_output=True, text=True, timeout=patience.SECONDS, cwd=tmp_path)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
