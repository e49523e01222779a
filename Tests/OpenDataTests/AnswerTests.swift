import Draw
import Foundation
import Office
import Phrases
import PublicRecord
import Sodium
import Support
import Testing
import TransparencyLog
import WireFormat

@testable import OpenData

@Suite("The read interface")
struct AnswerTests {
    /// Returns answers of every operation, several for some; each with the operation's name and a number.
    static func answers(_ fixture: OpenDataFixture) async throws -> [(
        name: String, operation: API.Operation, answer: JSON
    )] {
        let api = try await fixture.api()
        let state = api.reader.state
        var questions: [(API.Operation, [String: String], [String: String])] = [
            (.log, [:], [:]), (.draws, [:], [:]), (.draws, [:], ["state": "open", "limit": "100"]),
            (.draws, [:], ["state": "overdue"]), (.draws, [:], ["state": "annulled"]),
            (.draws, [:], ["state": "concluded", "specialty": "topografia"]),
            (.experts, [:], ["limit": "100"]), (.experts, [:], ["district": "guadalajara", "standing": "active"]),
            (.indicators, [:], [:]), (.catalogues, [:], [:]),
        ]
        questions += Catalogue.allCases.map { (.catalogue, ["catalogue": $0.rawValue], [:]) }
        questions += state.applications.calls.keys.sorted().map { (.applications, ["call": $0], ["limit": "100"]) }
        questions += state.draws.folios.map { (.draw, ["draw": $0.description], [:]) }
        questions += state.roster.experts.prefix(60).map { (.expert, ["expert": $0.id.description], [:]) }
        questions += state.directs.all.map { (.direct, ["direct": $0.fact.designation.description], [:]) }
        questions += stride(from: 0, to: api.reader.size, by: 7).map { (.entry, ["place": String($0)], [:]) }
        for draw in state.draws.folios {
            questions += (state.draws.designated(by: draw) ?? []).map {
                (.designation, ["draw": draw.description, "expert": $0.description], [:])
            }
            let pool = try api.reader.draw(draw, withOrder: false)?.pool
            questions += (pool?.lines ?? []).prefix(3).map {
                (.inclusion, ["draw": draw.description, "expert": $0.expert.description], [:])
            }
        }
        return try questions.enumerated().map { number, question in
            let answer = try api.answer(question.0, question.1, question.2)
            return ("\(question.0.rawValue)-200.\(number)", question.0, answer)
        }
    }

    @Test func everyOperationAnswersInItsForm() async throws {
        let answers = try await Self.answers(OpenDataFixture.year.value)
        #expect(Set(answers.map(\.operation)) == Set(API.Operation.allCases))
        for (name, operation, answer) in answers {
            #expect(operation.schema.fault(in: answer) == nil, "\(name)")
        }
    }

    /// Independent validators check the description itself, and the answers against it.
    @Test func theDescriptionDescribesTheAnswers() async throws {
        let fixture = try await OpenDataFixture.small.value
        let (folder, _) = try await fixture.write()
        let answers = fixture.temporary.path + "/answers"
        for (name, _, answer) in try await Self.answers(fixture) {
            try fixture.temporary.write("answers/\(name).json", answer.bytes)
        }
        let fault = API.Fault(.badParameter, .limit, found: "0").json(in: .es)
        for status in [400, 404] { try fixture.temporary.write("answers/draws-\(status).json", fault.bytes) }
        let check = try Command.run(Tool.python.path, [Repository.tests + "/OpenDataTests/check.py", folder, answers])
        #expect(check.exitCode == 0, "\(check.output)\(check.errors)")
    }

    @Test func pathsAreFoundByTheirForm() async throws {
        let api = try await OpenDataFixture.small.value.api()
        for operation in API.Operation.allCases {
            #expect(Set(operation.pathParameters).count == operation.path.count { $0 == "{" }, "\(operation)")
            #expect(API.Operation.matching(operation.path)?.operation == operation)
        }
        #expect(try api.answer("/draws/S-2025-000001")["draw"].string == "S-2025-000001")
        #expect(try api.answer("/log") == api.answer(.log))
        for path in ["", "/", "/draws/", "/nada", "/draws/S-2025-000001/", "draws", "//"] {
            #expect(throws: API.Fault.self, "\(path)") { try api.answer(path) }
        }
    }

