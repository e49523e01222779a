import Phrases

/// Returns the phrase for a key in the language of the current task.
public func say(_ key: String, _ values: [String: String] = [:]) -> String {
    Phrases.text(key, values, in: .current)
}
