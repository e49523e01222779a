extension Phrases {
    /// Lo que dicen las páginas del registro, del Consejo y de la administración.
    static let spanishPortalOffice: [String: String] = [
        "portal.staff.applications.caption": "Solicitudes por etapa",
        "portal.staff.applications.empty": "No hay solicitudes en esta etapa.",
        "portal.staff.application": "Solicitud {folio}",
        "portal.staff.application.trace":
            "Los datos de esta página son privados. Quedó anotado en la bitácora que usted los abrió.",
        "portal.staff.application.erased":
            "Los datos privados de esta solicitud ya se borraron; lo público se conserva.",
        "portal.staff.application.correcting":
            "La persona aspirante está corrigiendo su solicitud: se muestra lo que lleva.",
        "portal.staff.application.person": "Persona aspirante",
        "portal.staff.admitted-as": "Incorporada como",
        "portal.staff.renews": "Refrenda a",
        "portal.staff.documents": "Documentos",
        "portal.staff.documents-hint":
            "Se abren en otra pestaña como descarga. Cada vez que se abre uno queda anotado.",
        "portal.staff.documents.absent": "falta",
        "portal.staff.missing": "Qué falta o no sirve",
        "portal.staff.missing-hint":
            "Marque cada documento que la persona debe entregar otra vez. Tendrá el plazo de la convocatoria.",
        "portal.staff.objections": "Tachas",
        "portal.staff.objector": "Quién objeta",
        "portal.staff.objector-hint": "Privado: no se publica.",
        "portal.staff.objection-text": "Qué dice",
        "portal.staff.answered": "La persona aspirante contestó:",
        "portal.staff.unanswered": "Sin contestar.",
        "portal.staff.grounds": "Causas del rechazo",
        "portal.staff.grounds-hint": "Se publican, sin el nombre de la persona.",
        "portal.staff.practice-hint": "Quite lo que no se conceda.",
        "portal.staff.practice.specialty": "Otra especialidad",
        "portal.staff.practice.districts": "Partidos de esa otra especialidad",
        "portal.staff.step.review": "Comenzar la revisión",
        "portal.staff.step.return": "Devolver con prevención",
        "portal.staff.step.list": "Pasar a la lista preliminar",
        "portal.staff.step.object": "Registrar una tacha",
        "portal.staff.step.approve": "Aprobar",
        "portal.staff.step.reject": "Rechazar",
        "portal.staff.step.admit": "Incorporar al padrón",
        "portal.staff.remark.review": "Se publica que la revisión comenzó.",
        "portal.staff.remark.return": """
        La persona recibirá un aviso con lo que falta y el plazo para corregir; si no lo hace, la solicitud \
        caduca.
        """,
        "portal.staff.remark.list":
            "Se abre el plazo para tachas. Se publican el folio, los partidos y la fecha; el nombre, no.",
        "portal.staff.remark.object": """
        La causa se publica; quién objeta y qué dice, no. La persona aspirante recibirá un aviso y tendrá plazo \
        para contestar.
        """,
        "portal.staff.remark.approve": "Queda aprobada; falta incorporarla al padrón.",
        "portal.staff.remark.reject": "La solicitud termina aquí. Se publican las causas y el acto.",
        "portal.staff.remark.admit": """
        La persona recibe su número de perito, y se publican su nombre, su cédula, sus especialidades y \
        partidos. Si es un refrendo, conserva su número.
        """,
        "portal.staff.roster.search": "Nombre, cédula o número",
        "portal.staff.roster.empty": "Nadie del padrón coincide.",
        "portal.staff.number-of": "Número de perito",
        "portal.staff.valid-until": "Vigente hasta",
        "portal.staff.sanctions": "Sanciones firmes",
        "portal.staff.scheduled": "Cambios que valdrán después",
        "portal.staff.held": "Designaciones en curso",
        "portal.staff.expert.public": "Página pública",
        "portal.staff.propose.suspend": "Proponer suspensión",
        "portal.staff.propose.reinstate": "Proponer reincorporación",
        "portal.staff.propose.remove": "Proponer baja",
        "portal.staff.propose.sanction": "Proponer sanción firme",
        "portal.staff.propose.practice": "Proponer otras especialidades o partidos",
        "portal.staff.propose.renew": "Proponer refrendo",
        "portal.staff.propose.second": """
        Nada cambia todavía: otra oficina, el Consejo, tiene que aprobarlo. La propuesta se prueba desde ahora \
        contra las reglas del registro.
        """,
        "portal.staff.propose.submit": "Proponer",
        "portal.staff.declare.unavailable": "Registrar que no está disponible",
        "portal.staff.declare.available": "Registrar que vuelve a estar disponible",
        "portal.staff.declare.remark": "Es declaración de la propia persona: no necesita aprobación y se publica.",
        "portal.staff.proposals.intro": "Lo que una oficina propone lo aprueba otra persona de otra oficina.",
        "portal.staff.proposals.empty": "No hay cambios propuestos.",
        "portal.staff.proposal.own":
            "No puede aprobarla usted: la propuso su oficina. Tiene que hacerlo otra persona de otra oficina.",
        "portal.staff.proposal.council": "La aprueba el Consejo.",
        "portal.staff.change": "Cambio",
        "portal.staff.proposed-by": "Propuesto por",
        "portal.staff.proposed-at": "Propuesto el",
        "portal.staff.step.approve-change": "Aprobar el cambio",
        "portal.staff.step.discard-change": "Descartar la propuesta",
        "portal.staff.remark.approve-change":
            "El cambio queda en el registro público con las dos oficinas: la que propuso y la que aprueba.",
        "portal.staff.remark.discard-change": "La propuesta desaparece y nada cambia en el padrón.",
        "portal.staff.persons.intro":
            "Escriba el folio o el número de la persona que está en el mostrador y compruebe antes quién es.",
        "portal.staff.persons.unknown": "«{folio}» no es un folio ni un número de perito.",
        "portal.staff.step.issue-code": "Dar una clave de acceso nueva",
        "portal.staff.step.export-person": "Entregar sus datos",
        "portal.staff.step.erase-person": "Borrar sus datos privados",
        "portal.staff.remark.issue-code":
            "La clave anterior deja de servir y sus sesiones terminan. La nueva se muestra una sola vez.",
        "portal.staff.remark.export-person": """
        Se descarga un archivo .zip con todo lo que se guarda de la persona y sus documentos. Queda anotado en \
        la bitácora.
        """,
        "portal.staff.remark.erase-person": """
        Se borra todo lo privado de la persona: sus archivos, su contacto, sus documentos y su identidad \
        publicada. Lo que dice el registro público se conserva, y sus pruebas siguen valiendo.
        """,
        "portal.staff.erase-force": "Antes de que termine el plazo de conservación",
        "portal.staff.erase-force-text": "Lo ordena el Consejo.",
        "portal.staff.new-code": "Clave de acceso nueva",
        "portal.staff.code-once": "Se muestra esta única vez. Entréguela ahora a su titular.",
        "portal.staff.calls.empty": "No hay convocatorias.",
        "portal.staff.new-call": "Abrir una convocatoria",
        "portal.staff.call.remark": "La convocatoria se publica tal como se escriba y no puede cambiarse después.",
        "portal.staff.call.code": "Clave de la convocatoria",
        "portal.staff.call.code-hint": "Minúsculas, números y guiones: por ejemplo convocatoria-2026.",
        "portal.staff.call.opens": "Abre",
        "portal.staff.call.opens-hint": "Vacío: en cuanto se publique.",
        "portal.staff.call.closes": "Cierra",
        "portal.staff.call.closes-hint": "Último día para presentar solicitudes, completo.",
        "portal.staff.call.closes-first": "Cierra antes de abrir. Revise las dos fechas.",
        "portal.staff.call.specialties": "Especialidades que se convocan",
        "portal.staff.call.districts": "Partidos judiciales",
        "portal.staff.call.requirements": "Requisitos",
        "portal.staff.call.correccion": "Días para corregir una solicitud devuelta",
        "portal.staff.call.tachas": "Días para presentar tachas",
        "portal.staff.call.respuesta": "Días para contestar una tacha",
        "portal.staff.court-days": "Días hábiles.",
        "portal.staff.call.submit": "Abrir la convocatoria",
        "portal.staff.rules.intro": """
        Lo que está en vigor según el registro público. Para adoptar otra política u otros catálogos, la persona \
        que opera el servidor cambia la carpeta Registry y ejecuta «insacula adopt» en nombre del Consejo; lo \
        adoptado se publica y ya no cambia.
        """,
        "portal.staff.rules.indicators": "Indicadores",
        "portal.staff.rules.none": "No hay política en vigor.",
        "portal.staff.rules.catalogues": "Catálogos",
        "portal.staff.rules.directs": "Designaciones directas recientes",
        "portal.staff.rules.no-directs": "Ninguna.",
        "portal.staff.rules.code": "Clave",
        "portal.staff.rules.name": "Nombre",
        "portal.staff.rules.source": "Fuente",
        "portal.staff.policy": "Política",
        "portal.staff.policy.tickets": "Boletos",
        "portal.staff.tickets.uniform": "uno por persona",
        "portal.staff.tickets.equity": "de 1 a {cap}: más para quien ha sido designado menos veces",
        "portal.staff.tickets.rotation": "solo entran quienes han sido designados menos veces",
        "portal.staff.policy.delay": "De la apertura a la ronda",
        "portal.staff.policy.conclude": "Plazo para concluir",
        "portal.staff.policy.answer": "Días hábiles para contestar",
        "portal.staff.policy.alternates": "Suplentes",
        "portal.staff.policy.minimum": "Mínimo de elegibles",
        "portal.staff.policy.thin": "Si hay menos",
        "portal.staff.thin.refuse": "el sorteo no se abre",
        "portal.staff.thin.widen": "la lista se amplía a los partidos vecinos",
        "portal.staff.thin.widen-and-proceed":
            "la lista se amplía a los partidos vecinos y el sorteo sigue con quienes haya",
        "portal.staff.policy.beacons": "Balizas, en su orden",
        "portal.staff.policy.custodians": "Custodios",
        "portal.staff.new-account": "Crear una cuenta",
        "portal.staff.new-account.remark":
            "Su titular cambiará la contraseña y registrará un segundo factor la primera vez que entre.",
        "portal.staff.new-account.submit": "Crear la cuenta",
        "portal.staff.login-hint": "Minúsculas, números y guiones: por ejemplo ana-paz.",
        "portal.staff.account.name": "Nombre",
        "portal.staff.account.email": "Correo",
        "portal.staff.account.role": "Función",
        "portal.staff.account.court": "Juzgado (solo para esa función)",
        "portal.staff.account.state": "Estado",
        "portal.staff.account.disabled": "deshabilitada",
        "portal.staff.account.locked": "bloqueada por intentos fallidos",
        "portal.staff.account.temporary": "con contraseña provisional",
        "portal.staff.account.bare": "sin segundo factor",
        "portal.staff.account.ready": "en uso",
        "portal.staff.temporary-password": "Contraseña provisional",
        "portal.staff.language": "Idioma de los avisos",
        "portal.staff.language-hint": "En el que se le escriben correos. El de estas páginas se cambia arriba.",
        "portal.staff.change-password": "Cambiar la contraseña",
        "portal.staff.step.disable-account": "Deshabilitar",
        "portal.staff.step.enable-account": "Habilitar",
        "portal.staff.step.begin-recovery": "Pedir recuperación",
        "portal.staff.step.confirm-recovery": "Confirmar recuperación",
        "portal.staff.remark.disable-account":
            "La persona sale de inmediato y no puede volver a entrar hasta que alguien habilite la cuenta.",
        "portal.staff.remark.enable-account": "La persona puede volver a entrar, y se olvidan los intentos fallidos.",
        "portal.staff.remark.begin-recovery": """
        Nada cambia hasta que otra persona de la administración lo confirme, dentro de 24 horas. Se avisa por \
        correo al titular.
        """,
        "portal.staff.remark.confirm-recovery": """
        Otra persona de la administración la pidió. La contraseña y el segundo factor dejan de servir, las \
        sesiones terminan y se muestra una contraseña provisional.
        """,
        "portal.staff.recovered": "Cuenta recuperada",
        "portal.staff.activity.caption": "Lo más reciente primero",
        "portal.staff.activity.actor": "Quién",
        "portal.staff.activity.subject": "Asunto",
        "portal.staff.activity.since": "Desde el día",
        "portal.staff.activity.number": "Núm.",
        "portal.staff.activity.when": "Cuándo",
        "portal.staff.activity.action": "Qué",
        "portal.staff.activity.outcome": "Resultado",
        "portal.staff.activity.done": "hecho",
        "portal.staff.activity.refused": "negado ({detail})",
        "portal.staff.activity.empty": "No hay nada anotado con ese filtro.",
        "portal.staff.activity.check": "Comprobar que nadie la ha alterado",
        "portal.staff.activity.whole": "La bitácora está completa y sin alteraciones: {count} líneas.",
        "portal.staff.activity.broken": """
        La bitácora está alterada o incompleta ({count} líneas leídas). Avise al Consejo y ejecute «insacula \
        activity check».
        """,
        "portal.staff.activity.head": "Huella de la última línea; anótela en otro lugar:",
        "portal.staff.mail.caption": "Avisos que no han salido",
        "portal.staff.mail.empty": "Todos los avisos han salido.",
        "portal.staff.mail.queued": "En fila",
        "portal.staff.mail.failed": "Fallidos",
        "portal.staff.mail.to": "Para",
        "portal.staff.mail.template": "Aviso",
        "portal.staff.mail.created": "Escrito",
        "portal.staff.mail.attempts": "Intentos",
        "portal.staff.mail.error": "Último problema",
        "portal.staff.mail.retry": "Enviar otra vez",
    ]
}