    @Test(arguments: [
        ("/draws", ["limit": "0"], API.Fault.Code.badParameter, "limit"),
        ("/draws", ["limit": "101"], .badParameter, "limit"), ("/draws", ["limit": "1e3"], .badParameter, "limit"),
        ("/draws", ["state": "abierto"], .badParameter, "state"), ("/draws", ["page": "2"], .unknownParameter, "page"),
        ("/draws", ["after": "P-000001"], .badParameter, "after"),
        ("/draws", ["after": "S-2099-000001"], .notFound, "after"),
        ("/draws", ["specialty": "Topografía"], .badParameter, "specialty"),
        ("/draws", ["specialty": "alquimia"], .notFound, "specialty"),
        ("/draws/S-2025-1", [:], .badParameter, "draw"), ("/draws/S-2099-000001", [:], .notFound, "draw"),
        ("/draws/S-2025-000001/pool/P-999999", [:], .notFound, "expert"),
        ("/draws/S-2025-000001", ["limit": "1"], .unknownParameter, "limit"),
        ("/experts", ["standing": "vigente"], .badParameter, "standing"),
        ("/experts", ["after": "P-999999"], .notFound, "after"), ("/experts/P-999999", [:], .notFound, "expert"),
        ("/experts/P-000000", [:], .badParameter, "expert"), ("/entries/999999", [:], .notFound, "place"),
        ("/entries/-1", [:], .badParameter, "place"), ("/entries/01", [:], .badParameter, "place"),
        ("/catalogues/periods", [:], .badParameter, "catalogue"), ("/calls/nada/applications", [:], .notFound, "call"),
        ("/designations/D-2099-000001", [:], .notFound, "direct"),
        ("/designations/S-2025-000001/P-999999", [:], .notFound, "expert"),
    ]) func whatIsWrongIsNamed(path: String, query: [String: String], code: API.Fault.Code, name: String) async throws {
        let api = try await OpenDataFixture.small.value.api()
        let fault = try #require(throws: API.Fault.self) { try api.answer(path, query) }
        #expect(fault.code == code)
        #expect(fault.status == ([.badParameter, .unknownParameter].contains(code) ? 400 : 404))
        for language in Language.allCases {
            let message = fault.message(in: language)
            #expect(message.contains(name) && message.count > 30, "\(message)")
            #expect(fault.json(in: language)["error"]["code"].string == code.rawValue)
        }
    }

