/// One page: a model whose properties fill a template. Templates are in `Templates/pages`.
///
/// A template can name every stored property: strings, numbers, flags, optionals, lists, and values with such
/// properties. It shows them as text, never as markup.
protocol Page {
    /// The template's name.
    static var template: String { get }
    /// The title, in the language of the current task.
    var title: String { get }
    /// The HTTP status; 200 by default.
    var status: Int { get }
    /// The seconds after which the page reloads without JavaScript.
    var refresh: Int? { get }
}

extension Page {
    var status: Int { 200 }
    var refresh: Int? { nil }
}
