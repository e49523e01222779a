extension Phrases {
    /// Lo que dicen las páginas de los juzgados, y las de todo el personal.
    static let spanishPortalStaff: [String: String] = [
        "portal.staff.sign-in.intro": """
        Para el personal de los juzgados, del registro, del Consejo, de la administración y de la contraloría. \
        Si es la primera vez que entra, deje vacío el código.
        """,
        "portal.staff.sign-in.lost": """
        ¿Perdió la contraseña o el teléfono? Pida a la administración que recupere su cuenta: hacen falta dos \
        personas.
        """,
        "portal.staff.new-password.title": "Elija su propia contraseña",
        "portal.staff.new-password.intro":
            "La contraseña que usó se la dio alguien más y sirve una sola vez. Elija otra que solo usted conozca.",
        "portal.staff.new-password": "Contraseña nueva",
        "portal.staff.new-password-hint": """
        Al menos 12 caracteres; una frase larga es mejor que una palabra rara. No hace falta cambiarla cada \
        cierto tiempo.
        """,
        "portal.staff.password-again": "La misma contraseña, otra vez",
        "portal.staff.password-differs": "No es igual a la contraseña nueva. Escriba la misma las dos veces.",
        "portal.staff.new-password.submit": "Guardar y seguir",
        "portal.staff.enrolment": "Registre su segundo factor",
        "portal.staff.enrolment.intro": """
        Para entrar hace falta, además de la contraseña, un código que muestra su teléfono y cambia cada 30 \
        segundos.
        """,
        "portal.staff.enrolment.app": "Instale en su teléfono una aplicación de autenticación, si no tiene una.",
        "portal.staff.enrolment.scan": "Escanee con ella este dibujo; o escriba el secreto que está debajo.",
        "portal.staff.enrolment.type": "Escriba abajo su contraseña y los seis dígitos que la aplicación muestra.",
        "portal.staff.enrolment.secret": "Secreto",
        "portal.staff.enrolment.uri": "Dirección para la aplicación",
        "portal.staff.enrolment.qr": "Código para escanear con la aplicación de autenticación",
        "portal.staff.enrolment.submit": "Registrar y entrar",
        "portal.staff.request": "Solicitar un sorteo",
        "portal.staff.matters": "Asuntos",
        "portal.staff.applications": "Solicitudes",
        "portal.staff.roster": "Padrón",
        "portal.staff.proposals": "Cambios propuestos",
        "portal.staff.calls": "Convocatorias",
        "portal.staff.rules": "Reglas en vigor",
        "portal.staff.persons": "Atención a personas",
        "portal.staff.accounts": "Cuentas",
        "portal.staff.mail": "Avisos por correo",
        "portal.staff.activity": "Bitácora",
        "portal.staff.me": "Mi cuenta",
        "portal.needed": "Falta: {field}.",
        "portal.staff.number": "Escriba un número entero de {least} a {most}.",
        "portal.staff.no-expert": "«{expert}» no es un número de perito. Se escriben como P-000017; basta el 17.",
        "portal.staff.no-day": "No es una fecha. Escriba año, mes y día, como 2026-05-04.",
        "portal.staff.past-day":
            "Esa fecha ya pasó: un cambio vale desde hoy o desde un día futuro, nunca hacia atrás.",
        "portal.staff.choose": "Elija…",
        "portal.staff.any": "Todas",
        "portal.staff.show": "Mostrar",
        "portal.staff.find": "Buscar",
        "portal.staff.save": "Guardar",
        "portal.staff.back": "Volver",
        "portal.act.consent": "Revisé los datos y confirmo.",
        "portal.act.final": "Lo que se haga aquí queda en el registro para siempre y no se puede deshacer.",
        "portal.staff.steps": "Qué se puede hacer ahora",
        "portal.staff.about": "De qué se trata",
        "portal.staff.instrument": "Acto o acuerdo",
        "portal.staff.instrument-hint":
            "Qué documento lo ordena, con su fecha: por ejemplo «Acuerdo del 4 de mayo de 2026».",
        "portal.staff.cause": "Causa",
        "portal.staff.effective": "Vale desde",
        "portal.staff.effective-hint": "Vacío: desde que se haga. Nunca hacia atrás.",
        "portal.staff.at-approval": "desde que se apruebe",
        "portal.staff.court": "Juzgado",
        "portal.staff.case": "Expediente",
        "portal.staff.case-hint": """
        Como está en la carátula: 412/2026, Toca 45/2026 o 200/2026 bis. Antes de seguir se le muestra cómo se leyó.
        """,
        "portal.staff.case-own": "{case} (reservado: solo lo ve su juzgado)",
        "portal.staff.case-reserved": "reservado",
        "portal.staff.sealed": "Asunto reservado",
        "portal.staff.sealed-text": "El número de expediente no debe hacerse público.",
        "portal.staff.sealed-hint": """
        Asuntos familiares, penales o con menores de edad. En lugar del número se publica una etiqueta que no lo \
        revela.
        """,
        "portal.staff.specialty": "Especialidad",
        "portal.staff.district": "Partido judicial",
        "portal.staff.districts": "Partidos",
        "portal.staff.kind": "Tipo de designación",
        "portal.staff.seats": "Cuántos peritos",
        "portal.staff.seats-hint": "Casi siempre uno; hasta 20.",
        "portal.staff.person": "Persona",
        "portal.staff.folio": "Folio",
        "portal.staff.stage": "Etapa",
        "portal.staff.stage.all": "Todas ({count})",
        "portal.staff.period": "Periodo",
        "portal.staff.periods": "Periodos",
        "portal.staff.call": "Convocatoria",
        "portal.staff.submitted": "Presentada",
        "portal.staff.deadline-head": "Plazo",
        "portal.staff.standing": "Situación",
        "portal.staff.not-valid": "sin vigencia",
        "portal.staff.practice": "Especialidades y partidos",
        "portal.notice.hecho": "Hecho. Quedó registrado.",
        "portal.notice.guardado": "Guardado.",
        "portal.notice.abierto": """
        El sorteo está abierto: la lista, el compromiso y la ronda quedaron fijos y publicados. Este es su \
        acuse.
        """,
        "portal.notice.contrasena": "La contraseña cambió. Cualquier otra sesión de su cuenta terminó.",
        "portal.notice.propuesto":
            "La propuesta quedó registrada. Nada cambia hasta que otra oficina la apruebe.",
        "portal.notice.suplente": "Se llamó al suplente. Esta es su designación: falta notificarla.",
        "portal.notice.cuenta":
            "La cuenta quedó creada. Dé la contraseña a su titular por una vía segura: servirá una sola vez.",
        "portal.notice.correo": "El aviso volvió a la fila y se enviará en el siguiente intento.",
        "portal.notice.segundo-factor":
            "Su segundo factor quedó registrado. Desde ahora entrará con contraseña y código.",
        "portal.staff.urgency.overdue": "Vencido",
        "portal.staff.urgency.due": "Por hacer",
        "portal.staff.urgency.waiting": "En espera",
        "portal.staff.queue.mine": "Lo de mi función ({count})",
        "portal.staff.queue.all": "Todo lo pendiente ({count})",
        "portal.staff.queue.filter": "Mostrar tareas",
        "portal.staff.queue.empty": "No hay nada pendiente.",
        "portal.staff.queue.age": "Desde hace {age}",
        "portal.staff.request.intro": """
        Describa qué se necesita. Antes de abrir el sorteo verá la lista completa de candidatos, con cada \
        exclusión y su causa; nada queda fijo todavía.
        """,
        "portal.staff.request.preview": "Ver la lista del sorteo",
        "portal.staff.request.add": "Agregar otro impedimento",
        "portal.staff.request.save": "Guardar para después",
        "portal.staff.request.clear": "Borrar lo escrito",
        "portal.staff.impediments": "Impedimentos",
        "portal.staff.impediments-hint": """
        Personas que en este asunto no pueden servir, y por qué. Quedan excluidas de este sorteo y su causa se \
        publica.
        """,
        "portal.staff.impediment.expert": "Número de perito",
        "portal.staff.impediment.expert-hint": "Por ejemplo P-000017.",
        "portal.staff.impediment.cause": "Impedimento",
        "portal.staff.impediment.new-hint":
            "Solo si se conoció un impedimento nuevo; los anteriores siguen valiendo.",
        "portal.staff.needed-cause": "Falta la causa por la que {expert} no puede servir.",
        "portal.staff.expert-twice": "{expert} ya está en otra fila.",
        "portal.staff.preview": "Lista del sorteo",
        "portal.staff.preview.intro": "Esta es la lista que resultaría ahora. Todavía no se abre nada.",
        "portal.staff.preview.go-on": "Revisar y abrir el sorteo",
        "portal.staff.preview.change": "Cambiar la solicitud",
        "portal.staff.preview.excluded": "Excluidos",
        "portal.staff.preview.excluded-caption": "Quiénes quedan fuera y por qué causa",
        "portal.staff.preview.nobody-excluded": "Nadie queda excluido.",
        "portal.staff.preview.eligible": "Elegibles",
        "portal.staff.preview.eligible-caption": "Quiénes entran al sorteo y con cuántos boletos",
        "portal.staff.preview.nobody-eligible": "No hay nadie elegible.",
        "portal.staff.pool.candidates": "Candidatos",
        "portal.staff.pool.eligible": "Elegibles",
        "portal.staff.pool.tickets": "Boletos",
        "portal.staff.pool.root": "Huella de la lista",
        "portal.staff.pool.too-small": """
        Hay {eligible} elegibles y la política pide al menos {least}: el sorteo no puede abrirse. Revise el \
        partido o los impedimentos; si no hay quien sirva, cabe la designación directa.
        """,
        "portal.staff.open": "Revisar y abrir",
        "portal.staff.open.fixed": """
        Al abrir quedan fijos: la lista, con quién entra y quién no y por qué; el compromiso del secreto del sorteo; \
        y la ronda de la baliza que dará el azar, que todavía no existe.
        """,
        "portal.staff.open.published": """
        Todo eso se publica en este momento, junto con la solicitud. De un expediente reservado se publica solo la \
        etiqueta.
        """,
        "portal.staff.open.final": """
        La ronda llega en {delay}. Hasta entonces puede anularse por un error, a la vista de todos. Después nadie \
        puede cambiarlo, repetirlo ni retirarlo.
        """,
        "portal.staff.open.submit": "Abrir el sorteo",
        "portal.staff.draw": "Sorteo {draw}",
        "portal.staff.draw.request": "Solicitud",
        "portal.staff.draw.receipt": "Acuse de apertura",
        "portal.staff.draw.receipt-intro":
            "Lo que quedó fijo antes de que existiera el azar. Imprima la constancia para el expediente.",
        "portal.staff.draw.conclusion": "Conclusión",
        "portal.staff.draw.designated": "Personas designadas",
        "portal.staff.draw.alternates": "Suplentes, en el orden del sorteo",
        "portal.staff.draw.certificate": "Acta para el expediente",
        "portal.staff.draw.public": "Página pública, con la prueba",
        "portal.staff.draw.pool": "Lista del sorteo publicada",
        "portal.staff.opened-at": "Apertura",
        "portal.staff.commitment": "Compromiso",
        "portal.staff.round": "Ronda de la baliza",
        "portal.staff.round-text": "{chain}, ronda {round}",
        "portal.staff.due": "Hora de la ronda",
        "portal.staff.place": "Lugar en el registro público",
        "portal.staff.leaf": "Huella de la entrada",
        "portal.staff.seed": "Semilla",
        "portal.staff.concluded-at": "Concluido",
        "portal.staff.waiting":
            "La ronda que decide llega en {left} ({due}). El sorteo se concluye solo; esta página se actualiza.",
        "portal.staff.waiting-now":
            "La hora de la ronda llegó: el sorteo se concluye solo en cuanto la baliza responde.",
        "portal.staff.late": """
        La baliza no ha respondido desde hace {since}. No haga nada: se sigue preguntando y nadie puede influir en \
        el resultado. El plazo para concluir termina el {deadline}.
        """,
        "portal.staff.late-over": """
        El sorteo debió concluirse a más tardar el {deadline} y la baliza no ha respondido desde hace {since}. \
        Queda a la vista del público como vencido; avise a la administración. El resultado no cambia por la \
        demora.
        """,
        "portal.staff.matters.search": "Buscar",
        "portal.staff.matters.search-hint":
            "Folio (S-2026-000001), número de expediente completo (123/2026) o número de perito (P-000017).",
        "portal.staff.matters.nothing":
            "No hay nada con «{text}». Escriba el folio o el número de expediente completos.",
        "portal.staff.matters.empty": "Todavía no hay sorteos ni designaciones.",
        "portal.staff.designation": "Designación {id}",
        "portal.staff.designation.draw": "El sorteo de esta designación",
        "portal.staff.vacant-cause": "Causa de la vacante",
        "portal.staff.challenge-cause": "Causa de la recusación",
        "portal.staff.successor": "La sustituyó",
        "portal.staff.ground": "Fundamento",
        "portal.staff.reasons": "Motivos",
        "portal.staff.reasons-hint": """
        Por qué, en este caso, no hubo sorteo. Se publican tal como se escriban: sin nombres ni datos de las \
        partes.
        """,
        "portal.staff.decision": "Decisión",
        "portal.staff.founded": "Fundada: la designación queda vacante",
        "portal.staff.unfounded": "Infundada: la designación sigue como estaba",
        "portal.staff.next.named":
            "Falta notificar a la persona designada; el plazo para contestar empieza con la notificación.",
        "portal.staff.next.notified": "Se espera que acepte y proteste el cargo, o que se excuse.",
        "portal.staff.next.accepted": "Aceptó el cargo; se espera el dictamen.",
        "portal.staff.next.delivered": "El dictamen está entregado; falta dar por concluido el cargo.",
        "portal.staff.next.challenged": "Hay una recusación por resolver.",
        "portal.staff.next.discharged": "El cargo concluyó. No falta nada.",
        "portal.staff.next.vacant": "Quedó vacante: falta sustituir.",
        "portal.staff.next.replaced": "Otra persona ocupa su lugar. No falta nada aquí.",
        "portal.staff.step.notify": "Notificar",
        "portal.staff.step.accept": "Registrar aceptación y protesta",
        "portal.staff.step.excuse": "Registrar excusa",
        "portal.staff.step.challenge": "Registrar recusación",
        "portal.staff.step.resolve": "Resolver la recusación",
        "portal.staff.step.deliver": "Registrar entrega del dictamen",
        "portal.staff.step.discharge": "Dar por concluido el cargo",
        "portal.staff.step.revoke": "Revocar la designación",
        "portal.staff.step.call": "Sustituir",
        "portal.staff.remark.notify": """
        Desde hoy correrán {days} días hábiles para contestar: hasta el {day} inclusive. Si nadie contesta, la \
        designación queda vacante sola.
        """,
        "portal.staff.remark.accept": "Queda escrito que la persona aceptó y protestó el cargo.",
        "portal.staff.remark.excuse":
            "La designación quedará vacante por la causa que elija, que se publica, y habrá que sustituir.",
        "portal.staff.remark.challenge":
            "La designación queda en suspenso hasta que se resuelva. La causa se publica; quién recusa, no.",
        "portal.staff.remark.resolve":
            "Si es fundada, la designación queda vacante y habrá que sustituir; si no, sigue donde estaba.",
        "portal.staff.remark.deliver": "Queda escrito que el dictamen se entregó hoy.",
        "portal.staff.remark.discharge": "El cargo de esta persona en este asunto termina.",
        "portal.staff.remark.revoke":
            "El juzgado retira la designación: queda vacante por la causa que elija, que se publica con el acto.",
        "portal.staff.remark.call": "Se llamará a {person}, el siguiente suplente de este sorteo que puede servir.",
        "portal.staff.remark.call-order":
            "Nadie elige a quién llamar: los suplentes van en el orden del sorteo. Después habrá que notificarle.",
        "portal.staff.remark.redraw": """
        No queda suplente que pueda servir: se abrirá otro sorteo para la misma solicitud, con lista, compromiso \
        y ronda nuevos. Quien ya tuvo este cargo queda fuera.
        """,
        "portal.staff.remark.redraw-impediments":
            "Los impedimentos que se hallaron antes siguen valiendo. Si se conoció otro, escríbalo aquí.",
        "portal.staff.direct": "Designación directa",
        "portal.staff.direct.link": "Designar directamente, sin sorteo (excepción)",
        "portal.staff.direct.exception": """
        La regla es el sorteo. Sin sorteo se designa solo con un fundamento legal y con motivos escritos, que se \
        publican.
        """,
        "portal.staff.direct.counted": """
        Es una designación sin sorteo: lleva esa etiqueta en todas partes y se cuenta aparte en las \
        estadísticas.
        """,
        "portal.staff.direct.expert": "Perito del padrón",
        "portal.staff.direct.expert-hint":
            "Número, como P-000017. Déjelo vacío si la persona la envía una institución.",
        "portal.staff.direct.institution": "Institución",
        "portal.staff.direct.institution-hint":
            "La que enviará a alguien: un colegio, una universidad, una dependencia.",
        "portal.staff.direct.both": "Escriba un perito o una institución, no los dos.",
        "portal.staff.direct.neither": "Escriba un número de perito, o abajo una institución.",
        "portal.staff.direct.submit": "Designar sin sorteo",
    ]
}
