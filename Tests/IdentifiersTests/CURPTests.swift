import Identifiers
import Support
import Testing

@Suite("CURP")
struct CURPTests {
    /// The first is the hypothetical example of the Instructivo Normativo (DOF of 18 October 2021); the others name nobody.
    @Test(arguments: [
        ("AAPR630321HDFLRC09", "AAPR630321HDFLRC09"), ("aapr630321hdflrc09", "AAPR630321HDFLRC09"),
        (" AAPR 630321 HDF LRC 09\u{A0}", "AAPR630321HDFLRC09"), ("AAPR-630321-HDFLRC-09", "AAPR630321HDFLRC09"),
        ("XEXX000229HNERRSA3", "XEXX000229HNERRSA3"),
    ])
    func isAccepted(text: String, canonical: String) { #expect(Parsed(text, as: CURP.self) == .value(canonical)) }

    static let refused: [(String, IdentifierFault)] = [
        ("", .init(.empty, "")), ("AAPR630321HDF", .init(.curpLength, "AAPR630321HDF", number: 13)),
        ("AAPR630321HDFLRC090", .init(.curpLength, "AAPR630321HDFLRC090", number: 19)),
        ("AAP5630321HDFLRC09", .init(.curpLetter, "5", number: 4)),
        ("ÑAPR630321HDFLRC09", .init(.curpLetter, "Ñ", number: 1)),
        ("AAPR63O321HDFLRC09", .init(.curpDigit, "O", number: 7)),
        ("AAPR630321FDFLRC09", .init(.curpSex, "F", number: 11)),
        ("AAPR630321HDFL0C09", .init(.curpLetter, "0", number: 15)),
        ("AAPR630321HDFLRCÉ9", .init(.curpEither, "É", number: 17)),
        ("AAPR630321HDFLRC0A", .init(.curpDigit, "A", number: 18)), ("AAPR630321HCDLRC09", .init(.curpState, "CD")),
        ("AAPR631321HDFLRC09", .init(.curpDate, "631321")), ("AAPR630230HDFLRC09", .init(.curpDate, "630230")),
        ("AAPR630300HDFLRC09", .init(.curpDate, "630300")),
        // 1900 was no leap year.
        ("XEXX000229HNERRS03", .init(.curpDate, "000229")),
        ("AAPR630321HDFLRC08", .init(.curpCheckDigit, "AAPR630321HDFLRC08")),
    ]

    @Test(arguments: refused)
    func isRefused(text: String, fault: IdentifierFault) { #expect(throws: fault) { try CURP(text) } }

    @Test(arguments: [
        ("AAPR630321HDFLRC0", Character?("9")), ("ÑAPR630321HDFLRC0", "7"), ("aapr", nil), ("AAPR630321HDFLRC09", nil),
    ])
    func checkDigits(characters: String, digit: Character?) { #expect(CURP.checkDigit(of: characters) == digit) }

    @Test func thirtyThreeStatesCount() {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        var known = 0
        for first in letters {
            for second in letters {
                let text = "AAPR630321H\(first)\(second)LRC0"
                if let digit = CURP.checkDigit(of: text), (try? CURP(text + String(digit))) != nil { known += 1 }
            }
        }
        #expect(known == 33)
    }

    /// What the digit is for. It misses some changes: those whose values differ by a multiple of its modulus.
    @Test func oneWrongDigitOfTheDateIsSeen() throws {
        for place in 4...9 {
            for digit in "0123456789" {
                var characters = Array("AAPR630321HDFLRC09")
                guard characters[place] != digit else { continue }
                characters[place] = digit
                let isSeen = (try? CURP(String(characters))) == nil
                // Even weights repeat after five.
                #expect(isSeen || (18 - place).isMultiple(of: 2) || (18 - place).isMultiple(of: 5))
            }
        }
    }
}
