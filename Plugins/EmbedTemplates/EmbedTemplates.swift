import Foundation
import PackagePlugin

/// Puts every file of a room's `Templates` into its program, as text in a Swift file of the build: a program that is moved
/// finds them, and nobody lists them.
@main
struct EmbedTemplates: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folder = target.directoryURL.appending(path: "Templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { !$0.pathExtension.isEmpty } ?? []
        return [
            .buildCommand(
                displayName: "Embedding templates", executable: try context.tool(named: "embed").url,
                arguments: [folder.path(), output.path()], inputFiles: files, outputFiles: [output])
        ]
    }
}
