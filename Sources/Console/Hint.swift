import ArgumentParser
import Wording

/// An argument's help in the language of this run.
/// - Parameters:
///   - key: the key of the help text.
///   - value: the key of the word that stands for the value, where there is one.
public func hint(_ key: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(say(key), valueName: value.map { say($0) })
}
