import Foundation

/// A port of 127.0.0.1 that the system assigns to no other process while this object lives. Nothing listens on it, so
/// connections are refused.
///
/// A socket is bound to it with SO_REUSEADDR. A server that sets the same option can bind and listen beside it; when
/// that server ends, the port is as before.
public final class HeldPort: Sendable {
    public let number: Int
    private let file: Int32

    public struct Fault: Error {
        public let errno: Int32
    }

    public init() throws {
        file = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard file >= 0 else { throw Fault(errno: errno) }
        var yes: Int32 = 1
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let file = file
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                setsockopt(file, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size)) == 0
                    && bind(file, address, length) == 0 && getsockname(file, address, &length) == 0
            }
        }
        number = Int(UInt16(bigEndian: address.sin_port))
        guard isBound else { throw Fault(errno: errno) }
    }

    deinit { close(file) }
}
