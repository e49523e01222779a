import Wording

/// One field of a form, as the part `field` shows it: a label, a hint, an input and what was wrong with it.
struct Field {
    struct Option {
        var value: String
        var text: String
        var isChosen = false
    }

    /// Exactly one is set: how it is shown.
    struct Kind {
        var input: String?
        var isArea = false
        var isSelect = false
        var isRadios = false
        var isChecks = false
        var isFile = false

        /// An `<input>` of a type.
        static func input(_ type: String) -> Kind { Kind(input: type) }
        static let area = Kind(isArea: true)
        static let select = Kind(isSelect: true)
        static let radios = Kind(isRadios: true)
        static let checks = Kind(isChecks: true)
        static let file = Kind(isFile: true)
    }

    var name: String
    var kind: Kind
    /// Whether it is several inputs under one legend.
    var isGroup: Bool
    var label: String
    var hint: String?
    var value: String
    var options: [Option]
    var error: String?
    var isRequired: Bool
    /// What browsers may fill in (HTML, autofill tokens).
    var autocomplete: String?
    /// The `inputmode` that telephones show a keyboard for.
    var keyboard: String?
    var accept: String?
    /// The names of hint and error, for `aria-describedby`.
    var describedBy: String?

    /// - Parameter key: of the phrases `<key>` (label) and, if there is one, `<key>-hint`.
    init(
        _ name: String, _ kind: Kind = .input("text"), label key: String, value: String = "", options: [Option] = [],
        hint: String? = nil, isRequired: Bool = true, autocomplete: String? = nil, keyboard: String? = nil,
        accept: String? = nil
    ) {
        self.name = name
        self.kind = kind
        isGroup = kind.isRadios || kind.isChecks
        label = say(key)
        self.hint = hint.map { say($0) }
        self.value = value
        self.options = options
        self.isRequired = isRequired
        self.autocomplete = autocomplete
        self.keyboard = keyboard
        self.accept = accept
        describedBy = hint == nil ? nil : "\(name)-hint"
    }

    func chosen(_ values: [String]) -> Field {
        var field = self
        field.options = options.map {
            Option(value: $0.value, text: $0.text, isChosen: values.contains($0.value))
        }
        return field
    }

    func failing(_ error: String?) -> Field {
        guard let error else { return self }
        var field = self
        field.error = error
        field.describedBy = (hint == nil ? "" : "\(name)-hint ") + "\(name)-error"
        return field
    }
}

/// A form: its fields and, on top of it, everything that was wrong (WCAG 2.2, 3.3.1).
struct FormModel {
    /// One thing that is wrong.
    struct Line {
        var text: String
        /// The field to go to; `nil` of what is no field's.
        var href: String?
    }

    var action: String
    var fields: [Field]
    var complaints: [Line]
    var submit: String
    /// Whether files are sent with it.
    var hasFiles: Bool
    /// Values that go along unseen.
    var hidden: [Hidden] = []
    /// The button that goes back to what was typed, where there is one.
    var changeText: String?
    /// Under which id the form of an act is sent; a new one if `nil`.
    var id: String?

    /// Which of several buttons was pressed, and the one that goes back.
    static let step = "paso"
    static let back = "cambiar"

    struct Hidden {
        var name: String
        var value: String
    }

    init(
        to route: Route, _ fields: [Field], submit key: String, complaint: Complaint? = nil,
        hidden: [String: String] = [:]
    ) {
        action = route.link
        // A change must be confirmed anew.
        let isToConfirm = complaint?.changes.isEmpty == false
        let shown = fields.map { isToConfirm && $0.name == Act.confirmation ? $0.chosen([]) : $0 }.failing(complaint)
        self.fields = shown
        self.hidden = hidden.sorted { $0.key < $1.key }.map { Hidden(name: $0.key, value: $0.value) }
        submit = say(key)
        hasFiles = fields.contains { $0.kind.isFile }
        complaints = FormModel.lines(complaint, shown)
    }

    /// Everything that is wrong: with the whole, and with each field.
    static func lines(_ complaint: Complaint?, _ fields: [Field]) -> [Line] {
        let names = Set(fields.map(\.name))
        let others = (complaint?.errors ?? [:]).filter { !names.contains($0.key) && !$0.value.isEmpty }
        return ([complaint?.whole].compactMap(\.self) + (complaint?.changes ?? []) + others.values.sorted())
            .map { Line(text: $0, href: nil) }
            + fields.compactMap { field in field.error.map { Line(text: $0, href: "#\(field.name)") } }
    }
}

extension Field {
    /// The field with what was typed into it.
    func filled(from form: Form) -> Field {
        var field = kind.isRadios || kind.isChecks || kind.isSelect ? chosen(form.all(name)) : self
        if kind.isArea || (kind.input != nil && kind.input != "password") { field.value = form.secret(name) }
        return field
    }
}
