extension Phrases {
    /// Lo que leen aspirantes y peritos. El orden es el de `English+PortalOwn.swift`.
    static let spanishPortalOwn: [String: String] = [

        // MARK: Lo común

        "portal.own.designations": "Mis designaciones",
        "portal.own.draws": "Sorteos en que pude estar",
        "portal.own.record": "Mi ficha: lo público y lo privado",
        "portal.own.renewal": "Vigencia y refrendo",
        "portal.own.export": "Todo lo que se guarda de mí",
        "portal.own.nav.designations": "Designaciones",
        "portal.own.nav.draws": "Sorteos",
        "portal.own.nav.record": "Ficha",
        "portal.own.nav.availability": "Disponibilidad",
        "portal.own.nav.renewal": "Refrendo",
        "portal.own.nav.export": "Mis datos",
        "portal.own.missing": "Falta",
        "portal.own.not-given": "No se dio",
        "portal.act.confirm": "Confirmación",
        "portal.act.unconfirmed": "Nada se envió. Si está de acuerdo, marque la casilla y envíe otra vez.",
        "portal.own.back": "Volver a mi expediente sin hacer nada",
        "portal.own.back-to-designation": "Volver a la designación sin hacer nada",
        "portal.own.go-on": "Seguir",
        "portal.own.save-and-go-on": "Guardar y seguir",
        "portal.own.fingerprint": "Huella (SHA-256)",
        "portal.own.source": "Fuente: {source}",
        "portal.timeline": "Lo que ha ocurrido",
        "portal.deadline.left": "Hasta el {day}, inclusive; quedan {days} días hábiles después de hoy.",
        "portal.deadline.one": "Hasta el {day}, inclusive; queda 1 día hábil después de hoy.",
        "portal.deadline.today": "Hoy es el último día del plazo: termina el {day} a la medianoche.",
        "portal.deadline.over": "El plazo terminó el {day}.",
        "portal.notice.documento": "Se recibió el documento.",
        "portal.notice.corregida": "Su solicitud se envió otra vez. El registro la revisará de nuevo.",
        "portal.notice.contestada": "Su respuesta a la tacha quedó entregada.",
        "portal.notice.retirada": "Su solicitud quedó retirada.",
        "portal.notice.aceptada": "Aceptó y protestó el cargo. El juzgado ya lo sabe.",
        "portal.notice.excusada": "Su excusa quedó asentada. El juzgado ya lo sabe.",
        "portal.notice.no-disponible": "Su falta de disponibilidad quedó declarada.",
        "portal.notice.disponible": "Quedó declarado que está disponible.",
        "portal.kept.form":
            "Aquí está lo que escribió antes de que terminara su sesión. Todavía no se envía: revise y guarde.",

        // MARK: Entrar

        "portal.own.sign-in.none": "Todavía no tengo folio",
        "portal.own.sign-in.none-text": "Lea primero qué se pide y hasta cuándo.",
        "portal.own.sign-in.to-requirements": "Ver requisitos y convocatorias",
        "portal.own.sign-in.lost": "Perdí mi clave",
        "portal.own.sign-in.lost-text": """
        Nadie puede leerla, tampoco el registro. Acuda al registro con una identificación: le dará otra, y la \
        anterior dejará de servir. Quien entró al padrón con una lista recibe ahí su primera clave.
        """,

        // MARK: Requisitos y convocatorias

        "portal.own.requirements": "Quiero ser perito: requisitos",
        "portal.own.requirements.lead":
            "Aquí está todo lo que se pide antes de empezar. Puede leerlo sin dar ningún dato.",
        "portal.own.requirements.resume": "Ya tengo folio: seguir mi solicitud",
        "portal.own.requirements.open": "Convocatorias abiertas",
        "portal.own.requirements.soon": "Convocatorias por abrir",
        "portal.own.requirements.closed": "Convocatorias cerradas",
        "portal.own.requirements.closed-on": "cerró el",
        "portal.own.requirements.none-open":
            "Ahora no hay ninguna convocatoria abierta. Las que vengan se anuncian en esta página.",
        "portal.own.requirements.see": "Ver requisitos y empezar",
        "portal.own.requirements.how": "Cómo se hace",
        "portal.own.requirements.how-read": "Lea los requisitos de la convocatoria y tenga a mano los documentos.",
        "portal.own.requirements.how-begin":
            "Empiece la solicitud: recibe un folio y una clave de acceso para volver cuando quiera.",
        "portal.own.requirements.how-fill":
            "Llene los pasos y entregue los documentos. Cada paso se guarda; no hay que terminar de una vez.",
        "portal.own.requirements.how-submit":
            "Revise y presente, bajo protesta de decir verdad, antes de que cierre la convocatoria.",
        "portal.own.requirements.how-follow": "Siga su solicitud con el folio: cada etapa, sus razones y sus plazos.",
        "portal.own.requirements.counter":
            "También puede presentarse en el registro, donde le ayudan a llenarla. El trámite no tiene costo.",
        "portal.own.requirements.all": "Todas las convocatorias",
        "portal.own.requirements.help": "Ayuda para aspirantes y peritos",
        "portal.own.call": "Convocatoria {code}",
        "portal.own.call.state": "Estado",
        "portal.own.call.closes-in": "cierra en {left}",
        "portal.own.call.opens-in": "abre en {left}",
        "portal.own.call.opens": "Abre",
        "portal.own.call.closes": "Cierra",
        "portal.own.call.period": "Periodo del padrón",
        "portal.own.call.instrument": "Se abrió por",
        "portal.own.call.documents": "Documentos que se piden",
        "portal.own.call.documents-form": """
        Cada uno en un PDF, o en una imagen JPEG o PNG, de hasta {largest} MB. Una fotografía legible tomada con el \
        teléfono sirve.
        """,
        "portal.own.call.data": "Datos que se piden",
        "portal.own.call.data-text": """
        Nombre, CURP y correo son indispensables. RFC, teléfonos, domicilio, cédula profesional y fecha de \
        nacimiento ayudan a revisar la solicitud. De todo ello solo se publican, y solo si entra al padrón, su \
        nombre y su cédula; sus teléfonos y correo, únicamente si usted quiere.
        """,
        "portal.own.call.cost": "Cuánto tiempo toma",
        "portal.own.call.cost-text": """
        Unos {minutes} minutos con los documentos a mano. Se guarda paso por paso y se puede seguir otro día o en \
        otro aparato. No cuesta dinero.
        """,
        "portal.own.call.after": "Qué pasa después",
        "portal.own.call.after-submit": "Presentación",
        "portal.own.call.after-submit-text": """
        Recibe un folio definitivo, otra clave y un comprobante. El registro público asienta que hay una solicitud, \
        sin decir de quién.
        """,
        "portal.own.call.after-review": "Revisión",
        "portal.own.call.after-review-text": """
        Si falta algo, el registro le devuelve la solicitud y dice qué: tiene {correction} días hábiles para \
        corregir y enviarla otra vez. Si no lo hace, caduca.
        """,
        "portal.own.call.after-list": "Lista preliminar y tachas",
        "portal.own.call.after-list-text": """
        Durante {objection} días hábiles cualquiera puede objetar la solicitud ante el registro. Si alguien lo hace, \
        usted tiene {answer} días hábiles para contestar.
        """,
        "portal.own.call.after-decision": "Decisión del Consejo",
        "portal.own.call.after-decision-text": """
        Pasados esos plazos, el Consejo aprueba o rechaza. Un rechazo dice sus motivos y queda en el registro \
        público.
        """,
        "portal.own.call.after-roster": "Padrón",
        "portal.own.call.after-roster-text": """
        Quien se incorpora recibe un número de perito, entra con la misma clave y participa en los sorteos de sus \
        especialidades y partidos.
        """,
        "portal.own.call.court-days": """
        Son hábiles los días en que trabajan los juzgados según el calendario publicado; el plazo corre desde el día \
        siguiente.
        """,
        "portal.own.call.specialties": "Especialidades de la convocatoria",
        "portal.own.call.districts": "Partidos judiciales de la convocatoria",
        "portal.own.call.begin": "Empezar",
        "portal.own.call.begin-text": """
        Al empezar se crea un borrador con su folio y su clave. Nadie lo revisa hasta que usted lo presente. Antes \
        de dar datos, lea cómo se tratan:
        """,
        "portal.own.call.all": "Todas las convocatorias y cómo se hace",
        "portal.own.call.not-open": "Esta convocatoria no está abierta ahora.",
        "portal.own.begin": "Empezar mi solicitud",

        // MARK: Folio y clave

        "portal.own.access.begun": "Anote su folio y su clave",
        "portal.own.access.submitted": "Su solicitud quedó presentada",
        "portal.own.access.once":
            "Esta es la única vez que se muestra la clave. Anote las dos antes de seguir: folio y clave.",
        "portal.own.access.folio": "Folio",
        "portal.own.access.code": "Clave de acceso",
        "portal.own.access.where": "Para volver a entrar",
        "portal.own.access.begun-text":
            "Con ellos vuelve a su borrador desde cualquier aparato. Ya entró: puede empezar a llenar la solicitud.",
        "portal.own.access.submitted-text": """
        El folio del borrador y su clave ya no sirven: use estos desde ahora. Con ellos sigue su solicitud, corrige \
        lo que se le devuelva y contesta.
        """,
        "portal.own.access.keep": """
        Guarde la clave como una llave: quien la tenga puede ver y cambiar su expediente. El registro no puede \
        leerla, solo darle otra.
        """,
        "portal.own.access.print": "Puede imprimir esta página con su navegador.",
        "portal.own.access.to-form": "Ya los anoté: llenar la solicitud",
        "portal.own.access.to-status": "Ya los anoté: ver mi solicitud",

        // MARK: Pasos

        "portal.own.steps": "Pasos de la solicitud",
        "portal.own.step.data": "Datos personales",
        "portal.own.step.practice": "Especialidades y partidos",
        "portal.own.step.documents": "Documentos",
        "portal.own.step.contact": "Contacto público",
        "portal.own.step.review": "Revisar y presentar",
        "portal.own.step.done": "listo",
        "portal.own.step.missing": "falta",
        "portal.own.step.last": "al final",
        "portal.own.data.intro":
            "Escriba sus datos como aparecen en sus documentos. Lo que está bien se guarda aunque falte algo.",
        "portal.own.field.name": "Nombre completo",
        "portal.own.field.name-hint": "Es lo que se publica si entra al padrón.",
        "portal.own.field.curp": "CURP",
        "portal.own.field.curp-hint": "18 letras y números. No se publica.",
        "portal.own.field.rfc": "RFC",
        "portal.own.field.rfc-hint": "13 letras y números. No se publica.",
        "portal.own.field.email": "Correo electrónico",
        "portal.own.field.email-hint": "Ahí llegan los avisos de su trámite.",
        "portal.own.field.telephone": "Teléfono",
        "portal.own.field.telephone-hint": "Diez dígitos, con espacios si quiere.",
        "portal.own.field.mobile": "Celular",
        "portal.own.field.address": "Domicilio",
        "portal.own.field.licence": "Número de cédula profesional",
        "portal.own.field.licence-hint": "Donde la ley la exige. Se publica si entra al padrón.",
        "portal.own.field.birth-date": "Fecha de nacimiento",
        "portal.own.field.birth-date-hint": "Año, mes y día, como 1980-01-31. No se publica.",
        "portal.own.field.language": "Idioma de los avisos",
        "portal.own.field.language-hint": "En este idioma le llegan los correos.",
        "portal.own.field.spanish": "Español",
        "portal.own.field.english": "Inglés",
        "portal.own.practice.first": """
        Marque las especialidades en que quiere servir. Después se le preguntan los partidos judiciales de cada una.
        """,
        "portal.own.practice.specialties": "Especialidades",
        "portal.own.practice.go-on": "Seguir a los partidos",
        "portal.own.practice.intro": """
        En cada especialidad marque los partidos judiciales en que puede servir. Solo entrará en los sorteos de \
        ellos.
        """,
        "portal.own.practice.districts": "{specialty}: partidos judiciales",
        "portal.own.practice.no-district":
            "Marque al menos un partido, o quite la especialidad con el enlace de arriba.",
        "portal.own.practice.choose-others": "Agregar o quitar especialidades",
        "portal.own.documents.intro": """
        Un PDF, o una imagen JPEG o PNG, de hasta {largest} MB por documento. Cada uno se envía por separado: si se \
        corta la conexión, lo ya recibido no se pierde.
        """,
        "portal.own.documents.missing": "Faltan {count} de {total} documentos.",
        "portal.own.documents.asked":
            "El registro pidió corregir esto. Reemplace cada uno y envíe la solicitud otra vez:",
        "portal.own.document.there": "Recibido",
        "portal.own.document.file": "Elija el documento en su aparato",
        "portal.own.document.other": "Elija otro para reemplazarlo",
        "portal.own.document.file-hint":
            "PDF, JPEG o PNG, hasta 10 MB. Se reconoce por su contenido; su nombre no se guarda.",
        "portal.own.document.send": "Enviar documento",
        "portal.own.document.replace": "Reemplazar documento",
        "portal.own.document.none": "No llegó ningún documento. Elija uno que no esté vacío y envíelo.",
        "portal.own.document.all": "Volver a todos los documentos",
        "portal.own.contact.intro": """
        Si entra al padrón, cualquiera podrá ver su nombre, su cédula, sus especialidades, sus partidos y su \
        vigencia. Además puede permitir que se vea cómo encontrarle. Esto es exactamente lo que se mostraría:
        """,
        "portal.own.contact.never": """
        Su CURP, RFC, domicilio, fecha de nacimiento y documentos no se publican en ningún caso. Los juzgados y el \
        registro ven su contacto aunque diga que no.
        """,
        "portal.own.contact.question": "¿Se publica su contacto profesional?",
        "portal.own.contact.no": "No, solo lo ven los juzgados y el registro",
        "portal.own.contact.yes": "Sí, puede verlo cualquiera",
        "portal.own.contact.change": "Cambiar estos datos",
        "portal.own.review.change": "Cambiar: {step}",
        "portal.own.review.missing": "Todavía no puede presentarse. Falta:",
        "portal.own.review.send": "Presentar",
        "portal.own.review.warning": """
        Al presentar ya no podrá cambiar nada, salvo que el registro le devuelva la solicitud. No puede deshacerse: \
        el registro público asienta que hay una solicitud, con una huella de su contenido y sin su nombre.
        """,
        "portal.own.review.warning-again": """
        Al enviar otra vez ya no podrá cambiar nada, salvo que el registro vuelva a devolverla. No puede deshacerse.
        """,
        "portal.own.review.after": "Después recibe el comprobante, y aquí mismo ve cada etapa con sus plazos.",
        "portal.own.review.oath":
            "Declaro, bajo protesta de decir verdad, que lo que presento es cierto y que los documentos son auténticos.",
        "portal.own.review.submit": "Presentar mi solicitud",
        "portal.own.review.submit-again": "Enviar otra vez mi solicitud",
        "portal.own.review.soon": "La convocatoria abre el {opens}; podrá presentar desde entonces.",
        "portal.own.review.closed": """
        La convocatoria cerró el {closes}: este borrador ya no puede presentarse. Sus datos se conservan como dice \
        el aviso de privacidad.
        """,
        "portal.own.receipt": "Comprobante de la solicitud",
        "portal.own.receipt.folio": "Folio",
        "portal.own.receipt.time": "Presentada",
        "portal.own.receipt.call": "Convocatoria",
        "portal.own.receipt.entry": "Consta en",
        "portal.own.receipt.entry-text": "entrada {place} del registro público, {time}",
        "portal.own.receipt.file": "Huella de lo presentado",
        "portal.own.receipt.origin": "Registro público",
        "portal.own.receipt.documents": "Lo que se entregó",
        "portal.own.receipt.caption": "Documentos con su huella",
        "portal.own.receipt.document": "Documento",
        "portal.own.receipt.type": "Tipo",
        "portal.own.receipt.size": "Tamaño",
        "portal.own.receipt.note": """
        La huella de un documento se comprueba con sha256sum sobre el mismo archivo. La clave de acceso no aparece \
        aquí: este comprobante puede mostrarse. Para seguir la solicitud: {site}
        """,
        "portal.own.receipt.print": "Imprímalo o guárdelo como PDF con su navegador.",

        // MARK: La solicitud

        "portal.own.draft": "Borrador {folio}",
        "portal.own.application": "Solicitud {folio}",
        "portal.own.application.call": "Convocatoria",
        "portal.own.application.closes": "La convocatoria cierra",
        "portal.own.application.submitted": "Presentada",
        "portal.own.application.renews": "Refrendo de",
        "portal.own.application.stage": "Etapa",
        "portal.own.application.now": "Qué puede hacer ahora",
        "portal.own.application.go-on": "Seguir en: {step}",
        "portal.own.application.correct": "Corregir los documentos",
        "portal.own.application.send-again": "Revisar y enviar otra vez",
        "portal.own.application.enter-as-expert": "Entrar como perito",
        "portal.own.application.apply-again": "Ver convocatorias y requisitos",
        "portal.own.application.handed-in": "Lo que presentó",
        "portal.own.application.object": "Cómo objetar a otras personas",
        "portal.own.application.others": """
        Las listas preliminares son públicas. Durante los {days} días hábiles que siguen a cada publicación de la \
        convocatoria {call}, cualquiera puede presentar en el registro un escrito con el folio, la causa y los \
        hechos. La causa se publica; quién objeta y sus palabras, no.
        """,
        "portal.own.application.leave": "Retirar la solicitud",
        "portal.own.application.to-withdraw": "Ver qué pasa si la retiro",
        "portal.own.stage.draft": "borrador",
        "portal.own.stage.draft-text":
            "Nadie lo revisa todavía. Complete los pasos y preséntelo antes de que cierre la convocatoria.",
        "portal.own.stage.draft-over": """
        La convocatoria cerró y este borrador no se presentó. Puede esperar la siguiente; lo que escribió no se \
        publica.
        """,
        "portal.own.stage.submitted":
            "El registro la tiene y todavía no comienza a revisarla. Usted no tiene que hacer nada.",
        "portal.own.stage.reviewing":
            "El registro la está revisando. Si falta algo, se la devolverá y le avisará por correo.",
        "portal.own.stage.returned": """
        El registro se la devolvió porque algo falta o no sirve. Corríjalo y envíela otra vez dentro del plazo; si \
        no, caduca.
        """,
        "portal.own.stage.returned-over": "El plazo para corregir terminó: la solicitud va a declararse caducada.",
        "portal.own.stage.listed": """
        Cumple los requisitos y está en la lista preliminar. Corre el plazo en que puede ser objetada, o el de \
        contestar.
        """,
        "portal.own.stage.to-decide": "Ya nadie puede objetarla. Falta la decisión del Consejo.",
        "portal.own.stage.approved": "El Consejo la aprobó. Falta que le incorpore al padrón.",
        "portal.own.stage.admitted": "Está en el padrón con el número {expert}. Entre con ese número y la misma clave.",
        "portal.own.stage.rejected": """
        El Consejo la rechazó. Los motivos y el acto están abajo y en el registro público. Puede pedir al Consejo \
        que revise su decisión como la ley permita, y presentarse en otra convocatoria.
        """,
        "portal.own.stage.lapsed": "Caducó: lo que faltaba no llegó en plazo. Puede presentarse en otra convocatoria.",
        "portal.own.stage.withdrawn":
            "Usted la retiró. Puede presentarse en otra convocatoria, o en esta mientras siga abierta.",
        "portal.own.objections": "Tachas",
        "portal.own.objection.title": "Tacha {number}",
        "portal.own.objection.cause": "Causa",
        "portal.own.objection.text": "Lo que se dice",
        "portal.own.objection.your-answer": "Su respuesta",
        "portal.own.objection.your-answer-hint":
            "Diga los hechos y con qué los prueba. La lee el Consejo; no se publica.",
        "portal.own.objection.none": "No se ha contestado.",
        "portal.own.objection.answer": "Contestar: {objection}",
        "portal.own.objection.private":
            "Quién objetó es privado. En el registro público consta que hubo una tacha, su causa y si se contestó.",
        "portal.own.objection.unanswered": "Si no contesta en plazo, el Consejo decide con lo que hay.",
        "portal.own.objection.confirm": "Entiendo que la respuesta se entrega una sola vez y no podrá cambiarse.",
        "portal.own.objection.send": "Entregar mi respuesta",
        "portal.own.withdraw": "Retirar la solicitud {folio}",
        "portal.own.withdraw.what": "La solicitud termina aquí: nadie la revisará más.",
        "portal.own.withdraw.after": """
        Sus datos se conservan el tiempo que dice el aviso de privacidad y después se borran. Puede presentar otra \
        mientras una convocatoria esté abierta.
        """,
        "portal.own.withdraw.confirm": "Quiero retirar mi solicitud.",
        "portal.own.withdraw.submit": "Retirar para siempre",

        // MARK: Quien está en el padrón

        "portal.own.expert.awaited": "Esperan su respuesta",
        "portal.own.expert.nothing": "Ninguna designación espera su respuesta.",
        "portal.own.expert.stand": "Dónde está",
        "portal.own.expert.more": "Lo demás",
        "portal.own.expert.number": "Número de perito",
        "portal.own.expert.standing": "Situación",
        "portal.own.expert.validity": "Vigencia",
        "portal.own.expert.period": "{period}: del {from} al {until}",
        "portal.own.expert.not-valid":
            "Su registro no está vigente: no entra en los sorteos. Vea si hay una convocatoria de refrendo.",
        "portal.own.expert.unavailable":
            "Declaró que no está disponible: no entra en los sorteos hasta que declare lo contrario.",
        "portal.own.expert.suspended":
            "Su registro está suspendido: no entra en los sorteos. La causa consta en su ficha.",
        "portal.own.expert.removed": "Su registro fue dado de baja. La causa consta en su ficha.",
        "portal.own.expert.designations": "Mis designaciones ({count})",
        "portal.own.expert.draws": "Sorteos: si estuve y, si no, por qué",
        "portal.own.expert.record": "Mi ficha: qué es público y qué no",
        "portal.own.expert.availability": "Declarar que no estoy disponible, o que ya lo estoy",
        "portal.own.expert.renewal": "Vigencia y refrendo",
        "portal.own.expert.export": "Descargar todo lo que se guarda de mí",
        "portal.own.record.intro":
            "Lo que el registro tiene de usted, en dos columnas: lo que ve cualquiera y lo que no.",
        "portal.own.record.public": "Lo que ve cualquiera",
        "portal.own.record.public-text": "Está en el padrón y en los datos abiertos.",
        "portal.own.record.page": "Ver mi página pública",
        "portal.own.record.name": "Nombre",
        "portal.own.record.licence": "Cédula profesional",
        "portal.own.record.sanction": "Sanción firme",
        "portal.own.record.contact": "Contacto, porque usted lo permitió",
        "portal.own.record.private": "Lo que no es público",
        "portal.own.record.private-text": "Se guarda cifrado. Debajo de cada dato dice quién lo ve.",
        "portal.own.record.readers-contact": "Lo ven el registro y la administración; el sistema lo usa para avisarle.",
        "portal.own.record.readers-file":
            "Lo ven el registro, el Consejo y quien audita; cada vez queda anotado quién lo leyó.",
        "portal.own.record.of-application": "{field}, de {folio}",
        "portal.own.record.documents": "Documentos de {folio}",
        "portal.own.record.code": "Clave de acceso",
        "portal.own.record.code-text": "Nadie la ve: solo se guarda con qué reconocerla.",
        "portal.own.record.never": "Nada de esta columna entra al registro público ni a los datos abiertos.",
        "portal.own.record.change": "Para corregir un dato, acuda al registro. Todo junto se descarga en:",
        "portal.own.record.scheduled": "Cambios que vienen",
        "portal.own.availability.leave": "Declarar que no estoy disponible",
        "portal.own.availability.return": "Declarar que ya estoy disponible",
        "portal.own.availability.leave-what": """
        Desde ese día no entra en los sorteos nuevos: en cada lista dirá «no disponible». La declaración y su causa \
        son públicas.
        """,
        "portal.own.availability.leave-not": """
        Las designaciones que ya tiene siguen: de ellas hay que excusarse una por una. Vuelve a los sorteos cuando \
        declare que está disponible.
        """,
        "portal.own.availability.return-what":
            "Desde ese día vuelve a entrar en los sorteos. La declaración y su causa son públicas.",
        "portal.own.availability.from": "Desde el día",
        "portal.own.availability.from-hint": "Año, mes y día, como 2026-05-31. Hoy o después: nada vale hacia atrás.",
        "portal.own.availability.cause": "Causa",
        "portal.own.availability.confirm": "Entiendo que esta declaración queda en el registro público.",
        "portal.own.availability.scheduled": "Ya está declarado",
        "portal.own.availability.instrument": "Declaración propia en el portal",
        "portal.own.renewal.intro": """
        La vigencia termina con el periodo del padrón. Para seguir en el siguiente se pide el refrendo en una \
        convocatoria de ese periodo.
        """,
        "portal.own.renewal.calls": "Convocatorias en que puede pedirlo",
        "portal.own.renewal.what": """
        Se hace una solicitud con los datos de la anterior, para que los revise y entregue los documentos. Recibe \
        folio y clave propios de la solicitud; su número de perito y su clave siguen sirviendo.
        """,
        "portal.own.renewal.begin": "Pedir el refrendo",
        "portal.own.renewal.none": "Ahora no hay una convocatoria abierta para un periodo que todavía no tenga.",

        // MARK: Designaciones

        "portal.own.designations.caption": "Designaciones, la más nueva primero",
        "portal.own.designations.none": "Todavía no ha tenido ninguna designación.",
        "portal.own.designation": "Designación en {folio}",
        "portal.own.designation.folio": "Folio",
        "portal.own.designation.stage": "Etapa",
        "portal.own.designation.court": "Juzgado",
        "portal.own.designation.case": "Expediente",
        "portal.own.designation.sealed": "reservado; el juzgado se lo comunica",
        "portal.own.designation.specialty": "Especialidad",
        "portal.own.designation.district": "Partido judicial",
        "portal.own.designation.kind": "Tipo de peritaje",
        "portal.own.designation.named-at": "Designada",
        "portal.own.designation.named": """
        Fue designada su persona; el juzgado todavía no lo notifica. El plazo para contestar empieza con la \
        notificación.
        """,
        "portal.own.designation.notified":
            "El juzgado notificó la designación. Acepte y proteste el cargo, o excúsese, dentro del plazo.",
        "portal.own.designation.notified-over": "El plazo para contestar terminó sin respuesta.",
        "portal.own.designation.accepted": "Aceptó el cargo. Falta entregar el dictamen al juzgado.",
        "portal.own.designation.delivered": "El juzgado recibió el dictamen. Falta que dé por concluido el cargo.",
        "portal.own.designation.challenged":
            "Una parte pidió que no sirva (recusación). El juzgado lo resolverá; mientras, ningún plazo corre.",
        "portal.own.designation.discharged": "El cargo concluyó.",
        "portal.own.designation.vacant": "La designación quedó vacante: ya no tiene nada que hacer en ella.",
        "portal.own.designation.replaced": "La designación quedó vacante y se designó a otra persona.",
        "portal.own.designation.unanswered": """
        Si no contesta, la designación queda vacante por falta de respuesta, se llama a otra persona y así consta en \
        el registro público. El artículo 303 del Código Nacional de Procedimientos Civiles y Familiares prevé además \
        una multa y el aviso al Consejo.
        """,
        "portal.own.designation.to-accept": "Aceptar y protestar el cargo",
        "portal.own.designation.to-excuse": "Excusarme",
        "portal.own.designation.public": "Ver la página pública del asunto",
        "portal.own.designation.all": "Todas mis designaciones",
        "portal.own.accept": "Aceptar el cargo en {folio}",
        "portal.own.accept.what": """
        Con esto acepta el cargo y protesta desempeñarlo fiel y legalmente. El juzgado recibe el aviso; sigue \
        entregar el dictamen ante él.
        """,
        "portal.own.accept.check": """
        Antes revise que no tenga impedimento: interés, parentesco, amistad o enemistad, deudas o sociedad con las \
        partes, o haber intervenido en el asunto. Si lo tiene, excúsese.
        """,
        "portal.own.accept.warning": "No puede deshacerse: después solo cabe excusarse con causa.",
        "portal.own.accept.confirm":
            "Acepto el cargo, protesto desempeñarlo fiel y legalmente, y declaro que no tengo impedimento.",
        "portal.own.accept.submit": "Aceptar y protestar",
        "portal.own.excuse": "Excusarme en {folio}",
        "portal.own.excuse.what":
            "La designación queda vacante en seguida y se llama a quien sigue en el orden del sorteo, o se abre otro.",
        "portal.own.excuse.public":
            "La causa que elija es pública y se cuenta en las estadísticas. No escriba aquí nada sobre las partes.",
        "portal.own.excuse.warning": "No puede deshacerse: no podrá aceptar después.",
        "portal.own.excuse.cause": "Causa de la excusa",
        "portal.own.excuse.confirm": "Declaro, bajo protesta de decir verdad, que la causa es cierta.",
        "portal.own.excuse.submit": "Excusarme para siempre",

        // MARK: Sorteos

        "portal.own.draws.intro": """
        Cada sorteo de sus especialidades y partidos desde que entró al padrón: si estuvo en la lista, con cuántos \
        boletos, y si no, por qué.
        """,
        "portal.own.draws.help": "Cómo funciona un sorteo",
        "portal.own.draws.caption": "Sorteos, el más nuevo primero",
        "portal.own.draws.draw": "Sorteo",
        "portal.own.draws.none":
            "Desde que está en el padrón no ha habido sorteos de sus especialidades en sus partidos.",
        "portal.own.draws.matter": "{specialty}, {district}",
        "portal.own.draws.one-ticket": "Sí, con 1 boleto",
        "portal.own.draws.tickets": "Sí, con {tickets} boletos",
        "portal.own.draws.excluded": "No: {cause}",
        "portal.own.draws.no-candidate": "No: ese día no estaba en el padrón con esa especialidad y ese partido",
        "portal.own.draws.open": "Todavía no concluye",
        "portal.own.draws.designated": "Designada su persona: lugar {rank} de {eligible}",
        "portal.own.draws.alternate": "Suplente: lugar {rank} de {eligible}",
        "portal.own.draws.rank": "Lugar {rank} de {eligible}",
        "portal.own.draw": "Yo en el sorteo {draw}",
        "portal.own.draw.opened": "Se abrió",
        "portal.own.draw.matter": "Especialidad y partido",
        "portal.own.draw.place": "¿Estuve en la lista?",
        "portal.own.draw.result": "Resultado",
        "portal.own.draw.number": "Mi número",
        "portal.own.draw.designation": "Ver mi designación en este sorteo",
        "portal.own.draw.command":
            "Es el menor de sus boletos. El primero se calcula con esta orden; los demás, con 2, 3… en lugar de 1:",
        "portal.own.draw.proof": "La prueba de mi línea en la lista",
        "portal.own.draw.proof-text": """
        La lista se fijó antes de que existiera el azar, y su raíz está en el registro público. Esta prueba muestra \
        que su línea es parte de ella, sin ver a los demás.
        """,
        "portal.own.draw.line": "Mi línea",
        "portal.own.draw.index": "Lugar en la lista",
        "portal.own.draw.index-text": "{index}, contando desde 0, de {size} líneas",
        "portal.own.draw.leaf": "Huella de la línea",
        "portal.own.draw.root": "Raíz de la lista",
        "portal.own.draw.path": "Huellas del camino a la raíz",
        "portal.own.draw.download": "Descargar la prueba (JSON)",
        "portal.own.draw.check": "Comprobarla sin este sitio",
        "portal.own.draw.check-leaf":
            "La huella de la línea es SHA-256 de un byte 00 seguido de la línea, sin salto al final.",
        "portal.own.draw.check-path": """
        Con cada huella del camino se calcula SHA-256 de un byte 01, la huella izquierda y la derecha, como dice RFC \
        9162, sección 2.1.3.2.
        """,
        "portal.own.draw.check-root":
            "Lo que resulta es la raíz, y debe ser la misma que asienta la entrada de apertura en el registro público.",
        "portal.own.draw.check-pool": "O recalcule la raíz con la lista entera:",
        "portal.own.draw.pool": "lista del sorteo",
        "portal.own.draw.help": "cómo verificar",
        "portal.own.draw.no-proof": "No hay línea suya en la lista de este sorteo. Puede verlo en la lista entera:",
        "portal.own.draw.public": "La página pública del sorteo",
        "portal.own.draw.all": "Todos los sorteos",

        // MARK: Lo que se guarda

        "portal.own.export.intro": """
        Un solo archivo con todo lo que se guarda de usted: datos, contacto, tachas y respuestas sin quién objetó, y \
        lo que dice el registro público. La entrega queda anotada.
        """,
        "portal.own.export.download": "Descargar todo (JSON)",
        "portal.own.export.documents": "Mis documentos",
        "portal.own.export.none": "No se conserva ningún documento suyo.",
        "portal.own.export.rights": "Corregir o borrar",
        "portal.own.export.rights-text":
            "Para corregir un dato, oponerse a su uso o pedir que se borre, acuda al registro con una identificación.",
    ]
}
