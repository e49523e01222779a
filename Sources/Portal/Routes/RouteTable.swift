import Office

/// The addresses of one door, with one row for each, in the order of its menu.
struct RouteTable<R: Hashable & Sendable>: Sendable {
    let rows: [RouteRow<R>]
    /// The rows without parameters by their routes, and the others by the type of their parameters, so that the row of
    /// a route is found without trying all.
    private let plain: [R: Int]
    private let others: [ObjectIdentifier: [Int]]

    init(@RouteRows<R> _ rows: () -> [RouteRow<R>]) {
        let rows = rows()
        var plain: [R: Int] = [:]
        var others: [ObjectIdentifier: [Int]] = [:]
        for (place, row) in rows.enumerated() {
            if let route = row.route { plain[route] = place }
            if let type = row.parameters { others[type, default: []].append(place) }
        }
        self.rows = rows
        self.plain = plain
        self.others = others
    }

    /// Returns the route for the segments of a path, from the first row that accepts them.
    func route(_ segments: [String]) -> R? {
        for row in rows { if let route = row.read(segments) { return route } }
        return nil
    }

    func segments(of route: R) -> [String] { found(route)?.segments ?? [] }

    func row(of route: R) -> RouteRow<R>? { found(route)?.row }

    /// Returns the row of a route, with the segments of its path.
    private func found(_ route: R) -> (row: RouteRow<R>, segments: [String])? {
        var places = plain[route].map { [$0] } ?? []
        if places.isEmpty, let value = Mirror(reflecting: route).children.first?.value {
            places = others[ObjectIdentifier(type(of: value))] ?? []
        }
        for place in places {
            if let segments = rows[place].write(route) { return (rows[place], segments) }
        }
        return nil
    }

    /// Answers a visit through the handler of its route.
    func answer(_ portal: Portal, _ visit: Visit, _ route: R) async throws -> Answer {
        guard let row = row(of: route) else { throw Trouble.notFound }
        return try await row.answer(portal, visit, route)
    }

    /// Returns the pages in the menu of a role, with the phrase keys of their names.
    func menu(of role: Role.Kind) -> [(R, String)] {
        rows.compactMap { row in
            guard let route = row.route, let key = row.menu, row.roles(route)?.contains(role) == true else {
                return nil
            }
            return (route, key)
        }
    }
}

/// One address: its spelling, the roles that may see it, the name of its saved form, and its handler.
///
/// In a pattern, `{name}` stands for a parameter of the route. Path and route are inverse to each other, because both
/// follow from the pattern.
struct RouteRow<R: Hashable & Sendable>: Sendable {
    typealias Roles = Set<Role.Kind>

    let pattern: String
    /// The route, if it has no parameters.
    let route: R?
    /// The type of its parameters, if it has any.
    let parameters: ObjectIdentifier?
    /// The phrase key of the name in the menu.
    let menu: String?
    /// Returns the route for the segments of a path; `nil` if they do not match the pattern.
    let read: @Sendable ([String]) -> R?
    /// Returns the segments of a route; `nil` for a route of another row.
    let write: @Sendable (R) -> [String]?
    /// The roles that may see the page; `nil` if everybody may.
    let roles: @Sendable (R) -> Roles?
    /// The name under which a form is saved when its session expires before it is sent; `nil` if nothing is saved.
    let draft: @Sendable (R) -> String?
    let answer: @Sendable (Portal, Visit, R) async throws -> Answer

    init(
        _ pattern: String, _ route: R, for roles: Roles? = nil, draft: String? = nil, menu: String? = nil,
        _ answer: @escaping @Sendable (Portal, Visit) async throws -> Answer
    ) {
        let segments = pattern.split(separator: "/").map(String.init)
        self.pattern = pattern
        self.route = route
        parameters = nil
        self.menu = menu
        read = { $0 == segments ? route : nil }
        write = { $0 == route ? segments : nil }
        self.roles = { _ in roles }
        self.draft = { _ in draft }
        self.answer = { portal, visit, _ in try await answer(portal, visit) }
    }

