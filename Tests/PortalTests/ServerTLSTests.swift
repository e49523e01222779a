import Foundation
import NIOSSL
import Support
import Testing

@testable import Portal

@Suite("The portal's own TLS")
struct ServerTLSTests {
    @Test func everySuiteHasForwardSecrecyAndAuthenticatedEncryption() {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.cipherSuiteValues = ServerTLS.suites
        for name in configuration.cipherSuites.split(separator: ":") {
            #expect(name.hasPrefix("TLS_ECDHE_"), "\(name)")
            #expect(name.contains("_GCM_") || name.contains("_CHACHA20_POLY1305_"), "\(name)")
        }
    }

    @Test(arguments: [(0o600, true), (0o400, true), (0o640, false), (0o644, false), (0o604, false), (0o660, false)])
    func theKeyIsForItsOwnerOnly(mode: Int, isPrivate: Bool) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("key", "")
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        if isPrivate {
            #expect(throws: Never.self) { try ServerTLS.requirePrivate(path) }
        } else {
            #expect(throws: PortalServer.Fault.keyOpen(path: path)) { try ServerTLS.requirePrivate(path) }
        }
        #expect(throws: PortalServer.Fault.keyAbsent(path: path + "x")) { try ServerTLS.requirePrivate(path + "x") }
    }
}
