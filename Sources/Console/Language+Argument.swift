import ArgumentParser
import Phrases

extension Language: ExpressibleByArgument {}
