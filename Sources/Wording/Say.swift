import Phrases

/// Returns the phrase for a key in the language of the current task.
public func say(_ key: String, _ values: [String: String] = [:]) -> String {
    Phrases.text(key, values, in: .current)
}

/// The phrase of a key in the plural form for a count, in the language of this task.
public func say(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
    Phrases.text(key, count: count, values, in: .current)
}