    /// A row for routes with one parameter.
    /// - Parameters:
    ///   - make: returns the route; `nil` if the parameter has none.
    ///   - roles: the roles for every parameter, unless `rolesOf` returns them.
    init<A: RouteParameter>(
        _ pattern: String, _ make: @escaping @Sendable (A) -> R?, for roles: Roles? = nil,
        by rolesOf: (@Sendable (A) -> Roles?)? = nil, draft: @escaping @Sendable (A) -> String? = { _ in nil },
        _ answer: @escaping @Sendable (Portal, Visit, A) async throws -> Answer
    ) {
        self.pattern = pattern
        let pattern = RoutePattern(pattern)
        let value: @Sendable (R) -> A? = { route in
            // Several cases can have a parameter of this type; only this row's case equals the result of `make`.
            guard let value = Mirror(reflecting: route).children.first?.value as? A, make(value) == route else {
                return nil
            }
            return value
        }
        route = nil
        parameters = ObjectIdentifier(A.self)
        menu = nil
        read = { segments in
            var rest = segments[...]
            guard let value = pattern.read(A.self, 0, from: &rest), pattern.ends(rest, after: 1) else { return nil }
            return make(value)
        }
        write = { route in value(route).map { pattern.write([$0.segments]) } }
        self.roles = { route in rolesOf.map { rolesOf in value(route).flatMap(rolesOf) } ?? roles }
        self.draft = { value($0).flatMap(draft) }
        self.answer = { portal, visit, route in
            guard let value = value(route) else { throw Trouble.notFound }
            return try await answer(portal, visit, value)
        }
    }

    /// A row for routes with two parameters.
    init<A: RouteParameter, B: RouteParameter>(
        _ pattern: String, _ make: @escaping @Sendable (A, B) -> R?, for roles: Roles? = nil,
        by rolesOf: (@Sendable (A, B) -> Roles?)? = nil,
        draft: @escaping @Sendable (A, B) -> String? = { _, _ in nil },
        _ answer: @escaping @Sendable (Portal, Visit, A, B) async throws -> Answer
    ) {
        self.pattern = pattern
        let pattern = RoutePattern(pattern)
        let values: @Sendable (R) -> (A, B)? = { route in
            guard let values = Mirror(reflecting: route).children.first?.value as? (A, B),
                make(values.0, values.1) == route
            else { return nil }
            return values
        }
        route = nil
        parameters = ObjectIdentifier((A, B).self)
        menu = nil
        read = { segments in
            var rest = segments[...]
            guard let first = pattern.read(A.self, 0, from: &rest), let second = pattern.read(B.self, 1, from: &rest),
                pattern.ends(rest, after: 2)
            else { return nil }
            return make(first, second)
        }
        write = { route in values(route).map { pattern.write([$0.segments, $1.segments]) } }
        self.roles = { route in rolesOf.map { rolesOf in values(route).flatMap(rolesOf) } ?? roles }
        self.draft = { values($0).flatMap(draft) }
        self.answer = { portal, visit, route in
            guard let (first, second) = values(route) else { throw Trouble.notFound }
            return try await answer(portal, visit, first, second)
        }
    }
}

/// The pattern of an address, with its parameters: `padron/{expert}/disponibilidad`.
struct RoutePattern: Sendable {
    /// The segments before each parameter and, last, those after all parameters.
    private var literals: [[String]] = [[]]
    private var names: [String] = []

    init(_ text: String) {
        for segment in text.split(separator: "/").map(String.init) {
            if segment.hasPrefix("{") {
                names.append(String(segment.dropFirst().dropLast()))
                literals.append([])
            } else {
                literals[names.count].append(segment)
            }
        }
    }

    /// Parses the literal segments before a parameter, and the parameter.
    func read<A: RouteParameter>(_: A.Type, _ place: Int, from rest: inout ArraySlice<String>) -> A? {
        guard rest.starts(with: literals[place]) else { return nil }
        rest = rest.dropFirst(literals[place].count)
        return A(taking: &rest, as: names[place])
    }

    /// Whether the remaining segments are the end of the pattern.
    func ends(_ rest: ArraySlice<String>, after count: Int) -> Bool { Array(rest) == literals[count] }

    func write(_ values: [[String]]) -> [String] {
        zip(literals, values).flatMap { $0 + $1 } + literals[values.count]
    }
}

/// The rows of a table, which the compiler type-checks one by one.
@resultBuilder
enum RouteRows<R: Hashable & Sendable> {
    static func buildExpression(_ row: RouteRow<R>) -> [RouteRow<R>] { [row] }
    static func buildPartialBlock(first: [RouteRow<R>]) -> [RouteRow<R>] { first }
    static func buildPartialBlock(accumulated: [RouteRow<R>], next: [RouteRow<R>]) -> [RouteRow<R>] {
        accumulated + next
    }
}
