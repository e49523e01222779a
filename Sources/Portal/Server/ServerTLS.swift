import Foundation
import NIOSSL

/// The TLS that the portal ends itself.
enum ServerTLS {
    /// For TLS 1.2, the suites with forward secrecy and authenticated encryption (RFC 9325 section 4.2). Every suite of
    /// TLS 1.3 has both.
    static let suites: [NIOTLSCipher] = [
        .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
        .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    ]

    /// - Parameters:
    ///   - certificate: the path of the certificate chain, PEM.
    ///   - key: the path of the private key, PEM.
    /// - Throws: `PortalServer.Fault`; `NIOSSLError` and others for files that are no PEM.
    static func configuration(certificate: String, key: String) throws -> TLSConfiguration {
        try requirePrivate(key)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        configuration.minimumTLSVersion = .tlsv12
        configuration.cipherSuiteValues = suites
        return configuration
    }

    /// Throws if group or others have any permission on the key's file.
    static func requirePrivate(_ path: String) throws(PortalServer.Fault) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .keyAbsent(path: path) }
        guard status.st_mode & 0o077 == 0 else { throw .keyOpen(path: path) }
    }
}

extension PortalServer {
    /// The reason why the server does not start.
    public enum Fault: Error, Equatable, Sendable {
        case keyAbsent(path: String)
        /// The permissions of the TLS key's file let other users read it.
        case keyOpen(path: String)
    }
}
