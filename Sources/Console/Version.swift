/// The version of both programs: `CHANGELOG.md` says what is in it.
public let version = "0.1.0-dev"
