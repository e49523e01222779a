extension Phrases {
    /// Convocatorias, solicitudes, padrón, designaciones y pendientes. El orden es el de `English+Registry.swift`.
    static let spanishRegistry: [String: String] = [

        // MARK: Reglas del registro público (sección 5 del protocolo)

        "rule.same-office":
            "El órgano «{found}» propone y aprueba a la vez. Lo que un órgano propone, otro lo aprueba.",
        "rule.backdated": "{found} ya pasó (hoy: {expected}): nada se asienta con efectos hacia atrás.",
        "rule.other-court": "«{found}» no puede actuar en este asunto: es del juzgado «{expected}».",
        "rule.calendar-offset":
            "El calendario usa otra hora local ({found} minutos respecto de UTC); la de los anteriores es {expected}.",
        "rule.call-closed": "El {found} la convocatoria no está abierta: aún no empieza o ya cerró.",
        "rule.unknown-application": "La solicitud {found} no se ha presentado.",
        "rule.stage": "Este acto no procede en la etapa actual: {found}.",
        "rule.too-late": "El plazo venció el {expected}, y este acto es del {found}.",
        "rule.too-early": "El plazo corre hasta el {expected}, y este acto es del {found}. Espere a que termine.",
        "rule.objection-gap":
            "La tacha {found} no es la que sigue, o no espera respuesta. La que corresponde es: {expected}.",
        "rule.alternate-first":
            "Antes de otro sorteo se llama a los suplentes: en {found} puede llamarse a {expected}.",
        "rule.widening":
            "Los partidos a los que se amplió la lista ({found}) no son los que manda la regla ({expected}).",
        "rule.unknown-designation": "La designación {found} no existe.",
        "rule.alternate": "El suplente que debe llamarse no es {found}: es {expected}.",
        "malformed.not-date": "{place}: no es una fecha con la forma 2026-05-01.",
        "catalogue.requirements": "requisitos",
        "warning.no-lot": """
        NO ES UN SORTEO: no hay más personas elegibles que lugares, así que el azar no decidió nada.
        """,
        "warning.widened": "La lista se amplió a los partidos judiciales vecinos, porque en el propio había pocas.",
        "verify.count.direct": "designaciones directas, sin sorteo",
        "verify.count.no-lot": "sorteos en los que el azar no decidió nada",
        "verify.count.applications": "solicitudes de registro",

        // MARK: Etapas, y lo que sigue

        "stage.application.submitted": "presentada",
        "stage.application.reviewing": "en revisión",
        "stage.application.returned": "devuelta con prevención",
        "stage.application.listed": "en lista preliminar",
        "stage.application.approved": "aprobada",
        "stage.application.admitted": "incorporada al padrón",
        "stage.application.rejected": "rechazada",
        "stage.application.lapsed": "caducada",
        "stage.application.withdrawn": "retirada",
        "stage.designation.named": "por notificar",
        "stage.designation.notified": "notificada",
        "stage.designation.accepted": "cargo protestado",
        "stage.designation.delivered": "dictamen entregado",
        "stage.designation.challenged": "recusada",
        "stage.designation.discharged": "cargo concluido",
        "stage.designation.vacant": "vacante",
        "stage.designation.replaced": "sustituida",
        "next.application.submitted": "Sigue, del registro: insacula application review {id}",
        "next.application.reviewing": """
        Sigue, del registro: insacula application preliminary {id}, si cumple los requisitos;
        insacula application return {id} --missing REQUISITO, si falta algo.
        """,
        "next.application.returned": """
        Toca a la persona aspirante corregir (insacula application edit {id}, attach {id}) y enviar:
        insacula application correct {id}. Si no lo hace en plazo, insacula work la da por caducada.
        """,
        "next.application.listed": """
        Corre el plazo de tachas (insacula application object {id}) o el de contestarlas. Después decide el Consejo:
        insacula application approve {id}, o insacula application reject {id}
        """,
        "next.application.to-decide": """
        Ya nadie puede oponerse. Sigue, del Consejo: insacula application approve {id}, o
        insacula application reject {id}
        """,
        "next.application.approved": "Sigue, del Consejo: insacula application admit {id}",
        "next.application.admitted": "La solicitud terminó. Véase insacula roster show {expert}",
        "next.application.rejected": "La solicitud terminó, con sus motivos en el registro público.",
        "next.application.lapsed": "La solicitud terminó: lo que faltaba no llegó en plazo.",
        "next.application.withdrawn": "La solicitud terminó: la persona aspirante la retiró.",
        "next.designation.named": "Sigue, del juzgado: insacula designation notify {id}",
        "next.designation.notified": """
        Toca a la persona designada: insacula designation accept {id}, o insacula designation excuse {id} --cause CAUSA.
        Si no contesta en plazo, insacula work deja vacante la designación.
        """,
        "next.designation.accepted": "Sigue, al recibirse el dictamen: insacula designation deliver {id}",
        "next.designation.delivered": "Sigue, del juzgado: insacula designation discharge {id}",
        "next.designation.challenged":
            "Sigue, del juzgado: insacula designation resolve {id} --founded, o bien --unfounded",
        "next.designation.discharged": "El cargo terminó.",
        "next.designation.vacant": """
        No hay suplente que llamar. Sigue, del juzgado: insacula designation replace {id}, que abre otro sorteo.
        """,
        "next.designation.vacant-with-alternate": """
        El suplente que sigue es {alternate}. Sigue, del juzgado: insacula designation replace {id}
        """,
        "next.designation.replaced": "La sustituye {successor}.",

        // MARK: Lo que ocurrió

        "event.call.opened":
            "Se abrió la convocatoria {call} para el periodo {period}, del {opens} al {closes}. {instrument}",
        "event.application.submitted": "Se presentó en la convocatoria {call}. Partidos: {districts}",
        "event.application.reviewed": "Comenzó la revisión",
        "event.application.returned": "Prevención: falta o no sirve: {missing}",
        "event.application.corrected": "La persona aspirante envió lo que faltaba",
        "event.application.listed": "Pasó a la lista preliminar",
        "event.application.objected": "Tacha {number}: {cause}",
        "event.application.answered": "Se contestó la tacha {number}",
        "event.application.approved": "Se aprobó. {instrument}",
        "event.application.rejected": "Se rechazó: {grounds}. {instrument}",
        "event.application.lapsed": "Caducó: lo que faltaba no llegó en plazo",
        "event.application.withdrawn": "La persona aspirante la retiró",
        "event.expert.admitted": "Alta en el padrón como {expert}, periodo {period}. {instrument}",
        "event.expert.admitted-applicant":
            "Alta en el padrón como {expert}, periodo {period}, por la solicitud {application}. {instrument}",
        "event.expert.renewed": "Refrendo de {expert} para el periodo {period}. {instrument}",
        "event.expert.changed":
            "Desde {effective} cambian sus especialidades y partidos: {practice}. Causa: {cause}. {instrument}",
        "event.expert.sanctioned": "Sanción firme desde {effective}: {cause}. {instrument}",
        "event.expert.suspended": "Suspensión desde {effective}: {cause}. {instrument}",
        "event.expert.reinstated": "Reincorporación desde {effective}: {cause}. {instrument}",
        "event.expert.removed": "Baja desde {effective}: {cause}. {instrument}",
        "event.expert.unavailable": "Se declaró no disponible desde {effective}: {cause}. {instrument}",
        "event.expert.available": "Se declaró disponible desde {effective}: {cause}. {instrument}",
        "event.draw.opened": "Se abrió el sorteo {draw}",
        "event.draw.opened-replacement": "Se abrió el sorteo {draw} para sustituir a {designation}: {cause}",
        "event.draw.concluded": "El sorteo {draw} designó a {designated}",
        "event.designation.direct":
            "Designación directa {designation} de {designee}. {ground}. Razones: {reasons}. {instrument}",
        "event.designation.notified": "Se notificó",
        "event.designation.accepted": "Aceptó y protestó el cargo",
        "event.designation.excused": "Se excusó: {cause}",
        "event.designation.challenged": "Recusación: {cause}",
        "event.designation.resolved": "Se resolvió la recusación: {decision}",
        "event.designation.lapsed": "Venció el plazo sin que aceptara y protestara el cargo",
        "event.designation.delivered": "Se recibió el dictamen",
        "event.designation.discharged": "Concluyó el cargo",
        "event.designation.revoked": "Se revocó: {cause}. {instrument}",
        "event.designation.called": "Se llamó al suplente {expert} en lugar de {designation}",
        "event.challenge-founded": "fundada",
        "event.challenge-unfounded": "infundada",

        // MARK: Palabras de las listas

        "field.name": "nombre",
        "field.curp": "CURP",
        "field.rfc": "RFC",
        "field.email": "correo",
        "field.telephone": "teléfono",
        "field.mobile": "celular",
        "field.address": "domicilio",
        "field.licence": "cédula profesional",
        "field.birth-date": "fecha de nacimiento",
        "field.practice": "especialidades y partidos",
        "call.soon": "por abrir",
        "call.open": "abierta",
        "call.closed": "cerrada",
        "change.suspend": "suspensión",
        "change.reinstate": "reincorporación",
        "change.remove": "baja",
        "change.sanction": "sanción firme",
        "change.practice": "cambio de especialidades y partidos",
        "change.renew": "refrendo",
        "urgency.overdue": "VENCIDO:",
        "urgency.due": "Por hacer:",
        "urgency.waiting": "En espera:",
        "task.conclude": "concluir el sorteo",
        "task.notify": "notificar a la persona designada",
        "task.answer": "aceptación y protesta del cargo",
        "task.report": "dictamen",
        "task.discharge": "dar por concluido el cargo",
        "task.resolve": "resolver la recusación",
        "task.replace": "sustituir",
        "task.review": "comenzar la revisión",
        "task.examine": "revisar: lista preliminar o prevención",
        "task.correction": "corrección de la persona aspirante",
        "task.objections": "tachas y sus respuestas",
        "task.decide": "aprobar o rechazar",
        "task.admit": "incorporar al padrón",
        "task.approve-change": "aprobar el cambio propuesto en el padrón",
        "work.concluded": "{time}  sorteo {id} concluido",
        "work.lapsed-designation": "{time}  designación {id} vacante: nadie aceptó el cargo en plazo",
        "work.lapsed-application": "{time}  solicitud {id} caducada: no se corrigió en plazo",
        "work.stuck": "{time}  el sorteo {id} no pudo concluirse: {reason}",
        "work.mail": "{time}  avisos por correo: enviados {sent}, por reintentar {delayed}, abandonados {failed}",
        "work.nothing": "Nada que hacer por ahora.",

        // MARK: Lo que la oficina no hace, y por qué

        "office.not-yours": "{subject} es de otra persona; solo puede actuar en lo suyo.",
        "office.unknown-proposal":
            "No hay una propuesta {proposal} en espera. Véanse las que hay con insacula roster proposals.",
        "office.proposal-own":
            "Quien propuso {proposal} no puede aprobarla. La aprueba otro órgano, con --by o con --as.",
        "office.not-declared": "Ese cambio no lo declara el perito: se propone con insacula roster propose.",
        "office.no-alternate": """
        No hay suplente que llamar en lugar de {designation}. Con insacula designation replace {designation} se \
        abre otro sorteo, si está vacante.
        """,
        "office.unknown-application":
            "No hay una solicitud ni un borrador {folio}. Véanse los folios con insacula application list.",
        "office.unknown-call": "No hay una convocatoria «{call}». Véanse con insacula call list.",
        "office.call-closed": "La convocatoria «{call}» cerró el {closes}.",
        "office.unknown-designation":
            "No hay una designación {designation}. Véanse con insacula designation list.",
        "office.not-draft": """
        {folio} ya está en trámite y no puede cambiarse. Solo se cambian los borradores y lo que se devolvió con \
        prevención.
        """,
        "office.incomplete-application": "A la solicitud le falta: {missing}.",
        "office.already-applied":
            "Esta persona ya tiene una solicitud en la convocatoria «{call}»: {folio}. Retírela antes, o sígala.",
        "office.unknown-requirement": "«{requirement}» no es ninguno de estos: {known}.",
        "office.document-type": """
        El documento de «{requirement}» no es un PDF, JPEG o PNG completo. Revise que no esté cortado ni sea de \
        otro formato, y entréguelo de nuevo.
        """,
        "office.document-size": "El documento tiene {size} bytes o más, y el máximo es {most}. Redúzcalo.",
        "office.bad-field": "«{value}» no sirve: {field}. Revise cómo se escribe.",
        "office.file-erased": "Lo privado de {folio} ya no se conserva: se borró.",
        "office.still-needed": """
        Los datos de {person} no pueden borrarse todavía: {why}. Si es una fecha, el plazo de conservación corre \
        hasta entonces; si es un folio o un número, sigue en trámite o en el padrón.
        """,
        "office.unknown-person": "No se guarda nada de {person}. Revise el folio o el número.",
        "office.by-or-as": "Diga quién actúa con --by o con --as, uno solo de los dos.",
        "office.bad-interval": "--every es un número de segundos mayor que cero.",
        "office.proposal-options": """
        La opción {option} falta o sobra en «{change}». Todos los cambios llevan --cause, menos renew; --practice \
        es de practice; --period es de renew.
        """,
        "office.text-file": "«{path}» debe ser texto en UTF-8, de {most} bytes a lo más.",
        "office.draft-is-private":
            "{folio} es un borrador: no está en el registro público. Véalo la oficina con --private.",
        "office.expert-or-institution":
            "Diga a quién se designa: con --expert o con --institution, uno solo de los dos.",

        // MARK: Lo que se muestra

        "office.history": "Lo que consta en el registro público:",
        "office.history-line": "{time}  {text}  ({by}, entrada {place})",
        "office.deadline": "Plazo: hasta el {day} inclusive (vence a las {time}). Días hábiles que quedan: {days}.",
        "office.deadline-over": "El plazo terminó el {day} (venció a las {time}).",
        "office.until": "hasta {time}",
        "office.since": "desde hace {age}",
        "office.age-days": "{count} d",
        "office.age-hours": "{count} h",
        "office.age-minutes": "{count} min",
        "office.from-time": "desde {time}",
        "office.queue-listed": "Pendientes: {count}",
        "office.call-opened": "Convocatoria {call} asentada en el registro público.",
        "office.call": """
          Periodo:        {period}
          Se reciben:     del {opens} al {closes}
          Especialidades: {specialties}
          Partidos:       {districts}
          Plazos, en días hábiles: corregir {correction}, tachar {objection}, contestar una tacha {answer}
          Fundamento:     {instrument}
        """,
        "office.all-of-catalogue": "todas las del catálogo ({count})",
        "office.requirements": "Requisitos:",
        "office.requirement": "{code}  {name}",
        "office.call-next": "Quien quiera participar empieza con: insacula application begin --call {call}",
        "office.call-line": "{call}  [{state}]  periodo {period}  {opens} a {closes}  solicitudes: {count}",
        "office.calls-listed": "Convocatorias: {count}",
        "office.call-applications": "Solicitudes: {count}",
        "office.draft-begun": """
        Borrador {folio} en la convocatoria {call}.
        Código de acceso: {code}
        Anótelo ahora: no se muestra otra vez. Con él se sigue el borrador desde otro equipo.
        """,
        "office.draft-next": """
        Nada es público todavía. Siga con:
          insacula application edit {folio} --set name="…" --set curp=… --set email=… --practice ESPECIALIDAD=PARTIDO
          insacula application attach {folio} REQUISITO ARCHIVO
        """,
        "office.draft-edited": "Borrador {folio} guardado.",
        "office.document-attached": "Documento recibido en {folio}: {requirement}, {size} bytes.",
        "office.draft-missing": "Todavía falta:",
        "office.draft-complete": "Está completo. Para presentarlo: insacula application submit {folio}",
        "office.correction-complete": "Está completo. Para enviarlo otra vez: insacula application correct {folio}",
        "office.submitted": """
        El borrador {draft} se presentó como solicitud {folio}.
        Código de acceso: {code}
        Anótelo ahora: no se muestra otra vez, y el del borrador ya no sirve.
        El registro público dice que hay una solicitud, en qué convocatoria y para qué partidos; no dice de quién es.
        """,
        "office.application": """
          Convocatoria: {call}
          Partidos:     {districts}
        """,
        "office.applications-listed": "Solicitudes: {count}",
        "office.objections": "Tachas:",
        "office.objection-open": "{number}  {cause}, del {time}, sin contestar",
        "office.objection-answered": "{number}  {cause}, del {time}, contestada",
        "office.objection-taken": "Tacha {number} de la solicitud {id} recibida. Quién la hizo y qué dijo es privado.",
        "office.admitted": "La solicitud {id} quedó incorporada al padrón como {expert}.",
        "office.private": "Privado, solo para la oficina; quién lo vio queda anotado. Expediente de {folio}:",
        "office.private-corrected": "Como lo está corrigiendo la persona aspirante:",
        "office.private-fields": "Datos:",
        "office.private-renews": "Pide refrendo de {expert}.",
        "office.field-line": "{field}: {value}",
        "office.documents": "Documentos:",
        "office.document-line": "{requirement}: {type}, {size} bytes, huella {digest}",
        "office.document-written": "Documento escrito en {path} ({type}). Es privado: bórrelo cuando no lo necesite.",
        "office.contact-to-publish": "Pide que su contacto profesional se publique.",
        "office.contact-private": "Su contacto no se publica.",
        "office.objection-words": """
        Tacha {number}, de {by}:
          {text}
          Respuesta: {answer}
        """,
        "office.proposal-line": "{proposal}  {expert}  {change}  {instrument}  ({office}, {time})",
        "office.proposal-next": """
        Nada ha cambiado todavía: falta que otro órgano lo apruebe, con insacula roster approve {proposal}
        """,
        "office.proposals-listed": "Propuestas en espera: {count}",
        "office.change-approved": "Propuesta {proposal} aprobada y asentada en el registro público.",
        "office.change-discarded": "Propuesta {proposal} descartada. Nada cambió.",
        "office.contact": "Contacto profesional, público a petición propia:",
        "office.sanctions": "Sanciones firmes:",
        "office.sanction-line": "{time}  {cause}. {instrument}",
        "office.scheduled": "Cambios que vienen:",
        "office.designations": "Designaciones:",
        "office.preview": """
        Vista previa: nada se ha abierto.
          Juzgado:      {court}
          Expediente:   {case}
          Especialidad: {specialty}
          Partido:      {district}
          Tipo:         {kind}, {seats} por designar
          Política:     {policy}
          Lista:        {candidates} peritos, {eligible} con derecho, {tickets} boletos
        """,
        "office.excluded-line": "{expert}  {name}: {cause} ({code})",
        "office.eligible": "Con derecho, y sus boletos:",
        "office.eligible-line": "{expert}  {name}: {tickets}",
        "office.widened": "La lista se amplió a los partidos vecinos: {districts}.",
        "office.preview-too-small": """
        No se abriría: hay {eligible} con derecho y se necesitan al menos {least}. Pida menos peritos, otro \
        partido, o designe directamente con su fundamento (insacula designation direct).
        """,
        "office.preview-next": """
        Con derecho: {eligible}; mínimo: {least}. Para abrir: insacula draw open, con las mismas opciones.
        """,
        "office.replaces": "sustituye a {designation}: {cause}",
        "office.draw-next": "Cada designación: insacula designation show {draw}/PERITO",
        "office.designation": """
          Juzgado:      {court}
          Expediente:   {case}
          Especialidad: {specialty}
          Partido:      {district}
          Tipo:         {kind}
          Para contestar: {days} días hábiles desde la notificación
        """,
        "office.alternates-waiting": "Suplentes que pueden llamarse, en orden:",
        "office.designations-listed": "Designaciones: {count}",
        "office.alternate-called": "En lugar de {id} se llamó al suplente que seguía.",
        "office.replacement-drawn":
            "Para sustituir a {id} no había suplente: se abrió otro sorteo con la misma petición.",
        "office.designated-directly": """
        Designación directa {id}, SIN sorteo: queda en el registro público con su fundamento y sus razones, y se \
        cuenta aparte.
        """,
        "office.exported":
            "Todo lo que se guarda de {person} está en {path}. Es privado: entréguelo solo a esa persona.",
        "office.exported-files": "Archivos:",
        "office.erased": """
        Se borró todo lo privado de {person} y su documento de identidad. Lo que consta en el registro público se \
        queda, y cada comprobante se sigue verificando.
        """,

        // MARK: Ayuda

        "help.value.stage": "etapa",
        "help.value.field": "campo=valor",
        "help.value.practice": "especialidad=partido,partido",
        "help.value.designation": "designación",
        "help.value.proposal": "propuesta",
        "help.value.seconds": "segundos",
        "help.office.as": "Usuario de la cuenta en cuyo nombre se actúa; no va con --by.",
        "help.office.effective": "Desde cuándo, como 2026-06-01T06:00:00Z; si falta, desde que se aprueba.",
        "help.office.practice": "Especialidad y sus partidos, por clave o por nombre. Puede repetirse.",
        "help.office.text-file": "Archivo con el texto, en UTF-8; - es la entrada estándar.",
        "help.office.of-court": "Solo lo de este juzgado, por clave o por nombre.",
        "help.call.abstract": "Las convocatorias para entrar al padrón.",
        "help.call-open.abstract": "Abre una convocatoria. La asienta el Consejo.",
        "help.call-open.discussion": """
        Fija para quién es, qué pide y con qué plazos; después no cambia. Si no se nombran especialidades, partidos \
        o requisitos, son todos los del catálogo.
          insacula call open --call conv-2027 --period 2027-2028 \\
              --opens 2027-02-01T15:00:00Z --closes 2027-03-01T06:00:00Z \\
              --correction-days 5 --objection-days 5 --answer-days 3 \\
              --instrument "Acuerdo 3/2027" --data datos
        """,
        "help.call-open.call": "Clave de la convocatoria, nueva.",
        "help.call-open.period": "Periodo del padrón para el que es.",
        "help.call-open.opens": "Desde cuándo se reciben solicitudes; no antes de ahora.",
        "help.call-open.closes": "Desde cuándo ya no se reciben.",
        "help.call-open.specialty": "Especialidad, por clave o nombre. Puede repetirse.",
        "help.call-open.district": "Partido judicial, por clave o nombre. Puede repetirse.",
        "help.call-open.requirement": "Requisito, por clave o nombre. Puede repetirse.",
        "help.call-open.correction-days": "Días hábiles para corregir lo que faltó.",
        "help.call-open.objection-days": "Días hábiles para tachar a quien está en la lista preliminar.",
        "help.call-open.answer-days": "Días hábiles para contestar una tacha.",
        "help.call-list.abstract": "Muestra las convocatorias.",
        "help.call-show.abstract": "Muestra una convocatoria: plazos, requisitos y cuántas solicitudes hay.",
        "help.application.abstract": "Las solicitudes de registro, del borrador a la decisión.",
        "help.application.discussion": """
        El camino: begin, edit, attach y submit son de la persona aspirante; review, return y preliminary, del \
        registro; approve, reject y admit, del Consejo. Nada de esto dice al público quién pide.
          insacula application begin --call conv-2027 --data datos
        """,
        "help.application.call": "Clave de la convocatoria.",
        "help.application.file": "Folio del borrador (B-…) o de la solicitud (A-2026-000001).",
        "help.application.folio": "Folio de la solicitud, como A-2026-000001.",
        "help.application.language": "Idioma de los avisos a la persona.",
        "help.application.requirement": "Clave del requisito.",
        "help.application-begin.abstract": "Empieza un borrador; da su folio y su código de acceso.",
        "help.application-begin.discussion": "  insacula application begin --call conv-2027 --data datos",
        "help.application-begin.renews": "Perito que pide refrendo, como P-000001.",
        "help.application-edit.abstract": "Cambia los datos de un borrador, o de lo que se devolvió.",
        "help.application-edit.discussion": """
        Un valor vacío quita el dato. Son obligatorios nombre, CURP, correo y alguna especialidad con su partido.
          insacula application edit B-k3v9x2mp --set name="Ana Paz Luna" \\
              --set curp=PALA800101MJCZNN09 --set email=ana@ejemplo.mx \\
              --practice contabilidad=guadalajara,tequila --data datos
        """,
        "help.application-edit.set": """
        Dato: name, curp, rfc, email, telephone, mobile, address, licence o birth_date. Puede repetirse.
        """,
        "help.application-edit.publish-contact": "Si el contacto profesional se publica.",
        "help.application-attach.abstract": "Entrega el documento de un requisito: PDF, JPEG o PNG, hasta 10 MiB.",
        "help.application-attach.discussion": """
        El que se entregue toma el lugar del anterior. El tipo se conoce por el contenido, no por el nombre.
          insacula application attach B-k3v9x2mp titulo titulo.pdf --data datos
        """,
        "help.application-attach.file": "El documento; - es la entrada estándar.",
        "help.application-submit.abstract": "Presenta un borrador completo; da el folio de la solicitud.",
        "help.application-submit.discussion": """
        El registro público asienta que hay una solicitud y una huella de su contenido; nadie puede saber de ella \
        qué dice ni de quién es.
          insacula application submit B-k3v9x2mp --data datos
        """,
        "help.application-correct.abstract": "Envía otra vez una solicitud devuelta, ya corregida.",
        "help.application-answer.abstract": "Contesta una tacha. La respuesta es privada.",
        "help.application-answer.number": "Número de la tacha.",
        "help.application-withdraw.abstract": "Retira una solicitud.",
        "help.application-review.abstract": "Comienza la revisión de una solicitud presentada.",
        "help.application-return.abstract": "Devuelve una solicitud con prevención: dice qué falta.",
        "help.application-return.discussion": """
        La persona tiene los días hábiles de la convocatoria para corregir.
          insacula application return A-2026-000001 --missing titulo cedula --data datos
        """,
        "help.application-return.missing": "Claves de los requisitos que faltan o no sirven.",
        "help.application-preliminary.abstract": "Pone una solicitud en la lista preliminar.",
        "help.application-preliminary.discussion": """
        Desde entonces corre el plazo para tachar; antes de que termine nadie puede aprobarla.
          insacula application preliminary A-2026-000001 --data datos
        """,
        "help.application-object.abstract": "Recibe una tacha contra una solicitud de la lista preliminar.",
        "help.application-object.discussion": """
        La causa es pública; quién la hizo y con qué palabras, privado.
          insacula application object A-2026-000001 --cause informacion-falsa \\
              --objector "Colegio de Contadores" --text-file tacha.txt --data datos
        """,
        "help.application-object.objector": "Quién la hace.",
        "help.application-approve.abstract": "Aprueba una solicitud, pasado el plazo de tachas. La aprueba el Consejo.",
        "help.application-approve.discussion": """
          insacula application approve A-2026-000001 --instrument "Acuerdo 7/2026" --data datos
        """,
        "help.application-reject.abstract": "Rechaza una solicitud, con sus motivos. La rechaza el Consejo.",
        "help.application-reject.discussion": """
        Procede en revisión, o en la lista preliminar cuando terminó el plazo de tachas y respuestas.
          insacula application reject A-2026-000001 --ground tacha-fundada \\
              --instrument "Acuerdo 8/2026" --data datos
        """,
        "help.application-reject.ground": "Claves de los motivos, del catálogo de causas.",
        "help.application-admit.abstract": "Incorpora al padrón a quien se aprobó, o refrenda su lugar.",
        "help.application-admit.discussion": """
        Da el número de perito y publica nombre y cédula. Con --practice se admite para menos de lo que pidió.
          insacula application admit A-2026-000001 --instrument "Lista 2026" --data datos
        """,
        "help.application-list.abstract": "Muestra las solicitudes y su etapa.",
        "help.application-list.stage": "Solo las de esta etapa.",
        "help.application-show.abstract":
            "Muestra una solicitud: lo que todos pueden ver y, con --private, su expediente.",
        "help.application-show.discussion": """
        Sin --private solo dice lo que consta en el registro público.
          insacula application show A-2026-000001 --private --data datos
        """,
        "help.application-show.private": "Muestra también el expediente privado.",
        "help.application-document.abstract": "Escribe en un archivo un documento que se entregó.",
        "help.application-document.discussion": """
          insacula application document A-2026-000001 titulo -o titulo.pdf --data datos
        """,
        "help.application-document.output": "Archivo nuevo; solo su dueño podrá leerlo.",
        "help.roster.proposal": "La propuesta, como la nombra insacula roster proposals.",
        "help.roster-propose.abstract": "Propone un cambio en el padrón; otro órgano lo aprueba.",
        "help.roster-propose.discussion": """
        Nada cambia hasta que se aprueba. Ningún cambio tiene efectos hacia atrás.
          insacula roster propose suspend P-000017 --cause orden-judicial \\
              --instrument "Oficio 12/2026" --data datos
          insacula roster propose practice P-000017 --cause cambio-de-practica \\
              --practice contabilidad=guadalajara --instrument "Acuerdo 4/2026" --data datos
          insacula roster propose renew P-000017 --period 2027-2028 \\
              --instrument "Acuerdo 5/2027" --data datos
        """,
        "help.roster-propose.change": """
        suspend (suspensión), reinstate (reincorporación), remove (baja), sanction (sanción firme), practice \
        (especialidades y partidos) o renew (refrendo).
        """,
        "help.roster-propose.period": "Periodo del refrendo.",
        "help.roster-proposals.abstract": "Muestra los cambios del padrón que esperan aprobación.",
        "help.roster-approve.abstract": "Aprueba un cambio propuesto y lo asienta en el registro público.",
        "help.roster-approve.discussion": "  insacula roster approve k3v9x2mp --data datos",
        "help.roster-discard.abstract": "Descarta un cambio propuesto.",
        "help.roster-declare.abstract": "Asienta que un perito no está disponible, o que vuelve a estarlo.",
        "help.roster-declare.discussion": """
        Lo declara el perito mismo; no necesita aprobación.
          insacula roster declare unavailable P-000017 --cause licencia \\
              --instrument "Escrito del perito" --data datos
        """,
        "help.roster-declare.change": "unavailable (no disponible) o available (disponible).",
        "help.draw-preview.abstract": "Muestra la lista que tendría un sorteo, con cada exclusión y su causa.",
        "help.draw-preview.discussion": """
        No abre nada ni deja huella en el registro público. Lleva las opciones de insacula draw open.
          insacula draw preview --court juzgado-01-civil-guadalajara --case 123/2026 \\
              --specialty contabilidad --district guadalajara --kind tercero --data datos
        """,
        "help.designation.abstract": "Las designaciones, de la notificación al fin del cargo.",
        "help.designation.discussion": """
        Una designación por sorteo se nombra con el folio y el perito, S-2026-000001/P-000017; una directa, con su \
        folio, D-2026-000001. Actúa el juzgado del asunto, si no se dice otra cosa.
          insacula designation notify S-2026-000001/P-000017 --data datos
        """,
        "help.designation.id": "La designación, como S-2026-000001/P-000017 o D-2026-000001.",
        "help.designation-list.abstract": "Muestra las designaciones y su etapa.",
        "help.designation-list.stage": "Solo las de esta etapa.",
        "help.designation-list.due": "Solo en las que hay algo por hacer.",
        "help.designation-show.abstract": "Muestra una designación: su historia, su plazo y sus suplentes.",
        "help.designation-notify.abstract": "Asienta que se notificó a la persona designada.",
        "help.designation-notify.discussion": """
        Desde entonces corre, en días hábiles, el plazo para aceptar y protestar el cargo.
          insacula designation notify S-2026-000001/P-000017 --data datos
        """,
        "help.designation-accept.abstract": "Asienta la aceptación y protesta del cargo.",
        "help.designation-excuse.abstract": "Asienta que la persona designada se excusa; queda vacante.",
        "help.designation-excuse.discussion": """
          insacula designation excuse S-2026-000001/P-000017 --cause parentesco --data datos
        """,
        "help.designation-challenge.abstract": "Asienta que una parte recusa a la persona designada.",
        "help.designation-challenge.discussion": """
        La causa es uno de los impedimentos. Después se resuelve con resolve.
          insacula designation challenge S-2026-000001/P-000017 --cause amistad --data datos
        """,
        "help.designation-resolve.abstract": "Asienta cómo se resolvió una recusación.",
        "help.designation-resolve.discussion": """
        Fundada, la designación queda vacante; infundada, sigue donde estaba, con su plazo completo si corría.
          insacula designation resolve S-2026-000001/P-000017 --unfounded --data datos
        """,
        "help.designation-resolve.founded": "La recusación es fundada.",
        "help.designation-resolve.unfounded": "La recusación es infundada.",
        "help.designation-deliver.abstract": "Asienta que se recibió el dictamen.",
        "help.designation-discharge.abstract": "Asienta que concluyó el cargo.",
        "help.designation-revoke.abstract": "Revoca una designación; queda vacante.",
        "help.designation-revoke.discussion": """
          insacula designation revoke S-2026-000001/P-000017 --cause incumplimiento \\
              --instrument "Auto del 3 de junio" --data datos
        """,
        "help.designation-call.abstract": "Llama al suplente que sigue en lugar de una designación vacante.",
        "help.designation-call.discussion": """
        El suplente lo dio el mismo sorteo; nadie lo escoge.
          insacula designation call S-2026-000001/P-000017 --data datos
        """,
        "help.designation-replace.abstract": "Sustituye una designación vacante: llama al suplente o abre otro sorteo.",
        "help.designation-replace.discussion": """
        Si no hay suplente, abre un sorteo con la misma petición y los mismos impedimentos; también si el \
        expediente es reservado.
          insacula designation replace S-2026-000001/P-000017 --data datos
        """,
        "help.designation-direct.abstract": "Designa sin sorteo, con fundamento y razones que se publican.",
        "help.designation-direct.discussion": """
        Es la excepción: se cuenta aparte y todos la ven. No diga en las razones nada que identifique a las partes.
          insacula designation direct --court juzgado-01-civil-guadalajara --case 7/2026 \\
              --specialty genetica --district guadalajara --kind unico \\
              --institution "Instituto Jalisciense de Ciencias Forenses" --ground institucion-publica \\
              --reasons "Solo ese instituto hace la prueba" --instrument "Auto del 3 de junio" --data datos
        """,
        "help.designation-direct.expert": "Perito del padrón a quien se designa.",
        "help.designation-direct.institution": "Institución que enviará a alguien.",
        "help.designation-direct.ground": "Fundamento, del catálogo de causas.",
        "help.designation-direct.reasons": "Razones, que se publican.",
        "help.queue.abstract": "Muestra lo pendiente: vencido, por hacer y en espera, con su antigüedad.",
        "help.queue.discussion": "  insacula queue --court juzgado-01-civil-guadalajara --data datos",
        "help.work.abstract": "Hace lo que ya tocaba: concluye sorteos y declara vencidos los plazos.",
        "help.work.discussion": """
        Con --watch sigue hasta que se le detenga (Ctrl-C), y solo abre la instalación cuando hay algo que hacer.
          insacula work --watch --data datos
        """,
        "help.work.watch": "Sigue trabajando hasta que se le detenga.",
        "help.work.every": "Cada cuántos segundos mira qué toca.",
        "help.person.abstract": "Los derechos de una persona sobre sus datos.",
        "help.person.id": "Folio de borrador o solicitud, o número de perito.",
        "help.person-export.abstract": "Entrega todo lo que se guarda de una persona.",
        "help.person-export.discussion": """
        Escribe en una carpeta nueva, que solo su dueño puede leer, un resumen (summary.json) y los documentos.
          insacula person export P-000017 --to entrega-17 --data datos
        """,
        "help.person-export.to": "Carpeta nueva.",
        "help.person-code.abstract": "Da a una persona otra clave de acceso.",
        "help.person-code.discussion": """
        Sustituye a la que se perdió, o es la primera de quien entró con una lista. Compruebe antes quién la pide: la \
        clave abre su expediente. Se muestra una sola vez.

          insacula person code P-000017 --data datos
        """,
        "office.code-issued": """
        Clave de acceso de {folio}: {code}
        Entréguela a su titular: no volverá a mostrarse. La anterior ya no sirve.
        """,
        "help.person-erase.abstract": "Borra lo privado de una persona, cuando ya no hace falta.",
        "help.person-erase.discussion": """
        No puede deshacerse. Se niega mientras la persona esté en el padrón, tenga algo en trámite o corra el plazo \
        de conservación.
          insacula person erase A-2026-000001 --data datos
        """,
        "help.person-erase.force": "Aunque corra el plazo de conservación, por decisión del Consejo.",
    ]
}
