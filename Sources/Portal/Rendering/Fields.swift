import Wording

/// One field of a form: the part `field`, with a label, a hint, an input and its error.
struct Field {
    struct Option {
        var value: String
        var text: String
        var isChosen = false
        /// Whether the input has the focus when the page is opened, so that it can be answered without a pointer.
        var isFocused = false
    }

    /// The kind of the field. Exactly one property is set, because a template can only test for presence.
    struct Kind {
        var input: String?
        var isArea = false
        var isSelect = false
        var isRadios = false
        var isChecks = false
        var isFile = false

        /// Returns the kind for an `<input>` of a type.
        static func input(_ type: String) -> Kind { Kind(input: type) }
        static let area = Kind(isArea: true)
        static let select = Kind(isSelect: true)
        static let radios = Kind(isRadios: true)
        static let checks = Kind(isChecks: true)
        static let file = Kind(isFile: true)
    }

    var name: String
    var kind: Kind
    /// Whether the field has several inputs under one legend.
    var isGroup: Bool
    var label: String
    var hint: String?
    var value: String
    var options: [Option]
    var error: String?
    var isRequired: Bool
    /// The token for the browser's autofill (HTML, autofill tokens).
    var autocomplete: String?
    /// The `inputmode`, by which a telephone selects a keyboard.
    var keyboard: String?
    var accept: String?
    /// The ids of the hint and the error, for `aria-describedby`.
    var describedBy: String?

    /// - Parameters:
    ///   - key: the phrase key of the label.
    ///   - hint: the phrase key of the hint.
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

    /// Returns the field with the options for some values chosen.
    func chosen(_ values: [String]) -> Field {
        var field = self
        field.options = options.map {
            Option(
                value: $0.value, text: $0.text, isChosen: values.contains($0.value), isFocused: $0.isFocused)
        }
        return field
    }

    /// Returns the field with an error, or unchanged for `nil`.
    func failing(_ error: String?) -> Field {
        guard let error else { return self }
        var field = self
        field.error = error
        field.describedBy = (hint == nil ? "" : "\(name)-hint ") + "\(name)-error"
        return field
    }
}

/// A form: its fields and, above them, a list of all errors (WCAG 2.2, 3.3.1).
struct FormModel {
    /// One error.
    struct Line {
        var text: String
        /// The link to the field; `nil` for an error of the form as a whole.
        var href: String?
    }

    var action: String
    var fields: [Field]
    var complaints: [Line]
    var submit: String
    /// Whether the form uploads files.
    var hasFiles: Bool
    /// For a form that sends a document with progress.
    var uploads: OwnUploads?
    /// The values of hidden fields.
    var hidden: [Hidden] = []
    /// The text of the button that returns to the typed values, if there is one.
    var changeText: String?
    /// The id of an act's form; a new one if `nil`.
    var id: String?
    /// Whether the page says everything that the form does, so that its button is the confirmation.
    var isCheck = false
    /// The path of the address to which the form is sent, without the language.
    let path: String

    /// The name of the buttons that share a form, and the value of the one that goes back.
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
        path = route.path
        // After a change, the box must be ticked anew.
        let isToConfirm = complaint?.changes.isEmpty == false
        let shown = fields.map { isToConfirm && $0.name == Act.confirmation ? $0.chosen([]) : $0 }.failing(complaint)
        self.fields = shown
        self.hidden = hidden.sorted { $0.key < $1.key }.map { Hidden(name: $0.key, value: $0.value) }
        submit = say(key)
        hasFiles = fields.contains { $0.kind.isFile }
        complaints = FormModel.lines(complaint, shown)
    }

    /// Returns all errors: those of the form as a whole, then those of the fields.
    static func lines(_ complaint: Complaint?, _ fields: [Field]) -> [Line] {
        let names = Set(fields.map(\.name))
        let others = (complaint?.errors ?? [:]).filter { !names.contains($0.key) && !$0.value.isEmpty }
        return ([complaint?.whole].compactMap(\.self) + (complaint?.changes ?? []) + others.values.sorted())
            .map { Line(text: $0, href: nil) }
            + fields.compactMap { field in field.error.map { Line(text: $0, href: "#\(field.name)") } }
    }
}

extension Field {
    /// Returns the field with its typed value. A password is never sent back.
    func filled(from form: Form) -> Field {
        var field = kind.isRadios || kind.isChecks || kind.isSelect ? chosen(form.all(name)) : self
        if kind.isArea || (kind.input != nil && kind.input != "password") { field.value = form.secret(name) }
        return field
    }
}
