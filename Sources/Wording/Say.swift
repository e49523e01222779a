import Phrases

/// The phrase of a key in the language of this task.
public func say(_ key: String, _ values: [String: String] = [:]) -> String {
    Phrases.text(key, values, in: .current)
}
