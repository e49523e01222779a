import Draw
import Sodium
import WireFormat

/// Somebody applies in a call; the record does not say who (protocol section 4.12).
public struct ApplicationSubmitted: Equatable, Sendable {
    static let type = "application.submitted"

    public var application: ApplicationID
    public var call: String
    /// Where the applicant would serve, ascending.
    public var districts: [String]
    /// SHA-256 over the private file of the application, which holds a salt.
    public var file: Digest

    public init(application: ApplicationID, call: String, districts: [String], file: Digest) {
        self.application = application
        self.call = call
        self.districts = districts
        self.file = file
    }

    init(_ fields: inout Fields) throws(Malformed) {
        application = try fields.application("application")
        call = try fields.code("call")
        districts = try fields.codes("districts")
        file = try fields.digest("file")
    }

    var json: JSON {
        .object([
            "application": .id(application), "call": .string(call), "districts": .codes(districts),
            "file": .string(file.hex),
        ])
    }
}
