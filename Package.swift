// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house, bottom up. Each imports the rooms listed for it and no others; `make` builds with
// `--explicit-target-dependency-import-check error`. docs/architecture.md says what each is for.

let swiftSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

/// Every room has a page, `README.md`.
func room(_ name: String, imports: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: imports, exclude: ["README.md"] + exclude, swiftSettings: swiftSettings)
}

/// A room in which tests and the demonstration spend their time: debug builds optimise it too.
func busyRoom(_ name: String, imports: [Target.Dependency] = []) -> Target {
    let target = room(name, imports: imports)
    target.swiftSettings = swiftSettings + [.unsafeFlags(["-O"], .when(configuration: .debug))]
    return target
}

func command(_ name: String, imports: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: imports, swiftSettings: swiftSettings)
}

/// Every test target takes its folders, clocks and paths from `Tests/Support`.
func tests(_ name: String, imports: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: imports + ["Support"], exclude: exclude, swiftSettings: swiftSettings)
}

/// Code that several test targets import.
func testLibrary(_ name: String, imports: [Target.Dependency], exclude: [String] = []) -> Target {
    .target(
        name: name, dependencies: imports, path: "Tests/\(name)", exclude: exclude, swiftSettings: swiftSettings)
}

/// A program that tests or `make` run.
func testProgram(_ name: String, imports: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: imports, path: "Tests/\(name)", swiftSettings: swiftSettings)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTPTypesHTTP1 = Target.Dependency.product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let swiftASN1 = Target.Dependency.product(name: "SwiftASN1", package: "swift-asn1")
let x509 = Target.Dependency.product(name: "X509", package: "swift-certificates")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")

/// The rooms that tests of the record import.
let recordRooms: [Target.Dependency] = [
    "Beacon", "Draw", "PublicRecord", "Sodium", "TransparencyLog", "Verification", "WireFormat",
]

/// The rooms that tests of a whole installation import.
let officeRooms: [Target.Dependency] = [
    "Accounts", "Beacon", "Draw", "Office", "PublicRecord", "Publication", "Sodium", "Store", "TransparencyLog",
    "Verification",
    "WireFormat",
]

