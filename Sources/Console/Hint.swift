import ArgumentParser
import Wording

/// Returns an argument's help in the language of this run.
/// - Parameters:
///   - key: the key of the help text.
///   - value: the key of the placeholder for the value; `nil` for the parser's own.
public func hint(_ key: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(say(key), valueName: value.map { say($0) })
}
