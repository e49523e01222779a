import Foundation

/// Paths of the repository.
public enum Repository {
    public static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().standardized.path
    public static let tests = root + "/Tests"
    public static let registry = root + "/Registry"

    public static func sampleRoster() throws -> [UInt8] { try [UInt8](contentsOfFile: registry + "/sample-roster.csv") }
}

extension [UInt8] {
    public init(contentsOfFile path: String) throws { self.init(try Data(contentsOf: URL(filePath: path))) }
}
