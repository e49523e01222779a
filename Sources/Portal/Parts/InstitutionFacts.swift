import Office
import Phrases
import Wording

/// The institution at the foot of every page, in the language of the task.
struct InstitutionFacts {
    var address: String
    var telephone: String
    var telephoneLink: String
    var email: String
    var emailLink: String
    var hours: String

    init(_ notice: InstitutionNotice) {
        address = notice.address
        telephone = notice.telephone
        telephoneLink = "tel:+52" + notice.telephone.prefix { $0.isNumber || $0 == " " }.filter(\.isNumber)
        email = notice.email
        emailLink = "mailto:" + notice.email
        hours = notice.hours.said
    }
}

extension [String: String] {
    /// The text in the language of the task, or else in the standard language, in which every text stands.
    var said: String { self[Language.current.rawValue] ?? self[Language.standard.rawValue] ?? "" }
}
