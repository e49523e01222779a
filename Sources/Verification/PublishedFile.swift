import Draw

/// Where the files beside the log stand, below its prefix (protocol section 3).
public enum PublishedFile {
    public static let checkpoint = "checkpoint"
    public static let trustPolicy = "log.policy"

    public static func identity(_ expert: ExpertID) -> String { "identities/\(expert).json" }
    public static func pool(_ draw: DrawID) -> String { "draws/\(draw).pool.txt" }
    public static func proof(_ draw: DrawID) -> String { "draws/\(draw).proof.json" }
}
