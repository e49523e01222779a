/// One page: a model that is also what its template is filled with. Templates stand in `Templates/pages`.
///
/// Every stored property can be named in the template: strings, numbers, flags, optionals, lists, and values whose own properties are
/// such. What a template shows is text, never markup.
protocol Page {
    /// The template's name.
    static var template: String { get }
    /// What the page is called, in the language of this task.
    var title: String { get }
    /// 200 unless it says otherwise.
    var status: Int { get }
    /// Seconds after which the page is to be read again by itself, where there is no JavaScript.
    var refresh: Int? { get }
}

extension Page {
    var status: Int { 200 }
    var refresh: Int? { nil }
}
