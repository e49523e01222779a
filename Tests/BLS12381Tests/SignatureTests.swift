import BLS12381
import Testing

/// `vectors/signatures.txt`: keys and signatures by py_ecc, sound and damaged (`vectors/make.py` says how).
@Suite("BLS12-381: signatures by another implementation")
struct SignatureTests {
    /// Eight parts, which run concurrently.
    @Test(arguments: 0..<8)
    func signatures(part: Int) throws {
        let lines = try vectorLines("signatures.txt")
        #expect(lines.count == 768)
        for index in stride(from: part, to: lines.count, by: 8) {
            let line = lines[index]
            let message = line[1] == "-" ? [] : try hex(line[1])
            let outcome = outcome(
                of: try hex(line[3]), inG1: line[0] == "G1", message: message, key: try hex(line[2]))
            #expect(outcome == line[4], "line \(index + 1)")
        }
    }

    private func outcome(of signature: [UInt8], inG1: Bool, message: [UInt8], key: [UInt8]) -> String {
        let domain = Array("BLS_SIG_BLS12381\(inG1 ? "G1" : "G2")_XMD:SHA-256_SSWU_RO_NUL_".utf8)
        if inG1 {
            return outcome(try G2Point(compressed: key), try G1Point(compressed: signature)) { key, signature in
                Pairing.agree(signature, .generator, G1Point.hash(message, domain: domain), key)
            }
        }
        return outcome(try G1Point(compressed: key), try G2Point(compressed: signature)) { key, signature in
            Pairing.agree(.generator, signature, key, G2Point.hash(message, domain: domain))
        }
    }

    private func outcome<Key, Signature>(
        _ key: @autoclosure () throws(InvalidPoint) -> Key,
        _ signature: @autoclosure () throws(InvalidPoint) -> Signature,
        agree: (Key, Signature) -> Bool
    ) -> String {
        let point: Key
        do throws(InvalidPoint) { point = try key() } catch { return "key:\(error)" }
        do throws(InvalidPoint) { return agree(point, try signature()) ? "valid" : "disagrees" } catch {
            return "\(error)"
        }
    }
}
