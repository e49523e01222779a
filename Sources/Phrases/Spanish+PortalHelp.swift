extension Phrases {
    /// Las páginas de ayuda. Un renglón de una frase es un párrafo, un punto de una lista o un término.
    static let spanishPortalHelp: [String: String] = [
        "portal.help.lead":
            "En palabras llanas: qué es un sorteo verificable, cómo comprobarlo y qué puede hacer usted.",
        "portal.help.contents": "En esta página",
        "portal.help.others": "Otras páginas de ayuda",

        // MARK: Cómo funciona un sorteo

        "portal.help.draw": "Cómo funciona un sorteo",
        "portal.help.draw.about": """
        Un juzgado necesita un perito. Lo decide la suerte, y cualquiera puede comprobar que nadie la ayudó. Con un \
        ejemplo que puede repetir.
        """,
        "portal.help.draw.idea": "La idea",
        "portal.help.draw.idea-text": """
        Es como sacar boletos de una urna. Pero aquí los boletos son números que nadie puede escoger y que todos pueden \
        volver a calcular.
        Antes del sorteo se publican tres cosas: la lista de quienes participan, el compromiso con un número secreto y \
        la ronda de una baliza pública que va a decidir. Una baliza es un servicio que publica números al azar a horas fijas.
        Cuando llega la ronda, el secreto se abre. Del secreto y de la ronda sale el resultado. Es siempre el mismo, lo \
        calcule quien lo calcule.
        """,
        "portal.help.draw.steps": "Paso por paso",
        "portal.help.draw.steps-list": """
        Solicitud. El juzgado dice de qué expediente se trata, qué especialidad necesita, en qué partido judicial y para \
        cuántas personas.
        Lista del sorteo. Del registro público sale quién tiene esa especialidad en ese partido. Están todas las \
        personas: con sus boletos, o con la causa por la que quedan fuera. Nadie escribe la lista a mano.
        Compromiso. El sistema saca un número secreto y publica su huella. Quien publicó la huella ya no puede cambiar \
        el secreto sin que se note.
        Ronda. La hora de la apertura fija, por una regla, qué ronda de la baliza decide. Nadie la escoge.
        Espera. Hasta esa ronda, ni quien conoce el secreto ni quien opera la baliza puede saber, por sí solo, el resultado.
        Resultado. Del secreto y de la ronda sale una semilla, y de la semilla un número para cada boleto. Gana el número \
        menor. Después siguen los suplentes, en orden.
        Comprobante. Se publica un archivo con todo lo que hace falta para repetir la cuenta.
        """,
        "portal.help.draw.who": "Por qué nadie puede inclinarlo solo",
        "portal.help.draw.who-list": """
        El juzgado conoce el secreto, pero no la ronda: no puede apuntar. Y después ya no puede cambiar el secreto.
        Quien opera la baliza podría conocer la ronda, pero no el secreto.
        Repetir el sorteo hasta que salga alguien no se puede: por expediente y especialidad hay uno solo. Otro tiene que \
        decir qué vacante cubre o por qué se pide, y queda contado.
        El orden de la lista no importa: el número de cada boleto depende de la semilla y de la persona, no de su lugar.
        Si el resultado no gusta y el secreto «se pierde», el sorteo queda a la vista como vencido. Quienes custodian \
        una copia en sobre cerrado pueden abrirla.
        """,
        "portal.help.draw.tickets": "Los boletos",
        "portal.help.draw.tickets-text": """
        Quien tiene dos boletos tiene exactamente el doble de probabilidad que quien tiene uno. Cuántos tiene cada quien \
        lo dice una regla que el Consejo adopta antes, para todos los sorteos.
        """,
        "portal.help.draw.tickets-rules": """
        Parejo: un boleto por persona.
        Equidad: más boletos, hasta un tope, para quien ha sido designado menos veces en esa especialidad.
        Turno: un boleto para quienes han sido designados menos veces; los demás esperan.
        """,
        "portal.help.draw.rules": "Las reglas de hoy",
        "portal.help.draw.rules-text":
            "Están en el registro público y valen para todo sorteo que se abra mientras no se adopten otras:",
        "portal.help.draw.rules-none": "Todavía no hay reglas adoptadas en este registro.",
        "portal.help.rule.instrument": "Acto que las adopta",
        "portal.help.rule.tickets": "Boletos",
        "portal.help.rule.uniform": "uno por persona",
        "portal.help.rule.equity": "por equidad, hasta {cap} por persona",
        "portal.help.rule.rotation": "por turno",
        "portal.help.rule.beacons": "Balizas, en su orden",
        "portal.help.rule.delay": "De la apertura a la ronda",
        "portal.help.rule.conclude": "Plazo para concluir",
        "portal.help.rule.alternates": "Suplentes",
        "portal.help.rule.minimum": "Menos elegibles que estas no bastan",
        "portal.help.rule.answer": "Días hábiles para responder",
        "portal.help.draw.example": "Un ejemplo que puede repetir",
        "portal.help.draw.example-text": """
        Todo es inventado menos la ronda, que drand publicó de verdad. Este sitio hace la cuenta cada vez que muestra la \
        página. Para repetirla, copie las órdenes en una terminal; debajo de cada una está lo que debe salir.
        Cuatro personas tienen la especialidad. Una no está disponible y por eso tiene cero boletos; otra tiene dos:
        """,
        "portal.help.draw.example-commitment": """
        El compromiso se publica al abrir. Es la huella del secreto, que en el ejemplo son los números del 1 al 32:
        """,
        "portal.help.draw.example-leaf":
            "La huella de la entrada que abre el sorteo; aquí, de tres palabras en su lugar:",
        "portal.help.draw.example-seed":
            "Llega la ronda 1000. Con la entrada, el secreto y la firma de la baliza sale la semilla:",
        "portal.help.draw.example-ticket": """
        Y con la semilla, el número de cada boleto. Las letras de la a a la f son cifras que siguen al 9. Este es el menor:
        """,
        "portal.help.draw.example-table": "Los boletos del ejemplo",
        "portal.help.draw.example-expert": "Perito",
        "portal.help.draw.example-which": "Boleto",
        "portal.help.draw.example-number": "Número",
        "portal.help.draw.example-smallest": "el menor",
        "portal.help.draw.example-result": """
        Queda designada la persona {designated}. La suplente es {alternate}: su menor boleto es el que sigue.
        """,
        "portal.help.draw.limits": "Lo que un sorteo no puede decir",
        "portal.help.draw.limits-list": """
        Si es cierto lo que se registra: que un impedimento existe, o que alguien sabe lo que dice saber. El registro lo \
        hace público, con fecha y con responsable.
        Si el juzgado y quienes operan la baliza se pusieron de acuerdo: juntos sí podrían inclinarlo. Por eso importa que \
        la baliza sea independiente. Cuando la opera la propia institución, todo veredicto lo advierte.
        Si un juzgado debió sortear y no lo hizo. Las designaciones directas que se registran se cuentan aparte.
        """,

        // MARK: Cómo verificar

        "portal.help.verify": "Cómo verificar sin confiar en este sitio",
        "portal.help.verify.about": """
        No tiene que creernos. Con el comprobante de un sorteo, su propio equipo repite la cuenta y dice, paso por paso, \
        si todo cuadra.
        """,
        "portal.help.verify.key": "Primero, la llave",
        "portal.help.verify.key-text": """
        Todo lo publicado se firma con la llave del registro público. Este sitio dice que es esta:
        """,
        "portal.help.verify.key-compare": """
        Compárela con la que la institución dé por otro medio: un acuerdo impreso, su boletín, una persona a quien usted \
        conozca. Si solo la lee aquí, todavía confía en este sitio.
        """,
        "portal.help.verify.browser": "En su navegador, con una copia guardada",
        "portal.help.verify.open": "Abrir el verificador",
        "portal.help.verify.browser-steps": """
        Abra el verificador y guárdelo en su equipo: en el menú del navegador, «Guardar página como», solo HTML.
        Descargue de la página del sorteo su comprobante.
        Si quiere, desconéctese de la red: la copia no la necesita.
        Abra la copia y suelte en ella el comprobante. Lea cada paso y el veredicto.
        """,
        "portal.help.verify.browser-print": """
        Para saber si la copia es el programa publicado, calcule su huella sin los dos datos que este sitio escribe en \
        ella, y compárela con la que se publica junto con el código del programa:
        """,
        "portal.help.verify.browser-note": """
        Hace falta un navegador reciente: Chrome o Edge desde la versión 137, Firefox desde la 129, Safari desde la 17.
        """,
        "portal.help.verify.programs": "Con un programa en su equipo",
        "portal.help.verify.programs-text": """
        Hay dos programas, escritos cada uno por su cuenta a partir de la misma especificación: insacula-verify y \
        verify.py. Vienen con el código abierto del sistema. Ponga el folio que le interese:
        """,
        "portal.help.verify.programs-policy": """
        El archivo log.policy dice en qué llave confía usted. Escríbalo usted, con la llave que comparó:
        """,
        "portal.help.verify.programs-codes": """
        Al terminar, el programa da 0 si todo cuadra, 1 si algo no cuadra, 2 si falta algo para comprobarlo.
        """,
        "portal.help.verify.log": "Todo el registro de una vez",
        "portal.help.verify.log-text": """
        Un comprobante habla de un sorteo. La revisión de todo el registro muestra además que la lista estaba completa, \
        que no hay otro sorteo del mismo asunto y que cada entrada siguió las reglas. Guarde también el punto de control \
        de hoy:
        """,
        "portal.help.verify.log-earlier": """
        Otro día, con el punto de control que guardó, el programa comprueba que nada de lo anterior se borró ni se cambió:
        """,
        "portal.help.verify.hand": "A mano",
        "portal.help.verify.hand-text": """
        Cada persona puede calcular su propio número con una sola orden: la semilla está en la página del sorteo.
        """,
        "portal.help.verify.hand-example": "El ejemplo completo, hecho a mano",
        "portal.help.verify.steps": "Qué comprueba cada paso",
        "portal.help.step.format": "El archivo está completo y escrito como debe.",
        "portal.help.step.checkpoint": "La llave del registro firmó el estado del que habla el comprobante.",
        "portal.help.step.witnesses": "Otras instituciones vieron el mismo registro y lo firmaron, si usted lo pide.",
        "portal.help.step.inclusion": "Cada entrada citada está de verdad en el registro firmado.",
        "portal.help.step.policy": "Las reglas del sorteo son las que estaban adoptadas.",
        "portal.help.step.pool": "La lista es, letra por letra, la que se fijó al abrir.",
        "portal.help.step.commitment": "El secreto abierto es el prometido, y los sobres cerrados lo contenían.",
        "portal.help.step.round": "La ronda es la que corresponde a la hora de la apertura.",
        "portal.help.step.witnessed": "Alguien de fuera vio la apertura antes de la ronda.",
        "portal.help.step.beacon": "La baliza firmó esa ronda.",
        "portal.help.step.seed": "La semilla sale de la entrada, del secreto y de la ronda.",
        "portal.help.step.order": "Los números de los boletos son los de esa semilla.",
        "portal.help.step.designated": "Las personas designadas son las de los números menores.",
        "portal.help.step.identities": "El nombre y la cédula que se muestran son los que se registraron.",
        "portal.help.verify.limits": "Lo que un comprobante no muestra",
        "portal.help.verify.limits-list": """
        Que en la lista no faltara nadie: lo muestra la revisión de todo el registro.
        Que no haya otro sorteo del mismo asunto: también.
        Que todas las personas vean el mismo registro: para eso sirven los testigos y los puntos de control guardados.
        Que los datos registrados sean ciertos.
        """,

        // MARK: Público

        "portal.help.visitors": "Para el público y la prensa",
        "portal.help.visitors.about": """
        Qué puede ver quien no es parte ni trabaja en un juzgado, cómo citarlo y cómo leer las cifras sin equivocarse.
        """,
        "portal.help.visitors.see": "Qué hay aquí",
        "portal.help.visitors.see-list": """
        Cada sorteo, con su lista, sus exclusiones y causas, su resultado y lo que pasó después.
        Cada perito del padrón: especialidades, partidos judiciales, vigencia, sanciones firmes, y cuántas veces pudo \
        salir, salió, aceptó o se excusó.
        Las designaciones sin sorteo, con el motivo que dio el juzgado.
        Las cifras del conjunto y la salud del registro público.
        """,
        "portal.help.visitors.cite": "Cómo citar",
        "portal.help.visitors.cite-text": """
        Cada sorteo, cada perito y cada entrada tiene una dirección que no cambia. Cite el folio (como S-2026-000001), \
        la dirección y la fecha en que la vio.
        Si va a publicar algo delicado, guarde también el comprobante y el punto de control de ese día: con ellos puede \
        demostrar qué decía el registro.
        """,
        "portal.help.visitors.figures": "Cómo leer las cifras",
        "portal.help.visitors.figures-text": """
        La suerte no reparte parejo a corto plazo. Quien tira un dado seis veces rara vez ve las seis caras.
        """,
        "portal.help.visitors.figures-list": """
        Junto a las veces que alguien salió está cuántas veces era de esperar. Con números chicos, la diferencia es normal.
        Que una persona tenga muchas designaciones puede tener una razón sencilla: pocas personas tienen su especialidad \
        en su partido. Mire las listas reducidas.
        «Inusual» no quiere decir trampa: de cada cien especialidades, una sale así por pura suerte. Es una razón para \
        mirar los comprobantes, que sí prueban.
        Una designación directa no es irregular por sí misma: es una excepción que debe decir su motivo. Fíjese en \
        cuántas son, de qué juzgados y con qué motivos.
        Una exclusión tiene causa y es anterior al azar. Muchas exclusiones seguidas de la misma persona o del mismo \
        juzgado merecen una pregunta.
        """,
        "portal.help.visitors.download": "Bajar los datos",
        "portal.help.visitors.download-text": """
        Los conjuntos completos están en direcciones fijas, en CSV y JSON, con diccionario, licencia y sumas de \
        comprobación. El registro público mismo también se puede bajar entero y revisar sin nosotros.
        """,
        "portal.help.visitors.corrections": "Las correcciones se ven",
        "portal.help.visitors.corrections-text": """
        Nada se borra del registro público. Un error se corrige con otra entrada, y las dos quedan a la vista.
        """,
        "portal.help.visitors.absent": "Qué no va a encontrar",
        "portal.help.visitors.absent-list": """
        Los nombres de las partes de un juicio.
        El número de un expediente reservado: en su lugar hay una etiqueta.
        Los dictámenes y lo que costaron.
        Datos personales de los peritos que no son de su oficio: domicilio, CURP, RFC, fecha de nacimiento.
        """,

        // MARK: Juzgados

        "portal.help.courts": "Para los juzgados",
        "portal.help.courts.about":
            "Guía de quien tramita: de la solicitud a la designación, y qué hacer cuando algo no sale.",
        "portal.help.courts.begin": "Antes de empezar",
        "portal.help.courts.begin-text": """
        Se entra con usuario, contraseña y un segundo factor. Cada cuenta es de una persona y de un juzgado: no la preste.
        Lo primero que se ve es la lista de pendientes: lo vencido, lo que toca hoy y lo que espera.
        Lo que se escribe en un formulario no se pierde si la sesión termina: vuelve al entrar de nuevo.
        """,
        "portal.help.courts.request": "Pedir y abrir un sorteo",
        "portal.help.courts.request-steps": """
        Escriba el expediente, la especialidad, el partido judicial, la clase de perito y cuántas personas hacen falta. Si \
        el asunto es reservado, márquelo.
        Registre los impedimentos que el expediente muestre, cada uno con su causa. Después de abrir ya no se puede.
        Vea cómo se leyó el número y qué ha tenido ya ese expediente. Otro sorteo tiene que decir por qué se pide.
        Revise la lista: quién participa, con cuántos boletos, y quién queda fuera y por qué.
        Compruebe sus respuestas y abra: la lista, el compromiso y la ronda quedan publicados. Se abre lo que ve en la \
        pantalla y una sola vez, aunque oprima dos veces. Mientras no llegue la ronda puede anularse por un error.
        Guarde o imprima el acuse. Es anterior al azar y sirve para el expediente.
        """,
        "portal.help.courts.wait": "Esperar la ronda",
        "portal.help.courts.wait-text": """
        La ronda llega en {delay}, o muy poco después. La página muestra la cuenta regresiva y se actualiza sola. Cuando \
        llega, el sistema concluye el sorteo, publica el comprobante y prepara el acta para imprimir.
        """,
        "portal.help.courts.wait-late": """
        Si la baliza tarda, no haga nada: el sistema insiste y el resultado será el mismo. No abra otro sorteo; no se \
        admitiría. Pasado el plazo de {conclude}, el sorteo aparece como vencido para todos.
        """,
        "portal.help.courts.after": "Después del sorteo",
        "portal.help.courts.after-steps": """
        Notifique. Registre la notificación el día en que se haga: desde ella corren {days} días hábiles para responder.
        Acepta: registre la aceptación y protesta del cargo.
        Se excusa: registre la causa. El cargo queda vacante.
        No responde: al terminar el plazo, el sistema da por vencida la designación.
        La recusan: regístrela con su causa y resuélvala. Si es fundada, el cargo queda vacante; si no, todo sigue.
        Entrega el dictamen: registre la entrega y, al final, dé por concluido el cargo.
        """,
        "portal.help.courts.replace": "Sustituir",
        "portal.help.courts.replace-text": """
        Un cargo vacante se cubre en un paso. Primero se llama a los suplentes del mismo sorteo, en su orden. Si no queda \
        ninguno que pueda, se abre otro sorteo, que dice a quién sustituye y por qué causa. Nadie elige a quién llamar.
        """,
        "portal.help.courts.direct": "Designar sin sorteo",
        "portal.help.courts.direct-text": """
        Es la excepción. Hace falta un supuesto del catálogo, los motivos con sus palabras y el acto que la funda. Todo es \
        público y se cuenta aparte: no escriba nombres de las partes ni datos privados.
        """,
        "portal.help.courts.reserved": "Asuntos reservados",
        "portal.help.courts.reserved-text": """
        El número del expediente no se publica: lo ve su juzgado y nadie más. En el registro queda una etiqueta, la misma \
        cada vez, para que tampoco un asunto reservado pueda sortearse dos veces. Dé a las partes la etiqueta con su prueba.
        """,
        "portal.help.courts.limits": "Plazos",
        "portal.help.courts.limits-terms": """
        De la apertura a la ronda: {delay}.
        Para concluir desde la ronda: {conclude}; lo hace el sistema.
        Para aceptar o excusarse desde la notificación: {days} días hábiles; el último día cuenta entero.
        Días inhábiles: los del calendario que adoptó el Consejo.
        """,

        // MARK: Peritos

        "portal.help.experts": "Para aspirantes y peritos",
        "portal.help.experts.about": """
        Cómo entrar al padrón, qué hacer al ser designado, y cómo saber si estuvo en un sorteo y por qué no.
        """,
        "portal.help.experts.apply": "Presentar una solicitud",
        "portal.help.experts.requirements": "Requisitos",
        "portal.help.experts.apply-steps": """
        Lea los requisitos antes de empezar y tenga sus documentos a la mano, en PDF, JPEG o PNG de hasta 10 MB.
        Llene la solicitud por partes. Se guarda, y puede seguir otro día mientras la convocatoria esté abierta.
        Preséntela bajo protesta de decir verdad. Hasta entonces nada es público.
        Guarde el folio y la clave de acceso que recibe al final. La clave no se puede consultar después: si la pierde, el \
        registro le da otra, en persona.
        """,
        "portal.help.experts.follow": "Seguirla",
        "portal.help.experts.follow-text": """
        Con el folio y la clave ve en qué etapa está, qué falta y hasta cuándo.
        Si se la devuelven para corregir, hágalo dentro del plazo que se indica; si no llega, la solicitud caduca.
        El público ve el folio, la convocatoria, los partidos judiciales y las etapas con sus fechas. Su nombre no, hasta \
        que entre al padrón.
        """,
        "portal.help.experts.objections": "Lista preliminar y objeciones",
        "portal.help.experts.objections-text": """
        Durante el plazo de la lista preliminar cualquiera puede objetar una solicitud ante el registro. La causa es \
        pública; quién objeta y con qué palabras, no.
        Usted puede contestar cada objeción dentro del plazo. El Consejo decide cuando ya nadie puede objetar ni contestar, \
        y una negativa dice sus motivos.
        """,
        "portal.help.experts.designated": "Si la suerte lo designa",
        "portal.help.experts.designated-steps": """
        El juzgado lo notifica. Desde ese día tiene {days} días hábiles para responder; la fecha límite está en su página.
        Acepte y proteste el cargo, si puede servir bien.
        Excúsese, si hay una causa. Hágalo cuanto antes: así se llama pronto a quien sigue.
        Si no responde, la designación vence, el cargo pasa a otra persona y queda en su historial que no aceptó.
        Entregue el dictamen al juzgado, que registra la entrega y da por concluido el cargo.
        """,
        "portal.help.experts.excuse": "Excusarse y sus consecuencias",
        "portal.help.experts.excuse-text": """
        La causa se publica con un código general: nunca dice de su salud ni de su vida privada. En ese asunto ya no \
        entrará en otro sorteo.
        Las excusas se cuentan. Si una excusa es justificada, y qué pasa si no lo es, lo decide la autoridad según la ley; \
        este sistema no sanciona a nadie.
        """,
        "portal.help.experts.unavailable": "Avisar que no está disponible",
        "portal.help.experts.unavailable-text": """
        Puede declararlo en su página y retirarlo cuando quiera; no necesita permiso. Mientras tanto no entra en las listas, \
        y en ellas aparece la causa «no disponible».
        Vale para sorteos futuros: las designaciones que ya tiene siguen.
        """,
        "portal.help.experts.pool": "¿Estuve en ese sorteo?",
        "portal.help.experts.pool-text": """
        En la página de cada sorteo está la lista completa: su número de perito aparece con sus boletos o con la causa por \
        la que quedó fuera. Si tiene la especialidad en ese partido y su número no aparece, dígalo.
        En su página puede bajar además la prueba de que su renglón está en la lista que se fijó antes del azar.
        """,
        "portal.help.experts.data": "Sus datos",
        "portal.help.experts.data-text": """
        De quien está en el padrón son públicos el nombre, la cédula, las especialidades, los partidos, la vigencia y el \
        historial. El teléfono y el correo, solo si usted lo consiente.
        """,

        // MARK: Algo parece mal

        "portal.help.problems": "Si algo parece mal",
        "portal.help.problems.about": "Qué guardar, a quién decirlo y qué significa cada advertencia.",
        "portal.help.problems.keep": "Primero, guarde la evidencia",
        "portal.help.problems.keep-steps": """
        El punto de control del registro: pocas líneas firmadas que fijan todo lo publicado hasta ese momento.
        El comprobante del sorteo, si lo hay, y la página, impresa o en PDF.
        La fecha, la hora y la dirección que visitó.
        Haga lo mismo unas horas después, de ser posible desde otra red: si se muestran registros distintos, los dos puntos \
        de control lo prueban.
        """,
        "portal.help.problems.checkpoint": "Punto de control de este momento",
        "portal.help.problems.tell": "A quién decirlo",
        "portal.help.problems.tell-text": """
        Al registro de peritos de la institución: {institution}. Diga el folio, qué esperaba y qué vio, y adjunte lo que \
        guardó.
        Si es parte en el asunto, dígalo también en el expediente: este sitio no resuelve recursos ni suspende plazos.
        Si lo que falla es la comprobación misma, no dependa de nosotros: enseñe los archivos a alguien que pueda repetirla.
        """,
        "portal.help.problems.cases": "Casos frecuentes",
        "portal.help.problems.cases-terms": """
        Un sorteo aparece como vencido: la ronda ya pasó y no se ha concluido. Puede ser que la baliza tarde. El resultado ya \
        no puede cambiar. Si sigue así al día siguiente, pregunte.
        No encuentro un sorteo: busque el folio exacto. Los folios no tienen huecos; si falta uno, guarde el punto de control.
        Mi nombre o mi cédula están mal: escriba al registro. La corrección será otra entrada.
        No estoy en una lista: mire su vigencia y su disponibilidad en la fecha de la apertura. Si todo estaba en orden, \
        dígalo: cualquier revisión del registro lo mostraría.
        Hay dos sorteos del mismo expediente: vea si uno sustituye a otro, o si son de otra especialidad o clase.
        Un comprobante no se verifica: bájelo de nuevo. Si vuelve a fallar, anote qué paso falló y con qué palabras.
        """,
        "portal.help.problems.warnings": "Qué significa cada advertencia",
        "portal.help.problems.warnings-text": """
        Una advertencia no dice que el sorteo sea falso. Dice qué falta para que la prueba no dependa de nadie.
        """,
        "portal.help.warning.fallback": """
        La primera baliza no habló a tiempo, o eso dijo la oficina. Compruebe si su ronda existe: las balizas publican las suyas.
        """,
        "portal.help.warning.identity-absent": """
        Se borró o no se adjuntó el documento con el nombre y la cédula. El resultado se comprueba igual, por números.
        """,
        "portal.help.warning.late":
            "El resultado estaba fijado desde la ronda; lo que tardó fue publicarlo. Pregunte por qué.",
        "portal.help.warning.no-lot":
            "Había tantas personas elegibles como lugares, o menos: la suerte no decidió nada.",
        "portal.help.warning.no-witnesses": """
        Nadie de fuera firmó haber visto el mismo registro. Guarde puntos de control: son su propio testigo.
        """,
        "portal.help.warning.not-independent": """
        Quien tiene la llave de esa baliza y el secreto podía saber el resultado antes de abrir. En una demostración es lo normal.
        """,
        "portal.help.warning.widened":
            "Las reglas lo permiten cuando hay pocas personas. La lista dice quiénes entraron.",
        "portal.help.problems.verdicts": "Qué significa cada veredicto",
        "portal.help.problems.verdicts-terms": """
        Verificado: todos los pasos se cumplen bajo la llave en la que usted confía.
        Verificado, pero no independiente: se cumplen, con una baliza que opera la propia institución.
        No verificado: falta algo para comprobar, por ejemplo la llave. No es una refutación.
        Refutado: al menos un paso no se cumple. Guarde el archivo tal como lo bajó.
        """,

        // MARK: Glosario

        "portal.help.glossary": "Glosario",
        "portal.help.glossary.about": "Las palabras de este sitio, en una o dos frases.",
        "portal.help.glossary.office": "El oficio",
        "portal.help.glossary.office-terms": """
        Perito auxiliar de la administración de justicia: persona que sabe de una materia y ayuda con su dictamen a un juzgado.
        Persona aspirante: quien presentó una solicitud para entrar al padrón.
        Padrón: la lista de peritos de la institución, con sus especialidades, partidos y vigencia.
        Convocatoria: el aviso que abre un plazo para presentar solicitudes.
        Solicitud de registro: lo que presenta una persona aspirante; su folio empieza con A.
        Lista preliminar: solicitudes que pasaron la revisión y se someten a objeciones.
        Lista oficial: la que resulta, y de la que se hacen los sorteos.
        Tacha u objeción: razón que alguien da contra una solicitud.
        Vigencia: el tiempo por el que vale una inscripción.
        Refrendo: la renovación de la vigencia.
        Especialidad: la materia en que alguien es perito.
        Partido judicial: la parte del estado a la que sirve un juzgado.
        Expediente: los papeles de un asunto, con su número.
        Designación: el acto de nombrar a un perito para un asunto.
        Designación directa: la que se hace sin sorteo, fundada y motivada.
        Perito tercero en discordia: el que se designa cuando otros dictámenes se contradicen en lo esencial.
        Perito en rebeldía: el que se designa en lugar del que una parte no presentó.
        Perito oficial: el que pertenece a una institución pública.
        Aceptación y protesta del cargo: la respuesta con la que un perito se obliga a servir.
        Discernimiento: el acto con el que el juzgado confiere el cargo.
        Impedimento: causa por la que alguien no puede servir en un asunto, por ejemplo parentesco con una parte.
        Excusa: la causa que da el propio perito para no servir.
        Recusación: la petición de una parte para que un perito no sirva.
        Sustitución: cubrir un cargo vacante con un suplente o con otro sorteo.
        Dictamen: el informe del perito.
        Honorarios: lo que se paga al perito.
        Suspensión, baja, sanción firme: cambios en el padrón con causa y acto; es firme la que ya no se puede impugnar.
        Versión pública: un documento sin sus datos reservados.
        Días hábiles: los días en que trabajan los juzgados, según el calendario adoptado.
        Plazo vencido: el que terminó sin que se hiciera lo que tocaba.
        Cédula profesional: el documento que autoriza a ejercer una profesión.
        Carta de no antecedentes penales: constancia que algunas convocatorias piden.
        Bajo protesta de decir verdad: forma de declarar que obliga a no mentir.
        """,
        "portal.help.glossary.draw": "El sorteo",
        "portal.help.glossary.draw-terms": """
        Sorteo o insaculación: decidir por la suerte. «Insacular» es meter los boletos en un saco.
        Folio: el nombre de un sorteo (S), una solicitud (A) o una designación directa (D), con el año y un número sin huecos.
        Lista del sorteo: todas las personas que podían participar, con sus boletos o con la causa de su exclusión.
        Boleto: cada oportunidad de salir. Gana el de número menor.
        Suplente: quien sigue en el orden del sorteo.
        Secreto: 32 bytes al azar que se guardan hasta la ronda.
        Compromiso: la huella del secreto, publicada al abrir.
        Sobre cerrado: una copia cifrada del secreto que solo puede abrir su custodio.
        Custodio: quien guarda un sobre cerrado y puede abrir el sorteo sin el juzgado.
        Baliza: servicio que publica números al azar, firmados, a horas fijas.
        Ronda: cada número que publica una baliza.
        Semilla: lo que resulta del secreto y la ronda; de ella salen los números de los boletos.
        Acta de sorteo: la hoja que se imprime para el expediente.
        Política del sorteo: las reglas adoptadas para todos los sorteos: boletos, espera, baliza, suplentes, plazos.
        """,
        "portal.help.glossary.proof": "La prueba",
        "portal.help.glossary.proof-terms": """
        Registro público: la lista de todas las entradas, a la que solo se puede agregar.
        Entrada: un hecho publicado, con su fecha y la oficina responsable.
        Huella: 64 cifras y letras que salen de un texto; con una letra distinta, la huella es otra.
        Punto de control: unas líneas firmadas que fijan todo el registro hasta un momento.
        Llave del registro: con ella se comprueba la firma de los puntos de control.
        Comprobante de verificación: el archivo con el que se repite la cuenta de un sorteo.
        Prueba de inclusión: pocas huellas que muestran que una entrada o un renglón está donde se dice.
        Testigo: alguien de fuera que firma los puntos de control que ve.
        Veredicto: lo que dice un verificador al terminar.
        Verificador: programa que repite la cuenta. Hay tres, escritos por separado.
        """,

        // MARK: Privacidad

        "portal.help.privacy": "Aviso de privacidad",
        "portal.help.privacy.about":
            "Qué se publica de las personas, qué se guarda cerrado, qué nunca se pide y qué derechos tiene usted.",
        "portal.help.privacy.who": "Quién responde",
        "portal.help.privacy.who-text": """
        La institución que opera este sitio: {institution}. Aquí se explica cómo trata el sistema los datos; el aviso \
        completo, con su fundamento legal, es el que la institución adopte y publique.
        """,
        "portal.help.privacy.public": "Lo que es público",
        "portal.help.privacy.public-list": """
        De quien está en el padrón: nombre, cédula, número, especialidades, partidos, vigencia, situación con su causa \
        general, sanciones firmes, y su historia en los sorteos.
        Teléfono y correo profesionales, solo con consentimiento.
        De una solicitud: folio, convocatoria, partidos, etapas, fechas y causas con código. El nombre, no.
        De un asunto: el juzgado y el número de expediente, salvo que sea reservado.
        """,
        "portal.help.privacy.sealed": "Lo que se guarda cifrado y no se publica",
        "portal.help.privacy.sealed-list": """
        CURP, RFC, fecha de nacimiento y domicilio.
        Los documentos de una solicitud.
        Quién objetó una solicitud, con qué palabras, y la respuesta.
        El número de un expediente reservado.
        """,
        "portal.help.privacy.never": "Lo que nunca se pide",
        "portal.help.privacy.never-list": """
        Nombres de las partes de un juicio.
        Datos bancarios, de salud, de creencias o de origen.
        """,
        "portal.help.privacy.rights": "Sus derechos",
        "portal.help.privacy.rights-terms": """
        Acceso: pida al registro una copia de todo lo que se guarda de usted.
        Rectificación: lo privado se corrige en su solicitud o por el registro; lo público, con una entrada nueva. La anterior \
        queda a la vista.
        Cancelación: cuando ya no esté en el padrón ni tenga asuntos pendientes y haya pasado el plazo de conservación, se \
        borra lo privado y el documento con su nombre y cédula. Quedan números y códigos; las pruebas siguen valiendo.
        Oposición: puede retirar su consentimiento para publicar su contacto cuando quiera.
        """,
        "portal.help.privacy.retention": "Cuánto tiempo",
        "portal.help.privacy.retention-text": """
        Cada clase de dato tiene un plazo que adopta la institución. El registro público permanece: por eso no contiene \
        datos privados.
        Borrar no alcanza a las copias que otras personas hicieron mientras algo era público, ni a los respaldos anteriores.
        """,
        "portal.help.privacy.visit": "Al visitar este sitio",
        "portal.help.privacy.visit-text": """
        No hay rastreadores, anuncios ni contenido de otros sitios. Solo quien entra con cuenta o con folio recibe una \
        galleta, que sirve para su sesión y termina con ella.
        El verificador trabaja en su equipo: el comprobante que usted abre en él no se envía a nadie.
        """,

        // MARK: Accesibilidad

        "portal.help.accessibility": "Accesibilidad",
        "portal.help.accessibility.about":
            "Este sitio debe servir a todas las personas. Qué hemos hecho, qué falta y cómo avisar.",
        "portal.help.accessibility.aim": "La meta",
        "portal.help.accessibility.aim-text": """
        Cumplir las pautas WCAG 2.2 en el nivel AA. Lo probamos con programas y con un navegador real; ninguna persona \
        ajena lo ha certificado.
        """,
        "portal.help.accessibility.done": "Lo que puede esperar",
        "portal.help.accessibility.done-list": """
        Todo se puede hacer con el teclado, y siempre se ve dónde está.
        Los textos y los bordes tienen contraste, de día y de noche.
        Las páginas caben en un teléfono angosto y se pueden ampliar; las tablas anchas se desplazan por su cuenta.
        Nada depende solo del color: cada marca dice su palabra.
        Cada gráfica tiene debajo la tabla con los mismos datos.
        Los errores dicen qué pasó y qué hacer, con enlaces a cada campo.
        Todo funciona sin JavaScript, salvo el verificador.
        Nada se mueve ni caduca sin avisar; lo escrito se guarda si la sesión termina.
        """,
        "portal.help.accessibility.known": "Lo que sabemos que falta",
        "portal.help.accessibility.known-list": """
        El verificador necesita JavaScript y un navegador reciente; los programas para la terminal son la alternativa.
        Las huellas son cadenas largas que un lector de pantalla lee letra por letra.
        Los documentos que suben las personas están como ellas los hicieron.
        Todavía no hay lengua de señas ni lectura fácil, ni versiones en wixárika o náhuatl.
        """,
        "portal.help.accessibility.tell": "Avísenos",
        "portal.help.accessibility.tell-text": """
        Si algo le impide usar este sitio, dígalo al registro de peritos: qué página era, qué quería hacer y con qué \
        navegador o ayuda técnica. Puede hacer su trámite en persona mientras se corrige.
        """,
    ]
}
