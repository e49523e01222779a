"""What the server does with connections, seen from a socket."""
import socket

import patience
import pytest


def connect(site):
    return socket.create_connection(("127.0.0.1", site.port), timeout=patience.SECONDS)


def whole(connection):
    """Everything that is sent until the server ends the connection."""
    answer = b""
    while part := connection.recv(65536):
        answer += part
    return answer


@pytest.mark.parametrize("lines", ["", "Host: x\r\nHost: x\r\n", "Host: a b\r\n"])
def test_a_request_needs_one_host(site, lines):
    with connect(site) as connection:
        connection.sendall(f"GET /sorteos HTTP/1.1\r\n{lines}\r\n".encode())
        answer = whole(connection)
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b"connection: close" in answer.lower()


@pytest.mark.parametrize("lines", ["", "Connection: keep-alive\r\n"])
def test_http_1_0_ends_after_the_answer(site, lines):
    with connect(site) as connection:
        connection.sendall(f"GET /ayuda HTTP/1.0\r\n{lines}\r\n".encode())
        answer = whole(connection)
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert answer.rstrip().endswith(b"</html>")


def test_pipelined_requests_are_answered_in_their_order(site):
    paths = ["/ayuda", "/no-hay", "/datos/entradas.json", "/padron"]
    with connect(site) as connection:
        for path in paths[:-1]:
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        connection.sendall(f"GET {paths[-1]} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        answer = whole(connection)
    statuses = [int(part[:3]) for part in answer.split(b"HTTP/1.1 ")[1:]]
    assert statuses[:2] == [200, 404] and statuses[-1] == 200 and len(statuses) == len(paths)


@pytest.mark.parametrize("path, status", [("/mi/solicitud/documentos/titulo", 303), ("/mi/entrar", 413)])
def test_a_large_body_without_a_session_is_answered_unread(site, path, status):
    """The answer comes although only the head was sent, and the connection ends."""
    with connect(site) as connection:
        connection.sendall(
            f"POST {path} HTTP/1.1\r\nHost: x\r\nOrigin: {site.address}\r\nContent-Type: multipart/form-data; boundary=b\r\n"
            f"Content-Length: {11 << 20}\r\n\r\n".encode())
        answer = whole(connection)
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"connection: close" in answer.lower()


def test_a_large_file_comes_whole_to_a_slow_reader(site):
    with connect(site) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.sendall(b"GET /datos/entradas.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        answer = b""
        while part := connection.recv(3000):
            answer += part
    head, body = answer.split(b"\r\n\r\n", 1)
    if head.startswith(b"HTTP/1.1 200 "):
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
        assert len(body) == length