    /// Any text in a parameter gives an answer in its schema or a fault that names the parameter, never another error.
    @Test func nothingGivenBreaksIt() async throws {
        let api = try await OpenDataFixture.small.value.api()
        let nasty = [
            "", " ", "\0", "a\0b", "'", "\"", "*", "a*", "\"a", "NEAR(a b)", "a AND", "-a", "name:a", "{a}", "^a",
            "%00",
            "\u{FFFF}", "ñ\u{301}", "😀", "../..", "S-2025-000001", "P-000001", "0", "-0", "00", "1e9",
            "9223372036854775808", String(repeating: "a", count: 70_000), String(repeating: "(", count: 2_000),
        ]
        for operation in API.Operation.allCases {
            for text in nasty {
                for parameter in operation.pathParameters + operation.query {
                    var path = Dictionary(uniqueKeysWithValues: operation.pathParameters.map { ($0.name, "P-000001") })
                    if operation.pathParameters.contains(.draw) { path["draw"] = "S-2025-000001" }
                    var query: [String: String] = [:]
                    if operation.query.contains(parameter) {
                        query[parameter.name] = text
                    } else {
                        path[parameter.name] = text
                    }
                    do {
                        let answer = try api.answer(operation, path, query)
                        #expect(
                            operation.schema.fault(in: answer) == nil, "\(operation) \(parameter) \(text.prefix(20))")
                    } catch let fault as API.Fault {
                        #expect(fault.message(in: .es).count > 30)
                    }
                }
            }
        }
    }

    // MARK: Lists

    @Test func listsGoOnWhereTheyEnded() async throws {
        let api = try await OpenDataFixture.year.value.api()
        for (path, name, key, whole) in [
            ("/draws", "draws", "draw", api.reader.state.draws.folios.reversed().map(\.description)),
            ("/experts", "experts", "expert", api.reader.state.roster.experts.map(\.id.description)),
        ] {
            var (found, after): ([String], String?) = ([], nil)
            repeat {
                var query = ["limit": "7"]
                query["after"] = after
                let answer = try api.answer(path, query)
                found += answer[name].list.compactMap { $0[key].string }
                after = answer["next"].string
            } while after != nil
            #expect(found == whole, "\(path)")
        }
    }

    @Test func filtersLetThroughWhatTheySay() async throws {
        let api = try await OpenDataFixture.year.value.api()
        let all = try api.answer("/draws", ["limit": "100"])["draws"].list
        #expect(all.count == min(100, api.reader.state.statistics.opened))
        for (name, values) in [
            ("specialty", Set(all.compactMap { $0["specialty"].string })),
            ("district", Set(all.compactMap { $0["district"].string })),
            ("court", Set(all.compactMap { $0["court"].string })),
            ("state", ["open", "concluded", "overdue", "annulled"]),
        ] {
            for value in values {
                let found = try api.answer("/draws", [name: value, "limit": "100"])["draws"].list
                let open = name == "state" && value == "open"
                #expect(found == all.filter { $0[name].string == value || open && $0[name].string == "overdue" })
            }
        }
    }

    /// Names are found without regard to accents and case.
    @Test func namesAreSearched() async throws {
        let api = try await OpenDataFixture.year.value.api()
        let some = try #require(try api.answer("/experts", ["limit": "1"])["experts"].list.first)
        let name = try #require(some["name"].string)
        let plain = name.uppercased().folding(options: .diacriticInsensitive, locale: nil)
        let found = try api.answer("/experts", ["name": plain])["experts"].list
        #expect(found.contains(some))
        #expect(try api.answer("/experts", ["name": "nadie se llama así"])["experts"].list == [])
    }

    /// An annulled draw and a corrected number stay in the answers, marked as such.
    @Test func whatWasMistakenIsTold() async throws {
        let api = try await OpenDataFixture.small.value.api()
        let newest = try api.answer("/draws", ["limit": "2"])["draws"].list.compactMap { $0["draw"].string }
        let annulled = try api.answer("/draws/" + newest[0])
        #expect(annulled["state"].string == "annulled" && annulled["conclusion"] == .null)
        #expect(annulled["annulment"]["cause"].string == "datos-equivocados")
        let number = annulled["file"]["case"]
        #expect(number["number"].number == 77_890 && number["year"].number == 2026 && number["suffix"].string == "bis")
        #expect(annulled["tag_proof"].string?.count == 160 && annulled["file"]["tag"] == annulled["tag"])
        let reserved = try api.answer("/draws/" + newest[1])
        #expect(reserved["state"].string == "open" && reserved["annulment"] == .null)
        #expect(reserved["request"]["reserved"] == .bool(true) && reserved["file"]["reserved"] == .bool(true))
        #expect(reserved["file"]["case"] == .null && reserved["tag_proof"] == .null)
        #expect(reserved["corrections"].list.map { $0["cause"].string } == ["expediente-equivocado"])
        #expect(reserved["corrections"].list.first?["case"] == .null)
        // The tag belongs to another file now; the tag at the opening stays in the entry.
        #expect(reserved["file"]["tag"] == reserved["corrections"].list.first?["tag"])
        #expect(reserved["file"]["tag"] != reserved["tag"])
    }

    // MARK: Proofs

    @Test func aLineIsProvedUnderTheRootOfTheOpening() async throws {
        let api = try await OpenDataFixture.year.value.api()
        for id in api.reader.state.draws.folios {
            let story = try #require(try api.reader.draw(id))
            for line in story.pool.lines {
                let answer = try api.answer(.inclusion, ["draw": id.description, "expert": line.expert.description])
                let path = try answer["path"].list.map { try Digest(hex: try #require($0.string)) }
                let proof = InclusionProof(index: try #require(answer["index"].number), path: path)
                let text = try #require(answer["line"].string)
                #expect(text == line.text)
                let leaf = MerkleTree.leafHash(Array(text.utf8))
                #expect(proof.root(leaf: leaf, size: try #require(answer["size"].number)) == story.opened.pool.root)
            }
        }
    }

    @Test func anEntryIsProvedUnderTheCheckpoint() async throws {
        let api = try await OpenDataFixture.year.value.api()
        let checkpoint = try #require(api.checkpoint)
        for place in stride(from: 0, to: api.reader.size, by: 11) {
            let answer = try api.answer(.entry, ["place": String(place)])
            let proof = try EntryProof(parsing: try #require(answer["proof"].string))
            #expect(proof.checkpoint == checkpoint && proof.proof.index == place)
            #expect(proof.includes(Array(try #require(answer["text"].string).utf8)))
        }
        let unpublished = API(api.reader, checkpoint: nil, site: OpenDataFixture.site, at: api.now)
        #expect(try unpublished.answer("/entries/0")["proof"] == .null)
        #expect(try unpublished.answer("/log")["checkpoint"] == .null)
    }

    /// The answer alone suffices to recompute the draw.
    @Test func aDrawCanBeComputedFromItsAnswer() async throws {
        let api = try await OpenDataFixture.year.value.api()
        let id = try #require(api.reader.state.draws.newest(1, matching: .init(state: .concluded), at: 0).first).record
            .id
        let answer = try api.answer(.draw, ["draw": id.description])
        let conclusion = answer["conclusion"]
        let lines = try answer["pool"]["lines"].list.map { line in
            let tickets = try #require(line["tickets"].number)
            return "\(line["expert"].string ?? "") \(tickets)" + (tickets == 0 ? " \(line["cause"].string ?? "")" : "")
                + "\n"
        }
        let pool = try Pool(parsing: lines.joined())
        #expect(pool.root.hex == answer["pool"]["root"].string)
        let seed = Seed.digest(
            leaf: try Digest(hex: try #require(answer["leaf"].string)),
            secret: try Hex.decode(try #require(conclusion["secret"].string)),
            chain: try #require(conclusion["beacon"]["chain"].string),
            round: try #require(conclusion["beacon"]["round"].number),
            signature: try Hex.decode(try #require(conclusion["beacon"]["signature"].string)))
        #expect(seed.hex == conclusion["seed"].string)
        let order = Order(of: pool, seed: seed).all
        #expect(order.map(\.expert.description) == conclusion["numbers"].list.compactMap { $0["expert"].string })
        #expect(order.map(\.number.hex) == conclusion["numbers"].list.compactMap { $0["number"].string })
        #expect(
            Array(order.map(\.expert.description).prefix(conclusion["designated"].list.count))
                == conclusion["designated"].list.compactMap(\.string))
    }
}