let package = Package(
    name: "insacula",
    products: [
        .executable(name: "insacula", targets: ["insacula"]),
        .executable(name: "insacula-verify", targets: ["insacula-verify"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", exact: "1.21.1"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        // Dependencies of async-http-client and hummingbird, named here because our rooms import them.
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    ],
    targets: [
        .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
        busyRoom("WireFormat"),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        busyRoom("OfficePackages", imports: ["CArchive"]),
        busyRoom("Spreadsheets", imports: ["OfficePackages"]),
        room("DocumentTemplates", imports: ["OfficePackages"]),
        busyRoom("Sodium", imports: ["CSodium", "WireFormat"]),
        busyRoom("TransparencyLog", imports: ["Sodium", "WireFormat"]),
        busyRoom("BLS12381"),
        busyRoom("Beacon", imports: ["BLS12381", "Sodium", "WireFormat", crypto, cryptoExtras]),
        room("BoundedHTTP", imports: [asyncHTTPClient, nioCore, nioHTTP1, nioSSL]),
        room("Relays", imports: ["Beacon", "BoundedHTTP", "Identifiers", "Sodium", "WireFormat"]),
        room(
            "OpenIDConnect",
            imports: ["Accounts", "BoundedHTTP", "Identifiers", "Sodium", "WireFormat", crypto, cryptoExtras]),
        room(
            "ActaSignatures", imports: ["Draw", "Identifiers", "Sodium", "WireFormat", crypto, swiftASN1, x509]),
        busyRoom("Draw", imports: ["Sodium", "TransparencyLog", "WireFormat"]),
        busyRoom("PublicRecord", imports: ["Beacon", "Draw", "Sodium", "TransparencyLog", "WireFormat"]),
        busyRoom(
            "Verification",
            imports: ["Beacon", "Draw", "PublicRecord", "Sodium", "TransparencyLog", "WireFormat"]),
        room("Accounts", imports: ["Identifiers", "Sodium", "WireFormat", crypto, cryptoExtras]),
        room("Store", imports: ["Accounts", "Draw", "PublicRecord", "Sodium", "TransparencyLog", "WireFormat", grdb]),
        room(
            "Publication",
            imports: ["Draw", "PublicRecord", "Store", "TransparencyLog", "Verification", "WireFormat"]),
        room(
            "Office",
            imports: [
                "Accounts", "ActaSignatures", "Beacon", "CouncilLists", "DocumentTemplates", "Draw", "Identifiers",
                "Phrases", "PublicRecord", "Publication", "Sodium", "Spreadsheets", "Store", "TransparencyLog",
                "Verification", "WireFormat", "Wording",
            ]),
        room(
            "Demonstration",
            imports: ["Accounts", "Draw", "Identifiers", "Office", "PublicRecord", "Sodium", "WireFormat"]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
        .target(
            name: "Portal",
            dependencies: [
                "Accounts", "ActaSignatures", "Beacon", "CMalloc", "CQREncode", "CouncilLists", "DocumentTemplates",
                "Draw",
                "Office", "OpenData",
                "OpenIDConnect", "Phrases", "PublicRecord", "Sodium", "Spreadsheets",
                "TransparencyLog",
                "Verification", "WireFormat", "Wording", httpTypes, hummingbird, hummingbirdCore, hummingbirdTLS,
                logging, mustache, nioCore, nioHTTP1, nioHTTPTypes, nioHTTPTypesHTTP1, nioPosix, nioSSL,
                serviceLifecycle, unixSignals,
            ],
            exclude: ["README.md", "Templates"], swiftSettings: swiftSettings, plugins: ["EmbedTemplates"]),
        .plugin(name: "EmbedTemplates", capability: .buildTool, dependencies: ["embed"]),
        .executableTarget(name: "embed", path: "Plugins/embed", swiftSettings: swiftSettings),
        busyRoom("Identifiers"),
        busyRoom(
            "CouncilLists",
            imports: ["Draw", "Identifiers", "PublicRecord", "Sodium", "Spreadsheets", "WireFormat"]),
        room("Phrases", exclude: ["Catalogues"]),
        room(
            "Wording",
            imports: ["Beacon", "Draw", "Identifiers", "Phrases", "PublicRecord", "Verification", "WireFormat"]),
        room(
            "OpenData",
            imports: [
                "Draw", "Office", "Phrases", "PublicRecord", "Sodium", "Spreadsheets", "TransparencyLog",
                "Verification", "WireFormat",
            ]),
        room(
            "Console",
            imports: [
                "Beacon", "Draw", "Phrases", "PublicRecord", "Verification", "WireFormat", "Wording", argumentParser,
            ]),
        command(
            "insacula-verify",
            imports: [
                "Beacon", "CCurl", "Console", "Draw", "Phrases", "PublicRecord", "Sodium", "TransparencyLog",
                "Verification",
                "WireFormat", "Wording",
                argumentParser,
            ]),
        command(
            "insacula",
            imports: [
                "Accounts", "ActaSignatures", "Beacon", "BoundedHTTP", "Console", "CouncilLists", "Demonstration",
                "DocumentTemplates", "Draw", "Office", "OpenIDConnect", "Phrases", "Portal", "PublicRecord",
                "Publication", "Relays", "Sodium", "Spreadsheets",
                "TransparencyLog", "Verification", "WireFormat", "Wording",
                argumentParser, logging,
            ]),
        testLibrary("Support", imports: ["Sodium", "WireFormat"], exclude: ["README.md"]),
        testLibrary("RecordedRounds", imports: ["Beacon", "Sodium", "WireFormat"], exclude: ["answers"]),
        testLibrary("LogBuilder", imports: recordRooms + ["RecordedRounds", "Support"]),
        testLibrary(
            "ReplayRelay",
            imports: ["Beacon", "RecordedRounds", "Sodium", "WireFormat", nioCore, nioHTTP1, nioPosix, nioSSL]),
        testLibrary(
            "FakeProvider",
            imports: ["BoundedHTTP", "WireFormat", crypto, cryptoExtras, nioCore, nioHTTP1, nioPosix]),
        testLibrary(
            "SignatureAuthorities", imports: ["Support", crypto, cryptoExtras], exclude: ["fixtures", "make.sh"]),
        testLibrary(
            "Scenario", imports: ["Draw", "Office", "PublicRecord", "Sodium", "Store", "Support", "WireFormat"]),
        testLibrary("Consistency", imports: officeRooms + [grdb]),
        .executableTarget(
            name: "bench",
            dependencies: [
                "BLS12381", "Beacon", "Draw", "Office", "OpenData", "PublicRecord", "Publication", "Sodium", "Store",
                "TransparencyLog", "Verification", "WireFormat",
            ], path: "Benchmarks/bench", swiftSettings: swiftSettings),
        testProgram("BLS12381Fuzz", imports: ["BLS12381", "Sodium"]),
        testProgram("RoundFuzz", imports: ["Beacon", "RecordedRounds", "Sodium", "Support", "WireFormat"]),
        testProgram("ReplayRelayProgram", imports: ["ReplayRelay", "WireFormat"]),
        testProgram(
            "Writer", imports: ["Draw", "Office", "PublicRecord", "Scenario", "Sodium", "Support", "WireFormat"]),
        tests("SupportTests", imports: ["Sodium", "WireFormat"]),
        tests("IdentifiersTests", imports: ["Identifiers"]),
        tests(
            "CouncilListsTests",
            imports: ["CouncilLists", "Draw", "Identifiers", "PublicRecord", "Sodium", "Spreadsheets", "WireFormat"],
            exclude: ["corpus"]),
        tests("WireFormatTests", imports: ["WireFormat"]),
        tests("OfficePackagesTests", imports: ["OfficePackages"]),
        tests("SpreadsheetsTests", imports: ["OfficePackages", "Spreadsheets"], exclude: ["fixtures"]),
        tests("DocumentTemplatesTests", imports: ["DocumentTemplates", "OfficePackages"]),
        tests("SodiumTests", imports: ["CSodium", "Sodium", "WireFormat"]),
        tests(
            "ActaSignaturesTests",
            imports: ["ActaSignatures", "Draw", "SignatureAuthorities", "Sodium", "WireFormat"]),
        tests("AccountsTests", imports: ["Accounts", "Sodium", "WireFormat", crypto]),
        tests("BLS12381Tests", imports: ["BLS12381", "Sodium", "WireFormat"], exclude: ["vectors"]),
        tests("RelaysTests", imports: ["Beacon", "Relays", "ReplayRelay", "Sodium", "WireFormat"]),
        tests(
            "OpenIDConnectTests",
            imports: ["Accounts", "BoundedHTTP", "FakeProvider", "OpenIDConnect", "Sodium", "WireFormat"]),
        tests("BeaconTests", imports: ["Beacon", "LogBuilder", "RecordedRounds", "Sodium", "WireFormat"]),
        tests("DrawTests", imports: ["Draw", "LogBuilder", "Sodium", "TransparencyLog", "WireFormat"]),
        tests("PublicRecordTests", imports: recordRooms + ["LogBuilder"]),
        tests("VerificationTests", imports: recordRooms + ["LogBuilder"]),
        tests("VectorTests", imports: recordRooms + ["CSodium", "LogBuilder", "RecordedRounds"]),
        tests("TransparencyLogTests", imports: ["Sodium", "TransparencyLog", "WireFormat"]),
        tests(
            "OfficeTests",
            imports: officeRooms + [
                "ActaSignatures", "Consistency", "CouncilLists", "Demonstration", "DocumentTemplates", "Identifiers",
                "OfficePackages", "Phrases", "RecordedRounds", "SignatureAuthorities", "Spreadsheets", "Wording",
                "insacula", crypto, grdb,
            ],
            exclude: ["Stages/applications.txt", "Stages/designations.txt", "samples"]),
        tests("DemonstrationTests", imports: ["Demonstration", "Office", "PublicRecord", "WireFormat"]),
        tests(
            "OpenDataTests", imports: officeRooms + ["Demonstration", "OpenData", "Phrases", "Spreadsheets"],
            exclude: ["check.py", "fixtures"]),
        tests(
            "PhrasesTests",
            imports: [
                "ActaSignatures", "Beacon", "CouncilLists", "DocumentTemplates", "Draw", "Identifiers", "Office",
                "OpenData",
                "OpenIDConnect", "Phrases", "Portal", "PublicRecord", "Relays", "Spreadsheets", "Verification",
                "WireFormat",
            ]),
        tests(
            "TranscriptTests", imports: ["Sodium", "WireFormat", "insacula", "insacula-verify"],
            exclude: ["fixtures", "transcripts"]),
        tests(
            "PortalTests",
            imports: officeRooms + [
                "ActaSignatures", "BoundedHTTP", "Demonstration", "DocumentTemplates", "FakeProvider", "OpenIDConnect",
                "Phrases", "Portal", "SignatureAuthorities", "Spreadsheets", "Wording", httpTypes, hummingbird,
                hummingbirdCore, logging, nioCore, nioEmbedded, nioHTTP1,
                nioHTTPTypes, nioSSL,
            ],
            exclude: ["tables", "transcripts"]),
        tests(
            "CommandTests",
            imports: officeRooms + [
                "Consistency", "LogBuilder", "RecordedRounds", "ReplayRelay", "ReplayRelayProgram", "Scenario",
                "Writer",
                "insacula", "insacula-verify",
            ]),
    ]
)
