import Foundation
import Support
import Testing

extension Command {
    /// Returns the JSON object that the command printed. The command must have succeeded.
    func json() throws -> [String: Any] {
        try #require(exitCode == 0, "\(errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
}
