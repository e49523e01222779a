// swift-format-ignore-file
// Written by Scripts/phrases from the catalogues: change those, and run it.

extension Language {
    public static let es = Language("es", name: "Español", path: "", plurals: [("one", "n = 1")]) { Catalogues.es }
    public static let en = Language("en", name: "English", path: "/en", plurals: [("one", "n = 1")]) { Catalogues.en }

    /// The language used unless another is asked for, and then the others.
    static let compiled = [es, en]
}

private enum Catalogues {
    static let es = Phrases.catalogue(lines: #"""
account.added Cuenta {login} creada. Antes de entrar, su titular cambia la contraseña y registra el segundo factor:
   insacula account password {login} --password-file -
   insacula account totp {login} --password-file -
account.court-needed --court va con --role court, y solo con ella. Diga de qué juzgado es la cuenta.
account.disabled Cuenta {login} deshabilitada.
account.enabled Cuenta {login} habilitada.
account.enrolled Segundo factor de {login} registrado.
account.enrolment Dé este secreto a la aplicación de códigos del teléfono:
   {secret}
   {uri}
 Confirme con un código de ella: insacula account totp {login} --password-file - --code CÓDIGO
account.link-begun Enlace de {login} con {subject} pedido. Otra persona que administre lo confirma en 24 horas: insacula account confirm-link {login} --subject {subject} --as USUARIO
account.linked Cuenta {login} enlazada con {subject}. Sus sesiones terminaron.
account.listed Cuentas: {count}
account.password-changed Contraseña de {login} cambiada.
account.password-file En {path} se espera texto en UTF-8 con este número de renglones: {count}.
account.recovered Cuenta {login} recuperada. Contraseña provisional, que no se mostrará otra vez: {password}
 Entréguela en persona. Hay que cambiarla y registrar el segundo factor antes de entrar.
account.recovery-begun Recuperación de {login} pedida. Otra persona que administre la confirma en 24 horas: insacula account confirm {login} --as USUARIO
account.signer-bound La cuenta «{login}» firma con certificados de la persona registrada.
account.signer-unbound La cuenta «{login}» ya no firma actas.
account.state-disabled deshabilitada
account.state-locked con intentos fallidos; quien los hizo espera hasta {until}
account.state-open en uso
account.state-temporary contraseña provisional
account.state-without-factor sin segundo factor
account.unlinked Cuenta {login} sin enlace con el directorio.
acta.checked La firma es válida: {name} firmó el acta del sorteo {draw} con el certificado {serial}. Huella del archivo: {file}.
acta.line {time}  {office}  {name}  certificado {serial}  huella {file}
acta.line-erased {time}  {office}  (archivo borrado)  huella {file}
acta.none El acta del sorteo {draw} no tiene firmas.
acta.revocation-checked Revocación: la autoridad respondió que el certificado era válido ({time}).
acta.revocation-unchecked Revocación: no se consultó.
acta.signed Firmada: el acta del sorteo {draw}, por {name}. Huella de la firma: {file}.
acta.written Los archivos de la firma están en {path}. Para revisarla ahí:
action.accept aceptar y protestar el cargo
action.add-account crear una cuenta
action.add-passkey registrar una llave de entrada
action.admit dar de alta a un perito
action.adopt adoptar los datos del Consejo
action.annul anular un sorteo
action.answer contestar una tacha
action.approve aprobar una solicitud
action.approve-change aprobar un cambio en el padrón
action.approve-correction aprobar la corrección de un número de expediente
action.approve-rules aprobar un cambio de las reglas
action.begin-link pedir el enlace de una cuenta con el directorio
action.begin-recovery pedir la recuperación de una cuenta
action.bind-signer registrar a la persona que firma con una cuenta
action.call llamar a un suplente
action.challenge registrar una recusación
action.change-language cambiar el idioma de los avisos
action.change-password cambiar la contraseña
action.close-days asentar una suspensión de labores
action.conclude-draw concluir un sorteo
action.confirm-factor confirmar con el segundo factor
action.confirm-link confirmar el enlace de una cuenta con el directorio
action.confirm-recovery confirmar la recuperación de una cuenta
action.correct corregir una solicitud
action.correct-case pedir que se corrija un número de expediente
action.declare-availability declarar disponibilidad
action.deliver registrar la entrega de un dictamen
action.designate designar directamente
action.disable-account deshabilitar una cuenta
action.discard-change descartar un cambio propuesto
action.discard-correction descartar la corrección de un número de expediente
action.discard-rules descartar un cambio propuesto de las reglas
action.discharge dar por concluido el cargo
action.draft preparar una solicitud
action.enable-account habilitar una cuenta
action.end terminar una designación sin culpa de nadie
action.end-draft borrar un borrador sin uso
action.end-sessions terminar sesiones propias
action.enrol registrar el segundo factor
action.erase-person borrar los datos de una persona
action.excuse excusarse del cargo
action.export-person entregar los datos de una persona
action.import-roster incorporar la lista del Consejo
action.install-template instalar la plantilla de un documento
action.issue-code dar una clave de acceso
action.lapse-application declarar caducada una solicitud
action.lapse-designation declarar caducada una designación
action.list publicar la lista preliminar
action.manage-accounts ver las cuentas
action.manage-keys administrar las llaves
action.manage-mail administrar el correo
action.note-activity anotar la bitácora en el registro público
action.note-fees anotar honorarios
action.notify notificar una designación
action.object registrar una tacha
action.open-call abrir una convocatoria
action.open-draw abrir un sorteo
action.prepare-list preparar una lista del Consejo
action.propose-change proponer un cambio en el padrón
action.propose-rules proponer un cambio de las reglas
action.prove-tag ver la prueba de la etiqueta de un asunto
action.read-activity ver la bitácora
action.read-contact consultar cómo localizar a un perito
action.read-private ver datos privados
action.read-signature consultar la firma de un acta
action.reject rechazar una solicitud
action.remove-passkey quitar una llave de entrada
action.resolve resolver una recusación
action.return prevenir a quien presentó una solicitud
action.review revisar una solicitud
action.revoke revocar una designación
action.set-report-day fijar el día de un dictamen
action.sign-acta firmar el acta de un sorteo
action.sign-in entrar
action.submit presentar una solicitud
action.unlink quitar el enlace de una cuenta con el directorio
action.withdraw retirar una solicitud
activity.altered El renglón {id} no es el que se escribió.
activity.cut-short El último renglón es el {found} y se habían escrito {expected}.
activity.faults No coincide:
activity.gap Faltan renglones antes del {id}.
activity.less-than-noted El último renglón es el {found} y el registro público anota {noted}.
activity.listed Renglones: {count}
activity.not-as-noted El renglón {id} no es el que anota el registro público.
activity.sound La bitácora está completa. Renglones: {count}. Última huella: {head}
activity.unsound La bitácora fue cambiada por fuera. Renglones: {count}. Última huella: {head}
api.bad-parameter El parámetro «{parameter}» no vale así: «{found}». {remedy}
api.not-found No se encontró «{found}» ({parameter}). {remedy}
api.unknown-address Aquí no hay nada. La descripción openapi.json dice qué se puede pedir.
api.unknown-parameter No existe el parámetro «{parameter}» en esta dirección. La descripción openapi.json dice cuáles hay.
beacon.chain {chain} ({scheme}), una ronda cada {period} s
beacon.fallback   De reserva: {after} s después de la ronda que falte del primero
beacon.last   Última que decidió un sorteo: {round}
beacon.last-none   Ninguna ha decidido un sorteo todavía
beacon.next   Sigue la ronda {round}, a las {due}
beacon.no-relays   Sin repetidores configurados: las rondas se traen con --round-file
beacon.own   La firma esta misma instalación: no es independiente
beacon.relay   {relay}: ronda {round} verificada, {age} s después de su hora, en {milliseconds} ms
beacon.relay-address «{address}» no es la dirección de un repetidor: {fault}
beacon.relay-behind   {relay}: se quedó en la ronda {round} (verificada), de hace {age} s; contestó en {milliseconds} ms
beacon.relay-fault   {relay}: {fault}
beacon.unknown   DESCONOCIDA: no es ninguna de las balizas públicas, o no lo es en esta fecha
call.closed cerrada
call.open abierta
call.soon por abrir
case.ambiguous-year no se sabe cuál es el año; escriba primero el número y después el año con cuatro cifras.
case.bad-year «{found}» no es un año; escríbalo con cuatro cifras.
case.future-year el año {found} todavía no comienza; corre {year}.
case.no-docket falta decir de qué tipo es.
case.no-number no tiene un número y un año separados por una diagonal.
case.other-docket este juzgado no lleva expedientes del tipo «{found}».
case.other-suffix este juzgado no agrega «{found}» a sus números.
case.too-large el número tiene demasiadas cifras.
case.two-suffixes tiene dos agregados: {found}.
case.unknown-docket no se conoce «{found}» como tipo de expediente.
case.unknown-suffix no se conoce «{found}» como agregado al número.
case.zero el número no puede ser cero.
catalogue.causes causas
catalogue.courts juzgados
catalogue.districts partidos judiciales
catalogue.dockets tipos de expediente
catalogue.kinds tipos de designación
catalogue.offices órganos
catalogue.periods periodos o convocatorias
catalogue.requirements requisitos
catalogue.specialties especialidades
catalogue.suffixes agregados al número de expediente
change.annul anulación del registro por error
change.identity corrección de nombre o cédula
change.practice cambio de especialidades y partidos
change.reinstate reincorporación
change.remove baja
change.renew refrendo
change.sanction sanción firme
change.suspend suspensión
column.abierto Abierto
column.abierto.about Cuándo se abrió el sorteo, en UTC.
column.aceptaciones Aceptaciones
column.aceptaciones.about Designaciones que aceptó.
column.aceptada Aceptada
column.aceptada.about Cuándo se aceptó y protestó el cargo, en UTC.
column.acto Acto
column.acto.about Tipo de la entrada, según el protocolo.
column.ampliado Ampliado a
column.ampliado.about Partidos vecinos a los que se amplió la lista.
column.anio Año
column.anio.about Del expediente, con cuatro cifras; vacío si el asunto es reservado.
column.anulado Anulado
column.anulado.about Cuándo se anuló, en UTC, siempre antes de la hora de la ronda; vacío si no se anuló.
column.baliza Baliza
column.baliza.about En la palabra de quién descansa la ronda que decidió.
column.boletos Boletos
column.boletos.about De la persona o, en los sorteos, de toda la lista.
column.cadena Cadena
column.cadena-decisiva Cadena decisiva
column.cadena-decisiva.about Baliza que decidió.
column.cadena.about Baliza que debía decidir.
column.caducadas Caducadas
column.caducadas.about Designaciones que no contestó a tiempo.
column.candidatos Candidatos
column.candidatos.about Personas en la lista, elegibles o no.
column.catalogo Catálogo
column.catalogo.about El catálogo al que pertenece el código.
column.causa Causa
column.causa-adicion Causa de la adición
column.causa-adicion.about Código de la causa por la que se pidió otra.
column.causa-anulacion Causa de la anulación
column.causa-anulacion.about Código de la causa.
column.causa-sustitucion Causa de la sustitución
column.causa-sustitucion.about Código de la causa de la vacante.
column.causa.about Código de la causa: de la exclusión, de la vacante o del cambio.
column.cedulas Cédulas
column.cedulas.about Números de las cédulas profesionales, una por profesión, sin ceros a la izquierda, separados por espacios; vacío si no hay o si el documento fue suprimido.
column.clase-expediente Clase de expediente
column.clase-expediente.about Código del catálogo dockets: expediente, toca, exhorto…
column.clases-expediente Clases de expediente
column.clases-expediente.about De un juzgado: las únicas que tiene; vacío si puede tener cualquiera.
column.clave Clave
column.clave.about De qué causa, etapa, partido, mes o especialidad es la cifra.
column.codigo Código
column.codigo-parte Código de la parte
column.codigo-parte.about El trimestre (como 2026-T1) o el código del catálogo; «todo» para todo el registro.
column.codigo.about Único en su catálogo.
column.comparacion Comparación
column.comparacion.about De las personas con las esperadas.
column.compromiso Compromiso
column.compromiso.about Huella del secreto, publicada antes de la ronda.
column.concluido Concluido
column.concluido.about Cuándo se concluyó, en UTC; vacío si está abierto.
column.convocatoria Convocatoria
column.convocatoria.about Código de la convocatoria.
column.correcciones Correcciones
column.correcciones.about Veces que se corrigió el número de expediente; cada una está en el conjunto correcciones.
column.desde-hora Desde la hora
column.desde-hora.about Hora local desde la que se cierra; vacía si el día se cierra entero. Ningún plazo termina en un día que se cierra en parte.
column.designacion Designación
column.designacion.about Por sorteo, el folio y el perito con una diagonal; directa, su folio.
column.dia-dictamen Día del dictamen
column.dia-dictamen.about El día local en que vence el dictamen, como lo fijó el juzgado la última vez.
column.dia-notificado Día notificado
column.dia-notificado.about El día local en que se notificó; por correo postal, en que se recibió.
column.dias Días
column.dias.about Los días que se cierran, separados por espacios.
column.directas Directas
column.directas.about Designaciones sin sorteo.
column.efectos Surte efectos
column.efectos.about Desde cuándo, en UTC.
column.elegible Veces elegible
column.elegible.about Sorteos concluidos en los que tuvo boletos.
column.elegibles Elegibles
column.elegibles.about Personas de la lista con boletos.
column.entrada Entrada
column.entrada-anulacion Entrada de anulación
column.entrada-anulacion.about Lugar en el registro de la anulación.
column.entrada-conclusion Entrada de conclusión
column.entrada-conclusion.about Lugar en el registro de la conclusión.
column.entrada.about Lugar en el registro público, contado desde 0.
column.especialidad Especialidad
column.especialidad.about Código de la especialidad.
column.especialidades Especialidades
column.especialidades.about En las que la persona sirve.
column.esperado Veces esperadas
column.esperado.about Lugares que le habría dado el azar: suma de sus probabilidades.
column.estado Estado
column.estado.about Del sorteo, al momento de la última entrada.
column.etapa Etapa
column.etapa.about En la que está, al momento de la última entrada.
column.etiqueta Etiqueta
column.etiqueta-anterior Etiqueta anterior
column.etiqueta-anterior.about La que tenía antes de corregirse.
column.etiqueta.about La misma para todo lo que se pida en un mismo expediente, reservado o no; sin su prueba no revela el número.
column.excusas Excusas
column.excusas.about Designaciones de las que se excusó.
column.expediente Expediente
column.expediente-anterior Expediente anterior
column.expediente-anterior.about Como estaba antes de corregirse; vacío si era reservado.
column.expediente.about Clase, número, año y sufijo en códigos, como «expediente 412/2026», según la última corrección; vacío si el asunto es reservado.
column.firma Firma
column.firma.about Lo que dijo la baliza, en hexadecimal.
column.folio Folio
column.folio.about De un sorteo, o de una designación directa.
column.fuente Fuente
column.fuente.about De dónde lo tomó el consejo.
column.fundamento Fundamento
column.fundamento.about Código del fundamento legal de designar sin sorteo.
column.honorarios-cotizados Honorarios cotizados
column.honorarios-cotizados.about Lo que cotizó el perito, en centavos de peso mexicano, si la política lo publica.
column.honorarios-fijados Honorarios fijados
column.honorarios-fijados.about Lo que fijó el juzgado, en centavos de peso mexicano, si la política lo publica.
column.honorarios-pagados Honorarios pagados
column.honorarios-pagados.about La suma de los pagos, en centavos de peso mexicano, si la política la publica.
column.huella Huella
column.huella-cadena Huella de la cadena
column.huella-cadena-decisiva Huella de la cadena decisiva
column.huella-cadena-decisiva.about De las partes de la baliza que decidió.
column.huella-cadena.about De las partes de la baliza que debía decidir: con ella se sabe si es una de las públicas.
column.huella.about SHA-256 de la entrada como hoja del árbol (RFC 6962).
column.identidad-corregida Identidad corregida
column.identidad-corregida.about Cuándo se corrigió por última vez el nombre o una cédula; las entradas están en «cambios-padron».
column.indicador Indicador
column.indicador.about Nombre, según docs/indicators.md.
column.institucion Institución
column.institucion.about La que se designó en lugar de una persona del padrón.
column.instrumento Instrumento
column.instrumento.about Acto jurídico en que consta.
column.juzgado Juzgado
column.juzgado.about Código del juzgado que pide o designa.
column.juzgados Juzgados
column.juzgados.about Los juzgados que se cierran. Sin juzgados ni partidos, se cierra en todas partes.
column.limite Límite
column.limite.about Hasta cuándo debía concluirse, en UTC.
column.listas-reducidas Listas reducidas
column.listas-reducidas.about Sorteos abiertos con menos de tres elegibles.
column.lugares Lugares
column.lugares.about Cuántas personas se sortean.
column.mediana-aceptacion Mediana a la aceptación
column.mediana-aceptacion.about Segundos desde el pedido hasta la aceptación.
column.medio Medio
column.medio.about Cómo se notificó: actuary (actuario), electronic (medio electrónico), in-person (en persona) o post (correo postal).
column.nombrada Nombrada
column.nombrada.about Cuándo se designó, en UTC.
column.nombre Nombre
column.nombre.about De la persona, según su documento de identidad publicado; vacío si fue suprimido. En los catálogos, lo que significa el código.
column.notificada Notificada
column.notificada.about Cuándo se notificó, en UTC.
column.numero Número
column.numero.about Del expediente, sin ceros a la izquierda; vacío si el asunto es reservado.
column.oficina Oficina
column.oficina.about Código de la oficina o del juzgado que actuó.
column.pagadores Pagadores
column.pagadores.about Quiénes pagaron: both-parties, court, one-party, other o public-defender.
column.parte Parte
column.parte.about De qué es el renglón: de todo el registro, de un trimestre, un juzgado, un partido o una especialidad.
column.partido Partido judicial
column.partido.about Código del partido judicial.
column.partidos Partidos judiciales
column.partidos.about Códigos de partidos judiciales.
column.periodo Periodo
column.periodo.about Código del periodo del padrón.
column.periodos Periodos
column.periodos.about Para los que la persona fue admitida o refrendada.
column.perito Perito
column.perito.about Número en el padrón, dado una vez y para siempre.
column.peritos-designados Peritos designados
column.peritos-designados.about Peritos distintos con alguna designación, con o sin sorteo.
column.personas Personas
column.personas-esperadas Personas esperadas
column.personas-esperadas.about Personas distintas que daría el azar con las mismas listas.
column.personas.about Personas distintas a quienes el sorteo mismo dio un lugar.
column.politica Política
column.politica.about Código de las reglas en vigor al abrir el sorteo.
column.por-sorteo Por sorteo
column.por-sorteo.about Personas designadas por sorteo, con los suplentes llamados.
column.practica Práctica
column.practica.about Especialidad y partido judicial, con una diagonal.
column.presentada Presentada
column.presentada.about Cuándo se presentó, en UTC.
column.proporcion-cinco Proporción de cinco
column.proporcion-cinco.about De los cinco peritos más designados, en milésimas.
column.proporcion-sorteo Proporción por sorteo
column.proporcion-sorteo.about De todas las designaciones, en milésimas.
column.proporcion-tres-dias Proporción en tres días
column.proporcion-tres-dias.about De las aceptadas, las que lo fueron en tres días hábiles; en milésimas.
column.propuso Propuso
column.propuso.about Código de la oficina que propuso el cambio.
column.prueba Prueba
column.prueba.about Dirección del archivo con el que cualquiera comprueba el sorteo.
column.raiz Raíz
column.raiz.about Huella de la lista completa (RFC 6962).
column.razones Razones
column.razones.about Motivación que dio el juzgado.
column.recusadas Recusaciones fundadas
column.recusadas.about Designaciones que terminó una recusación fundada.
column.registrada Registrada
column.registrada.about Cuándo entró en el registro, en UTC.
column.reservado Reservado
column.reservado.about 1 si el número se reserva, 0 si es público.
column.revocadas Revocadas
column.revocadas.about Designaciones que revocó el juzgado.
column.ronda Ronda
column.ronda-decisiva Ronda decisiva
column.ronda-decisiva.about Ronda que decidió.
column.ronda-prevista Hora de la ronda
column.ronda-prevista.about Cuándo debía hablar la baliza, en UTC.
column.ronda.about Ronda que debía decidir.
column.sanciones Sanciones
column.sanciones.about Sanciones firmes.
column.se-suma-a Se suma a
column.se-suma-a.about Designación junto a la que se pidió otra en el mismo expediente y especialidad.
column.secreto Secreto
column.secreto.about El que se había comprometido; vacío hasta concluir.
column.semilla Semilla
column.semilla.about De la que salen los números de los boletos.
column.situacion Situación
column.situacion.about En el padrón, al momento de la última entrada.
column.solicitud Solicitud
column.solicitud.about Folio de la solicitud. No se dice de quién es.
column.sorteado Veces sorteado
column.sorteado.about Lugares que le dio el sorteo mismo.
column.sorteo Sorteo
column.sorteo.about Folio del sorteo.
column.sorteos-abiertos Sorteos abiertos
column.sorteos-abiertos.about En el trimestre cuenta el de la apertura.
column.sorteos-concluidos Sorteos concluidos
column.sorteos-concluidos.about En el trimestre cuenta el de la conclusión.
column.sufijo Sufijo
column.sufijo.about Lo que el juzgado añade al número, del catálogo suffixes; no distingue un expediente de otro.
column.sufijos Sufijos
column.sufijos.about De un juzgado: los únicos que usa; vacío si puede usar cualquiera.
column.suplencias Suplencias
column.suplencias.about Veces que se le llamó como suplente.
column.sustituye Sustituye
column.sustituye.about Designación que se sustituye, porque su cargo quedó vacante.
column.terminada Terminada
column.terminada.about Cuándo se decidió la solicitud, o terminó o quedó vacante la designación, en UTC.
column.texto Texto
column.texto.about De los indicadores que son una palabra.
column.tipo Tipo
column.tipo.about Código del tipo de designación que se pide.
column.unidad Unidad
column.unidad.about De la cifra.
column.usos Usos
column.usos.about De una causa: para qué se puede dar.
column.valor Valor
column.valor.about En la unidad que se dice; vacío si no hay de qué calcularlo.
column.varianza Varianza
column.varianza.about De lo sorteado menos lo esperado; dos veces su raíz no es nada notable.
column.vecinos Vecinos
column.vecinos.about De un partido: a cuáles se puede ampliar una lista.
column.via Vía
column.via.about Cómo se llegó a la designación.
column.vigente-desde Vigente desde
column.vigente-desde.about Inicio del primer periodo, en UTC.
column.vigente-hasta Vigente hasta
column.vigente-hasta.about Primer segundo después del último periodo, en UTC.
commitment.line {name}: por sorteo {lot}, sin sorteo {direct}; personas distintas {people} en {seats} lugares; por azar, {expected} ± {spread}: {standing}
commitment.part.especialidad Especialidad
commitment.part.juzgado Juzgado
commitment.part.partido Partido judicial
commitment.part.total Todo el registro
commitment.part.trimestre Trimestre
commitment.standing.as-chance como el azar
commitment.standing.as-chance.text El sorteo designó a tantas personas distintas como daría el azar. No se repiten unas pocas.
commitment.standing.fewer menos personas que por azar
commitment.standing.fewer.text El sorteo designó a menos personas distintas de las que daría el azar: algunas se repiten más. Eso pide una explicación; los comprobantes dicen si cada sorteo se hizo bien.
commitment.standing.more más personas que por azar
commitment.standing.more.text El sorteo designó a más personas distintas de las que daría el azar. Eso pide una explicación; los comprobantes dicen si cada sorteo se hizo bien.
commitment.standing.too-few muy pocos lugares para comparar
commitment.standing.too-few.text Todavía hay muy pocos lugares sorteados para comparar con el azar.
commitment.whole En total
dataset.azar Sorteo y azar
dataset.azar.about Por perito y especialidad: cuántas veces salió y cuántas se esperaban.
dataset.cambios-padron Cambios del padrón
dataset.cambios-padron.about Admisiones, refrendos, cambios, sanciones y situación.
dataset.catalogos Catálogos
dataset.catalogos.about Qué significa cada código en vigor.
dataset.compromiso Seguimiento del Compromiso 3
dataset.compromiso.about Los indicadores por trimestre, juzgado, partido y especialidad, junto a lo que daría el azar.
dataset.correcciones Correcciones
dataset.correcciones.about Cada corrección de un número de expediente, con el anterior y el correcto.
dataset.designaciones Designaciones
dataset.designaciones-directas Designaciones directas
dataset.designaciones-directas.about Las designaciones sin sorteo, con su fundamento y sus razones.
dataset.designaciones.about Cada designación, por sorteo o directa, y en qué quedó.
dataset.entradas Entradas
dataset.entradas.about Todas las entradas del registro, con su huella.
dataset.indicadores Indicadores
dataset.indicadores.about Las cifras del seguimiento, una por renglón.
dataset.listas Listas
dataset.listas.about Cada candidato de cada sorteo, con sus boletos o con la causa de su exclusión.
dataset.peritos Peritos
dataset.peritos.about Cada perito del padrón, con su vigencia, su situación y sus cuentas.
dataset.practicas Prácticas
dataset.practicas.about Quién sirve en qué especialidad y en qué partido judicial.
dataset.solicitudes Solicitudes
dataset.solicitudes.about Las solicitudes de registro, sin personas.
dataset.sorteos Sorteos
dataset.sorteos.about Cada sorteo, con todo lo que hace falta para recalcularlo.
dataset.suspensiones Suspensiones de labores
dataset.suspensiones.about Los días que una autoridad cerró además de los del calendario, con su acuerdo.
demo.account   {login}  {role}  {password}  {secret}
demo.accounts Cuentas ficticias (usuario o folio, función, contraseña o clave de acceso, secreto del segundo factor):
demo.code código: {code}
demo.person   {login}  {role}  {password}
directory.answers El directorio responde: su descripción y sus llaves están en orden.
directory.fault No se puede entrar con el directorio: {fault}
directory.one-factor El directorio pide el primer factor; este despacho pide el segundo.
directory.passwords-end Las cuentas enlazadas entran solo por el directorio.
directory.passwords-stay Las cuentas enlazadas conservan su contraseña.
directory.settings Directorio: {issuer}
 Cliente: {client}
 Dirección de regreso, que se registra en el directorio: {redirect}
directory.two-factors El directorio pide los dos factores.
document.archive Es un archivo comprimido, como ZIP. Descomprímalo y envíe el documento que contiene, en PDF, JPEG o PNG.
document.cut-off El archivo está incompleto: le falta el final. Cópielo o expórtelo otra vez, compruebe que se abre, y envíelo.
document.empty El archivo está vacío. Ábralo en su aparato para comprobar que tiene contenido, y envíelo otra vez.
document.heif Es una foto HEIC o AVIF, que muchos programas no abren. En un iPhone: Ajustes › Cámara › Formatos › «Más compatible», y tome otra foto. En Android: apague «HEIF» o «Imágenes de alta eficiencia» en los ajustes de la cámara. También puede guardar esta foto como JPEG.
document.office Es un archivo de Word, Excel u otro programa de oficina. Ábralo, elija Guardar como o Exportar, y guárdelo como PDF.
document.page Es una página web o un XML. Ábralo, elija Imprimir y «Guardar como PDF», y envíe ese PDF.
document.password Es un PDF con contraseña o con permisos restringidos, que no puede conservarse ni imprimirse con seguridad. Ábralo, elija Imprimir y «Guardar como PDF», y envíe esa copia.
document.picture Es una imagen WebP, TIFF, GIF o de otro tipo. Ábrala, elija Guardar como o Exportar, y guárdela como JPEG o PNG.
document.unknown No es un PDF, JPEG o PNG. Guárdelo en uno de esos formatos y envíelo otra vez.
document.video Es un video. Envíe una foto o un PDF del documento.
earlier.annulled anulado
earlier.concluded concluido
earlier.direct designación directa
earlier.open por concluir
error.bad-address La dirección «{address}» no es válida. Escríbala como https://sorteos.example.org/registro.
error.earlier-malformed El punto de control anterior «{path}» está mal formado: {reason}
error.file-not-found No existe el archivo «{path}». Revise la ruta.
error.file-unreadable No se pudo leer «{path}»: {reason}.
error.no-folder No existe la carpeta «{path}». Dé la carpeta publicada o una dirección que empiece con https://.
error.round-chain Indique la baliza: --chain o --chain-file, uno solo de los dos.
error.round-or-file Indique la ronda: con --round y --signature, o con --file.
error.round-previous --previous no es para la baliza {chain}: sus rondas no firman la anterior.
error.round-signed Indique --signed o --previous, no ambos.
error.round-unknown-chain No se conoce la baliza «{chain}». Se conocen: {known}. Para otra, use --chain-file.
error.source No se pudo obtener «{path}»: {reason}. La evidencia no está disponible; inténtelo más tarde.
error.trust-malformed La política de confianza «{path}» está mal formada: {reason}
error.trust-or-log Diga en quién confía: con --trust POLÍTICA o con --log LLAVE, una sola de las dos.
error.unexpected Ocurrió algo que el programa no esperaba: {reason}. Repórtelo con la orden que usó.
event.acta.signed Se firmó el acta del sorteo {draw}
event.adds Se suma a {designation}: {cause}
event.admission.annulled El registro de {expert} se anuló por error. No es una sanción ni una baja. Causa: {cause}. {instrument}
event.application.answered Se contestó la tacha {number}
event.application.approved Se aprobó. {instrument}
event.application.corrected La persona aspirante envió lo que faltaba
event.application.lapsed Caducó: lo que faltaba no llegó en plazo
event.application.listed Pasó a la lista preliminar
event.application.objected Tacha {number}: {cause}
event.application.rejected Se rechazó: {grounds}. {instrument}
event.application.returned Prevención: falta o no sirve: {missing}
event.application.reviewed Comenzó la revisión
event.application.submitted Se presentó en la convocatoria {call}. Partidos: {districts}
event.application.withdrawn La persona aspirante la retiró
event.call.opened Se abrió la convocatoria {call} para el periodo {period}, del {opens} al {closes}. {instrument}
event.case.corrected Se corrigió el número de expediente de {folio}: {case}. Causa: {cause}. {instrument}
event.challenge-founded fundada
event.challenge-unfounded infundada
event.days.closed Suspensión de labores, {where}: {days}. Causa: {cause}. {instrument}
event.days.closed-part Suspensión de labores desde las {from}, {where}: {days}. Causa: {cause}. {instrument}
event.designation.accepted Aceptó y protestó el cargo
event.designation.called Se llamó al suplente {expert} en lugar de {designation}
event.designation.challenged Recusación: {cause}
event.designation.delivered Se recibió el dictamen
event.designation.direct Designación directa {designation} de {designee}. {ground}. Razones: {reasons}. {instrument}
event.designation.discharged Concluyó el cargo
event.designation.due El juzgado pidió el dictamen a más tardar el {day}
event.designation.due-moved El juzgado cambió el día del dictamen: a más tardar el {day}. {cause}
event.designation.ended Terminó sin culpa de nadie: {cause}
event.designation.excused Se excusó: {cause}
event.designation.fees Honorarios: {amount}
event.designation.lapsed Caducó: terminó el plazo sin que aceptara y protestara el cargo
event.designation.notified Se notificó el {day}: {medium}
event.designation.resolved Se resolvió la recusación: {decision}
event.designation.revoked Se revocó: {cause}. {instrument}
event.draw.annulled Se anuló el sorteo {draw}: {cause}
event.draw.concluded El sorteo {draw} designó a {designated}
event.draw.opened Se abrió el sorteo {draw}
event.draw.opened-addition Se abrió el sorteo {draw}, que se suma a {designation}: {cause}
event.draw.opened-replacement Se abrió el sorteo {draw} para sustituir a {designation}: {cause}
event.everywhere en todos los juzgados
event.expert.admitted Alta en el padrón como {expert}, periodo {period}. {instrument}
event.expert.admitted-applicant Alta en el padrón como {expert}, periodo {period}, por la solicitud {application}. {instrument}
event.expert.available Se declaró disponible desde {effective}: {cause}. {instrument}
event.expert.changed Desde {effective} cambian sus especialidades y partidos: {practice}. Causa: {cause}. {instrument}
event.expert.reinstated Reincorporación desde {effective}: {cause}. {instrument}
event.expert.removed Baja desde {effective}: {cause}. {instrument}
event.expert.renewed Refrendo de {expert} para el periodo {period}. {instrument}
event.expert.sanctioned Sanción firme desde {effective}: {cause}. {instrument}
event.expert.suspended Suspensión desde {effective}: {cause}. {instrument}
event.expert.unavailable Se declaró no disponible desde {effective}: {cause}. {instrument}
event.identity.corrected Se corrigió el nombre o una cédula; el documento anterior dejó de publicarse. Causa: {cause}. {instrument}
event.replaces Sustituye a {designation}: {cause}
failure.cause-unexplained Nada explica la causa de exclusión de esta línea de la lista del sorteo: «{found}».
failure.checkpoint-signature El punto de control de «{found}» no está firmado por el registro en el que usted confía.
failure.checkpoints-differ Las partes del comprobante no terminan en el mismo punto de control: {found}.
failure.cosignature-invalid La firma del testigo «{found}» no es válida.
failure.entries-not-in-order Las entradas no van en orden de lugar y de hora en el registro público: lugares {found}.
failure.identity-digest El documento de identidad de {found} no es el que se asentó en el registro público.
failure.impediment-not-in-pool Un impedimento no concuerda con la lista del sorteo: «{found}».
failure.log-not-trusted El comprobante es de un registro que su política de confianza no nombra: {found}.
failure.not-included La entrada «{found}» no está en el registro público: su prueba de inclusión falla.
failure.other-draw La conclusión es la de otro sorteo, el {found}.
failure.other-entry Una entrada del comprobante no es la del registro público: {found}.
failure.other-experts Las entradas de admisión no son las de las personas designadas y suplentes, en su orden: {found}.
failure.other-policy El sorteo se abrió con otra política, «{found}».
failure.other-pool La lista del comprobante de {found} no es la del registro público.
failure.pool-summary La lista del sorteo no es la que se comprometió al abrirlo: su huella es {found} o su recuento es otro.
failure.quorum-not-met No firmaron los testigos que exige su política de confianza.
failure.quorum-unchecked El cuórum depende de testigos cuyas llaves este programa no sabe comprobar: {found}.
failure.tickets-against-policy Alguien tiene {found} boletos, más de los que permite la política.
failure.witnessed-missing Falta la constancia de que los testigos vieron el sorteo abierto antes de la ronda.
failure.witnessed-too-late Los testigos no firmaron la apertura del sorteo antes de la hora de la ronda.
failure.wrong-entry-type La entrada «{found}» del comprobante es de otro tipo.
fault.checkpoint El punto de control falta, está mal formado o no lo firmó un registro en el que usted confía.
fault.future La hora de la entrada está en el futuro.
fault.identity El documento de identidad no es el que se asentó en el registro público.
fault.inconsistent El registro público ya no contiene lo que había firmado antes: se reescribió o se acortó.
fault.leaf La entrada no corresponde a la huella publicada.
fault.missing Falta un archivo que el registro público debe tener; lo que sigue no se puede leer.
fault.node Una huella no corresponde al nivel inferior del árbol.
fault.not-witnessed No consta que los testigos vieran el sorteo abierto, o anulado, antes de su ronda.
fault.pool-text La lista publicada del sorteo falta o está mal formada.
fault.proof-mismatch El comprobante publicado del sorteo no es de este registro público o de estas entradas.
fault.proof-text El comprobante publicado del sorteo está mal formado.
fault.root Las entradas no son las que firmó el registro público.
fault.truncated Un archivo del registro público no tiene la longitud debida; lo que sigue no se puede leer.
fault.witnesses No se reúnen los testigos que exige su política de confianza.
feed.annulled Se anuló el sorteo {draw}
feed.annulled.about {court}. Causa: {cause}. Se anuló antes de que existiera el azar.
feed.call Se abrió la convocatoria {call}
feed.call.about Se reciben solicitudes desde {opens} y hasta antes de {closes}.
feed.calls Convocatorias para peritos: {institution}
feed.change.admitted Entró al padrón {expert}
feed.change.annulled Registro anulado por error: {expert}
feed.change.available {expert} vuelve a estar disponible
feed.change.changed Cambió la práctica de {expert}
feed.change.corrected Se corrigió el nombre o la cédula de {expert}
feed.change.reinstated Terminó la suspensión de {expert}
feed.change.removed Baja de {expert}
feed.change.renewed Refrendo de {expert}
feed.change.sanctioned Sanción firme a {expert}
feed.change.suspended Suspensión de {expert}
feed.change.unavailable {expert} declaró no estar disponible
feed.concluded Se concluyó el sorteo {draw}: {specialty}, {district}
feed.concluded.about {court}. Salió: {designated}.
feed.corrected Se corrigió el expediente de {folio}
feed.corrected.about {court}. Expediente correcto: {case}. Causa: {cause}.
feed.court Sorteos y designaciones: {court}
feed.direct Designación directa {folio}: {specialty}
feed.direct.about {court}. Sin sorteo. Fundamento: {ground}.
feed.draws Sorteos de peritos: {institution}
feed.effective Surte efectos el {time}
feed.expert Lo público de {expert}
feed.opened Se abrió el sorteo {draw}: {specialty}, {district}
feed.opened.about {court}. Elegibles: {eligible} de {candidates} en la lista. Decide la ronda {round} de {chain}.
feed.period Periodo {period}
feed.reserved reservado
feed.roster Padrón de peritos: {institution}
feed.specialty Sorteos y designaciones de {specialty}
fees.amount {step}, {amount}
fees.no-amount Escriba el monto en pesos, con centavos si los hay, por ejemplo 12,500.00.
fees.payer.both-parties ambas partes
fees.payer.court el juzgado
fees.payer.one-party una de las partes
fees.payer.other alguien más
fees.payer.public-defender la defensoría pública
fees.payment {step}, {amount} (pagador: {payer})
fees.step.fixed fijados por el juzgado
fees.step.paid pagados
fees.step.quoted cotizados
field.address domicilio
field.birth-date fecha de nacimiento
field.curp CURP
field.email correo
field.licence cédula profesional
field.mobile celular
field.name nombre
field.practice especialidades y partidos
field.rfc RFC
field.telephone teléfono
fit.compatible como lo haría el azar
fit.too-few todavía son muy pocos para decir algo
fit.unusual poco común: el azar lo da en menos de una de cada cien especialidades; conviene mirarlo
fit.very-unusual muy poco común: el azar lo da en menos de una de cada diez mil; debe aclararse
fsck.gap Falta la entrada {place} en el almacén.
fsck.leaf La huella guardada de la entrada {place} no es la de sus bytes.
fsck.not-published El almacén tiene {stored} entradas y la carpeta pública {published}.
fsck.proof El comprobante publicado de {draw} no se verifica: {outcome}.
fsck.published {place}: {text}
fsck.root La raíz publicada no es la de las entradas guardadas.
fsck.store Almacén: {reason}
fsck.tile Las huellas guardadas de {path} no son las de sus entradas.
help.account-add.abstract Crea una cuenta, con una contraseña provisional.
help.account-add.court Juzgado de la cuenta, si su función es court.
help.account-add.discussion Su titular cambia la contraseña y registra un segundo factor antes de entrar. La primera cuenta es de administración y se crea sin --as. Conviene tener tres de ellas: una recuperación la acuerdan dos que no sean la persona misma.
   insacula account add ana-paz --name "Ana Paz" --role administration \
       --email ana@ejemplo.mx --password-file - --data datos
help.account-add.email Correo de la persona.
help.account-add.language Idioma en que se le escribe: es o en.
help.account-add.name Nombre de la persona.
help.account-add.role Función de la persona.
help.account-confirm-link.abstract Confirma el enlace que otra persona pidió, y termina las sesiones de la cuenta.
help.account-confirm.abstract Confirma la recuperación que otra persona pidió: da una contraseña provisional y quita el segundo factor.
help.account-disable.abstract Impide la entrada a una persona.
help.account-enable.abstract Vuelve a permitir la entrada, y olvida los intentos fallidos.
help.account-link.abstract Pide que una cuenta se enlace con una persona del directorio; otra persona que administre lo confirma.
help.account-link.discussion Función y juzgado siguen siendo los de la cuenta. Quien entra por primera vez con el directorio lee en la página su identificador.
   insacula account link ana-paz --subject 3f2a77 --as jefa --data datos
help.account-list.abstract Muestra todas las cuentas.
help.account-password.abstract Cambia la contraseña propia.
help.account-password.discussion El archivo tiene dos renglones: la contraseña de ahora y la nueva.
   insacula account password ana-paz --password-file - --data datos
help.account-password.file Archivo con la contraseña de ahora y la nueva; - es la entrada estándar.
help.account-recover.abstract Pide la recuperación de una cuenta; otra persona que administre la confirma.
help.account-signer.abstract Registra, por su CURP, a la persona que firma actas con una cuenta.
help.account-signer.curp CURP de la persona.
help.account-signer.discussion   insacula account signer secretaria --curp CURP --as administradora --data datos
 
 Sin --curp, la cuenta deja de firmar.
help.account-totp.abstract Registra el segundo factor propio.
help.account-totp.discussion Primero sin --code: da un secreto para la aplicación de códigos del teléfono. Después con un código de ella.
   insacula account totp ana-paz --password-file - --data datos
   insacula account totp ana-paz --password-file - --code 123456 --data datos
help.account-unlink.abstract Quita el enlace de una cuenta con el directorio, o el que espera confirmación.
help.account.abstract Las cuentas de las personas de la oficina.
help.account.as Usuario en cuyo nombre se actúa.
help.account.code Código de seis cifras del segundo factor.
help.account.login Usuario de la cuenta, como ana-paz.
help.account.password-file Archivo con la contraseña; - es la entrada estándar.
help.account.subject Identificador de la persona en el directorio del Consejo (sub).
help.acta-check.abstract Revisa el archivo de una firma (firma.json) sin el sistema que la recibió.
help.acta-check.at Momento de la firma, como lo dice el registro público.
help.acta-check.authority Archivo con certificados de autoridades en PEM. Puede repetirse.
help.acta-check.discussion   insacula acta check firma.json --authority raiz.pem --authority emisora.pem --at 2026-06-01T18:00:00Z
help.acta-check.file Archivo de la firma.
help.acta-show.abstract Muestra las firmas del acta de un sorteo.
help.acta-show.discussion   insacula acta show S-2026-000001 --output carpeta --data datos
 
 Con --output escribe los archivos con los que openssl revisa la última firma, y las líneas para hacerlo. Cada consulta de los archivos queda en la bitácora.
help.acta-show.output Carpeta nueva para los archivos de la última firma; solo su dueño podrá leerla.
help.acta-sign.abstract Guarda la firma de un acta que se hizo con otro programa.
help.acta-sign.answer Archivo con la respuesta OCSP sobre el certificado, en DER.
help.acta-sign.as Cuenta del juzgado, en cuyo nombre se firma.
help.acta-sign.certificate Archivo con el certificado de quien firma (.cer, o en PEM).
help.acta-sign.discussion   insacula acta sign S-2026-000001 --text cadena.txt --certificate firmante.cer --signature firma.sig --as secretaria --data datos
 
 Revisa la cadena, el certificado, su autoridad y la firma. La llave privada no interviene. El certificado debe ser de la persona que administración registró para la cuenta.
help.acta-sign.signature Archivo con la firma: sola (.sig) o en CMS separado (.p7s).
help.acta-sign.text Archivo con la cadena, tal como se firmó.
help.acta-text.abstract Escribe la cadena del acta de un sorteo concluido, que se firma.
help.acta-text.discussion   insacula acta text S-2026-000001 --serial 3330… --data datos > cadena.txt
   openssl dgst -sha256 -sign llave.pem -out firma.sig cadena.txt
 
 La cadena no termina en salto de línea. Firme el archivo sin cambiarlo.
help.acta-text.serial Número de serie del certificado con el que se firma, en hexadecimal.
help.acta.abstract Firmas de actas con certificados de personas (e.firma o FIREL).
help.activity-check.abstract Comprueba que nadie cambió la bitácora por fuera.
help.activity-check.discussion Cada renglón lleva la huella del anterior, y el registro público anota cada día la última: quien corte la bitácora o la rehaga entera no podrá igualarla. Para lo de hoy, anote la última huella en otra parte. Termina con 1 si algo no coincide.
   insacula activity check --data datos
help.activity-list.abstract Muestra la bitácora, lo más nuevo al final.
help.activity-list.actor Solo de quien actuó con este nombre.
help.activity-list.newest Cuántos renglones a lo más, los más nuevos.
help.activity-list.since Desde este momento, como 2026-06-01T15:00:00Z.
help.activity-list.subject Solo de este folio, usuario o clave.
help.activity.abstract La bitácora: quién hizo qué, y qué se negó.
help.adopt.abstract Asienta los cambios de catálogos, calendarios, periodos y política del Consejo.
help.adopt.beacon Baliza de la política nueva: «registry», los de beacons.csv; «local», el de la instalación. Si falta, los de la política vigente.
help.adopt.discussion Lee la carpeta Registry y asienta solo lo nuevo o cambiado; nada se quita. Un calendario nuevo solo
 cambia días por venir. Una política cambiada necesita una clave nueva; rige para los sorteos que se abran después.
   insacula adopt --registry Registry --data datos
help.adopt.force-unknown-beacon Acepta una política con una baliza que no cuenta como pública.
help.application-admit.abstract Incorpora al padrón a quien se aprobó, o refrenda su lugar.
help.application-admit.discussion Da el número de perito y publica nombre y cédula. Con --practice se admite para menos de lo que pidió.
   insacula application admit A-2026-000001 --instrument "Lista 2026" --data datos
help.application-answer.abstract Contesta una tacha. La respuesta es privada.
help.application-answer.number Número de la tacha.
help.application-approve.abstract Aprueba una solicitud, pasado el plazo de tachas. La aprueba el Consejo.
help.application-approve.discussion   insacula application approve A-2026-000001 --instrument "Acuerdo 7/2026" --data datos
help.application-attach.abstract Entrega el documento de un requisito: PDF, JPEG o PNG, hasta 10 MiB.
help.application-attach.discussion El que se entregue toma el lugar del anterior. El tipo se conoce por el contenido, no por el nombre.
   insacula application attach B-k3v9x2mp titulo titulo.pdf --data datos
help.application-attach.file El documento; - es la entrada estándar.
help.application-begin.abstract Empieza un borrador; da su folio y su clave de acceso.
help.application-begin.discussion   insacula application begin --call conv-2027 --data datos
help.application-begin.renews Perito que pide refrendo, como P-000001.
help.application-correct.abstract Envía otra vez una solicitud con prevención, ya corregida.
help.application-document.abstract Escribe en un archivo un documento que se entregó.
help.application-document.discussion   insacula application document A-2026-000001 titulo -o titulo.pdf --data datos
help.application-document.output Archivo nuevo; solo su dueño podrá leerlo.
help.application-edit.abstract Cambia los datos de un borrador, o de una solicitud con prevención.
help.application-edit.discussion Un valor vacío quita el dato. Son obligatorios nombre, CURP, correo y alguna especialidad con su partido.
   insacula application edit B-k3v9x2mp --set name="Ana Paz Luna" \
       --set curp=PALA800101MJCZNN02 --set email=ana@ejemplo.mx \
       --practice contabilidad=guadalajara,tequila --data datos
help.application-edit.publish-contact Si el contacto profesional se publica.
help.application-edit.set Dato: name, curp, rfc, email, telephone, mobile, address, licence o birth_date. Puede repetirse.
help.application-list.abstract Muestra las solicitudes y su etapa.
help.application-list.stage Solo las de esta etapa.
help.application-object.abstract Recibe una tacha contra una solicitud de la lista preliminar.
help.application-object.discussion La causa es pública; quién la hizo y con qué palabras, privado.
   insacula application object A-2026-000001 --cause informacion-falsa \
       --objector "Colegio de Contadores" --text-file tacha.txt --data datos
help.application-object.objector Quién la hace.
help.application-preliminary.abstract Pone una solicitud en la lista preliminar.
help.application-preliminary.discussion Desde entonces corre el plazo para tachar; antes de que termine nadie puede aprobarla.
   insacula application preliminary A-2026-000001 --data datos
help.application-reject.abstract Rechaza una solicitud, con sus motivos. La rechaza el Consejo.
help.application-reject.discussion Procede en revisión, o en la lista preliminar cuando terminó el plazo de tachas y respuestas.
   insacula application reject A-2026-000001 --ground tacha-fundada \
       --instrument "Acuerdo 8/2026" --data datos
help.application-reject.ground Claves de los motivos, del catálogo de causas.
help.application-return.abstract Previene a quien presentó una solicitud: dice qué falta.
help.application-return.discussion La persona tiene los días hábiles de la convocatoria para corregir.
   insacula application return A-2026-000001 --missing titulo cedula --data datos
help.application-return.missing Claves de los requisitos que faltan o no sirven.
help.application-review.abstract Comienza la revisión de una solicitud presentada.
help.application-show.abstract Muestra una solicitud: lo que todos pueden ver y, con --private, su expediente.
help.application-show.discussion Sin --private solo dice lo que consta en el registro público.
   insacula application show A-2026-000001 --private --data datos
help.application-show.private Muestra también el expediente privado.
help.application-submit.abstract Presenta un borrador completo; da el folio de la solicitud.
help.application-submit.discussion El registro público asienta que hay una solicitud y una huella de su contenido; nadie puede saber de ella qué dice ni de quién es.
   insacula application submit B-k3v9x2mp --data datos
help.application-withdraw.abstract Retira una solicitud.
help.application.abstract Las solicitudes de registro, del borrador a la decisión.
help.application.call Clave de la convocatoria.
help.application.discussion El camino: begin, edit, attach y submit son de la persona aspirante; review, return y preliminary, del registro; approve, reject y admit, del Consejo. Nada de esto dice al público quién pide.
   insacula application begin --call conv-2027 --data datos
help.application.file Folio del borrador (B-…) o de la solicitud (A-2026-000001).
help.application.folio Folio de la solicitud, como A-2026-000001.
help.application.language Idioma de los avisos a la persona.
help.application.requirement Clave del requisito.
help.backup.abstract Guarda toda la instalación en un archivo, llaves incluidas.
help.backup.discussion Quien tenga el archivo puede firmar por el registro: guárdelo como una llave.
   insacula backup copia-2026-06-01 --data datos
help.backup.file Archivo nuevo de la copia.
help.beacon-status.abstract Muestra las balizas de la política y pregunta a cada repetidor por su última ronda.
help.beacon-status.discussion Dice qué ronda sigue, cuál fue la última que decidió un sorteo, y cómo está cada repetidor. Sin --data, pregunta por las balizas de la carpeta Registry. Termina con 2 si ningún repetidor de la primera baliza da una ronda verificada.
   insacula beacon status --data datos
help.beacon.abstract Las balizas públicas de las que dependen los sorteos.
help.calendar-close.abstract Asienta una suspensión de labores: los plazos que corren se mueven.
help.calendar-close.court Un juzgado que se cierra. Puede repetirse.
help.calendar-close.days Un día o varios.
help.calendar-close.discussion El día puede estar por venir, ser hoy o haber pasado. Sin --court ni --district, se cierra en todas partes.
 Un día cerrado desde cierta hora cuenta en los plazos, pero ninguno termina ese día.
   insacula calendar close 2026-09-18 --district autlan --cause suspension-labores --instrument "Acuerdo 12/2026" --data datos
help.calendar-close.district Un partido cuyos juzgados se cierran. Puede repetirse.
help.calendar-close.from-time Hora local desde la que se cierra, si no es el día entero.
help.calendar-list.abstract Muestra las suspensiones asentadas.
help.calendar.abstract Días que una autoridad cierra además de los del calendario.
help.call-list.abstract Muestra las convocatorias.
help.call-open.abstract Abre una convocatoria. La asienta el Consejo.
help.call-open.answer-days Días hábiles para contestar una tacha.
help.call-open.call Clave de la convocatoria, nueva.
help.call-open.closes Desde cuándo ya no se reciben.
help.call-open.correction-days Días hábiles para corregir lo que faltó.
help.call-open.discussion Fija para quién es, qué pide y con qué plazos; después no cambia. Si no se nombran especialidades, partidos o requisitos, son todos los del catálogo.
   insacula call open --call conv-2027 --period 2027-2028 \
       --opens 2027-02-01T15:00:00Z --closes 2027-03-01T06:00:00Z \
       --correction-days 5 --objection-days 5 --answer-days 3 \
       --instrument "Acuerdo 3/2027" --data datos
help.call-open.district Partido judicial, por clave o nombre. Puede repetirse.
help.call-open.objection-days Días hábiles para tachar a quien está en la lista preliminar.
help.call-open.opens Desde cuándo se reciben solicitudes; no antes de ahora.
help.call-open.period Periodo del padrón para el que es.
help.call-open.requirement Requisito, por clave o nombre. Puede repetirse.
help.call-open.specialty Especialidad, por clave o nombre. Puede repetirse.
help.call-show.abstract Muestra una convocatoria: plazos, requisitos y cuántas solicitudes hay.
help.call.abstract Las convocatorias para entrar al padrón.
help.case-approve.abstract Aprueba una corrección y la asienta en el registro público.
help.case-approve.discussion   insacula case approve k3v9x2mp --data datos
help.case-correct.abstract Pide que se corrija el número de expediente de un sorteo; otro órgano lo aprueba.
help.case-correct.case El número correcto.
help.case-correct.discussion El sorteo conserva su folio y su resultado, y queda a la vista que se corrigió.
   insacula case correct S-2026-000001 --case 321/2026 --cause expediente-equivocado \
       --instrument "Auto del 3 de junio" --data datos
help.case-correct.reserved El número correcto es reservado: no se publica.
help.case-corrections.abstract Muestra las correcciones que esperan aprobación.
help.case-discard.abstract Descarta una corrección.
help.case.abstract Los números de expediente que se asentaron mal.
help.case.folio Folio del sorteo o de la designación directa, como S-2026-000001 o D-2026-000001.
help.common.json Muestra el resultado en JSON, para programas.
help.common.lang Idioma de lo que se muestra.
help.custodian-new.abstract Hace el par de llaves de un custodio.
help.custodian-new.discussion La llave privada queda en el archivo; la pública se entrega al Consejo para «insacula init --custodian».
   insacula custodian new universidad -o universidad.key
help.custodian-new.name Nombre del custodio, como clave.
help.custodian-new.output Archivo nuevo de la llave privada.
help.custodian-open.abstract Abre el sobre cerrado de un sorteo y dice si el juzgado fue honesto.
help.custodian-open.discussion Recibe el texto de la entrada draw.opened, tal como está en el registro público.
   insacula custodian open entrada.json --key universidad.key
help.custodian-open.entry La entrada draw.opened; - es la entrada estándar.
help.custodian-open.key Archivo con la llave privada del custodio.
help.custodian.abstract Para los custodios, que pueden abrir un sorteo sin el juzgado.
help.demo.abstract Crea una instalación con un año ficticio de trabajo.
help.demo.codes Muestra otra vez las cuentas de una demostración que ya existe, con el código de este momento.
help.demo.discussion Convocatorias, solicitudes en todos sus estados, sorteos, excusas, sustituciones y una designación directa, en un año que terminó ayer, con personas, juzgados y oficinas que no existen. Sirve para aprender y para probar.
help.demo.seed Número del que salen todas las elecciones del año ficticio.
help.designation-accept.abstract Asienta la aceptación y protesta del cargo.
help.designation-accept.discussion También puede anotar la cotización y fijar el día del dictamen.
   insacula designation accept S-2026-000001/P-000017 --quote 12500 --report 2026-07-01 --data datos
help.designation-accept.quote Honorarios que cotiza, en pesos.
help.designation-accept.report Día en que vence el dictamen.
help.designation-call.abstract Llama al suplente que sigue cuando un cargo quedó vacante.
help.designation-call.discussion El suplente lo dio el mismo sorteo; nadie lo escoge.
   insacula designation call S-2026-000001/P-000017 --data datos
help.designation-challenge.abstract Asienta que una parte recusa a la persona designada.
help.designation-challenge.discussion La causa es uno de los impedimentos. Después se resuelve con resolve.
   insacula designation challenge S-2026-000001/P-000017 --cause amistad --data datos
help.designation-deliver.abstract Asienta que se recibió el dictamen.
help.designation-direct.abstract Designa sin sorteo, con fundamento y razones que se publican.
help.designation-direct.discussion Es la excepción: se cuenta aparte y todos la ven. No diga en las razones nada que identifique a las partes.
   insacula designation direct --court juzgado-01-civil-guadalajara --case 7/2026 \
       --specialty genetica --district guadalajara --kind unico \
       --institution "Instituto Jalisciense de Ciencias Forenses" --ground institucion-publica \
       --reasons "Solo ese instituto hace la prueba" --instrument "Auto del 3 de junio" --data datos
help.designation-direct.expert Perito del padrón a quien se designa.
help.designation-direct.ground Fundamento, del catálogo de causas.
help.designation-direct.institution Institución que enviará a alguien.
help.designation-direct.reasons Razones, que se publican.
help.designation-discharge.abstract Asienta que concluyó el cargo.
help.designation-due.abstract Fija el día en que vence el dictamen, o lo cambia.
help.designation-due.cause Causa del cambio, del catálogo.
help.designation-due.discussion La segunda vez se da la causa.
   insacula designation due S-2026-000001/P-000017 --until 2026-07-15 --cause complejidad-del-dictamen --data datos
help.designation-due.until Último día.
help.designation-end.abstract Termina una designación sin culpa de nadie; nadie la sustituye.
help.designation-end.discussion Por ejemplo, si las partes convinieron. No marca al perito ni deja libre el asunto.
   insacula designation end S-2026-000001/P-000017 --cause convenio --data datos
help.designation-excuse.abstract Asienta que la persona designada se excusa; el cargo queda vacante.
help.designation-excuse.discussion   insacula designation excuse S-2026-000001/P-000017 --cause parentesco --data datos
help.designation-fees.abstract Anota honorarios cotizados, fijados o pagados.
help.designation-fees.amount Monto en pesos.
help.designation-fees.discussion Están en el registro público solo si la política los publica.
   insacula designation fees S-2026-000001/P-000017 --step paid --amount 12,500.00 \
       --payer both-parties --data datos
help.designation-fees.note Nota; no se publica.
help.designation-fees.payer Quién pagó: both-parties (ambas partes), court (el juzgado), one-party (una parte), other (alguien más) o public-defender (defensoría).
help.designation-fees.step Concepto: quoted (cotizados), fixed (fijados) o paid (pagados).
help.designation-list.abstract Muestra las designaciones y su etapa.
help.designation-list.due Solo en las que hay algo por hacer.
help.designation-list.stage Solo las de esta etapa.
help.designation-notify.abstract Asienta que se notificó a la persona designada.
help.designation-notify.discussion Desde entonces corre, en días hábiles, el plazo para aceptar y protestar el cargo; la política dice desde cuándo según el medio.
   insacula designation notify S-2026-000001/P-000017 --medium in-person \
       --on 2026-06-01 --proof "Acuse con sello, foja 33" --data datos
help.designation-notify.medium Medio: actuary (actuario), electronic (medio electrónico), in-person (en persona) o post (correo postal).
help.designation-notify.on Día en que se notificó; hoy, si no se dice.
help.designation-notify.proof Dónde está el comprobante; no se publica.
help.designation-replace.abstract Cubre un cargo vacante: llama al suplente o abre otro sorteo.
help.designation-replace.discussion Si no hay suplente, abre un sorteo con la misma petición y los mismos impedimentos; también si el expediente es reservado.
   insacula designation replace S-2026-000001/P-000017 --data datos
help.designation-resolve.abstract Asienta cómo se resolvió una recusación.
help.designation-resolve.discussion Fundada, el cargo queda vacante; infundada, sigue donde estaba, con su plazo completo si corría.
   insacula designation resolve S-2026-000001/P-000017 --unfounded --data datos
help.designation-resolve.founded La recusación es fundada.
help.designation-resolve.unfounded La recusación es infundada.
help.designation-revoke.abstract Revoca una designación; el cargo queda vacante.
help.designation-revoke.discussion   insacula designation revoke S-2026-000001/P-000017 --cause incumplimiento \
       --instrument "Auto del 3 de junio" --data datos
help.designation-show.abstract Muestra una designación: su historia, su plazo y sus suplentes.
help.designation.abstract Las designaciones, de la notificación al fin del cargo.
help.designation.discussion Una designación por sorteo se nombra con el folio y el perito, S-2026-000001/P-000017; una directa, con su folio, D-2026-000001. Actúa el juzgado del asunto, si no se dice otra cosa.
   insacula designation notify S-2026-000001/P-000017 --data datos
help.designation.id La designación, como S-2026-000001/P-000017 o D-2026-000001.
help.directory-status.abstract Muestra cómo está configurado el directorio y si responde.
help.directory-status.discussion Lee directory.conf de la carpeta de datos y pide al directorio su descripción y sus llaves. Termina con 2 si no están en orden.
   insacula directory status --site https://peritos.ejemplo.mx --data datos
help.directory.abstract El directorio con el que entra el personal.
help.documents-check.abstract Revisa una plantilla sin instalarla.
help.documents-check.discussion Nombra la parte, el párrafo y el campo que no se entienden, y los campos que hay.
   insacula documents check acta acta-del-consejo.docx
help.documents-install.abstract Pone una plantilla propia en lugar de la del programa.
help.documents-install.discussion Cuenta desde el siguiente documento que se pida. Se guarda en templates/ de la carpeta de datos; la copia de seguridad no la incluye. Para volver a la del programa, borre ese archivo.
   insacula documents install acta acta-del-consejo.docx --data datos
help.documents-list.abstract Muestra los documentos, de dónde sale la plantilla de cada uno y qué campos tiene.
help.documents.abstract Plantillas de los documentos del expediente de un juzgado.
help.documents.discussion Un documento es un archivo de Word (DOCX) con campos entre llaves. Copie la plantilla de Registry/documents, cámbiela en el procesador de textos, revísela con check e instálela con install.
help.documents.document El documento, como lo nombra «documents list».
help.documents.file El archivo de la plantilla, en DOCX.
help.draw-annul.abstract Anula un sorteo antes de su ronda, por un error.
help.draw-annul.discussion Después de la ronda ya no se puede. El folio y la causa quedan a la vista; el asunto queda libre.
   insacula draw annul S-2026-000001 --cause expediente-equivocado --data datos
help.draw-conclude.abstract Concluye un sorteo cuya ronda ya llegó y publica la designación con su comprobante.
help.draw-conclude.discussion   insacula draw conclude S-2026-000001 --wait --data datos
help.draw-conclude.round-file Archivo con la respuesta de un repetidor (o el pulso del NIST), para una oficina sin red. Se verifica igual.
help.draw-conclude.secret El secreto que abrió un custodio (insacula custodian open), si la instalación lo perdió.
help.draw-conclude.signature Firma de la ronda que el sorteo espera, escrita a mano (cadenas como quicknet). Se verifica igual.
help.draw-conclude.wait Espera a que llegue la ronda.
help.draw-list.abstract Muestra todos los sorteos: en espera, por concluir, vencidos y concluidos.
help.draw-open.abstract Abre un sorteo: fija la lista, el secreto y la ronda de la baliza, antes de que exista el azar.
help.draw-open.adds Designación del mismo asunto a la que este se suma, como S-2026-000001/P-000017; lleva --cause.
help.draw-open.case Número de expediente, como 123/2026, «Toca 45/2026» o «123/2026 bis».
help.draw-open.cause Con --adds: clave de la causa, como perito-de-otra-parte.
help.draw-open.court Juzgado que pide al perito.
help.draw-open.discussion Hay un solo sorteo por expediente y especialidad, aunque cambie el tipo, el agregado o la reserva; otro dice a qué designación sustituye (--replaces) o se suma (--adds, con --cause). Solo se anula antes de su ronda. El juzgado, la especialidad, el partido y el tipo se dan por clave o por nombre.
   insacula draw open --court juzgado-01-civil-guadalajara --case 123/2026 \
       --specialty contabilidad --district guadalajara --kind tercero \
       --impediment P-000017=parentesco --data datos
help.draw-open.district Partido judicial.
help.draw-open.impediment Impedimento que el juzgado encontró, como P-000017=parentesco. Puede repetirse.
help.draw-open.kind Tipo de designación: tercero, rebeldia, oficial, unico u otro.
help.draw-open.replaces Designación cuyo cargo quedó vacante, que se sustituye, y su causa, como S-2026-000001/P-000017=excusa.
help.draw-open.reserved El número de expediente es reservado: no se publica, solo su etiqueta.
help.draw-open.seats Cuántos peritos, de 1 a 20.
help.draw-open.specialty Especialidad.
help.draw-preview.abstract Muestra la lista que tendría un sorteo, con cada exclusión y su causa.
help.draw-preview.discussion No abre nada ni deja huella en el registro público. Lleva las opciones de insacula draw open.
   insacula draw preview --court juzgado-01-civil-guadalajara --case 123/2026 \
       --specialty contabilidad --district guadalajara --kind tercero --data datos
help.draw-proof.abstract Entrega el comprobante de un sorteo concluido.
help.draw-proof.discussion Sin -o lo escribe en la salida estándar. Quien lo reciba lo comprueba sin conexión:
   insacula-verify proof S-2026-000001.proof.json --trust politica
help.draw-proof.output Archivo en que se escribe.
help.draw-show.abstract Muestra un sorteo completo, con los números de cada perito.
help.draw-tag.abstract Da el número, la etiqueta y la prueba de un asunto, para sus partes.
help.draw-tag.discussion Solo al juzgado del asunto y a la auditoría; queda en la bitácora.
   insacula draw tag S-2026-000001 --data datos
help.draw.abstract Los sorteos.
help.draw.folio El folio del sorteo, como S-2026-000001.
help.fsck.abstract Reconstruye cada huella desde las entradas y la compara con lo guardado y lo publicado.
help.fsck.discussion Vuelve a aplicar todas las reglas y comprueba cada comprobante. Termina con 1 si algo no coincide.
   insacula log fsck --data datos
help.indicators.abstract Indicadores del seguimiento, calculados solo con lo publicado.
help.indicators.discussion Son las mismas cifras que obtiene cualquier persona con los archivos publicados y «insacula-verify log --indicators». docs/indicators.md dice cómo se calcula cada una.
help.init.abstract Crea una instalación: llaves, registro público y catálogos del Consejo.
help.init.beacon Baliza de los sorteos: «registry», las balizas públicas de beacons.csv; «local», una de la propia instalación, solo para demostraciones: no es independiente.
help.init.custodian Custodio que podrá abrir los sorteos sin el juzgado, como lo imprime «insacula custodian new». Puede repetirse.
help.init.delay Segundos entre abrir un sorteo y su ronda, en lugar de los de la política: para demostraciones.
help.init.discussion Adopta los catálogos, los calendarios de días hábiles, los periodos y la política de la carpeta Registry. Las llaves privadas quedan en <carpeta>/keys: quien las tenga puede firmar por el registro; guárdelas como tales.
   insacula init --origin peritos.ejemplo.mx/registro --data datos
help.init.institution Nombre de la institución, como debe mostrarse.
help.init.origin Nombre del registro público, como una dirección sin https://; es para siempre.
help.init.registry Carpeta con los datos de referencia; si falta, la carpeta Registry.
help.keys-list.abstract Muestra las llaves: para qué son, desde cuándo, y su parte pública.
help.keys-protect.abstract Pone todas las llaves bajo una frase, o bajo otra.
help.keys-protect.discussion La frase secreta está en un archivo de una línea que solo su dueño puede leer.
   insacula keys protect --passphrase-file frase --data datos
help.keys-protect.new Archivo con la frase nueva, si las llaves ya están bajo una.
help.keys-renew.abstract Da a conocer una llave nueva de las etiquetas, porque la anterior se perdió.
help.keys-renew.discussion Un expediente tiene otra etiqueta antes y después, y nadie puede compararlas: búsquela antes en las copias.
   insacula keys renew matter --cause llave-perdida --instrument "Acuerdo 12" --data datos
help.keys-renew.force Aunque la llave esté en su lugar, por decisión del Consejo.
help.keys-renew.key matter.
help.keys-retire.abstract Retira la llave anterior del registro, que ya no firma.
help.keys-retire.discussion Los comprobantes que la nombran se publican de nuevo bajo la llave actual.
   insacula keys retire log --data datos
help.keys-retire.key log.
help.keys-rotate.abstract Pone una llave nueva en lugar de otra.
help.keys-rotate.discussion Haga antes una copia con insacula backup.
   insacula keys rotate data --data datos
   insacula keys rotate log --instrument "Acuerdo 12" --data datos
   insacula keys rotate beacon --policy p-2 --instrument "Acuerdo 12" --data datos
help.keys-rotate.instrument Para log y beacon: acto jurídico que da a conocer la llave.
help.keys-rotate.key data, log o beacon.
help.keys-rotate.policy Para beacon: código de la política que se adopta con la baliza nueva.
help.keys-unprotect.abstract Quita la frase de todas las llaves.
help.keys.abstract Las llaves de la instalación.
help.log.abstract Audita un registro público completo: el árbol, cada regla y cada sorteo.
help.log.discussion Lee todas las entradas publicadas, en una carpeta o en una dirección, y vuelve a aplicar cada regla. Guarde el punto de control de cada visita: con --earlier se comprueba que nada se reescribió desde entonces.
 
 Ejemplo:
   insacula-verify log registro --trust log.policy --earlier mayo.checkpoint
help.log.earlier Punto de control que guardó en una visita anterior.
help.log.indicators Muestra también los indicadores del seguimiento.
help.log.now Hora con la que se juzgan plazos y entradas futuras; si falta, la de este equipo.
help.log.place Carpeta publicada, o dirección que empieza con https://.
help.log.relay Repetidor al que se pregunta si existía la ronda que debía decidir cada sorteo en el que se usó una baliza de reserva. Puede repetirse; lo que conteste se verifica.
help.log.report Muestra también el informe del Compromiso 3, por trimestre, juzgado, partido y especialidad.
help.log.tiles-only No lee las listas de los sorteos ni los documentos de identidad.
help.mail-list.abstract Muestra los mensajes: los que esperan, los enviados y los que no se pudieron entregar.
help.mail-list.failed Solo los que no se pudieron entregar.
help.mail-retry.abstract Vuelve a poner en espera un mensaje que no se pudo entregar.
help.mail-retry.message El identificador que muestra insacula mail list.
help.mail-send.abstract Envía los mensajes a los que les llegó la hora.
help.mail-send.discussion Ejecútelo cada pocos minutos. Usa el programa de correo de la máquina (/usr/sbin/sendmail, o el de la variable INSACULA_SENDMAIL); INSACULA_MAIL_FROM da la dirección de quien escribe. Un envío que falla se repite: al minuto, y cada vez el doble, hasta seis horas; después de 12 intentos queda sin entregar.
help.mail.abstract Los mensajes a solicitantes, peritos y juzgados.
help.matter.abstract Busca todos los sorteos de un expediente, con la prueba de su etiqueta.
help.matter.case Tipo (su clave), número y año, como «toca 45/2026»; sin tipo es expediente.
help.matter.court Clave del juzgado.
help.matter.discussion La prueba la da el juzgado a las partes (insacula draw tag); la de un expediente no reservado está en el registro público. Termina con 1 si la prueba no es de ese expediente.
 
 Ejemplo:
   insacula-verify matter registro --trust log.policy --court juzgado-01-civil-guadalajara \
       --case "toca 45/2026" --proof 0a97…a794
help.matter.proof La prueba de la etiqueta, 160 dígitos hexadecimales.
help.office.abstract Designa peritos por sorteo verificable: padrón, sorteos y registro público.
help.office.as Usuario de la cuenta en cuyo nombre se actúa; no va con --by.
help.office.by Clave del órgano o juzgado que actúa; si falta, el que suele hacerlo.
help.office.cause Clave de la causa, del catálogo de causas.
help.office.data Carpeta de la instalación; si falta, la variable INSACULA_DATA.
help.office.discussion El camino de un sorteo:
   insacula init --origin peritos.ejemplo.mx/registro --data datos
   insacula roster import padron.csv --data datos
   insacula draw open --court juzgado-01-civil-guadalajara --case 123/2026 \
       --specialty contabilidad --district guadalajara --kind tercero \
       --data datos
   insacula draw conclude S-2026-000001 --wait --data datos
   insacula-verify proof datos/public/draws/S-2026-000001.proof.json --trust datos/public/log.policy
 En lugar de --data puede usar la variable INSACULA_DATA.
help.office.effective Desde cuándo, como 2026-06-01T06:00:00Z; si falta, desde que se aprueba.
help.office.instrument Acto jurídico en que se funda.
help.office.of-court Solo lo de este juzgado, por clave o por nombre.
help.office.passphrase-file Archivo con la frase secreta de las llaves, si están bajo una; sin él, la variable INSACULA_PASSPHRASE_FILE.
help.office.practice Especialidad y sus partidos, por clave o por nombre. Puede repetirse.
help.office.text-file Archivo con el texto, en UTF-8; - es la entrada estándar.
help.person-code.abstract Da a una persona otra clave de acceso.
help.person-code.discussion Sustituye a la que se perdió, o es la primera de quien entró con una lista. Compruebe antes quién la pide: la clave abre su expediente. Se muestra una sola vez.
 
   insacula person code P-000017 --data datos
help.person-erase.abstract Borra lo privado de una persona, cuando ya no hace falta.
help.person-erase.discussion No puede deshacerse. Se niega mientras la persona esté en el padrón, tenga algo en trámite o corra el plazo de conservación.
   insacula person erase A-2026-000001 --data datos
help.person-erase.force Aunque corra el plazo de conservación, por decisión del Consejo.
help.person-export.abstract Entrega todo lo que se guarda de una persona.
help.person-export.discussion Escribe en una carpeta nueva, que solo su dueño puede leer, un resumen (summary.json) y los documentos.
   insacula person export P-000017 --to entrega-17 --data datos
help.person-export.to Carpeta nueva.
help.person.abstract Los derechos de una persona sobre sus datos.
help.person.id Folio de borrador o solicitud, o número de perito.
help.proof.abstract Comprueba la designación de un sorteo con su comprobante.
help.proof.discussion Recorre los pasos del protocolo uno por uno, dice qué halló en cada uno y quién fue designado.
 
 Ejemplo:
   insacula-verify proof S-2026-000001.proof.json --trust log.policy
help.proof.file El comprobante, <folio>.proof.json; - es la entrada estándar.
help.queue.abstract Muestra lo pendiente: vencido, por hacer y en espera, con su antigüedad.
help.queue.discussion   insacula queue --court juzgado-01-civil-guadalajara --data datos
help.record.abstract El registro público.
help.relay Repetidor al que se piden las rondas, en lugar de los configurados. Puede repetirse; ninguno es de fiar y ninguno tiene que serlo: solo se usa lo que se verifica.
help.restore.abstract Hace una instalación de una copia.
help.restore.discussion Un registro no puede firmar dos historias: dé con --known el último punto de control que se publicó, y la restauración se niega si la copia no lo contiene.
   insacula restore copia-2026-06-01 --known checkpoint --data datos
help.restore.file Archivo de la copia.
help.restore.known El último punto de control publicado que se conoce.
help.roster-approve.abstract Aprueba un cambio propuesto y lo asienta en el registro público.
help.roster-approve.discussion   insacula roster approve k3v9x2mp --data datos
help.roster-declare.abstract Asienta que un perito no está disponible, o que vuelve a estarlo.
help.roster-declare.change unavailable (no disponible) o available (disponible).
help.roster-declare.discussion Lo declara el perito mismo; no necesita aprobación.
   insacula roster declare unavailable P-000017 --cause licencia \
       --instrument "Escrito del perito" --data datos
help.roster-discard.abstract Descarta un cambio propuesto.
help.roster-import.abstract Lee la lista del Consejo, muestra todo su efecto y, con --confirm, la asienta.
help.roster-import.additions La lista solo trae altas para el periodo: nadie falta en ella, y a quien ya está se le agregan especialidades y partidos.
help.roster-import.column Qué es una columna: NOMBRE="Perito" (por su encabezado o su letra). Puede repetirse.
help.roster-import.confirm Asienta el efecto tal como lo mostró la prueba, que da esta marca.
help.roster-import.decide Respuesta a una duda de la prueba: CLAVE=RESPUESTA. Puede repetirse.
help.roster-import.decisions Hoja de dudas (de --doubts) con la columna DECISIÓN llena.
help.roster-import.discussion La lista puede ser CSV (comas, punto y coma o tabuladores; UTF-8, UTF-16 o Windows-1252) o XLSX. Sin --confirm es una prueba: no asienta nada y muestra renglones, columnas, personas, dudas y efecto. Se entienden los encabezados usuales (NOMBRE COMPLETO, TEL., CORREO ELECTRÓNICO, No. DE CÉDULA, ESTATUS…); los demás se asignan con --column o se omiten con --ignore. Con una lista para un periodo nuevo muestra quién se renueva, quién es nuevo, quién cambia y quién no se renueva. Los teléfonos y correos no se publican.
   insacula roster import padron.xlsx --period 2027-2028 --data datos
help.roster-import.doubts Escribe las dudas en esta hoja (.xlsx o .csv) para decidirlas.
help.roster-import.file La lista, en CSV o XLSX; - es la entrada estándar.
help.roster-import.heading-row Renglón de los encabezados, si no se reconoce solo.
help.roster-import.ignore Columna que no debe leerse, por su encabezado o su letra. Puede repetirse.
help.roster-import.period Periodo del padrón; si falta, el que corre o el siguiente.
help.roster-import.remove-missing Causa con la que se da de baja a quienes están en el periodo y faltan en su lista; sin ella, siguen en el padrón.
help.roster-import.sheet Hoja del libro; si falta, la primera visible.
help.roster-list.abstract Muestra el padrón, o la parte que se pida.
help.roster-list.name Parte del nombre, con o sin acentos.
help.roster-proposals.abstract Muestra los cambios del padrón que esperan aprobación.
help.roster-propose.abstract Propone un cambio en el padrón; otro órgano lo aprueba.
help.roster-propose.change suspend (suspensión), reinstate (reincorporación), remove (baja), sanction (sanción firme), practice (especialidades y partidos) o renew (refrendo).
help.roster-propose.discussion Nada cambia hasta que se aprueba. Ningún cambio tiene efectos hacia atrás.
   insacula roster propose suspend P-000017 --cause orden-judicial \
       --instrument "Oficio 12/2026" --data datos
   insacula roster propose practice P-000017 --cause cambio-de-practica \
       --practice contabilidad=guadalajara --instrument "Acuerdo 4/2026" --data datos
   insacula roster propose renew P-000017 --period 2027-2028 \
       --instrument "Acuerdo 5/2027" --data datos
help.roster-propose.licences Cédulas correctas, separadas por comas; con «identity».
help.roster-propose.name Nombre correcto; con «identity».
help.roster-propose.period Periodo del refrendo.
help.roster-show.abstract Muestra a un perito: vigencia, especialidades, sanciones, designaciones e historia.
help.roster.abstract El padrón de peritos.
help.roster.proposal La propuesta, como la nombra la lista de las que esperan aprobación.
help.round.abstract Comprueba que una baliza pública firmó una ronda.
help.round.chain La baliza, por su nombre: quicknet, default o nist-2.
help.round.chain-file Archivo con la descripción de otra baliza de drand, como la dan los repetidores en /<huella>/info. La huella se vuelve a calcular; compárela con la que usted espera.
help.round.discussion No necesita conexión. La ronda se escribe en la orden, o se toma de un archivo con la respuesta de un repetidor de drand o con el pulso del NIST. Termina con 0 si la baliza la firmó y con 1 si no.
 
 Ejemplos:
   insacula-verify beacon --chain quicknet --round 1000 --signature b446…5e39
   insacula-verify beacon --chain nist-2 --file pulso.json
help.round.file Archivo con la respuesta de un repetidor o con el pulso del NIST; «-» para la entrada.
help.round.previous En lugar de --signed, para default: la firma de la ronda anterior.
help.round.round El número de la ronda, desde 1.
help.round.signature La firma de la ronda, en hexadecimal con minúsculas.
help.round.signed Lo que la firma cubre, donde el registro público lo asienta (default, NIST).
help.serve.abstract Sirve el portal: público, aspirantes y peritos, personal.
help.serve.behind-proxy Hay servidores intermedios delante: se cree su X-Forwarded-For. Direcciones y redes, separadas por comas; sin valor, las de este equipo (loopback).
help.serve.discussion Atiende hasta que se le pida terminar (SIGTERM) y hace solo lo que tiene su hora: concluye sorteos, vence plazos, envía avisos. Otros comandos pueden escribir mientras nadie actúa en el portal.
help.serve.listen Dirección y puerto en que escucha; 127.0.0.1:8080 si no se dice.
help.serve.log-level Lo que se escribe en la salida de error, una línea JSON por suceso: debug (también cada petición), info, notice, warning o error.
help.serve.security-contact A dónde avisar de una falla de seguridad: mailto:…, https:… o tel:…; lo publica /.well-known/security.txt
help.serve.site Dirección que el sitio tiene en el mundo, como https://peritos.ejemplo.mx.
help.serve.tls-certificate Cadena de certificados (PEM), si el portal termina TLS.
help.serve.tls-key Llave privada del certificado (PEM).
help.ticket.abstract Calcula los boletos de un perito en un sorteo y su número.
help.ticket.discussion El número de un perito es el menor de sus boletos; los números menores resultan designados. La semilla está en la comprobación de cada sorteo.
 
 Ejemplo:
   insacula-verify ticket --seed 9f86d081…0f00a08 --expert P-000001 --tickets 3
help.ticket.expert El número de perito, como P-000001.
help.ticket.seed La semilla del sorteo, 64 dígitos hexadecimales.
help.ticket.tickets Cuántos boletos tiene; si falta, 1.
help.trust.log Llave del registro público en el que confía, sin pedir testigos.
help.trust.trust Archivo con su política de confianza: los registros y testigos en los que confía.
help.value.address dirección
help.value.beacon registry|local
help.value.case expediente
help.value.change cambio
help.value.checkpoint archivo
help.value.code clave
help.value.column CAMPO=COLUMNA
help.value.count n
help.value.custodian nombre=llave-pública
help.value.day AAAA-MM-DD
help.value.decision CLAVE=RESPUESTA
help.value.designation designación
help.value.document documento
help.value.expert perito
help.value.fee-step concepto
help.value.field campo=valor
help.value.file archivo
help.value.folder carpeta
help.value.folio folio
help.value.hex hex
help.value.id identificador
help.value.impediment perito=causa
help.value.key llave
help.value.key-name llave
help.value.language idioma
help.value.level nivel
help.value.listen dirección:puerto
help.value.login usuario
help.value.mark MARCA
help.value.medium medio
help.value.name nombre
help.value.networks redes
help.value.payer pagador
help.value.pesos pesos
help.value.place carpeta-o-dirección
help.value.policy política
help.value.practice especialidad=partido,partido
help.value.proposal propuesta
help.value.relay dirección
help.value.replacement designación=causa
help.value.seconds segundos
help.value.site dirección
help.value.stage etapa
help.value.text texto
help.value.time hora
help.value.time-of-day HH:MM
help.verify.abstract Comprueba los sorteos y el registro público de peritos, sin depender de nadie.
help.verify.discussion Para comprobar un sorteo no se necesita conexión ni permiso: bastan el comprobante publicado y una llave en la que usted confíe, obtenida por otro medio. Termina con 0 si está verificado, 1 si la verificación falló, 2 si falta evidencia y 64 si la orden está mal escrita.
 
 Ejemplos:
   insacula-verify proof S-2026-000001.proof.json --trust log.policy
   insacula-verify log https://sorteos.example.org/registro --trust log.policy
help.work.abstract Hace lo que ya tocaba: concluye sorteos, declara caducado lo que no se hizo en plazo y anota la bitácora.
help.work.discussion Con --watch sigue hasta que se le detenga (Ctrl-C), y solo abre la instalación cuando hay algo que hacer.
   insacula work --watch --data datos
help.work.every Cada cuántos segundos mira qué toca.
help.work.watch Sigue trabajando hasta que se le detenga.
identifier.curp-check-digit A «{found}» no le corresponde su última cifra: alguna letra o cifra de la CURP está cambiada. Cópiela otra vez de su constancia.
identifier.curp-date Los caracteres 5 a 10 de la CURP son la fecha de nacimiento: año, mes y día, como 800131. Escribió «{found}», que no es una fecha.
identifier.curp-digit El carácter {number} de la CURP es una cifra. Escribió «{found}». No confunda la letra O con el cero ni la I con el uno.
identifier.curp-either El carácter {number} de la CURP es una cifra o una letra de la A a la Z. Escribió «{found}».
identifier.curp-length La CURP tiene 18 caracteres. Escribió {number}.
identifier.curp-letter El carácter {number} de la CURP es una letra de la A a la Z; la Ñ se escribe X. Escribió «{found}».
identifier.curp-sex El carácter {number} de la CURP es H, M o X. Escribió «{found}».
identifier.curp-state Los caracteres 12 y 13 de la CURP son la clave del estado de nacimiento, como JC, o NE si fue en el extranjero. Escribió «{found}».
identifier.email-character El correo no puede llevar «{found}»: solo letras sin acento ni ñ, cifras, puntos y guiones. Revise la dirección, o dé otra.
identifier.email-comma El correo lleva puntos y no comas. Corrija «{found}», como nombre@ejemplo.mx.
identifier.email-domain Lo que sigue a la @ en «{found}» no es el nombre de un servidor de correo. El correo se escribe como nombre@ejemplo.mx.
identifier.email-local A «{found}» le falta el nombre antes de la @, o tiene ahí un punto de más. El correo se escribe como nombre@ejemplo.mx.
identifier.email-long Una dirección de correo tiene a lo más 254 caracteres, y 64 antes de la @. Escribió {number}.
identifier.email-no-at El correo se escribe como nombre@ejemplo.mx. A «{found}» le falta la @.
identifier.email-several-at «{found}» tiene más de una @. Escriba una sola dirección, como nombre@ejemplo.mx.
identifier.email-space El correo no lleva espacios. Escriba «{found}» sin ellos, como nombre@ejemplo.mx.
identifier.empty Falta el dato.
identifier.licence-character El número de cédula lleva solo cifras, como 1234567. Quite «{found}».
identifier.licence-long El número de cédula tiene a lo más ocho cifras. Escribió {number}: «{found}».
identifier.licence-pending «{found}» no es un número de cédula. Mientras no la haya, deje vacío el dato.
identifier.licence-state «{found}» parece la cédula de un estado. El padrón lleva la federal, que es un número de una a ocho cifras: dé esa, o deje vacío el dato.
identifier.licence-zero El número de cédula no puede ser cero. Si no la hay, deje vacío el dato.
identifier.spreadsheet-error «{found}» es un error de la hoja de cálculo, no un dato. Escriba el dato, o deje vacía la celda.
identifier.spreadsheet-number «{found}» es un número que la hoja de cálculo redondeó: perdió sus últimas cifras. Dé a la columna formato de texto y escriba el número completo.
identifier.telephone-area-code El teléfono lleva diez cifras, con la clave de la ciudad, como 33 3615 1234. Escribió {number}: «{found}».
identifier.telephone-character El teléfono se escribe con cifras, como 33 3615 1234 o 33 3615 1234 ext. 4. Quite «{found}».
identifier.telephone-country «{found}» es un teléfono de otro país. Dé un teléfono de México, como 33 3615 1234.
identifier.telephone-extension La extensión de «{found}» no se entiende. Se escribe con cifras, seis a lo más, como 33 3615 1234 ext. 4.
identifier.telephone-long El teléfono lleva diez cifras, como 33 3615 1234. Escribió {number}: «{found}». Si son varios teléfonos, escriba uno solo en cada lugar.
identifier.telephone-short El teléfono lleva diez cifras, como 33 3615 1234. Escribió {number}: «{found}».
identifier.telephone-start Ninguna clave de ciudad comienza con 0 ni con 1. Revise «{found}»; un teléfono se escribe como 33 3615 1234.
indicators.accepted aceptaron y protestaron el cargo
indicators.additions adicionales de un mismo asunto, directas incluidas
indicators.alternates de ellas, suplentes llamados
indicators.annulled anulados antes de su ronda
indicators.answers Respuestas de las personas designadas
indicators.applications Solicitudes de registro
indicators.cells Especialidades por partido judicial
indicators.cells-all con alguna persona en el padrón
indicators.cells-three con tres o más que pueden servir hoy
indicators.challenges recusaciones promovidas
indicators.concentration Concentración por especialidad
indicators.concluded concluidos
indicators.corrected con el número de expediente corregido, directas incluidas
indicators.days_one {count} día
indicators.days_other {count} días
indicators.delay demora en concluir, mediana y máxima
indicators.designations Designaciones
indicators.direct directas
indicators.distribution Sorteo frente al azar, por especialidad
indicators.draws Sorteos
indicators.ended terminadas sin culpa de nadie
indicators.exclusions exclusiones de las listas
indicators.excuses excusas
indicators.fees-fixed designaciones con honorarios fijados que son públicos
indicators.fees-median honorarios fijados que son públicos, mediana
indicators.fees-total honorarios fijados que son públicos, en total
indicators.findings La auditoría encontró faltas (hallazgos: {count}): mientras no se aclaren, estas cifras no valen. Vea «insacula log fsck».
indicators.founded recusaciones fundadas
indicators.hours {count} h
indicators.lapses caducadas por silencio
indicators.lot por sorteo
indicators.lots {specialty}; lugares sorteados: {seats}; peritos: {experts}
indicators.minutes {count} min
indicators.no-lot sin azar: no más elegibles que lugares
indicators.none sin datos
indicators.opened abiertos
indicators.replacements de sustitución
indicators.reports-delivered dictámenes entregados
indicators.reports-due dictámenes con día fijado
indicators.reports-late dictámenes entregados después de su día
indicators.reports-moved días de dictamen cambiados
indicators.reserved de asuntos reservados, directas incluidas
indicators.revocations revocaciones
indicators.seconds {count} s
indicators.service Dictámenes y honorarios
indicators.share {whole}.{tenth} %
indicators.specialty {specialty}: {count}; las cinco personas más designadas tienen {share}
indicators.specialty-above {specialty}: {count}; las cinco personas más designadas tienen {share}; con más de 10 %: {experts}
indicators.submitted presentadas
indicators.thin con menos de tres personas elegibles
indicators.to-acceptance de la solicitud a la aceptación, mediana
indicators.to-decision de la presentación a la decisión, mediana
indicators.verified con todas las reglas cumplidas (meta: 100 %)
indicators.widened ampliados a partidos vecinos
indicators.within-three aceptadas en tres días hábiles desde la solicitud
key.beacon firma las rondas de la baliza propia
key.data sella los datos reservados
key.log firma el registro público
key.log-previous firma también el registro público, hasta que se retire
key.matter hace las etiquetas de los asuntos
key.plain sin frase
key.protected bajo una frase
list.all-districts todos los partidos judiciales
list.answer.active Sí, está activa
list.answer.different Son personas distintas
list.answer.drop Dejar vacío
list.answer.leave-out Omitir el renglón
list.answer.same Es la misma persona
list.answer.use Usar este valor
list.change.contact contacto
list.change.curp CURP
list.change.licences cédulas nuevas: {licences}
list.change.practice especialidades y partidos: {practice}
list.closest Parecidos: {names}.
list.column-form «{text}» no tiene la forma CAMPO="columna de la lista". Campos: {fields}.
list.decision-form «{text}» no tiene la forma CLAVE=RESPUESTA.
list.doubt.curp CURP «{value}»: {fault}
list.doubt.districts «{value}» no es un partido judicial del catálogo.
list.doubt.email Correo «{value}»: {fault}
list.doubt.licence Cédula «{value}»: {fault}
list.doubt.loose «{value}» está solo en su renglón: no es una persona ni una especialidad del catálogo.
list.doubt.missing Falta {column} en el renglón de «{value}».
list.doubt.mobile Celular «{value}»: {fault}
list.doubt.name «{value}» no parece el nombre completo de una persona.
list.doubt.one-expert En el padrón son una sola persona, {expert}: {names}. ¿Es así? Si no, corrija la lista o la respuesta anterior.
list.doubt.remark La columna «{column}», que no se lee, dice «{value}». ¿La persona está activa?
list.doubt.same-expert ¿«{one}» es {expert}, «{other}», del padrón? {reasons}.
list.doubt.same-person ¿«{one}» y «{other}» son la misma persona? {reasons}.
list.doubt.specialty La especialidad «{value}» no está en el catálogo.
list.doubt.status La columna de situación dice «{value}». ¿La persona está activa?
list.doubt.telephone Teléfono «{value}»: {fault}
list.doubt.too-many «{value}» tendría {count} cédulas, más de las que caben en el padrón. Corrija la lista, u omita los renglones.
list.doubts-written Dudas escritas en {path}: {count}.
list.entered Asentado. Se incorporaron: {new}{range}. Se renovaron: {renewed}. Cambiaron: {changed}. Registros de especialidad y partido: {practices}.
list.entered-not-renewed Se anotó que no se renuevan: {count}.
list.entered-range  ({first} a {last})
list.entered-removed Bajas: {count}.
list.fault.absent La lista no tiene las columnas que usted indicó: {columns}.
list.fault.columns Se tomó como encabezado el renglón {row}: {headings}.
list.fault.empty La lista no tiene renglones.
list.fault.heading-row La lista no tiene un renglón {row} con algo escrito.
list.fault.missing Faltan las columnas: {columns}.
list.fault.no-headings No se encontró el renglón de encabezados: ninguno de los primeros nombra columnas conocidas. El renglón {row} dice: {headings}. Diga cuál es con «renglón de encabezados» (--heading-row).
list.fault.unknown No se sabe qué son las columnas: {columns}. Asigne cada una (--column CORREO="{first}") o diga que no se lea (--ignore "{first}").
list.field.curp CURP
list.field.districts partidos judiciales
list.field.email correo
list.field.first-surname apellido paterno
list.field.given-names nombre(s)
list.field.licence cédula
list.field.mobile celular
list.field.name nombre
list.field.number número de renglón
list.field.second-surname apellido materno
list.field.specialty especialidad
list.field.status situación
list.field.telephone teléfono
list.group.changed Cambian
list.group.left-out Se omiten por decisión
list.group.missing Faltan en la lista de su periodo
list.group.new Se incorporan
list.group.not-renewed No se renuevan
list.group.otherwise-named La lista escribe otro nombre
list.group.present Ya están en el periodo
list.group.removed Fueron dados de baja y vuelven en la lista
list.group.renewed Se renuevan
list.group.settled No se renuevan, ya acordado
list.likeness.contact comparten teléfono o correo
list.likeness.curp tienen la misma CURP
list.likeness.homonym tienen el mismo nombre y nada muestra si son una persona o dos
list.likeness.letter sus nombres difieren en una letra
list.likeness.licence tienen la misma cédula
list.likeness.near-licence sus cédulas difieren en un dígito
list.likeness.spelling sus nombres se escriben casi igual
list.more y {count} más
list.other-name {person}: la lista escribe «{name}». El nombre se corrige en un acto propio.
list.row.heading encabezados
list.row.in-doubt en duda
list.row.left-out se omite por decisión
list.row.not-active la lista dice que no está activa: no se incorpora
list.row.repeated-heading encabezados repetidos
list.row.section especialidad de los renglones que siguen
list.row.title título
list.rows_one renglón {rows}
list.rows_other renglones {rows}
list.sheet.choices RESPUESTAS POSIBLES
list.sheet.decision DECISIÓN
list.sheet.key CLAVE
list.sheet.name Dudas
list.sheet.question DUDA
list.sheet.rows RENGLONES
list.sheet.suggestions PROPUESTAS
list.trial Prueba de la lista: no se ha asentado nada. Periodo: {period}.
list.trial-absent La lista no trae: {columns}.
list.trial-addition Es una lista de adiciones: nadie falta en ella.
list.trial-apart Renglones que no son de una persona
list.trial-choices Respuestas: {choices}
list.trial-column {field}: {columns}
list.trial-columns Columnas, según el renglón {row}
list.trial-corrected Valores leídos según sus respuestas: {count}
list.trial-doubt {number}. [{key}] {rows}: {question}{closest}
list.trial-doubts Dudas por decidir: {count}
list.trial-effect Efecto en el padrón:
list.trial-empty vacías: {columns}
list.trial-group {group}: {count}
list.trial-joined Reunidas de varios renglones: {count}
list.trial-next-confirm Para asentarlo tal como se muestra, repita la orden con: --confirm {mark}
list.trial-next-doubts Responda con --decide CLAVE=RESPUESTA, o escriba las dudas en una hoja con --doubts dudas.xlsx, llene la columna DECISIÓN y léala con --decisions dudas.xlsx.
list.trial-next-remove Quienes faltan en la lista siguen en el padrón. Para darlos de baja al asentarla, agregue --remove-missing CAUSA, con una causa de cambio de situación.
list.trial-notes Lectura: {notes}
list.trial-nothing La lista no cambia nada del padrón.
list.trial-people Personas: {people}. Especialidades y partidos: {practices}.
list.trial-row Renglón {row}: {reason}: «{text}»
list.trial-rows Renglones leídos: {rows}. De personas: {used}. Nombrados aparte: {named}.
list.trial-unread sin leer, por decisión: {columns}
mail.account-recovery recuperación de una cuenta
mail.account-recovery.body Se pidió recuperar la cuenta {account}. La recuperación termina cuando otra persona de la administración la confirma.
 
 Si usted no la pidió, avise de inmediato a la administración.
mail.account-recovery.subject Recuperación de la cuenta {account}
mail.alternate-called llamado a un suplente
mail.alternate-called.body En el sorteo {folio} usted salió como suplente en {specialty}, y ahora se le llama en lugar de quien fue designado.
 
 Juzgado: {court}
 Expediente: {case}
 
 El juzgado le notificará, y desde entonces corre el plazo para aceptar. Si tiene un impedimento, dígalo al juzgado.
mail.alternate-called.subject Sorteo {folio}: se le llama como suplente
mail.application-admitted incorporación al padrón
mail.application-admitted.body Su solicitud {folio} concluyó. Está en el padrón de peritos auxiliares con el número {expert}, hasta el {until}.
 
 Desde ahora puede salir en los sorteos de su especialidad. Si no está disponible, dígalo antes.
mail.application-admitted.subject Ya está en el padrón: {expert}
mail.application-approved solicitud aprobada
mail.application-approved.body Su solicitud {folio} fue aprobada para la especialidad {specialty}. Le avisaremos cuando esté en el padrón con su número de perito.
mail.application-approved.subject Solicitud {folio}: aprobada
mail.application-lapsed solicitud caducada
mail.application-lapsed.body Su solicitud {folio} caducó el {deadline}, porque no se recibieron las correcciones. Puede presentar otra.
mail.application-lapsed.subject Solicitud {folio}: caducó
mail.application-limit-moved plazo de una solicitud que se mueve
mail.application-limit-moved.body El plazo que corre en su solicitud {folio} se movió, porque cambiaron los días hábiles. Termina el {deadline}, inclusive.
 
 Días que se suspendieron: {days}
 Fundamento: {instrument}
mail.application-limit-moved.subject Solicitud {folio}: el plazo termina ahora el {deadline}
mail.application-listed lista preliminar
mail.application-listed.body Su solicitud {folio} está en la lista preliminar, para la especialidad {specialty}.
 
 Cualquier persona puede presentar tachas hasta el {deadline}. Si hay alguna le avisaremos para que la conteste.
mail.application-listed.subject Solicitud {folio}: en la lista preliminar
mail.application-objected tacha
mail.application-objected.body Se presentó una tacha contra su solicitud {folio}:
 
 {cause}
 
 Puede contestarla hasta el {deadline}.
mail.application-objected.subject Solicitud {folio}: hay una tacha
mail.application-rejected solicitud rechazada
mail.application-rejected.body Su solicitud {folio} no fue aprobada. El motivo es:
 
 {cause}
 
 Fundamento: {instrument}
mail.application-rejected.subject Solicitud {folio}: resolución
mail.application-returned prevención
mail.application-returned.body Su solicitud {folio} necesita correcciones:
 
 {cause}
 
 Corríjala a más tardar el {deadline}. Después de esa fecha la solicitud caduca.
mail.application-returned.subject Solicitud {folio}: falta algo
mail.application-submitted solicitud presentada
mail.application-submitted.body Recibimos su solicitud de registro como perito auxiliar. Su folio es {folio}.
 
 Consúltela con el folio y la clave de acceso que se mostró una sola vez al presentarla. Por este medio le avisaremos de cada paso.
mail.application-submitted.subject Solicitud {folio}: recibida
mail.attempts intentos: {count}
mail.designation-accepted cargo aceptado
mail.designation-accepted.body {expert} aceptó y protestó el cargo de perito en {specialty}.
 
 Expediente: {case}
 Sorteo: {folio}
mail.designation-accepted.subject Sorteo {folio}: cargo aceptado
mail.designation-ended cargo terminado
mail.designation-ended.body Su designación en {folio} terminó, por una razón que no es culpa de nadie. No tiene que hacer nada más.
 
 Juzgado: {court}
 Expediente: {case}
 Causa: {cause}
mail.designation-ended.subject Designación {folio}: terminada
mail.designation-excused excusa
mail.designation-excused.body {expert} presentó su excusa.
 
 Expediente: {case}
 Sorteo: {folio}
 Causa: {cause}
 
 Llame a quien sigue como suplente, o abra un sorteo que la sustituya.
mail.designation-excused.subject Sorteo {folio}: excusa
mail.designation-lapsed designación caducada
mail.designation-lapsed.body El {deadline} terminó el plazo para que {expert} aceptara el cargo de perito, sin respuesta. La designación caducó.
 
 Juzgado: {court}
 Expediente: {case}
 Sorteo: {folio}
mail.designation-lapsed.subject Sorteo {folio}: la designación caducó
mail.designation-limit-moved plazo de una designación que se mueve
mail.designation-limit-moved.body El plazo para aceptar y protestar el cargo de perito en {specialty} se movió, porque cambiaron los días hábiles. Termina el {deadline}, inclusive.
 
 Juzgado: {court}
 Expediente: {case}
 Sorteo: {folio}
 Días que se suspendieron: {days}
 Fundamento: {instrument}
mail.designation-limit-moved.subject Designación {folio}: el plazo para aceptar termina ahora el {deadline}
mail.designation-named designación
mail.designation-named.body El sorteo {folio} le designó perito en {specialty}.
 
 Juzgado: {court}
 Expediente: {case}
 
 El juzgado le notificará, y desde entonces corre el plazo para aceptar. Si tiene un impedimento, dígalo al juzgado cuanto antes.
mail.designation-named.subject Designación por sorteo {folio}
mail.designation-notified notificación de la designación
mail.designation-notified.body El juzgado le notificó el {day} su designación como perito en {specialty}.
 
 Juzgado: {court}
 Expediente: {case}
 Sorteo: {folio}
 
 Acepte y proteste el cargo, o presente su excusa, a más tardar el {deadline}. Si no contesta, se designará a otra persona.
mail.designation-notified.subject Designación {folio}: acepte a más tardar el {deadline}
mail.designation-revoked revocación
mail.designation-revoked.body Su designación en el sorteo {folio} quedó sin efecto.
 
 Juzgado: {court}
 Expediente: {case}
 Causa: {cause}
mail.designation-revoked.subject Designación {folio}: revocada
mail.draw-concluded sorteo concluido
mail.draw-concluded.body El sorteo {folio} concluyó.
 
 Expediente: {case}
 Especialidad: {specialty}
 Designación: {designated}
 Suplentes: {alternates}
 
 Notifique a quien fue designado: desde entonces corre el plazo para aceptar.
mail.draw-concluded.subject Sorteo {folio}: concluido
mail.failed SIN ENTREGAR
mail.footer {institution}
 
 Este mensaje es automático: no lo responda.
mail.link-begun enlace de una cuenta con el directorio
mail.link-begun.body Se pidió enlazar la cuenta {account} con una persona del directorio del Consejo. Cuando otra persona de la administración lo confirme, quien se identifique así en el directorio entrará con esa cuenta.
 
 Si usted no lo esperaba, avise de inmediato a la administración.
mail.link-begun.subject Enlace de la cuenta {account} con el directorio
mail.new-device entrada desde un navegador nuevo
mail.new-device-of-folio entrada desde un navegador nuevo
mail.new-device-of-folio.body Se entró con el folio {account} y su clave de acceso desde un navegador que no se conocía.
 
 Cuándo: {time}
 Navegador: {browser}
 Red: {network}
 
 Si fue usted, no tiene que hacer nada. Si no fue usted, termine esa sesión en «Sesiones» y pida otra clave de acceso al registro de peritos.
mail.new-device-of-folio.subject Entrada con el folio {account} desde un navegador nuevo
mail.new-device.body Se entró con la cuenta {account} desde un navegador que no se conocía.
 
 Cuándo: {time}
 Navegador: {browser}
 Red: {network}
 
 Si fue usted, no tiene que hacer nada. Si no fue usted, termine esa sesión en «Mi cuenta», cambie su contraseña y avise a la administración.
mail.new-device.subject Entrada con la cuenta {account} desde un navegador nuevo
mail.page Vea la designación, y conteste si está en plazo, en esta página:
 {page}
mail.passkey-copied llave de entrada con menos usos
mail.passkey-copied.body Se quiso entrar con la cuenta {account} y una llave de entrada que respondió con menos usos de los que ya tenía. Eso pasa cuando hay una copia de la llave. No se permitió entrar.
 
 Quite esa llave en «Mi cuenta», cambie su contraseña y avise a la administración.
mail.passkey-copied.subject Posible copia de una llave de entrada de la cuenta {account}
mail.queued en espera hasta {time}
mail.report-due día del dictamen
mail.report-due.body El juzgado espera su dictamen en {specialty} a más tardar el {deadline}.
 
 Juzgado: {court}
 Expediente: {case}
 Sorteo: {folio}
 
 Si no va a estar a tiempo, dígalo al juzgado antes de ese día y explique por qué.
mail.report-due.subject Designación {folio}: dictamen a más tardar el {deadline}
mail.report-limit-moved día de un dictamen que se mueve
mail.report-limit-moved.body El día en que vence el dictamen en {specialty} se movió, porque cambiaron los días hábiles. Ahora es el {deadline}, inclusive.
 
 Juzgado: {court}
 Expediente: {case}
 Sorteo: {folio}
 Días que se suspendieron: {days}
 Fundamento: {instrument}
mail.report-limit-moved.subject Designación {folio}: el dictamen vence ahora el {deadline}
mail.report-moved cambio del día del dictamen
mail.report-moved.body El juzgado cambió el día en que vence su dictamen en {specialty}. Ahora lo espera a más tardar el {deadline}.
 
 Juzgado: {court}
 Expediente: {case}
 Sorteo: {folio}
 Causa: {cause}
mail.report-moved.subject Designación {folio}: el dictamen vence ahora el {deadline}
mail.report-reminder recordatorio del dictamen
mail.report-reminder.body Le recordamos que el juzgado espera su dictamen en {specialty} a más tardar el {deadline}.
 
 Juzgado: {court}
 Expediente: {case}
 Sorteo: {folio}
 
 Si ya lo entregó, no haga caso de este mensaje. Si necesita más tiempo, pídalo al juzgado antes de ese día.
mail.report-reminder.subject Designación {folio}: su dictamen vence el {deadline}
mail.second-factors-failed segundo factor equivocado
mail.second-factors-failed.body Hubo varios intentos seguidos de entrar con la contraseña correcta de la cuenta {account} y un segundo factor equivocado. Nadie entró.
 
 Si fue usted, revise la hora de su teléfono. Si no fue usted, alguien conoce su contraseña: cámbiela hoy en «Mi cuenta» y avise a la administración. Este aviso se envía una vez al día, a lo más.
mail.second-factors-failed.subject Alguien conoce la contraseña de la cuenta {account}
mail.sent enviado
mail.sign-ins-failed intentos fallidos de entrar
mail.sign-ins-failed.body Hubo cinco intentos seguidos de entrar con la cuenta {account} y una contraseña equivocada. Nadie entró, y quien los hizo tiene que esperar. Usted puede entrar como siempre.
 
 Si fue usted, no tiene que hacer nada. Si no fue usted, revise que su contraseña no se use en otro sitio. Este aviso se envía una vez al día, a lo más.
mail.sign-ins-failed.subject Intentos fallidos de entrar con la cuenta {account}
mail.to-account cuenta {folio}
mail.to-applicant solicitud {folio}
mail.to-court juzgado {folio}
mail.to-expert perito {folio}
malformed.bad-key {place}: la llave no es válida o es de otro tipo.
malformed.duplicate-name {place}: el nombre está repetido.
malformed.empty {place}: está vacío.
malformed.foreign-character {place}: tiene un carácter que el registro público no admite.
malformed.missing {place}: falta un dato obligatorio.
malformed.name-order {place}: los nombres no están en orden.
malformed.not-base64 {place}: no es base64.
malformed.not-code {place}: no es una clave (minúsculas, dígitos y guiones).
malformed.not-date {place}: no es una fecha con la forma 2026-05-01.
malformed.not-decimal {place}: no es un número entero escrito en decimal.
malformed.not-hex {place}: no son dígitos hexadecimales en minúsculas.
malformed.not-identifier {place}: no es un número de perito (P-000001) ni un folio (S-2026-000001, A-…, D-…).
malformed.not-in-order {place}: los elementos no están en orden o se repiten.
malformed.not-text {place}: el texto está vacío, es muy largo o tiene caracteres prohibidos.
malformed.not-time {place}: no es una hora con la forma 2026-05-01T09:00:00Z.
malformed.not-utf8 {place}: el texto no está en UTF-8.
malformed.out-of-range {place}: el número está fuera de los límites.
malformed.syntax {place}: no tiene la forma debida.
malformed.too-deep {place}: hay demasiados niveles, uno dentro de otro.
malformed.too-long {place}: es demasiado largo.
malformed.trailing {place}: sobra contenido al final.
malformed.truncated {place}: el contenido está cortado.
malformed.unknown-name {place}: el nombre no se conoce.
malformed.unknown-value {place}: el valor no es ninguno de los permitidos.
malformed.wrong-length {place}: la longitud no es la debida.
malformed.wrong-type {place}: el dato es de otro tipo.
next.application.admitted La solicitud terminó. Véase insacula roster show {expert}
next.application.approved Sigue, del Consejo: insacula application admit {id}
next.application.lapsed La solicitud terminó: lo que faltaba no llegó en plazo.
next.application.listed Corre el plazo de tachas (insacula application object {id}) o el de contestarlas. Después decide el Consejo:
 insacula application approve {id}, o insacula application reject {id}
next.application.rejected La solicitud terminó, con sus motivos en el registro público.
next.application.returned Toca a la persona aspirante corregir (insacula application edit {id}, attach {id}) y enviar:
 insacula application correct {id}. Si no lo hace en plazo, insacula work la da por caducada.
next.application.reviewing Sigue, del registro: insacula application preliminary {id}, si cumple los requisitos;
 insacula application return {id} --missing REQUISITO, si falta algo.
next.application.submitted Sigue, del registro: insacula application review {id}
next.application.to-decide Ya nadie puede oponerse. Sigue, del Consejo: insacula application approve {id}, o
 insacula application reject {id}
next.application.withdrawn La solicitud terminó: la persona aspirante la retiró.
next.designation.accepted Sigue, al recibirse el dictamen: insacula designation deliver {id}. El día en que vence se fija con insacula designation due {id} --until AAAA-MM-DD
next.designation.challenged Sigue, del juzgado: insacula designation resolve {id} --founded, o bien --unfounded
next.designation.delivered Sigue, del juzgado: insacula designation discharge {id}
next.designation.discharged El cargo terminó.
next.designation.ended Terminó sin culpa de nadie; nadie la sustituye.
next.designation.named Sigue, del juzgado: insacula designation notify {id} --medium MEDIO
next.designation.notified Toca a la persona designada: insacula designation accept {id}, o insacula designation excuse {id} --cause CAUSA.
 Si no contesta en plazo, insacula work declara caducada la designación.
next.designation.replaced La sustituye {successor}.
next.designation.vacant No hay suplente que llamar. Sigue, del juzgado: insacula designation replace {id}, que abre otro sorteo.
next.designation.vacant-with-alternate El suplente que sigue es {alternate}. Sigue, del juzgado: insacula designation replace {id}
notice.medium.actuary por el actuario
notice.medium.electronic por medio electrónico
notice.medium.in-person en persona
notice.medium.post por correo postal
office.account-disabled La cuenta {login} está deshabilitada. La habilita quien administra, con insacula account enable.
office.adds se suma a {designation}: {cause}
office.adds-options --adds y --cause van juntas, y no con --replaces.
office.admitted La solicitud {id} quedó incorporada al padrón como {expert}.
office.admitted-since Después de proponer este grupo se incorporó por otra vía a: {names}. Deseche la propuesta y vuelva a leer la lista.
office.adopted Asentado: renglones de catálogo: {rows}; calendarios: {calendars}; días cerrados que se agregan: {closed}; periodos: {periods}; política nueva: {policy}. Fuera del registro, ajustes cambiados (conservación, repetidores, grafías): {settings}.
office.age-days {count} d
office.age-hours {count} h
office.age-minutes {count} min
office.all-of-catalogue todas las del catálogo ({count})
office.already-applied Esta persona ya tiene una solicitud en la convocatoria «{call}»: {folio}. Retírela antes, o sígala.
office.already-concluded El sorteo {draw} ya concluyó y no se repite. Véalo con insacula draw show {draw}.
office.already-signed {name} ya firmó el acta del sorteo {draw}. No hace falta otra firma.
office.alternate-called En lugar de {id} se llamó al suplente que seguía.
office.alternates Suplentes, en orden:
office.alternates-waiting Suplentes que pueden llamarse, en orden:
office.ambiguous-name «{name}» nombra a varios en el catálogo de {catalogue}; use la clave.{close}
office.application   Convocatoria: {call}
   Partidos:     {districts}
office.applications-listed Solicitudes: {count}
office.authorities-file El archivo {path} no contiene certificados en PEM. Conviértalos con openssl x509 -inform DER -outform PEM, o quite el archivo.
office.awaits-nothing El sorteo {draw} no espera ahora ninguna ronda de una baliza pública.
office.backed-up Copia escrita en {path}, con {size} entradas y las llaves: guárdela como una llave.
office.bad-account-role No hay cuentas para la función «{role}».
office.bad-case «{case}» no se puede leer como número de expediente: {why} Escriba número y año, como {form}; antes, el tipo, si no es expediente ({dockets}); después, lo que el juzgado agregue ({suffixes}).
office.bad-curp La CURP no se registró. {fault}
office.bad-decision La respuesta «{answer}» no es ninguna de las posibles ({choices}). Duda: {doubt}
office.bad-email {fault}
office.bad-field «{value}» no puede guardarse como {field}: está vacío o es demasiado largo.
office.bad-field.birth-date La fecha de nacimiento se escribe con año, mes y día, como 1980-01-31. Escribió «{value}».
office.bad-field.identifier {fault}
office.bad-field.practice «{value}» no es una especialidad ni un partido judicial de la convocatoria.
office.bad-field.rfc El RFC de una persona tiene 13 caracteres: cuatro letras, seis cifras y tres letras o cifras. Escribió {length}.
office.bad-interval --every es un número de segundos mayor que cero.
office.bad-key {path} no tiene una llave de 64 dígitos hexadecimales.
office.bad-list No se pudo leer la lista. {fault}
office.bad-login «{login}» no sirve como usuario: minúsculas sin acento, cifras y guiones, hasta 64; ni operator, ni clock, ni anonymous.
office.bad-origin «{origin}» no sirve como nombre del registro: sin espacios ni +, como peritos.ejemplo.mx/registro.
office.bad-passphrase {path} no sirve como archivo de la frase: debe tener una sola línea de texto, de hasta 1024 bytes.
office.bad-person-name «{name}» no sirve como nombre: de 1 a 200 caracteres que se impriman.
office.bad-round El archivo no trae la ronda {round} como la firmó la baliza: {fault}
office.bad-seats No pueden designarse {seats} peritos: de 1 a 20.
office.bad-signature No se recibió la firma. {fault}
office.bad-subject El identificador de una persona en el directorio tiene de 1 a 255 letras sin acentos, cifras o signos, y ningún espacio. Cópielo como el directorio lo da.
office.bad-table {path}: {fault}
office.bad-template La plantilla de «{document}» ({path}) no sirve. {fault}
office.beacon-key-rotated Llave de la baliza cambiada: rige la política {policy}. Escriba su código y su instrumento en policy.json, y haga una copia con insacula backup.
office.beacon.local Los sorteos descansan en la baliza de esta instalación, que NO es independiente: solo para aprender y probar.
office.beacon.registry Los sorteos descansan en balizas públicas ({chains}); «insacula beacon status» dice si sus repetidores responden.
office.by-or-as Diga quién actúa con --by o con --as, uno solo de los dos.
office.calendar-changed El calendario «{calendar}» ya está en el registro con otro contenido, y lo asentado no cambia. De un renglón conocido solo se pueden asentar días cerrados que se agregan, con una causa para suspensiones en causes.csv. Para abrir días por venir o cambiar lo demás, agregue un renglón con clave nueva; para un día ya pasado o para un solo juzgado, use «insacula calendar close».
office.call   Periodo:        {period}
   Se reciben:     del {opens} al {closes}
   Especialidades: {specialties}
   Partidos:       {districts}
   Plazos, en días hábiles: corregir {correction}, tachar {objection}, contestar una tacha {answer}
   Fundamento:     {instrument}
office.call-applications Solicitudes: {count}
office.call-closed La convocatoria «{call}» cerró el {closes}.
office.call-line {call}  [{state}]  periodo {period}  {opens} a {closes}  solicitudes: {count}
office.call-next Quien quiera participar empieza con: insacula application begin --call {call}
office.call-opened Convocatoria {call} asentada en el registro público.
office.calls-listed Convocatorias: {count}
office.case-corrected Número corregido: {folio} es ahora de {case}. Las dos etiquetas conservan el folio.
office.change-approved Propuesta {proposal} aprobada y asentada en el registro público.
office.change-discarded Propuesta {proposal} descartada. Nada cambió.
office.changed-since-shown Algo cambió desde que se mostró: la petición, el padrón o la política ya no dan la misma lista. No se abrió nada; revise otra vez y confirme.
office.clock-behind El reloj marca {now}, antes de la última entrada ({last}). Corrija el reloj: el registro no acepta fechas hacia atrás.
office.close-names Parecidos: {names}.
office.closures-listed Suspensiones asentadas: {count}.
office.code-issued Clave de acceso de {folio}: {code}
 Entréguela a su titular: no volverá a mostrarse. La anterior ya no sirve.
office.concluded Sorteo {draw} concluido a las {time}.
office.concluded-next Semilla: {seed}
 Comprobante: {proof}
 Compruébelo: insacula-verify proof {proof} --trust {policy}
office.contact Contacto profesional, público a petición propia:
office.contact-private Su contacto no se publica.
office.contact-to-publish Pide que su contacto profesional se publique.
office.correction-complete Está completo. Para enviarlo otra vez: insacula application correct {folio}
office.correction-line {proposal}  {folio} pasa a {case}; {cause}. {instrument}  ({time}, {court})
office.correction-line-reserved {proposal}  {folio} pasa a {case}, reservado; {cause}. {instrument}  ({time}, {court})
office.correction-next La aprueba el registro o el Consejo: insacula case approve {proposal}
office.corrections-listed Correcciones en espera: {count}
office.created Instalación creada en {path}.
   Carpeta pública: {public}
   Llave del registro, para quien verifique: {log}
   Entradas en el registro público: {size}
 Las llaves privadas están en {path}/keys. Haga una copia: insacula backup ARCHIVO --data {path}
office.custodian-made Llave privada escrita en {path}: no la comparta.
 Entregue al Consejo: --custodian {argument}
office.data-folder-absent No hay una instalación en {path}. Créela con insacula init, o corrija --data.
office.data-folder-exists {path} ya existe y no está vacía. Elija otra carpeta; nada se sobrescribe.
office.data-folder-unfinished La instalación de {path} no llegó a crearse. Bórrela y repita insacula init.
office.data-key-rotated Llave de datos cambiada: todo lo reservado está sellado de nuevo. Haga una copia con insacula backup.
office.deadline Plazo: hasta el {day} inclusive (vence a las {time}). Días hábiles que quedan: {days}.
office.deadline-moved El plazo se movió por la suspensión de {days} ({instrument}).
office.deadline-over El plazo terminó el {day} (venció a las {time}).
office.default-institution Institución por configurar
office.demo Instalación de demostración lista en {path}: {entries} entradas, {experts} peritos, {applications} solicitudes, {draws} sorteos, {designations} designaciones por sorteo y {direct} directas. Todo es ficticio. De abrir un sorteo a su ronda pasan solo {delay} s, para que nadie espere en una demostración.
 Compruebe lo publicado: insacula-verify log {public} --trust {public}/log.policy --indicators
office.designated Designado:
office.designated-directly Designación directa {id}, SIN sorteo: queda en el registro público con su fundamento y sus razones, y se cuenta aparte.
office.designation   Juzgado:      {court}
   Expediente:   {case}
   Especialidad: {specialty}
   Partido:      {district}
   Tipo:         {kind}
   Para contestar: {days} desde la notificación
office.designations Designaciones:
office.designations-listed Designaciones: {count}
office.directory-file El archivo {path}, que describe el directorio del Consejo, no se entiende: {fault}
office.disk El disco no aceptó {path}: {reason}. No se perdió nada de lo confirmado.
office.disk-nearly-full El sistema casi no tiene espacio: por ahora no recibe solicitudes, documentos ni formularios guardados. Todo puede consultarse, y los sorteos siguen. Intente más tarde.
office.document-attached Documento recibido en {folio}: {requirement}, {size} bytes.
office.document-checked {path} sirve de plantilla de «{document}».
office.document-installed Instalada la plantilla de «{document}». Vale desde el siguiente que se pida.
office.document-line {requirement}: {type}, {size} bytes, huella {digest}
office.document-listed {code}: {name} (plantilla {origin})
office.document-size El documento mide {size} MB y el máximo es {most} MB. Escanéelo en blanco y negro o con menor resolución, o envíe una foto.
office.document-type No se recibió «{requirement}». {fault}
office.document-written Documento escrito en {path} ({type}). Es privado: bórrelo cuando no lo necesite.
office.documents Documentos:
office.documents-size Los documentos de una solicitud pueden sumar {most} MB. Reduzca este documento o alguno de los que ya entregó.
office.draft-begun Borrador {folio} en la convocatoria {call}.
 Clave de acceso: {code}
 Anótela ahora: no se muestra otra vez. Con ella se sigue el borrador desde otro equipo.
office.draft-complete Está completo. Para presentarlo: insacula application submit {folio}
office.draft-edited Borrador {folio} guardado.
office.draft-is-private {folio} es un borrador: no está en el registro público. Véalo la oficina con --private.
office.draft-missing Todavía falta:
office.draft-next Nada es público todavía. Siga con:
   insacula application edit {folio} --set name="…" --set curp=… --set email=… --practice ESPECIALIDAD=PARTIDO
   insacula application attach {folio} REQUISITO ARCHIVO
office.drafts-full Hay demasiados borradores sin presentar y por ahora no cabe otro. Intente más tarde; lo que ya guardó sigue ahí.
office.draw-annulled El sorteo {draw} se anuló: no se concluye ni tiene comprobante. Véalo con insacula draw show {draw}.
office.draw-next Cada designación: insacula designation show {draw}/PERITO
office.draw-now-annulled Sorteo {draw} anulado. Su folio y su causa quedan en el registro público; el asunto queda libre.
office.draws-listed Sorteos: {count}
office.draws-open Hay sorteos que esperan una ronda de la baliza: {draws}. Conclúyalos con insacula draw conclude y repita; no se cambió nada.
office.earlier Este expediente ya tiene:
office.earlier-other {folio}  {time}  {state}  {specialty}; {kind}
office.earlier-same {folio}  {time}  {state}  {specialty}; {kind}  (MISMO ASUNTO)
office.eligible Elegibles, y sus boletos:
office.eligible-line {expert}  {name}: {tickets}
office.entry-too-long La entrada tendría {size} bytes y el máximo es 65535. Divida la solicitud.
office.envelope-dishonest El sobre del sorteo {draw} trae {secret}, que NO abre el compromiso: el juzgado no fue honesto. Denúncielo.
office.envelope-honest El secreto del sorteo {draw} es {secret} y abre el compromiso.
office.erased Se borró todo lo privado de {person} y su documento de identidad. Lo que consta en el registro público se queda, y cada comprobante se sigue verificando.
office.excluded Excluidos, con su causa:
office.excluded-line {expert}  {name}: {cause} ({code})
office.expert-or-institution Diga a quién se designa: con --expert o con --institution, uno solo de los dos.
office.expert-place Alta en el registro público: entrada {place}
office.expert-practice Especialidades y partidos:
office.expert-validity Vigencia: de {from} a {until}
office.experts-listed Peritos: {count}
office.exported Todo lo que se guarda de {person} está en {path}. Es privado: entréguelo solo a esa persona.
office.exported-files Archivos:
office.field-line {field}: {value}
office.file-absent No existe {path}. Revise la ruta.
office.file-erased Lo privado de {folio} ya no se conserva: se borró.
office.file-exists {path} ya existe; elija otro nombre. Nada se sobrescribe.
office.foreign-character En {text}: el carácter «{character}» ({code}) no puede ir en el registro público. Sustitúyalo por letras y signos comunes del español.
office.foreign-checkpoint El punto de control de la carpeta pública no es de este registro. Revise qué hay en ella antes de seguir.
office.fork El punto de control publicado con {size} entradas no coincide con el almacén: sería otra historia. No siga; avise a quien audita.
office.form-size El formulario es demasiado largo para guardarlo. Acorte los textos.
office.from-time desde {time}
office.fsck-faults No coincide:
office.fsck-sound Todo coincide. Entradas: {entries}. Comprobantes: {draws}.
office.fsck-unsound Faltas: {count}. Entradas: {entries}. Comprobantes: {draws}.
office.history Lo que consta en el registro público:
office.history-line {time}  {text}  ({by}, entrada {place})
office.identity-erased (identidad no publicada)
office.identity-erased-before El documento de identidad de {expert} se suprimió: ya no hay nombre que corregir.
office.identity-unchanged El nombre y las cédulas de {expert} ya son esos: no hay nada que corregir.
office.incomplete Falta en el almacén algo de {name}. Restaure una copia.
office.incomplete-application A la solicitud le falta: {missing}.
office.institution-file El archivo {path}, que dice cómo encontrar a la institución, no se entiende: {fault} Corrija ese renglón como dice docs/portal.md, o quite el archivo.
office.key-absent Falta {path}. Restaure las llaves de una copia.
office.key-foreign {path} no es la llave con la que se usó esta instalación. Restaure las llaves desde una copia.
office.key-malformed {path} no tiene la forma de una llave. Restáurela de una copia.
office.key-open Otros pueden leer {path}. Corrija los permisos (chmod go= {path}) y, si alguien pudo copiarla, trate la llave como perdida.
office.key-option-needed Para cambiar la llave {key} falta {option}.
office.keys-not-protected Las llaves no están bajo ninguna frase: no hay nada que quitar.
office.keys-now-plain Las llaves ya no están bajo una frase: las protegen solo los permisos.
office.keys-now-protected Todas las llaves están bajo la frase de {path}. Sin la frase nadie las abre: guarde una copia en otro lugar, lejos de las copias de la instalación.
office.keys-protected Las llaves ya están bajo esa frase. Para cambiarla, dé la nueva con --new-passphrase-file.
office.last-administrator {login} es la última cuenta de administración. Habilite antes otra.
office.last-local-administrator {login} es la última cuenta de administración que entra sin el directorio. Tenga antes otra, para cuando el directorio no responda.
office.last-second-factor Es su único segundo factor, y una cuenta no puede quedarse sin él. Registre otro antes de quitarlo.
office.licences-full {expert} tendría más de {most} cédulas. Corrija la lista y propóngala otra vez.
office.link-absent No hay un enlace de {login} con esa persona pedido en las últimas 24 horas. Pídalo con insacula account link.
office.list-changes-nothing La lista no cambia nada del padrón: no se asentó nada.
office.list-empty La lista {path} no tiene renglones.
office.list-in-doubt La lista tiene dudas sin decidir: {count}. Decida cada una antes de proponerla o asentarla.
office.lists-full Ya hay {most} listas en preparación. Deseche alguna antes de traer otra.
office.log-key-retired Llave retirada:
   {former}
 Desde ahora solo firma
   {log}
office.log-key-rotated La llave del registro es ahora
   {log}
 Publíquela. La anterior firma también, hasta insacula keys retire log. Haga una copia con insacula backup.
office.login-taken Ya hay una cuenta {login}. Elija otro usuario.
office.mail-incomplete Al mensaje «{template}» le falta el valor «{name}»: no se escribió. Es un defecto del sistema; avise a quien lo mantiene.
office.mail-retried El mensaje {message} se enviará con el próximo insacula mail send.
office.mail-sent Mensajes enviados: {sent}. Se intentará de nuevo: {delayed}. Sin remedio: {failed} (vea insacula mail list --failed).
office.matter-key-lost Falta la llave de las etiquetas (keys/matter.key), o no es la que rige: sin ella no se pueden hacer etiquetas. Restáurela de una copia; si se perdió para siempre, dé a conocer otra con insacula keys renew matter --cause llave-perdida --instrument ACTO.
office.matter-key-renewed La llave de las etiquetas es ahora
   {key}
 Un expediente tiene desde hoy otra etiqueta, y cada comprobación lo dice. Haga una copia con insacula backup.
office.matter-key-stays La llave de las etiquetas está en su lugar, y no se cambia: con otra, el mismo expediente tendría otra etiqueta y nadie podría ver que ya tuvo un sorteo. Solo si se perdió, o si el Consejo decidió cambiarla, se da a conocer otra, con insacula keys renew matter --force.
office.message-sent El mensaje {message} ya salió, y lo que decía ya no está aquí.
office.messages-listed Mensajes: {count}.
office.moved-limit {subject}: ahora hasta antes de {time}
office.moved-limits Plazos que se mueven:
office.no-alternate No hay suplente que llamar en lugar de {designation}. Con insacula designation replace {designation} se abre otro sorteo, si está vacante.
office.no-beacon El sorteo espera la ronda {round}, y nadie la ha dado todavía. Concluirá con el mismo resultado cuando llegue: vea `insacula beacon status`, o traiga la ronda en un archivo con --round-file.
office.no-data No se dijo dónde está la instalación. Use --data CARPETA o la variable INSACULA_DATA.
office.no-decisions La hoja no tiene las columnas CLAVE y DECISIÓN: use la hoja de dudas de esta lista.
office.no-directory Esta instalación no tiene un directorio del Consejo. Descríbalo en el archivo directory.conf de la carpeta de datos, como dice docs/office.md.
office.no-envelope Ningún sobre del sorteo {draw} se abre con esta llave.
office.no-local-beacon La política vigente no usa la baliza de esta instalación: no hay nada que cambiar.
office.no-passphrase-file Falta el archivo de la frase. Use --passphrase-file ARCHIVO o la variable INSACULA_PASSPHRASE_FILE.
office.no-policy No hay política o periodo en vigor en el registro.
office.no-previous-key No hay una llave anterior del registro que retirar.
office.no-registry No se encontró la carpeta Registry con los datos de referencia. Diga dónde está con --registry CARPETA.
office.no-removal-cause Una baja necesita su causa: elija la de quienes faltan en la lista.
office.no-signer La cuenta «{login}» todavía no tiene registrada a la persona que firma. Pida a administración que registre su CURP.
office.no-template Falta la plantilla de «{document}» ({path}). Pida a quien administra el sistema que la instale.
office.not-a-backup {path} no es una copia de una instalación, o está dañada. Use otra copia.
office.not-admitted El directorio lo identificó, y ninguna cuenta de este despacho está abierta para usted. Pida a quien administra que enlace la suya.
office.not-allowed La función «{role}» no permite esto: {action}. Pídalo a quien corresponda.
office.not-an-administrator Esto lo acuerdan dos personas con cuenta de administración, y {login} no la tiene. Diga quién es con --as USUARIO.
office.not-an-opening {path} no es una entrada draw.opened.
office.not-concluded El sorteo {draw} no ha concluido: aún no hay comprobante. Use insacula draw conclude {draw} --wait.
office.not-confirmed El directorio no identificó con dos factores a la persona de esta sesión. Empiece otra vez, con su propia cuenta del directorio.
office.not-declared Ese cambio no lo declara el perito: se propone con insacula roster propose.
office.not-demonstration Esta instalación no es una demostración: sus cuentas no se muestran.
office.not-draft {folio} ya está en trámite y no puede cambiarse. Solo se cambian los borradores y las solicitudes con prevención.
office.not-due La ronda del sorteo {draw} llega a las {due}. Repita entonces, o use --wait.
office.not-first-administrator Sin decir quién es, solo puede crear la primera cuenta de administración. Diga con --as USUARIO en nombre de quién actúa.
office.not-linked La cuenta {login} no está enlazada con el directorio.
office.not-yours {subject} es de otra persona; solo puede actuar en lo suyo.
office.nothing-to-adopt La carpeta no trae nada nuevo: el registro público ya tiene todo y los ajustes son los mismos. No se asentó nada.
office.numbers Números, de menor a mayor:
office.objection-answered {number}  {cause}, del {time}, contestada
office.objection-open {number}  {cause}, del {time}, sin contestar
office.objection-taken Tacha {number} de la solicitud {id} recibida. Quién la hizo y qué dijo es privado.
office.objection-words Tacha {number}, de {by}:
   {text}
   Respuesta: {answer}
office.objections Tachas:
office.opened Sorteo {draw} abierto a las {time}, expediente {case}.
   Compromiso:            {commitment}
   Huella de la entrada:  {leaf} (entrada {place})
   Lista: candidatas: {candidates}, elegibles: {eligible}, boletos: {tickets}
   Ronda de la baliza: {round}
   Podrá concluirse a partir de {due}
office.opened-next Nadie puede cambiar ya el resultado. Si hay un error, puede anularse antes de {due}: insacula draw annul {draw} --cause CAUSA. Si no, siga con: insacula draw conclude {draw} --wait
office.opened-reserved Expediente reservado: solo se publicó su etiqueta. La prueba para las partes: insacula draw tag {draw}
office.other-round El archivo trae otra ronda: el sorteo {draw} espera la ronda {round}.
office.other-writer Otro proceso (número {pid}) está escribiendo en esta instalación. Espere a que termine y repita; no se cambió nada.
office.own-recovery Nadie recupera ni enlaza su propia cuenta ({login}). Pídalo a otras dos personas que administren.
office.passkey-copied La llave de entrada «{key}» respondió con menos usos de los que ya tenía: puede haber una copia. No se permitió entrar con ella. Entre de otra manera, quítela y avise a quien administra.
office.passkey-known Esta llave de entrada ya está registrada. Use otra.
office.passkey-title El nombre de la llave va de 1 a 60 caracteres, en un renglón. Escriba uno por el que la reconozca.
office.passphrase-needed {path} está bajo una frase. Dé el archivo de la frase con --passphrase-file o con la variable INSACULA_PASSPHRASE_FILE.
office.password-guessable La contraseña se adivina pronto: es una palabra usual, un nombre o una fila del teclado con números, o tiene muy pocos caracteres distintos. Use tres o cuatro palabras que no vayan juntas.
office.password-long La contraseña es demasiado larga. Use hasta {most} caracteres.
office.password-named La contraseña tiene su usuario, su nombre o el nombre de la institución. Quítelos y use tres o cuatro palabras que no vayan juntas.
office.password-same La contraseña nueva es la de antes. Elija otra.
office.password-short La contraseña es corta. Use al menos {least} caracteres: varias palabras sirven.
office.password-temporary La contraseña de {login} es provisional. Cámbiela antes de seguir: insacula account password {login}
office.payer-of-fees --payer se da exactamente cuando --step es paid.
office.period-changed El periodo «{period}» ya está en el registro con otras fechas o con otro instrumento, y un periodo asentado no cambia. Deje ese renglón como estaba; si hace falta otro periodo, dele una clave nueva.
office.permissions-too-open Otros usuarios del sistema pueden leer {path}, donde hay datos personales. Ciérrela a su dueño: chmod go= {path}
office.policy-changed La política «{policy}» ya está en el registro con otro contenido. Dé una clave nueva a la que cambió.
office.preview Vista previa: nada se ha abierto.
   Juzgado:      {court}
   Expediente:   {case}
   Especialidad: {specialty}
   Partido:      {district}
   Tipo:         {kind}, {seats} por designar
   Política:     {policy}
   Lista:        candidatas: {candidates}, elegibles: {eligible}, boletos: {tickets}
office.preview-next Elegibles: {eligible}; mínimo: {least}. Para abrir: insacula draw open, con las mismas opciones.
office.preview-refused No se abriría: {reason}
office.preview-reserved Vista previa: nada se ha abierto.
   Juzgado:      {court}
   Expediente:   {case} (reservado: no se publicará)
   Especialidad: {specialty}
   Partido:      {district}
   Tipo:         {kind}, {seats} por designar
   Política:     {policy}
   Lista:        candidatas: {candidates}, elegibles: {eligible}, boletos: {tickets}
office.preview-too-small No se abriría: elegibles: {eligible}; se necesitan al menos {least}. Pida menos peritos, otro partido, o designe directamente con su fundamento (insacula designation direct).
office.previous-key-stays La llave anterior del registro todavía firma. Retírela primero con insacula keys retire log.
office.private Privado, solo para la oficina; quién lo vio queda anotado. Expediente de {folio}:
office.private-corrected Como lo está corrigiendo la persona aspirante:
office.private-fields Datos:
office.private-renews Pide refrendo de {expert}.
office.proof-written Comprobante de {draw} escrito en {path}.
office.proposal-line {proposal}  {expert}  {change}  {instrument}  ({office}, {time})
office.proposal-next Nada ha cambiado todavía: falta que otro órgano lo apruebe, con insacula roster approve {proposal}
office.proposal-options La opción {option} falta o sobra en «{change}». Todos los cambios llevan --cause, menos renew; --practice es de practice; --period es de renew; --name y --licences son de identity, y basta uno; --effective no va con renew, identity ni annul.
office.proposal-own Quien propuso {proposal} no puede aprobarla. La aprueba otro órgano, con --by o con --as.
office.proposals-listed Propuestas en espera: {count}
office.queue-listed Pendientes: {count}
office.recovery-absent No hay una recuperación de {login} pedida en las últimas 24 horas. Pídala con insacula account recover.
office.refused-entries_one {count} intento fallido de entrar con su folio desde la notificación
office.refused-entries_other {count} intentos fallidos de entrar con su folio desde la notificación
office.registry-column A {path} le falta la columna «{column}».
office.registry-file {path} no puede leerse: {reason}
office.registry-row {path}, renglón {line}: la columna {column} no sirve («{value}»).
office.replacement-drawn Para sustituir a {id} no había suplente: se abrió otro sorteo con la misma petición.
office.replaces sustituye a {designation}: {cause}
office.requirement {code}  {name}
office.requirements Requisitos:
office.restored Instalación restaurada en {path}, con {size} entradas. Antes de seguir, compare su punto de control con el último que se publicó.
office.revocation-file El archivo {path} no se entiende: {fault}. Sus líneas son «responder ARCHIVO DIRECCIÓN» y «required yes» o «required no».
office.rules-unchanged {file} dice lo mismo que lo que está en vigor: no hay nada que proponer.
office.same-administrator {login} lo pidió; tiene que confirmarlo otra persona que administre.
office.sanction-line {time}  {cause}. {instrument}
office.sanctions Sanciones firmes:
office.scheduled Cambios que vienen:
office.sealed-case   Expediente reservado, solo para la oficina: {case}
office.sealed-damaged El dato reservado «{name}» no abre con la llave de datos. Restaure una copia con insacula restore; no se cambió nada.
office.second-factor-absent Falta el segundo factor de {login}. Regístrelo antes de entrar: insacula account totp {login}
office.second-factor-present La cuenta {login} ya tiene segundo factor. Si perdió el teléfono, pida su recuperación a quien administra.
office.secret-lost El secreto del sorteo {draw} no está o no se abre con las llaves de esta instalación. Pida a un custodio que abra su sobre.
office.since desde hace {age}
office.still-needed Los datos de {person} no pueden borrarse todavía: {why}. Si es una fecha, el plazo de conservación corre hasta entonces; si es un folio o un número, sigue en trámite o en el padrón.
office.store El almacén no está en orden: {reason}. Restaure una copia con insacula restore.
office.store-behind La carpeta pública tiene {published} entradas y el almacén solo {stored}: se perdieron entradas ya publicadas. No siga; restaure una copia completa.
office.store-damaged La entrada {place} guardada no puede leerse. Restaure una copia con insacula restore.
office.story   Abierto:      {time}
   Juzgado:      {court}
   Expediente:   {case}
   Especialidad: {specialty}
   Partido:      {district}
   Tipo:         {kind}, {seats} por designar
   Lista:        candidatas: {candidates}, elegibles: {eligible}, boletos: {tickets}
                 huella {root}
   Compromiso:   {commitment}
   Entrada:      {place}, huella {leaf}
   Ronda:        {round}, a las {due}
office.story-concluded   Concluido:    {time}
   Secreto:      {secret}
   Baliza:       {signature}
   Semilla:      {seed}
office.story-tag   Etiqueta:     {tag}
office.subject-taken Esa persona del directorio ya está enlazada con la cuenta {login}.
office.submitted El borrador {draft} se presentó como solicitud {folio}.
 Clave de acceso: {code}
 Anótela ahora: no se muestra otra vez, y la del borrador ya no sirve.
 El registro público dice que hay una solicitud, en qué convocatoria y para qué partidos; no dice de quién es.
office.tag {folio}: {case}
   Etiqueta: {tag}
   Prueba:   {proof}
 Para las partes: con esto, y solo con esto, se ven todos los sorteos del expediente:
   insacula-verify matter CARPETA-O-DIRECCIÓN --trust log.policy --court {court} \
       --case "{number}" --proof {proof}
 De un asunto reservado, dé la prueba solo a las partes: con ella pueden probarse números.
office.tag-of-lost-key La etiqueta de {folio} se hizo con una llave de las etiquetas que ya no se tiene: su prueba no puede darse. Con insacula case correct y el mismo número, el asunto recibe la etiqueta de la llave que rige.
office.text {text}
office.text-file «{path}» debe ser texto en UTF-8, de {most} bytes a lo más.
office.too-many-passkeys Ya tiene {most} llaves de entrada, que es lo más que se admite. Quite una que no use.
office.unknown-account No hay una cuenta {login}. Vea las cuentas con insacula account list.
office.unknown-application No hay una solicitud ni un borrador {folio}. Véanse los folios con insacula application list.
office.unknown-beacon La baliza «{chain}» ({hash}) no es ninguna de las públicas, o no lo es en esta fecha: hasta donde se puede saber, alguien la inventó. No se adoptó nada. Si el Consejo lo quiere así, use --force-unknown-beacon; cada comprobación lo dirá.
office.unknown-call No hay una convocatoria «{call}». Véanse con insacula call list.
office.unknown-correction No hay una corrección {proposal} en espera. Vea las que hay con insacula case corrections.
office.unknown-designation No hay una designación {designation}. Véanse con insacula designation list.
office.unknown-draw No hay sorteo {draw}. Vea los folios con insacula draw list.
office.unknown-expert No hay perito {expert}. Búsquelo con insacula roster list --name.
office.unknown-list No hay ninguna lista en preparación con la clave {list}. Vea las que hay en «Listas del Consejo».
office.unknown-lot No hay un sorteo ni una designación directa {folio}. Vea los folios con insacula draw list.
office.unknown-message No hay un mensaje {message}. Vea los mensajes con insacula mail list.
office.unknown-name «{name}» no está en el catálogo de {catalogue}.{close}
office.unknown-passkey Esa llave de entrada ya no está registrada. Vuelva a ver la lista.
office.unknown-period El registro no tiene un periodo «{period}».
office.unknown-person No se guarda nada de {person}. Revise el folio o el número.
office.unknown-proposal No hay una propuesta {proposal} en espera. Véanse las que hay con insacula roster proposals.
office.unknown-requirement «{requirement}» no es ninguno de estos: {known}.
office.unknown-session Esa sesión ya terminó. Vuelva a ver la lista de sus sesiones.
office.unknown-signature No hay tal firma del acta del sorteo {draw}.
office.unreadable-file No se pudo leer {path}. Revise los permisos.
office.until hasta {time}
office.unwritable-file No se pudo escribir {path}. Revise la carpeta y los permisos.
office.waiting En espera de la ronda de la baliza: {percent} % ({done} de {total} s)
office.waiting-relays Esperando la ronda {round}: ningún repetidor la da todavía
office.widened La lista se amplió a los partidos vecinos: {districts}.
office.would-fork La copia ({size} entradas) no contiene el punto de control publicado ({known} entradas): seguir de ella sería otra historia. Use una copia más reciente.
office.wrong-access-code No fue posible entrar: el folio o la clave de acceso no corresponden. El folio es como A-2026-000001 o P-000001 y la clave tiene 16 letras y cifras. Si perdió la clave, pida otra al registro de peritos.
office.wrong-code El código no corresponde. Revise la hora del teléfono, espere el código siguiente y repita; si aún no lo ha hecho, empiece sin --code.
office.wrong-factor El código no corresponde o ya se usó. Espere el siguiente y escríbalo.
office.wrong-passkey La llave de entrada no respondió a esta página, o ya pasaron cinco minutos. Empiece otra vez.
office.wrong-passphrase La frase no es la de {path}, o ese archivo está dañado. Revise el archivo de la frase.
office.wrong-sign-in No fue posible entrar: el usuario, la contraseña o el código no corresponden. Un código sirve una sola vez: espere el siguiente. Tras cinco intentos fallidos, desde esa red hay que esperar un minuto y después de cada uno más, el doble, hasta un cuarto de hora. Si perdió la contraseña o el teléfono, pida su recuperación a quien administra.
opendata.about Todo el registro público de peritos, sorteos y designaciones como archivos en direcciones fijas, sin datos privados.
opendata.answer Lo que se pidió.
opendata.answer.bad Un parámetro no vale; el mensaje dice cuál y qué dar en su lugar.
opendata.answer.missing No existe.
opendata.api Consulta del registro de peritos y sorteos
opendata.api.about Solo lectura, sin clave ni registro. Los tiempos son UTC; las cuentas esperadas, milésimas. Quien quiera todo, que descargue los datos abiertos.
opendata.beacon.own la de la propia institución
opendata.beacon.public una baliza pública
opendata.beacon.unknown no se sabe de quién: hasta donde puede saberse, del juzgado
opendata.readme {institution}: datos abiertos de peritos y sorteos
 
 Registro: {origin}
 Estado: {size} entradas, la última de {time}
 Dirección: {address}
 Licencia: {licence}
           {licence-address}
 
 Los mismos datos salen del registro público: quien lo tenga puede volver a
 calcularlos, byte por byte. SHA256SUMS tiene la suma de cada archivo,
 salvo los libros XLSX; compruébelas con «sha256sum -c SHA256SUMS».
 
 Conjuntos, cada uno en CSV, en JSON y, si cabe, en XLSX:
 {sets}
 CSV: UTF-8 sin marca inicial, separado por comas, renglones que terminan en
 CR LF (RFC 4180), con encabezado. Un valor que falta es una celda vacía. Una
 lista son códigos separados por un espacio. Un texto que empieza con uno de
 = + - @ o con un apóstrofo lleva delante un apóstrofo más, para que ninguna
 hoja de cálculo lo tome por fórmula: para tener el valor exacto quite uno, o
 use el JSON.
 JSON: un arreglo de objetos, uno por renglón; lo que falta es null.
 XLSX: para abrir en una hoja de cálculo, si el conjunto no es demasiado grande.
 Todo es texto, sin apóstrofos de más. Estos libros no tienen suma, porque se
 comprimen distinto en cada equipo. Los demás conjuntos se abren igual como CSV
 con marca inicial: está en la misma dirección, y su nombre termina en
 -excel.csv, como peritos-excel.csv.
 Tiempos en UTC. Los códigos se explican en «catalogos» y en diccionario.json;
 las columnas, en diccionario.json y en cada archivo que termina en
 -metadata.json (metadatos tabulares del W3C).
 
 No hay aquí datos de contacto ni números de expedientes reservados. Las
 correcciones no borran: son entradas nuevas. Si se suprime la identidad de una
 persona, su nombre desaparece de la siguiente edición.
 
 Novedades: sorteos.atom y padron.atom. Consulta para programas: openapi.json.
 Catálogo para portales: catalogo.jsonld.
opendata.state.annulled anulado
opendata.state.concluded concluido
opendata.state.open abierto
opendata.state.overdue vencido
opendata.title Peritos y sorteos: datos abiertos
operation.applications Las solicitudes de una convocatoria, sin personas
operation.catalogue Un catálogo en vigor
operation.catalogues Todos los catálogos en vigor
operation.designation Una designación por sorteo
operation.direct Una designación directa
operation.draw Un sorteo, con todo lo que hace falta para recalcularlo
operation.draws Sorteos, del más nuevo al más antiguo
operation.entry Una entrada, exacta, con la prueba de que está en el registro
operation.expert Un perito: vigencia, práctica, sanciones, historia, sorteo y azar
operation.experts Peritos, por número
operation.inclusion Si una persona estuvo en la lista de un sorteo, y si no podía salir, por qué; con su prueba
operation.indicators Los indicadores del seguimiento
operation.log Estado del registro público y su última acta firmada
outcome.done hecho
outcome.refused NEGADO
parameter.after-application El valor de «next» de la respuesta anterior: el folio de una solicitud.
parameter.after-draw El valor de «next» de la respuesta anterior: el folio de un sorteo.
parameter.after-expert El valor de «next» de la respuesta anterior: el número de un perito.
parameter.call Código de una convocatoria.
parameter.catalogue Uno de: causes, courts, districts, dockets, kinds, offices, requirements, specialties, suffixes.
parameter.court Código de un juzgado; están en /catalogues/courts.
parameter.direct Folio de una designación directa, como D-2026-000001.
parameter.district Código de un partido judicial; están en /catalogues/districts.
parameter.draw Folio de un sorteo, como S-2026-000001.
parameter.expert Número de un perito, como P-000001.
parameter.limit Cuántos, de 1 a 100; 25 si no se dice.
parameter.name Principio de una o más palabras del nombre o de la cédula; no importan acentos ni mayúsculas.
parameter.place Lugar de una entrada, contado desde 0.
parameter.specialty Código de una especialidad; están en /catalogues/specialties.
parameter.standing Uno de: active (vigente), suspended (suspendido), unavailable (no disponible), removed (dado de baja).
parameter.state Uno de: open (abierto), concluded (concluido), annulled (anulado), overdue (abierto y vencido).
phase.annulled anulado
phase.concluded concluido
phase.due por concluir
phase.overdue VENCIDO
phase.waiting en espera
place.earlier punto de control anterior
place.entry entrada
place.field «{name}»
place.line línea
place.whole todo el contenido
pool.pool-other-cause La lista publicada del sorteo da otra causa de exclusión a esta persona.
pool.pool-other-tickets La lista publicada del sorteo le da otros boletos a esta persona, o la excluye.
pool.pool-person-added La lista publicada del sorteo agrega a esta persona.
pool.pool-person-missing La lista publicada del sorteo omite a esta persona.
portal.act.confirm Confirmación
portal.act.consent Revisé los datos y confirmo.
portal.act.final Lo que se haga aquí queda en el registro para siempre y no se puede deshacer.
portal.act.unconfirmed Nada se envió. Si está de acuerdo, marque la casilla y envíe otra vez.
portal.calendar.download Llevar los plazos a un calendario (archivo .ics)
portal.calendar.event Último día: {task}, {matter}
portal.change Cambiar
portal.changed Algo cambió desde que se mostró esta página. No se hizo nada. Esto es lo de ahora: revíselo y confirme otra vez.
portal.changed.before Antes: {line}
portal.changed.more Y {count} más.
portal.changed.now Ahora: {line}
portal.commitment.baseline Punto de partida: en 2017 el foro de abogados afirmó que la lista tenía más de 370 peritos y que se designaba a menos de cinco.
portal.commitment.baseline-source Es una afirmación de terceros, leída en una sola fuente secundaria. Este sitio no la ha comprobado: antes de este registro no se publicaban las designaciones. Las cifras de abajo salen del registro público y cualquiera puede calcularlas otra vez.
portal.commitment.column.acceptance Del pedido a la aceptación
portal.commitment.column.direct Sin sorteo
portal.commitment.column.expected Por azar
portal.commitment.column.in-three En tres días hábiles
portal.commitment.column.lot Por sorteo
portal.commitment.column.people Personas distintas
portal.commitment.column.share Proporción por sorteo
portal.commitment.column.standing Comparación
portal.commitment.column.thin Listas reducidas
portal.commitment.column.top-five De los cinco más designados
portal.commitment.data Los mismos datos, para imprimir y para programas
portal.commitment.data-text Esta página se imprime completa, como informe. Las tablas están en estos archivos:
portal.commitment.done Lo que está hecho
portal.commitment.done.calls Convocatorias y solicitudes con plazos y causas públicas
portal.commitment.done.data Datos abiertos completos, con diccionario y licencia
portal.commitment.done.direct Designaciones sin sorteo a la vista, con fundamento y razones
portal.commitment.done.draw Sorteo con azar público y comprobante de cada designación
portal.commitment.done.roster Padrón público con especialidades, partidos, vigencia e historia de cada perito
portal.commitment.done.verify Verificador que funciona en el equipo de cada quien, sin confiar en este sitio
portal.commitment.figure.acceptance Del pedido a la aceptación
portal.commitment.figure.acceptance-about Mediana. Aceptadas: {accepted}; en tres días hábiles: {share}.
portal.commitment.figure.by-lot Designaciones por sorteo
portal.commitment.figure.by-lot-about Por sorteo: {lot}. Sin sorteo, con fundamento y razones: {direct}.
portal.commitment.figure.expected Personas distintas que daría el azar
portal.commitment.figure.expected-about Con las mismas listas; de cada cien veces, unas 95 quedan a menos de {spread} de esta cifra.
portal.commitment.figure.people Personas distintas que el sorteo designó
portal.commitment.figure.people-about Lugares sorteados: {seats}. Personas en el padrón: {listed}.
portal.commitment.lead Seguimiento público del tercer compromiso del Segundo Plan de Acción Local de Gobierno Abierto de Jalisco, 2019-2020: «Implementación de un nuevo modelo de selección y designación de peritos auxiliares de justicia».
portal.commitment.missing Lo que falta
portal.commitment.missing-list Presentar en línea quejas y tachas, con folio y seguimiento: hoy se presentan ante el registro de peritos.
 Avisos por correo de un juzgado, una especialidad o un perito: hoy se siguen por fuente Atom.
 Un acuerdo general del Consejo que haga obligatorio el sorteo: el sistema lo hace posible, no lo impone.
 Cuentas de quejas y de verificaciones hechas por otros: el registro público no puede contarlas.
portal.commitment.name Compromiso 3: nuevo modelo de selección y designación de peritos
portal.commitment.no-witnesses Todavía no hay testigos independientes que firmen el registro: solo la institución firma. Por eso, conserve los puntos de control que descargue.
portal.commitment.participation Quienes piden entrar al padrón
portal.commitment.parts Por trimestre, juzgado, partido y especialidad
portal.commitment.parts-text En cada renglón, las personas distintas que el sorteo designó están junto a las que daría el azar con las mismas listas. Las designaciones cuentan en el trimestre en que se hicieron.
portal.commitment.problem El problema y el punto de partida
portal.commitment.problem-text El plan describe el problema así: «Proceso cerrado y discrecional en designación de peritos». Nombra como responsables al Supremo Tribunal de Justicia del Estado de Jalisco y al Consejo de la Judicatura.
portal.commitment.recompute Las cifras de esta página salen solo de los archivos publicados. Con esta orden cualquiera las calcula otra vez, y comprueba todo el registro:
portal.commitment.results Qué muestra el registro
portal.commitment.table.especialidad Los indicadores de cada especialidad
portal.commitment.table.juzgado Los indicadores de cada juzgado
portal.commitment.table.partido Los indicadores de cada partido judicial
portal.commitment.table.trimestre Los indicadores de cada trimestre
portal.commitment.verified Quién lo comprueba
portal.commitment.witnesses Testigos independientes firman el registro: la política de confianza los exige, y un comprobante sin ellos no se acepta.
portal.complaints Hay algo que corregir
portal.complaints.title Error: {title}
portal.data.absent Los archivos se están preparando. Vuelva en unos minutos.
portal.data.api Descripción de la consulta en línea (OpenAPI)
portal.data.checkpoint Punto de control
portal.data.checksums Sumas de comprobación
portal.data.column Columna
portal.data.columns Columnas de «{name}»
portal.data.csv-metadata Descripción del CSV
portal.data.dictionary Ver sus columnas
portal.data.digest SHA-256
portal.data.feed-draws Novedades de los sorteos (Atom)
portal.data.feed-roster Novedades del padrón (Atom)
portal.data.file Archivo
portal.data.files Todos los archivos y sus sumas de comprobación
portal.data.files-text Para comprobar lo que bajó, ponga SHA256SUMS en la misma carpeta y escriba:
portal.data.for-excel para abrir en una hoja de cálculo
portal.data.lead Los datos completos, en direcciones que no cambian. Todo sale del registro público: con el mismo registro, cualquiera obtiene los mismos archivos, byte por byte.
portal.data.licence Licencia
portal.data.licence-text Puede copiar, usar y publicar los datos, también con fines de lucro, si dice de dónde vienen. Si los cambia, dígalo.
portal.data.log El registro público mismo
portal.data.log-text Los datos de arriba son una comodidad. Lo que vale es el registro: entradas, punto de control y pruebas, en los formatos abiertos tlog-tiles y tlog-checkpoint de C2SP. Su dirección es:
portal.data.meaning Qué dice
portal.data.policy Llaves del registro
portal.data.sets Conjuntos de datos
portal.data.size Tamaño
portal.data.whole Para programas
portal.data.whole-list-catalogue Catálogo de los conjuntos (DCAT)
portal.data.whole-list-dictionary Diccionario de datos
portal.day {day} de {month} de {year}
portal.deadline.left_one Hasta el {day}, inclusive; queda {count} día hábil después de hoy.
portal.deadline.left_other Hasta el {day}, inclusive; quedan {count} días hábiles después de hoy.
portal.deadline.moved El plazo se movió por la suspensión de labores de {days} ({instrument}).
portal.deadline.over El plazo terminó el {day}.
portal.deadline.today Hoy es el último día del plazo: termina el {day} a la medianoche.
portal.description {title}. {institution}: designación de peritos por sorteo, con prueba pública de cada una.
portal.directory.again Intentar otra vez
portal.directory.answered Queda un paso para entrar con {directory}.
portal.directory.back Volver a la página anterior
portal.directory.cancelled La entrada no se completó: se canceló, o {directory} no la permitió.
portal.directory.confirm Identificarme otra vez con {directory}
portal.directory.confirm-first Identifíquese otra vez con {directory} y repita el envío.
portal.directory.confirm-what Esto no puede deshacerse, y hace más de 15 minutos que usted se identificó. Hágalo antes de llenar el formulario.
portal.directory.enter Entrar con {directory}
portal.directory.failed No fue posible entrar con {directory}
portal.directory.go-on Continuar
portal.directory.identifier Su identificador en el directorio, que quien administra necesita para enlazar su cuenta:
portal.directory.name el directorio del Consejo
portal.directory.one-factor En {directory} no se pidió el segundo factor que este despacho exige. Regístrelo allá y empiece otra vez.
portal.directory.or-password O con usuario y contraseña
portal.directory.otherwise Entrar con usuario y contraseña
portal.directory.over Esta entrada ya terminó: pasaron más de diez minutos, se usó antes, o empezó en otro navegador. Empiece otra vez.
portal.directory.stale No consta que usted se haya identificado de nuevo en {directory}. Empiece otra vez y escriba allá su contraseña.
portal.directory.title Entrada con {directory}
portal.directory.unreachable No se pudo hablar con {directory}. Intente otra vez en unos minutos. Si tiene contraseña en este despacho, puede entrar con ella.
portal.directory.untrusted La respuesta no pasó las comprobaciones, y no se permitió entrar con {directory}. Avise a quien administra.
portal.directory.without-password Su cuenta entra con {directory}; aquí no tiene contraseña.
portal.feed.draws Sorteos: lo nuevo
portal.feed.roster Padrón: lo nuevo
portal.fees Honorarios
portal.fees.amount Monto
portal.fees.amount-hint En pesos mexicanos, por ejemplo 12,500.00
portal.fees.note Nota sobre los honorarios
portal.fees.note-hint No se publica.
portal.fees.quote Honorarios que cotiza
portal.fictional Demostración: todas las personas, expedientes y datos de este sitio son ficticios.
portal.footer Insacula: designaciones por sorteo que cualquiera puede comprobar. Programa de código abierto.
portal.help.accessibility Accesibilidad
portal.help.accessibility.about Este sitio debe servir a todas las personas. Qué hemos hecho, qué falta y cómo avisar.
portal.help.accessibility.aim La meta
portal.help.accessibility.aim-text Cumplir las pautas WCAG 2.2 en el nivel AA. Lo probamos con programas y con un navegador real; ninguna persona ajena lo ha certificado.
portal.help.accessibility.done Lo que puede esperar
portal.help.accessibility.done-list Todo se puede hacer con el teclado, y siempre se ve dónde está.
 Los textos y los bordes tienen contraste, de día y de noche.
 Las páginas caben en un teléfono angosto y se pueden ampliar; las tablas anchas se desplazan por su cuenta.
 Nada depende solo del color: cada marca dice su palabra.
 Cada gráfica tiene debajo la tabla con los mismos datos.
 Los errores dicen qué pasó y qué hacer, con enlaces a cada campo.
 Todo funciona sin JavaScript, salvo el verificador.
 Nada se mueve ni caduca sin avisar; lo escrito se guarda si la sesión termina.
portal.help.accessibility.known Lo que sabemos que falta
portal.help.accessibility.known-list El verificador necesita JavaScript y un navegador reciente; los programas para la terminal son la alternativa.
 Las huellas son cadenas largas que un lector de pantalla lee letra por letra.
 Los documentos que suben las personas están como ellas los hicieron.
 Todavía no hay lengua de señas ni lectura fácil, ni versiones en wixárika o náhuatl.
portal.help.accessibility.tell Avísenos
portal.help.accessibility.tell-text Si algo le impide usar este sitio, dígalo al registro de peritos: qué página era, qué quería hacer y con qué navegador o ayuda técnica. Puede hacer su trámite en persona mientras se corrige.
portal.help.contents En esta página
portal.help.courts Para los juzgados
portal.help.courts.about Guía de quien tramita: de la solicitud a la designación, y qué hacer cuando algo no sale.
portal.help.courts.after Después del sorteo
portal.help.courts.after-steps Notifique. Registre la notificación el día en que se haga: desde ella hay {days} para responder.
 Acepta: registre la aceptación y protesta del cargo.
 Se excusa: registre la causa. El cargo queda vacante.
 No responde: al terminar el plazo, el sistema declara caducada la designación.
 La recusan: regístrela con su causa y resuélvala. Si es fundada, el cargo queda vacante; si no, todo sigue.
 Entrega el dictamen: registre la entrega. Si no falta nada más, márquelo ahí mismo y el cargo termina; si falta algo, dé por concluido el cargo después.
portal.help.courts.begin Antes de empezar
portal.help.courts.begin-text Se entra con usuario, contraseña y un segundo factor. Cada cuenta es de una persona y de un juzgado: no la preste.
 Lo primero que se ve es la lista de pendientes: lo vencido, lo que toca hoy y lo que espera, con su expediente, la persona y el plazo. Puede filtrarla por tarea, por plazo o con un texto.
 Cada renglón lleva a la página de su paso, que dice qué pasará y a quién. Un botón lo confirma.
 Lo que se escribe en un formulario no se pierde si la sesión termina: vuelve al entrar de nuevo.
portal.help.courts.direct Designar sin sorteo
portal.help.courts.direct-text Es la excepción. Hace falta un supuesto del catálogo, los motivos con sus palabras y el acto que la funda. Todo es público y se cuenta aparte: no escriba nombres de las partes ni datos privados.
portal.help.courts.documents Los documentos del expediente
portal.help.courts.documents-list En la página del sorteo: el auto que lo ordena, la constancia de apertura, que ya puede imprimirse al abrirlo, y el acta de insaculación.
 En la página de la designación: el oficio de notificación, la aceptación y protesta del cargo, la constancia de conclusión o sustitución y el oficio al registro.
 Cada uno se imprime en A4 o en carta, o se descarga en Word para completarlo. Lleva folio, código QR, huella, fundamento y lugar para sello y firmas.
 El teléfono y el correo del perito salen solo en el oficio que pide su juzgado, y queda anotado quién lo pidió.
 Si su Consejo tiene formatos propios, quien administra el sistema los instala.
portal.help.courts.limits Plazos
portal.help.courts.limits-terms De la apertura a la ronda: {delay}.
 Para concluir desde la ronda: {conclude}; lo hace el sistema.
 Para aceptar o excusarse desde la notificación: {days}; el último día cuenta entero.
 Días inhábiles: los del calendario que adoptó el Consejo.
portal.help.courts.replace Sustituir
portal.help.courts.replace-text Un cargo vacante se cubre en un paso. Primero se llama a los suplentes del mismo sorteo, en su orden. Si no queda ninguno que pueda, se abre otro sorteo, que dice a quién sustituye y por qué causa. Nadie elige a quién llamar.
portal.help.courts.request Pedir y abrir un sorteo
portal.help.courts.request-steps Escriba el expediente, la especialidad, el partido judicial, la clase de perito y cuántas personas hacen falta. Si el asunto es reservado, márquelo.
 Registre los impedimentos que el expediente muestre, cada uno con su causa. Escriba el número de la persona o su nombre; si varias se llaman así, elija cuál. Después de abrir ya no se puede.
 Vea cómo se leyó el número y qué ha tenido ya ese expediente. Otro sorteo tiene que decir por qué se pide.
 Revise la lista: quién participa, con cuántos boletos, y quién queda fuera y por qué.
 Compruebe sus respuestas, que puede cambiar una por una, y abra en la misma página: la lista, el compromiso y la ronda quedan publicados. Se abre lo que ve en la pantalla y una sola vez, aunque oprima dos veces. Mientras no llegue la ronda puede anularse por un error.
 Si no termina, guarde la solicitud: aparece con su expediente entre los pendientes, y no llena ninguna otra. La siguiente puede llenarse como la última.
 Guarde o imprima el acuse. Es anterior al azar y sirve para el expediente.
portal.help.courts.reserved Asuntos reservados
portal.help.courts.reserved-text El número del expediente no se publica: lo ve su juzgado y nadie más. En el registro queda una etiqueta, la misma cada vez, para que tampoco un asunto reservado pueda sortearse dos veces. Dé a las partes la etiqueta con su prueba.
portal.help.courts.wait Esperar la ronda
portal.help.courts.wait-late Si la baliza tarda, no haga nada: el sistema insiste y el resultado será el mismo. No abra otro sorteo; no se admitiría. Pasado el plazo de {conclude}, el sorteo aparece como vencido para todos.
portal.help.courts.wait-text La ronda llega en {delay}, o muy poco después. La página muestra la cuenta regresiva y se actualiza sola. Cuando llega, el sistema concluye el sorteo, publica el comprobante y prepara el acta para imprimir.
portal.help.draw Cómo funciona un sorteo
portal.help.draw.about Un juzgado necesita un perito. Lo decide un sorteo, y cualquiera puede comprobar que nadie lo inclinó. Con un ejemplo que puede repetir.
portal.help.draw.example Un ejemplo que puede repetir
portal.help.draw.example-commitment El compromiso se publica al abrir. Es la huella del secreto, que en el ejemplo son los números del 1 al 32:
portal.help.draw.example-expert Perito
portal.help.draw.example-leaf La huella de la entrada que abre el sorteo; aquí, de tres palabras en su lugar:
portal.help.draw.example-number Número
portal.help.draw.example-result Queda designada la persona {designated}. La suplente es {alternate}: su menor boleto es el que sigue.
portal.help.draw.example-seed Llega la ronda 1000. Con la entrada, el secreto y la firma de la baliza sale la semilla:
portal.help.draw.example-smallest el menor
portal.help.draw.example-table Los boletos del ejemplo
portal.help.draw.example-text Todo es inventado menos la ronda, que drand publicó de verdad. Este sitio hace la cuenta cada vez que muestra la página. Para repetirla, copie las órdenes en una terminal; debajo de cada una está lo que debe salir.
 Cuatro personas tienen la especialidad. Una no está disponible y por eso tiene cero boletos; otra tiene dos:
portal.help.draw.example-ticket Y con la semilla, el número de cada boleto. Las letras de la a a la f son cifras que siguen al 9. Este es el menor:
portal.help.draw.example-which Boleto
portal.help.draw.idea La idea
portal.help.draw.idea-text Es como sacar boletos de una urna. Pero aquí los boletos son números que nadie puede escoger y que todos pueden volver a calcular.
 Antes del sorteo se publican tres cosas: la lista de quienes participan, el compromiso con un número secreto y la ronda de una baliza pública que va a decidir. Una baliza es un servicio que publica números al azar a horas fijas.
 Cuando llega la ronda, el secreto se abre. Del secreto y de la ronda sale el resultado. Es siempre el mismo, lo calcule quien lo calcule.
portal.help.draw.limits Lo que un sorteo no puede decir
portal.help.draw.limits-list Si es cierto lo que se registra: que un impedimento existe, o que alguien sabe lo que dice saber. El registro lo hace público, con fecha y con responsable.
 Si el juzgado y quienes operan la baliza se pusieron de acuerdo: juntos sí podrían inclinarlo. Por eso importa que la baliza sea independiente. Cuando la opera la propia institución, todo veredicto lo advierte.
 Si un juzgado debió sortear y no lo hizo. Las designaciones directas que se registran se cuentan aparte.
portal.help.draw.rules Las reglas de hoy
portal.help.draw.rules-none Todavía no hay reglas adoptadas en este registro.
portal.help.draw.rules-text Están en el registro público y valen para todo sorteo que se abra mientras no se adopten otras:
portal.help.draw.steps Paso por paso
portal.help.draw.steps-list Solicitud. El juzgado dice de qué expediente se trata, qué especialidad necesita, en qué partido judicial y para cuántas personas.
 Lista del sorteo. Del registro público sale quién tiene esa especialidad en ese partido. Están todas las personas: con sus boletos, o con la causa por la que quedan fuera. Nadie escribe la lista a mano.
 Compromiso. El sistema saca un número secreto y publica su huella. Quien publicó la huella ya no puede cambiar el secreto sin que se note.
 Ronda. La hora de la apertura fija, por una regla, qué ronda de la baliza decide. Nadie la escoge.
 Espera. Hasta esa ronda, ni quien conoce el secreto ni quien opera la baliza puede saber, por sí solo, el resultado.
 Resultado. Del secreto y de la ronda sale una semilla, y de la semilla un número para cada boleto. Gana el número menor. Después siguen los suplentes, en orden.
 Comprobante. Se publica un archivo con todo lo que hace falta para repetir la cuenta.
portal.help.draw.tickets Los boletos
portal.help.draw.tickets-rules Parejo: un boleto por persona.
 Equidad: más boletos, hasta un tope, para quien ha sido designado menos veces en esa especialidad.
 Turno: un boleto para quienes han sido designados menos veces; los demás esperan.
portal.help.draw.tickets-text Quien tiene dos boletos tiene exactamente el doble de probabilidad que quien tiene uno. Cuántos tiene cada quien lo dice una regla que el Consejo adopta antes, para todos los sorteos.
portal.help.draw.who Por qué nadie puede inclinarlo solo
portal.help.draw.who-list El juzgado conoce el secreto, pero no la ronda: no puede apuntar. Y después ya no puede cambiar el secreto.
 Quien opera la baliza podría conocer la ronda, pero no el secreto.
 Repetir el sorteo hasta que salga alguien no se puede: por expediente y especialidad hay uno solo. Otro tiene que decir qué vacante cubre o por qué se pide, y queda contado.
 El orden de la lista no importa: el número de cada boleto depende de la semilla y de la persona, no de su lugar.
 Si el resultado no gusta y el secreto «se pierde», el sorteo queda a la vista como vencido. Quienes custodian una copia en sobre cerrado pueden abrirla.
portal.help.experts Para aspirantes y peritos
portal.help.experts.about Cómo entrar al padrón, qué hacer al ser designado, y cómo saber si estuvo en un sorteo y por qué no.
portal.help.experts.apply Presentar una solicitud
portal.help.experts.apply-steps Lea los requisitos antes de empezar y tenga sus documentos a la mano, en PDF, JPEG o PNG de hasta 10 MB.
 Llene la solicitud por partes. Se guarda, y puede seguir otro día mientras la convocatoria esté abierta.
 Preséntela bajo protesta de decir verdad. Hasta entonces nada es público.
 Guarde el folio y la clave de acceso que recibe al final. La clave no se puede consultar después: si la pierde, el registro le da otra, en persona.
portal.help.experts.data Sus datos
portal.help.experts.data-text De quien está en el padrón son públicos el nombre, la cédula, las especialidades, los partidos, la vigencia y el historial. El teléfono y el correo, solo si usted lo consiente.
portal.help.experts.designated Si el sorteo lo designa
portal.help.experts.designated-steps El juzgado lo notifica. Desde ese día tiene {days} para responder; la fecha límite está en su página.
 Acepte y proteste el cargo, si puede servir bien.
 Excúsese, si hay una causa. Hágalo cuanto antes: así se llama pronto a quien sigue.
 Si no responde, la designación caduca, el cargo pasa a otra persona y queda en su historial que no aceptó.
 Entregue el dictamen al juzgado, que registra la entrega y da por concluido el cargo.
portal.help.experts.excuse Excusarse y sus consecuencias
portal.help.experts.excuse-text La causa se publica con un código general: nunca dice de su salud ni de su vida privada. En ese asunto ya no entrará en otro sorteo.
 Las excusas se cuentan. Si una excusa es justificada, y qué pasa si no lo es, lo decide la autoridad según la ley; este sistema no sanciona a nadie.
portal.help.experts.follow Seguirla
portal.help.experts.follow-text Con el folio y la clave ve en qué etapa está, qué falta y hasta cuándo.
 Si el registro le previene que algo falta, corríjalo dentro del plazo que se indica; si no llega, la solicitud caduca.
 El público ve el folio, la convocatoria, los partidos judiciales y las etapas con sus fechas. Su nombre no, hasta que entre al padrón.
portal.help.experts.objections Lista preliminar y tachas
portal.help.experts.objections-text Durante el plazo de la lista preliminar cualquiera puede presentar una tacha ante el registro. La causa es pública; quién la presenta y con qué palabras, no.
 Usted puede contestar cada tacha dentro del plazo. El Consejo decide cuando terminaron los plazos de tachas y respuestas, y una negativa dice sus motivos.
portal.help.experts.pool ¿Estuve en ese sorteo?
portal.help.experts.pool-text En la página de cada sorteo está la lista completa: su número de perito aparece con sus boletos o con la causa por la que quedó fuera. Si tiene la especialidad en ese partido y su número no aparece, dígalo.
 En su página puede bajar además la prueba de que su renglón está en la lista que se fijó antes del azar.
portal.help.experts.requirements Requisitos
portal.help.experts.unavailable Avisar que no está disponible
portal.help.experts.unavailable-text Puede declararlo en su página y retirarlo cuando quiera; no necesita permiso. Mientras tanto no entra en las listas, y en ellas aparece la causa «no disponible».
 Vale para sorteos futuros: las designaciones que ya tiene siguen.
portal.help.glossary Glosario
portal.help.glossary.about Las palabras de este sitio, en una o dos frases.
portal.help.glossary.draw El sorteo
portal.help.glossary.draw-terms Sorteo o insaculación: decidir al azar. «Insacular» es meter los boletos en un saco.
 Folio: el nombre de un sorteo (S), una solicitud (A) o una designación directa (D), con el año y un número sin huecos.
 Lista del sorteo: todas las personas que podían participar, con sus boletos o con la causa de su exclusión.
 Boleto: cada oportunidad de salir. Gana el de número menor.
 Suplente: quien sigue en el orden del sorteo.
 Secreto: 32 bytes al azar que se guardan hasta la ronda.
 Compromiso: la huella del secreto, publicada al abrir.
 Sobre cerrado: una copia cifrada del secreto que solo puede abrir su custodio.
 Custodio: quien guarda un sobre cerrado y puede abrir el sorteo sin el juzgado.
 Baliza pública de aleatoriedad, o baliza: servicio que publica números al azar, firmados, a horas fijas. Nadie los conoce antes, y cualquiera puede comprobarlos.
 Ronda: cada número que publica una baliza.
 Semilla: lo que resulta del secreto y la ronda; de ella salen los números de los boletos.
 Acta de sorteo: la hoja que se imprime para el expediente.
 Política del sorteo: las reglas adoptadas para todos los sorteos: boletos, espera, baliza, suplentes, plazos.
portal.help.glossary.office El oficio
portal.help.glossary.office-terms Perito auxiliar de la administración de justicia: persona que sabe de una materia y ayuda con su dictamen a un juzgado.
 Persona aspirante: quien presentó una solicitud para entrar al padrón.
 Padrón: la lista de peritos de la institución, con sus especialidades, partidos y vigencia.
 Convocatoria: el aviso que abre un plazo para presentar solicitudes.
 Solicitud de registro: lo que presenta una persona aspirante; su folio empieza con A.
 Lista preliminar: solicitudes que pasaron la revisión y admiten tachas.
 Lista oficial: la que resulta, y de la que se hacen los sorteos.
 Tacha: razón que alguien da contra una solicitud.
 Vigencia: el tiempo por el que vale una inscripción.
 Refrendo: la renovación de la vigencia.
 Especialidad: la materia en que alguien es perito.
 Partido judicial: la parte del estado a la que sirve un juzgado.
 Expediente: los papeles de un asunto, con su número.
 Designación: el acto de nombrar a un perito para un asunto.
 Designación directa: la que se hace sin sorteo, fundada y motivada.
 Perito tercero en discordia: el que se designa cuando otros dictámenes se contradicen en lo esencial.
 Perito en rebeldía: el que se designa en lugar del que una parte no presentó.
 Perito oficial: el que pertenece a una institución pública. En materia familiar lo prevé el artículo 306 del Código Nacional de Procedimientos Civiles y Familiares.
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
portal.help.glossary.proof La prueba
portal.help.glossary.proof-terms Registro público: la lista de todas las entradas, a la que solo se puede agregar.
 Entrada: un hecho publicado, con su fecha y la oficina responsable.
 Huella: 64 cifras y letras que salen de un texto; con una letra distinta, la huella es otra.
 Punto de control: unas líneas firmadas que fijan todo el registro hasta un momento.
 Llave del registro: con ella se comprueba la firma de los puntos de control.
 Comprobante de verificación: el archivo con el que se repite la cuenta de un sorteo.
 Prueba de inclusión: pocas huellas que muestran que una entrada o un renglón está donde se dice.
 Testigo: alguien de fuera que firma los puntos de control que ve.
 Veredicto: lo que dice un verificador al terminar.
 Verificador: programa que repite la cuenta. Hay tres, escritos por separado.
portal.help.lead En palabras llanas: qué es un sorteo verificable, cómo comprobarlo y qué puede hacer usted.
portal.help.matters Un expediente, un sorteo
portal.help.matters.about Cómo se sabe que de un expediente no se hicieron varios sorteos para escoger uno, qué se hace con los errores y cómo lo comprueba una parte.
portal.help.matters.annulled Anulación
portal.help.matters.annulled-text Un sorteo con un error puede anularse mientras su ronda no llegue: entonces nadie conoce el resultado. Después, nunca. El folio permanece con su causa:
portal.help.matters.check Cómo lo comprueba una parte
portal.help.matters.check-steps En el verificador, abra el comprobante del sorteo y busque «¿Es de mi asunto?»: dice si la etiqueta es la suya.
 Con un programa en su equipo se enumera además todo lo que ese expediente ha tenido, de cualquier especialidad:
portal.help.matters.check-text Hacen falta el número del expediente y la prueba de su etiqueta. De un expediente público, la prueba está en la entrada que abrió el sorteo; de uno reservado, la da el juzgado.
portal.help.matters.corrected Corrección
portal.help.matters.corrected-text Si el número de expediente se escribió mal, el juzgado pide la corrección y otra oficina la aprueba. El resultado no cambia. El número anterior queda a la vista, y lo corregido sigue contando para los dos expedientes.
portal.help.matters.ended Fin sin culpa de nadie
portal.help.matters.ended-text Si el juicio termina o la prueba ya no hace falta, el cargo termina sin sustitución y sin que cuente en contra de nadie:
portal.help.matters.further Otro sorteo en el mismo expediente
portal.help.matters.further-text Se admite para cubrir una vacante, o junto a una designación que sigue en pie, por una de estas causas. Está a la vista en el sorteo, en los veredictos y en las cifras.
portal.help.matters.number El número
portal.help.matters.number-text Un número entra al registro de una sola manera: clase de expediente, número sin ceros a la izquierda y año de cuatro cifras. «EXP 0412-26» y «412/2026» son el mismo.
 Lo que el juzgado añade, como «bis» o «II», se guarda, pero no hace otro expediente.
portal.help.matters.one La regla
portal.help.matters.one-text Un expediente tiene un sorteo por especialidad. Otro se rechaza, salvo que diga a qué designación sigue y por qué.
 Da igual cómo se escriba el número, qué tipo de perito se pida o si el asunto es reservado: la regla mira el expediente.
portal.help.matters.reserved Expedientes reservados
portal.help.matters.reserved-text El número no se publica; la etiqueta sí. Quien no tiene la prueba no puede saber de qué expediente es, ni probando números.
 Quien es parte pide a su juzgado la etiqueta con su prueba: está en la página del sorteo que ve el juzgado.
portal.help.matters.tag La etiqueta
portal.help.matters.tag-text Cada expediente tiene una etiqueta: 64 letras y cifras que se calculan del juzgado, la clase, el número y el año con una llave que la institución anunció. Hay una sola etiqueta para cada expediente; ni el juzgado puede hacer otra.
 De un expediente público se publica también la prueba, y cualquiera la comprueba. De uno reservado, la prueba la tienen las partes.
portal.help.others Otras páginas de ayuda
portal.help.privacy Aviso de privacidad
portal.help.privacy.about Qué se publica de las personas, qué se guarda cerrado, qué nunca se pide y qué derechos tiene usted.
portal.help.privacy.arco Cómo ejercer sus derechos de acceso, rectificación, cancelación y oposición
portal.help.privacy.never Lo que nunca se pide
portal.help.privacy.never-list Nombres de las partes de un juicio.
 Datos bancarios, de salud, de creencias o de origen.
portal.help.privacy.not-configured La institución todavía no ha configurado aquí quién responde por los datos personales, para qué los usa y ante quién se ejercen los derechos. Pregunte directamente a la institución.
portal.help.privacy.notice Aviso completo
portal.help.privacy.public Lo que es público
portal.help.privacy.public-list De quien está en el padrón: nombre, cédula, número, especialidades, partidos, vigencia, situación con su causa general, sanciones firmes, y su historia en los sorteos.
 Teléfono y correo profesionales, solo con consentimiento.
 De una solicitud: folio, convocatoria, partidos, etapas, fechas y causas con código. El nombre, no.
 De un asunto: el juzgado y el número de expediente, salvo que sea reservado.
portal.help.privacy.purposes Para qué se usan
portal.help.privacy.responsible Responsable de los datos personales
portal.help.privacy.retention Cuánto tiempo
portal.help.privacy.retention-text Cada clase de dato tiene un plazo que adopta la institución. El registro público permanece: por eso no contiene datos privados.
 Borrar no alcanza a las copias que otras personas hicieron mientras algo era público, ni a los respaldos anteriores.
portal.help.privacy.rights Sus derechos
portal.help.privacy.rights-terms Acceso: pida al registro una copia de todo lo que se guarda de usted.
 Rectificación: lo privado se corrige en su solicitud o por el registro; lo público, con una entrada nueva. La anterior queda a la vista.
 Cancelación: cuando ya no esté en el padrón ni tenga asuntos pendientes y haya pasado el plazo de conservación, se borra lo privado y el documento con su nombre y cédula. Quedan números y códigos; las pruebas siguen valiendo.
 Oposición: puede retirar su consentimiento para publicar su contacto cuando quiera.
portal.help.privacy.sealed Lo que se guarda cifrado y no se publica
portal.help.privacy.sealed-list CURP, RFC, fecha de nacimiento y domicilio.
 Los documentos de una solicitud.
 Quién presentó una tacha, con qué palabras, y la respuesta.
 El número de un expediente reservado.
portal.help.privacy.visit Al visitar este sitio
portal.help.privacy.visit-text No hay rastreadores, anuncios ni contenido de otros sitios. Solo quien entra con cuenta o con folio recibe una cookie, que sirve para su sesión y termina con ella.
 El verificador trabaja en su equipo: el comprobante que usted abre en él no se envía a nadie.
portal.help.privacy.who Quién responde
portal.help.privacy.who-text La institución que opera este sitio: {institution}. Aquí se explica cómo trata el sistema los datos; el aviso completo, con su fundamento legal, es el que la institución adopte y publique.
portal.help.problems Si algo parece mal
portal.help.problems.about Qué guardar, a quién decirlo y qué significa cada advertencia.
portal.help.problems.cases Casos frecuentes
portal.help.problems.cases-terms Un sorteo aparece como vencido: la ronda ya pasó y no se ha concluido. Puede ser que la baliza tarde. El resultado ya no puede cambiar. Si sigue así al día siguiente, pregunte.
 No encuentro un sorteo: busque el folio exacto. Los folios no tienen huecos; si falta uno, guarde el punto de control.
 Mi nombre o mi cédula están mal: escriba al registro. La corrección será otra entrada.
 No estoy en una lista: mire su vigencia y su disponibilidad en la fecha de la apertura. Si todo estaba en orden, dígalo: cualquier revisión del registro lo mostraría.
 Hay dos sorteos del mismo expediente: vea si uno sustituye a otro, o si son de otra especialidad o clase.
 Un comprobante no se verifica: bájelo de nuevo. Si vuelve a fallar, anote qué paso falló y con qué palabras.
portal.help.problems.checkpoint Punto de control de este momento
portal.help.problems.keep Primero, guarde la evidencia
portal.help.problems.keep-steps El punto de control del registro: pocas líneas firmadas que fijan todo lo publicado hasta ese momento.
 El comprobante del sorteo, si lo hay, y la página, impresa o en PDF.
 La fecha, la hora y la dirección que visitó.
 Haga lo mismo unas horas después, de ser posible desde otra red: si se muestran registros distintos, los dos puntos de control lo prueban.
portal.help.problems.tell A quién decirlo
portal.help.problems.tell-text Al registro de peritos de la institución: {institution}. Diga el folio, qué esperaba y qué vio, y adjunte lo que guardó.
 Si es parte en el asunto, dígalo también en el expediente: este sitio no resuelve recursos ni suspende plazos.
 Si lo que falla es la comprobación misma, no dependa de nosotros: enseñe los archivos a alguien que pueda repetirla.
portal.help.problems.verdicts Qué significa cada veredicto
portal.help.problems.verdicts-terms Verificado: todos los pasos se cumplen bajo la llave en la que usted confía.
 Verificado, pero no independiente: se cumplen, con una baliza que opera la propia institución.
 No verificado: falta algo para comprobar, por ejemplo la llave. No es una refutación.
 Refutado: al menos un paso no se cumple. Guarde el archivo tal como lo bajó.
portal.help.problems.warnings Qué significa cada advertencia
portal.help.problems.warnings-text Una advertencia no dice que el sorteo sea falso. Dice qué falta para que la prueba no dependa de nadie.
portal.help.rule.alternates Suplentes
portal.help.rule.answer Días hábiles para responder
portal.help.rule.beacons Balizas, en su orden
portal.help.rule.conclude Plazo para concluir
portal.help.rule.delay De la apertura a la ronda
portal.help.rule.equity por equidad, hasta {cap} por persona
portal.help.rule.instrument Acto que las adopta
portal.help.rule.minimum Mínimo de personas elegibles
portal.help.rule.rotation por turno
portal.help.rule.tickets Boletos
portal.help.rule.uniform uno por persona
portal.help.step.beacon La baliza firmó esa ronda.
portal.help.step.checkpoint La llave del registro firmó el estado del que habla el comprobante.
portal.help.step.commitment El secreto abierto es el prometido, y los sobres cerrados lo contenían.
portal.help.step.designated Las personas designadas son las de los números menores.
portal.help.step.format El archivo está completo y escrito como debe.
portal.help.step.identities El nombre y la cédula que se muestran son los que se registraron.
portal.help.step.inclusion Cada entrada citada está de verdad en el registro firmado.
portal.help.step.matter La etiqueta es la del expediente, si su número es público; y la llave es la que el registro anunció.
portal.help.step.order Los números de los boletos son los de esa semilla.
portal.help.step.policy Las reglas del sorteo son las que estaban adoptadas.
portal.help.step.pool La lista es, letra por letra, la que se fijó al abrir.
portal.help.step.round La ronda es la que corresponde a la hora de la apertura.
portal.help.step.seed La semilla sale de la entrada, del secreto y de la ronda.
portal.help.step.witnessed Alguien de fuera vio la apertura antes de la ronda.
portal.help.step.witnesses Otras instituciones vieron el mismo registro y lo firmaron, si usted lo pide.
portal.help.verify Cómo verificar sin confiar en este sitio
portal.help.verify.about No tiene que creernos. Con el comprobante de un sorteo, su propio equipo repite la cuenta y dice, paso por paso, si todo cuadra.
portal.help.verify.browser En su navegador, con una copia guardada
portal.help.verify.browser-note Hace falta un navegador reciente: Chrome o Edge desde la versión 137, Firefox desde la 129, Safari desde la 17.
portal.help.verify.browser-print Para saber si la copia es el programa publicado, calcule su huella sin los dos datos que este sitio escribe en ella, y compárela con la que se publica junto con el código del programa:
portal.help.verify.browser-steps Abra el verificador y guárdelo en su equipo: en el menú del navegador, «Guardar página como», solo HTML.
 Descargue de la página del sorteo su comprobante.
 Si quiere, desconéctese de la red: la copia no la necesita.
 Abra la copia y suelte en ella el comprobante. Lea cada paso y el veredicto.
portal.help.verify.hand A mano
portal.help.verify.hand-example El ejemplo completo, hecho a mano
portal.help.verify.hand-text Cada persona puede calcular su propio número con una sola orden: la semilla está en la página del sorteo.
portal.help.verify.key Primero, la llave
portal.help.verify.key-compare Compárela con la que la institución dé por otro medio: un acuerdo impreso, su boletín, una persona a quien usted conozca. Si solo la lee aquí, todavía confía en este sitio.
portal.help.verify.key-text Todo lo publicado se firma con la llave del registro público. Este sitio dice que es esta:
portal.help.verify.limits Lo que un comprobante no muestra
portal.help.verify.limits-list Que en la lista no faltara nadie: lo muestra la revisión de todo el registro.
 Que no haya otro sorteo del mismo asunto: también.
 Que todas las personas vean el mismo registro: para eso sirven los testigos y los puntos de control guardados.
 Que los datos registrados sean ciertos.
portal.help.verify.log Todo el registro de una vez
portal.help.verify.log-earlier Otro día, con el punto de control que guardó, el programa comprueba que nada de lo anterior se borró ni se cambió:
portal.help.verify.log-text Un comprobante habla de un sorteo. La revisión de todo el registro muestra además que la lista estaba completa, que no hay otro sorteo del mismo asunto y que cada entrada siguió las reglas. Guarde también el punto de control de hoy:
portal.help.verify.open Abrir el verificador
portal.help.verify.programs Con un programa en su equipo
portal.help.verify.programs-codes Al terminar, el programa da 0 si todo cuadra, 1 si algo no cuadra, 2 si falta algo para comprobarlo.
portal.help.verify.programs-policy El archivo log.policy dice en qué llave confía usted. Escríbalo usted, con la llave que comparó:
portal.help.verify.programs-text Hay dos programas, escritos cada uno por su cuenta a partir de la misma especificación: insacula-verify y verify.py. Vienen con el código abierto del sistema. Ponga el folio que le interese:
portal.help.verify.steps Qué comprueba cada paso
portal.help.visitors Para el público y la prensa
portal.help.visitors.about Qué puede ver quien no es parte ni trabaja en un juzgado, cómo citarlo y cómo leer las cifras sin equivocarse.
portal.help.visitors.absent Qué no va a encontrar
portal.help.visitors.absent-list Los nombres de las partes de un juicio.
 El número de un expediente reservado: en su lugar hay una etiqueta.
 Los dictámenes y lo que costaron.
 Datos personales de los peritos que no son de su oficio: domicilio, CURP, RFC, fecha de nacimiento.
portal.help.visitors.cite Cómo citar
portal.help.visitors.cite-text Cada sorteo, cada perito y cada entrada tiene una dirección que no cambia. Cite el folio (como S-2026-000001), la dirección y la fecha en que la vio.
 Si va a publicar algo delicado, guarde también el comprobante y el punto de control de ese día: con ellos puede demostrar qué decía el registro.
portal.help.visitors.corrections Las correcciones se ven
portal.help.visitors.corrections-text Nada se borra del registro público. Un error se corrige con otra entrada, y las dos quedan a la vista.
portal.help.visitors.download Bajar los datos
portal.help.visitors.download-text Los conjuntos completos están en direcciones fijas, en CSV y JSON, con diccionario, licencia y sumas de comprobación. El registro público mismo también se puede bajar entero y revisar sin nosotros.
portal.help.visitors.figures Cómo leer las cifras
portal.help.visitors.figures-list Junto a las veces que alguien salió está cuántas veces era de esperar. Con números chicos, la diferencia es normal.
 Que una persona tenga muchas designaciones puede tener una razón sencilla: pocas personas tienen su especialidad en su partido. Mire las listas reducidas.
 «Inusual» no quiere decir trampa: de cada cien especialidades, una sale así por puro azar. Es una razón para mirar los comprobantes, que sí prueban.
 Una designación directa no es irregular por sí misma: es una excepción que debe decir su motivo. Fíjese en cuántas son, de qué juzgados y con qué motivos.
 Una exclusión tiene causa y es anterior al azar. Muchas exclusiones seguidas de la misma persona o del mismo juzgado merecen una pregunta.
portal.help.visitors.figures-text El azar no reparte parejo a corto plazo. Quien tira un dado seis veces rara vez ve las seis caras.
portal.help.visitors.see Qué hay aquí
portal.help.visitors.see-list Cada sorteo, con su lista, sus exclusiones y causas, su resultado y lo que pasó después.
 Cada perito del padrón: especialidades, partidos judiciales, vigencia, sanciones firmes, y cuántas veces pudo salir, salió, aceptó o se excusó.
 Las designaciones sin sorteo, con el motivo que dio el juzgado.
 Las cifras del conjunto y el estado del registro público.
portal.help.warning.addition Se pidió otro sorteo junto a una designación que sigue en pie. Lea la causa y los demás sorteos del expediente.
portal.help.warning.fallback La primera baliza no habló a tiempo, o eso dijo la oficina. Compruebe si su ronda existe: las balizas publican las suyas.
portal.help.warning.identity-absent Se borró o no se adjuntó el documento con el nombre y la cédula. El resultado se comprueba igual, por números.
portal.help.warning.late El resultado estaba fijado desde la ronda; lo que tardó fue publicarlo. Pregunte por qué.
portal.help.warning.matter-key-changed La llave de las etiquetas se perdió y se anunció otra: no puede saberse si este expediente tuvo sorteos con la anterior.
portal.help.warning.no-lot No hubo sorteo: solo había tantas personas elegibles como lugares, o menos.
portal.help.warning.no-witnesses Nadie de fuera firmó haber visto el mismo registro. Guarde puntos de control: son su propio testigo.
portal.help.warning.not-independent Quien tiene la llave de esa baliza y el secreto podía saber el resultado antes de abrir. En una demostración es lo normal.
portal.help.warning.reserved El número del expediente no es público. Solo quien tiene la prueba de la etiqueta sabe que este sorteo es del suyo.
portal.help.warning.unknown-beacon La baliza no está en la lista de las públicas. Hasta donde puede saberse la hizo el juzgado, y quien la hizo pudo escoger el resultado. Es tan grave como que la opere la institución.
portal.help.warning.widened Las reglas lo permiten cuando hay pocas personas. La lista dice quiénes entraron.
portal.home Designación de peritos por sorteo
portal.home.what Aquí se designa por sorteo a quienes auxilian a los juzgados como peritos. Cada sorteo se anuncia antes de que exista el azar que lo decide, y su resultado se publica con una prueba. Cualquiera puede comprobarla sin confiar en este sitio.
portal.institution.absent La institución todavía no ha configurado en este sitio su domicilio, su teléfono y su horario.
portal.institution.address Domicilio
portal.kept Su sesión terminó, pero lo que escribió se guardó: al entrar lo encontrará como lo dejó.
portal.kept.form Aquí está lo que escribió antes de que terminara su sesión. Todavía no se envía: revise y guarde.
portal.list-file.csv CSV
portal.list-file.csv-excel CSV para Excel
portal.list-file.offer Toda la lista en un archivo:
portal.list-file.xlsx Excel (XLSX)
portal.mail.to-court al juzgado
portal.mail.to-expert a la persona designada
portal.moment {day} de {month} de {year}, {hour}:{minute} h
portal.month.1 enero
portal.month.10 octubre
portal.month.11 noviembre
portal.month.12 diciembre
portal.month.2 febrero
portal.month.3 marzo
portal.month.4 abril
portal.month.5 mayo
portal.month.6 junio
portal.month.7 julio
portal.month.8 agosto
portal.month.9 septiembre
portal.nav Secciones
portal.nav.accessibility Accesibilidad
portal.nav.applicants Aspirantes y peritos
portal.nav.calls Convocatorias
portal.nav.commitment Compromiso 3
portal.nav.data Datos abiertos
portal.nav.directs Designaciones directas
portal.nav.draws Sorteos
portal.nav.help Ayuda
portal.nav.more Más
portal.nav.own Mi expediente
portal.nav.privacy Aviso de privacidad
portal.nav.record Estado del registro público
portal.nav.roster Padrón
portal.nav.staff Acceso del personal
portal.nav.statistics Estadísticas
portal.nav.verify Verificar
portal.needed Escriba o elija este dato: {field}.
portal.needed-case Escriba el número de expediente.
portal.notice-given Notificación
portal.notice-given.text {medium}, el {day}
portal.notice.abierto El sorteo está abierto: la lista, el compromiso y la ronda quedaron fijos y publicados. Este es su acuse.
portal.notice.aceptada Aceptó y protestó el cargo. El juzgado ya lo sabe.
portal.notice.anulado El sorteo quedó anulado. Su folio permanece y su causa es pública.
portal.notice.contestada Su respuesta a la tacha quedó entregada.
portal.notice.contrasena La contraseña cambió. Cualquier otra sesión de su cuenta terminó.
portal.notice.corregida Su solicitud se envió otra vez. El registro la revisará de nuevo.
portal.notice.correo El aviso volvió a la fila y se enviará en el siguiente intento.
portal.notice.cuenta La cuenta quedó creada. Dé la contraseña a su titular por una vía segura: servirá una sola vez.
portal.notice.decidido Ya no hay dudas: puede proponer la lista.
portal.notice.descartado El borrador se descartó.
portal.notice.disponible Quedó declarado que está disponible.
portal.notice.documento Se recibió el documento.
portal.notice.excusada Su excusa quedó asentada. El juzgado ya lo sabe.
portal.notice.firmada La firma quedó guardada, y su huella está en el registro público.
portal.notice.guardado Guardado.
portal.notice.hecho Hecho. Quedó registrado.
portal.notice.llave La llave de entrada quedó registrada.
portal.notice.llave-quitada La llave de entrada se quitó.
portal.notice.no-disponible Su falta de disponibilidad quedó declarada.
portal.notice.propuesto La propuesta quedó registrada. Nada cambia hasta que otra oficina la apruebe.
portal.notice.retirada Su solicitud quedó retirada.
portal.notice.segundo-factor Su segundo factor quedó registrado. Desde ahora entrará con contraseña y código.
portal.notice.sesion La sesión terminó.
portal.notice.sesiones Todas las demás sesiones terminaron.
portal.notice.suplente Se llamó al suplente. Esta es su designación: falta notificarla.
portal.notice.ya-hecho Esto ya estaba hecho: este es el resultado. No se hizo dos veces.
portal.notice.ya-no Esto ya no puede hacerse: algo cambió desde que se mostró la página. No se hizo nada; esto es lo de ahora.
portal.optional (opcional)
portal.own.accept Aceptar el cargo en {folio}
portal.own.accept.check Antes revise que no tenga impedimento: interés, parentesco, amistad o enemistad, deudas o sociedad con las partes, o haber intervenido en el asunto. Si lo tiene, excúsese.
portal.own.accept.confirm Acepto el cargo, protesto desempeñarlo fiel y legalmente, y declaro que no tengo impedimento.
portal.own.accept.submit Aceptar y protestar
portal.own.accept.warning No puede deshacerse: después solo cabe excusarse con causa.
portal.own.accept.what Con esto acepta el cargo y protesta desempeñarlo fiel y legalmente. El juzgado recibe el aviso; sigue entregar el dictamen ante él.
portal.own.access.begun Anote su folio y su clave
portal.own.access.begun-text Con ellos vuelve a su borrador desde cualquier aparato. Ya entró: puede empezar a llenar la solicitud.
portal.own.access.code Clave de acceso
portal.own.access.folio Folio
portal.own.access.keep Guarde la clave en un lugar seguro: quien la tenga puede ver y cambiar su expediente. El registro no puede leerla, solo darle otra.
portal.own.access.once Esta es la única vez que se muestra la clave. Anote las dos antes de seguir: folio y clave.
portal.own.access.print Puede imprimir esta página con su navegador.
portal.own.access.submitted Su solicitud quedó presentada
portal.own.access.submitted-text El folio del borrador y su clave ya no sirven: use estos desde ahora. Con ellos sigue su solicitud, atiende una prevención y contesta.
portal.own.access.to-form Ya los anoté: llenar la solicitud
portal.own.access.to-status Ya los anoté: ver mi solicitud
portal.own.access.where Para volver a entrar
portal.own.application Solicitud {folio}
portal.own.application.apply-again Ver convocatorias y requisitos
portal.own.application.call Convocatoria
portal.own.application.closes La convocatoria cierra
portal.own.application.correct Corregir los documentos
portal.own.application.enter-as-expert Entrar como perito
portal.own.application.go-on Continuar en: {step}
portal.own.application.handed-in Lo que presentó
portal.own.application.leave Retirar la solicitud
portal.own.application.now Qué puede hacer ahora
portal.own.application.object Cómo presentar una tacha
portal.own.application.others Las listas preliminares son públicas. En el plazo de {days} que sigue a cada publicación de la convocatoria {call}, cualquiera puede presentar en el registro un escrito con el folio, la causa y los hechos. La causa se publica; quién presenta la tacha y sus palabras, no.
portal.own.application.renews Refrendo de
portal.own.application.send-again Revisar y enviar otra vez
portal.own.application.stage Etapa
portal.own.application.submitted Presentada
portal.own.application.to-withdraw Ver qué pasa si la retiro
portal.own.availability.cause Causa
portal.own.availability.confirm Entiendo que esta declaración queda en el registro público.
portal.own.availability.from Desde el día
portal.own.availability.from-hint Año, mes y día, como 2026-05-31. Hoy o después: nada vale hacia atrás.
portal.own.availability.instrument Declaración propia en el portal
portal.own.availability.leave Declarar que no estoy disponible
portal.own.availability.leave-not Las designaciones que ya tiene siguen: de ellas hay que excusarse una por una. Vuelve a los sorteos cuando declare que está disponible.
portal.own.availability.leave-what Desde ese día no entra en los sorteos nuevos: en cada lista dirá «no disponible». La declaración y su causa son públicas.
portal.own.availability.return Declarar que ya estoy disponible
portal.own.availability.return-what Desde ese día vuelve a entrar en los sorteos. La declaración y su causa son públicas.
portal.own.availability.scheduled Ya está declarado
portal.own.back Volver a mi expediente sin hacer nada
portal.own.back-to-designation Volver a la designación sin hacer nada
portal.own.begin Empezar mi solicitud
portal.own.call Convocatoria {code}
portal.own.call.after Qué pasa después
portal.own.call.after-decision Decisión del Consejo
portal.own.call.after-decision-text Pasados esos plazos, el Consejo aprueba o rechaza. Un rechazo dice sus motivos y queda en el registro público.
portal.own.call.after-list Lista preliminar y tachas
portal.own.call.after-list-text En el plazo de {objection} cualquiera puede presentar una tacha ante el registro. Si alguien lo hace, usted tiene {answer} para contestar.
portal.own.call.after-review Revisión
portal.own.call.after-review-text Si falta algo, el registro se lo previene y dice qué: tiene {correction} para corregir y enviarla otra vez. Si no lo hace, caduca.
portal.own.call.after-roster Padrón
portal.own.call.after-roster-text Quien se incorpora recibe un número de perito, entra con la misma clave y participa en los sorteos de sus especialidades y partidos.
portal.own.call.after-submit Presentación
portal.own.call.after-submit-text Recibe un folio definitivo, otra clave y un comprobante. El registro público asienta que hay una solicitud, sin decir de quién.
portal.own.call.all Todas las convocatorias y cómo se hace
portal.own.call.begin Empezar
portal.own.call.begin-text Al empezar se crea un borrador con su folio y su clave. Nadie lo revisa hasta que usted lo presente. Antes de dar datos, lea cómo se tratan:
portal.own.call.closes Cierra
portal.own.call.closes-in cierra en {left}
portal.own.call.cost Cuánto tiempo toma
portal.own.call.cost-text Unos {minutes} minutos con los documentos a mano. Se guarda paso por paso y se puede seguir otro día o en otro aparato. No cuesta dinero.
portal.own.call.court-days Son hábiles los días en que trabajan los juzgados según el calendario publicado; el plazo corre desde el día siguiente.
portal.own.call.data Datos que se piden
portal.own.call.data-text Nombre, CURP y correo son indispensables. RFC, teléfonos, domicilio, cédula profesional y fecha de nacimiento ayudan a revisar la solicitud. De todo ello solo se publican, y solo si entra al padrón, su nombre y su cédula; sus teléfonos y correo, únicamente si usted quiere.
portal.own.call.districts Partidos judiciales de la convocatoria
portal.own.call.documents Documentos que se piden
portal.own.call.documents-form Cada uno en un PDF, o en una imagen JPEG o PNG, de hasta {largest} MB. Una fotografía legible tomada con el teléfono sirve.
portal.own.call.instrument Se abrió por
portal.own.call.not-open Esta convocatoria no está abierta ahora.
portal.own.call.opens Abre
portal.own.call.opens-in abre en {left}
portal.own.call.period Periodo del padrón
portal.own.call.specialties Especialidades de la convocatoria
portal.own.call.state Estado
portal.own.code Clave de acceso
portal.own.code-hint 16 letras y números; los guiones y las mayúsculas no importan.
portal.own.contact.change Cambiar estos datos
portal.own.contact.intro Si entra al padrón, cualquiera podrá ver su nombre, su cédula, sus especialidades, sus partidos y su vigencia. Además puede permitir que se vea cómo encontrarle. Esto es exactamente lo que se mostraría:
portal.own.contact.never Su CURP, RFC, domicilio, fecha de nacimiento y documentos no se publican en ningún caso. El registro, y el juzgado que le designe, ven su contacto aunque diga que no.
portal.own.contact.no No, solo lo ven el registro y el juzgado que me designe
portal.own.contact.question ¿Se publica su contacto profesional?
portal.own.contact.yes Sí, puede verlo cualquiera
portal.own.data.intro Escriba sus datos como aparecen en sus documentos. Lo que está bien se guarda aunque falte algo.
portal.own.designation Designación en {folio}
portal.own.designation.accepted Aceptó el cargo. Falta entregar el dictamen al juzgado.
portal.own.designation.all Todas mis designaciones
portal.own.designation.case Expediente
portal.own.designation.challenged Una parte pidió que no sirva (recusación). El juzgado lo resolverá; mientras, ningún plazo corre.
portal.own.designation.court Juzgado
portal.own.designation.delivered El juzgado recibió el dictamen. Falta que dé por concluido el cargo.
portal.own.designation.discharged El cargo concluyó.
portal.own.designation.district Partido judicial
portal.own.designation.ended El juzgado terminó este cargo por una causa que no es culpa de nadie. No cuenta en su contra.
portal.own.designation.folio Folio
portal.own.designation.kind Tipo de peritaje
portal.own.designation.named Usted fue designado; el juzgado todavía no se lo notifica. El plazo para contestar empieza con la notificación.
portal.own.designation.named-at Designada
portal.own.designation.notified El juzgado notificó la designación. Acepte y proteste el cargo, o excúsese, dentro del plazo.
portal.own.designation.notified-over El plazo para contestar terminó sin respuesta.
portal.own.designation.public Ver la página pública del asunto
portal.own.designation.replaced El nombramiento quedó sin efecto y se designó a otra persona.
portal.own.designation.sealed reservado; el juzgado se lo comunica
portal.own.designation.specialty Especialidad
portal.own.designation.stage Etapa
portal.own.designation.to-accept Aceptar y protestar el cargo
portal.own.designation.to-excuse Excusarme
portal.own.designation.unanswered Si no contesta en el plazo, la designación quedará sin efecto, se llamará a otra persona y así constará en el registro público. El artículo 303 del Código Nacional de Procedimientos Civiles y Familiares prevé además una multa y el aviso al Consejo.
portal.own.designation.vacant El nombramiento quedó sin efecto: ya no tiene nada que hacer en este asunto.
portal.own.designations Mis designaciones
portal.own.designations.caption Designaciones, la más nueva primero
portal.own.designations.none Todavía no ha tenido ninguna designación.
portal.own.document.all Volver a todos los documentos
portal.own.document.file Elija el documento en su aparato
portal.own.document.file-hint PDF, JPEG o PNG, hasta 10 MB. Se reconoce por su contenido; su nombre no se guarda.
portal.own.document.none No llegó ningún documento. Elija uno que no esté vacío y envíelo.
portal.own.document.other Elija otro para reemplazarlo
portal.own.document.replace Reemplazar documento
portal.own.document.send Enviar documento
portal.own.document.there Recibido
portal.own.documents.asked El registro pidió corregir esto. Reemplace cada uno y envíe la solicitud otra vez:
portal.own.documents.complete No falta ningún documento.
portal.own.documents.intro Un PDF, o una imagen JPEG o PNG, de hasta {largest} MB por documento. Cada uno se envía por separado: si se corta la conexión, lo ya recibido no se pierde.
portal.own.documents.missing_one Falta {count} de {total} documentos.
portal.own.documents.missing_other Faltan {count} de {total} documentos.
portal.own.documents.replace_one Falta reemplazar {count} documento.
portal.own.documents.replace_other Falta reemplazar {count} documentos.
portal.own.draft Borrador {folio}
portal.own.draft-kept Se guarda sin usarse hasta
portal.own.draw Yo en el sorteo {draw}
portal.own.draw.all Todos los sorteos
portal.own.draw.check Comprobarla sin este sitio
portal.own.draw.check-leaf La huella de la línea es SHA-256 de un byte 00 seguido de la línea, sin salto al final.
portal.own.draw.check-path Con cada huella del camino se calcula SHA-256 de un byte 01, la huella izquierda y la derecha, como dice RFC 9162, sección 2.1.3.2.
portal.own.draw.check-pool O recalcule la raíz con la lista entera:
portal.own.draw.check-root Lo que resulta es la raíz, y debe ser la misma que asienta la entrada de apertura en el registro público.
portal.own.draw.command Es el menor de sus boletos. El primero se calcula con esta orden; los demás, con 2, 3… en lugar de 1:
portal.own.draw.designation Ver mi designación en este sorteo
portal.own.draw.download Descargar la prueba (JSON)
portal.own.draw.help cómo verificar
portal.own.draw.index Lugar en la lista
portal.own.draw.index-text {index}, contando desde 0, de {size} líneas
portal.own.draw.leaf Huella de la línea
portal.own.draw.line Mi línea
portal.own.draw.matter Especialidad y partido
portal.own.draw.no-proof No hay línea suya en la lista de este sorteo. Puede verlo en la lista entera:
portal.own.draw.number Mi número
portal.own.draw.opened Se abrió
portal.own.draw.path Huellas del camino a la raíz
portal.own.draw.place ¿Estuve en la lista?
portal.own.draw.pool lista del sorteo
portal.own.draw.proof La prueba de mi línea en la lista
portal.own.draw.proof-text La lista se fijó antes de que existiera el azar, y su raíz está en el registro público. Esta prueba muestra que su línea es parte de ella, sin ver a los demás.
portal.own.draw.public La página pública del sorteo
portal.own.draw.result Resultado
portal.own.draw.root Raíz de la lista
portal.own.draws Sorteos en que pude estar
portal.own.draws.alternate Suplente: lugar {rank} de {eligible}
portal.own.draws.caption Sorteos, el más nuevo primero
portal.own.draws.designated Usted fue designado (lugar {rank} de {eligible})
portal.own.draws.draw Sorteo
portal.own.draws.excluded No: {cause}
portal.own.draws.help Cómo funciona un sorteo
portal.own.draws.intro Cada sorteo de sus especialidades y partidos desde que entró al padrón: si estuvo en la lista, con cuántos boletos, y si no, por qué.
portal.own.draws.matter {specialty}, {district}
portal.own.draws.no-candidate No: ese día no estaba en el padrón con esa especialidad y ese partido
portal.own.draws.none Desde que está en el padrón no ha habido sorteos de sus especialidades en sus partidos.
portal.own.draws.open Todavía no concluye
portal.own.draws.rank Lugar {rank} de {eligible}
portal.own.draws.tickets_one Sí, con {count} boleto
portal.own.draws.tickets_other Sí, con {count} boletos
portal.own.enter Entrar
portal.own.excuse Excusarme en {folio}
portal.own.excuse.cause Causa de la excusa
portal.own.excuse.confirm Declaro, bajo protesta de decir verdad, que la causa es cierta.
portal.own.excuse.public La causa que elija es pública y se cuenta en las estadísticas. No escriba aquí nada sobre las partes.
portal.own.excuse.submit Presentar mi excusa
portal.own.excuse.warning No puede deshacerse: no podrá aceptar después.
portal.own.excuse.what El nombramiento queda sin efecto en seguida y se llama a quien sigue en el orden del sorteo, o se abre otro.
portal.own.expert.annulled Su registro se anuló porque se hizo por error. No es una sanción; la causa consta en su ficha.
portal.own.expert.availability Declarar que no estoy disponible, o que ya lo estoy
portal.own.expert.awaited Esperan su respuesta
portal.own.expert.designations Mis designaciones ({count})
portal.own.expert.draws Sorteos: si estuve y, si no, por qué
portal.own.expert.export Descargar todo lo que se guarda de mí
portal.own.expert.more Lo demás
portal.own.expert.not-valid Su registro no está vigente: no entra en los sorteos. Vea si hay una convocatoria de refrendo.
portal.own.expert.nothing Ninguna designación espera su respuesta.
portal.own.expert.number Número de perito
portal.own.expert.period {period}: del {from} al {until}
portal.own.expert.record Mi ficha: qué es público y qué no
portal.own.expert.removed Su registro fue dado de baja. La causa consta en su ficha.
portal.own.expert.renewal Vigencia y refrendo
portal.own.expert.stand Dónde está
portal.own.expert.standing Situación
portal.own.expert.suspended Su registro está suspendido: no entra en los sorteos. La causa consta en su ficha.
portal.own.expert.unavailable Declaró que no está disponible: no entra en los sorteos hasta que declare lo contrario.
portal.own.expert.validity Vigencia
portal.own.export Todo lo que se guarda de mí
portal.own.export.documents Mis documentos
portal.own.export.download Descargar todo (JSON)
portal.own.export.intro Un solo archivo con todo lo que se guarda de usted: datos, contacto, tachas y respuestas sin quién las presentó, y lo que dice el registro público. La entrega queda anotada.
portal.own.export.none No se conserva ningún documento suyo.
portal.own.export.rights Corregir o borrar
portal.own.export.rights-text Para corregir un dato, oponerse a su uso o pedir que se borre, acuda al registro con una identificación.
portal.own.field.address Domicilio
portal.own.field.birth-date Fecha de nacimiento
portal.own.field.birth-date-hint Año, mes y día, como 1980-01-31. No se publica.
portal.own.field.curp CURP
portal.own.field.curp-hint 18 letras y números. No se publica.
portal.own.field.email Correo electrónico
portal.own.field.email-hint Ahí llegan los avisos de su trámite.
portal.own.field.language Idioma de los avisos
portal.own.field.language-hint En este idioma le llegan los correos.
portal.own.field.licence Número de cédula profesional
portal.own.field.licence-hint Donde la ley la exige. Si tiene varias, sepárelas con comas. Se publican si entra al padrón.
portal.own.field.mobile Celular
portal.own.field.name Nombre completo
portal.own.field.name-hint Es lo que se publica si entra al padrón.
portal.own.field.rfc RFC
portal.own.field.rfc-hint 13 letras y números. No se publica.
portal.own.field.telephone Teléfono
portal.own.field.telephone-hint Diez cifras, con la clave de la ciudad. Si tiene extensión, escríbala al final: ext. 4.
portal.own.fingerprint Huella (SHA-256)
portal.own.folio Folio o número de perito
portal.own.folio-hint Por ejemplo A-2026-000001, B-7k3m9x2p o P-000001.
portal.own.go-on Continuar
portal.own.home Mi expediente
portal.own.missing Falta
portal.own.nav.availability Disponibilidad
portal.own.nav.designations Designaciones
portal.own.nav.draws Sorteos
portal.own.nav.export Mis datos
portal.own.nav.record Ficha
portal.own.nav.renewal Refrendo
portal.own.not-given No se dio
portal.own.objection.answer Contestar: {objection}
portal.own.objection.cause Causa
portal.own.objection.confirm Entiendo que la respuesta se entrega una sola vez y no podrá cambiarse.
portal.own.objection.none No se ha contestado.
portal.own.objection.private Quién la presentó es privado. En el registro público consta que hubo una tacha, su causa y si se contestó.
portal.own.objection.send Entregar mi respuesta
portal.own.objection.text Lo que se dice
portal.own.objection.title Tacha {number}
portal.own.objection.unanswered Si no contesta en plazo, el Consejo decide con lo que hay.
portal.own.objection.your-answer Su respuesta
portal.own.objection.your-answer-hint Diga los hechos y con qué los prueba. La lee el Consejo; no se publica.
portal.own.objections Tachas
portal.own.practice.choose-others Agregar o quitar especialidades
portal.own.practice.districts {specialty}: partidos judiciales
portal.own.practice.first Marque las especialidades en que quiere servir. Después se le preguntan los partidos judiciales de cada una.
portal.own.practice.go-on Continuar con los partidos
portal.own.practice.intro En cada especialidad marque los partidos judiciales en que puede servir. Solo entrará en los sorteos de ellos.
portal.own.practice.no-district Marque al menos un partido, o quite la especialidad con el enlace de arriba.
portal.own.practice.specialties Especialidades
portal.own.receipt Comprobante de la solicitud
portal.own.receipt.call Convocatoria
portal.own.receipt.caption Documentos con su huella
portal.own.receipt.document Documento
portal.own.receipt.documents Lo que se entregó
portal.own.receipt.entry Consta en
portal.own.receipt.entry-text entrada {place} del registro público, {time}
portal.own.receipt.file Huella de lo presentado
portal.own.receipt.folio Folio
portal.own.receipt.note La huella de un documento se comprueba con sha256sum sobre el mismo archivo. La clave de acceso no aparece aquí: este comprobante puede mostrarse. Para seguir la solicitud: {site}
portal.own.receipt.origin Registro público
portal.own.receipt.print Imprímalo o guárdelo como PDF con su navegador.
portal.own.receipt.size Tamaño
portal.own.receipt.time Presentada
portal.own.receipt.type Tipo
portal.own.record Mi ficha: lo público y lo privado
portal.own.record.change Para corregir un dato, acuda al registro. Todo junto se descarga en:
portal.own.record.code Clave de acceso
portal.own.record.code-text Nadie la ve: solo se guarda con qué reconocerla.
portal.own.record.contact Contacto, porque usted lo permitió
portal.own.record.documents Documentos de {folio}
portal.own.record.intro Lo que el registro tiene de usted, en dos columnas: lo que ve cualquiera y lo que no.
portal.own.record.licence Cédulas profesionales
portal.own.record.name Nombre
portal.own.record.never Nada de esta columna entra al registro público ni a los datos abiertos.
portal.own.record.of-application {field}, de {folio}
portal.own.record.page Ver mi página pública
portal.own.record.private Lo que no es público
portal.own.record.private-text Se guarda cifrado. Debajo de cada dato dice quién lo ve.
portal.own.record.public Lo que ve cualquiera
portal.own.record.public-text Está en el padrón y en los datos abiertos.
portal.own.record.readers-contact Lo ven el registro y el juzgado que le designa, mientras dura el cargo, y cada consulta queda anotada; el sistema lo usa para avisarle.
portal.own.record.readers-file Lo ven el registro, el Consejo y quien audita; cada vez queda anotado quién lo leyó.
portal.own.record.sanction Sanción firme
portal.own.record.scheduled Cambios que vienen
portal.own.renewal Vigencia y refrendo
portal.own.renewal.begin Pedir el refrendo
portal.own.renewal.calls Convocatorias en que puede pedirlo
portal.own.renewal.intro La vigencia termina con el periodo del padrón. Para seguir en el siguiente se pide el refrendo en una convocatoria de ese periodo.
portal.own.renewal.none Ahora no hay una convocatoria abierta para un periodo que todavía no tenga.
portal.own.renewal.what Se hace una solicitud con los datos de la anterior, para que los revise y entregue los documentos. Recibe folio y clave propios de la solicitud; su número de perito y su clave siguen sirviendo.
portal.own.requirements Quiero ser perito: requisitos
portal.own.requirements.all Todas las convocatorias
portal.own.requirements.closed Convocatorias cerradas
portal.own.requirements.closed-on cerró el
portal.own.requirements.counter También puede presentarse en el registro, donde le ayudan a llenarla. El trámite no tiene costo.
portal.own.requirements.help Ayuda para aspirantes y peritos
portal.own.requirements.how Cómo se hace
portal.own.requirements.how-begin Empiece la solicitud: recibe un folio y una clave de acceso para volver cuando quiera.
portal.own.requirements.how-fill Llene los pasos y entregue los documentos. Cada paso se guarda; no hay que terminar de una vez.
portal.own.requirements.how-follow Siga su solicitud con el folio: cada etapa, sus razones y sus plazos.
portal.own.requirements.how-read Lea los requisitos de la convocatoria y tenga a mano los documentos.
portal.own.requirements.how-submit Revise y presente, bajo protesta de decir verdad, antes de que cierre la convocatoria.
portal.own.requirements.lead Aquí está todo lo que se pide antes de empezar. Puede leerlo sin dar ningún dato.
portal.own.requirements.none-open Ahora no hay ninguna convocatoria abierta. Las que vengan se anuncian en esta página.
portal.own.requirements.open Convocatorias abiertas
portal.own.requirements.resume Ya tengo folio: continuar mi solicitud
portal.own.requirements.see Ver requisitos y empezar
portal.own.requirements.soon Convocatorias por abrir
portal.own.review.after Después recibe el comprobante, y aquí mismo ve cada etapa con sus plazos.
portal.own.review.change Cambiar: {step}
portal.own.review.closed La convocatoria cerró el {closes}: este borrador ya no puede presentarse. Sus datos se conservan como dice el aviso de privacidad.
portal.own.review.missing Todavía no puede presentarse. Falta:
portal.own.review.oath Declaro, bajo protesta de decir verdad, que lo que presento es cierto y que los documentos son auténticos.
portal.own.review.send Presentar
portal.own.review.soon La convocatoria abre el {opens}; podrá presentar desde entonces.
portal.own.review.submit Presentar mi solicitud
portal.own.review.submit-again Enviar otra vez mi solicitud
portal.own.review.warning Al presentar ya no podrá cambiar nada, salvo que el registro le haga una prevención. No puede deshacerse: el registro público asienta que hay una solicitud, con una huella de su contenido y sin su nombre.
portal.own.review.warning-again Al enviar otra vez ya no podrá cambiar nada, salvo que el registro le haga otra prevención. No puede deshacerse.
portal.own.save-and-go-on Guardar y continuar
portal.own.sign-in Entrar con folio y clave
portal.own.sign-in.intro Para personas aspirantes y peritos. Use el folio y la clave de acceso que recibió al terminar su solicitud.
portal.own.sign-in.lost Perdí mi clave
portal.own.sign-in.lost-text Nadie puede leerla, tampoco el registro. Acuda al registro con una identificación: le dará otra, y la anterior dejará de servir. Quien entró al padrón con una lista recibe ahí su primera clave.
portal.own.sign-in.none Todavía no tengo folio
portal.own.sign-in.none-text Lea primero qué se pide y hasta cuándo.
portal.own.sign-in.to-requirements Ver requisitos y convocatorias
portal.own.source Fuente: {source}
portal.own.stage.admitted Está en el padrón con el número {expert}. Entre con ese número y la misma clave.
portal.own.stage.approved El Consejo la aprobó. Falta que le incorpore al padrón.
portal.own.stage.draft borrador
portal.own.stage.draft-over La convocatoria cerró y este borrador no se presentó. Puede esperar la siguiente; lo que escribió no se publica.
portal.own.stage.draft-text Nadie lo revisa todavía. Complete los pasos y preséntelo antes de que cierre la convocatoria.
portal.own.stage.lapsed Caducó: lo que faltaba no llegó en plazo. Puede presentarse en otra convocatoria.
portal.own.stage.listed Cumple los requisitos y está en la lista preliminar. Corre el plazo para tacharla, o el de contestar.
portal.own.stage.rejected El Consejo la rechazó. Los motivos y el acto están abajo y en el registro público. Puede pedir al Consejo que revise su decisión como la ley permita, y presentarse en otra convocatoria.
portal.own.stage.returned El registro le previno porque algo falta o debe corregirse. Corríjalo y envíela otra vez dentro del plazo; si no, caduca.
portal.own.stage.returned-over El plazo para corregir terminó: la solicitud va a declararse caducada.
portal.own.stage.reviewing El registro la está revisando. Si falta algo, se lo prevendrá y le avisará por correo.
portal.own.stage.submitted El registro la tiene y todavía no comienza a revisarla. Usted no tiene que hacer nada.
portal.own.stage.to-decide Terminó el plazo de tachas. Falta la decisión del Consejo.
portal.own.stage.withdrawn Usted la retiró. Puede presentarse en otra convocatoria, o en esta mientras siga abierta.
portal.own.step.contact Contacto público
portal.own.step.data Datos personales
portal.own.step.documents Documentos
portal.own.step.done listo
portal.own.step.last al final
portal.own.step.missing falta
portal.own.step.practice Especialidades y partidos
portal.own.step.review Revisar y presentar
portal.own.steps Pasos de la solicitud
portal.own.withdraw Retirar la solicitud {folio}
portal.own.withdraw.after Sus datos se conservan el tiempo que dice el aviso de privacidad y después se borran. Puede presentar otra mientras una convocatoria esté abierta.
portal.own.withdraw.confirm Quiero retirar mi solicitud.
portal.own.withdraw.submit Retirar la solicitud
portal.own.withdraw.what La solicitud termina aquí: nadie la revisará más.
portal.paging Página {page} de {pages}; {total} en total
portal.paging.label Páginas
portal.paging.next Siguiente
portal.paging.previous Anterior
portal.passkeys Llaves de entrada
portal.passkeys.add Registrar una llave de entrada
portal.passkeys.created Registrada
portal.passkeys.failed No se usó ninguna llave de entrada. Puede intentarlo otra vez.
portal.passkeys.folio Si registra una, se le pedirá cada vez que entre. Si la pierde, pida otra clave de acceso al registro de peritos.
portal.passkeys.go-on Continuar
portal.passkeys.impossible Este sitio se sirve sin TLS o por una dirección sin nombre, y así no puede haber llaves de entrada.
portal.passkeys.name Nombre
portal.passkeys.name-hint Uno por el que la reconozca, como «Mi teléfono».
portal.passkeys.never nunca
portal.passkeys.no-script Las llaves de entrada necesitan JavaScript y un navegador que las admita.
portal.passkeys.none No ha registrado ninguna.
portal.passkeys.remove Quitar la llave
portal.passkeys.touch Usar mi dispositivo
portal.passkeys.touch-what Oprima el botón y siga lo que su navegador le pida. Tiene cinco minutos.
portal.passkeys.used Último uso
portal.passkeys.what Una llave de entrada (passkey) está en su teléfono, su computadora o una llave de seguridad, y responde solo a este sitio: una página falsa no puede pedirla. Sirve de segundo factor, después de la contraseña o de la clave de acceso.
portal.public.acta.address Dirección permanente:
portal.public.acta.alternates Suplentes, en orden
portal.public.acta.annulled-statement {institution} hace constar que el {opened} se abrió este sorteo y que el juzgado lo anuló antes de la ronda {round} de {chain}, prevista para el {due}. No designó a nadie.
portal.public.acta.annulled-title Constancia de anulación del sorteo {draw}
portal.public.acta.back Volver al sorteo
portal.public.acta.check Cómo comprobar esta hoja
portal.public.acta.designated Designación
portal.public.acta.eligible_one {count} persona elegible
portal.public.acta.eligible_other {count} personas elegibles
portal.public.acta.entries Entradas del registro público
portal.public.acta.evidence Elementos de la prueba
portal.public.acta.fingerprint Huella SHA-256 del comprobante:
portal.public.acta.fingerprint-what Descargue el comprobante y calcule su huella. Solo cambia si el comprobante se expide otra vez, por cambio de llave o por supresión de una identidad; la designación nunca.
portal.public.acta.matter Asunto
portal.public.acta.own-number Expediente, solo en la copia del juzgado
portal.public.acta.pool Lista del sorteo
portal.public.acta.pool-figures candidatas: {candidates}; elegibles: {eligible}; boletos: {ticket-count}
portal.public.acta.print Imprimir
portal.public.acta.qr Código QR con la dirección permanente del sorteo
portal.public.acta.receipt-statement_one {institution} hace constar que el {opened} se abrió este sorteo para designar a un perito, con {eligible} de {candidates}, y que lo decidirá la ronda {round} de la baliza {chain}, con hora del {due}. Al expedirse esta constancia ese azar no se ha recogido.
portal.public.acta.receipt-statement_other {institution} hace constar que el {opened} se abrió este sorteo para designar a {count} peritos, con {eligible} de {candidates}, y que lo decidirá la ronda {round} de la baliza {chain}, con hora del {due}. Al expedirse esta constancia ese azar no se ha recogido.
portal.public.acta.receipt-title Constancia de apertura del sorteo {draw}
portal.public.acta.receipt-what Consérvela: la lista, el compromiso y la ronda ya no pueden cambiar sin contradecirla.
portal.public.acta.round ronda {round} de {chain}
portal.public.acta.short-code Código corto:
portal.public.acta.short-code-what Son los doce primeros dígitos de la huella de la entrada {code-place} del registro público. Compárelos con los de esa entrada: no cambian nunca.
portal.public.acta.statement_one {institution} hace constar que el {opened} se abrió este sorteo para designar a un perito, con {eligible} de {candidates}; que la ronda {round} de la baliza {chain}, con hora del {due}, lo decidió; y que se concluyó el {decided}.
portal.public.acta.statement_other {institution} hace constar que el {opened} se abrió este sorteo para designar a {count} peritos, con {eligible} de {candidates}; que la ronda {round} de la baliza {chain}, con hora del {due}, lo decidió; y que se concluyó el {decided}.
portal.public.acta.title Acta del sorteo {draw}
portal.public.adds Se pidió además de
portal.public.beacon.own la de la propia institución
portal.public.beacon.public baliza pública
portal.public.beacon.unknown no está entre las públicas: hasta donde puede saberse, es del juzgado
portal.public.call Convocatoria
portal.public.call.all Ver todas
portal.public.call.answer Para contestar una tacha: {answer-days}.
portal.public.call.applications Todas las solicitudes
portal.public.call.applications-caption Solicitudes por folio, con su etapa
portal.public.call.applications-what Solicitudes presentadas en esta convocatoria: {count}.
portal.public.call.apply Presentar solicitud
portal.public.call.closes Cierra
portal.public.call.correction Para completar lo que falte: {correction-days}.
portal.public.call.districts Partidos judiciales
portal.public.call.final Lista definitiva
portal.public.call.final-none Todavía no hay solicitudes aprobadas.
portal.public.call.limits Plazos en días hábiles
portal.public.call.object-until tachas hasta el
portal.public.call.objection Para presentar tachas: {objection-days}.
portal.public.call.open-now Está abierta: puede presentar su solicitud.
portal.public.call.opens Abre
portal.public.call.period Periodo del padrón
portal.public.call.preliminary Lista preliminar
portal.public.call.preliminary-none No hay solicitudes en lista preliminar.
portal.public.call.preliminary-what Son solicitudes revisadas que admiten tachas. Las personas aparecen por su folio, sin nombre, hasta que entran al padrón. Cualquiera puede presentar una tacha por escrito ante el registro dentro del plazo, con el folio, la causa y lo que la sustenta.
portal.public.call.requirements Requisitos
portal.public.call.specialties Especialidades
portal.public.call.submitted Presentada
portal.public.call.terms Bases
portal.public.call.title Convocatoria {call}
portal.public.calls.caption Convocatorias, de la más reciente a la más antigua
portal.public.calls.none Todavía no se ha publicado ninguna convocatoria.
portal.public.calls.title Convocatorias
portal.public.calls.what Las convocatorias para entrar al padrón: las que vienen, las abiertas y las cerradas.
portal.public.case Expediente
portal.public.cause Causa
portal.public.contact Contacto profesional
portal.public.corrected Se corrigió; antes decía
portal.public.court Juzgado
portal.public.decided Conclusión
portal.public.designee Persona o institución designada
portal.public.direct.all Todas las designaciones directas
portal.public.direct.by Quién la hizo
portal.public.direct.deadline Puede aceptar hasta el
portal.public.direct.designation La designación
portal.public.direct.label designación directa
portal.public.direct.moved Cómo se movió el plazo
portal.public.direct.title Designación directa {designation}
portal.public.direct.what Esta designación se hizo sin sorteo: la decidió el juzgado.
portal.public.direct.why Fundamento y motivos
portal.public.directs.caption Designaciones directas, de la más reciente a la más antigua
portal.public.directs.count Designaciones directas: {count}. Por sorteo: {drawn}.
portal.public.directs.none Ninguna: todas las designaciones se han hecho por sorteo.
portal.public.directs.title Designaciones directas
portal.public.directs.what Cuando un juzgado designa sin sorteo, dice con qué fundamento y por qué, y el hecho se publica y se cuenta aparte.
portal.public.district Partido judicial
portal.public.draw.alternate suplente
portal.public.draw.alternates Suplentes
portal.public.draw.annulled Anulado. Causa:
portal.public.draw.answer-until Puede aceptar hasta el
portal.public.draw.beacon 5. La baliza
portal.public.draw.beacon-what El azar viene de una ronda de una baliza pública. Qué ronda es se sigue de la hora de apertura: nadie la elige.
portal.public.draw.by-hand Recalcular a mano
portal.public.draw.called suplente llamado
portal.public.draw.certificate Acta para imprimir
portal.public.draw.chain Baliza
portal.public.draw.chain-hash Huella de la baliza
portal.public.draw.chosen Personas designadas
portal.public.draw.commitment 4. El compromiso
portal.public.draw.commitment-digest Huella del secreto (compromiso)
portal.public.draw.commitment-what El juzgado guardó un secreto y publicó su huella antes de que existiera el azar: después ya no pudo cambiarlo.
portal.public.draw.deadline Debe concluirse antes de
portal.public.draw.delay Espera entre la apertura y el azar
portal.public.draw.designated designado
portal.public.draw.due Hora de la ronda
portal.public.draw.eligible-caption Personas elegibles y sus boletos
portal.public.draw.envelopes Sobres cerrados para custodios
portal.public.draw.equity Más boletos para quien ha sido designado menos veces, hasta {cap}.
portal.public.draw.excluded Personas excluidas y su causa
portal.public.draw.history 7. Lo que pasó, en orden
portal.public.draw.instrument Acuerdo que las fija
portal.public.draw.late La ronda debía estar disponible desde hace {late}. No hay que hacer nada: el sorteo se concluye solo en cuanto la baliza responde, y no puede repetirse.
portal.public.draw.left Faltan
portal.public.draw.links Documentos de este sorteo
portal.public.draw.minimum Mínimo de personas elegibles
portal.public.draw.never-result Este sorteo no tendrá resultado: se anuló antes de su ronda.
portal.public.draw.no-envelopes No hay custodios en esta política.
portal.public.draw.no-licence sin cédula registrada
portal.public.draw.no-result Todavía no hay resultado: falta el valor de la baliza.
portal.public.draw.no-witnesses El registro público todavía no tiene testigos independientes: que todos vean el mismo registro lo atestigua solo la institución.
portal.public.draw.nobody-excluded Nadie quedó excluido.
portal.public.draw.number Número
portal.public.draw.numbers Números de las personas elegibles, de menor a mayor
portal.public.draw.overdue VENCIDO: pasó el plazo para concluirlo y nadie lo ha hecho.
portal.public.draw.overdue-since El plazo para concluir terminó hace {overdue}. La ronda es pública; si el juzgado no abre su secreto, los custodios pueden hacerlo con los sobres.
portal.public.draw.policy Política
portal.public.draw.pool 3. La lista del sorteo
portal.public.draw.pool-file Texto exacto de la lista
portal.public.draw.pool-what Personas con la especialidad y el partido judicial: {candidates}. Elegibles: {eligible}. Boletos: {ticket-count}. La lista se fijó antes de que existiera el azar y da cuenta de todas.
portal.public.draw.proof Descargar el comprobante (JSON)
portal.public.draw.rank Orden
portal.public.draw.receipt Constancia de apertura para imprimir
portal.public.draw.replaced-by Sustituido por
portal.public.draw.request 1. La solicitud del juzgado
portal.public.draw.result 6. El resultado
portal.public.draw.result-what Con el valor de la baliza y el secreto se forma la semilla, y con ella cada boleto da un número. El número de cada persona es el menor de los suyos; el menor de todos gana.
portal.public.draw.root Huella de la lista (raíz)
portal.public.draw.rotation Uno para quienes han sido designados menos veces; los demás esperan su turno.
portal.public.draw.round Ronda
portal.public.draw.rules 2. Las reglas, fijadas antes
portal.public.draw.secret Secreto revelado
portal.public.draw.seed Semilla
portal.public.draw.signature Valor de la baliza (firma de la ronda)
portal.public.draw.smallest el menor
portal.public.draw.stand-in Ronda de la baliza de reserva que decidió
portal.public.draw.summary-annulled El juzgado anuló este sorteo antes de que existiera el azar.
portal.public.draw.summary-concluded El sorteo designó a {designated}.
portal.public.draw.summary-due La hora de la baliza ya pasó y su ronda todavía no se ha recogido. Suele tardar unos segundos; esta página se actualiza sola.
portal.public.draw.summary-overdue Este sorteo debía estar concluido y no lo está.
portal.public.draw.summary-waiting La lista y el compromiso están fijados; falta el azar, que nadie conoce todavía.
portal.public.draw.then Qué sigue
portal.public.draw.thin Lista reducida: había menos de tres personas elegibles.
portal.public.draw.tickets Boletos
portal.public.draw.title Sorteo {draw}
portal.public.draw.uniform Uno por persona.
portal.public.draw.verify Verificar en su navegador
portal.public.draw.waiting-alternates Suplentes que no han sido llamados
portal.public.draw.widened-to La lista se amplió a: {widened-to}.
portal.public.draws.annulled Anulados
portal.public.draws.caption Sorteos, del más reciente al más antiguo
portal.public.draws.concluded Concluidos
portal.public.draws.count Sorteos que coinciden: {total}.
portal.public.draws.none Ningún sorteo coincide. Quite algún filtro, o busque por folio.
portal.public.draws.open En curso
portal.public.draws.overdue Vencidos
portal.public.draws.title Sorteos
portal.public.draws.what Todos los sorteos, del más reciente al más antiguo. Los folios no tienen huecos y ninguno se retira.
portal.public.entry-link Entrada del registro público
portal.public.entry.about De qué trata
portal.public.entry.exact Texto exacto
portal.public.entry.exact-what Estos {byte-count} bytes son la entrada; la huella se calcula sobre un byte cero y ellos.
portal.public.entry.leaf Huella de hoja (SHA-256)
portal.public.entry.nav Entradas vecinas
portal.public.entry.next Siguiente
portal.public.entry.place Lugar, desde 0
portal.public.entry.previous Anterior
portal.public.entry.reading Lectura
portal.public.entry.signer Órgano que actúa
portal.public.entry.time Hora
portal.public.entry.title Entrada {place} del registro público
portal.public.entry.type Tipo
portal.public.erased (identidad suprimida)
portal.public.expert.above-chance Ha sido designado más veces de lo que suele dar el azar. Entre muchas personas eso le pasa a una de cada veinte, más o menos.
portal.public.expert.accepted Aceptó y protestó el cargo
portal.public.expert.admission Entrada de su alta en el padrón
portal.public.expert.admission-entry Entrada de su alta
portal.public.expert.annulment-entry Entrada que lo anula
portal.public.expert.as-chance Sus designaciones están dentro de lo que da el azar.
portal.public.expert.below-chance Ha sido designado menos veces de lo que suele dar el azar. Entre muchas personas eso le pasa a una de cada veinte, más o menos.
portal.public.expert.by-chance Por azar se esperarían
portal.public.expert.by-lot por sorteo
portal.public.expert.called Llamado como suplente
portal.public.expert.can-serve Puede ser designado.
portal.public.expert.cannot-serve Por ahora no puede ser designado.
portal.public.expert.corrected Corrección
portal.public.expert.correction-entry Entrada que corrige
portal.public.expert.designations Designaciones
portal.public.expert.designations-caption Las más recientes primero
portal.public.expert.direct Designado directamente
portal.public.expert.directly directa
portal.public.expert.drawn Designado por sorteo
portal.public.expert.eligible Elegible en sorteos
portal.public.expert.erased La identidad de esta persona se suprimió. Su número y su historia permanecen, porque de ellos dependen las pruebas de los sorteos.
portal.public.expert.excused Se excusó
portal.public.expert.figures Cuántas veces
portal.public.expert.figures-caption Veces desde el alta en el padrón
portal.public.expert.history Historia
portal.public.expert.history-what Todo lo que el registro público dice de este número, lo más reciente primero. Nada se borra: las correcciones son entradas nuevas.
portal.public.expert.identity Documento de identidad publicado (JSON)
portal.public.expert.never-eligible Todavía no ha sido elegible en ningún sorteo concluido.
portal.public.expert.no-contact No lo ha hecho público.
portal.public.expert.no-designations Ninguna todavía.
portal.public.expert.no-sanctions Ninguna.
portal.public.expert.now en curso
portal.public.expert.sanctions Sanciones firmes
portal.public.expert.times Veces
portal.public.expert.what-happened Qué pasó
portal.public.fact.activity_one Se anotó la huella de la bitácora interna, que tenía {count} renglón.
portal.public.fact.activity_other Se anotó la huella de la bitácora interna, que tenía {count} renglones.
portal.public.fact.calendar Se adoptó el calendario {calendar}. {instrument}
portal.public.fact.catalogue_one Se adoptó {count} fila del catálogo de {catalogue}. {instrument}
portal.public.fact.catalogue_other Se adoptaron {count} filas del catálogo de {catalogue}. {instrument}
portal.public.fact.created {institution} creó este registro público ({origin}).
portal.public.fact.key Se anunció otra llave que firma el registro público. {instrument}
portal.public.fact.matter-key Se anunció otra llave para las etiquetas de los expedientes: {cause}. {instrument}
portal.public.fact.period Se abrió el periodo {period} del padrón. {instrument}
portal.public.fact.policy Se adoptó la política de sorteos {policy}. {instrument}
portal.public.filter.all Todos
portal.public.filter.clear Quitar los filtros
portal.public.filter.label Filtrar la lista
portal.public.filter.submit Filtrar
portal.public.folio Folio
portal.public.follows-adds Se pidió además de {designation}: {cause}.
portal.public.follows-replaces Cubre la vacante de {designation}: {cause}.
portal.public.ground Fundamento
portal.public.hand.commitment El compromiso
portal.public.hand.commitment-why El secreto revelado da la huella que se publicó antes.
portal.public.hand.expected Debe responder:
portal.public.hand.leaf La huella de la apertura
portal.public.hand.leaf-why La entrada que abrió el sorteo, con todo lo que se fijó: un byte cero y el texto exacto.
portal.public.hand.open Lo demás podrá comprobarse cuando la baliza hable.
portal.public.hand.rest La firma de la baliza, la inclusión en el registro y la huella de la lista las comprueban el verificador de este sitio, insacula-verify y verify.py, que no comparten código.
portal.public.hand.seed La semilla
portal.public.hand.seed-why De la huella de la apertura, el secreto y el valor de la baliza.
portal.public.hand.ticket El número menor
portal.public.hand.ticket-why El boleto {ticket} de {expert}. Cambie el número de perito o de boleto para calcular cualquier otro.
portal.public.hand.title 8. Compruébelo a mano
portal.public.hand.what Estas órdenes funcionan en cualquier computadora con una terminal y no consultan este sitio. Cada una debe responder exactamente lo que se indica.
portal.public.home.all Todos los sorteos
portal.public.home.commitment Este sitio cumple una promesa de gobierno abierto: un nuevo modelo para elegir a los peritos. Vea qué se prometió, qué muestran las cifras, qué está hecho y qué falta.
portal.public.home.commitment-link El seguimiento del Compromiso 3
portal.public.home.door.courts Soy de un juzgado
portal.public.home.door.courts-about Pida un perito, siga sus designaciones e imprima el acta.
portal.public.home.door.experts Soy perito o quiero serlo
portal.public.home.door.experts-about Vea los requisitos y las convocatorias, presente su solicitud o entre a su expediente.
portal.public.home.door.press Soy periodista o una persona interesada
portal.public.home.door.press-about Consulte cada sorteo, vea las cifras, descargue los datos o siga un juzgado.
portal.public.home.doors ¿Qué necesita?
portal.public.home.due La ronda ya venció; se espera su publicación.
portal.public.home.figure.direct Designaciones sin sorteo
portal.public.home.figure.direct-about Cada una dice su fundamento y sus razones. Por sorteo: {lot}.
portal.public.home.figure.draws Sorteos concluidos
portal.public.home.figure.draws-about Cada uno tiene su comprobante público.
portal.public.home.figure.overdue Sorteos vencidos
portal.public.home.figure.overdue-about Los que debían estar concluidos y no lo están.
portal.public.home.figure.people Personas distintas que el sorteo ha designado
portal.public.home.figure.people-about En el padrón hay hoy {listed}.
portal.public.home.figures Cifras de hoy
portal.public.home.how Cómo funciona
portal.public.home.latest Últimas designaciones por sorteo
portal.public.home.latest-caption Los sorteos concluidos más recientes. Designaciones por sorteo hasta hoy: {count}.
portal.public.home.live Así pasó en un sorteo de verdad:
portal.public.home.live.awaited El número se espera el {due}.
portal.public.home.live.chance Decidió la ronda {round} de {chain}, prevista para el {due}.
portal.public.home.live.fixed El {opened} se publicó la lista. Personas con boletos: {eligible}.
portal.public.home.live.open Todavía no hay resultado: el número aún no existe.
portal.public.home.live.result El sorteo designó a {people}.
portal.public.home.live.verify Comprobar este sorteo
portal.public.home.none Todavía no se ha concluido ningún sorteo.
portal.public.home.overdue Sorteos vencidos
portal.public.home.overdue-what Estos sorteos debían estar concluidos y no lo están. El azar que los decide ya es público: cualquiera puede ver la ronda, y los custodios pueden abrir el compromiso sin el juzgado.
portal.public.home.step.chance Llega un número que nadie elige
portal.public.home.step.chance-text Una baliza pública de aleatoriedad emite un número a esa hora. Nadie lo conoce antes ni puede cambiarlo.
portal.public.home.step.fixed Todo queda fijo
portal.public.home.step.fixed-text El juzgado pide un perito. El sistema publica quiénes participan, quiénes no y por qué, y la hora del sorteo.
portal.public.home.step.result El resultado se comprueba
portal.public.home.step.result-text El sorteo designa a una persona y publica su comprobante. Cualquiera puede repetir la cuenta.
portal.public.home.steps Un sorteo, en tres pasos
portal.public.home.waiting Sorteos en curso
portal.public.home.waiting-what Todo está fijado menos el azar, que todavía no existe.
portal.public.in faltan
portal.public.instrument Acuerdo o resolución
portal.public.kind Tipo de designación
portal.public.licence Cédula profesional
portal.public.made Fecha
portal.public.matter.help Un expediente, un sorteo: cómo se sabe y qué excepciones hay
portal.public.matter.others Del mismo expediente
portal.public.name Nombre
portal.public.number Número de perito
portal.public.opened Apertura
portal.public.out-of-validity fuera de vigencia
portal.public.person Perito
portal.public.practice Especialidades y partidos judiciales
portal.public.reasons Motivos
portal.public.record.address Dirección del registro público
portal.public.record.ago hace {age}
portal.public.record.all-punctual Ningún sorteo está atrasado.
portal.public.record.audit Auditar todo el registro
portal.public.record.audit-trust El archivo de confianza que se descarga de aquí solo demuestra que el registro es coherente consigo mismo; para comprobar que es el verdadero, compare la llave con la de otra fuente.
portal.public.record.audit-what Estas órdenes descargan todas las entradas y vuelven a aplicar todas las reglas. Cualquiera de los dos programas basta.
portal.public.record.behind Entradas que todavía no están publicadas: {unpublished}.
portal.public.record.checkpoint Punto de control
portal.public.record.checkpoint-file Descargarlo
portal.public.record.checkpoint-what Un texto firmado que compromete todas las entradas. Guarde uno: con él podrá demostrar después que nada anterior cambió.
portal.public.record.closures Suspensiones de labores
portal.public.record.closures-what Los días que una autoridad cerró además de los del calendario. Mueven los plazos que corren; lo que ya estaba asentado no cambia.
portal.public.record.covers Entradas que cubre: {entries}.
portal.public.record.data Datos abiertos
portal.public.record.keys Llaves que firman
portal.public.record.keys-what Anote estas llaves de más de una fuente: son el punto de partida de toda verificación.
portal.public.record.matter-keys Llave de las etiquetas
portal.public.record.matter-keys-new Una llave se perdió y se anunció otra. Un expediente tiene otra etiqueta antes y después: nadie puede saber si un asunto posterior es uno anterior.
portal.public.record.matter-keys-what Con ella se calcula la etiqueta de cada expediente: una sola, se pida como se pida. Quien tiene la prueba de una etiqueta la comprueba con esta llave.
portal.public.record.newest Última entrada
portal.public.record.no-checkpoint El punto de control no se puede leer. Avise al registro.
portal.public.record.no-witnesses No hay testigos configurados. Sin ellos nadie más atestigua que todas las personas ven el mismo registro: compare su punto de control con el de alguien más.
portal.public.record.origin Origen
portal.public.record.policy-file Archivo de confianza para los verificadores (log.policy)
portal.public.record.punctual Puntualidad
portal.public.record.size Entradas
portal.public.record.some-witnesses Testigos independientes cofirman cada punto de control.
portal.public.record.state Estado
portal.public.record.stuck La hora de estos sorteos ya llegó y se espera la ronda de su baliza.
portal.public.record.title Estado del registro público
portal.public.record.verify Verificar un sorteo
portal.public.record.what Todo lo que aquí se publica está en un registro al que solo se le puede añadir. Esta página dice si está completo, quién lo firma y qué se ha atrasado.
portal.public.record.witnesses Testigos
portal.public.replaced-by Sustituida por
portal.public.replaces Sustituye a
portal.public.reserved reservado
portal.public.reserved-what Qué es un expediente reservado
portal.public.result Resultado
portal.public.roster.caption Peritos en el orden de su número
portal.public.roster.count Peritos que coinciden: {total}.
portal.public.roster.none Nadie coincide. Pruebe con una sola palabra del nombre, o quite algún filtro.
portal.public.roster.search Nombre, cédula o número
portal.public.roster.search-hint No hacen falta acentos ni el nombre completo.
portal.public.roster.title Padrón de peritos
portal.public.roster.what Las personas que pueden ser designadas, con lo que de ellas es público. El número se da una vez y para siempre.
portal.public.search.all Ver los {count}
portal.public.search.draws_one {count} sorteo
portal.public.search.draws_other {count} sorteos
portal.public.search.group.especialidad Especialidades
portal.public.search.group.expedientes Sorteos y designaciones del expediente
portal.public.search.group.juzgado Juzgados
portal.public.search.group.partido Partidos judiciales
portal.public.search.group.peritos Peritos
portal.public.search.hint Un número de expediente, como 412/2026; un juzgado, una persona, una cédula o una especialidad; o un folio, como S-2026-000001. Los acentos y las mayúsculas no importan.
portal.public.search.label Buscar
portal.public.search.nothing Nada coincide con «{text}». Escriba un número de expediente con su año, como 412/2026, o el principio de un nombre, de una especialidad o de un juzgado.
portal.public.search.submit Buscar
portal.public.search.title Buscar
portal.public.search.unknown-file No hay ningún sorteo público del expediente «{case}». Revise el número y el año. Si el asunto es reservado, su número no se publica y aquí no se encuentra.
portal.public.search.unknown-folio No hay nada con el folio {folio}. Los folios no tienen huecos: revise la letra, el año y el número.
portal.public.seats Lugares
portal.public.since desde el
portal.public.sources Fuentes
portal.public.specialty Especialidad
portal.public.stage Etapa
portal.public.standing Situación
portal.public.state Estado
portal.public.tag Etiqueta del expediente
portal.public.tickets Boletos
portal.public.valid-until Vigente hasta
portal.public.validity Vigencia
portal.public.way Cómo
portal.refused-before_one Antes de que entrara hubo {count} intento fallido de entrar en su nombre. Si no fue suyo, alguien quiere adivinar cómo entra usted.
portal.refused-before_other Antes de que entrara hubo {count} intentos fallidos de entrar en su nombre. Si no fueron suyos, alguien quiere adivinar cómo entra usted.
portal.report-day Día del dictamen
portal.second-factor Segundo factor
portal.second-factor.code Falta un paso: escriba un código de un solo uso.
portal.second-factor.or-code O escriba un código de un solo uso.
portal.second-factor.use Usar mi llave de entrada
portal.second-factor.what Falta un paso: use su llave de entrada.
portal.sessions Sesiones
portal.sessions.begun Empezó
portal.sessions.browser Navegador
portal.sessions.end Terminar la sesión
portal.sessions.end-others Terminar todas las demás
portal.sessions.machine esta máquina
portal.sessions.network Red
portal.sessions.other-browser otro navegador
portal.sessions.seen Última actividad
portal.sessions.step Qué puede hacer
portal.sessions.this esta sesión
portal.sessions.what Estos son los navegadores en los que usted ha entrado. Si no reconoce alguno, termine su sesión.
portal.sign-out Salir
portal.skip Ir al contenido
portal.span.court-day_one {count} día hábil
portal.span.court-day_other {count} días hábiles
portal.span.day_one {count} día
portal.span.day_other {count} días
portal.span.hour_one {count} hora
portal.span.hour_other {count} horas
portal.span.minute_one {count} minuto
portal.span.minute_other {count} minutos
portal.span.second_one {count} segundo
portal.span.second_other {count} segundos
portal.staff.about De qué se trata
portal.staff.account.asked-by Lo pidió
portal.staff.account.bare sin segundo factor
portal.staff.account.court Juzgado (solo para esa función)
portal.staff.account.disabled deshabilitada
portal.staff.account.email Correo
portal.staff.account.issuer Directorio
portal.staff.account.link-asked Enlace por confirmar: {subject}. Lo pidió {login}.
portal.staff.account.linked En el directorio: {subject}
portal.staff.account.locked con intentos fallidos: quien los hizo espera
portal.staff.account.name Nombre
portal.staff.account.ready en uso
portal.staff.account.role Función
portal.staff.account.signer CURP de quien firma
portal.staff.account.signer-hint Si la deja vacía, la cuenta deja de firmar actas.
portal.staff.account.state Estado
portal.staff.account.subject Identificador en el directorio
portal.staff.account.subject-hint El que el directorio da a la persona (sub). Quien entra con el directorio y aún no tiene cuenta lo lee en la página.
portal.staff.account.temporary con contraseña provisional
portal.staff.accounts Cuentas
portal.staff.actas Actas por firmar
portal.staff.actas.none Todas las actas de su juzgado están firmadas.
portal.staff.actas.what Estas actas de su juzgado no tienen firma. Su navegador firma las que estén marcadas con un solo certificado y una sola contraseña. Se envían el certificado y las firmas, y nada más.
portal.staff.activity Bitácora
portal.staff.activity.action Qué
portal.staff.activity.actor Quién
portal.staff.activity.broken La bitácora está alterada o incompleta (renglones leídos: {count}). Avise al Consejo y ejecute «insacula activity check».
portal.staff.activity.caption Lo más reciente primero
portal.staff.activity.check Comprobar que nadie la ha alterado
portal.staff.activity.done hecho
portal.staff.activity.empty No hay nada anotado con ese filtro.
portal.staff.activity.head Huella de el último renglón; anótela en otro lugar:
portal.staff.activity.number Núm.
portal.staff.activity.outcome Resultado
portal.staff.activity.refused negado ({detail})
portal.staff.activity.since Desde el día
portal.staff.activity.subject Asunto
portal.staff.activity.when Cuándo
portal.staff.activity.whole La bitácora está completa y sin alteraciones. Renglones: {count}.
portal.staff.admitted-as Incorporada como
portal.staff.annul Anular el sorteo
portal.staff.annul.public El folio permanece. Que se anuló y por qué causa es público y se cuenta.
portal.staff.annul.submit Anular el sorteo
portal.staff.annul.then El sorteo no designará a nadie. Podrá pedir otro para este expediente.
portal.staff.annul.until Se puede anular hasta que llegue su ronda: {due}. Después, nunca.
portal.staff.answered La persona aspirante contestó:
portal.staff.any Todas
portal.staff.application Solicitud {folio}
portal.staff.application.correcting La persona aspirante está corrigiendo su solicitud: se muestra lo que lleva.
portal.staff.application.erased Los datos privados de esta solicitud ya se borraron; lo público se conserva.
portal.staff.application.person Persona aspirante
portal.staff.application.trace Los datos de esta página son privados. Quedó anotado en la bitácora que usted los abrió.
portal.staff.applications Solicitudes
portal.staff.applications.caption Solicitudes por etapa
portal.staff.applications.empty No hay solicitudes en esta etapa.
portal.staff.at-approval desde que se apruebe
portal.staff.back Volver
portal.staff.call Convocatoria
portal.staff.call.closes Cierra
portal.staff.call.closes-first Cierra antes de abrir. Revise las dos fechas.
portal.staff.call.closes-hint Último día para presentar solicitudes, completo.
portal.staff.call.code Clave de la convocatoria
portal.staff.call.code-hint Minúsculas, números y guiones: por ejemplo convocatoria-2026.
portal.staff.call.correccion Días para atender una prevención
portal.staff.call.districts Partidos judiciales
portal.staff.call.opens Abre
portal.staff.call.opens-hint Vacío: en cuanto se publique.
portal.staff.call.remark La convocatoria se publica tal como se escriba y no puede cambiarse después.
portal.staff.call.requirements Requisitos
portal.staff.call.respuesta Días para contestar una tacha
portal.staff.call.specialties Especialidades que se convocan
portal.staff.call.submit Abrir la convocatoria
portal.staff.call.tachas Días para presentar tachas
portal.staff.calls Convocatorias
portal.staff.calls.empty No hay convocatorias.
portal.staff.case Expediente
portal.staff.case-hint Como está en la carátula: 412/2026, Toca 45/2026 o 200/2026 bis. Antes de seguir se le muestra cómo se leyó.
portal.staff.case-own {case} (reservado: solo lo ve su juzgado)
portal.staff.case-reserved reservado
portal.staff.cause Causa
portal.staff.challenge-cause Causa de la recusación
portal.staff.change Cambio
portal.staff.change-password Cambiar la contraseña
portal.staff.choose Elija…
portal.staff.close-days Proponer una suspensión de labores
portal.staff.close-days.courts Juzgados
portal.staff.close-days.districts Partidos
portal.staff.close-days.first Día, o primer día
portal.staff.close-days.from-time Desde la hora
portal.staff.close-days.from-time-hint Solo si el día se cierra en parte; vacío si es entero.
portal.staff.close-days.last Último día
portal.staff.close-days.last-hint Vacío si es un solo día. Los sábados y domingos no se anotan.
portal.staff.close-days.order El último día no puede ser anterior al primero, ni haber más de un año entre ellos.
portal.staff.close-days.part Un día que se cierra a cierta hora cuenta en el plazo, pero ningún plazo termina ese día: pasa al siguiente día hábil entero.
portal.staff.close-days.remark Los plazos que corren se mueven, también si el día ya pasó. Lo que ya está asentado no cambia: una designación que caducó sigue caducada.
portal.staff.close-days.weekend Entre esos días no hay ninguno de lunes a viernes.
portal.staff.close-days.where-hint Sin partidos ni juzgados, la suspensión es en todos.
portal.staff.code Código de un solo uso
portal.staff.code-again Pasaron más de 15 minutos desde su último código, y esto no puede deshacerse. Escriba los seis dígitos que su aplicación muestra ahora.
portal.staff.code-hint Los seis dígitos que muestra su aplicación de autenticación.
portal.staff.code-once Se muestra esta única vez. Entréguela ahora a su titular.
portal.staff.commitment Compromiso
portal.staff.concluded-at Concluido
portal.staff.contact Cómo localizar a {person}
portal.staff.contact.back Volver
portal.staff.contact.emails Correo electrónico
portal.staff.contact.language Prefiere que le escriban en: {language}.
portal.staff.contact.link Teléfono y correo de la persona
portal.staff.contact.logged Estos datos son privados: sirven solo para este asunto. Quedó anotado que usted los consultó.
portal.staff.contact.none No se guarda ningún teléfono ni correo de esta persona. Pídalo al registro de peritos.
portal.staff.contact.telephones Teléfonos
portal.staff.correct Corregir el número de expediente
portal.staff.correct.now Dice ahora
portal.staff.correct.reserved {case} (reservado: no se publica)
portal.staff.correct.right Expediente correcto
portal.staff.correct.second El registro o el Consejo tiene que aprobarlo. Mientras tanto nada cambia.
portal.staff.correct.submit Pedir la corrección
portal.staff.correct.waits Espera la aprobación del registro o del Consejo.
portal.staff.correct.what Úselo si el número se escribió mal. El sorteo no cambia: se corrige a qué expediente pertenece. El número anterior queda a la vista como corregido.
portal.staff.corrections Correcciones de expediente
portal.staff.corrections.empty No hay correcciones por aprobar.
portal.staff.corrections.intro Números de expediente que un juzgado pidió corregir y que otra oficina aprueba.
portal.staff.court Juzgado
portal.staff.court-days Días hábiles.
portal.staff.court-documents Documentos
portal.staff.court-documents.back Volver a {subject}
portal.staff.court-documents.file Descargar en Word (DOCX)
portal.staff.court-documents.intro Listos para el expediente: para imprimir, o en Word para completarlos.
portal.staff.court-documents.paper Hoja:
portal.staff.court-documents.paper.a4 A4
portal.staff.court-documents.paper.carta carta
portal.staff.court-documents.word Word (DOCX)
portal.staff.deadline-head Plazo
portal.staff.decision Decisión
portal.staff.declare.available Registrar que vuelve a estar disponible
portal.staff.declare.remark Es declaración de la propia persona: no necesita aprobación y se publica.
portal.staff.declare.unavailable Registrar que no está disponible
portal.staff.deliver.discharge No falta nada más: el cargo termina con la entrega.
portal.staff.designation Designación {id}
portal.staff.designation.draw El sorteo de esta designación
portal.staff.designation.mail Mensajes
portal.staff.direct Designación directa
portal.staff.direct.both Escriba un perito o una institución, no los dos.
portal.staff.direct.counted Es una designación sin sorteo: lleva esa etiqueta en todas partes y se cuenta aparte en las estadísticas.
portal.staff.direct.exception La regla es el sorteo. Sin sorteo se designa solo con un fundamento legal y con motivos escritos, que se publican.
portal.staff.direct.expert Perito del padrón
portal.staff.direct.expert-hint Número, como P-000017, o nombre. Déjelo vacío si la persona la envía una institución.
portal.staff.direct.fills Este expediente tiene un cargo vacante de esta especialidad. Diga cuál cubre esta designación.
portal.staff.direct.institution Institución
portal.staff.direct.institution-hint La que enviará a alguien: un colegio, una universidad, una dependencia.
portal.staff.direct.link Designar directamente, sin sorteo (excepción)
portal.staff.direct.neither Escriba un número de perito, o abajo una institución.
portal.staff.direct.submit Designar sin sorteo
portal.staff.direct.vacancy Cubre la vacante de
portal.staff.district Partido judicial
portal.staff.districts Partidos
portal.staff.document.by-lot por sorteo, con el folio {folio},
portal.staff.document.designate_one a un perito
portal.staff.document.designate_other a {count} peritos
portal.staff.document.directly por designación directa, con el folio {folio},
portal.staff.document.fictional Registro ficticio, de demostración: sin valor legal.
portal.staff.document.outcome.accepted La persona aceptó y protestó el cargo, y lo desempeña.
portal.staff.document.outcome.challenged La persona fue recusada y falta resolver la recusación.
portal.staff.document.outcome.delivered La persona entregó su dictamen. El cargo sigue hasta que este juzgado lo dé por concluido.
portal.staff.document.outcome.discharged La persona cumplió el cargo y este juzgado lo da por concluido.
portal.staff.document.outcome.ended El cargo terminó por la causa que se indica, sin falta de nadie y sin que se designe a otra persona.
portal.staff.document.outcome.named El nombramiento está hecho y falta notificarlo.
portal.staff.document.outcome.notified La persona fue notificada y corre su plazo para aceptar el cargo.
portal.staff.document.outcome.replaced El nombramiento quedó sin efecto por la causa que se indica y se designó a otra persona en su lugar.
portal.staff.document.outcome.vacant El nombramiento quedó sin efecto por la causa que se indica. Falta designar a quien ocupe el lugar.
portal.staff.documents Documentos
portal.staff.documents-hint Se abren en otra pestaña como descarga. Cada vez que se abre uno queda anotado.
portal.staff.documents.absent falta
portal.staff.draft.discard Descartar
portal.staff.draft.go-on Continuar
portal.staff.draft.no-number sin número de expediente
portal.staff.draft.this Este es su borrador de
portal.staff.draft.too-many Ya tiene {count} borradores. Descarte alguno antes de empezar otro.
portal.staff.drafts Borradores
portal.staff.draw Sorteo {draw}
portal.staff.draw.alternates Suplentes, en el orden del sorteo
portal.staff.draw.annulled-text Este sorteo se anuló el {time}. Causa: {cause}.
portal.staff.draw.certificate Acta para el expediente
portal.staff.draw.certificate-opening Constancia para el expediente
portal.staff.draw.conclusion Conclusión
portal.staff.draw.designated Personas designadas
portal.staff.draw.pool Lista del sorteo publicada
portal.staff.draw.public Página pública, con la prueba
portal.staff.draw.receipt Acuse de apertura
portal.staff.draw.receipt-intro Lo que quedó fijo antes de que existiera el azar. Imprima la constancia para el expediente.
portal.staff.draw.request Solicitud
portal.staff.draw.signatures Firmas del acta
portal.staff.due Hora de la ronda
portal.staff.earlier Este expediente ya tiene
portal.staff.earlier.same de la misma especialidad
portal.staff.earlier.unreserves Este expediente se reservó antes ({lots}). Si esta solicitud no se reserva, su número queda a la vista también para aquello: la etiqueta es la misma.
portal.staff.effective Vale desde
portal.staff.effective-hint Vacío: desde que se haga. Nunca hacia atrás.
portal.staff.end-cause Causa del fin
portal.staff.enrolment Registre su segundo factor
portal.staff.enrolment.app Instale en su teléfono una aplicación de autenticación, si no tiene una.
portal.staff.enrolment.intro Para entrar hace falta, además de la contraseña, un código que muestra su teléfono y cambia cada 30 segundos.
portal.staff.enrolment.qr Código para escanear con la aplicación de autenticación
portal.staff.enrolment.scan Escanee con ella este dibujo; o escriba el secreto que está debajo.
portal.staff.enrolment.secret Secreto
portal.staff.enrolment.submit Registrar y entrar
portal.staff.enrolment.type Escriba abajo su contraseña y los seis dígitos que la aplicación muestra.
portal.staff.enrolment.uri Dirección para la aplicación
portal.staff.enter Entrar
portal.staff.erase-force Antes de que termine el plazo de conservación
portal.staff.erase-force-text Lo ordena el Consejo.
portal.staff.expert-twice {expert} ya está en otra fila.
portal.staff.expert.public Página pública
portal.staff.fees.payer Quién pagó
portal.staff.fees.payer-hint Elija quién pagó si los honorarios ya se pagaron; si no, déjelo sin elegir.
portal.staff.fees.private La política no publica los honorarios: los ven el juzgado y el perito.
portal.staff.fees.public La política publica el monto y quién paga; la nota no se publica.
portal.staff.fees.step Concepto
portal.staff.find Buscar
portal.staff.folio Folio
portal.staff.follows Otra designación del expediente
portal.staff.founded Fundada: el cargo queda vacante
portal.staff.go-on Continuar
portal.staff.ground Fundamento
portal.staff.grounds Causas del rechazo
portal.staff.grounds-hint Se publican, sin el nombre de la persona.
portal.staff.held Designaciones en curso
portal.staff.impediment.cause Impedimento
portal.staff.impediment.choose «{expert}» puede ser una de estas personas. Elija cuál.
portal.staff.impediment.expert Perito: número o nombre
portal.staff.impediment.expert-hint Por ejemplo P-000017, o un apellido.
portal.staff.impediment.new-hint Solo si se conoció un impedimento nuevo; los anteriores siguen valiendo.
portal.staff.impediment.nobody Ninguna de ellas: escribir otro nombre
portal.staff.impediments Impedimentos
portal.staff.impediments-hint Personas que en este asunto no pueden servir, y por qué. Quedan excluidas de este sorteo y su causa se publica.
portal.staff.instrument Acto o acuerdo
portal.staff.instrument-hint Qué documento lo ordena, con su fecha: por ejemplo «Acuerdo del 4 de mayo de 2026».
portal.staff.kind Tipo de designación
portal.staff.language Idioma de los avisos
portal.staff.language-hint En el que se le escriben correos. El de estas páginas se cambia arriba.
portal.staff.late La baliza no ha respondido desde hace {since}. No haga nada: se sigue preguntando y nadie puede influir en el resultado. El plazo para concluir termina el {deadline}.
portal.staff.late-over El sorteo debió concluirse a más tardar el {deadline} y la baliza no ha respondido desde hace {since}. Queda a la vista del público como vencido; avise a la administración. El resultado no cambia por la demora.
portal.staff.leaf Huella de la entrada
portal.staff.lists Listas del Consejo
portal.staff.lists.additions Son altas a mitad del periodo: nadie falta en esta lista
portal.staff.lists.answer Guardar y seguir
portal.staff.lists.answers Hoja de dudas
portal.staff.lists.answers-hint La que descargó aquí, con la columna DECISIÓN llena.
portal.staff.lists.answers-label Su respuesta
portal.staff.lists.answers-submit Leer las decisiones
portal.staff.lists.answers-title Traer las dudas decididas
portal.staff.lists.bring Traer una lista
portal.staff.lists.bring-remark La lista se lee completa y se muestra todo su efecto. Después usted decide las dudas y la propone.
portal.staff.lists.brought Traída el
portal.staff.lists.by La trajo
portal.staff.lists.cause Causa de los cambios de especialidades o partidos
portal.staff.lists.column Columna {column} «{heading}», por ejemplo «{example}»
portal.staff.lists.column-ignore No leer esta columna
portal.staff.lists.column-known Reconocida: {field}
portal.staff.lists.columns Columnas y periodo
portal.staff.lists.columns-remark Diga qué es cada columna. Las que no deban leerse se omiten por su nombre; la de situación siempre se lee.
portal.staff.lists.columns-submit Volver a leer la lista
portal.staff.lists.decide Decidir las dudas
portal.staff.lists.discard Desechar la lista
portal.staff.lists.discard-remark Se borran la lista y sus respuestas. Lo que ya se propuso sigue en espera.
portal.staff.lists.doubt Duda {number} de {count}
portal.staff.lists.doubts-remark Decídalas aquí, una por una, o en una hoja de cálculo.
portal.staff.lists.doubts-sheet Descargar las dudas (XLSX)
portal.staff.lists.effect Efecto en el padrón
portal.staff.lists.file Archivo de la lista
portal.staff.lists.file-hint Hoja de cálculo XLSX, o texto CSV. De un archivo XLS u ODS guarde antes una copia como XLSX.
portal.staff.lists.group Grupo
portal.staff.lists.groups Grupos que se proponen
portal.staff.lists.heading-row Renglón de los encabezados
portal.staff.lists.heading-row-hint Déjelo vacío si se reconoció bien.
portal.staff.lists.intro Traiga aquí la lista del Consejo, de este año o del siguiente, o las altas de mitad de año. Nada se asienta hasta que el Consejo apruebe cada grupo.
portal.staff.lists.kind Tipo de lista
portal.staff.lists.licence-cause Causa de las cédulas que se agregan
portal.staff.lists.licences cédula {licences}
portal.staff.lists.licences-added se agrega la cédula {licences}
portal.staff.lists.licences-remark Las cédulas que la lista agrega se publican con el nombre: el documento de identidad de cada persona se corrige.
portal.staff.lists.missing-remark Quienes faltan en la lista de su propio periodo causan baja definitiva al aprobarse el grupo. Elíjalo solo si eso es lo que el Consejo acordó.
portal.staff.lists.name Nombre de la lista
portal.staff.lists.name-hint Para reconocerla después, como «Lista 2027-2028».
portal.staff.lists.none-preparing No hay listas en preparación.
portal.staff.lists.none-waiting No hay grupos por aprobar.
portal.staff.lists.not-renewed-remark Quienes no se renuevan no causan baja: su registro termina con su periodo. Se anota que el Consejo lo acordó; el registro público no cambia.
portal.staff.lists.open-doubts_one 1 duda por decidir
portal.staff.lists.open-doubts_other {count} dudas por decidir
portal.staff.lists.persons Personas del grupo
portal.staff.lists.preparing En preparación
portal.staff.lists.propose Proponer al Consejo
portal.staff.lists.propose-remark El Consejo aprueba cada grupo en un solo acto, con el fundamento que usted anote.
portal.staff.lists.removal-cause Causa de las bajas
portal.staff.lists.sheet Hoja del libro
portal.staff.lists.sheet-hint Si el archivo tiene varias hojas. Si no, se lee la primera visible.
portal.staff.lists.skip Dejarla para después
portal.staff.lists.trial Esto es una prueba: no se ha asentado nada.
portal.staff.lists.undo Deshacer la respuesta anterior
portal.staff.lists.use Es «{value}»
portal.staff.lists.use-all Son todos los partidos judiciales
portal.staff.lists.use-other Es otro; elíjalo abajo
portal.staff.lists.value Valor correcto
portal.staff.lists.value-districts Partidos judiciales, si es otro
portal.staff.lists.value-specialties Especialidades, si es otra
portal.staff.lists.waiting Por aprobar
portal.staff.lists.what-was-read Qué se leyó
portal.staff.login Usuario
portal.staff.login-hint Minúsculas, números y guiones: por ejemplo ana-paz.
portal.staff.lot.annulled sorteo anulado
portal.staff.lot.concluded sorteo concluido
portal.staff.lot.direct designación directa
portal.staff.lot.open sorteo abierto
portal.staff.mail Avisos por correo
portal.staff.mail.attempts Intentos
portal.staff.mail.caption Avisos que no han salido
portal.staff.mail.created Escrito
portal.staff.mail.empty Todos los avisos han salido.
portal.staff.mail.error Último problema
portal.staff.mail.failed Fallidos
portal.staff.mail.queued En fila
portal.staff.mail.retry Enviar otra vez
portal.staff.mail.template Aviso
portal.staff.mail.to Para
portal.staff.many-experts «{expert}» puede ser muchas personas. Escriba más palabras del nombre, o el número.
portal.staff.matter.add Pedir otro sorteo
portal.staff.matter.another Pedir otro sorteo para este expediente
portal.staff.matter.another-what Queda a la vista que es otro sorteo del mismo expediente, con su causa, y se cuenta aparte.
portal.staff.matter.beside Además de
portal.staff.matter.cause Por qué se pide otro
portal.staff.matter.refused Así no puede abrirse otro sorteo
portal.staff.matter.replace Sustituir a {person}
portal.staff.matter.standing Este expediente ya tiene una designación de esta especialidad. Para pedir otra hay que decir junto a cuál y por qué.
portal.staff.matter.vacant El cargo quedó vacante. Se cubre con una sustitución, no con otra solicitud.
portal.staff.matter.waiting Hay un sorteo en curso de este expediente y especialidad: {lots}. Espere a que concluya. Si fue un error, puede anularlo antes de su ronda.
portal.staff.matters Asuntos
portal.staff.matters.empty Todavía no hay sorteos ni designaciones.
portal.staff.matters.nothing No hay nada con «{text}». Pruebe con menos: solo el número del expediente, o un apellido.
portal.staff.matters.search Buscar
portal.staff.matters.search-hint Parte de un número de expediente (412), número completo (412/2026), nombre de perito, folio (S-2026-17) o número de perito (P-17).
portal.staff.me Mi cuenta
portal.staff.missing Qué falta o no sirve
portal.staff.missing-hint Marque cada documento que la persona debe entregar otra vez. Tendrá el plazo de la convocatoria.
portal.staff.needed-cause Falta la causa por la que {expert} no puede servir.
portal.staff.new-account Crear una cuenta
portal.staff.new-account.remark Su titular cambiará la contraseña y registrará un segundo factor la primera vez que entre.
portal.staff.new-account.submit Crear la cuenta
portal.staff.new-call Abrir una convocatoria
portal.staff.new-code Clave de acceso nueva
portal.staff.new-password Contraseña nueva
portal.staff.new-password-hint Al menos 12 caracteres; una frase larga es mejor que una palabra rara. No hace falta cambiarla cada cierto tiempo.
portal.staff.new-password.intro La contraseña que usó se la dio alguien más y sirve una sola vez. Elija otra que solo usted conozca.
portal.staff.new-password.submit Guardar y continuar
portal.staff.new-password.title Elija su propia contraseña
portal.staff.next.accepted Aceptó el cargo; se espera el dictamen. Si todavía no hay día para entregarlo, fíjelo.
portal.staff.next.challenged Hay una recusación por resolver.
portal.staff.next.delivered El dictamen está entregado; falta dar por concluido el cargo.
portal.staff.next.discharged El cargo concluyó. No falta nada.
portal.staff.next.ended El cargo terminó sin culpa de nadie. No falta nada.
portal.staff.next.named Falta notificar a la persona designada; el plazo para contestar empieza con la notificación.
portal.staff.next.notified Se espera que acepte y proteste el cargo, o que se excuse.
portal.staff.next.replaced Otra persona ocupa su lugar. No falta nada aquí.
portal.staff.next.vacant Quedó vacante: falta sustituir.
portal.staff.no-day No es una fecha. Escriba año, mes y día, como 2026-05-04.
portal.staff.no-expert Nadie del padrón es «{expert}». Escriba un número, como P-000017 (basta el 17), o palabras del nombre.
portal.staff.not-renewed No se renueva
portal.staff.not-valid sin vigencia
portal.staff.notice.day Día en que se notificó
portal.staff.notice.day-hint No antes de la designación ni después de hoy. Por correo postal, el día en que se recibió.
portal.staff.notice.last-day Si se notificó hoy {media}, puede contestar hasta el {day} inclusive.
portal.staff.notice.later_one surte efectos {count} día hábil después
portal.staff.notice.later_other surte efectos {count} días hábiles después
portal.staff.notice.medium Medio de la notificación
portal.staff.notice.proof Comprobante
portal.staff.notice.proof-hint Dónde está, por ejemplo: acuse con sello, foja 33. No se publica; solo lo ve el juzgado.
portal.staff.notice.same-day surte efectos el mismo día
portal.staff.number Escriba un número entero de {least} a {most}.
portal.staff.number-of Número de perito
portal.staff.number.typed Así se leyó lo que escribió:
portal.staff.objection-text Qué dice
portal.staff.objections Tachas
portal.staff.objector Quién presenta la tacha
portal.staff.objector-hint Privado: no se publica.
portal.staff.open.final La ronda llega en {delay}. Hasta entonces puede anularse por un error, a la vista de todos. Después nadie puede cambiarlo, repetirlo ni retirarlo.
portal.staff.open.fixed Al abrir quedan fijos: la lista, con quién entra y quién no y por qué; el compromiso del secreto del sorteo; y la ronda de la baliza que dará el azar, que todavía no existe.
portal.staff.open.has {person}: participa, boletos: {tickets}
portal.staff.open.has-not {person}: queda fuera, {cause}
portal.staff.open.policy Política: {policy}
portal.staff.open.published Todo eso se publica en este momento, junto con la solicitud. De un expediente reservado se publica solo la etiqueta.
portal.staff.open.submit Abrir el sorteo
portal.staff.opened-at Apertura
portal.staff.password Contraseña
portal.staff.password-again La misma contraseña, otra vez
portal.staff.password-differs No es igual a la contraseña nueva. Escriba la misma las dos veces.
portal.staff.past-day Esa fecha ya pasó: un cambio vale desde hoy o desde un día futuro, nunca hacia atrás.
portal.staff.period Periodo
portal.staff.periods Periodos
portal.staff.person Persona
portal.staff.persons Atención a personas
portal.staff.persons.intro Escriba el folio o el número de la persona que está en el mostrador y compruebe antes quién es.
portal.staff.persons.unknown «{folio}» no es un folio ni un número de perito.
portal.staff.place Lugar en el registro público
portal.staff.policy Política
portal.staff.policy.alternates Suplentes
portal.staff.policy.answer Días hábiles para contestar
portal.staff.policy.beacons Balizas, en su orden
portal.staff.policy.conclude Plazo para concluir
portal.staff.policy.custodians Custodios
portal.staff.policy.delay De la apertura a la ronda
portal.staff.policy.fees Honorarios
portal.staff.policy.minimum Mínimo de elegibles
portal.staff.policy.notices Notificaciones
portal.staff.policy.thin Si hay menos
portal.staff.policy.tickets Boletos
portal.staff.pool.candidates Candidatos
portal.staff.pool.eligible Elegibles
portal.staff.pool.root Huella de la lista
portal.staff.pool.tickets Boletos
portal.staff.pool.too-small Personas elegibles: {eligible}. La política pide al menos {least}: el sorteo no puede abrirse. Revise el partido o los impedimentos; si no hay quien sirva, cabe la designación directa.
portal.staff.practice Especialidades y partidos
portal.staff.practice-hint Quite lo que no se conceda.
portal.staff.practice.districts Partidos de esa otra especialidad
portal.staff.practice.specialty Otra especialidad
portal.staff.preview Lista del sorteo
portal.staff.preview.change Cambiar la solicitud
portal.staff.preview.eligible Elegibles
portal.staff.preview.eligible-caption Quiénes entran al sorteo y con cuántos boletos
portal.staff.preview.excluded Excluidos
portal.staff.preview.excluded-caption Quiénes quedan fuera y por qué causa
portal.staff.preview.intro Esta es la lista que resultaría ahora. Todavía no se abre nada.
portal.staff.preview.nobody-eligible No hay nadie elegible.
portal.staff.preview.nobody-excluded Nadie queda excluido.
portal.staff.proposal.council La aprueba el Consejo.
portal.staff.proposal.own No puede aprobarla usted: la propuso su oficina. Tiene que hacerlo otra persona de otra oficina.
portal.staff.proposals Cambios propuestos
portal.staff.proposals.empty No hay cambios propuestos.
portal.staff.proposals.intro Lo que una oficina propone lo aprueba otra persona de otra oficina.
portal.staff.propose.annul Proponer la anulación del registro por error
portal.staff.propose.annul-remark Úselo solo si el alta fue un error: duplicada, de otra persona, o mal leída de la lista. No es una baja ni una sanción. Los sorteos anteriores quedan como están, y la persona correcta puede darse de alta con otro número.
portal.staff.propose.identity Proponer la corrección del nombre o de una cédula
portal.staff.propose.identity-remark Al aprobarse se publica el documento corregido y el anterior deja de publicarse. Queda a la vista que hubo una corrección, con su fecha.
portal.staff.propose.licences-hint Todas las que tenga, separadas con comas; vacío si no tiene.
portal.staff.propose.practice Proponer otras especialidades o partidos
portal.staff.propose.reinstate Proponer reincorporación
portal.staff.propose.remove Proponer baja
portal.staff.propose.renew Proponer refrendo
portal.staff.propose.right-licences Cédulas correctas
portal.staff.propose.right-name Nombre correcto
portal.staff.propose.sanction Proponer sanción firme
portal.staff.propose.second Nada cambia todavía: otra oficina, el Consejo, tiene que aprobarlo. La propuesta se prueba desde ahora contra las reglas del registro.
portal.staff.propose.submit Proponer
portal.staff.propose.suspend Proponer suspensión
portal.staff.proposed-at Propuesto el
portal.staff.proposed-by Propuesto por
portal.staff.queue Pendientes
portal.staff.queue.age Desde hace {age}
portal.staff.queue.all Todo lo pendiente ({count})
portal.staff.queue.caption Pendientes, lo más urgente primero
portal.staff.queue.empty No hay nada pendiente.
portal.staff.queue.filter Mostrar tareas
portal.staff.queue.mine Lo de mi función ({count})
portal.staff.queue.refused_one Desde la notificación, {count} intento de entrar con el folio del perito falló: es posible que no pueda responder. Comuníquese con él.
portal.staff.queue.refused_other Desde la notificación, {count} intentos de entrar con el folio del perito fallaron: es posible que no pueda responder. Comuníquese con él.
portal.staff.queue.search Buscar en lo pendiente
portal.staff.queue.search-hint Parte de un número de expediente, un nombre o un folio.
portal.staff.queue.task Qué hacer
portal.staff.queue.term.semana Vence esta semana
portal.staff.queue.term.vencido Plazo vencido
portal.staff.queue.undelivered Un mensaje a la persona no se entregó: localícela de otro modo.
portal.staff.queue.until Hasta cuándo
portal.staff.reasons Motivos
portal.staff.reasons-hint Por qué, en este caso, no hubo sorteo. Se publican tal como se escriban: sin nombres ni datos de las partes.
portal.staff.recovered Cuenta recuperada
portal.staff.remark.accept Queda escrito que la persona aceptó y protestó el cargo. Puede anotar lo que cotizó y fijar desde ahora el día del dictamen.
portal.staff.remark.admit La persona recibe su número de perito, y se publican su nombre, su cédula, sus especialidades y partidos. Si es un refrendo, conserva su número.
portal.staff.remark.approve Queda aprobada; falta incorporarla al padrón.
portal.staff.remark.approve-change El cambio queda en el registro público con las dos oficinas: la que propuso y la que aprueba.
portal.staff.remark.approve-correction El sorteo o la designación pertenecerá desde ahora al expediente correcto. La corrección es pública; el número anterior queda a la vista.
portal.staff.remark.approve-rules Lo que sigue queda en el registro público como un solo acto, y rige desde ahora. Nada de ello se puede quitar después.
portal.staff.remark.begin-link La persona del directorio que usted nombre entrará con esta cuenta, con su función y su juzgado. Nada cambia hasta que otra persona de la administración lo confirme, dentro de 24 horas. Se avisa por correo al titular.
portal.staff.remark.begin-recovery Nada cambia hasta que otra persona de la administración lo confirme, dentro de 24 horas. Se avisa por correo al titular.
portal.staff.remark.bind-signer La cuenta firmará actas solo con certificados de la persona con esta CURP. Compruebe la CURP con una identificación oficial.
portal.staff.remark.call Se llamará a {person}, el siguiente suplente de este sorteo que puede servir.
portal.staff.remark.call-order Nadie elige a quién llamar: los suplentes van en el orden del sorteo. Después habrá que notificarle.
portal.staff.remark.challenge La designación queda en suspenso hasta que se resuelva. La causa se publica; quién recusa, no.
portal.staff.remark.confirm-link Otra persona de la administración lo pidió. Compruebe que el identificador sea el del titular: quien lo tenga en el directorio entrará con esta cuenta. Sus sesiones terminan.
portal.staff.remark.confirm-recovery Otra persona de la administración la pidió. La contraseña y el segundo factor dejan de servir, las sesiones terminan y se muestra una contraseña provisional.
portal.staff.remark.deliver Queda escrito que el dictamen se entregó hoy.
portal.staff.remark.disable-account La persona sale de inmediato y no puede volver a entrar hasta que alguien habilite la cuenta.
portal.staff.remark.discard-change La propuesta desaparece y nada cambia en el padrón.
portal.staff.remark.discard-correction La petición se retira y el número sigue como está.
portal.staff.remark.discard-rules La propuesta desaparece y las reglas siguen como están.
portal.staff.remark.discharge El cargo de esta persona en este asunto termina.
portal.staff.remark.enable-account La persona puede volver a entrar, y se olvidan los intentos fallidos.
portal.staff.remark.end El cargo termina por una causa que no es culpa de nadie: un convenio, un desistimiento, una prueba que ya no hace falta. Nadie ocupa su lugar y no cuenta en contra de la persona.
portal.staff.remark.erase-person Se borra todo lo privado de la persona: sus archivos, su contacto, sus documentos y su identidad publicada. Lo que dice el registro público se conserva, y sus pruebas siguen valiendo.
portal.staff.remark.excuse El cargo quedará vacante por la causa que elija, que se publica, y habrá que sustituir.
portal.staff.remark.export-person Se descarga un archivo .zip con todo lo que se guarda de la persona y sus documentos. Queda anotado en la bitácora.
portal.staff.remark.issue-code La clave anterior deja de servir y sus sesiones terminan. La nueva se muestra una sola vez.
portal.staff.remark.list Se abre el plazo para tachas. Se publican el folio, los partidos y la fecha; el nombre, no.
portal.staff.remark.note-fees Lo que cotizó el perito, lo que fija el juzgado y cada pago se anotan por separado, en pesos mexicanos.
portal.staff.remark.notify El plazo para contestar corre desde la notificación, según el medio. Si la persona no contesta en el plazo, la designación quedará sin efecto. El medio y el día se publican; el comprobante, no.
portal.staff.remark.object La causa se publica; quién presenta la tacha y qué dice, no. La persona aspirante recibirá un aviso y tendrá plazo para contestar.
portal.staff.remark.redraw No queda suplente que pueda servir: se abrirá otro sorteo para la misma solicitud, con lista, compromiso y ronda nuevos. Quien ya tuvo este cargo queda fuera.
portal.staff.remark.redraw-impediments Los impedimentos que se hallaron antes siguen valiendo. Si se conoció otro, escríbalo aquí.
portal.staff.remark.reject La solicitud termina aquí. Se publican las causas y el acto.
portal.staff.remark.resolve Si es fundada, el cargo queda vacante y habrá que sustituir; si no, sigue donde estaba.
portal.staff.remark.return La persona recibirá un aviso con lo que falta y el plazo para corregir; si no lo hace, la solicitud caduca.
portal.staff.remark.review Se publica que la revisión comenzó.
portal.staff.remark.revoke El juzgado retira la designación: el cargo queda vacante por la causa que elija, que se publica con el acto.
portal.staff.remark.set-report-day El día se publica, la persona recibe un aviso y, antes de que venza, un recordatorio. El dictamen se puede entregar después, y se cuenta como tardío.
portal.staff.remark.unlink Nadie entra ya con esta cuenta por el directorio, y sus sesiones terminan. Si no tiene contraseña propia, hay que recuperarla.
portal.staff.renews Refrenda a
portal.staff.report-hint A más tardar ese día, completo. Si no es hábil, vence el siguiente día hábil.
portal.staff.request Solicitar un sorteo
portal.staff.request.add Agregar otro impedimento
portal.staff.request.clear Borrar lo escrito
portal.staff.request.intro Describa qué se necesita. Antes de abrir el sorteo verá la lista completa de candidatos, con cada exclusión y su causa; nada queda fijo todavía.
portal.staff.request.like Llenar como su última solicitud ({request})
portal.staff.request.like-last Especialidad, partido, tipo y cuántos peritos son los de su última solicitud. Falta el expediente.
portal.staff.request.preview Ver la lista del sorteo
portal.staff.request.save Guardar para después
portal.staff.review Revisar
portal.staff.review.change Cambiar lo escrito
portal.staff.roster Padrón
portal.staff.roster.empty Nadie del padrón coincide.
portal.staff.roster.search Nombre, cédula o número
portal.staff.round Ronda de la baliza
portal.staff.round-text {chain}, ronda {round}
portal.staff.rules Reglas en vigor
portal.staff.rules.after Propuesto
portal.staff.rules.beacons Balizas de la política
portal.staff.rules.beacons-hint El archivo beacons.csv, si cambian. Sin él se conservan las de la política en vigor.
portal.staff.rules.before En vigor
portal.staff.rules.catalogues Catálogos
portal.staff.rules.changed {subject}: {before} → {after}
portal.staff.rules.closures Suspensiones de labores
portal.staff.rules.code Clave
portal.staff.rules.custodians-hint Uno por renglón: nombre=llave, como lo da «insacula custodian new».
portal.staff.rules.difference Diferencia con lo que está en vigor
portal.staff.rules.directs Designaciones directas recientes
portal.staff.rules.file Archivo
portal.staff.rules.file-hint Después de proponerlo verá la diferencia con lo que está en vigor, y podrá descartarla.
portal.staff.rules.file-remark Traiga el archivo completo, con la forma de {file} de la carpeta Registry. Se propone solo lo que en él es nuevo o distinto; lo que le falte sigue como está.
portal.staff.rules.indicators Indicadores
portal.staff.rules.intro Lo que está en vigor según el registro público. Un cambio lo propone el Registro, con el archivo de que se trate; se muestra la diferencia, y lo aprueba el Consejo. Lo adoptado se publica y ya no se quita.
portal.staff.rules.moved Plazos que se mueven
portal.staff.rules.moved-limit El plazo de {subject} terminará el {day}.
portal.staff.rules.name Nombre
portal.staff.rules.no-closures No se ha asentado ninguna.
portal.staff.rules.no-directs Ninguna.
portal.staff.rules.none No hay política en vigor.
portal.staff.rules.own-act El acto o acuerdo de cada adopción es el que dice el archivo.
portal.staff.rules.propose Proponer: {name}
portal.staff.rules.propose-one Proponer un cambio
portal.staff.rules.second Nada cambia todavía: el Consejo tiene que aprobarlo. La propuesta se prueba desde ahora contra las reglas del registro.
portal.staff.rules.source Fuente
portal.staff.rules.subject Qué cambia
portal.staff.rules.waiting Cambios por aprobar
portal.staff.sanctions Sanciones firmes
portal.staff.save Guardar
portal.staff.scheduled Cambios que valdrán después
portal.staff.sealed Asunto reservado
portal.staff.sealed-hint Asuntos familiares, penales o con menores de edad. En lugar del número se publica una etiqueta que no lo revela.
portal.staff.sealed-text El número de expediente no debe hacerse público.
portal.staff.seats Cuántos peritos
portal.staff.seats-hint Casi siempre uno; hasta 20.
portal.staff.seed Semilla
portal.staff.show Mostrar
portal.staff.sign-in Acceso del personal
portal.staff.sign-in.intro Para el personal de los juzgados, del registro, del Consejo, de la administración y de la contraloría. Si es la primera vez que entra, deje vacío el código.
portal.staff.sign-in.lost ¿Perdió la contraseña o el teléfono? Pida a la administración que recupere su cuenta: hacen falta dos personas.
portal.staff.signatures Firmas del acta del sorteo {draw}
portal.staff.signatures.answer Respuesta OCSP
portal.staff.signatures.answer-hint Solo si ya la tiene, en DER.
portal.staff.signatures.bad-serial El número de serie debe tener de 2 a 40 cifras hexadecimales. Cópielo del certificado.
portal.staff.signatures.certificate Certificado (.cer)
portal.staff.signatures.check Quien tenga los archivos revisa la firma sin este sistema, con estas líneas:
portal.staff.signatures.digest Huella de la firma en el registro público
portal.staff.signatures.download Descargar la cadena
portal.staff.signatures.elsewhere Firmar con otro programa
portal.staff.signatures.elsewhere-what Descargue la cadena para su certificado, firme ese archivo sin cambiarlo, con RSA y SHA-256, y envíe aquí los tres archivos.
portal.staff.signatures.erased El archivo de esta firma se borró.
portal.staff.signatures.files Descargar los archivos de la firma (ZIP)
portal.staff.signatures.here Firmar aquí
portal.staff.signatures.here-what Su navegador firma la cadena del acta. El archivo de la llave y la contraseña no salen de su equipo: solo se envían el certificado y la firma.
portal.staff.signatures.kept Firmas
portal.staff.signatures.missing Falta la firma. Elija los archivos y envíelos otra vez.
portal.staff.signatures.none Todavía nadie firma esta acta con su certificado.
portal.staff.signatures.not-revoked La autoridad respondió que el certificado era válido; la respuesta está entre los archivos.
portal.staff.signatures.private El certificado dice el nombre, la CURP y el RFC de quien firma, y por eso no se publica. Cada descarga queda en la bitácora.
portal.staff.signatures.revocation Revocación
portal.staff.signatures.send Enviar la firma
portal.staff.signatures.serial Número de serie del certificado
portal.staff.signatures.serial-field Número de serie de su certificado
portal.staff.signatures.serial-hint En hexadecimal, como lo muestra openssl x509 -serial.
portal.staff.signatures.signature Firma
portal.staff.signatures.signature-hint La firma sola (.sig) o en CMS separado (.p7s).
portal.staff.signatures.signer Firmó
portal.staff.signatures.text Cadena que se firmó (cadena.txt)
portal.staff.signatures.time Fecha
portal.staff.signatures.unchecked No se consultó si el certificado estaba revocado.
portal.staff.signing.certificate Certificado de su e.firma o FIREL (.cer)
portal.staff.signing.choose Actas que se firman
portal.staff.signing.key Llave privada (.key)
portal.staff.signing.key-hint El archivo se lee en su equipo y no se envía.
portal.staff.signing.no-certificate El archivo del certificado no se puede leer. Elija el archivo .cer de su e.firma o FIREL.
portal.staff.signing.no-key El archivo de la llave no se puede leer. Elija el archivo .key que corresponde al certificado.
portal.staff.signing.no-script Para firmar aquí se necesita JavaScript, porque la firma se hace en su equipo. Sin él, firme con otro programa y envíe la firma desde la página de firmas de cada acta.
portal.staff.signing.none No marcó ninguna acta. Marque al menos una.
portal.staff.signing.password Contraseña de la llave
portal.staff.signing.sign Firmar
portal.staff.signing.text Cadena que se firma; al final va el número de serie de su certificado:
portal.staff.signing.wrong-password La contraseña no abre la llave, o el archivo no es una llave de e.firma o FIREL. Revise ambos.
portal.staff.specialty Especialidad
portal.staff.stage Etapa
portal.staff.stage.all Todas ({count})
portal.staff.standing Situación
portal.staff.step.accept Registrar aceptación y protesta
portal.staff.step.admit Incorporar al padrón
portal.staff.step.approve Aprobar
portal.staff.step.approve-change Aprobar el cambio
portal.staff.step.approve-correction Aprobar la corrección
portal.staff.step.approve-rules Aprobar el cambio de las reglas
portal.staff.step.begin-link Enlazar con el directorio
portal.staff.step.begin-recovery Pedir recuperación
portal.staff.step.bind-signer Registrar a quien firma
portal.staff.step.call Sustituir
portal.staff.step.challenge Registrar recusación
portal.staff.step.confirm-link Confirmar el enlace
portal.staff.step.confirm-recovery Confirmar recuperación
portal.staff.step.deliver Registrar entrega del dictamen
portal.staff.step.disable-account Deshabilitar
portal.staff.step.discard-change Descartar la propuesta
portal.staff.step.discard-correction Descartar la corrección
portal.staff.step.discard-rules Descartar la propuesta
portal.staff.step.discharge Dar por concluido el cargo
portal.staff.step.enable-account Habilitar
portal.staff.step.end Terminar sin sustitución
portal.staff.step.erase-person Borrar sus datos privados
portal.staff.step.excuse Registrar excusa
portal.staff.step.export-person Entregar sus datos
portal.staff.step.issue-code Dar una clave de acceso nueva
portal.staff.step.list Pasar a la lista preliminar
portal.staff.step.note-fees Anotar honorarios
portal.staff.step.notify Notificar
portal.staff.step.object Registrar una tacha
portal.staff.step.reject Rechazar
portal.staff.step.resolve Resolver la recusación
portal.staff.step.return Prevenir
portal.staff.step.review Comenzar la revisión
portal.staff.step.revoke Revocar la designación
portal.staff.step.set-report-day Fijar o cambiar el día del dictamen
portal.staff.step.start-over Empezar de cero
portal.staff.step.unlink Quitar el enlace
portal.staff.steps Qué se puede hacer ahora
portal.staff.submitted Presentada
portal.staff.successor La sustituyó
portal.staff.tag Etiqueta para las partes
portal.staff.tag.check Cómo se comprueba
portal.staff.tag.check-page En el verificador, abra el comprobante del sorteo y escriba estos datos en «¿Es de mi asunto?»:
portal.staff.tag.check-program O con cualquiera de los dos programas, que además enumeran todo lo que el expediente ha tenido:
portal.staff.tag.court-code Código del juzgado
portal.staff.tag.docket Clase de expediente
portal.staff.tag.means Si la etiqueta es la del expediente y solo hay un sorteo por especialidad, nadie pidió otro. Los que haya tienen que decir a cuál siguen y por qué.
portal.staff.tag.only-parties Solo para las partes: el número de este expediente no es público.
portal.staff.tag.proof Prueba de la etiqueta
portal.staff.tag.reserved El número de este expediente está reservado. La prueba de su etiqueta se da a las partes y a nadie más: quien la tiene puede comprobar el número.
portal.staff.tag.show Ver la etiqueta y su prueba
portal.staff.tag.tag Etiqueta
portal.staff.tag.title Etiqueta del expediente de {folio}
portal.staff.tag.trace Queda en la bitácora que usted la vio.
portal.staff.tag.what Esta hoja demuestra que la etiqueta del registro público es la de este expediente. Con ella las partes ven todo lo que se pidió en él.
portal.staff.temporary-password Contraseña provisional
portal.staff.thin.refuse el sorteo no se abre
portal.staff.thin.widen la lista se amplía a los partidos vecinos
portal.staff.thin.widen-and-proceed la lista se amplía a los partidos vecinos y el sorteo sigue con quienes haya
portal.staff.tickets.equity de 1 a {cap}: más para quien ha sido designado menos veces
portal.staff.tickets.rotation solo entran quienes han sido designados menos veces
portal.staff.tickets.uniform uno por persona
portal.staff.unanswered Sin contestar.
portal.staff.unfounded Infundada: la designación sigue como estaba
portal.staff.urgency.due Por hacer
portal.staff.urgency.overdue Vencido
portal.staff.urgency.waiting En espera
portal.staff.vacant-cause Causa de la vacante
portal.staff.valid-until Vigente hasta
portal.staff.waiting La ronda que decide llega en {left} ({due}). El sorteo se concluye solo; esta página se actualiza.
portal.staff.waiting-now La hora de la ronda llegó: el sorteo se concluye solo en cuanto la baliza responde.
portal.staff.which-expert «{expert}» puede ser: {people}. Escriba el número.
portal.statistics.additions Otros sorteos en el mismo expediente, por causa
portal.statistics.all De la especialidad
portal.statistics.answers Respuestas y rechazos
portal.statistics.applications Solicitudes de registro
portal.statistics.as-of Con {size} entradas, hasta el
portal.statistics.by-lot de las designaciones, por sorteo
portal.statistics.by-lot-about Por sorteo, {lot}; directas, {direct}.
portal.statistics.cause Causa
portal.statistics.causes-summary Una barra por causa, de la más frecuente a la menos.
portal.statistics.cells-all especialidades en partidos judiciales con alguna persona en el padrón
portal.statistics.cells-three de ellas, con tres o más personas que pueden servir hoy
portal.statistics.challenges Recusaciones, por causa
portal.statistics.chance El sorteo frente al azar
portal.statistics.chance-summary Un renglón por perito, de la mayor expectativa a la menor: un punto lleno donde salió, un círculo donde era de esperar y una franja hasta donde el azar suele llegar.
portal.statistics.chance-table Veces que salió cada perito y veces esperadas: {specialty}
portal.statistics.chance-text Junto a las veces que cada perito salió está cuántas era de esperar, según las listas en las que estuvo y sus boletos. El veredicto dice si el conjunto se parece a lo que haría el azar. Ninguno prueba que un sorteo se haya inclinado, ni que no: para eso están los comprobantes.
portal.statistics.concentration Concentración
portal.statistics.concentration-chart Parte de las cinco personas más designadas, donde hay diez designaciones o más
portal.statistics.concentration-summary Una barra por especialidad, de la más concentrada a la menos.
portal.statistics.concentration-table Concentración por especialidad
portal.statistics.concentration-text Qué parte de las designaciones de cada especialidad tienen las cinco personas más designadas. Donde hay pocos peritos la parte es grande sin que nadie la haya buscado.
portal.statistics.concluded sorteos concluidos
portal.statistics.concluded-about De {opened} abiertos; de sustitución: {replacements}.
portal.statistics.data Ver los datos de la gráfica
portal.statistics.designations Designaciones
portal.statistics.direct Directas
portal.statistics.district Partido judicial
portal.statistics.districts Solicitudes por partido judicial
portal.statistics.drawn Veces que salió
portal.statistics.eligible Veces elegible
portal.statistics.ends Designaciones que terminaron sin culpa de nadie, por causa
portal.statistics.exclusions Exclusiones de las listas, por causa
portal.statistics.exclusions-heading Exclusiones
portal.statistics.exclusions-text Cada vez que alguien con la especialidad y el partido quedó fuera de una lista, y por qué. La causa se publica antes de que exista el azar.
portal.statistics.excuses Excusas, por causa
portal.statistics.expected Veces esperadas
portal.statistics.expert Perito
portal.statistics.experts Peritos
portal.statistics.fit-table Veredicto por especialidad
portal.statistics.founded Recusaciones fundadas, por causa
portal.statistics.holders Más de la décima parte de una especialidad
portal.statistics.lead Las cifras del seguimiento, calculadas solo con el registro público. Cualquier persona obtiene las mismas con los archivos publicados.
portal.statistics.lot Por sorteo
portal.statistics.matter.additions Otros sorteos pedidos en un mismo expediente
portal.statistics.matter.annulled Sorteos anulados antes de su ronda
portal.statistics.matter.corrections Números de expediente corregidos
portal.statistics.matter.corrections-late De ellos, cuando la ronda ya había llegado
portal.statistics.matter.ended Designaciones terminadas sin culpa de nadie
portal.statistics.matter.not-independent Sorteos que descansan en la baliza de la propia institución
portal.statistics.matter.reserved Sorteos y designaciones de expedientes reservados
portal.statistics.matter.unknown-beacon Sorteos que descansan en una baliza desconocida
portal.statistics.matters Otros sorteos, errores y fines
portal.statistics.matters-text Un expediente tiene un sorteo por especialidad. Otro tiene que decir por qué se pide. Los errores se anulan o se corrigen a la vista de todos.
portal.statistics.month Mes
portal.statistics.months Designaciones por sorteo y directas, mes por mes
portal.statistics.months-heading Designaciones por mes
portal.statistics.months-summary Una columna por mes: abajo las designaciones por sorteo, encima las directas.
portal.statistics.no-holders Nadie tiene más de la décima parte de las designaciones de una especialidad con diez o más.
portal.statistics.none Todavía no hay nada que contar.
portal.statistics.outside El registro público no dice cuántas quejas hubo ni cuántas personas verificaron un sorteo: lo primero se cuenta en otro lado, y lo segundo nadie debe contarlo.
portal.statistics.own Suyas
portal.statistics.reading Cómo leer las cifras
portal.statistics.revocations Revocaciones, por causa
portal.statistics.seats Lugares sorteados
portal.statistics.selection De un juzgado, un partido, una especialidad o un trimestre
portal.statistics.selection.experts Peritos distintos designados
portal.statistics.specialty Especialidad
portal.statistics.spread Hasta dónde suele llegar el azar
portal.statistics.submitted Solicitudes
portal.statistics.thin Listas reducidas
portal.statistics.thin-pools sorteos con lista reducida
portal.statistics.thin-pools-about Con menos de tres personas elegibles. En {no-lot} no hubo sorteo: solo había tantas personas como lugares.
portal.statistics.thin-text Donde hay pocas personas, el sorteo decide poco. La solución es tener más peritos, no otro sorteo.
portal.statistics.times Veces
portal.statistics.to-acceptance de la solicitud a la aceptación
portal.statistics.to-acceptance-about Es la mediana. En tres días hábiles aceptó el {share}.
portal.statistics.top-five Las cinco más designadas
portal.statistics.verdict Cómo se ve
portal.timeline Lo que ha ocurrido
portal.to-home Ir al inicio
portal.trouble.broken Algo falló de nuestro lado
portal.trouble.broken-remedy Ya quedó anotado. Intente otra vez; si sigue igual, avise al registro.
portal.trouble.busy El sistema está guardando otra operación
portal.trouble.busy-remedy Nada se perdió: espere unos segundos y envíe otra vez.
portal.trouble.foreign Esta solicitud no salió de una página de este sitio
portal.trouble.foreign-remedy Por su seguridad no se hizo nada. Abra la página de este sitio en la que quería actuar y envíela desde ahí, con un navegador actual.
portal.trouble.full El sistema no puede recibir esto ahora
portal.trouble.full-remedy Lo que ya estaba guardado sigue ahí. Intente más tarde.
portal.trouble.method Aquí no se puede hacer eso
portal.trouble.method-remedy Vuelva a la página anterior y use sus botones y enlaces.
portal.trouble.not-found Esta página no existe
portal.trouble.not-found-remedy Revise la dirección. Los folios de sorteo se escriben como S-2026-000001 y los números de perito como P-000001. Nada de lo publicado se retira: si un enlace nuestro lo trajo aquí, avísenos.
portal.trouble.not-yours No tiene permiso para ver esta página
portal.trouble.not-yours-remedy Su cuenta no tiene acceso a ella. Si debe tenerlo, pídalo a la administración.
portal.trouble.other-court Este asunto es de otro juzgado
portal.trouble.other-court-remedy Su cuenta ve los asuntos de su juzgado. Revise el folio, o búsquelo en Asuntos.
portal.trouble.overloaded Demasiadas personas envían a la vez
portal.trouble.overloaded-remedy No se guardó nada de lo enviado. Espere diez segundos e intente otra vez.
portal.trouble.refused No se hizo
portal.trouble.refused-remedy Nada cambió. Vuelva a la página anterior y corrija lo que se indica.
portal.trouble.too-large Lo enviado es demasiado grande
portal.trouble.too-large-remedy No se guardó nada. Un documento puede tener hasta 10 MB; redúzcalo y envíelo otra vez.
portal.trouble.too-often Demasiadas solicitudes seguidas
portal.trouble.too-often-remedy Espere {time} e intente otra vez.
portal.trouble.too-slow El envío tardó demasiado
portal.trouble.too-slow-remedy No se guardó nada. Envíe otra vez, de ser posible con mejor conexión.
portal.trouble.unreadable No se pudo leer lo enviado
portal.trouble.unreadable-remedy No se hizo nada. Vuelva a la página anterior, revise y envíe otra vez.
portal.upload.broken Se cortó la conexión y el documento no llegó. Sigue elegido: revise su conexión y envíelo otra vez.
portal.upload.cancel Cancelar el envío
portal.upload.cancelled Canceló el envío. El documento sigue elegido; puede enviarlo otra vez.
portal.upload.converted Se enviará la imagen convertida a JPEG.
portal.upload.original Enviar la foto original
portal.upload.progress Avance del envío
portal.upload.reading Preparando la foto…
portal.upload.reduced Se enviará una copia más ligera de la foto, para que llegue pronto:
portal.upload.saving El documento llegó y se está guardando.
portal.upload.sending Enviando el documento. No cierre esta página.
portal.upload.too-large El máximo es {largest} MB. Escanee el documento en blanco y negro o con menor resolución, o envíe una foto. El que eligió mide
recordtext.answer la respuesta
recordtext.institution el nombre de la institución
recordtext.instrument el acto jurídico
recordtext.note la nota
recordtext.objection la tacha
recordtext.objector el nombre de quien hace la tacha
recordtext.origin el nombre del registro público
recordtext.proof el comprobante
recordtext.reasons las razones
reference.beacon-after {chain} (después de {span})
reference.beacons Repetidores de las balizas
reference.calendar Calendario de días hábiles
reference.calendar-days Calendario {calendar}
reference.calendar-phrase Del {from} al {until}, a {offset} minutos de UTC. Días inhábiles además de sábados y domingos ({count}): {closed}. {instrument}
reference.catalogue Catálogo: {name}
reference.closure Suspensión de labores
reference.kept-activity bitácora
reference.kept-application solicitudes
reference.kept-draft borradores
reference.kept-expert peritos
reference.kept-message avisos
reference.part {term}: {text}
reference.period Del {from} al {until}. {instrument}
reference.periods Periodos del padrón
reference.policy Política de los sorteos
reference.relays Repetidores de {chain}
reference.retention Plazos de conservación
reference.spellings Otras grafías de «{name}»
reference.years Años de conservación: {kind}
relay.address.character tiene un carácter que no puede tener.
relay.address.fragment lleva «#».
relay.address.host el nombre de la máquina no es válido.
relay.address.insecure fuera de esta máquina se necesita https://.
relay.address.length está vacía o es demasiado larga.
relay.address.path la ruta tiene partes vacías o con puntos.
relay.address.port el puerto no es un número de 1 a 65535.
relay.address.query lleva un signo de interrogación.
relay.address.scheme no empieza con https://.
relay.address.user-info lleva usuario o contraseña.
relay.asked Repetidor {relay}, ronda {round}: {fault}
relay.fault.connection no se pudo conectar, o cortó.
relay.fault.malformed su respuesta no es la de un repetidor: {reason}
relay.fault.not-secure su certificado no es de fiar.
relay.fault.not-yet todavía no la tiene, o no conoce la cadena.
relay.fault.other-round contestó con otra ronda, la {round}.
relay.fault.redirected manda a otra dirección ({address}), y no se le sigue.
relay.fault.status contestó con el estado HTTP {status}.
relay.fault.time-out no contestó a tiempo.
relay.fault.too-large su respuesta es demasiado grande.
relay.fault.wrong-signature lo que dice no lo firmó la cadena: {fault}
role.administration administración
role.applicant persona aspirante
role.audit auditoría
role.clock reloj
role.council Consejo
role.court juzgado
role.expert perito
role.registry registro de peritos
roundfault.key la llave de la baliza no es una llave de su clase, y ninguna firma puede comprobarse con ella. Compárela con la que publican quienes operan la baliza.
roundfault.mismatch la firma no es de esta ronda con la llave de esta baliza. Revise la baliza y el número de ronda; si son esos, la firma fue alterada o inventada: no se apoye en ella y diga quién la dio.
roundfault.signature-form eso no es una firma de esta baliza: le falta o le sobra algo, o se copió mal. Tráigala otra vez, completa, de un repetidor.
roundfault.signed lo que la firma cubre falta, sobra o es de otra ronda. Revise el número de ronda y traiga la respuesta completa de esa ronda.
rule.activity-backwards La bitácora no creció: tiene {found} renglones, y ya se habían anotado {expected}.
rule.addition La adición no procede por «{found}»: debe sumarse a una designación del mismo asunto, sin vacantes por llenar ni sorteos en curso.
rule.alternate El suplente que debe llamarse no es {found}: es {expected}.
rule.alternate-first Antes de otro sorteo se llama a los suplentes: en {found} puede llamarse a {expected}.
rule.annulled El sorteo {found} se anuló.
rule.backdated {found} ya pasó (hoy: {expected}): nada se asienta con efectos hacia atrás.
rule.beacon-signature La firma de la baliza no es válida: {found}.
rule.before-round El sorteo se concluyó el {found}, antes de que la baliza publicara la ronda, el {expected}.
rule.calendar-offset El calendario usa otra hora local ({found} minutos respecto de UTC); la de los anteriores es {expected}.
rule.call-closed El {found} la convocatoria no está abierta: aún no empieza o ya cerró.
rule.chain-hash La huella {found} no es la de la baliza que nombra la política; la correcta es {expected}.
rule.code-taken La clave «{found}» ya se había usado; use una nueva.
rule.commitment El secreto revelado no abre el compromiso: se publicó {found} y del secreto resulta {expected}.
rule.concluded-twice El sorteo {found} ya estaba concluido.
rule.envelope-dishonest El sobre cerrado del custodio «{found}» no contiene el secreto revelado.
rule.envelopes Los sobres cerrados no son los de los custodios de la política, todos y en su orden: {found}.
rule.expert-gap El número de perito {found} no es el que sigue en el padrón; corresponde {expected}.
rule.fallback-too-early La baliza de reserva se usó antes de tiempo, el {found}; se permite desde el {expected}.
rule.fees La política con la que se hizo esta designación no publica los honorarios ({found}).
rule.file-number El número de expediente «{found}» no es de los de este juzgado, o su año no ha comenzado.
rule.folio-gap El folio {found} no es el que sigue; corresponde {expected}. Los folios no tienen huecos.
rule.impediment Se anotó un impedimento de {found}, que no está entre las personas candidatas.
rule.malformed La entrada está mal formada: {found}
rule.matter-key La llave de las etiquetas no es una llave, o ya se había usado: {found}.
rule.no-period El {found} no hay una vigencia del padrón en curso; abra primero el periodo.
rule.not-competent A «{found}» no le corresponde asentar esto; le corresponde a «{expected}».
rule.not-concluded El sorteo {found} todavía no se concluye, y su acta se firma después. Espere el resultado.
rule.nothing-changed {found} no cambia nada: lo asentado ya es eso.
rule.notice-day La notificación no puede ser del {found} (límite: {expected}): va del día de la designación al de hoy.
rule.objection-gap La tacha {found} no es la que sigue, o no espera respuesta. La que corresponde es: {expected}.
rule.order Las personas designadas o suplentes no son las que da el sorteo: dice {found}; resulta {expected}.
rule.other-court «{found}» no puede actuar en este asunto: es del juzgado «{expected}».
rule.period-over La vigencia terminó el {expected}; ya no se admite a nadie en ella el {found}.
rule.period-overlap La vigencia comienza el {found}, antes de que termine la anterior, el {expected}.
rule.policy-not-in-force La política del sorteo «{found}» no es la que está en vigor; la vigente es {expected}.
rule.pool-mismatch La lista del sorteo no es la que da el registro público: su huella es {found} y debe ser {expected}.
rule.pool-too-small Hay muy pocas personas elegibles: {found}, y se necesitan al menos {expected}. No se abre el sorteo.
rule.record-created La primera entrada, y solo ella, crea el registro público; esta es la entrada {found}.
rule.replacement La sustitución no procede por «{found}»: debe llenar una vacante del mismo asunto y del mismo tipo, por la causa de la vacante, con un solo lugar y sin otro sorteo en curso.
rule.report-day El dictamen no se puede pedir así ({found}): el día no puede haber pasado, y la causa se da solo si ya había otro día.
rule.round La ronda de la baliza no es la que manda la regla: es {found} y debe ser {expected}.
rule.same-office El órgano «{found}» propone y aprueba a la vez. Lo que un órgano propone, otro lo aprueba.
rule.second-draw Este expediente ya tiene {found} en la misma especialidad. Otro sorteo u otra designación debe decir a qué designación sustituye o se suma, y por qué.
rule.signed-twice Esta firma ya estaba asentada: su huella es {found}.
rule.stage Este acto no procede en la etapa actual: {found}.
rule.standing La situación del perito no permite este acto: está {found}.
rule.tag La prueba no demuestra que la etiqueta {found} sea la de este expediente.
rule.time-backwards La hora retrocede: {found} es anterior a la de la entrada previa, {expected}.
rule.too-early El plazo corre hasta el {expected}, y este acto es del {found}. Espere a que termine.
rule.too-late El plazo venció el {expected}, y este acto es del {found}.
rule.under-way Todavía no se puede anular este registro: {found} está en curso. Concluya, revoque o dé por terminada la designación, o espere a que el sorteo se concluya.
rule.unknown-application La solicitud {found} no se ha presentado.
rule.unknown-chain La baliza «{found}» no está en la política con la que se abrió el sorteo.
rule.unknown-code La clave «{found}» no está en el catálogo de {expected}, o ahí no sirve para este uso.
rule.unknown-designation La designación {found} no existe.
rule.unknown-draw El sorteo {found} no se ha abierto.
rule.unknown-expert El perito {found} no está en el padrón.
rule.unknown-office El órgano «{found}», que firma la entrada, no está en los catálogos de órganos ni de juzgados.
rule.widening Los partidos a los que se amplió la lista ({found}) no son los que manda la regla ({expected}).
rule.wrong-origin El origen «{found}» es el de otro registro público; el de este es «{expected}».
scope.addition para pedir otro sorteo en el mismo expediente
scope.admission registro anulado por error
scope.annulment para anular un sorteo antes de su ronda
scope.closure para suspender labores
scope.correction para corregir un número de expediente, un nombre o una cédula
scope.decision para rechazar una solicitud
scope.direct para designar sin sorteo
scope.end fin que no es culpa de nadie
scope.exclusion la dan las reglas del sorteo
scope.excuse para excusarse
scope.impediment impedimento en un asunto
scope.matter-key pérdida de la llave de las etiquetas
scope.objection para tachar una solicitud
scope.report para cambiar el día de un dictamen
scope.revocation para revocar una designación
scope.sanction sanción firme
scope.standing para cambiar el padrón
serve.bad-address «{address}» no es una dirección con puerto, como 127.0.0.1:8080.
serve.bad-level «{level}» no es un nivel: use debug, info, notice, warning o error.
serve.bad-proxies «{list}» no es una lista de direcciones y redes, como 127.0.0.1,10.0.0.0/8.
serve.half-tls Para TLS hacen falta los dos: --tls-certificate y --tls-key.
serve.key-absent El archivo {path} no existe o no se alcanza.
serve.listening El portal atiende en {address} (puerto {port}). Ctrl-C lo termina.
signature.answer-missing El consejo pide una respuesta sobre la revocación, y no se obtuvo. Intente otra vez en unos minutos.
signature.answer-signer Ni la autoridad que emitió el certificado ni su servicio OCSP firmaron la respuesta sobre la revocación. Pídala a esa autoridad.
signature.answer-time La respuesta sobre la revocación no vale para este momento. Pida una nueva.
signature.checkpoint El texto firmado no es de este registro público, o es anterior al resultado. Descargue la cadena otra vez y fírmela.
signature.expired El certificado ya venció. Renueve su e.firma o su FIREL y firme con el certificado nuevo.
signature.mismatch La firma no corresponde a este texto y a este certificado. Firme la cadena tal como se descargó, con la llave de ese certificado y SHA-256.
signature.no-authorities Este sistema todavía no tiene registradas las autoridades certificadoras. Avise a administración.
signature.no-holder El certificado no dice la CURP de una persona física. Elija el de su e.firma o su FIREL.
signature.not-yet-valid El certificado todavía no es válido. Revise la fecha desde la que vale.
signature.other-acta El texto firmado es de otra acta. Descargue la cadena de esta acta y fírmela.
signature.other-answer La respuesta sobre la revocación es de otro certificado. Pida la de este.
signature.other-chain Ninguna de las autoridades que acepta este consejo emitió el certificado. Elija el de su e.firma o su FIREL.
signature.other-person El certificado es de otra persona. Firme con el suyo, en su propia cuenta.
signature.other-serial El texto firmado nombra otro certificado. Descargue la cadena con el número de serie del certificado con el que firma.
signature.purpose El certificado no es para firmas de una persona: puede ser un sello digital (CSD) o el de un servidor. Elija el de su e.firma o su FIREL.
signature.revoked La autoridad revocó el certificado. Obtenga uno nuevo y firme con él.
signature.statement El texto firmado no es la cadena de un acta. Descargue la cadena de esta página y firme ese archivo sin cambiarlo.
signature.unknown-status La autoridad no conoce el certificado. Elija el de su e.firma o su FIREL.
signature.unreadable-answer La respuesta sobre la revocación no se puede leer. Pídala otra vez en unos minutos.
signature.unreadable-certificate El archivo del certificado no se puede leer. Elija el archivo .cer que le entregó la autoridad certificadora.
signature.unreadable-signature El archivo de la firma no se puede leer. Debe ser la firma RSA con SHA-256, sola (.sig) o en CMS separado (.p7s) en DER o PEM.
source.cut-off el servidor interrumpió su respuesta
source.device el disco falló al leerlo
source.encoded el servidor envía el archivo comprimido, y eso no se acepta
source.insecure la conexión segura con el servidor falló
source.is-folder no es un archivo
source.links hay demasiados enlaces en la ruta
source.long-head la respuesta del servidor tiene demasiados encabezados
source.network la red falló (código {code})
source.no-connection no hay conexión con el servidor
source.no-host no se encontró el servidor
source.not-allowed falta permiso
source.not-http el servidor no habla HTTP
source.path-too-long la ruta es demasiado larga
source.status el servidor respondió con el código {status}
source.system el sistema dio el error {code}
source.time-out el servidor tardó demasiado en responder
source.too-large es demasiado grande
spreadsheet.binary-workbook El archivo es un libro binario de Excel (.xlsb). Ábralo y guárdelo como libro de Excel (.xlsx) o como CSV UTF-8.
spreadsheet.cell-too-long {place}: la celda tiene más de 32 767 caracteres. Acórtela; si no son de una sola celda, falta cerrar unas comillas.
spreadsheet.control-character {place}: hay un carácter que no se ve ({found}). Bórrelo.
spreadsheet.damaged-archive El libro está cortado o dañado. Pida que se lo envíen otra vez, o vuelva a guardarlo.
spreadsheet.damaged-part {place}: el libro tiene algo que no es válido («{found}»). Ábralo con una hoja de cálculo y vuelva a guardarlo.
spreadsheet.damaged-text Hay letras dañadas en {rows}; por ejemplo, «{found}». Corríjalas en la hoja de cálculo y guárdela como libro de Excel (.xlsx) o como CSV UTF-8.
spreadsheet.delimiter No se sabe si lo que separa las celdas es la coma, el punto y coma o el tabulador. Guarde la lista como libro de Excel (.xlsx), o escriba en el primer renglón «sep=» y el separador.
spreadsheet.document-type El libro trae definiciones de XML que las hojas de cálculo no escriben («{found}»). Ábralo con una hoja de cálculo y vuelva a guardarlo.
spreadsheet.empty La tabla no tiene ninguna celda con datos. Revise que sean el archivo y la hoja de la lista.
spreadsheet.encrypted El libro está protegido con una contraseña. Ábralo con ella, quítela y vuelva a guardarlo.
spreadsheet.html El archivo es una página web (HTML), aunque su nombre diga otra cosa. Ábralo con una hoja de cálculo y guárdelo como libro de Excel (.xlsx) o como CSV UTF-8.
spreadsheet.misplaced-quote {place}: después de «{found}» hay una comilla fuera de lugar. Ponga la celda entera entre comillas y escriba dos comillas por cada una que lleve dentro.
spreadsheet.missing-value {place}: la fórmula no tiene guardado su resultado. Abra el libro con una hoja de cálculo, guárdelo y vuelva a intentarlo.
spreadsheet.no-sheet El libro no tiene ninguna hoja a la vista. Muestre la hoja de la lista, o indique su nombre.
spreadsheet.not-a-spreadsheet El archivo no es una hoja de cálculo ni un texto. Guarde la lista como libro de Excel (.xlsx) o como CSV UTF-8.
spreadsheet.note.and-more {names} y otros {more}
spreadsheet.note.covered-cells_one Hay un valor que una celda combinada tapa, y que también se leyó: {names}.
spreadsheet.note.covered-cells_other Hay {count} valores que las celdas combinadas tapan, y que también se leyeron: {names}.
spreadsheet.note.delimiter.comma Las celdas están separadas por comas.
spreadsheet.note.delimiter.semicolon Las celdas están separadas por punto y coma.
spreadsheet.note.delimiter.tab Las celdas están separadas por tabuladores.
spreadsheet.note.doubtful-letters_one Hay una celda en la que parece que un signo está en lugar de una letra; revísela: {names}.
spreadsheet.note.doubtful-letters_other Hay {count} celdas en las que parece que un signo está en lugar de una letra; revíselas: {names}.
spreadsheet.note.empty-rows_one Hay un renglón vacío entre los datos: {names}.
spreadsheet.note.empty-rows_other Hay {count} renglones vacíos entre los datos: {names}.
spreadsheet.note.encoding Codificación del texto: {encoding}.
spreadsheet.note.formulas_one Hay una fórmula; se usó el resultado que tiene guardado: {names}.
spreadsheet.note.formulas_other Hay {count} fórmulas; se usaron los resultados que tienen guardados: {names}.
spreadsheet.note.hidden-columns_one Hay una columna oculta, que también se leyó: {names}.
spreadsheet.note.hidden-columns_other Hay {count} columnas ocultas, que también se leyeron: {names}.
spreadsheet.note.hidden-rows_one Hay un renglón oculto, que también se leyó: {names}.
spreadsheet.note.hidden-rows_other Hay {count} renglones ocultos, que también se leyeron: {names}.
spreadsheet.note.hidden-sheets_one No se leyó una hoja oculta del libro: {names}.
spreadsheet.note.hidden-sheets_other No se leyeron {count} hojas ocultas del libro: {names}.
spreadsheet.note.merged_one Hay celdas combinadas; su valor está en la primera: {names}.
spreadsheet.note.merged_other Hay {count} grupos de celdas combinadas; el valor de cada uno está en la primera: {names}.
spreadsheet.note.other-sheets_one No se leyó otra hoja del libro: {names}.
spreadsheet.note.other-sheets_other No se leyeron otras {count} hojas del libro: {names}.
spreadsheet.note.rounded-numbers_one Hay un número de más de 15 cifras, y la hoja de cálculo no guarda las demás; revíselo: {names}.
spreadsheet.note.rounded-numbers_other Hay {count} números de más de 15 cifras, y la hoja de cálculo no guarda las demás; revíselos: {names}.
spreadsheet.note.separator-line El primer renglón, «sep=», solo indica el separador.
spreadsheet.note.sheet-is-hidden La hoja que se leyó está oculta.
spreadsheet.numbers El archivo es de Numbers. Ábralo y expórtelo como libro de Excel (.xlsx) o como CSV UTF-8.
spreadsheet.old-excel El archivo es un libro de Excel 97-2003 (.xls). Ábralo y guárdelo como libro de Excel (.xlsx) o como CSV UTF-8.
spreadsheet.open-document El archivo es una hoja de OpenDocument (.ods). Ábrala y guárdela como libro de Excel (.xlsx) o como CSV UTF-8.
spreadsheet.pdf El archivo es un PDF, que no tiene celdas. Pida la hoja de cálculo de la que salió, como libro de Excel (.xlsx) o como CSV UTF-8.
spreadsheet.place.cell Renglón {row}, columna {column}
spreadsheet.place.file El archivo
spreadsheet.place.row Renglón {row}
spreadsheet.rows-and-more los renglones {rows} y otros {more}
spreadsheet.rows_one el renglón {rows}
spreadsheet.rows_other los renglones {rows}
spreadsheet.sheet-name Ninguna hoja puede llamarse «{found}».
spreadsheet.too-large El archivo mide más de 32 MB. Deje en él solo la lista, sin imágenes, y vuelva a guardarlo.
spreadsheet.too-many-columns {place}: hay datos más allá de la columna 1000. Bórrelos o acérquelos a la tabla.
spreadsheet.too-many-rows La tabla tiene más de 200 000 renglones con datos. Divídala en varios archivos.
spreadsheet.unclosed-quote {place}: las comillas que se abren ante «{found}» no se cierran. Ciérrelas o bórrelas.
spreadsheet.unknown-encoding No se sabe con certeza qué letras tienen {rows}; por ejemplo, «{found}». Guarde la lista como libro de Excel (.xlsx) o como CSV UTF-8.
spreadsheet.unknown-sheet No hay ninguna hoja con ese nombre. Las que hay: {found}.
spreadsheet.unpacked-too-large El libro es demasiado grande al descomprimirlo. Copie solo la lista en un libro nuevo y guárdelo.
spreadsheet.word-processor El archivo es un documento de texto. Copie la tabla en una hoja de cálculo y guárdela como libro de Excel (.xlsx) o como CSV UTF-8.
spreadsheet.xml-text El archivo es un texto XML. Ábralo con una hoja de cálculo y guárdelo como libro de Excel (.xlsx) o como CSV UTF-8.
stage.application.admitted incorporada al padrón
stage.application.approved aprobada
stage.application.lapsed caducada
stage.application.listed en lista preliminar
stage.application.rejected rechazada
stage.application.returned con prevención
stage.application.reviewing en revisión
stage.application.submitted presentada
stage.application.withdrawn retirada
stage.designation.accepted cargo protestado
stage.designation.challenged designación recusada
stage.designation.delivered dictamen entregado
stage.designation.discharged cargo concluido
stage.designation.ended cargo terminado
stage.designation.named por notificar
stage.designation.notified designación notificada
stage.designation.replaced designación sustituida
stage.designation.vacant cargo vacante
standing.active activo
standing.annulled registro anulado por error
standing.removed dado de baja
standing.suspended suspendido
standing.unavailable no disponible
state.failed ✗
state.passed ✓
state.unavailable –
step.beacon Firma de la baliza
step.checkpoint Punto de control firmado
step.commitment Compromiso y sobres cerrados
step.designated Personas designadas
step.format Formato del comprobante
step.identities Identidades
step.inclusion Inclusión en el registro público
step.matter Etiqueta del asunto
step.order Orden de los boletos
step.policy Política del sorteo
step.pool Lista del sorteo
step.round Ronda fijada por regla
step.seed Semilla
step.witnessed Atestiguado antes de la ronda
step.witnesses Testigos
task.admit incorporar al padrón
task.answer aceptación y protesta del cargo
task.approve-change aprobar el cambio propuesto en el padrón
task.approve-correction aprobar la corrección de un número de expediente
task.approve-list aprobar un grupo de una lista del Consejo
task.approve-rules aprobar un cambio de las reglas
task.conclude concluir el sorteo
task.correction corrección de la persona aspirante
task.decide aprobar o rechazar
task.discharge dar por concluido el cargo
task.examine revisar: lista preliminar o prevención
task.notify notificar a la persona designada
task.objections tachas y sus respuestas
task.replace sustituir
task.report dictamen
task.resolve resolver la recusación
task.review comenzar la revisión
template.braces En {place}, la marca «{found}» no se entiende. Un campo se escribe entre dos llaves a cada lado, en un solo párrafo y solo con letras, dígitos y guiones.{fields}
template.damaged-archive El archivo está cortado o alterado. Ábralo en el procesador de textos y guárdelo otra vez.
template.damaged-part Está dañado {place}. Abra el archivo en el procesador de textos y guárdelo otra vez.
template.document-type En {place} hay una definición de tipo de documento (DOCTYPE), que ningún procesador de textos escribe. Copie el texto en un documento nuevo.
template.document.aceptacion Aceptación y protesta del cargo
template.document.acta Acta de insaculación
template.document.apertura Constancia de apertura
template.document.conclusion Constancia de conclusión o sustitución
template.document.notificacion Oficio de notificación
template.document.registro Oficio al registro de peritos
template.document.solicitud Auto que ordena el sorteo
template.encrypted El archivo tiene contraseña. Guárdelo sin ella.
template.external El documento traería algo de otro lugar al abrirse: {found}. Quite ese vínculo, o ponga la imagen dentro del documento.
template.fields Los campos de este documento son: {fields}.
template.list-as-field En {place}, «{found}» es una lista: sus renglones van entre un principio con # y un fin con /.{fields}
template.macros El documento tiene macros. Guárdelo como «Documento de Word (.docx)», que no las lleva.
template.not-a-document El archivo no es un documento de Word (DOCX). Ábralo en el procesador de textos y guárdelo con ese formato.
template.origin.absent falta
template.origin.own propia
template.origin.shipped del programa
template.part.document el texto ({part})
template.part.footer el pie de página ({part})
template.part.header el encabezado ({part})
template.place {part}, párrafo «{paragraph}»
template.strict El archivo está guardado como «Documento Open XML estricto». Guárdelo como «Documento de Word (.docx)».
template.too-large El archivo mide más de 4 MB. Quítele imágenes o hágalas más pequeñas, y guárdelo otra vez.
template.unclosed-section En {place}, lo que empieza con «{found}» no termina. Ponga su fin, con / y el mismo nombre, en el mismo texto, la misma celda o el mismo renglón.{fields}
template.unknown-field En {place}, «{found}» no es un campo.{fields}
template.unopened-section En {place}, «{found}» termina algo que no empezó ahí. Ponga antes su principio, con # o ^ y el mismo nombre, y no cruce dos de ellos.{fields}
template.unpacked-too-large El archivo es demasiado grande al descomprimirlo. Copie su texto en un documento nuevo y guárdelo como DOCX.
undelivered.address la dirección de correo no es válida {detail}
undelivered.contents lo que debía decir no está o no abre con la llave de datos {detail}
undelivered.exit el programa de correo terminó con error {detail}
undelivered.other falló el envío: {detail}
undelivered.program no se pudo ejecutar el programa de correo {detail}
undelivered.timeout el programa de correo no terminó a tiempo {detail}
unit.centavos centavos de peso mexicano
unit.count cuenta
unit.millionths millonésimas
unit.seconds segundos
unit.thousandths milésimas
unit.word palabra
urgency.due Por hacer:
urgency.overdue VENCIDO:
urgency.waiting En espera:
usage.and-default ; por omisión:
usage.arguments ARGUMENTOS:
usage.choose-shell Use --generate-completion-script=<intérprete> con uno de estos:
usage.default (por omisión:
usage.error Error: {text}
usage.help Ayuda: {text}
usage.invalid-option La opción no es válida: {option}
usage.invalid-value El valor '{value}' no es válido para '{option}'
usage.invalid-value-because El valor '{value}' no es válido para '{option}': {reason}
usage.invalid-value-choose El valor '{value}' no es válido para '{option}'. Elija entre {list}.
usage.invalid-value-following El valor '{value}' no es válido para '{option}'. Elija uno de estos:
usage.is-default (por omisión)
usage.list-and ' y '
usage.list-or ' o '
usage.missing-argument Falta '{argument}'
usage.missing-one-of Falta uno de estos: '{argument}'
usage.missing-subcommand Falta la orden.
usage.missing-value Falta el valor de '{option}'
usage.missing-value-in Falta el valor de '{option}' en '{composite}'
usage.no-shell No se pudo averiguar su intérprete de órdenes.
usage.options OPCIONES:
usage.options-placeholder <opciones>
usage.or    o bien: {text}
usage.other-shell No hay guion de autocompletado para '{shell}'.
usage.overview RESUMEN: {text}
usage.see-help   Escriba '{command}' para ver la ayuda.
usage.see-subcommand   Escriba '{command} <orden>' para ver la ayuda de cada orden.
usage.set-twice Se contradicen '{duplicate}' y '{previous}'; elija una.
usage.show-help Muestra esta ayuda.
usage.show-version Muestra la versión.
usage.subcommand-placeholder <orden>
usage.subcommands ÓRDENES:
usage.takes-no-value La opción '{option}' no lleva valor, y se le dio '{value}'.
usage.unexpected-argument Sobra el argumento '{argument}'
usage.unexpected-arguments Sobran {count} argumentos: '{argument}'
usage.unknown-option No existe la opción '{option}'
usage.unknown-option-suggestion No existe la opción '{option}'. ¿Quiso decir '{suggestion}'?
usage.usage Uso: {text}
usage.usage-heading USO: {text}
usage.values (valores:
verify.count.additions sorteos y designaciones adicionales
verify.count.admissions-annulled registros anulados por error
verify.count.annulled sorteos anulados
verify.count.applications solicitudes de registro
verify.count.closures suspensiones de labores
verify.count.closures-afterwards suspensiones asentadas después del día
verify.count.concluded sorteos concluidos
verify.count.corrected números de expediente corregidos
verify.count.designations designaciones
verify.count.direct designaciones directas, sin sorteo
verify.count.ended designaciones terminadas sin culpa de nadie
verify.count.entries entradas leídas
verify.count.experts peritos en el padrón
verify.count.fallback sorteos con baliza de reserva
verify.count.identities-absent documentos de identidad ausentes
verify.count.identities-corrected nombres o cédulas corregidos
verify.count.late sorteos concluidos fuera de plazo
verify.count.matter-keys cambios de la llave de las etiquetas
verify.count.near-numbers pares de números parecidos
verify.count.no-lot sorteos con tantas personas como lugares
verify.count.not-independent sorteos con baliza NO independiente
verify.count.open sorteos por concluir
verify.count.opened sorteos abiertos
verify.count.overdue sorteos vencidos sin concluir
verify.count.proofs-absent comprobantes ausentes
verify.count.replacements sustituciones
verify.count.reserved sorteos y designaciones de asuntos reservados
verify.count.unknown-beacon sorteos con una baliza DESCONOCIDA
verify.counts Recuento:
verify.detail.absent sin documento: {experts}
verify.detail.all-present documentos de identidad: {count}
verify.detail.checkpoint {origin}, {size} entradas
verify.detail.earlier-step no se pudo comprobar
verify.detail.not-required su política de confianza no pide testigos
verify.detail.pool candidatas: {candidates}, elegibles: {eligible}, boletos: {tickets}
verify.detail.reserved asunto reservado: solo las partes pueden comprobar de qué expediente es
verify.detail.round ronda {round} de {chain}
verify.detail.scheme este programa no sabe comprobar la baliza de este sorteo
verify.detail.tag etiqueta: {tag}
verify.detail.witness-keys depende de testigos cuyas llaves este programa no sabe comprobar: {names}
verify.limit.entries-kept-rules que estas entradas cumplieran las reglas cuando se asentaron: puede haber otro comprobante del mismo folio, con otras entradas (lo muestra la auditoría: insacula-verify log)
verify.limit.facts-true que los hechos asentados (impedimentos, suspensiones, admisiones) sean ciertos
verify.limit.files-beside los archivos junto al registro: listas de los sorteos, documentos de identidad y comprobantes
verify.limit.identities-real que los documentos de identidad describan a personas reales
verify.limit.later lo que el registro público asiente después de este punto de control
verify.limit.matter-keys si un asunto es el mismo antes y después de cambiar la llave de las etiquetas: sus etiquetas no se pueden comparar
verify.limit.no-second-draw que no exista un segundo sorteo del mismo asunto (lo muestra la auditoría: insacula-verify log)
verify.limit.openings-witnessed cuándo vieron los testigos la apertura y la anulación de cada sorteo: su política de confianza no los pide
verify.limit.policy-newest que la política del sorteo fuera la más reciente
verify.limit.pool-complete que la lista del sorteo nombre a todas las personas que debía nombrar
verify.limit.reserved-matters de qué expediente es cada asunto reservado: solo sus partes pueden comprobarlo, con la prueba de la etiqueta (insacula-verify matter)
verify.limit.same-log que las demás personas vean este mismo registro público: ningún testigo lo atestigua
verify.log.checkpoint Punto de control: {size} entradas, raíz {root}
verify.log.correction-after {folio}, DESPUÉS de su ronda: {cause}
verify.log.correction-before {folio}, antes de su ronda: {cause}
verify.log.correction-direct {folio}, designación directa: {cause}
verify.log.corrections Números de expediente corregidos (conviene mirarlos; no son faltas):
verify.log.failed LA VERIFICACIÓN FALLÓ (hallazgos: {count}); el primero es «{finding}».
verify.log.failed-not-independent LA VERIFICACIÓN FALLÓ (hallazgos: {count}); el primero es «{finding}». Además, sorteos que NO son independientes: {independent} de {concluded}.
verify.log.failed-not-public LA VERIFICACIÓN FALLÓ (hallazgos: {count}); el primero es «{finding}». Además, sorteos que NO son independientes: {independent}, y con una baliza DESCONOCIDA: {unknown}, de {concluded}.
verify.log.failed-unknown-beacon LA VERIFICACIÓN FALLÓ (hallazgos: {count}); el primero es «{finding}». Además, sorteos con una baliza DESCONOCIDA: {unknown} de {concluded}.
verify.log.finding {place}: {name}: {text}
verify.log.findings Hallazgos:
verify.log.further Sorteos y designaciones adicionales de un mismo asunto (conviene mirarlos; no son faltas):
verify.log.further-line {folio} se suma a {to}: {cause}
verify.log.key Identificador de la llave que lo firma: {id}
verify.log.limits Lo que no se comprobó:
verify.log.missing-round.exists {draw}: la ronda {round} de {chain} existe. Pregunte al Consejo por qué no la tuvo a tiempo: que faltara entonces ya no puede comprobarse.
verify.log.missing-round.unknown {draw}: ningún repetidor dio la ronda {round} de {chain}.
verify.log.missing-rounds Rondas en cuyo lugar decidió una baliza de reserva
verify.log.more … y {count} más
verify.log.near Números parecidos del mismo juzgado y especialidad (conviene mirarlos; no son faltas):
verify.log.near-line {later} ({number}) y {earlier} ({other})
verify.log.progress Auditando… {done} de {total} entradas ({percent} %)
verify.log.title Auditoría del registro público {origin}
verify.log.title-unknown Auditoría de un registro público
verify.log.unavailable NO SE PUDO VERIFICAR por completo: falta evidencia.
verify.log.verified VERIFICADO: el registro público está íntegro y cada entrada cumple las reglas.
verify.log.verified-not-independent VERIFICADO, pero NO independiente: el registro público está íntegro y cada entrada cumple las reglas; sorteos con una baliza que opera la propia institución: {independent} de {concluded}.
verify.log.verified-not-public VERIFICADO, pero NO independiente: el registro público está íntegro y cada entrada cumple las reglas; sorteos con una baliza que opera la propia institución: {independent}, y con una DESCONOCIDA: {unknown}, de {concluded}.
verify.log.verified-unknown-beacon VERIFICADO, pero con balizas DESCONOCIDAS: el registro público está íntegro y cada entrada cumple las reglas; sorteos con una baliza que la propia institución pudo haber inventado: {unknown} de {concluded}.
verify.matter.adds se suma a {designation}: {cause}
verify.matter.corrected-away una corrección le dio otro número: {cause}
verify.matter.corrected-to una corrección le dio este número: {cause}
verify.matter.failed LA VERIFICACIÓN FALLÓ: la prueba no es de este expediente de este juzgado. Revise el juzgado, el tipo, el número y el año; si son esos, le dieron la prueba de otro asunto.
verify.matter.lot {folio}  {state}  {specialty}; {kind}; número publicado: {case}
verify.matter.lots Sorteos y designaciones directas de este expediente:
verify.matter.none VERIFICADO: la prueba es de este expediente, y el registro público, que está íntegro, no tiene ningún sorteo ni designación directa de él.
verify.matter.replaces sustituye a {designation}: {cause}
verify.matter.title {case}, {court}, en el registro público {origin}
verify.matter.verified VERIFICADO: la prueba es de este expediente, y el registro público, que está íntegro, tiene de él lo que se lista: {count}.
verify.people.alternates Suplentes:
verify.people.designated Designados:
verify.people.licences_one {expert} {name} (cédula {licences})
verify.people.licences_other {expert} {name} (cédulas {licences})
verify.people.line {expert} {name}
verify.people.unnamed {expert} (sin documento de identidad)
verify.proof.failed LA VERIFICACIÓN FALLÓ en el paso «{step}»: no se apoye en esta designación.
verify.proof.failed-not-independent LA VERIFICACIÓN FALLÓ en el paso «{step}»: no se apoye en esta designación, que además NO es independiente.
verify.proof.failed-unknown-beacon LA VERIFICACIÓN FALLÓ en el paso «{step}»: no se apoye en esta designación, cuya baliza, además, es DESCONOCIDA.
verify.proof.limits Lo que esto no demuestra:
verify.proof.log Registro público que nombra el comprobante: {origin}. Identificador de su llave: {id}.
verify.proof.title Comprobante del sorteo {draw}
verify.proof.title-unknown Comprobante de un sorteo
verify.proof.unavailable NO SE PUDO VERIFICAR: falta con qué comprobar el paso «{step}»; esto no la confirma ni la desmiente.
verify.proof.unavailable-not-independent NO SE PUDO VERIFICAR: falta con qué comprobar el paso «{step}»; la baliza, además, NO es independiente.
verify.proof.unavailable-unknown-beacon NO SE PUDO VERIFICAR: falta con qué comprobar el paso «{step}»; la baliza, además, es DESCONOCIDA.
verify.proof.verified VERIFICADO: la designación del sorteo {draw} es la que resulta de sus boletos, su secreto y la baliza.
verify.proof.verified-not-independent VERIFICADO, pero NO independiente: la designación del sorteo {draw} resulta de sus boletos y su secreto, con una baliza que opera la propia institución.
verify.proof.verified-unknown-beacon VERIFICADO, pero con una baliza DESCONOCIDA: la designación del sorteo {draw} resulta de sus boletos y su secreto, con una baliza que la propia institución pudo haber inventado.
verify.round.failed LA VERIFICACIÓN FALLÓ: {fault}
verify.round.hash Huella de {chain}: {hash}
verify.round.never más allá de todo calendario
verify.round.no-answer el archivo no trae una ronda de esta baliza. {reason}
verify.round.no-chain el archivo no describe una baliza con su huella. {reason}
verify.round.title Ronda {round} de {chain}: {due}
verify.round.verified VERIFICADA: la baliza firmó esta ronda.
verify.ticket.line boleto {j}: {ticket}
verify.ticket.number número: {number} (el menor; boletos: {tickets})
verify.warnings Advertencias:
warning.addition Es un sorteo ADICIONAL: el asunto ya tenía una designación en la misma especialidad.
warning.fallback Se usó una baliza de reserva, no la primera de la política.
warning.identity-absent Falta el documento de identidad de alguna persona; solo se conoce su número.
warning.late El sorteo se concluyó después del plazo de la política.
warning.matter-key-changed La llave de las etiquetas cambió: nadie puede saber si este asunto ya tenía una designación con la llave anterior.
warning.no-lot NO HUBO SORTEO: solo había tantas personas elegibles como lugares, o menos.
warning.no-witnesses Su política de confianza no pide testigos: nadie más atestigua que todos ven el mismo registro público.
warning.not-independent NO independiente: el azar viene de una baliza que opera la propia institución.
warning.reserved Asunto RESERVADO: no se publica de qué expediente es. Solo las partes, con la prueba de la etiqueta, pueden comprobar que este sorteo es el de su asunto.
warning.unknown-beacon Baliza DESCONOCIDA: el azar viene de una baliza que no es ninguna de las públicas, o no lo es en esa fecha. Hasta donde se puede saber, la propia institución pudo haberla inventado.
warning.widened La lista se amplió a los partidos judiciales vecinos, porque en el propio había pocas.
way.alternate suplente llamado
way.direct directa
way.lot por sorteo
word.none ninguno
word.reserved reservado
work.concluded {time}  sorteo {id} concluido
work.ended-draft {time}  borrador {id} borrado: nadie lo usó en su plazo
work.lapsed-application {time}  solicitud {id} caducada: no se corrigió en plazo
work.lapsed-designation {time}  designación {id} caducada: nadie aceptó el cargo en plazo
work.mail {time}  avisos por correo: enviados {sent}, por reintentar {delayed}, abandonados {failed}
work.noted {time}  bitácora anotada en el registro público: {id} renglones
work.nothing Nada que hacer por ahora.
work.reminded {time}  designación {id}: se recordó el dictamen al perito
work.stuck {time}  el sorteo {id} no pudo concluirse: {reason}
"""#)
    static let en = Phrases.catalogue(lines: #"""
account.added Account {login} added. Before signing in, its holder changes the password and enrols the second factor:
   insacula account password {login} --password-file -
   insacula account totp {login} --password-file -
account.court-needed --court goes with --role court, and with it only. Say which court the account is of.
account.disabled Account {login} disabled.
account.enabled Account {login} enabled.
account.enrolled Second factor of {login} enrolled.
account.enrolment Give this secret to the telephone's authenticator app:
   {secret}
   {uri}
 Confirm with a code of the app: insacula account totp {login} --password-file - --code CODE
account.link-begun Link of {login} to {subject} asked for. Another administrator confirms it within 24 hours: insacula account confirm-link {login} --subject {subject} --as LOGIN
account.linked Account {login} linked to {subject}. Its sessions have ended.
account.listed Accounts: {count}
account.password-changed Password of {login} changed.
account.password-file In {path}, UTF-8 text is expected with this number of lines: {count}.
account.recovered Account {login} recovered. Temporary password, which is not shown again: {password}
 Hand it over in person. It must be changed, and the second factor enrolled, before signing in.
account.recovery-begun Recovery of {login} asked for. Another administrator confirms it within 24 hours: insacula account confirm {login} --as LOGIN
account.signer-bound The account “{login}” signs with certificates of the registered person.
account.signer-unbound The account “{login}” no longer signs actas.
account.state-disabled disabled
account.state-locked with failed attempts; the client that made them waits until {until}
account.state-open in use
account.state-temporary temporary password
account.state-without-factor without second factor
account.unlinked Account {login} is without a link to the directory.
acta.checked The signature is valid: {name} signed the acta of draw {draw} with the certificate {serial}. Fingerprint of the file: {file}.
acta.line {time}  {office}  {name}  certificate {serial}  fingerprint {file}
acta.line-erased {time}  {office}  (file erased)  fingerprint {file}
acta.none The acta of draw {draw} has no signatures.
acta.revocation-checked Revocation: the authority answered that the certificate was good ({time}).
acta.revocation-unchecked Revocation: not asked about.
acta.signed Signed: the acta of draw {draw}, by {name}. Fingerprint of the signature: {file}.
acta.written The files of the signature are in {path}. To check it there:
action.accept accept the office and take the oath
action.add-account add an account
action.add-passkey add a passkey
action.admit admit an expert
action.adopt adopt the council's data
action.annul annul a draw
action.answer answer an objection
action.approve approve an application
action.approve-change approve a change to the roster
action.approve-correction approve a file number's correction
action.approve-rules approve a change of the rules
action.begin-link ask for a link of an account to the directory
action.begin-recovery ask for an account's recovery
action.bind-signer register the person who signs with an account
action.call call an alternate
action.challenge record a challenge
action.change-language change the language of notices
action.change-password change the password
action.close-days enter a closure of days
action.conclude-draw conclude a draw
action.confirm-factor confirm with the second factor
action.confirm-link confirm a link of an account to the directory
action.confirm-recovery confirm an account's recovery
action.correct correct an application
action.correct-case ask for a file number's correction
action.declare-availability declare availability
action.deliver record that a report was delivered
action.designate designate directly
action.disable-account disable an account
action.discard-change discard a proposed change
action.discard-correction discard a file number's correction
action.discard-rules discard a proposed change of the rules
action.discharge discharge an expert
action.draft draft an application
action.enable-account enable an account
action.end end a designation by nobody's fault
action.end-draft erase an unused draft
action.end-sessions end own sessions
action.enrol enrol the second factor
action.erase-person erase a person's data
action.excuse be excused from the office
action.export-person hand over a person's data
action.import-roster import the council's list
action.install-template install the template of a document
action.issue-code give an access code
action.lapse-application let an application lapse
action.lapse-designation let a designation lapse
action.list publish the preliminary list
action.manage-accounts see the accounts
action.manage-keys manage the keys
action.manage-mail manage the mail
action.note-activity note the activity log in the public record
action.note-fees note fees
action.notify notify a designation
action.object record an objection
action.open-call open a call for applications
action.open-draw open a draw
action.prepare-list prepare a council's list
action.propose-change propose a change to the roster
action.propose-rules propose a change of the rules
action.prove-tag see the proof of a matter's tag
action.read-activity see the activity log
action.read-contact look up how to reach an expert
action.read-private see private data
action.read-signature look up the signature of an acta
action.reject reject an application
action.remove-passkey remove a passkey
action.resolve decide on a challenge
action.return return an application for correction
action.review review an application
action.revoke revoke a designation
action.set-report-day set the day of a report
action.sign-acta sign the acta of a draw
action.sign-in sign in
action.submit submit an application
action.unlink remove the link of an account to the directory
action.withdraw withdraw an application
activity.altered Line {id} is not the one that was written.
activity.cut-short The last line is {found}, and {expected} had been written.
activity.faults Does not agree:
activity.gap Lines before {id} are missing.
activity.less-than-noted The last line is {found}, and the public record notes {noted}.
activity.listed Lines: {count}
activity.not-as-noted Line {id} is not the one that the public record notes.
activity.sound The activity log is complete. Lines: {count}. Last hash: {head}
activity.unsound The activity log was changed from outside. Lines: {count}. Last hash: {head}
api.bad-parameter The parameter «{parameter}» cannot be this: «{found}». {remedy}
api.not-found «{found}» was not found ({parameter}). {remedy}
api.unknown-address There is nothing here. The description openapi.json says what can be asked for.
api.unknown-parameter This address has no parameter «{parameter}». The description openapi.json says which there are.
beacon.chain {chain} ({scheme}), a round every {period} s
beacon.fallback   In reserve: {after} s after the round of the first that is missing
beacon.last   The last that decided a draw: {round}
beacon.last-none   None has decided a draw yet
beacon.next   Next is round {round}, at {due}
beacon.no-relays   No relays configured: rounds are brought with --round-file
beacon.own   This installation signs it itself: not independent
beacon.relay   {relay}: round {round} verified, {age} s after its time, in {milliseconds} ms
beacon.relay-address “{address}” is not the address of a relay: {fault}
beacon.relay-behind   {relay}: stopped at round {round} (verified), {age} s ago; answered in {milliseconds} ms
beacon.relay-fault   {relay}: {fault}
beacon.unknown   UNKNOWN: it is none of the public beacons, or not at this date
call.closed closed
call.open open
call.soon to open
case.ambiguous-year it is not clear which is the year; write the number first and then the year with four digits.
case.bad-year “{found}” is no year; write it with four digits.
case.future-year the year {found} has not begun; it is {year}.
case.no-docket it does not say of which kind it is.
case.no-number it has no number and year with a slash between them.
case.other-docket this court has no files of the kind “{found}”.
case.other-suffix this court does not add “{found}” to its numbers.
case.too-large the number has too many digits.
case.two-suffixes it has two suffixes: {found}.
case.unknown-docket “{found}” is not known as a kind of file.
case.unknown-suffix “{found}” is not known as a suffix of the number.
case.zero the number cannot be zero.
catalogue.causes causes
catalogue.courts courts
catalogue.districts judicial districts
catalogue.dockets kinds of file
catalogue.kinds kinds of designation
catalogue.offices offices
catalogue.periods periods or calls
catalogue.requirements requirements
catalogue.specialties specialties
catalogue.suffixes suffixes of file numbers
change.annul annulment of the admission as an error
change.identity correction of name or licence
change.practice other specialties and districts
change.reinstate reinstatement
change.remove removal
change.renew renewal
change.sanction final sanction
change.suspend suspension
column.abierto Opened
column.abierto.about When the draw was opened, in UTC.
column.aceptaciones Acceptances
column.aceptaciones.about Designations accepted.
column.aceptada Accepted
column.aceptada.about When the task was accepted under oath, in UTC.
column.acto Act
column.acto.about Type of the entry, as in the protocol.
column.ampliado Widened to
column.ampliado.about Neighbouring districts that the pool was widened to.
column.anio Year
column.anio.about Of the file, with four digits; empty where the matter is reserved.
column.anulado Annulled
column.anulado.about When it was annulled, in UTC, always before the round was due; empty if it was not.
column.baliza Beacon
column.baliza.about On whose word the deciding round rests.
column.boletos Tickets
column.boletos.about Of the person or, of a draw, of the whole pool.
column.cadena Chain
column.cadena-decisiva Deciding chain
column.cadena-decisiva.about The beacon that decided.
column.cadena.about The beacon that was to decide.
column.caducadas Lapses
column.caducadas.about Designations not answered in time.
column.candidatos Candidates
column.candidatos.about People in the pool, eligible or not.
column.catalogo Catalogue
column.catalogo.about The catalogue that the code belongs to.
column.causa Cause
column.causa-adicion Cause of the addition
column.causa-adicion.about Code of the cause for asking for another.
column.causa-anulacion Cause of the annulment
column.causa-anulacion.about Code of the cause.
column.causa-sustitucion Cause of replacement
column.causa-sustitucion.about Code of the cause of the vacancy.
column.causa.about Code of the cause: of the exclusion, the vacancy or the change.
column.cedulas Licences
column.cedulas.about Numbers of the professional licences, one for each profession, without leading zeros, separated by spaces; empty if there are none or once the document is erased.
column.clase-expediente Kind of file
column.clase-expediente.about Code of the catalogue dockets: expediente, toca, exhorto…
column.clases-expediente Kinds of file
column.clases-expediente.about Of a court: the only ones it has; empty if it may have any.
column.clave Key
column.clave.about Which cause, stage, district, month or specialty the figure is of.
column.codigo Code
column.codigo-parte Code of the part
column.codigo-parte.about The quarter (such as 2026-T1) or the code of the catalogue; “todo” for the whole record.
column.codigo.about Unique in its catalogue.
column.comparacion Comparison
column.comparacion.about Of the people with those expected.
column.compromiso Commitment
column.compromiso.about Hash of the secret, published before the round.
column.concluido Concluded
column.concluido.about When it was concluded, in UTC; empty while it is open.
column.convocatoria Call
column.convocatoria.about Code of the call.
column.correcciones Corrections
column.correcciones.about How often the file number was corrected; each is in the data set correcciones.
column.desde-hora From the time
column.desde-hora.about Local time from which they are closed; empty if they are closed whole. No time limit ends on a day that is closed for a part.
column.designacion Designation
column.designacion.about By lot, the folio and the expert with a slash between them; if direct, its folio.
column.dia-dictamen Day of the report
column.dia-dictamen.about The local day on which the report is due, as the court set it last.
column.dia-notificado Day of notice
column.dia-notificado.about The local day of the notice; by post, of its receipt.
column.dias Days
column.dias.about The days that are closed, separated by spaces.
column.directas Direct designations
column.directas.about Designations without a lot.
column.efectos Effective
column.efectos.about From when on, in UTC.
column.elegible Times eligible
column.elegible.about Concluded draws in which the expert had tickets.
column.elegibles Eligible people
column.elegibles.about People in the pool with tickets.
column.entrada Entry
column.entrada-anulacion Entry of the annulment
column.entrada-anulacion.about Place of the annulment in the log.
column.entrada-conclusion Entry of conclusion
column.entrada-conclusion.about Place in the record of the conclusion.
column.entrada.about Place in the public record, counted from 0.
column.especialidad Specialty
column.especialidad.about Code of the specialty.
column.especialidades Specialties
column.especialidades.about In which the person serves.
column.esperado Times expected
column.esperado.about Seats that chance would have given: the sum of the probabilities.
column.estado State
column.estado.about Of the draw, as of the newest entry.
column.etapa Stage
column.etapa.about Where it stands, as of the newest entry.
column.etiqueta Tag
column.etiqueta-anterior Former tag
column.etiqueta-anterior.about The one before the correction.
column.etiqueta.about The same for everything that is asked for in one file, reserved or not; without its proof it does not give the number away.
column.excusas Excuses
column.excusas.about Designations excused from.
column.expediente Case
column.expediente-anterior Former file
column.expediente-anterior.about As it was before it was corrected; empty if it was reserved.
column.expediente.about Kind, number, year and suffix in codes, such as "expediente 412/2026", as last corrected; empty where the matter is reserved.
column.firma Signature
column.firma.about What the beacon said, in hexadecimal.
column.folio Folio
column.folio.about Of a draw, or of a direct designation.
column.fuente Source
column.fuente.about Where the council has it from.
column.fundamento Ground
column.fundamento.about Code of the legal ground for designating without a lot.
column.honorarios-cotizados Fees quoted
column.honorarios-cotizados.about What the expert quoted, in centavos of Mexican pesos, if the policy publishes it.
column.honorarios-fijados Fees fixed
column.honorarios-fijados.about What the court fixed, in centavos of Mexican pesos, if the policy publishes it.
column.honorarios-pagados Fees paid
column.honorarios-pagados.about The sum of the payments, in centavos of Mexican pesos, if the policy publishes it.
column.huella Leaf hash
column.huella-cadena Chain hash
column.huella-cadena-decisiva Hash of the deciding chain
column.huella-cadena-decisiva.about Of the parts of the beacon that decided.
column.huella-cadena.about Of the parts of the beacon that was to decide: it tells whether it is a public one.
column.huella.about SHA-256 of the entry as a leaf of the tree (RFC 6962).
column.identidad-corregida Identity corrected
column.identidad-corregida.about When the name or a licence was corrected last; the entries are in “cambios-padron”.
column.indicador Indicator
column.indicador.about Name, as in docs/indicators.md.
column.institucion Institution
column.institucion.about The one designated in place of a person on the roster.
column.instrumento Instrument
column.instrumento.about The legal act that it stands in.
column.juzgado Court
column.juzgado.about Code of the court that asks or designates.
column.juzgados Courts
column.juzgados.about The courts that are closed. Without courts and districts, everything is.
column.limite Deadline
column.limite.about Until when it was to be concluded, in UTC.
column.listas-reducidas Thin pools
column.listas-reducidas.about Draws opened with fewer than three eligible.
column.lugares Seats
column.lugares.about How many people are drawn.
column.mediana-aceptacion Median to acceptance
column.mediana-aceptacion.about Seconds from the request to the acceptance.
column.medio Medium
column.medio.about How notice was given: actuary, electronic, in-person or post.
column.nombrada Named
column.nombrada.about When the designation was made, in UTC.
column.nombre Name
column.nombre.about Of the person, from the published identity document; empty once that is erased. In the catalogues, what the code means.
column.notificada Notified
column.notificada.about When notice was given, in UTC.
column.numero Number
column.numero.about Of the file, without leading zeros; empty where the matter is reserved.
column.oficina Office
column.oficina.about Code of the office or court that acted.
column.pagadores Payers
column.pagadores.about By whom payments were made: both-parties, court, one-party, other or public-defender.
column.parte Part
column.parte.about What the row is about: the whole record, a quarter, a court, a district or a specialty.
column.partido District
column.partido.about Code of the judicial district.
column.partidos Districts
column.partidos.about Codes of judicial districts.
column.periodo Period
column.periodo.about Code of the roster period.
column.periodos Periods
column.periodos.about For which the person was admitted or renewed.
column.perito Expert
column.perito.about Number on the roster, given once and for good.
column.peritos-designados Experts designated
column.peritos-designados.about Different experts with a designation, by draw or without.
column.personas People
column.personas-esperadas People expected
column.personas-esperadas.about Different people whom chance would give with the same pools.
column.personas.about Different people to whom the draw itself gave a seat.
column.politica Policy
column.politica.about Code of the rules in force when the draw was opened.
column.por-sorteo By draw
column.por-sorteo.about People designated by draw, alternates called included.
column.practica Practice
column.practica.about Specialty and district, with a slash between them.
column.presentada Submitted
column.presentada.about When it was submitted, in UTC.
column.proporcion-cinco Share of five
column.proporcion-cinco.about Of the five most designated experts, in thousandths.
column.proporcion-sorteo Share by draw
column.proporcion-sorteo.about Of all designations, in thousandths.
column.proporcion-tres-dias Share within three days
column.proporcion-tres-dias.about Of the accepted, those within three court days; in thousandths.
column.propuso Proposed by
column.propuso.about Code of the office that proposed the change.
column.prueba Proof
column.prueba.about Address of the file with which anyone can verify the draw.
column.raiz Root
column.raiz.about Tree hash of the whole pool (RFC 6962).
column.razones Reasons
column.razones.about Reasons that the court gave.
column.recusadas Founded challenges
column.recusadas.about Designations ended by a founded challenge.
column.registrada Recorded
column.registrada.about When it entered the record, in UTC.
column.reservado Reserved
column.reservado.about 1 if the number is kept back, 0 if it is public.
column.revocadas Revocations
column.revocadas.about Designations that the court took back.
column.ronda Round
column.ronda-decisiva Deciding round
column.ronda-decisiva.about The round that decided.
column.ronda-prevista Round due
column.ronda-prevista.about When the beacon was to speak, in UTC.
column.ronda.about The round that was to decide.
column.sanciones Sanctions
column.sanciones.about Final sanctions.
column.se-suma-a Adds to
column.se-suma-a.about Designation beside which another was asked for in the same file and specialty.
column.secreto Secret
column.secreto.about The one that was committed to; empty until concluded.
column.semilla Seed
column.semilla.about From which the tickets’ numbers come.
column.situacion Standing
column.situacion.about On the roster, as of the newest entry.
column.solicitud Application
column.solicitud.about Folio of the application. It is not said whose it is.
column.sorteado Times drawn
column.sorteado.about Seats that the lot itself gave.
column.sorteo Draw
column.sorteo.about Folio of the draw.
column.sorteos-abiertos Draws opened
column.sorteos-abiertos.about In a quarter, that of the opening counts.
column.sorteos-concluidos Draws concluded
column.sorteos-concluidos.about In a quarter, that of the conclusion counts.
column.sufijo Suffix
column.sufijo.about What the court adds to the number, of the catalogue suffixes; it does not tell two files apart.
column.sufijos Suffixes
column.sufijos.about Of a court: the only ones it uses; empty if it may use any.
column.suplencias Called as alternate
column.suplencias.about Times called as an alternate.
column.sustituye Replaces
column.sustituye.about The vacant designation that is filled.
column.terminada Ended
column.terminada.about When the application was decided, or the designation ended or fell vacant, in UTC.
column.texto Text
column.texto.about Of indicators that are a word.
column.tipo Kind
column.tipo.about Code of the kind of designation asked for.
column.unidad Unit
column.unidad.about Of the figure.
column.usos Scopes
column.usos.about Of a cause: what it may be given for.
column.valor Value
column.valor.about In the unit that is given; empty if there is nothing to compute it from.
column.varianza Variance
column.varianza.about Of drawn less expected; twice its square root is nothing remarkable.
column.vecinos Neighbours
column.vecinos.about Of a district: to which a pool may be widened.
column.via Way
column.via.about How the designation came about.
column.vigente-desde Valid from
column.vigente-desde.about Beginning of the first period, in UTC.
column.vigente-hasta Valid until
column.vigente-hasta.about First second after the last period, in UTC.
commitment.line {name}: by draw {lot}, without a draw {direct}; different people {people} in {seats} seats; by chance, {expected} ± {spread}: {standing}
commitment.part.especialidad Specialty
commitment.part.juzgado Court
commitment.part.partido Judicial district
commitment.part.total The whole record
commitment.part.trimestre Quarter
commitment.standing.as-chance as chance
commitment.standing.as-chance.text The draw designated as many different people as chance would give. It does not repeat a few.
commitment.standing.fewer fewer people than by chance
commitment.standing.fewer.text The draw designated fewer different people than chance would give: some are repeated more often. This needs an explanation; the proofs say whether each draw was done properly.
commitment.standing.more more people than by chance
commitment.standing.more.text The draw designated more different people than chance would give. This needs an explanation; the proofs say whether each draw was done properly.
commitment.standing.too-few too few seats to compare
commitment.standing.too-few.text There are still too few seats drawn for a comparison with chance.
commitment.whole In all
dataset.azar Lot and chance
dataset.azar.about By expert and specialty: how often drawn, and how often expected.
dataset.cambios-padron Roster changes
dataset.cambios-padron.about Admissions, renewals, changes, sanctions and standing.
dataset.catalogos Catalogues
dataset.catalogos.about What each code in force means.
dataset.compromiso Follow-up of Commitment 3
dataset.compromiso.about The indicators by quarter, court, district and specialty, beside what chance would give.
dataset.correcciones Corrections
dataset.correcciones.about Each correction of a file number, with the former one and the right one.
dataset.designaciones Designations
dataset.designaciones-directas Direct designations
dataset.designaciones-directas.about The designations without a lot, with their ground and reasons.
dataset.designaciones.about Every designation, by lot or direct, and what became of it.
dataset.entradas Entries
dataset.entradas.about All entries of the record, with their hashes.
dataset.indicadores Indicators
dataset.indicadores.about The figures of the follow-up, one a row.
dataset.listas Pools
dataset.listas.about Every candidate of every draw, with tickets or with the cause of exclusion.
dataset.peritos Experts
dataset.peritos.about Every expert on the roster, with validity, standing and counts.
dataset.practicas Practices
dataset.practicas.about Who serves in which specialty and district.
dataset.solicitudes Applications
dataset.solicitudes.about The applications to the roster, without persons.
dataset.sorteos Draws
dataset.sorteos.about Every draw, with all that it takes to compute it again.
dataset.suspensiones Closures
dataset.suspensiones.about The days that an authority closed beside those of the calendar, with its act.
demo.account   {login}  {role}  {password}  {secret}
demo.accounts Fictional accounts (login or folio, role, password or access code, secret of the second factor):
demo.code code: {code}
demo.person   {login}  {role}  {password}
directory.answers The directory answers: its description and its keys are in order.
directory.fault Nobody can sign in with the directory: {fault}
directory.one-factor The directory asks for the first factor; this office asks for the second.
directory.passwords-end Linked accounts enter by the directory only.
directory.passwords-stay Linked accounts keep their passwords.
directory.settings Directory: {issuer}
 Client: {client}
 Redirect address, to be registered at the directory: {redirect}
directory.two-factors The directory asks for both factors.
document.archive It is a compressed file, such as ZIP. Extract it and send the document inside, as PDF, JPEG or PNG.
document.cut-off The file is not whole: its end is missing. Copy or export it again, see that it opens, and send it.
document.empty The file is empty. Open it on your device to see that it has contents, and send it again.
document.heif It is a HEIC or AVIF photograph, which many programs do not open. On an iPhone: Settings › Camera › Formats › “Most Compatible”, and take another one. On Android: turn off “HEIF” or “High efficiency pictures” in the settings of the camera. You can also save this photograph as JPEG.
document.office It is a file of Word, Excel or another office program. Open it, choose Save as or Export, and save it as PDF.
document.page It is a web page or XML. Open it, choose Print and “Save as PDF”, and send that PDF.
document.password It is a PDF with a password or with restricted permissions, which cannot be kept and printed safely. Open it, choose Print and “Save as PDF”, and send that copy.
document.picture It is a picture of type WebP, TIFF, GIF or another one. Open it, choose Save as or Export, and save it as JPEG or PNG.
document.unknown It is no PDF, JPEG or PNG. Save it in one of those formats and send it again.
document.video It is a video. Send a photograph or a PDF of the document.
earlier.annulled annulled
earlier.concluded concluded
earlier.direct direct designation
earlier.open open
error.bad-address The address “{address}” is not valid. Write it as https://sorteos.example.org/registro.
error.earlier-malformed The earlier checkpoint “{path}” is malformed: {reason}
error.file-not-found There is no file “{path}”. Check the path.
error.file-unreadable “{path}” cannot be read: {reason}.
error.no-folder There is no folder “{path}”. Give the published folder or an address that begins with https://.
error.round-chain Name the beacon: --chain or --chain-file, one of the two.
error.round-or-file Give the round: with --round and --signature, or with --file.
error.round-previous --previous is not for the beacon {chain}: its rounds do not sign the one before.
error.round-signed Give --signed or --previous, not both.
error.round-unknown-chain No beacon “{chain}” is known. Known are: {known}. For another, use --chain-file.
error.source “{path}” cannot be had: {reason}. The evidence is unavailable; try again later.
error.trust-malformed The trust policy “{path}” is malformed: {reason}
error.trust-or-log Say whom you trust: with --trust POLICY or with --log KEY, one of the two.
error.unexpected Something happened that the program did not expect: {reason}. Report it with the command.
event.acta.signed The acta of draw {draw} was signed
event.adds It is added to {designation}: {cause}
event.admission.annulled The admission of {expert} was annulled as an error. It is neither a sanction nor a removal. Cause: {cause}. {instrument}
event.application.answered Objection {number} was answered
event.application.approved Approved. {instrument}
event.application.corrected The applicant sent what was missing
event.application.lapsed Lapsed: what was missing did not come in time
event.application.listed Put on the preliminary list
event.application.objected Objection {number}: {cause}
event.application.rejected Rejected: {grounds}. {instrument}
event.application.returned Returned for correction; missing or not good: {missing}
event.application.reviewed The review began
event.application.submitted Submitted in the call {call}. Districts: {districts}
event.application.withdrawn The applicant withdrew it
event.call.opened Call {call} opened for the period {period}, from {opens} to {closes}. {instrument}
event.case.corrected The file number of {folio} was corrected: {case}. Cause: {cause}. {instrument}
event.challenge-founded founded
event.challenge-unfounded unfounded
event.days.closed Days closed, {where}: {days}. Cause: {cause}. {instrument}
event.days.closed-part Days closed from {from}, {where}: {days}. Cause: {cause}. {instrument}
event.designation.accepted Accepted the task and took the oath
event.designation.called Alternate {expert} was called in the place of {designation}
event.designation.challenged Challenged: {cause}
event.designation.delivered The report came in
event.designation.direct Direct designation {designation} of {designee}. {ground}. Reasons: {reasons}. {instrument}
event.designation.discharged The task ended
event.designation.due The court wants the report by {day}
event.designation.due-moved The court moved the day of the report: by {day}. {cause}
event.designation.ended It ended by nobody's fault: {cause}
event.designation.excused Excused: {cause}
event.designation.fees Fees: {amount}
event.designation.lapsed The time ended without acceptance and oath
event.designation.notified Notified on {day}: {medium}
event.designation.resolved The challenge was resolved: {decision}
event.designation.revoked Revoked: {cause}. {instrument}
event.draw.annulled Draw {draw} was annulled: {cause}
event.draw.concluded Draw {draw} designated {designated}
event.draw.opened Draw {draw} was opened
event.draw.opened-addition Draw {draw} was opened, added to {designation}: {cause}
event.draw.opened-replacement Draw {draw} was opened to replace {designation}: {cause}
event.everywhere in all courts
event.expert.admitted Admitted to the roster as {expert}, period {period}. {instrument}
event.expert.admitted-applicant Admitted to the roster as {expert}, period {period}, on application {application}. {instrument}
event.expert.available Declared available from {effective}: {cause}. {instrument}
event.expert.changed From {effective}, other specialties and districts: {practice}. Cause: {cause}. {instrument}
event.expert.reinstated Reinstated from {effective}: {cause}. {instrument}
event.expert.removed Removed from {effective}: {cause}. {instrument}
event.expert.renewed {expert} renewed for the period {period}. {instrument}
event.expert.sanctioned Final sanction from {effective}: {cause}. {instrument}
event.expert.suspended Suspended from {effective}: {cause}. {instrument}
event.expert.unavailable Declared unavailable from {effective}: {cause}. {instrument}
event.identity.corrected The name or a licence was corrected; the former document is no longer published. Cause: {cause}. {instrument}
event.replaces It replaces {designation}: {cause}
failure.cause-unexplained Nothing explains the cause of exclusion in this line of the pool: “{found}”.
failure.checkpoint-signature The checkpoint of “{found}” is not signed by the log that you trust.
failure.checkpoints-differ The parts of the proof do not end in the same checkpoint: {found}.
failure.cosignature-invalid The signature of witness “{found}” is not valid.
failure.entries-not-in-order The entries are not in order of place and time in the public record: places {found}.
failure.identity-digest The identity document of {found} is not the one recorded.
failure.impediment-not-in-pool An impediment does not agree with the pool: “{found}”.
failure.log-not-trusted The proof is of a log that your trust policy does not name: {found}.
failure.not-included The entry “{found}” is not in the public record: its inclusion proof fails.
failure.other-draw The conclusion is another draw's, {found}.
failure.other-entry An entry of the proof is not the public record's: {found}.
failure.other-experts The admissions are not those of the designated and the alternates, in their order: {found}.
failure.other-policy The draw was opened under another policy, “{found}”.
failure.other-pool The pool in the proof of {found} is not the public record's.
failure.pool-summary The pool is not the one committed to at the opening: its root is {found}, or its counts differ.
failure.quorum-not-met The witnesses that your trust policy demands did not sign.
failure.quorum-unchecked The quorum hangs on witnesses whose keys this program cannot check: {found}.
failure.tickets-against-policy Someone has {found} tickets, more than the policy allows.
failure.witnessed-missing There is no evidence that witnesses saw the open draw before the round.
failure.witnessed-too-late The witnesses did not sign the opening of the draw before the round was due.
failure.wrong-entry-type The entry “{found}” of the proof is of another type.
fault.checkpoint The checkpoint is missing, malformed or not signed by a log that you trust.
fault.future The entry's time is in the future.
fault.identity The identity document is not the one recorded.
fault.inconsistent The log no longer holds what it signed before: it was rewritten or shortened.
fault.leaf The entry does not match its published hash.
fault.missing A file that the public record must have is not there; what follows cannot be read.
fault.node A hash does not match the level below it in the tree.
fault.not-witnessed There is no evidence that witnesses saw the draw opened, or annulled, before its round.
fault.pool-text The published pool of the draw is missing or malformed.
fault.proof-mismatch The published proof of the draw is not of this log or of these entries.
fault.proof-text The published proof of the draw is malformed.
fault.root The entries are not those that the log signed.
fault.truncated A file of the public record has the wrong length; what follows cannot be read.
fault.witnesses The quorum of witnesses of your trust policy is not met.
feed.annulled Draw {draw} was annulled
feed.annulled.about {court}. Cause: {cause}. It was annulled before there was any randomness.
feed.call The call {call} was opened
feed.call.about Applications are taken from {opens} until before {closes}.
feed.calls Calls for experts: {institution}
feed.change.admitted {expert} entered the roster
feed.change.annulled Admission annulled as an error: {expert}
feed.change.available {expert} is available again
feed.change.changed The practice of {expert} changed
feed.change.corrected The name or licence of {expert} was corrected
feed.change.reinstated The suspension of {expert} ended
feed.change.removed {expert} was removed
feed.change.renewed {expert} was renewed
feed.change.sanctioned Final sanction of {expert}
feed.change.suspended {expert} was suspended
feed.change.unavailable {expert} declared not to be available
feed.concluded Draw {draw} was concluded: {specialty}, {district}
feed.concluded.about {court}. Drawn: {designated}.
feed.corrected The file of {folio} was corrected
feed.corrected.about {court}. The right file: {case}. Cause: {cause}.
feed.court Draws and designations: {court}
feed.direct Direct designation {folio}: {specialty}
feed.direct.about {court}. Without a draw. Ground: {ground}.
feed.draws Draws of experts: {institution}
feed.effective Effective {time}
feed.expert What is public about {expert}
feed.opened Draw {draw} was opened: {specialty}, {district}
feed.opened.about {court}. Eligible: {eligible} of {candidates} in the pool. Round {round} of {chain} decides.
feed.period Period {period}
feed.reserved reserved
feed.roster Roster of experts: {institution}
feed.specialty Draws and designations in {specialty}
fees.amount {step}, {amount}
fees.no-amount Write the amount in pesos, with centavos if there are any, for example 12,500.00.
fees.payer.both-parties both parties
fees.payer.court the court
fees.payer.one-party one party
fees.payer.other somebody else
fees.payer.public-defender the public defender
fees.payment {step}, {amount} (payer: {payer})
fees.step.fixed fixed by the court
fees.step.paid paid
fees.step.quoted quoted
field.address address
field.birth-date date of birth
field.curp CURP
field.email e-mail
field.licence professional licence
field.mobile mobile telephone
field.name name
field.practice specialties and districts
field.rfc RFC
field.telephone telephone
fit.compatible as chance would have it
fit.too-few still too few to say anything
fit.unusual unusual: chance gives it in fewer than one of a hundred specialties; worth a look
fit.very-unusual very unusual: chance gives it in fewer than one of ten thousand; it needs explaining
fsck.gap Entry {place} is missing in the store.
fsck.leaf The stored hash of entry {place} is not that of its bytes.
fsck.not-published The store has {stored} entries and the public folder {published}.
fsck.proof The published proof of {draw} does not verify: {outcome}.
fsck.published {place}: {text}
fsck.root The published root is not that of the stored entries.
fsck.store Store: {reason}
fsck.tile The stored hashes of {path} are not those of its entries.
help.account-add.abstract Adds an account with a temporary password.
help.account-add.court The account's court, if its role is court.
help.account-add.discussion Its holder changes the password and enrols a second factor before signing in. The first account is an administrator's and is made without --as. It is well to have three of them: a recovery is agreed by two who are not the person concerned.
   insacula account add ana-paz --name "Ana Paz" --role administration \
       --email ana@example.mx --password-file - --data data
help.account-add.email The person's e-mail address.
help.account-add.language Language in which to write to them: es or en.
help.account-add.name The person's name.
help.account-add.role The person's role.
help.account-confirm-link.abstract Confirms the link that another person asked for, and ends the account's sessions.
help.account-confirm.abstract Confirms the recovery that somebody else asked for: gives a temporary password and takes the second factor away.
help.account-disable.abstract Keeps a person out.
help.account-enable.abstract Lets a person in again, and forgets failed attempts.
help.account-link.abstract Asks for a link of an account to a person of the directory; another administrator confirms it.
help.account-link.discussion Role and court stay the account's. A person who enters with the directory for the first time reads the identifier on the page.
   insacula account link ana-paz --subject 3f2a77 --as jefa --data datos
help.account-list.abstract Shows all accounts.
help.account-password.abstract Changes one's own password.
help.account-password.discussion The file has two lines: the present password and the new one.
   insacula account password ana-paz --password-file - --data data
help.account-password.file File with the present password and the new one; - is the standard input.
help.account-recover.abstract Asks for an account's recovery; another administrator confirms it.
help.account-signer.abstract Register, by CURP, the person who signs actas with an account.
help.account-signer.curp The person's CURP.
help.account-signer.discussion   insacula account signer secretaria --curp CURP --as administrator --data data
 
 Without --curp the account no longer signs.
help.account-totp.abstract Enrols one's own second factor.
help.account-totp.discussion First without --code: it gives a secret for the telephone's authenticator app. Then with a code of the app.
   insacula account totp ana-paz --password-file - --data data
   insacula account totp ana-paz --password-file - --code 123456 --data data
help.account-unlink.abstract Removes the link of an account to the directory, or the one that waits for confirmation.
help.account.abstract The accounts of the people of the office.
help.account.as Login in whose name to act.
help.account.code Six-digit code of the second factor.
help.account.login Login of the account, like ana-paz.
help.account.password-file File with the password; - is the standard input.
help.account.subject Identifier of the person at the council's directory (sub).
help.acta-check.abstract Check the file of a signature (firma.json) without the system that took it.
help.acta-check.at The time of signing, as the public record says it.
help.acta-check.authority File with authorities' certificates in PEM. May be repeated.
help.acta-check.discussion   insacula acta check firma.json --authority root.pem --authority issuer.pem --at 2026-06-01T18:00:00Z
help.acta-check.file File of the signature.
help.acta-show.abstract Show the signatures of a draw's acta.
help.acta-show.discussion   insacula acta show S-2026-000001 --output folder --data data
 
 With --output it writes the files by which openssl checks the newest signature, and the lines for it. Each look at the files is in the activity log.
help.acta-show.output New folder for the files of the newest signature; only its owner can read it.
help.acta-sign.abstract Keep the signature of an acta that another program made.
help.acta-sign.answer File with the OCSP response about the certificate, in DER.
help.acta-sign.as The court's account in whose name the acta is signed.
help.acta-sign.certificate File with the signer's certificate (.cer, or in PEM).
help.acta-sign.discussion   insacula acta sign S-2026-000001 --text cadena.txt --certificate signer.cer --signature firma.sig --as secretaria --data data
 
 Checks the statement, the certificate, its authority and the signature. The private key takes no part. The certificate must be of the person whom the administration registered for the account.
help.acta-sign.signature File with the signature: alone (.sig) or in detached CMS (.p7s).
help.acta-sign.text File with the statement, as it was signed.
help.acta-text.abstract Write the statement of a concluded draw's acta, which is signed.
help.acta-text.discussion   insacula acta text S-2026-000001 --serial 3330… --data data > cadena.txt
   openssl dgst -sha256 -sign key.pem -out firma.sig cadena.txt
 
 The statement has no line end. Sign the file unchanged.
help.acta-text.serial Serial number of the certificate that signs, in hexadecimal.
help.acta.abstract Signatures of actas by certificates of people (e.firma or FIREL).
help.activity-check.abstract Checks that nobody changed the activity log from outside.
help.activity-check.discussion Each line carries the hash of the one before, and the public record notes the last one each day: who cuts the log off or makes it anew cannot meet it. For today's lines, note the last hash somewhere else. Ends with 1 if something does not agree.
   insacula activity check --data data
help.activity-list.abstract Shows the activity log, the newest at the end.
help.activity-list.actor Of who acted under this name only.
help.activity-list.newest How many lines at most, the newest.
help.activity-list.since From this time on, like 2026-06-01T15:00:00Z.
help.activity-list.subject Of this folio, login or code only.
help.activity.abstract The activity log: who did what, and what was refused.
help.adopt.abstract Enters the changes of the council's catalogues, calendars, periods and policy.
help.adopt.beacon Beacon of the new policy: “registry”, those of beacons.csv; “local”, the installation's. Without it, those of the policy in force.
help.adopt.discussion Reads the folder Registry and enters only what is new or changed; nothing is taken out. A new calendar
 changes days to come only. A changed policy needs a new code; it is in force for the draws opened afterwards.
   insacula adopt --registry Registry --data data
help.adopt.force-unknown-beacon Accept a policy with a beacon that does not count as public.
help.application-admit.abstract Admits who was approved to the roster, or renews their place.
help.application-admit.discussion It gives the expert's number and publishes name and licence. --practice admits for less than was asked for.
   insacula application admit A-2026-000001 --instrument "Lista 2026" --data data
help.application-answer.abstract Answers an objection. The answer is private.
help.application-answer.number The objection's number.
help.application-approve.abstract Approves an application, once nobody can object. The council does.
help.application-approve.discussion   insacula application approve A-2026-000001 --instrument "Acuerdo 7/2026" --data data
help.application-attach.abstract Hands in a requirement's document: PDF, JPEG or PNG, up to 10 MiB.
help.application-attach.discussion It takes the place of the one before. The type is told by the content, not by the name.
   insacula application attach B-k3v9x2mp titulo titulo.pdf --data data
help.application-attach.file The document; - is the standard input.
help.application-begin.abstract Begins a draft; gives its folio and its access code.
help.application-begin.discussion   insacula application begin --call conv-2027 --data data
help.application-begin.renews Expert who asks for another period, like P-000001.
help.application-correct.abstract Sends a returned application again, corrected.
help.application-document.abstract Writes a document that was handed in to a file.
help.application-document.discussion   insacula application document A-2026-000001 titulo -o titulo.pdf --data data
help.application-document.output New file; only its owner can read it.
help.application-edit.abstract Changes a draft, or what was returned.
help.application-edit.discussion An empty value takes a datum away. Name, CURP, e-mail and a specialty with its district are needed.
   insacula application edit B-k3v9x2mp --set name="Ana Paz Luna" \
       --set curp=PALA800101MJCZNN02 --set email=ana@example.mx \
       --practice contabilidad=guadalajara,tequila --data data
help.application-edit.publish-contact Whether the professional contact is published.
help.application-edit.set Datum: name, curp, rfc, email, telephone, mobile, address, licence or birth_date. May be repeated.
help.application-list.abstract Shows the applications and their stages.
help.application-list.stage Only those at this stage.
help.application-object.abstract Takes an objection to an application on the preliminary list.
help.application-object.discussion The cause is public; who objects and in which words is private.
   insacula application object A-2026-000001 --cause informacion-falsa \
       --objector "Colegio de Contadores" --text-file objection.txt --data data
help.application-object.objector Who objects.
help.application-preliminary.abstract Puts an application on the preliminary list.
help.application-preliminary.discussion From then on the time to object runs; before it ends nobody can approve it.
   insacula application preliminary A-2026-000001 --data data
help.application-reject.abstract Rejects an application, with its grounds. The council does.
help.application-reject.discussion Under review, or on the preliminary list once the time for objections and answers is over.
   insacula application reject A-2026-000001 --ground tacha-fundada \
       --instrument "Acuerdo 8/2026" --data data
help.application-reject.ground Codes of the grounds, from the catalogue of causes.
help.application-return.abstract Returns an application and says what is missing.
help.application-return.discussion The applicant has the call's court days to correct it.
   insacula application return A-2026-000001 --missing titulo cedula --data data
help.application-return.missing Codes of the requirements that are missing or not good.
help.application-review.abstract Begins the review of a submitted application.
help.application-show.abstract Shows an application: what all may see and, with --private, its file.
help.application-show.discussion Without --private it says only what the public record says.
   insacula application show A-2026-000001 --private --data data
help.application-show.private Shows the private file too.
help.application-submit.abstract Submits a complete draft; gives the application's folio.
help.application-submit.discussion The public record says that there is an application, and a digest of its content, from which nobody can tell what it says or whose it is.
   insacula application submit B-k3v9x2mp --data data
help.application-withdraw.abstract Withdraws an application.
help.application.abstract Applications to the roster, from the draft to the decision.
help.application.call Code of the call.
help.application.discussion The road: begin, edit, attach and submit are the applicant's; review, return and preliminary, the registry's; approve, reject and admit, the council's. None of it tells the public who applies.
   insacula application begin --call conv-2027 --data data
help.application.file Folio of the draft (B-…) or of the application (A-2026-000001).
help.application.folio Folio of the application, like A-2026-000001.
help.application.language Language of the notices to the person.
help.application.requirement Code of the requirement.
help.backup.abstract Keeps the whole installation in one file, keys included.
help.backup.discussion Whoever has the file can sign for the record: keep it like a key.
   insacula backup copy-2026-06-01 --data data
help.backup.file New file for the backup.
help.beacon-status.abstract Shows the policy's beacons and asks each relay for its newest round.
help.beacon-status.discussion Says which round is next, which was the last to decide a draw, and how each relay is. Without --data, it asks for the beacons of the folder Registry. It ends with 2 if no relay of the first beacon gives a round that verifies.
   insacula beacon status --data data
help.beacon.abstract The public beacons that draws rest on.
help.calendar-close.abstract Enters a closure of days: time limits that run are moved.
help.calendar-close.court A court that is closed. May be repeated.
help.calendar-close.days One day or several.
help.calendar-close.discussion The day may be to come, today, or over. Without --court and --district, everything is closed.
 A day that is closed from some time on counts in time limits, but none ends on it.
   insacula calendar close 2026-09-18 --district autlan --cause suspension-labores --instrument "Acuerdo 12/2026" --data datos
help.calendar-close.district A district whose courts are closed. May be repeated.
help.calendar-close.from-time Local time from which it is closed, if not for the whole day.
help.calendar-list.abstract Shows the closures entered.
help.calendar.abstract Days that an authority closes beside those of the calendar.
help.call-list.abstract Shows the calls.
help.call-open.abstract Opens a call. The council does.
help.call-open.answer-days Court days to answer an objection.
help.call-open.call Code of the call, a new one.
help.call-open.closes From when on they are taken no more.
help.call-open.correction-days Court days to correct what was missing.
help.call-open.discussion It fixes who may apply, with what, and in what time; that does not change later. Where no specialties, districts or requirements are named, all of the catalogue are meant.
   insacula call open --call conv-2027 --period 2027-2028 \
       --opens 2027-02-01T15:00:00Z --closes 2027-03-01T06:00:00Z \
       --correction-days 5 --objection-days 5 --answer-days 3 \
       --instrument "Acuerdo 3/2027" --data data
help.call-open.district District, by code or name. May be repeated.
help.call-open.objection-days Court days to object to somebody on the preliminary list.
help.call-open.opens From when on applications are taken; not before now.
help.call-open.period Period of the roster that it is for.
help.call-open.requirement Requirement, by code or name. May be repeated.
help.call-open.specialty Specialty, by code or name. May be repeated.
help.call-show.abstract Shows a call: time limits, requirements, and how many applications there are.
help.call.abstract Calls for applicants to the roster.
help.case-approve.abstract Approve a correction and enter it in the public record.
help.case-approve.discussion   insacula case approve k3v9x2mp --data data
help.case-correct.abstract Ask for the correction of a draw's file number; another office approves it.
help.case-correct.case The right number.
help.case-correct.discussion The draw keeps its folio and its result, and it stays in sight that it was corrected.
   insacula case correct S-2026-000001 --case 321/2026 --cause expediente-equivocado \
       --instrument "Auto del 3 de junio" --data data
help.case-correct.reserved The right number is reserved: it is not published.
help.case-corrections.abstract Show the corrections that wait for approval.
help.case-discard.abstract Discard a correction.
help.case.abstract File numbers that were entered wrongly.
help.case.folio Folio of the draw or of the direct designation, such as S-2026-000001 or D-2026-000001.
help.common.json Show the result as JSON, for programs.
help.common.lang Language of what is shown.
help.custodian-new.abstract Makes a custodian's key pair.
help.custodian-new.discussion The private key stays in the file; the public one goes to the council for “insacula init --custodian”.
   insacula custodian new university -o university.key
help.custodian-new.name The custodian's name, as a code.
help.custodian-new.output New file for the private key.
help.custodian-open.abstract Opens a draw's sealed envelope and says whether the court was honest.
help.custodian-open.discussion Takes the text of the draw.opened entry, as it is in the public record.
   insacula custodian open entry.json --key university.key
help.custodian-open.entry The draw.opened entry; - is the standard input.
help.custodian-open.key File with the custodian's private key.
help.custodian.abstract For custodians, who can open a draw without the court.
help.demo.abstract Makes an installation with a fictional year of work.
help.demo.codes Shows the accounts of a demonstration that is there already, with the code of this moment.
help.demo.discussion Calls, applications in every state, draws, excuses, replacements and one direct designation, in a year that ended yesterday, with people, courts and offices that do not exist. For learning and trying.
help.demo.seed The number that all choices of the fictional year follow from.
help.designation-accept.abstract Enters the acceptance and oath.
help.designation-accept.discussion It can note the quote and set the day of the report, too.
   insacula designation accept S-2026-000001/P-000017 --quote 12500 --report 2026-07-01 --data data
help.designation-accept.quote Fees quoted, in pesos.
help.designation-accept.report Day on which the report is due.
help.designation-call.abstract Calls the next alternate in the place of a vacant designation.
help.designation-call.discussion The same draw gave the alternate; nobody chooses.
   insacula designation call S-2026-000001/P-000017 --data data
help.designation-challenge.abstract Enters that a party challenges the designated person.
help.designation-challenge.discussion The cause is one of the impediments. It is then decided with resolve.
   insacula designation challenge S-2026-000001/P-000017 --cause amistad --data data
help.designation-deliver.abstract Enters that the report came in.
help.designation-direct.abstract Designates without a draw, on a ground and with reasons that are published.
help.designation-direct.discussion It is the exception: it is counted apart and all see it. Say nothing in the reasons that names the parties.
   insacula designation direct --court juzgado-01-civil-guadalajara --case 7/2026 \
       --specialty genetica --district guadalajara --kind unico \
       --institution "Instituto Jalisciense de Ciencias Forenses" --ground institucion-publica \
       --reasons "Only that institute does the test" --instrument "Auto del 3 de junio" --data data
help.designation-direct.expert Expert of the roster who is designated.
help.designation-direct.ground Legal ground, from the catalogue of causes.
help.designation-direct.institution Institution that will send somebody.
help.designation-direct.reasons Reasons, which are published.
help.designation-discharge.abstract Enters that the task ended.
help.designation-due.abstract Sets the day on which the report is due, or moves it.
help.designation-due.cause Cause of the change, from the catalogue.
help.designation-due.discussion The second time a cause is given.
   insacula designation due S-2026-000001/P-000017 --until 2026-07-15 --cause complejidad-del-dictamen --data data
help.designation-due.until Last day.
help.designation-end.abstract End a designation by nobody's fault; nobody takes the place.
help.designation-end.discussion For example, if the parties settled. It leaves no mark on the expert and does not free the matter.
   insacula designation end S-2026-000001/P-000017 --cause convenio --data data
help.designation-excuse.abstract Enters that the designated person is excused; it becomes vacant.
help.designation-excuse.discussion   insacula designation excuse S-2026-000001/P-000017 --cause parentesco --data data
help.designation-fees.abstract Notes fees that were quoted, fixed or paid.
help.designation-fees.amount Amount in pesos.
help.designation-fees.discussion They are in the public record only if the policy publishes them.
   insacula designation fees S-2026-000001/P-000017 --step paid --amount 12,500.00 \
       --payer both-parties --data data
help.designation-fees.note Note; it is not published.
help.designation-fees.payer Payer: both-parties, court, one-party, other or public-defender.
help.designation-fees.step Step: quoted, fixed or paid.
help.designation-list.abstract Shows the designations and their stages.
help.designation-list.due Only those with something to do.
help.designation-list.stage Only those at this stage.
help.designation-notify.abstract Enters that the designated person was notified.
help.designation-notify.discussion From then on the time to accept and take the oath runs, in court days; the policy says from when for the medium.
   insacula designation notify S-2026-000001/P-000017 --medium in-person \
       --on 2026-06-01 --proof "Stamped receipt, page 33" --data data
help.designation-notify.medium Medium: actuary, electronic, in-person or post.
help.designation-notify.on Day of the notice; today by default.
help.designation-notify.proof Where the proof is; it is not published.
help.designation-replace.abstract Replaces a vacant designation: calls the alternate, or opens another draw.
help.designation-replace.discussion Where there is no alternate, it opens a draw for the same request with the same impediments; for a reserved file too.
   insacula designation replace S-2026-000001/P-000017 --data data
help.designation-resolve.abstract Enters how a challenge was decided.
help.designation-resolve.discussion Founded, the designation becomes vacant; unfounded, it is where it was, with its whole time if that ran.
   insacula designation resolve S-2026-000001/P-000017 --unfounded --data data
help.designation-resolve.founded The challenge is founded.
help.designation-resolve.unfounded The challenge is unfounded.
help.designation-revoke.abstract Revokes a designation; it becomes vacant.
help.designation-revoke.discussion   insacula designation revoke S-2026-000001/P-000017 --cause incumplimiento \
       --instrument "Auto del 3 de junio" --data data
help.designation-show.abstract Shows a designation: its history, its time limit and its alternates.
help.designation.abstract Designations, from the notice to the discharge.
help.designation.discussion A designation by lot is named by folio and expert, S-2026-000001/P-000017; a direct one by its folio, D-2026-000001. The matter's court acts, unless somebody else is named.
   insacula designation notify S-2026-000001/P-000017 --data data
help.designation.id The designation, like S-2026-000001/P-000017 or D-2026-000001.
help.directory-status.abstract Shows how the directory is configured, and whether it answers.
help.directory-status.discussion Reads directory.conf of the data folder, and asks the directory for its description and its keys. Ends with 2 if they are not in order.
   insacula directory status --site https://peritos.ejemplo.mx --data datos
help.directory.abstract The directory with which staff sign in.
help.documents-check.abstract Checks a template without installing it.
help.documents-check.discussion Names the part, the paragraph and the field that cannot be read, and the fields that there are.
   insacula documents check acta acta-del-consejo.docx
help.documents-install.abstract Puts an own template in the place of the program’s.
help.documents-install.discussion It counts from the next document that is asked for. It is kept in templates/ of the data folder; the backup does not contain it. To go back to the program’s, delete that file.
   insacula documents install acta acta-del-consejo.docx --data datos
help.documents-list.abstract Shows the documents, where the template of each comes from, and which fields it has.
help.documents.abstract Templates of the documents of a court’s file.
help.documents.discussion A document is a Word file (DOCX) with fields between braces. Copy the template from Registry/documents, change it in the word processor, check it with check, and install it with install.
help.documents.document The document, as “documents list” names it.
help.documents.file The template’s file, in DOCX.
help.draw-annul.abstract Annul a draw before its round, because of a mistake.
help.draw-annul.discussion After the round it cannot be done. Folio and cause stay in sight; the matter is free again.
   insacula draw annul S-2026-000001 --cause expediente-equivocado --data data
help.draw-conclude.abstract Concludes a draw whose round has come and publishes the designation with its proof.
help.draw-conclude.discussion   insacula draw conclude S-2026-000001 --wait --data data
help.draw-conclude.round-file File with the answer of a relay (or NIST's pulse), for an office without a network. It is verified the same.
help.draw-conclude.secret The secret as a custodian opened it (insacula custodian open), where the installation has lost it.
help.draw-conclude.signature Signature of the round that the draw waits for, typed by hand (chains like quicknet). It is verified the same.
help.draw-conclude.wait Waits for the round to come.
help.draw-list.abstract Shows all draws: waiting, due, overdue and concluded.
help.draw-open.abstract Opens a draw: fixes the pool, the secret and the beacon's round, before any randomness exists.
help.draw-open.adds Designation of the same matter to which this is added, such as S-2026-000001/P-000017; takes --cause.
help.draw-open.case Number of the file, such as 123/2026, “Toca 45/2026” or “123/2026 bis”.
help.draw-open.cause With --adds: code of the cause, such as perito-de-otra-parte.
help.draw-open.court Court that asks for the expert.
help.draw-open.discussion There is one draw per file and specialty, whatever the kind, the suffix or the reserve; another one says which designation it replaces (--replaces) or is added to (--adds, with --cause). It can be annulled before its round only. Court, specialty, district and kind are given by code or by name.
   insacula draw open --court juzgado-01-civil-guadalajara --case 123/2026 \
       --specialty contabilidad --district guadalajara --kind tercero \
       --impediment P-000017=parentesco --data data
help.draw-open.district Judicial district.
help.draw-open.impediment Impediment that the court found, such as P-000017=parentesco. May be repeated.
help.draw-open.kind Kind of designation: tercero, rebeldia, oficial, unico or otro.
help.draw-open.replaces Vacant designation that is replaced and its cause, such as S-2026-000001/P-000017=excusa.
help.draw-open.reserved The file number is reserved: it is not published, only its tag.
help.draw-open.seats How many experts, 1 to 20.
help.draw-open.specialty Specialty.
help.draw-preview.abstract Shows the pool that a draw would have, with each exclusion and its cause.
help.draw-preview.discussion It opens nothing and leaves no trace in the public record. It takes the options of insacula draw open.
   insacula draw preview --court juzgado-01-civil-guadalajara --case 123/2026 \
       --specialty contabilidad --district guadalajara --kind tercero --data data
help.draw-proof.abstract Gives the proof of a concluded draw.
help.draw-proof.discussion Without -o it is written to the standard output. Whoever gets it checks it offline:
   insacula-verify proof S-2026-000001.proof.json --trust policy
help.draw-proof.output File to write to.
help.draw-show.abstract Shows a whole draw, with each expert's number.
help.draw-tag.abstract Give a matter's number, tag and proof, for its parties.
help.draw-tag.discussion To the matter's court and to the auditors only; it stands in the activity log.
   insacula draw tag S-2026-000001 --data data
help.draw.abstract The draws.
help.draw.folio The draw's folio, such as S-2026-000001.
help.fsck.abstract Rebuilds every hash from the entries and compares it with what is stored and published.
help.fsck.discussion Applies all rules again and verifies every proof. Ends with 1 if anything differs.
   insacula log fsck --data data
help.indicators.abstract The follow-up's indicators, computed from what is published alone.
help.indicators.discussion They are the figures that anyone gets from the published files with "insacula-verify log --indicators". docs/indicators.md says how each is computed.
help.init.abstract Creates an installation: keys, public record and the council's catalogues.
help.init.beacon Beacon of the draws: “registry”, the public beacons of beacons.csv; “local”, one of the installation itself, for demonstrations only: it is not independent.
help.init.custodian Custodian who can open draws without the court, as “insacula custodian new” prints it. May be repeated.
help.init.delay Seconds between opening a draw and its round, in the place of the policy's: for demonstrations.
help.init.discussion Adopts the catalogues, the calendars of court days, the periods and the policy of the folder Registry. The private keys are in <folder>/keys: whoever has them can sign for the record; keep them as such.
   insacula init --origin experts.example.mx/registry --data data
help.init.institution Name of the institution, as it is to be shown.
help.init.origin Name of the public record, like an address without https://; it is for good.
help.init.registry Folder with the reference data; without it, the folder Registry.
help.keys-list.abstract Shows the keys: what they are for, since when, and their public parts.
help.keys-protect.abstract Puts all keys under a passphrase, or under another one.
help.keys-protect.discussion The passphrase stands in a file of one line that only its owner may read.
   insacula keys protect --passphrase-file passphrase --data data
help.keys-protect.new File with the new passphrase, if the keys are under one already.
help.keys-renew.abstract Announce a new matter key, because the former one is lost.
help.keys-renew.discussion A file has another tag before and after, and nobody can compare them: look for the key in the backups first.
   insacula keys renew matter --cause llave-perdida --instrument "Acuerdo 12" --data data
help.keys-renew.force Although the key is in its place, on the council's decision.
help.keys-renew.key matter.
help.keys-retire.abstract Retires the record's former key, which signs no longer.
help.keys-retire.discussion Proofs that name it are published anew under the current key.
   insacula keys retire log --data data
help.keys-retire.key log.
help.keys-rotate.abstract Puts a new key in place of another.
help.keys-rotate.discussion Make a backup with insacula backup before.
   insacula keys rotate data --data data
   insacula keys rotate log --instrument "Acuerdo 12" --data data
   insacula keys rotate beacon --policy p-2 --instrument "Acuerdo 12" --data data
help.keys-rotate.instrument For log and beacon: legal act that announces the key.
help.keys-rotate.key data, log or beacon.
help.keys-rotate.policy For beacon: code of the policy that is adopted with the new beacon.
help.keys-unprotect.abstract Takes the passphrase off all keys.
help.keys.abstract The installation's keys.
help.log.abstract Audit a whole public record: the tree, every rule, every draw.
help.log.discussion Reads all published entries, from a folder or an address, and applies every rule again. Keep the checkpoint of each visit: --earlier shows that nothing was rewritten since.
 
 Example:
   insacula-verify log record --trust log.policy --earlier may.checkpoint
help.log.earlier A checkpoint that you kept from an earlier visit.
help.log.indicators Shows the follow-up's indicators too.
help.log.now The time by which deadlines and future entries are judged; this computer's if absent.
help.log.place The published folder, or an address that begins with https://.
help.log.relay Relay that is asked whether the round existed that should have decided each draw on which a fallback beacon was used. May be repeated; what it answers is verified.
help.log.report Shows the report of Commitment 3 too, by quarter, court, district and specialty.
help.log.tiles-only Leave out the pools of the draws and the identity documents.
help.mail-list.abstract Shows the messages: those that wait, those sent and those that could not be delivered.
help.mail-list.failed Only those that could not be delivered.
help.mail-retry.abstract Queues a message again that could not be delivered.
help.mail-retry.message The id that insacula mail list shows.
help.mail-send.abstract Sends the messages whose time has come.
help.mail-send.discussion Run it every few minutes. It uses the machine's mail program (/usr/sbin/sendmail, or that of the variable INSACULA_SENDMAIL); INSACULA_MAIL_FROM gives the sender's address. What fails is repeated: after a minute, and each time after twice as long, up to six hours; after 12 attempts it is given up.
help.mail.abstract The messages to applicants, experts and courts.
help.matter.abstract Find every draw of a court's file, with the proof of its tag.
help.matter.case Kind of file (its code), number and year, such as “toca 45/2026”; without a kind, an expediente.
help.matter.court Code of the court.
help.matter.discussion The court gives the proof to the parties (insacula draw tag); that of a file that is not reserved is in the public record. Ends with 1 if the proof is not that file's.
 
 Example:
   insacula-verify matter record --trust log.policy --court juzgado-01-civil-guadalajara \
       --case "toca 45/2026" --proof 0a97…a794
help.matter.proof The proof of the tag, 160 hexadecimal digits.
help.office.abstract Designates court experts by a verifiable draw: roster, draws and public record.
help.office.as Login of the account in whose name to act; not together with --by.
help.office.by Code of the office or court that acts; without it, the usual one.
help.office.cause Code of the cause, from the catalogue of causes.
help.office.data Folder of the installation; without it, the variable INSACULA_DATA.
help.office.discussion The road of a draw:
   insacula init --origin experts.example.mx/registry --data data
   insacula roster import roster.csv --data data
   insacula draw open --court juzgado-01-civil-guadalajara --case 123/2026 \
       --specialty contabilidad --district guadalajara --kind tercero \
       --data data
   insacula draw conclude S-2026-000001 --wait --data data
   insacula-verify proof data/public/draws/S-2026-000001.proof.json --trust data/public/log.policy
 The variable INSACULA_DATA can stand in for --data.
help.office.effective From when on, like 2026-06-01T06:00:00Z; without it, from the approval on.
help.office.instrument Legal act that it rests on.
help.office.of-court Only this court's, by code or name.
help.office.passphrase-file File with the passphrase of the keys, if they are under one; without it, the variable INSACULA_PASSPHRASE_FILE.
help.office.practice Specialty and its districts, by code or name. May be repeated.
help.office.text-file File with the text, in UTF-8; - is the standard input.
help.person-code.abstract Gives a person another access code.
help.person-code.discussion It takes the place of a lost one, or is the first of who came with a list. See who asks for it: the code opens the own file. It is shown once.
 
   insacula person code P-000017 --data data
help.person-erase.abstract Erases what is private of a person, once it is not needed.
help.person-erase.discussion It cannot be undone. It is refused while the person is on the roster, has something under way, or the data have to be kept.
   insacula person erase A-2026-000001 --data data
help.person-erase.force Though the data had to be kept longer, by the council's decision.
help.person-export.abstract Hands over all that is kept of a person.
help.person-export.discussion Writes a summary (summary.json) and the documents to a new folder that only its owner can read.
   insacula person export P-000017 --to delivery-17 --data data
help.person-export.to New folder.
help.person.abstract A person's rights over the data that are held.
help.person.id Folio of a draft or an application, or an expert's number.
help.proof.abstract Check the designation of one draw by its proof file.
help.proof.discussion Takes the steps of the protocol one by one, says what each of them found and who was designated.
 
 Example:
   insacula-verify proof S-2026-000001.proof.json --trust log.policy
help.proof.file The proof file, <folio>.proof.json; - is standard input.
help.queue.abstract Shows what waits: overdue, to do and waiting for others, with its age.
help.queue.discussion   insacula queue --court juzgado-01-civil-guadalajara --data data
help.record.abstract The public record.
help.relay Relay that is asked for rounds, in place of the configured ones. May be repeated; none is trusted and none has to be: only what verifies is used.
help.restore.abstract Makes an installation of a backup.
help.restore.discussion A record must not sign two histories: give with --known the last checkpoint that was published, and restoring is refused if the backup does not contain it.
   insacula restore copy-2026-06-01 --known checkpoint --data data
help.restore.file File of the backup.
help.restore.known The last published checkpoint that is known.
help.roster-approve.abstract Approves a proposed change and enters it in the public record.
help.roster-approve.discussion   insacula roster approve k3v9x2mp --data data
help.roster-declare.abstract Enters that an expert is not available, or is so again.
help.roster-declare.change unavailable or available.
help.roster-declare.discussion The expert declares it; it needs no approval.
   insacula roster declare unavailable P-000017 --cause licencia \
       --instrument "Escrito del perito" --data data
help.roster-discard.abstract Discards a proposed change.
help.roster-import.abstract Reads the council's list, shows its whole effect and, with --confirm, enters it.
help.roster-import.additions The list has additions to the period only: no one is missing on it, and specialties and districts are added to persons on the roster.
help.roster-import.column The field of a column: NOMBRE="Perito" (by its heading or its letters). May be repeated.
help.roster-import.confirm Enters the effect just as the trial showed it, which gives this mark.
help.roster-import.decide The answer to a doubt of the trial: KEY=ANSWER. May be repeated.
help.roster-import.decisions A sheet of doubts (from --doubts) with the column DECISION filled in.
help.roster-import.discussion The list may be CSV (commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252) or XLSX. Without --confirm it is a trial: it enters nothing and shows rows, columns, persons, doubts and effect. The usual headings are understood (NOMBRE COMPLETO, TEL., CORREO ELECTRÓNICO, No. DE CÉDULA, ESTATUS…); others are assigned with --column or left out with --ignore. With a list for a new period it shows who is renewed, new, changed and not renewed. Telephones and e-mail addresses are not published.
   insacula roster import roster.xlsx --period 2027-2028 --data data
help.roster-import.doubts Writes the doubts to this sheet (.xlsx or .csv), to be decided there.
help.roster-import.file The list, in CSV or XLSX; - is standard input.
help.roster-import.heading-row Row of the headings, where it is not recognised.
help.roster-import.ignore A column that is not to be read, by its heading or its letters. May be repeated.
help.roster-import.period Period of the roster; without it, the one that runs or the next.
help.roster-import.remove-missing Cause with which those are removed who are in the period and missing on its list; without it, they stay on the roster.
help.roster-import.sheet Sheet of the workbook; by default the first visible one.
help.roster-list.abstract Shows the roster, or the part asked for.
help.roster-list.name Part of the name, with or without accents.
help.roster-proposals.abstract Shows the changes to the roster that wait for approval.
help.roster-propose.abstract Proposes a change to the roster; another office approves it.
help.roster-propose.change suspend, reinstate, remove, sanction (a final one), practice (other specialties and districts) or renew (for another period).
help.roster-propose.discussion Nothing changes before it is approved. No change has effect backwards.
   insacula roster propose suspend P-000017 --cause orden-judicial \
       --instrument "Oficio 12/2026" --data data
   insacula roster propose practice P-000017 --cause cambio-de-practica \
       --practice contabilidad=guadalajara --instrument "Acuerdo 4/2026" --data data
   insacula roster propose renew P-000017 --period 2027-2028 \
       --instrument "Acuerdo 5/2027" --data data
help.roster-propose.licences Right licences, separated by commas; with “identity”.
help.roster-propose.name Right name; with “identity”.
help.roster-propose.period Period of the renewal.
help.roster-show.abstract Shows an expert: validity, specialties, sanctions, designations and history.
help.roster.abstract The roster of experts.
help.roster.proposal The proposal, as the list of those that wait for approval names it.
help.round.abstract Checks that a public beacon signed a round.
help.round.chain The beacon, by its name: quicknet, default or nist-2.
help.round.chain-file File with the description of another beacon of drand, as relays give it at /<hash>/info. The hash is computed anew; compare it with the one that you expect.
help.round.discussion Needs no network. The round is written out, or taken from a file with the answer of a drand relay or with NIST's pulse. Ends with 0 if the beacon signed it and with 1 if not.
 
 Examples:
   insacula-verify beacon --chain quicknet --round 1000 --signature b446…5e39
   insacula-verify beacon --chain nist-2 --file pulse.json
help.round.file File with the answer of a relay or with NIST's pulse; “-” for the standard input.
help.round.previous In the place of --signed, for default: the signature of the round before.
help.round.round The number of the round, from 1.
help.round.signature The round's signature, in lower-case hexadecimal.
help.round.signed What the signature covers, where the public record has it (default, NIST).
help.serve.abstract Serves the portal: public, applicants and experts, staff.
help.serve.behind-proxy Proxies stand before it: their X-Forwarded-For is believed. Addresses and networks, separated by commas; without a value those of this machine (loopback).
help.serve.discussion Serves until it is told to end (SIGTERM), and does by itself what has its time: concludes draws, lapses time limits, sends notices. Other commands can write while nobody acts in the portal.
help.serve.listen Address and port to listen on; 127.0.0.1:8080 if not given.
help.serve.log-level What is written to standard error, one line of JSON for each event: debug (every request too), info, notice, warning or error.
help.serve.security-contact Where to report a weakness: mailto:…, https:… or tel:…; /.well-known/security.txt publishes it
help.serve.site The address that the site has in the world, like https://peritos.ejemplo.mx.
help.serve.tls-certificate Certificate chain (PEM), if TLS ends here.
help.serve.tls-key The certificate's private key (PEM).
help.ticket.abstract Compute an expert's tickets in a draw, and the number.
help.ticket.discussion An expert's number is the smallest of the own tickets; the smallest numbers are designated. The seed stands in the verification of each draw.
 
 Example:
   insacula-verify ticket --seed 9f86d081…0f00a08 --expert P-000001 --tickets 3
help.ticket.expert The expert's number, such as P-000001.
help.ticket.seed The draw's seed, 64 hexadecimal digits.
help.ticket.tickets How many tickets the expert has; 1 if absent.
help.trust.log Key of the log that you trust, asking for no witnesses.
help.trust.trust File with your trust policy: the logs and witnesses that you trust.
help.value.address address
help.value.beacon registry|local
help.value.case file-number
help.value.change change
help.value.checkpoint file
help.value.code code
help.value.column FIELD=COLUMN
help.value.count n
help.value.custodian name=public-key
help.value.day YYYY-MM-DD
help.value.decision KEY=ANSWER
help.value.designation designation
help.value.document document
help.value.expert expert
help.value.fee-step step
help.value.field field=value
help.value.file file
help.value.folder folder
help.value.folio folio
help.value.hex hex
help.value.id id
help.value.impediment expert=cause
help.value.key vkey
help.value.key-name key
help.value.language language
help.value.level level
help.value.listen address:port
help.value.login login
help.value.mark MARK
help.value.medium medium
help.value.name name
help.value.networks networks
help.value.payer payer
help.value.pesos pesos
help.value.place folder-or-url
help.value.policy policy
help.value.practice specialty=district,district
help.value.proposal proposal
help.value.relay address
help.value.replacement designation=cause
help.value.seconds seconds
help.value.site address
help.value.stage stage
help.value.text text
help.value.time time
help.value.time-of-day HH:MM
help.verify.abstract Checks draws and the public record of experts without depending on anyone.
help.verify.discussion Checking a draw needs neither a connection nor a permit: the published proof and a key that you trust, had by other means, are enough. It ends with 0 if verified, 1 if the verification failed, 2 if evidence is unavailable and 64 for wrong usage.
 
 Examples:
   insacula-verify proof S-2026-000001.proof.json --trust log.policy
   insacula-verify log https://sorteos.example.org/registro --trust log.policy
help.work.abstract Does what is due: concludes draws, lets lapse what was not answered in time, and notes the activity log.
help.work.discussion With --watch it goes on until it is stopped (Ctrl-C), and opens the installation only when there is something to do.
   insacula work --watch --data data
help.work.every Every how many seconds it looks what is due.
help.work.watch Goes on working until it is stopped.
identifier.curp-check-digit The last digit of “{found}” does not belong to it: some letter or digit of the CURP was changed. Copy it again from its certificate.
identifier.curp-date Characters 5 to 10 of a CURP are the date of birth: year, month and day, like 800131. You wrote “{found}”, which is no date.
identifier.curp-digit Character {number} of a CURP is a digit. You wrote “{found}”. Do not confuse the letter O with zero, nor I with one.
identifier.curp-either Character {number} of a CURP is a digit or a letter from A to Z. You wrote “{found}”.
identifier.curp-length A CURP has 18 characters. You wrote {number}.
identifier.curp-letter Character {number} of a CURP is a letter from A to Z; Ñ is written X. You wrote “{found}”.
identifier.curp-sex Character {number} of a CURP is H, M or X. You wrote “{found}”.
identifier.curp-state Characters 12 and 13 of a CURP are the code of the state of birth, like JC, or NE if it was abroad. You wrote “{found}”.
identifier.email-character An e-mail address cannot have “{found}”: only letters without accents, digits, dots and hyphens. Check the address, or give another one.
identifier.email-comma An e-mail address has dots and no commas. Correct “{found}”, like name@example.mx.
identifier.email-domain What follows the @ in “{found}” is no name of a mail server. An e-mail address is written like name@example.mx.
identifier.email-local “{found}” lacks the name before the @, or has a dot too many there. An e-mail address is written like name@example.mx.
identifier.email-long An e-mail address has at most 254 characters, and 64 before the @. You wrote {number}.
identifier.email-no-at An e-mail address is written like name@example.mx. “{found}” lacks the @.
identifier.email-several-at “{found}” has more than one @. Write one address only, like name@example.mx.
identifier.email-space An e-mail address has no spaces. Write “{found}” without them, like name@example.mx.
identifier.empty The datum is missing.
identifier.licence-character The number of a licence has digits only, like 1234567. Take “{found}” out.
identifier.licence-long The number of a licence has at most eight digits. You wrote {number}: “{found}”.
identifier.licence-pending “{found}” is no number of a licence. As long as there is none, leave it empty.
identifier.licence-state “{found}” looks like a state licence. The roster has the federal one, a number of one to eight digits: give that one, or leave it empty.
identifier.licence-zero The number of a licence cannot be zero. If there is none, leave it empty.
identifier.spreadsheet-error “{found}” is an error of the spreadsheet, not a datum. Write the datum, or leave the cell empty.
identifier.spreadsheet-number “{found}” is a number that the spreadsheet rounded: its last digits are lost. Format the column as text and write the whole number.
identifier.telephone-area-code A telephone number has ten digits, the area code included, like 33 3615 1234. You wrote {number}: “{found}”.
identifier.telephone-character A telephone number is written in digits, like 33 3615 1234 or 33 3615 1234 ext. 4. Take “{found}” out.
identifier.telephone-country “{found}” is a telephone number of another country. Give one of Mexico, like 33 3615 1234.
identifier.telephone-extension The extension in “{found}” cannot be understood. It is written in digits, six at most, like 33 3615 1234 ext. 4.
identifier.telephone-long A telephone number has ten digits, like 33 3615 1234. You wrote {number}: “{found}”. If there are several, write one only in each place.
identifier.telephone-short A telephone number has ten digits, like 33 3615 1234. You wrote {number}: “{found}”.
identifier.telephone-start No area code begins with 0 or 1. Check “{found}”; a telephone number is written like 33 3615 1234.
indicators.accepted accepted
indicators.additions further ones of a matter, direct ones included
indicators.alternates of those, alternates called
indicators.annulled annulled before their round
indicators.answers Answers of the designated
indicators.applications Applications
indicators.cells Specialties by district
indicators.cells-all with anyone on the roster
indicators.cells-three with three or more who can serve today
indicators.challenges challenges
indicators.concentration Concentration by specialty
indicators.concluded concluded
indicators.corrected with a corrected file number, direct ones included
indicators.days_one {count} day
indicators.days_other {count} days
indicators.delay delay of the conclusion, median and longest
indicators.designations Designations
indicators.direct direct
indicators.distribution Draws beside chance, by specialty
indicators.draws Draws
indicators.ended ended by nobody's fault
indicators.exclusions exclusions from pools
indicators.excuses excuses
indicators.fees-fixed designations with public fees that were fixed
indicators.fees-median public fees that were fixed, median
indicators.fees-total public fees that were fixed, in all
indicators.findings The audit found faults (findings: {count}): until they are cleared up these figures are worth nothing. See "insacula log fsck".
indicators.founded challenges found founded
indicators.hours {count} h
indicators.lapses lapsed by silence
indicators.lot by lot
indicators.lots {specialty}; seats drawn: {seats}; experts: {experts}
indicators.minutes {count} min
indicators.no-lot no lot at all: no more eligible than seats
indicators.none no data
indicators.opened opened
indicators.replacements for a replacement
indicators.reports-delivered reports delivered
indicators.reports-due reports with a day on which they are due
indicators.reports-late reports delivered after their day
indicators.reports-moved reports with another day
indicators.reserved of reserved matters, direct ones included
indicators.revocations revocations
indicators.seconds {count} s
indicators.service Reports and fees
indicators.share {whole}.{tenth}%
indicators.specialty {specialty}: {count}; the five most designated have {share}
indicators.specialty-above {specialty}: {count}; the five most designated have {share}; above 10%: {experts}
indicators.submitted submitted
indicators.thin with fewer than three eligible
indicators.to-acceptance from request to acceptance, median
indicators.to-decision from submission to decision, median
indicators.verified with every rule kept (target: 100%)
indicators.widened widened to neighbouring districts
indicators.within-three accepted within three court days of the request
key.beacon signs the rounds of the own beacon
key.data seals private data
key.log signs the public record
key.log-previous signs the public record too, until it is retired
key.matter makes the tags of matters
key.plain no passphrase
key.protected under a passphrase
list.all-districts all judicial districts
list.answer.active Yes, active
list.answer.different Different persons
list.answer.drop Leave empty
list.answer.leave-out Leave the row out
list.answer.same One person
list.answer.use Use this value
list.change.contact contact
list.change.curp CURP
list.change.licences new cédulas: {licences}
list.change.practice specialties and districts: {practice}
list.closest Similar: {names}.
list.column-form “{text}” does not have the form FIELD="column of the list". Fields: {fields}.
list.decision-form “{text}” does not have the form KEY=ANSWER.
list.doubt.curp CURP “{value}”: {fault}
list.doubt.districts “{value}” is no judicial district of the catalogue.
list.doubt.email E-mail “{value}”: {fault}
list.doubt.licence Cédula “{value}”: {fault}
list.doubt.loose “{value}” stands alone in its row: it is neither a person nor a specialty of the catalogue.
list.doubt.missing {column} is missing in the row of “{value}”.
list.doubt.mobile Mobile “{value}”: {fault}
list.doubt.name “{value}” does not look like a person's full name.
list.doubt.one-expert On the roster they are one person, {expert}: {names}. Is that right? If not, correct the list or the earlier answer.
list.doubt.remark The column “{column}”, which is not read, says “{value}”. Is the person active?
list.doubt.same-expert Is “{one}” {expert}, “{other}”, of the roster? {reasons}.
list.doubt.same-person Are “{one}” and “{other}” one person? {reasons}.
list.doubt.specialty The specialty “{value}” is not in the catalogue.
list.doubt.status The column for standing says “{value}”. Is the person active?
list.doubt.telephone Telephone “{value}”: {fault}
list.doubt.too-many “{value}” would have {count} cédulas, more than the roster holds. Correct the list, or leave the rows out.
list.doubts-written Doubts written to {path}: {count}.
list.entered Entered. New: {new}{range}. Renewed: {renewed}. Changed: {changed}. Specialties and districts: {practices}.
list.entered-not-renewed Noted as not renewed: {count}.
list.entered-range  ({first} to {last})
list.entered-removed Removed: {count}.
list.fault.absent The list does not have the columns that you named: {columns}.
list.fault.columns Row {row} was taken for the headings: {headings}.
list.fault.empty The list has no rows.
list.fault.heading-row The list has no row {row} with anything in it.
list.fault.missing Columns are missing: {columns}.
list.fault.no-headings The row of headings was not found: none of the first rows names known columns. Row {row} says: {headings}. Name the row of headings (--heading-row).
list.fault.unknown These columns are not known: {columns}. Assign each one (--column CORREO="{first}") or say that it is not read (--ignore "{first}").
list.field.curp CURP
list.field.districts judicial districts
list.field.email e-mail
list.field.first-surname first surname
list.field.given-names given name(s)
list.field.licence cédula
list.field.mobile mobile
list.field.name name
list.field.number row number
list.field.second-surname second surname
list.field.specialty specialty
list.field.status standing
list.field.telephone telephone
list.group.changed Changed
list.group.left-out Left out by decision
list.group.missing Missing on the list of their period
list.group.new New
list.group.not-renewed Not renewed
list.group.otherwise-named The list writes another name
list.group.present Already in the period
list.group.removed Removed from the roster, and on the list again
list.group.renewed Renewed
list.group.settled Not renewed, decided already
list.likeness.contact they share a telephone or an e-mail address
list.likeness.curp they have the same CURP
list.likeness.homonym they have the same name, and nothing shows whether they are one person or two
list.likeness.letter their names differ by one letter
list.likeness.licence they have the same cédula
list.likeness.near-licence their cédulas differ by one digit
list.likeness.spelling their names are spelled almost alike
list.more and {count} more
list.other-name {person}: the list writes “{name}”. A name is corrected by an act of its own.
list.row.heading headings
list.row.in-doubt in doubt
list.row.left-out left out by decision
list.row.not-active the list says that the person is not active: not admitted
list.row.repeated-heading headings again
list.row.section specialty of the rows below
list.row.title title
list.rows_one row {rows}
list.rows_other rows {rows}
list.sheet.choices POSSIBLE ANSWERS
list.sheet.decision DECISION
list.sheet.key KEY
list.sheet.name Doubts
list.sheet.question DOUBT
list.sheet.rows ROWS
list.sheet.suggestions SUGGESTIONS
list.trial Trial of the list: nothing has been entered. Period: {period}.
list.trial-absent The list lacks: {columns}.
list.trial-addition It is a list of additions: no one is missing on it.
list.trial-apart Rows that are no person's
list.trial-choices Answers: {choices}
list.trial-column {field}: {columns}
list.trial-columns Columns, by row {row}
list.trial-corrected Values read by your answers: {count}
list.trial-doubt {number}. [{key}] {rows}: {question}{closest}
list.trial-doubts Doubts to decide: {count}
list.trial-effect Effect on the roster:
list.trial-empty empty: {columns}
list.trial-group {group}: {count}
list.trial-joined Joined from several rows: {count}
list.trial-next-confirm To enter it just as shown, repeat the command with: --confirm {mark}
list.trial-next-doubts Answer with --decide KEY=ANSWER, or write the doubts to a sheet with --doubts doubts.xlsx, fill in the column DECISION and read it with --decisions doubts.xlsx.
list.trial-next-remove Those who are missing on the list stay on the roster. To remove them when it is entered, add --remove-missing CAUSE, with a cause for a change of standing.
list.trial-notes Reading: {notes}
list.trial-nothing The list changes nothing on the roster.
list.trial-people Persons: {people}. Specialties and districts: {practices}.
list.trial-row Row {row}: {reason}: “{text}”
list.trial-rows Rows read: {rows}. Of persons: {used}. Named apart: {named}.
list.trial-unread not read, by decision: {columns}
mail.account-recovery recovery of an account
mail.account-recovery.body Someone asked to recover the account {account}. The recovery ends when a second administrator confirms it.
 
 If you did not ask for it, tell the administration at once.
mail.account-recovery.subject Recovery of the account {account}
mail.alternate-called call of an alternate
mail.alternate-called.body In draw {folio} you were drawn as alternate in {specialty}, and are now called in place of who was designated.
 
 Court: {court}
 Case: {case}
 
 The court will notify you, and your time to accept runs from then on. If there is an impediment, tell the court.
mail.alternate-called.subject Draw {folio}: you are called as alternate
mail.application-admitted admission to the roster
mail.application-admitted.body Your application {folio} is concluded. You are on the roster of court experts with the number {expert}, until {until}.
 
 From now on you can be drawn in your specialty. If you are not available, say so beforehand.
mail.application-admitted.subject You are on the roster: {expert}
mail.application-approved application approved
mail.application-approved.body Your application {folio} was approved for the specialty {specialty}. We will write to you when you are on the roster with your number.
mail.application-approved.subject Application {folio}: approved
mail.application-lapsed application lapsed
mail.application-lapsed.body Your application {folio} lapsed on {deadline}, because no corrections were received. You may submit another one.
mail.application-lapsed.subject Application {folio}: lapsed
mail.application-limit-moved time limit of an application that moves
mail.application-limit-moved.body The time limit that runs for your application {folio} moved, because the court days changed. It ends on {deadline}, inclusive.
 
 Days closed: {days}
 Act: {instrument}
mail.application-limit-moved.subject Application {folio}: the time limit now ends on {deadline}
mail.application-listed preliminary list
mail.application-listed.body Your application {folio} is on the preliminary list, for the specialty {specialty}.
 
 Anyone may object until {deadline}. If someone does, we will write to you so that you can answer.
mail.application-listed.subject Application {folio}: on the preliminary list
mail.application-objected objection
mail.application-objected.body Someone objected to your application {folio}:
 
 {cause}
 
 You may answer until {deadline}.
mail.application-objected.subject Application {folio}: an objection
mail.application-rejected application rejected
mail.application-rejected.body Your application {folio} was not approved. The reason is:
 
 {cause}
 
 Ground: {instrument}
mail.application-rejected.subject Application {folio}: decision
mail.application-returned return for correction
mail.application-returned.body Your application {folio} needs corrections:
 
 {cause}
 
 Correct it by {deadline}. After that date the application lapses.
mail.application-returned.subject Application {folio}: something is missing
mail.application-submitted application submitted
mail.application-submitted.body We received your application for the roster of court experts. Its folio is {folio}.
 
 Follow it with the folio and the access code that was shown once when you submitted it. We will write to you at each step.
mail.application-submitted.subject Application {folio}: received
mail.attempts attempts: {count}
mail.designation-accepted office accepted
mail.designation-accepted.body {expert} accepted the designation as expert in {specialty}, under oath.
 
 Case: {case}
 Draw: {folio}
mail.designation-accepted.subject Draw {folio}: accepted
mail.designation-ended designation ended
mail.designation-ended.body Your designation in {folio} has ended, for a reason that is nobody's fault. There is nothing more for you to do.
 
 Court: {court}
 Case: {case}
 Cause: {cause}
mail.designation-ended.subject Designation {folio}: ended
mail.designation-excused excuse
mail.designation-excused.body {expert} gave an excuse.
 
 Case: {case}
 Draw: {folio}
 Cause: {cause}
 
 Call the next alternate, or open a draw in replacement.
mail.designation-excused.subject Draw {folio}: excused
mail.designation-lapsed designation lapsed
mail.designation-lapsed.body On {deadline} the time for {expert} to accept ended without an answer. The designation has no effect any more.
 
 Court: {court}
 Case: {case}
 Draw: {folio}
mail.designation-lapsed.subject Draw {folio}: time is over
mail.designation-limit-moved time limit of a designation that moves
mail.designation-limit-moved.body The time to accept the designation as expert in {specialty} moved, because the court days changed. It ends on {deadline}, inclusive.
 
 Court: {court}
 Case: {case}
 Draw: {folio}
 Days closed: {days}
 Act: {instrument}
mail.designation-limit-moved.subject Designation {folio}: the time to accept now ends on {deadline}
mail.designation-named designation
mail.designation-named.body Draw {folio} designated you as expert in {specialty}.
 
 Court: {court}
 Case: {case}
 
 The court will notify you, and your time to accept runs from then. If you have an impediment, tell the court as soon as you can.
mail.designation-named.subject Designated by draw {folio}
mail.designation-notified notice of the designation
mail.designation-notified.body On {day} the court notified you of your designation as expert in {specialty}.
 
 Court: {court}
 Case: {case}
 Draw: {folio}
 
 Accept under oath, or excuse yourself, by {deadline}. If you do not answer, someone else will be designated.
mail.designation-notified.subject Designation {folio}: accept by {deadline}
mail.designation-revoked revocation
mail.designation-revoked.body Your designation in draw {folio} has no effect any more.
 
 Court: {court}
 Case: {case}
 Cause: {cause}
mail.designation-revoked.subject Designation {folio}: revoked
mail.draw-concluded draw concluded
mail.draw-concluded.body Draw {folio} is concluded.
 
 Case: {case}
 Specialty: {specialty}
 Designated: {designated}
 Alternates: {alternates}
 
 Notify who was designated: the time to accept runs from then.
mail.draw-concluded.subject Draw {folio}: concluded
mail.failed NOT DELIVERED
mail.footer {institution}
 
 This message is automatic: please do not answer it.
mail.link-begun link of an account to the directory
mail.link-begun.body Somebody asked to link the account {account} to a person of the council's directory. When another administrator confirms it, whoever the directory identifies as that person will enter with that account.
 
 If you did not expect this, tell the administration at once.
mail.link-begun.subject Link of the account {account} to the directory
mail.new-device sign-in from a new browser
mail.new-device-of-folio sign-in from a new browser
mail.new-device-of-folio.body Somebody signed in with the folio {account} and its access code from a browser that was not known.
 
 When: {time}
 Browser: {browser}
 Network: {network}
 
 If it was you, there is nothing to do. If not, end that session in “Sessions” and ask the registry of experts for another access code.
mail.new-device-of-folio.subject Sign-in with the folio {account} from a new browser
mail.new-device.body Somebody signed in to the account {account} from a browser that was not known.
 
 When: {time}
 Browser: {browser}
 Network: {network}
 
 If it was you, there is nothing to do. If not, end that session in “My account”, change your password and tell the administration.
mail.new-device.subject Sign-in to the account {account} from a new browser
mail.page See the designation, and answer while there is time, on this page:
 {page}
mail.passkey-copied passkey with fewer uses
mail.passkey-copied.body Somebody tried to sign in to the account {account} with a passkey that answered with fewer uses than it had already. That happens when there is a copy of the passkey. It was refused.
 
 Remove that passkey in “My account”, change your password and tell the administration.
mail.passkey-copied.subject Possible copy of a passkey of the account {account}
mail.queued waits until {time}
mail.report-due day of the report
mail.report-due.body The court expects your report on {specialty} by {deadline}.
 
 Court: {court}
 Case: {case}
 Draw: {folio}
 
 If it will not be ready, tell the court before that day, and why.
mail.report-due.subject Designation {folio}: report by {deadline}
mail.report-limit-moved moved day of a report
mail.report-limit-moved.body The day on which the report on {specialty} is due has moved, because court days changed. It is now {deadline}, inclusive.
 
 Court: {court}
 Case: {case}
 Draw: {folio}
 Days that were closed: {days}
 Instrument: {instrument}
mail.report-limit-moved.subject Designation {folio}: the report is now due by {deadline}
mail.report-moved another day for the report
mail.report-moved.body The court moved the day of your report on {specialty}. It is now due by {deadline}.
 
 Court: {court}
 Case: {case}
 Draw: {folio}
 Cause: {cause}
mail.report-moved.subject Designation {folio}: the report is now due by {deadline}
mail.report-reminder reminder of the report
mail.report-reminder.body This is a reminder that the court expects your report on {specialty} by {deadline}.
 
 Court: {court}
 Case: {case}
 Draw: {folio}
 
 If you have handed it in, ignore this message. If you need more time, ask the court before that day.
mail.report-reminder.subject Designation {folio}: your report is due by {deadline}
mail.second-factors-failed wrong second factor
mail.second-factors-failed.body There were several attempts in a row to sign in with the right password of the account {account} and a wrong second factor. Nobody got in.
 
 If it was you, check the clock of your telephone. If not, somebody knows your password: change it today in “My account” and tell the administration. This notice is sent once a day at most.
mail.second-factors-failed.subject Somebody knows the password of the account {account}
mail.sent sent
mail.sign-ins-failed failed sign-ins
mail.sign-ins-failed.body There were five attempts in a row to sign in to the account {account} with a wrong password. Nobody got in, and the client that made them has to wait. You can sign in as always.
 
 If it was you, there is nothing to do. If not, make sure that you use your password nowhere else. This notice is sent once a day at most.
mail.sign-ins-failed.subject Failed sign-ins to the account {account}
mail.to-account account {folio}
mail.to-applicant application {folio}
mail.to-court court {folio}
mail.to-expert expert {folio}
malformed.bad-key {place}: the cryptographic key is invalid or of another kind.
malformed.duplicate-name {place}: the name is repeated.
malformed.empty {place}: it is empty.
malformed.foreign-character {place}: it has a character that the public record does not admit.
malformed.missing {place}: something required is missing.
malformed.name-order {place}: the names are not in order.
malformed.not-base64 {place}: not base64.
malformed.not-code {place}: not a code (lower-case letters, digits and hyphens).
malformed.not-date {place}: no date of the form 2026-05-01.
malformed.not-decimal {place}: not an integer in decimal.
malformed.not-hex {place}: not lower-case hexadecimal digits.
malformed.not-identifier {place}: not an expert number (P-000001) or a folio (S-2026-000001, A-…, D-…).
malformed.not-in-order {place}: the elements are out of order or repeated.
malformed.not-text {place}: the text is empty, too long or has forbidden characters.
malformed.not-time {place}: not a time of the form 2026-05-01T09:00:00Z.
malformed.not-utf8 {place}: the text is not UTF-8.
malformed.out-of-range {place}: the number is out of range.
malformed.syntax {place}: it is not of the form it must have.
malformed.too-deep {place}: too many levels, one inside another.
malformed.too-long {place}: it is too long.
malformed.trailing {place}: there is more content than there should be.
malformed.truncated {place}: the content is cut short.
malformed.unknown-name {place}: the name is not known.
malformed.unknown-value {place}: the value is none of those allowed.
malformed.wrong-length {place}: the length is not the right one.
malformed.wrong-type {place}: the value is of another type.
next.application.admitted The application has ended. See insacula roster show {expert}
next.application.approved Next, by the council: insacula application admit {id}
next.application.lapsed The application has ended: what was missing did not come in time.
next.application.listed The time to object runs (insacula application object {id}), or that to answer. Then the council decides:
 insacula application approve {id}, or insacula application reject {id}
next.application.rejected The application has ended, with its grounds in the public record.
next.application.returned It is for the applicant to correct it (insacula application edit {id}, attach {id}) and to send it:
 insacula application correct {id}. If that is not done in time, insacula work lets it lapse.
next.application.reviewing Next, by the registry: insacula application preliminary {id}, if it meets the requirements;
 insacula application return {id} --missing REQUIREMENT, if something is missing.
next.application.submitted Next, by the registry: insacula application review {id}
next.application.to-decide Nobody can object any more. Next, by the council: insacula application approve {id}, or
 insacula application reject {id}
next.application.withdrawn The application has ended: the applicant withdrew it.
next.designation.accepted Next, when the report comes in: insacula designation deliver {id}. The day on which it is due is set with insacula designation due {id} --until YYYY-MM-DD
next.designation.challenged Next, by the court: insacula designation resolve {id} --founded, or else --unfounded
next.designation.delivered Next, by the court: insacula designation discharge {id}
next.designation.discharged The task has ended.
next.designation.ended It ended by nobody's fault; nobody takes the place.
next.designation.named Next, by the court: insacula designation notify {id} --medium MEDIUM
next.designation.notified It is for the designated person: insacula designation accept {id}, or insacula designation excuse {id} --cause CAUSE.
 Without an answer in time, insacula work makes the designation vacant.
next.designation.replaced In its place: {successor}.
next.designation.vacant There is no alternate to call. Next, by the court: insacula designation replace {id}, which opens another draw.
next.designation.vacant-with-alternate The next alternate is {alternate}. Next, by the court: insacula designation replace {id}
notice.medium.actuary by the court’s actuary
notice.medium.electronic by electronic means
notice.medium.in-person in person
notice.medium.post by post
office.account-disabled The account {login} is disabled. An administrator enables it with insacula account enable.
office.adds is added to {designation}: {cause}
office.adds-options --adds and --cause go together, and not with --replaces.
office.admitted Application {id} is on the roster as {expert}.
office.admitted-since After this group was proposed, these persons were admitted in another way: {names}. Discard the proposal and read the list again.
office.adopted Entered: catalogue rows: {rows}; calendars: {calendars}; closed days added: {closed}; periods: {periods}; new policy: {policy}. Beside the record, settings changed (retention, relays, spellings): {settings}.
office.age-days {count} d
office.age-hours {count} h
office.age-minutes {count} min
office.all-of-catalogue all of the catalogue ({count})
office.already-applied This person has an application in the call “{call}” already: {folio}. Withdraw it first, or go on with it.
office.already-concluded Draw {draw} is concluded already and is not repeated. See it with insacula draw show {draw}.
office.already-signed {name} has signed the acta of draw {draw} already. No other signature is needed.
office.alternate-called In the place of {id} the next alternate was called.
office.alternates Alternates, in order:
office.alternates-waiting Alternates who can be called, in order:
office.ambiguous-name “{name}” names several in the catalogue of {catalogue}; use the code.{close}
office.application   Call:      {call}
   Districts: {districts}
office.applications-listed Applications: {count}
office.authorities-file The file {path} has no certificates in PEM. Convert them with openssl x509 -inform DER -outform PEM, or remove the file.
office.awaits-nothing The draw {draw} waits for no round of a public beacon now.
office.backed-up Backup written to {path}, with {size} entries and the keys: keep it like a key.
office.bad-account-role There are no accounts for the role “{role}”.
office.bad-case “{case}” cannot be read as a file number: {why} Write number and year, as in {form}; before them the kind of file, if it is no expediente ({dockets}); after them what the court adds ({suffixes}).
office.bad-curp The CURP was not registered. {fault}
office.bad-decision The answer “{answer}” is none of the possible ones ({choices}). Doubt: {doubt}
office.bad-email {fault}
office.bad-field “{value}” cannot be kept as {field}: it is empty or too long.
office.bad-field.birth-date The date of birth is written as year, month and day, like 1980-01-31. You wrote “{value}”.
office.bad-field.identifier {fault}
office.bad-field.practice “{value}” is no specialty and no district of this call.
office.bad-field.rfc A person's RFC has 13 characters: four letters, six digits and three letters or digits. You wrote {length}.
office.bad-interval --every is a number of seconds above zero.
office.bad-key {path} does not have a key of 64 hex digits.
office.bad-list The list could not be read. {fault}
office.bad-login “{login}” cannot be a login: lower-case letters without accents, digits and hyphens, up to 64; and not operator, clock or anonymous.
office.bad-origin “{origin}” cannot name the record: no spaces, no +, such as experts.example.mx/registry.
office.bad-passphrase {path} is no good as a passphrase file: it must have one line of text, of up to 1024 bytes.
office.bad-person-name “{name}” cannot be a name: 1 to 200 characters that print.
office.bad-round The file does not have round {round} as the beacon signed it: {fault}
office.bad-seats {seats} experts cannot be designated: 1 to 20.
office.bad-signature The signature was not taken. {fault}
office.bad-subject A person's identifier at the directory has 1 to 255 unaccented letters, digits or signs, and no space. Copy it as the directory gives it.
office.bad-table {path}: {fault}
office.bad-template The template of “{document}” ({path}) cannot be used. {fault}
office.beacon-key-rotated Beacon key rotated: policy {policy} is in force. Write its code and instrument into policy.json, and make a backup with insacula backup.
office.beacon.local Draws rest on this installation's own beacon, which is NOT independent: for learning and trying only.
office.beacon.registry Draws rest on public beacons ({chains}); “insacula beacon status” says whether their relays answer.
office.by-or-as Say who acts with --by or with --as, one of the two only.
office.calendar-changed The calendar “{calendar}” is in the record with another content, and what is entered does not change. Of a known row, only closed days that are added can be entered, with a cause for closures in causes.csv. To open days to come or to change anything else, add a row with a new code; for a day that is over or for one court, use “insacula calendar close”.
office.call   Period:       {period}
   Open:         from {opens} to {closes}
   Specialties:  {specialties}
   Districts:    {districts}
   Court days to correct: {correction}, to object: {objection}, to answer an objection: {answer}
   Instrument:   {instrument}
office.call-applications Applications: {count}
office.call-closed The call “{call}” closed at {closes}.
office.call-line {call}  [{state}]  period {period}  {opens} to {closes}  applications: {count}
office.call-next Whoever wants to take part begins with: insacula application begin --call {call}
office.call-opened Call {call} is in the public record.
office.calls-listed Calls: {count}
office.case-corrected Number corrected: {folio} is now of {case}. Both tags keep the folio.
office.change-approved Proposal {proposal} approved; it is in the public record.
office.change-discarded Proposal {proposal} discarded. Nothing changed.
office.changed-since-shown Something changed since it was shown: the request, the roster or the policy no longer give the same pool. Nothing was opened; look again and confirm.
office.clock-behind The clock says {now}, before the newest entry ({last}). Mend the clock: the record does not accept times going back.
office.close-names Similar: {names}.
office.closures-listed Closures entered: {count}.
office.code-issued Access code of {folio}: {code}
 Hand it to its holder: it will not be shown again. The one before it is void.
office.concluded Draw {draw} concluded at {time}.
office.concluded-next Seed: {seed}
 Proof: {proof}
 Verify it: insacula-verify proof {proof} --trust {policy}
office.contact Professional contact, public at the expert's own wish:
office.contact-private The contact is not published.
office.contact-to-publish Asks for the professional contact to be public.
office.correction-complete It is complete. To send it again: insacula application correct {folio}
office.correction-line {proposal}  {folio} becomes {case}; {cause}. {instrument}  ({time}, {court})
office.correction-line-reserved {proposal}  {folio} becomes {case}, reserved; {cause}. {instrument}  ({time}, {court})
office.correction-next The registry or the council approves it: insacula case approve {proposal}
office.corrections-listed Corrections waiting: {count}
office.created Installation created in {path}.
   Public folder: {public}
   The record's key, for whoever verifies: {log}
   Entries in the public record: {size}
 The private keys are in {path}/keys. Make a backup: insacula backup FILE --data {path}
office.custodian-made Private key written to {path}: do not share it.
 Give to the council: --custodian {argument}
office.data-folder-absent There is no installation in {path}. Create it with insacula init, or correct --data.
office.data-folder-exists {path} exists and is not empty. Choose another folder; nothing is overwritten.
office.data-folder-unfinished The installation in {path} was never finished. Delete it and repeat insacula init.
office.data-key-rotated Data key rotated: everything private is sealed anew. Make a backup with insacula backup.
office.deadline Time limit: up to and including {day} (it ends at {time}). Court days left: {days}.
office.deadline-moved The time limit moved because of the closure of {days} ({instrument}).
office.deadline-over The time limit ended on {day} (at {time}).
office.default-institution Institution to be configured
office.demo Demonstration ready in {path}: {entries} entries, {experts} experts, {applications} applications, {draws} draws, {designations} designations by lot and {direct} direct. All of it is fictional. From the opening of a draw to its round it takes {delay} s only, so that nobody waits.
 Check what is published: insacula-verify log {public} --trust {public}/log.policy --indicators
office.designated Designated:
office.designated-directly Direct designation {id}, WITHOUT a draw: it is in the public record with its ground and its reasons, and counted apart.
office.designation   Court:     {court}
   Case:      {case}
   Specialty: {specialty}
   District:  {district}
   Kind:      {kind}
   To answer: {days} from the notice
office.designations Designations:
office.designations-listed Designations: {count}
office.directory-file The file {path}, which describes the council's directory, cannot be read: {fault}
office.disk The disk did not accept {path}: {reason}. Nothing that was confirmed is lost.
office.disk-nearly-full The system is nearly out of space: for now it takes no applications, documents or saved forms. Everything can be read, and draws go on. Try again later.
office.document-attached Document received in {folio}: {requirement}, {size} bytes.
office.document-checked {path} can be the template of “{document}”.
office.document-installed The template of “{document}” is installed. It counts from the next one that is asked for.
office.document-line {requirement}: {type}, {size} bytes, digest {digest}
office.document-listed {code}: {name} (template: {origin})
office.document-size The document has {size} MB, and the most is {most} MB. Scan it in black and white or with a lower resolution, or send a photograph.
office.document-type “{requirement}” was not received. {fault}
office.document-written Document written to {path} ({type}). It is private: erase it when it is not needed.
office.documents Documents:
office.documents-size The documents of an application may have {most} MB together. Make this one smaller, or one that you gave before.
office.draft-begun Draft {folio} in the call {call}.
 Access code: {code}
 Write it down now: it is not shown again. With it the draft can be continued on another machine.
office.draft-complete It is complete. To submit it: insacula application submit {folio}
office.draft-edited Draft {folio} saved.
office.draft-is-private {folio} is a draft: it is not in the public record. The office sees it with --private.
office.draft-missing Still missing:
office.draft-next Nothing is public yet. Go on with:
   insacula application edit {folio} --set name="…" --set curp=… --set email=… --practice SPECIALTY=DISTRICT
   insacula application attach {folio} REQUIREMENT FILE
office.drafts-full There are too many drafts, and no room for another one now. Try again later; what you saved before is still there.
office.draw-annulled Draw {draw} was annulled: it is not concluded and has no proof. See it with insacula draw show {draw}.
office.draw-next Each designation: insacula designation show {draw}/EXPERT
office.draw-now-annulled Draw {draw} annulled. Its folio and its cause stay in the public record; the matter is free again.
office.draws-listed Draws: {count}
office.draws-open Draws wait for a round of the beacon: {draws}. Conclude them with insacula draw conclude and repeat; nothing was changed.
office.earlier This file already has:
office.earlier-other {folio}  {time}  {state}  {specialty}; {kind}
office.earlier-same {folio}  {time}  {state}  {specialty}; {kind}  (SAME MATTER)
office.eligible Eligible, with their tickets:
office.eligible-line {expert}  {name}: {tickets}
office.entry-too-long The entry would have {size} bytes and the most is 65535. Divide the request.
office.envelope-dishonest The envelope of draw {draw} holds {secret}, which does NOT open the commitment: the court was not honest. Report it.
office.envelope-honest The secret of draw {draw} is {secret} and opens the commitment.
office.erased All that was private of {person}, and the identity document, is erased. What the public record says stays, and every proof still verifies.
office.excluded Excluded, with the cause:
office.excluded-line {expert}  {name}: {cause} ({code})
office.expert-or-institution Say who is designated: with --expert or with --institution, one of the two.
office.expert-place Admission in the public record: entry {place}
office.expert-practice Specialties and districts:
office.expert-validity Valid from {from} to {until}
office.experts-listed Experts: {count}
office.exported All that is kept of {person} is in {path}. It is private: give it to that person only.
office.exported-files Files:
office.field-line {field}: {value}
office.file-absent {path} does not exist. Look at the path.
office.file-erased What was private of {folio} is kept no longer: it was erased.
office.file-exists {path} exists; choose another name. Nothing is overwritten.
office.foreign-character In {text}: the character “{character}” ({code}) cannot go into the public record. Put common letters and signs in its place.
office.foreign-checkpoint The checkpoint in the public folder is not of this record. Look at what is there before going on.
office.fork The published checkpoint at {size} entries does not agree with the store: it would be another history. Do not go on; tell the auditors.
office.form-size The form is too long to be saved. Shorten the texts.
office.from-time from {time}
office.fsck-faults What differs:
office.fsck-sound Everything agrees. Entries: {entries}. Proofs: {draws}.
office.fsck-unsound Faults: {count}. Entries: {entries}. Proofs: {draws}.
office.history What the public record says:
office.history-line {time}  {text}  ({by}, entry {place})
office.identity-erased (identity not published)
office.identity-erased-before The identity document of {expert} was erased: there is no name left to correct.
office.identity-unchanged The name and the licences of {expert} are these already: there is nothing to correct.
office.incomplete The store lacks something of {name}. Restore a backup.
office.incomplete-application The application lacks: {missing}.
office.institution-file The file {path}, which says how to reach the institution, cannot be understood: {fault} Correct that line as docs/portal.md says, or remove the file.
office.key-absent {path} is missing. Restore the keys from a backup.
office.key-foreign {path} is not the key that this installation was used with. Restore the keys from a backup.
office.key-malformed {path} does not have the form of a key. Restore it from a backup.
office.key-open Others can read {path}. Mend the permissions (chmod go= {path}) and, if someone may have copied it, treat the key as lost.
office.key-option-needed To rotate the key {key}, {option} is needed.
office.keys-not-protected The keys are under no passphrase: nothing to take off.
office.keys-now-plain The keys are no longer under a passphrase: only permissions protect them.
office.keys-now-protected All keys are under the passphrase of {path}. Without it nobody opens them: keep a copy in another place, away from the installation's backups.
office.keys-protected The keys are under that passphrase already. To change it, give the new one with --new-passphrase-file.
office.last-administrator {login} is the last administrator's account. Enable another one first.
office.last-local-administrator {login} is the last administrator's account that enters without the directory. Have another one first, for when the directory does not answer.
office.last-second-factor It is your only second factor, and an account cannot be without one. Register another one before you remove it.
office.licences-full {expert} would have more than {most} cédulas. Correct the list and propose it again.
office.link-absent No link of {login} with that person was asked for in the last 24 hours. Ask for it with insacula account link.
office.list-changes-nothing The list changes nothing on the roster: nothing was entered.
office.list-empty The list {path} has no rows.
office.list-in-doubt The list has open doubts: {count}. Decide each one before you propose or enter it.
office.lists-full There are {most} lists in preparation already. Discard one before you bring another.
office.log-key-retired Retired key:
   {former}
 From now on only this one signs
   {log}
office.log-key-rotated The record's key is now
   {log}
 Publish it. The former one signs too, until insacula keys retire log. Make a backup with insacula backup.
office.login-taken There is an account {login} already. Choose another login.
office.mail-incomplete The message “{template}” lacks the value “{name}”: it was not written. This is a defect of the system; tell whoever maintains it.
office.mail-retried Message {message} goes out with the next insacula mail send.
office.mail-sent Messages sent: {sent}. To be tried again: {delayed}. Given up: {failed} (see insacula mail list --failed).
office.matter-key-lost The matter key (keys/matter.key) is missing, or is not the one in force: without it no tag can be made. Restore it from a backup; if it is lost for good, announce another one with insacula keys renew matter --cause llave-perdida --instrument ACT.
office.matter-key-renewed The matter key is now
   {key}
 A file has another tag from now on, and every verification says so. Make a backup with insacula backup.
office.matter-key-stays The matter key is in its place, and is not changed: with another one the same file would have another tag, and nobody could see that it had a draw already. Another one is announced only if it is lost or the council has decided so, with insacula keys renew matter --force.
office.message-sent Message {message} has gone out, and what it said is no longer here.
office.messages-listed Messages: {count}.
office.moved-limit {subject}: now until before {time}
office.moved-limits Time limits that move:
office.no-alternate There is no alternate to call in the place of {designation}. insacula designation replace {designation} opens another draw, if it is vacant.
office.no-beacon The draw waits for round {round}, and nobody has given it yet. It will conclude with the same result whenever it comes: see `insacula beacon status`, or bring the round in a file with --round-file.
office.no-data It was not said where the installation is. Use --data FOLDER or the variable INSACULA_DATA.
office.no-decisions The sheet lacks the columns KEY and DECISION: use the sheet of doubts of this list.
office.no-directory This installation has no directory of the council. Describe it in the file directory.conf of the data folder, as docs/office.md says.
office.no-envelope No envelope of draw {draw} opens with this key.
office.no-local-beacon The policy in force does not use this installation's beacon: nothing to change.
office.no-passphrase-file The passphrase file is missing. Use --passphrase-file FILE or the variable INSACULA_PASSPHRASE_FILE.
office.no-policy No policy or period is in force in the record.
office.no-previous-key There is no former key of the record to retire.
office.no-registry The folder Registry with the reference data was not found. Say where it is with --registry FOLDER.
office.no-removal-cause A removal needs its cause: choose that of those who are missing on the list.
office.no-signer The account “{login}” has no person registered yet who signs. Ask the administration to register your CURP.
office.no-template The template of “{document}” is missing ({path}). Ask the administration of the system to install it.
office.not-a-backup {path} is no backup of an installation, or is damaged. Use another backup.
office.not-admitted The directory identified you, and no account of this office is open to you. Ask an administrator to link yours.
office.not-allowed The role “{role}” does not permit this: {action}. Ask somebody whose task it is.
office.not-an-administrator This is agreed by two people with administrators' accounts, and {login} has none. Say who you are with --as LOGIN.
office.not-an-opening {path} is no draw.opened entry.
office.not-concluded Draw {draw} is not concluded: there is no proof yet. Use insacula draw conclude {draw} --wait.
office.not-confirmed The directory did not identify the person of this session with two factors. Begin again, with your own account at the directory.
office.not-declared An expert does not declare that change: propose it with insacula roster propose.
office.not-demonstration This installation is no demonstration: its accounts are not shown.
office.not-draft {folio} is with the office and cannot be changed. Only drafts can, and what was returned for correction.
office.not-due The round of draw {draw} is due at {due}. Repeat then, or use --wait.
office.not-first-administrator Without saying who you are, you can make the first administrator's account only. Say with --as LOGIN in whose name you act.
office.not-linked The account {login} is not linked to the directory.
office.not-yours {subject} is somebody else's; you can act in your own matters only.
office.nothing-to-adopt The folder brings nothing new: the public record has everything and the settings are the same. Nothing was entered.
office.numbers Numbers, ascending:
office.objection-answered {number}  {cause}, of {time}, answered
office.objection-open {number}  {cause}, of {time}, not answered
office.objection-taken Objection {number} to application {id} taken. Who made it and in which words is private.
office.objection-words Objection {number}, by {by}:
   {text}
   Answer: {answer}
office.objections Objections:
office.opened Draw {draw} opened at {time}, file {case}.
   Commitment:      {commitment}
   Entry's hash:    {leaf} (entry {place})
   Pool: candidates: {candidates}, eligible: {eligible}, tickets: {tickets}
   Beacon round: {round}
   It can be concluded from {due} on
office.opened-next Nobody can change the result any more. If there is a mistake, it can be annulled before {due}: insacula draw annul {draw} --cause CAUSE. Else go on with: insacula draw conclude {draw} --wait
office.opened-reserved Reserved file: only its tag was published. The proof for the parties: insacula draw tag {draw}
office.other-round The file has another round: the draw {draw} waits for round {round}.
office.other-writer Another process (number {pid}) is writing to this installation. Wait for it to end and repeat; nothing was changed.
office.own-recovery Nobody recovers or links their own account ({login}). Ask two other administrators.
office.passkey-copied The passkey “{key}” answered with fewer uses than it had already: there may be a copy of it. It was refused. Sign in another way, remove it, and tell an administrator.
office.passkey-known This passkey is registered already. Use another one.
office.passkey-title The passkey's name has 1 to 60 characters, on one line. Write one by which you know it.
office.passphrase-needed {path} is under a passphrase. Give the passphrase file with --passphrase-file or the variable INSACULA_PASSPHRASE_FILE.
office.password-guessable The password is soon guessed: it is a usual word, a name or a row of the keyboard with numbers, or has very few different characters. Use three or four words that do not belong together.
office.password-long The password is too long. Use up to {most} characters.
office.password-named The password has your login, your name or the institution's name in it. Leave them out, and use three or four words that do not belong together.
office.password-same The new password is the old one. Choose another.
office.password-short The password is short. Use at least {least} characters: several words will do.
office.password-temporary The password of {login} is temporary. Change it before you go on: insacula account password {login}
office.payer-of-fees --payer is given exactly if --step is paid.
office.period-changed The period “{period}” is in the record with other dates or another instrument, and a period in the record does not change. Leave that row as it was; if another period is needed, give it a new code.
office.permissions-too-open Other users of the system can read {path}, which holds personal data. Close it to its owner: chmod go= {path}
office.policy-changed The policy “{policy}” is in the record already with other contents. Give the changed one a new code.
office.preview Preview: nothing has been opened.
   Court:     {court}
   Case:      {case}
   Specialty: {specialty}
   District:  {district}
   Kind:      {kind}, {seats} to designate
   Policy:    {policy}
   Pool:      candidates: {candidates}, eligible: {eligible}, tickets: {tickets}
office.preview-next Eligible: {eligible}; least: {least}. To open it: insacula draw open, with the same options.
office.preview-refused It would not be opened: {reason}
office.preview-reserved Preview: nothing has been opened.
   Court:      {court}
   File:       {case} (reserved: it will not be published)
   Specialty:  {specialty}
   District:   {district}
   Kind:       {kind}, {seats} to designate
   Policy:     {policy}
   Pool:       candidates: {candidates}, eligible: {eligible}, tickets: {tickets}
office.preview-too-small It would not be opened: eligible: {eligible}; at least {least} are needed. Ask for fewer, for another district, or designate directly on a legal ground (insacula designation direct).
office.previous-key-stays The record's former key still signs. Retire it first with insacula keys retire log.
office.private Private, for the office only; who saw it is noted. File of {folio}:
office.private-corrected As the applicant is correcting it:
office.private-fields Data:
office.private-renews Asks for the renewal of {expert}.
office.proof-written Proof of {draw} written to {path}.
office.proposal-line {proposal}  {expert}  {change}  {instrument}  ({office}, {time})
office.proposal-next Nothing has changed yet: another office has to approve it, with insacula roster approve {proposal}
office.proposal-options Option {option} is missing or too much for “{change}”. All changes take --cause but renew; --practice is for practice; --period is for renew; --name and --licences are for identity, and one is enough; --effective does not go with renew, identity or annul.
office.proposal-own Whoever proposed {proposal} cannot approve it. Another office does, with --by or with --as.
office.proposals-listed Proposals waiting: {count}
office.queue-listed Waiting in all: {count}
office.recovery-absent No recovery of {login} was asked for in the last 24 hours. Ask for it with insacula account recover.
office.refused-entries_one {count} failed attempt to enter with the folio since the notification
office.refused-entries_other {count} failed attempts to enter with the folio since the notification
office.registry-column {path} lacks the column “{column}”.
office.registry-file {path} cannot be read: {reason}
office.registry-row {path}, line {line}: column {column} is no good (“{value}”).
office.replacement-drawn There was no alternate to replace {id}: another draw was opened for the same request.
office.replaces replaces {designation}: {cause}
office.requirement {code}  {name}
office.requirements Requirements:
office.restored Installation restored in {path}, with {size} entries. Before going on, compare its checkpoint with the last one published.
office.revocation-file The file {path} is malformed: {fault}. Its lines are “responder FILE ADDRESS” and “required yes” or “required no”.
office.rules-unchanged {file} says what is in force: there is nothing to propose.
office.same-administrator {login} asked for it; another administrator has to confirm it.
office.sanction-line {time}  {cause}. {instrument}
office.sanctions Final sanctions:
office.scheduled Changes to come:
office.sealed-case   Reserved file, for the office only: {case}
office.sealed-damaged The private datum “{name}” does not open with the data key. Restore a backup with insacula restore; nothing was changed.
office.second-factor-absent {login} has no second factor. Enrol it before you sign in: insacula account totp {login}
office.second-factor-present The account {login} has a second factor already. If you have lost the telephone, ask an administrator for a recovery.
office.secret-lost The secret of draw {draw} is absent or does not open with this installation's keys. Ask a custodian to open the envelope.
office.since for {age}
office.still-needed The data of {person} cannot be erased yet: {why}. If that is a date, they have to be kept until then; if it is a folio or a number, it is under way or on the roster.
office.store The store is not in order: {reason}. Restore a backup with insacula restore.
office.store-behind The public folder has {published} entries and the store only {stored}: published entries were lost. Do not go on; restore a complete backup.
office.store-damaged The stored entry {place} cannot be read. Restore a backup with insacula restore.
office.story   Opened:     {time}
   Court:      {court}
   File:       {case}
   Specialty:  {specialty}
   District:   {district}
   Kind:       {kind}, {seats} to designate
   Pool:       candidates: {candidates}, eligible: {eligible}, tickets: {tickets}
               root {root}
   Commitment: {commitment}
   Entry:      {place}, hash {leaf}
   Round:      {round}, due {due}
office.story-concluded   Concluded:  {time}
   Secret:     {secret}
   Beacon:     {signature}
   Seed:       {seed}
office.story-tag   Tag:        {tag}
office.subject-taken That person of the directory is linked to the account {login} already.
office.submitted Draft {draft} was submitted as application {folio}.
 Access code: {code}
 Write it down now: it is not shown again, and the draft's is good no longer.
 The public record says that there is an application, in which call and for which districts; not whose it is.
office.tag {folio}: {case}
   Tag:   {tag}
   Proof: {proof}
 For the parties: with this, and only with this, all draws of the file are seen:
   insacula-verify matter FOLDER-OR-ADDRESS --trust log.policy --court {court} \
       --case "{number}" --proof {proof}
 Of a reserved matter, give the proof to the parties only: with it, numbers can be tried.
office.tag-of-lost-key The tag of {folio} was made under a matter key that is no longer there: its proof cannot be given. With insacula case correct and the same number the matter gets the tag of the key in force.
office.text {text}
office.text-file “{path}” must be UTF-8 text of {most} bytes at most.
office.too-many-passkeys You have {most} passkeys already, which is the most. Remove one that you do not use.
office.unknown-account There is no account {login}. See the accounts with insacula account list.
office.unknown-application There is no application or draft {folio}. See the folios with insacula application list.
office.unknown-beacon The beacon “{chain}” ({hash}) is none of the public ones, or not at this date: as far as anyone can tell, somebody made it up. Nothing was adopted. If the council wants it so, use --force-unknown-beacon; every verification will say so.
office.unknown-call There is no call “{call}”. See them with insacula call list.
office.unknown-correction There is no correction {proposal} waiting. See those that do with insacula case corrections.
office.unknown-designation There is no designation {designation}. See them with insacula designation list.
office.unknown-draw There is no draw {draw}. See the folios with insacula draw list.
office.unknown-expert There is no expert {expert}. Look with insacula roster list --name.
office.unknown-list There is no list in preparation with the key {list}. See those that there are under “Council lists”.
office.unknown-lot There is no draw and no direct designation {folio}. See the folios with insacula draw list.
office.unknown-message There is no message {message}. See the messages with insacula mail list.
office.unknown-name “{name}” is not in the catalogue of {catalogue}.{close}
office.unknown-passkey That passkey is not registered any more. Look at the list again.
office.unknown-period The record has no period “{period}”.
office.unknown-person Nothing is kept of {person}. See whether folio or number are right.
office.unknown-proposal No proposal {proposal} waits. See which do with insacula roster proposals.
office.unknown-requirement “{requirement}” is none of these: {known}.
office.unknown-session That session has ended already. Look at the list of your sessions again.
office.unknown-signature There is no such signature of the acta of draw {draw}.
office.unreadable-file {path} could not be read. Look at the permissions.
office.until until {time}
office.unwritable-file {path} could not be written. Look at the folder and the permissions.
office.waiting Waiting for the beacon's round: {percent} % ({done} of {total} s)
office.waiting-relays Waiting for round {round}: no relay gives it yet
office.widened The pool was widened to the neighbouring districts: {districts}.
office.would-fork The backup ({size} entries) does not contain the published checkpoint ({known} entries): going on from it would be another history. Use a newer backup.
office.wrong-access-code You could not be let in: folio or access code do not fit. The folio is like A-2026-000001 or P-000001, and the code has 16 letters and digits. If you have lost the code, ask the registry of experts for another.
office.wrong-code The code does not fit. Look at the telephone's clock, wait for the next code and repeat; if you have not done so yet, begin without --code.
office.wrong-factor The code does not fit or was used already. Wait for the next one and type it.
office.wrong-passkey The passkey did not answer this page, or five minutes have passed. Begin again.
office.wrong-passphrase The passphrase is not that of {path}, or that file is damaged. Look at the passphrase file.
office.wrong-sign-in You could not be let in: login, password or code do not fit. A code is good once only: wait for the next. After five failed attempts, that network has to wait a minute, and after each further one twice as long, up to a quarter of an hour. If you have lost password or telephone, ask an administrator for a recovery.
opendata.about The whole public record of experts, draws and designations as files at fixed addresses, without private data.
opendata.answer What was asked for.
opendata.answer.bad A parameter cannot be so; the message says which, and what to give in its place.
opendata.answer.missing There is no such thing.
opendata.api Read interface to the record of experts and draws
opendata.api.about Read only, without a key or an account. Times are UTC; expected counts, thousandths. Whoever wants everything should download the open data.
opendata.beacon.own the institution's own
opendata.beacon.public a public beacon
opendata.beacon.unknown nobody knows whose: as far as can be told, the court's
opendata.readme {institution}: open data of experts and draws
 
 Record: {origin}
 State: {size} entries, the newest of {time}
 Address: {address}
 Licence: {licence}
          {licence-address}
 
 The same data follow from the public record: whoever has it can compute them
 again, byte by byte. SHA256SUMS has the sum of each file but the workbooks;
 check them with
 «sha256sum -c SHA256SUMS».
 
 Sets, each in CSV, in JSON and, where it fits, in XLSX:
 {sets}
 CSV: UTF-8 without a mark at its beginning, separated by commas, lines that
 end in CR LF (RFC 4180), with a header. A missing value is an empty cell. A
 list is codes with a space between them. A text that begins with one of
 = + - @ or with an apostrophe has one more apostrophe in front, so that no
 spreadsheet takes it for a formula: take one away for the exact value, or use
 the JSON.
 JSON: an array of objects, one a line; what is missing is null.
 XLSX: to open in a spreadsheet, where the set is not too large. Everything is
 text, without additional apostrophes. These workbooks have no sum, because each
 machine compresses in its own way. The other sets open the same way as CSV with
 a byte-order mark: it is at the same address, and its name ends in -excel.csv,
 like peritos-excel.csv.
 Times are UTC. Codes are explained in «catalogos» and in diccionario.json;
 columns, in diccionario.json and in each file that ends in -metadata.json
 (CSV on the Web).
 
 There is no contact here, and no number of a reserved file. Corrections do not
 erase: they are new entries. Once somebody’s identity is erased, the name is
 gone from the next edition.
 
 News: sorteos.atom and padron.atom. For programs: openapi.json. For portals
 that harvest catalogues: catalogo.jsonld.
opendata.state.annulled annulled
opendata.state.concluded concluded
opendata.state.open open
opendata.state.overdue overdue
opendata.title Experts and draws: open data
operation.applications The applications of a call, without persons
operation.catalogue One catalogue in force
operation.catalogues All catalogues in force
operation.designation One designation by lot
operation.direct One direct designation
operation.draw One draw, with all that it takes to compute it again
operation.draws Draws, the newest first
operation.entry One entry, exactly, with the proof that the record has it
operation.expert One expert: validity, practice, sanctions, history, lot and chance
operation.experts Experts, by number
operation.inclusion Whether somebody was in the pool of a draw and, if not eligible, why; with the proof
operation.indicators The indicators of the follow-up
operation.log State of the public record and its newest checkpoint
outcome.done done
outcome.refused REFUSED
parameter.after-application The value of «next» in the answer before: the folio of an application.
parameter.after-draw The value of «next» in the answer before: the folio of a draw.
parameter.after-expert The value of «next» in the answer before: the number of an expert.
parameter.call Code of a call.
parameter.catalogue One of: causes, courts, districts, dockets, kinds, offices, requirements, specialties, suffixes.
parameter.court Code of a court; they are in /catalogues/courts.
parameter.direct Folio of a direct designation, such as D-2026-000001.
parameter.district Code of a district; they are in /catalogues/districts.
parameter.draw Folio of a draw, such as S-2026-000001.
parameter.expert Number of an expert, such as P-000001.
parameter.limit How many, from 1 to 100; 25 unless given.
parameter.name Beginnings of one or more words of the name or the licence; accents and case do not matter.
parameter.place Place of an entry, counted from 0.
parameter.specialty Code of a specialty; they are in /catalogues/specialties.
parameter.standing One of: active, suspended, unavailable, removed.
parameter.state One of: open, concluded, annulled, overdue (open and past its time).
phase.annulled annulled
phase.concluded concluded
phase.due due
phase.overdue OVERDUE
phase.waiting waiting
place.earlier earlier checkpoint
place.entry entry
place.field “{name}”
place.line line
place.whole the whole input
pool.pool-other-cause The published pool of the draw gives another cause for excluding this person.
pool.pool-other-tickets The published pool of the draw gives this person other tickets, or excludes them.
pool.pool-person-added The published pool of the draw adds this person.
pool.pool-person-missing The published pool of the draw omits this person.
portal.act.confirm Confirmation
portal.act.consent I have checked the data and I confirm.
portal.act.final What is done here stays on record for good and cannot be undone.
portal.act.unconfirmed Nothing was sent. If you agree, tick the box and send again.
portal.calendar.download Take the time limits to a calendar (.ics file)
portal.calendar.event Last day: {task}, {matter}
portal.change Change
portal.changed Something has changed since this page was shown. Nothing was done. This is how it is now: check it and confirm again.
portal.changed.before Before: {line}
portal.changed.more And {count} more.
portal.changed.now Now: {line}
portal.commitment.baseline Starting point: in 2017 the bar claimed that the list had more than 370 experts, and that fewer than five of them were designated.
portal.commitment.baseline-source This is a claim by others, read in one secondary source. This site has not checked it: before this record, designations were not published. The figures below come from the public record, and anyone can compute them again.
portal.commitment.column.acceptance Request to acceptance
portal.commitment.column.direct Without a draw
portal.commitment.column.expected By chance
portal.commitment.column.in-three Within three court days
portal.commitment.column.lot By draw
portal.commitment.column.people Different people
portal.commitment.column.share Share by draw
portal.commitment.column.standing Comparison
portal.commitment.column.thin Thin pools
portal.commitment.column.top-five Of the five most designated
portal.commitment.data The same figures, to print and for programs
portal.commitment.data-text This page prints as a whole, as a report. The tables are in these files:
portal.commitment.done What is done
portal.commitment.done.calls Calls and applications with public time limits and causes
portal.commitment.done.data Complete open data, with dictionary and licence
portal.commitment.done.direct Designations without a draw in sight, with ground and reasons
portal.commitment.done.draw A draw with public randomness, and a proof of each designation
portal.commitment.done.roster A public roster with each expert’s specialties, districts, validity and history
portal.commitment.done.verify A verifier that works on anyone’s own machine, without trust in this site
portal.commitment.figure.acceptance From the request to the acceptance
portal.commitment.figure.acceptance-about Median. Accepted: {accepted}; within three court days: {share}.
portal.commitment.figure.by-lot Designations by draw
portal.commitment.figure.by-lot-about By draw: {lot}. Without a draw, with ground and reasons: {direct}.
portal.commitment.figure.expected Different people whom chance would give
portal.commitment.figure.expected-about With the same pools; about 95 times in a hundred it is within {spread} of this figure.
portal.commitment.figure.people Different people whom the draw designated
portal.commitment.figure.people-about Seats drawn: {seats}. People on the roster: {listed}.
portal.commitment.lead Public follow-up of the third commitment of the Second Local Open Government Action Plan of Jalisco, 2019-2020: “Implementation of a new model for the selection and designation of court experts”.
portal.commitment.missing What is missing
portal.commitment.missing-list Complaints and objections on line, with a folio and a follow-up: today they are handed in at the registry of experts.
 Notices by e-mail for a court, a specialty or an expert: today they are followed by Atom feed.
 A general agreement of the Council that makes the draw mandatory: the system makes it possible and does not impose it.
 Counts of complaints, and of checks made by others: the public record cannot count them.
portal.commitment.name Commitment 3: a new model for selecting and designating court experts
portal.commitment.no-witnesses No independent witnesses sign the record yet: only the institution signs. So keep the checkpoints that you download.
portal.commitment.participation Those who ask to join the roster
portal.commitment.parts By quarter, court, district and specialty
portal.commitment.parts-text In each row, the different people whom the draw designated stand beside those whom chance would give with the same pools. Designations count in the quarter in which they were made.
portal.commitment.problem The problem and the starting point
portal.commitment.problem-text The plan describes the problem as “a closed and discretionary process in the designation of experts”. It names as responsible the Supreme Court of Justice of the State of Jalisco and the Judicial Council.
portal.commitment.recompute The figures of this page come from the published files alone. With this command anyone computes them again, and checks the whole record:
portal.commitment.results What the record shows
portal.commitment.table.especialidad The indicators of each specialty
portal.commitment.table.juzgado The indicators of each court
portal.commitment.table.partido The indicators of each judicial district
portal.commitment.table.trimestre The indicators of each quarter
portal.commitment.verified Who checks it
portal.commitment.witnesses Independent witnesses sign the record: the trust policy requires them, and a proof without them is not accepted.
portal.complaints Something needs to be corrected
portal.complaints.title Error: {title}
portal.data.absent The files are being prepared. Come back in a few minutes.
portal.data.api Description of the read interface (OpenAPI)
portal.data.checkpoint Checkpoint
portal.data.checksums Checksums
portal.data.column Column
portal.data.columns Columns of “{name}”
portal.data.csv-metadata Description of the CSV
portal.data.dictionary Show its columns
portal.data.digest SHA-256
portal.data.feed-draws News of draws (Atom)
portal.data.feed-roster News of the roster (Atom)
portal.data.file File
portal.data.files All files and their checksums
portal.data.files-text To check what you downloaded, put SHA256SUMS into the same folder and type:
portal.data.for-excel to open in a spreadsheet
portal.data.lead The whole data, at addresses that do not change. All of it follows from the public record: from the same record anybody gets the same files, byte by byte.
portal.data.licence Licence
portal.data.licence-text You may copy, use and publish the data, also for profit, if you say where they come from. If you change them, say so.
portal.data.log The public record itself
portal.data.log-text The data above are a convenience. What counts is the record: entries, checkpoint and proofs, in the open formats tlog-tiles and tlog-checkpoint of C2SP. Its address is:
portal.data.meaning What it says
portal.data.policy Keys of the record
portal.data.sets Data sets
portal.data.size Size
portal.data.whole For programs
portal.data.whole-list-catalogue Catalogue of the data sets (DCAT)
portal.data.whole-list-dictionary Data dictionary
portal.day {day} {month} {year}
portal.deadline.left_one Up to and including {day}; after today, {count} court day is left.
portal.deadline.left_other Up to and including {day}; after today, {count} court days are left.
portal.deadline.moved The time limit moved because of the closure of {days} ({instrument}).
portal.deadline.over The time limit ended on {day}.
portal.deadline.today Today is the last day: the time limit ends on {day} at midnight.
portal.description {title}. {institution}: court experts designated by draw, with a public proof of each designation.
portal.directory.again Try again
portal.directory.answered One step is left to sign in with {directory}.
portal.directory.back Back to the page before
portal.directory.cancelled The sign-in was not completed: it was cancelled, or {directory} did not permit it.
portal.directory.confirm Identify myself again with {directory}
portal.directory.confirm-first Identify yourself again with {directory}, and send this again.
portal.directory.confirm-what This cannot be undone, and it is more than 15 minutes since you identified yourself. Do so before you fill in the form.
portal.directory.enter Sign in with {directory}
portal.directory.failed You could not sign in with {directory}
portal.directory.go-on Continue
portal.directory.identifier Your identifier at the directory, which an administrator needs to link your account:
portal.directory.name the council's directory
portal.directory.one-factor The second factor that this office requires was not asked for at {directory}. Enrol it there, and begin again.
portal.directory.or-password Or with login and password
portal.directory.otherwise Sign in with login and password
portal.directory.over This sign-in is over: more than ten minutes have passed, it was used before, or it began in another browser. Begin again.
portal.directory.stale Nothing shows that you identified yourself anew at {directory}. Begin again, and type your password there.
portal.directory.title Sign-in with {directory}
portal.directory.unreachable There was no answer from {directory}. Try again in a few minutes. If you have a password of this office, you can sign in with it.
portal.directory.untrusted The answer did not pass the checks, and you were not let in with {directory}. Tell an administrator.
portal.directory.without-password Your account signs in with {directory}; it has no password here.
portal.feed.draws Draws: what is new
portal.feed.roster Roster: what is new
portal.fees Fees
portal.fees.amount Amount
portal.fees.amount-hint In Mexican pesos, for example 12,500.00
portal.fees.note Note on the fees
portal.fees.note-hint It is not published.
portal.fees.quote Fees quoted
portal.fictional Demonstration: every person, case and figure on this site is fictional.
portal.footer Insacula: designations by a lot that anyone can check. Open source.
portal.help.accessibility Accessibility
portal.help.accessibility.about This site must serve everybody. What we have done, what is missing, and how to tell us.
portal.help.accessibility.aim The aim
portal.help.accessibility.aim-text To meet WCAG 2.2 at level AA. We test it with programs and with a real browser; nobody outside has certified it.
portal.help.accessibility.done What you can expect
portal.help.accessibility.done-list Everything can be done with the keyboard, and you always see where you are.
 Texts and borders have contrast, by day and by night.
 Pages fit a narrow telephone and can be enlarged; wide tables scroll by themselves.
 Nothing depends on colour alone: every mark says its word.
 Each chart has the table with the same data under it.
 Errors say what happened and what to do, with links to each field.
 Everything works without JavaScript, but for the verifier.
 Nothing moves or ends without notice; what you typed is kept if the session ends.
portal.help.accessibility.known What we know is missing
portal.help.accessibility.known-list The verifier needs JavaScript and a recent browser; the programs for the terminal are the alternative.
 Hashes are long strings that a screen reader reads letter by letter.
 Documents that people upload are as they made them.
 There is no sign language or easy reading yet, nor versions in Wixárika or Nahuatl.
portal.help.accessibility.tell Tell us
portal.help.accessibility.tell-text If something keeps you from using this site, tell the registry of experts: which page it was, what you wanted to do, and with which browser or assistive technology. You can do your business in person while it is mended.
portal.help.contents On this page
portal.help.courts For courts
portal.help.courts.about A guide for clerks: from request to designation, and what to do if something goes wrong.
portal.help.courts.after After the draw
portal.help.courts.after-steps Notify. Enter the notice on the day it is given: the time to answer is {days} from then.
 Accepted: enter the acceptance of the office.
 Excused: enter the cause. The place is vacant.
 No answer: when the time is over, the system lets the designation lapse.
 Challenged: enter it with its cause and decide it. If it is founded, the place is vacant; if not, all goes on.
 The report is delivered: enter it. If nothing else is missing, say so there and the charge ends; otherwise discharge the expert later.
portal.help.courts.begin Before you start
portal.help.courts.begin-text You sign in with login, password and a second factor. Each account belongs to one person and one court: do not lend it.
 What you see first is the queue: what is overdue, what is due today, and what waits, with file, person and time limit. You can filter it by task, by time limit or by a text.
 Each line leads to the page of its step, which says what will happen and to whom. One button confirms it.
 What you type into a form is not lost if the session ends: it is back when you sign in again.
portal.help.courts.direct Designating without a lot
portal.help.courts.direct-text This is the exception. It takes a ground of the catalogue, the reasons in your words, and the act behind it. All of it is public and counted apart: write no names of parties and no private facts.
portal.help.courts.documents The documents of the file
portal.help.courts.documents-list On the draw’s page: the order for it, the receipt of the opening, which can be printed as soon as it is open, and the record of the draw.
 On the designation’s page: the letter of notification, the acceptance and oath, the record of discharge or replacement, and the letter to the registry.
 Each can be printed on A4 or letter, or downloaded for Word to complete it. It has folio, QR code, fingerprint, legal basis, and places for seal and signatures.
 The expert’s telephone and e-mail stand only in the letter that the own court asks for, and it is noted who asked.
 If your council has forms of its own, the administration of the system installs them.
portal.help.courts.limits Time limits
portal.help.courts.limits-terms From opening to round: {delay}.
 To conclude, from the round: {conclude}; the system does it.
 To accept or be excused, from the notice: {days}; the last day counts whole.
 Days that do not count: those of the calendar that the council adopted.
portal.help.courts.replace Replacing
portal.help.courts.replace-text A vacancy is filled in one step. First the alternates of the same draw are called, in their order. If none is left who can serve, another draw is opened, which says whom it replaces and for which cause. Nobody chooses whom to call.
portal.help.courts.request Requesting and opening a draw
portal.help.courts.request-steps Give the file number, the specialty, the district, the kind of expert, and how many people are needed. If the matter is reserved, say so.
 Enter the impediments that the file shows, each with its cause. Type the person's number or name; if several have that name, choose which. After the opening it is too late.
 See how the number was read and what that file has had. Another draw has to say why it is asked for.
 Look at the pool: who takes part, with how many tickets, and who is left out and why.
 Check your answers, which you can change one by one, and open on the same page: pool, commitment and round are published. What is on the screen is opened, and once, even if you press twice. Until the round is due it can be annulled for a mistake.
 If you do not finish, save the request: it stands in the queue with its file number, and fills no other. The next one can be filled in as the last.
 Keep or print the receipt. It comes before the randomness and belongs in the file.
portal.help.courts.reserved Reserved matters
portal.help.courts.reserved-text The file number is not published: your court sees it and nobody else. The record has a tag in its place, the same every time, so that a reserved matter cannot be drawn twice either. Give the parties the tag with its proof.
portal.help.courts.wait Waiting for the round
portal.help.courts.wait-late If the beacon is late, do nothing: the system keeps trying, and the result will be the same. Do not open another draw; it would be refused. After {conclude} the draw is shown to everybody as overdue.
portal.help.courts.wait-text The round comes in {delay}, or very little later. The page counts down and renews itself. When it comes, the system concludes the draw, publishes the proof and prepares the record for print.
portal.help.draw How a draw works
portal.help.draw.about A court needs an expert. A draw decides, and anybody can check that nobody biased it. With an example that you can repeat.
portal.help.draw.example An example that you can repeat
portal.help.draw.example-commitment The commitment is published at the opening. It is the hash of the secret, in the example the numbers 1 to 32:
portal.help.draw.example-expert Expert
portal.help.draw.example-leaf The hash of the entry that opens the draw; here, of three words in its place:
portal.help.draw.example-number Number
portal.help.draw.example-result {designated} is designated. The alternate is {alternate}, whose smallest ticket comes next.
portal.help.draw.example-seed Round 1000 comes. The entry, the secret and the beacon's signature give the seed:
portal.help.draw.example-smallest the smallest
portal.help.draw.example-table The tickets of the example
portal.help.draw.example-text All of it is made up but the round, which drand really published. This site computes it each time it shows the page. To repeat it, copy the commands into a terminal; under each stands what must come out.
 Four people have the specialty. One is unavailable and so has no tickets; another one has two:
portal.help.draw.example-ticket And the seed gives each ticket its number. The letters a to f are digits that come after 9. This is the smallest:
portal.help.draw.example-which Ticket
portal.help.draw.idea The idea
portal.help.draw.idea-text It is like taking tickets out of an urn. But here the tickets are numbers that nobody can choose and that everybody can compute again.
 Before the draw three things are published: the list of those who take part, a commitment to a secret number, and the round of a public beacon that will decide. A beacon is a service that publishes random numbers at set times.
 When the round comes, the secret is opened. Secret and round together give the result. It is always the same, whoever computes it.
portal.help.draw.limits What a draw cannot say
portal.help.draw.limits-list Whether what is recorded is true: that an impediment exists, or that somebody knows what they say they know. The record makes it public, dated, and somebody's responsibility.
 Whether the court and those who run the beacon conspired: together they could bias it. That is why the beacon should be independent. Where the institution runs it itself, every verdict warns of it.
 Whether a court should have drawn and did not. Direct designations that are recorded are counted apart.
portal.help.draw.rules The rules of today
portal.help.draw.rules-none No rules have been adopted in this record yet.
portal.help.draw.rules-text They are in the public record and hold for every draw opened until others are adopted:
portal.help.draw.steps Step by step
portal.help.draw.steps-list Request. The court says which case it is, which specialty it needs, in which district, and for how many people.
 Pool. The public record says who has that specialty in that district. Everybody is in it: with tickets, or with the cause for being left out. Nobody writes the pool by hand.
 Commitment. The system makes a secret number and publishes its hash. Whoever published the hash can no longer change the secret unnoticed.
 Round. The time of opening fixes, by a rule, which round of the beacon decides. Nobody picks it.
 Wait. Until that round, neither who knows the secret nor who runs the beacon can know the result alone.
 Result. Secret and round give a seed, and the seed gives each ticket a number. The smallest number wins. The alternates come next, in order.
 Proof. A file is published with all that it takes to repeat the computation.
portal.help.draw.tickets The tickets
portal.help.draw.tickets-rules Uniform: one ticket each.
 Equity: more tickets, up to a limit, for those designated less often in that specialty.
 Rotation: one ticket for those designated least often; the others wait.
portal.help.draw.tickets-text Who has two tickets has exactly twice the probability of who has one. How many each has is said by a rule that the council adopts beforehand, for all draws.
portal.help.draw.who Why nobody can bias it alone
portal.help.draw.who-list The court knows the secret but not the round: it cannot aim. And later it cannot change the secret.
 Who runs the beacon might know the round, but not the secret.
 Drawing again until somebody comes out is not possible: there is one draw for a file and specialty. Another one must say which vacancy it fills or why it is asked for, and is counted.
 The order of the list does not matter: a ticket's number depends on the seed and the person, not on the place.
 If the result displeases and the secret “gets lost”, the draw is shown as overdue. Custodians who have a copy in a sealed envelope can open it.
portal.help.experts For applicants and experts
portal.help.experts.about How to get onto the roster, what to do when designated, and how to know whether you were in a draw and why not.
portal.help.experts.apply Applying
portal.help.experts.apply-steps Read the requirements before you start and have your documents at hand, as PDF, JPEG or PNG of up to 10 MB.
 Fill in the application in parts. It is kept, and you can go on another day while the call is open.
 Submit it, stating that you tell the truth. Until then nothing is public.
 Keep the folio and the access code that you get at the end. The code cannot be looked up later: if you lose it, the registry gives you another, in person.
portal.help.experts.data Your data
portal.help.experts.data-text Of who is on the roster, name, licence number, specialties, districts, validity and history are public. Telephone and e-mail only with your consent.
portal.help.experts.designated If a draw designates you
portal.help.experts.designated-steps The court notifies you. From that day you have {days} to answer; the last day is on your page.
 Accept the office, if you can serve well.
 Be excused, if there is a cause. Do it soon: then whoever is next is called soon.
 If you do not answer, the designation lapses, another person is called, and your history shows that you did not accept.
 Deliver the report to the court, which enters the delivery and discharges you.
portal.help.experts.excuse Being excused, and what follows
portal.help.experts.excuse-text The cause is published as a general code: never about your health or private life. In that matter you will be in no other draw.
 Excuses are counted. Whether an excuse is justified, and what follows if it is not, is for the authority to decide under the law; this system sanctions nobody.
portal.help.experts.follow Following it
portal.help.experts.follow-text With folio and code you see at which stage it is, what is missing and until when.
 If it comes back to be corrected, do so within the time shown; otherwise the application lapses.
 The public sees the folio, the call, the districts and the stages with their dates. Not your name, until you are on the roster.
portal.help.experts.objections Preliminary list and objections
portal.help.experts.objections-text During the time of the preliminary list anybody can object to an application at the registry. The cause is public; who objects and in which words is not.
 You can answer each objection in time. The council decides once nobody can object or answer any more, and a rejection gives its grounds.
portal.help.experts.pool Was I in that draw?
portal.help.experts.pool-text The page of each draw has the whole pool: your expert number stands there with its tickets or with the cause for which it was left out. If you have the specialty in that district and your number is not there, say so.
 On your page you can also download the proof that your line is in the pool that was fixed before the randomness.
portal.help.experts.requirements Requirements
portal.help.experts.unavailable Saying that you are unavailable
portal.help.experts.unavailable-text You can declare it on your page and take it back at any time; it needs no permission. Meanwhile you are in no pool, and pools show the cause “unavailable”.
 It holds for draws to come: designations that you already have go on.
portal.help.glossary Glossary
portal.help.glossary.about The words of this site, in a sentence or two.
portal.help.glossary.draw The draw
portal.help.glossary.draw-terms Draw (sorteo, insaculación): deciding by chance. “Insacular” is to put the tickets into a bag.
 Folio: the name of a draw (S), an application (A) or a direct designation (D), with the year and a number without gaps.
 Pool (lista del sorteo): everybody who could take part, with tickets or with the cause of exclusion.
 Ticket (boleto): each chance to come out. The one with the smallest number wins.
 Alternate (suplente): who comes next in the order of the draw.
 Secret: 32 random bytes kept until the round.
 Commitment (compromiso): the hash of the secret, published at the opening.
 Sealed envelope (sobre cerrado): an encrypted copy of the secret that only its custodian can open.
 Custodian (custodio): who keeps a sealed envelope and can open the draw without the court.
 Public randomness beacon (baliza): a service that publishes random numbers, signed, at set times. Nobody knows them before, and anybody can check them.
 Round (ronda): each number that a beacon publishes.
 Seed (semilla): what secret and round give; the tickets' numbers follow from it.
 Record of the draw (acta de sorteo): the sheet printed for the court's file.
 Policy of the draw (política del sorteo): the rules adopted for all draws: tickets, wait, beacon, alternates, limits.
portal.help.glossary.office The office
portal.help.glossary.office-terms Court expert (perito auxiliar de la administración de justicia): somebody who knows a field and helps a court with a report.
 Applicant (persona aspirante): who has applied to be on the roster.
 Roster (padrón): the institution's list of experts, with specialties, districts and validity.
 Call (convocatoria): the notice that opens a time for applications.
 Application (solicitud de registro): what an applicant submits; its folio begins with A.
 Preliminary list (lista preliminar): applications that passed the review and are open to objections.
 Official list (lista oficial): what comes of it, and what draws are made from.
 Objection (tacha): a reason that somebody gives against an application.
 Validity (vigencia): the time for which an admission holds.
 Renewal (refrendo): of the validity.
 Specialty (especialidad): the field in which somebody is an expert.
 District (partido judicial): the part of the state that a court serves.
 File (expediente): the papers of a matter, with its number.
 Designation (designación): naming an expert for a matter.
 Direct designation (designación directa): one without a lot, with its legal ground and reasons.
 Third expert (perito tercero en discordia): designated where other reports contradict each other in substance.
 Expert in default (perito en rebeldía): designated in place of the one that a party did not present.
 Official expert (perito oficial): one who belongs to a public institution. In family matters article 306 of the national code of civil and family procedure provides for one.
 Acceptance of the office (aceptación y protesta del cargo): the answer by which an expert undertakes to serve.
 Conferment (discernimiento): the act by which the court confers the office.
 Impediment (impedimento): a cause for which somebody cannot serve in a matter, for instance kinship with a party.
 Excuse (excusa): the cause that the expert gives for not serving.
 Challenge (recusación): a party's request that an expert not serve.
 Replacement (sustitución): filling a vacancy with an alternate or by another draw.
 Report (dictamen): what the expert delivers.
 Fees (honorarios): what the expert is paid.
 Suspension, removal, final sanction: changes to the roster with cause and act; final is what can no longer be contested.
 Public version (versión pública): a document without its reserved data.
 Court days (días hábiles): the days on which courts work, by the adopted calendar.
 Overdue (vencido): a time limit that ended without what was due.
 Professional licence (cédula profesional): the document that allows to practise a profession.
 Certificate of no criminal record (carta de no antecedentes penales): some calls ask for it.
 Under oath (bajo protesta de decir verdad): a form of declaring that binds to the truth.
portal.help.glossary.proof The proof
portal.help.glossary.proof-terms Public record (registro público): the list of all entries, to which one can only add.
 Entry (entrada): a published fact, with its date and the office responsible.
 Hash (huella): 64 digits and letters that follow from a text; with another letter, the hash is another.
 Checkpoint (punto de control): a few signed lines that fix the whole record up to a moment.
 Key of the record: with it the signature of checkpoints is checked.
 Proof (comprobante de verificación): the file with which a draw is computed again.
 Inclusion proof: a few hashes that show that an entry or a line is where it is said to be.
 Witness (testigo): somebody outside who signs the checkpoints they see.
 Verdict: what a verifier says at the end.
 Verifier: a program that repeats the computation. There are three, written separately.
portal.help.lead In plain words: what a verifiable draw is, how to check it, and what you can do.
portal.help.matters One file, one lot
portal.help.matters.about How it is known that a file did not get several draws to choose from, what is done about mistakes, and how a party checks.
portal.help.matters.annulled Annulment
portal.help.matters.annulled-text A draw with a mistake can be annulled until its round is due: until then nobody knows the result. After that, never. The folio stays, with its cause:
portal.help.matters.check How a party checks
portal.help.matters.check-steps In the verifier, open the draw's proof and look for "Is it my matter's?": it says whether the tag is yours.
 A program on your computer also lists everything that the file has had, of any specialty:
portal.help.matters.check-text It takes the file number and the proof of its tag. Of a public file the proof is in the entry that opened the draw; of a reserved one the court gives it.
portal.help.matters.corrected Correction
portal.help.matters.corrected-text If the file number was mistyped, the court asks for the correction and another office approves it. The result does not change. The former number stays visible, and what was corrected goes on counting for both files.
portal.help.matters.ended An end that is nobody's fault
portal.help.matters.ended-text If the case ends or the evidence is no longer needed, the task ends without a replacement and counts against nobody:
portal.help.matters.further Another lot in the same file
portal.help.matters.further-text It is taken to fill a vacancy, or beside a designation that stands, for one of these causes. It shows in the draw, in verdicts and in the figures.
portal.help.matters.number The number
portal.help.matters.number-text A number enters the record in one way only: kind of file, number without leading zeros, and a year of four digits. "EXP 0412-26" and "412/2026" are the same.
 What the court adds, such as "bis" or "II", is kept, but makes no other file.
portal.help.matters.one The rule
portal.help.matters.one-text A file has one lot a specialty. Another one is refused unless it says which designation it follows, and why.
 It makes no difference how the number is written, what kind of expert is asked for, or whether the matter is reserved: the rule looks at the file.
portal.help.matters.reserved Reserved files
portal.help.matters.reserved-text The number is not published; the tag is. Who does not have the proof cannot tell which file it is, not even by trying numbers.
 A party asks the court for the tag with its proof: it is on the page of the draw that the court sees.
portal.help.matters.tag The tag
portal.help.matters.tag-text Every file has a tag: 64 letters and digits computed from the court, the kind, the number and the year with a key that the institution announced. There is one tag for each file; not even the court can make another.
 Of a public file the proof is published too, and anybody can check it. Of a reserved one the parties have the proof.
portal.help.others Other help pages
portal.help.privacy Privacy notice
portal.help.privacy.about What is published about people, what is kept sealed, what is never asked, and your rights.
portal.help.privacy.arco How to exercise your rights of access, rectification, cancellation and opposition
portal.help.privacy.never What is never asked
portal.help.privacy.never-list Names of the parties of a case.
 Data about banks, health, beliefs or origin.
portal.help.privacy.not-configured The institution has not configured here yet who answers for personal data, what they are used for, and where the rights are exercised. Ask the institution directly.
portal.help.privacy.notice Complete notice
portal.help.privacy.public What is public
portal.help.privacy.public-list Of who is on the roster: name, licence number, expert number, specialties, districts, validity, standing with its general cause, final sanctions, and their history in draws.
 Professional telephone and e-mail, only with consent.
 Of an application: folio, call, districts, stages, dates and coded causes. Not the name.
 Of a matter: the court and the file number, unless it is reserved.
portal.help.privacy.purposes What they are used for
portal.help.privacy.responsible Responsible for personal data
portal.help.privacy.retention How long
portal.help.privacy.retention-text Each kind of data has a period that the institution adopts. The public record stays: that is why there are no private data in it.
 Erasing does not reach the copies that others made while something was public, nor earlier backups.
portal.help.privacy.rights Your rights
portal.help.privacy.rights-terms Access: ask the registry for a copy of all that is held on you.
 Rectification: what is private is corrected in your application or by the registry; what is public, by a new entry. The earlier one stays visible.
 Cancellation: once you are off the roster, have no pending matters and the retention period is over, what is private is erased, and so is the document with your name and licence. Numbers and codes stay; proofs still hold.
 Objection: you can withdraw your consent to publishing your contact at any time.
portal.help.privacy.sealed What is kept encrypted and not published
portal.help.privacy.sealed-list CURP, RFC, date of birth and address.
 The documents of an application.
 Who objected to an application, in which words, and the answer.
 The file number of a reserved matter.
portal.help.privacy.visit Visiting this site
portal.help.privacy.visit-text There are no trackers, advertisements or contents of other sites. Only who signs in with an account or a folio gets a cookie, which serves the session and ends with it.
 The verifier works on your computer: the proof that you open in it is sent to nobody.
portal.help.privacy.who Who is responsible
portal.help.privacy.who-text The institution that runs this site: {institution}. This page explains how the system treats data; the complete notice, with its legal basis, is the one that the institution adopts and publishes.
portal.help.problems If something looks wrong
portal.help.problems.about What to keep, whom to tell, and what each warning means.
portal.help.problems.cases Frequent cases
portal.help.problems.cases-terms A draw is shown as overdue: the round has passed and it was not concluded. The beacon may be late. The result can no longer change. If it is still so the next day, ask.
 I cannot find a draw: look for the exact folio. Folios have no gaps; if one is missing, keep the checkpoint.
 My name or licence number is wrong: write to the registry. The correction will be another entry.
 I am not in a pool: look at your validity and availability at the time of opening. If all was in order, say so: any audit of the record would show it.
 There are two draws of one file: see whether one replaces the other, or whether specialty or kind differ.
 A proof does not verify: download it again. If it fails again, note which step failed and in which words.
portal.help.problems.checkpoint The checkpoint of this moment
portal.help.problems.keep First, keep the evidence
portal.help.problems.keep-steps The record's checkpoint: a few signed lines that fix all that was published up to that moment.
 The proof of the draw, if there is one, and the page, printed or as a PDF.
 The date, the time and the address that you visited.
 Do the same some hours later, if possible from another network: if different records are shown, the two checkpoints prove it.
portal.help.problems.tell Whom to tell
portal.help.problems.tell-text The registry of experts of the institution: {institution}. Give the folio, what you expected and what you saw, and attach what you kept.
 If you are a party of the matter, say it in the case too: this site decides no appeals and suspends no time limits.
 If what fails is the verification itself, do not depend on us: show the files to somebody who can repeat it.
portal.help.problems.verdicts What each verdict means
portal.help.problems.verdicts-terms Verified: all steps hold under the key that you trust.
 Verified, but not independent: they hold, with a beacon that the institution runs itself.
 Not verified: something is missing to check, for instance the key. This is no refutation.
 Refuted: at least one step does not hold. Keep the file just as you downloaded it.
portal.help.problems.warnings What each warning means
portal.help.problems.warnings-text A warning does not say that the draw is false. It says what is missing for the proof to depend on nobody.
portal.help.rule.alternates Alternates
portal.help.rule.answer Court days to answer
portal.help.rule.beacons Beacons, in their order
portal.help.rule.conclude Time to conclude
portal.help.rule.delay From opening to round
portal.help.rule.equity by equity, up to {cap} each
portal.help.rule.instrument Act that adopts them
portal.help.rule.minimum Least eligible people
portal.help.rule.rotation by rotation
portal.help.rule.tickets Tickets
portal.help.rule.uniform one each
portal.help.step.beacon The beacon signed that round.
portal.help.step.checkpoint The record's key signed the state that the proof speaks of.
portal.help.step.commitment The secret opened is the one promised, and the sealed envelopes held it.
portal.help.step.designated Those designated are those with the smallest numbers.
portal.help.step.format The file is complete and written as it must be.
portal.help.step.identities The name and licence shown are those recorded.
portal.help.step.inclusion Each entry cited really is in the signed record.
portal.help.step.matter The tag is the file's, if its number is public; and the key is the one that the record announced.
portal.help.step.order The tickets' numbers are those of that seed.
portal.help.step.policy The rules of the draw are those that were adopted.
portal.help.step.pool The pool is, letter by letter, the one fixed at the opening.
portal.help.step.round The round is the one that belongs to the time of opening.
portal.help.step.seed The seed follows from the entry, the secret and the round.
portal.help.step.witnessed Somebody outside saw the opening before the round.
portal.help.step.witnesses Other institutions saw the same record and signed it, if you ask for that.
portal.help.verify How to verify without trusting this site
portal.help.verify.about You need not believe us. With the proof of a draw your own computer repeats the computation and says, step by step, whether everything fits.
portal.help.verify.browser In your browser, with a saved copy
portal.help.verify.browser-note It takes a recent browser: Chrome or Edge from version 137, Firefox from 129, Safari from 17.
portal.help.verify.browser-print To know whether the copy is the published program, compute its hash without the two things that this site writes into it, and compare it with the one published along with the program's code:
portal.help.verify.browser-steps Open the verifier and save it on your computer: in the browser's menu, “Save page as”, HTML only.
 Download the proof from the page of the draw.
 If you like, go offline: the copy needs no network.
 Open the copy and drop the proof on it. Read each step and the verdict.
portal.help.verify.hand By hand
portal.help.verify.hand-example The whole example, by hand
portal.help.verify.hand-text Everybody can compute their own number with one command: the seed is on the page of the draw.
portal.help.verify.key First, the key
portal.help.verify.key-compare Compare it with the one that the institution gives by other means: a printed act, its gazette, a person you know. If you read it only here, you still trust this site.
portal.help.verify.key-text All that is published is signed with the key of the public record. This site says that it is this one:
portal.help.verify.limits What a proof does not show
portal.help.verify.limits-list That nobody was missing from the pool: the audit of the whole record shows it.
 That there is no other draw of the same matter: the audit too.
 That everybody sees the same record: that is what witnesses and kept checkpoints are for.
 That what is recorded is true.
portal.help.verify.log The whole record at once
portal.help.verify.log-earlier On another day, with the checkpoint that you kept, the program checks that nothing earlier was removed or changed:
portal.help.verify.log-text A proof speaks of one draw. The audit of the whole record also shows that the pool was complete, that there is no other draw of the same matter, and that every entry kept the rules. Keep today's checkpoint too:
portal.help.verify.open Open the verifier
portal.help.verify.programs With a program on your computer
portal.help.verify.programs-codes At its end the program gives 0 if everything fits, 1 if something does not, 2 if something is missing to check it.
portal.help.verify.programs-policy The file log.policy says which key you trust. Write it yourself, with the key that you compared:
portal.help.verify.programs-text There are two programs, each written on its own from the same specification: insacula-verify and verify.py. They come with the system's open source. Put in the folio that interests you:
portal.help.verify.steps What each step checks
portal.help.visitors For the public and the press
portal.help.visitors.about What somebody who is no party and works at no court can see, how to cite it, and how to read the figures right.
portal.help.visitors.absent What you will not find
portal.help.visitors.absent-list The names of the parties of a case.
 The file number of a reserved matter: a tag stands in its place.
 The reports and what they cost.
 Personal data of experts that are not about their work: address, CURP, RFC, date of birth.
portal.help.visitors.cite How to cite
portal.help.visitors.cite-text Each draw, expert and entry has an address that does not change. Cite the folio (like S-2026-000001), the address and the date on which you saw it.
 If you are going to publish something delicate, keep the proof and that day's checkpoint too: with them you can show what the record said.
portal.help.visitors.corrections Corrections can be seen
portal.help.visitors.corrections-text Nothing is removed from the public record. An error is corrected by another entry, and both stay visible.
portal.help.visitors.download Downloading the data
portal.help.visitors.download-text Whole data sets stand at fixed addresses, as CSV and JSON, with a dictionary, a licence and checksums. The public record itself can be downloaded whole, too, and audited without us.
portal.help.visitors.figures How to read the figures
portal.help.visitors.figures-list Beside how often somebody came out stands how often was to be expected. With small numbers a difference is normal.
 That someone has many designations can have a simple reason: few people have their specialty in their district. Look at the thin pools.
 “Unusual” does not mean foul play: of a hundred specialties one comes out so by mere chance. It is a reason to look at the proofs, which do prove something.
 A direct designation is not irregular by itself: it is an exception that must give its reasons. See how many there are, of which courts and for which reasons.
 An exclusion has a cause and comes before the randomness. Many exclusions in a row of one person or by one court are worth a question.
portal.help.visitors.figures-text Chance does not share out evenly in the short run. Who rolls a die six times rarely sees all six faces.
portal.help.visitors.see What there is
portal.help.visitors.see-list Each draw, with its pool, its exclusions and causes, its result and what happened after.
 Each expert on the roster: specialties, districts, validity, final sanctions, and how often they could come out, came out, accepted or were excused.
 Designations without a lot, with the reasons that the court gave.
 The overall figures and the health of the public record.
portal.help.warning.addition Another lot was asked for beside a designation that stands. Read the cause and the file's other lots.
portal.help.warning.fallback The first beacon did not speak in time, or so the office said. See whether its round exists: beacons publish theirs.
portal.help.warning.identity-absent The document with name and licence was erased or is not attached. The result can be checked all the same, by numbers.
portal.help.warning.late The result was fixed from the round on; what took long was publishing it. Ask why.
portal.help.warning.matter-key-changed The key of the tags was lost and another was announced: it cannot be known whether this file had lots under the former one.
portal.help.warning.no-lot There was no draw: only as many people were eligible as there were places, or fewer.
portal.help.warning.no-witnesses Nobody outside signed having seen the same record. Keep checkpoints: they are your own witness.
portal.help.warning.not-independent Whoever has that beacon's key and the secret could know the result before the opening. In a demonstration this is normal.
portal.help.warning.reserved The file number is not public. Only who has the proof of the tag knows that this draw is of their file.
portal.help.warning.unknown-beacon The beacon is not on the list of public ones. As far as can be told the court made it, and who made it could choose the result. It is as serious as one that the institution runs.
portal.help.warning.widened The rules allow it where there are few people. The pool says who came in.
portal.home Court experts designated by lot
portal.home.what Here the experts who assist the courts are designated by lot. Each draw is announced before the randomness that decides it exists, and its result is published with a proof. Anyone can check it without trusting this site.
portal.institution.absent The institution has not configured its address, telephone and hours on this site yet.
portal.institution.address Address
portal.kept Your session ended, but what you typed was kept: you will find it as you left it once you sign in.
portal.kept.form Here is what you had typed before your session ended. It is not sent yet: check it and save.
portal.list-file.csv CSV
portal.list-file.csv-excel CSV for Excel
portal.list-file.offer The whole list as a file:
portal.list-file.xlsx Excel (XLSX)
portal.mail.to-court to the court
portal.mail.to-expert to the designated person
portal.moment {day} {month} {year}, {hour}:{minute}
portal.month.1 January
portal.month.10 October
portal.month.11 November
portal.month.12 December
portal.month.2 February
portal.month.3 March
portal.month.4 April
portal.month.5 May
portal.month.6 June
portal.month.7 July
portal.month.8 August
portal.month.9 September
portal.nav Sections
portal.nav.accessibility Accessibility
portal.nav.applicants Applicants and experts
portal.nav.calls Calls
portal.nav.commitment Commitment 3
portal.nav.data Open data
portal.nav.directs Direct designations
portal.nav.draws Draws
portal.nav.help Help
portal.nav.more More
portal.nav.own My file
portal.nav.privacy Privacy notice
portal.nav.record State of the public record
portal.nav.roster Roster
portal.nav.staff Staff
portal.nav.statistics Statistics
portal.nav.verify Verify
portal.needed Write or choose this: {field}.
portal.needed-case Write the file number.
portal.notice-given Notice
portal.notice-given.text {medium}, on {day}
portal.notice.abierto The draw is open: pool, commitment and round are fixed and published. This is your receipt.
portal.notice.aceptada You have accepted and protested the office. The court knows.
portal.notice.anulado The draw is annulled. Its folio stays and its cause is public.
portal.notice.contestada Your answer to the objection was handed in.
portal.notice.contrasena The password has changed. Every other session of your account has ended.
portal.notice.corregida Your application was sent again. The registry will review it anew.
portal.notice.correo The notice is back in the queue and goes out with the next attempt.
portal.notice.cuenta The account is made. Give its holder the password in a safe way: it will work once.
portal.notice.decidido No doubts are left: you can propose the list.
portal.notice.descartado The draft was discarded.
portal.notice.disponible You have declared that you are available.
portal.notice.documento The document was received.
portal.notice.excusada Your excuse was recorded. The court knows.
portal.notice.firmada The signature is kept, and its fingerprint is in the public record.
portal.notice.guardado Saved.
portal.notice.hecho Done. It is on record.
portal.notice.llave The passkey is registered.
portal.notice.llave-quitada The passkey was removed.
portal.notice.no-disponible You have declared that you are not available.
portal.notice.propuesto The proposal is on record. Nothing changes until another office approves it.
portal.notice.retirada Your application was withdrawn.
portal.notice.segundo-factor Your second factor is enrolled. From now on you enter with password and code.
portal.notice.sesion The session has ended.
portal.notice.sesiones All other sessions have ended.
portal.notice.suplente The alternate has been called. This is the designation: it waits to be notified.
portal.notice.ya-hecho This had been done already: here is the result. It was not done twice.
portal.notice.ya-no This cannot be done any more: something has changed since the page was shown. Nothing was done; this is how it is now.
portal.optional (optional)
portal.own.accept Accept the office in {folio}
portal.own.accept.check Check first that you have no impediment: interest, kinship, friendship or hostility, debts or partnership with the parties, or having had a part in the matter. If you have one, be excused.
portal.own.accept.confirm I accept the office, I protest to serve in it faithfully and lawfully, and I declare that I have no impediment.
portal.own.accept.submit Accept and protest
portal.own.accept.warning It cannot be undone: afterwards you can only be excused for a cause.
portal.own.accept.what With this you accept the office and protest to serve in it faithfully and lawfully. The court is told; what follows is handing in the report to it.
portal.own.access.begun Write down your folio and your code
portal.own.access.begun-text With them you come back to your draft from any device. You are in already: you can begin to fill in the application.
portal.own.access.code Access code
portal.own.access.folio Folio
portal.own.access.keep Keep the code like a key: whoever has it can see and change your file. The registry cannot read it, only give you another one.
portal.own.access.once This is the only time that the code is shown. Write down both before you go on: folio and code.
portal.own.access.print You can print this page with your browser.
portal.own.access.submitted Your application is submitted
portal.own.access.submitted-text The folio of the draft and its code no longer work: use these from now on. With them you follow your application, correct what is given back and answer.
portal.own.access.to-form I have written them down: fill in the application
portal.own.access.to-status I have written them down: see my application
portal.own.access.where To come back
portal.own.application Application {folio}
portal.own.application.apply-again See calls and requirements
portal.own.application.call Call
portal.own.application.closes The call closes
portal.own.application.correct Correct the documents
portal.own.application.enter-as-expert Enter as an expert
portal.own.application.go-on Go on at: {step}
portal.own.application.handed-in What you submitted
portal.own.application.leave Withdraw the application
portal.own.application.now What you can do now
portal.own.application.object How to object to others
portal.own.application.others Preliminary lists are public. For {days} after each publication in call {call}, anybody can hand in at the registry a letter with the folio, the cause and the facts. The cause is published; who objects and the words are not.
portal.own.application.renews Renewal of
portal.own.application.send-again Check and send again
portal.own.application.stage Stage
portal.own.application.submitted Submitted
portal.own.application.to-withdraw See what happens if I withdraw it
portal.own.availability.cause Cause
portal.own.availability.confirm I understand that this declaration stays in the public record.
portal.own.availability.from From the day
portal.own.availability.from-hint Year, month and day, as in 2026-05-31. Today or later: nothing holds backwards.
portal.own.availability.instrument Own declaration at the portal
portal.own.availability.leave Declare that I am not available
portal.own.availability.leave-not The designations that you have go on: you have to be excused from each. You come back to the draws when you declare that you are available.
portal.own.availability.leave-what From that day on you are in no new draw: each pool will say «not available». The declaration and its cause are public.
portal.own.availability.return Declare that I am available again
portal.own.availability.return-what From that day on you are in the draws again. The declaration and its cause are public.
portal.own.availability.scheduled Declared already
portal.own.back Back to my page without doing anything
portal.own.back-to-designation Back to the designation without doing anything
portal.own.begin Begin my application
portal.own.call Call {code}
portal.own.call.after What happens afterwards
portal.own.call.after-decision Decision of the council
portal.own.call.after-decision-text When these time limits are over, the council approves or rejects. A rejection states its grounds and stays in the public record.
portal.own.call.after-list Preliminary list and objections
portal.own.call.after-list-text For {objection} anybody can object to the application at the registry. If somebody does, you have {answer} to answer.
portal.own.call.after-review Review
portal.own.call.after-review-text If something is missing, the registry gives the application back and says what: you have {correction} to correct it and send it again. Otherwise it lapses.
portal.own.call.after-roster Roster
portal.own.call.after-roster-text Whoever is admitted gets an expert number, enters with the same code and takes part in the draws of the own specialties and districts.
portal.own.call.after-submit Submission
portal.own.call.after-submit-text You get a final folio, another code and a receipt. The public record says that there is an application, not whose.
portal.own.call.all All calls and how it is done
portal.own.call.begin Begin
portal.own.call.begin-text When you begin, a draft is made with its folio and its code. Nobody reviews it before you submit it. Before you give data, read how they are treated:
portal.own.call.closes Closes
portal.own.call.closes-in closes in {left}
portal.own.call.cost How long it takes
portal.own.call.cost-text About {minutes} minutes with the documents at hand. It is saved step by step and you can go on another day or on another device. It costs no money.
portal.own.call.court-days Court days are those on which the courts work by the published calendar; a time limit runs from the following day.
portal.own.call.data Data that are asked for
portal.own.call.data-text Name, CURP and e-mail are indispensable. RFC, telephones, address, professional licence and birth date help to review the application. Of all this only your name and your licence are published, and only if you come to the roster; your telephones and e-mail, only if you want it.
portal.own.call.districts Judicial districts of the call
portal.own.call.documents Documents that are asked for
portal.own.call.documents-form Each as a PDF, or as a JPEG or PNG image, of up to {largest} MB. A legible photograph taken with a telephone is good enough.
portal.own.call.instrument Opened by
portal.own.call.not-open This call is not open now.
portal.own.call.opens Opens
portal.own.call.opens-in opens in {left}
portal.own.call.period Period of the roster
portal.own.call.specialties Specialties of the call
portal.own.call.state State
portal.own.code Access code
portal.own.code-hint 16 letters and digits; hyphens and capitals do not matter.
portal.own.contact.change Change these data
portal.own.contact.intro If you come to the roster, anybody will be able to see your name, your licence, your specialties, your districts and your validity. You may also allow everybody to see how to reach you. This is exactly what would be shown:
portal.own.contact.never Your CURP, RFC, address, birth date and documents are never published. The registry, and a court that designates you, see your contact even if you say no.
portal.own.contact.no No, only the registry and a court that designates me see it
portal.own.contact.question Is your professional contact to be published?
portal.own.contact.yes Yes, anybody may see it
portal.own.data.intro Write your data as they stand in your documents. What is right is saved even if something is missing.
portal.own.designation Designation in {folio}
portal.own.designation.accepted You have accepted. The report is to be handed in to the court.
portal.own.designation.all All my designations
portal.own.designation.case Case
portal.own.designation.challenged A party asks that you do not serve (recusation). The court will decide; meanwhile no time limit runs.
portal.own.designation.court Court
portal.own.designation.delivered The court has received the report. It is still to discharge you.
portal.own.designation.discharged The office is concluded.
portal.own.designation.district Judicial district
portal.own.designation.ended The court ended this task for a cause that is nobody's fault. It does not count against you.
portal.own.designation.folio Folio
portal.own.designation.kind Kind of expertise
portal.own.designation.named You were designated; the court has not notified you yet. The time to answer begins with the notice.
portal.own.designation.named-at Designated
portal.own.designation.notified The court has notified the designation. Accept and protest the office, or be excused, in time.
portal.own.designation.notified-over The time to answer ended without an answer.
portal.own.designation.public See the public page of the matter
portal.own.designation.replaced The appointment has no effect any more and somebody else was designated.
portal.own.designation.sealed reserved; the court tells you
portal.own.designation.specialty Specialty
portal.own.designation.stage Stage
portal.own.designation.to-accept Accept and protest the office
portal.own.designation.to-excuse Be excused
portal.own.designation.unanswered If you do not answer in time, the designation lapses, somebody else is called, and the public record says so. Article 303 of the national code of civil and family procedure also provides for a fine and notice to the council.
portal.own.designation.vacant The appointment has no effect any more: you have nothing more to do in this matter.
portal.own.designations My designations
portal.own.designations.caption Designations, the newest first
portal.own.designations.none You have not had any designation yet.
portal.own.document.all Back to all documents
portal.own.document.file Choose the document on your device
portal.own.document.file-hint PDF, JPEG or PNG, up to 10 MB. It is recognised by its content; its name is not kept.
portal.own.document.none No document came. Choose one that is not empty and send it.
portal.own.document.other Choose another one to replace it
portal.own.document.replace Replace document
portal.own.document.send Send document
portal.own.document.there Received
portal.own.documents.asked The registry asks for this to be corrected. Replace each and send the application again:
portal.own.documents.complete No document is missing.
portal.own.documents.intro A PDF, or a JPEG or PNG image, of up to {largest} MB for each document. Each is sent on its own: if the connection breaks, what was received is not lost.
portal.own.documents.missing_one {count} of {total} documents is missing.
portal.own.documents.missing_other {count} of {total} documents are missing.
portal.own.documents.replace_one {count} document has to be replaced.
portal.own.documents.replace_other {count} documents have to be replaced.
portal.own.draft Draft {folio}
portal.own.draft-kept Kept, if nobody uses it, until
portal.own.draw I in draw {draw}
portal.own.draw.all All draws
portal.own.draw.check Checking it without this site
portal.own.draw.check-leaf The hash of the line is SHA-256 of one byte 00 followed by the line, without a line break.
portal.own.draw.check-path With each hash of the way SHA-256 of one byte 01, the left hash and the right one is computed, as RFC 9162 section 2.1.3.2 says.
portal.own.draw.check-pool Or compute the root again from the whole pool:
portal.own.draw.check-root What comes out is the root, and it has to be the same that the opening entry of the public record has.
portal.own.draw.command It is the smallest of your tickets. The first is computed by this command; the others, with 2, 3… in the place of 1:
portal.own.draw.designation See my designation in this draw
portal.own.draw.download Download the proof (JSON)
portal.own.draw.help how to verify
portal.own.draw.index Place in the pool
portal.own.draw.index-text {index}, counted from 0, of {size} lines
portal.own.draw.leaf Hash of the line
portal.own.draw.line My line
portal.own.draw.matter Specialty and district
portal.own.draw.no-proof There is no line of yours in the pool of this draw. You can see it in the whole pool:
portal.own.draw.number My number
portal.own.draw.opened Opened
portal.own.draw.path Hashes on the way to the root
portal.own.draw.place Was I in the pool?
portal.own.draw.pool pool of the draw
portal.own.draw.proof The proof of my line in the pool
portal.own.draw.proof-text The pool was fixed before the randomness existed, and its root stands in the public record. This proof shows that your line is part of it, without seeing the others.
portal.own.draw.public The public page of the draw
portal.own.draw.result Result
portal.own.draw.root Root of the pool
portal.own.draws Draws that I may have been in
portal.own.draws.alternate Alternate: place {rank} of {eligible}
portal.own.draws.caption Draws, the newest first
portal.own.draws.designated You were designated (place {rank} of {eligible})
portal.own.draws.draw Draw
portal.own.draws.excluded No: {cause}
portal.own.draws.help How a draw works
portal.own.draws.intro Every draw of your specialties and districts since you came to the roster: whether you were in the pool, with how many tickets, and if not, why.
portal.own.draws.matter {specialty}, {district}
portal.own.draws.no-candidate No: on that day you were not on the roster with that specialty and district
portal.own.draws.none There has been no draw of your specialties in your districts since you came to the roster.
portal.own.draws.open Not concluded yet
portal.own.draws.rank Place {rank} of {eligible}
portal.own.draws.tickets_one Yes, with {count} ticket
portal.own.draws.tickets_other Yes, with {count} tickets
portal.own.enter Enter
portal.own.excuse Be excused in {folio}
portal.own.excuse.cause Cause of the excuse
portal.own.excuse.confirm I declare, under oath to tell the truth, that the cause is true.
portal.own.excuse.public The cause that you choose is public and counted in the statistics. Do not write anything about the parties here.
portal.own.excuse.submit Submit my excuse
portal.own.excuse.warning It cannot be undone: you cannot accept afterwards.
portal.own.excuse.what The appointment has no effect from then on, and the next in the order of the draw is called or another draw is opened.
portal.own.expert.annulled Your admission was annulled because it was an error. It is no sanction; the cause stands in your record.
portal.own.expert.availability Declare that I am not available, or that I am again
portal.own.expert.awaited They await your answer
portal.own.expert.designations My designations ({count})
portal.own.expert.draws Draws: whether I was in and, if not, why
portal.own.expert.export Download everything that is held on me
portal.own.expert.more Everything else
portal.own.expert.not-valid Your registration is not valid: you are in no draw. See whether there is a call for renewals.
portal.own.expert.nothing No designation awaits your answer.
portal.own.expert.number Expert number
portal.own.expert.period {period}: from {from} to {until}
portal.own.expert.record My record: what is public and what is not
portal.own.expert.removed Your registration was removed. The cause stands in your record.
portal.own.expert.renewal Validity and renewal
portal.own.expert.stand Where you stand
portal.own.expert.standing Standing
portal.own.expert.suspended Your registration is suspended: you are in no draw. The cause stands in your record.
portal.own.expert.unavailable You have declared that you are not available: you are in no draw until you declare the contrary.
portal.own.expert.validity Validity
portal.own.export Everything that is held on me
portal.own.export.documents My documents
portal.own.export.download Download everything (JSON)
portal.own.export.intro One single document with everything that is held on you: data, contact, objections and answers without who objected, and what the public record says. Handing it out is written down.
portal.own.export.none No document of yours is kept.
portal.own.export.rights Correcting or erasing
portal.own.export.rights-text To correct something, to oppose its use or to ask for it to be erased, go to the registry with an identification.
portal.own.field.address Address
portal.own.field.birth-date Birth date
portal.own.field.birth-date-hint Year, month and day, as in 1980-01-31. It is not published.
portal.own.field.curp CURP
portal.own.field.curp-hint 18 letters and digits. It is not published.
portal.own.field.email E-mail
portal.own.field.email-hint Notices about your procedure go there.
portal.own.field.language Language of notices
portal.own.field.language-hint E-mails come in this language.
portal.own.field.licence Number of the professional licence
portal.own.field.licence-hint Where the law asks for one. Separate several with commas. They are published if you come to the roster.
portal.own.field.mobile Mobile telephone
portal.own.field.name Full name
portal.own.field.name-hint This is what is published if you come to the roster.
portal.own.field.rfc RFC
portal.own.field.rfc-hint 13 letters and digits. It is not published.
portal.own.field.telephone Telephone
portal.own.field.telephone-hint Ten digits, the area code included. An extension goes at the end: ext. 4.
portal.own.fingerprint Fingerprint (SHA-256)
portal.own.folio Folio or expert number
portal.own.folio-hint For example A-2026-000001, B-7k3m9x2p or P-000001.
portal.own.go-on Go on
portal.own.home My file
portal.own.missing Missing
portal.own.nav.availability Availability
portal.own.nav.designations Designations
portal.own.nav.draws Draws
portal.own.nav.export My data
portal.own.nav.record Record
portal.own.nav.renewal Renewal
portal.own.not-given Not given
portal.own.objection.answer Answer: {objection}
portal.own.objection.cause Cause
portal.own.objection.confirm I understand that the answer is handed in once and cannot be changed.
portal.own.objection.none Not answered.
portal.own.objection.private Who objected is private. The public record says that there was an objection, its cause and whether it was answered.
portal.own.objection.send Hand in my answer
portal.own.objection.text What is said
portal.own.objection.title Objection {number}
portal.own.objection.unanswered If you do not answer in time, the council decides with what there is.
portal.own.objection.your-answer Your answer
portal.own.objection.your-answer-hint State the facts and what proves them. The council reads it; it is not published.
portal.own.objections Objections
portal.own.practice.choose-others Add or take away specialties
portal.own.practice.districts {specialty}: judicial districts
portal.own.practice.first Tick the specialties in which you want to serve. Then you are asked for the judicial districts of each.
portal.own.practice.go-on Go on to the districts
portal.own.practice.intro In each specialty tick the judicial districts in which you can serve. You will be in the draws of those only.
portal.own.practice.no-district Tick at least one district, or take the specialty away with the link above.
portal.own.practice.specialties Specialties
portal.own.receipt Receipt of the application
portal.own.receipt.call Call
portal.own.receipt.caption Documents with their fingerprints
portal.own.receipt.document Document
portal.own.receipt.documents What was handed in
portal.own.receipt.entry It stands in
portal.own.receipt.entry-text entry {place} of the public record, {time}
portal.own.receipt.file Fingerprint of what was submitted
portal.own.receipt.folio Folio
portal.own.receipt.note The fingerprint of a document is checked by sha256sum over the same file. The access code does not stand here: this receipt can be shown. To follow the application: {site}
portal.own.receipt.origin Public record
portal.own.receipt.print Print it or save it as a PDF with your browser.
portal.own.receipt.size Size
portal.own.receipt.time Submitted
portal.own.receipt.type Type
portal.own.record My record: what is public and what is private
portal.own.record.change To correct something, go to the registry. Everything together can be downloaded at:
portal.own.record.code Access code
portal.own.record.code-text Nobody sees it: only what it is recognised by is kept.
portal.own.record.contact Contact, because you allowed it
portal.own.record.documents Documents of {folio}
portal.own.record.intro What the registry has of you, in two columns: what anybody sees and what nobody sees.
portal.own.record.licence Professional licences
portal.own.record.name Name
portal.own.record.never Nothing of this column goes into the public record or the open data.
portal.own.record.of-application {field}, of {folio}
portal.own.record.page See my public page
portal.own.record.private What is not public
portal.own.record.private-text It is kept encrypted. Under each item stands who sees it.
portal.own.record.public What anybody sees
portal.own.record.public-text It stands in the roster and in the open data.
portal.own.record.readers-contact The registry sees it, and the court that designates you while the designation lasts, and each look is noted; the system uses it to notify you.
portal.own.record.readers-file The registry, the council and auditors see it; each time it is written down who has read it.
portal.own.record.sanction Final sanction
portal.own.record.scheduled Changes to come
portal.own.renewal Validity and renewal
portal.own.renewal.begin Ask for renewal
portal.own.renewal.calls Calls in which you can ask for it
portal.own.renewal.intro Validity ends with the period of the roster. To stay for the next one, renewal is asked for in a call of that period.
portal.own.renewal.none No call is open now for a period that you do not have yet.
portal.own.renewal.what An application is made with the data of the last one, for you to check and to hand in the documents. It has a folio and a code of its own; your expert number and your code still work.
portal.own.requirements Becoming an expert: requirements
portal.own.requirements.all All calls
portal.own.requirements.closed Closed calls
portal.own.requirements.closed-on closed on
portal.own.requirements.counter You can also go to the registry, where you are helped to fill it in. The procedure is free of charge.
portal.own.requirements.help Help for applicants and experts
portal.own.requirements.how How it is done
portal.own.requirements.how-begin Begin the application: you get a folio and an access code to come back whenever you like.
portal.own.requirements.how-fill Fill in the steps and hand in the documents. Every step is saved; you need not finish at once.
portal.own.requirements.how-follow Follow your application with the folio: each stage, its reasons and its time limits.
portal.own.requirements.how-read Read the requirements of the call and have the documents at hand.
portal.own.requirements.how-submit Check your answers and submit, declaring that they are true, before the call closes.
portal.own.requirements.lead Here is everything that is asked for, before you begin. You can read it without giving any data.
portal.own.requirements.none-open No call is open now. Those to come are announced on this page.
portal.own.requirements.open Open calls
portal.own.requirements.resume I have a folio: go on with my application
portal.own.requirements.see See requirements and begin
portal.own.requirements.soon Calls to come
portal.own.review.after Afterwards you get the receipt, and here you see each stage with its time limits.
portal.own.review.change Change: {step}
portal.own.review.closed The call closed on {closes}: this draft can no longer be submitted. Its data are kept as the privacy notice says.
portal.own.review.missing It cannot be submitted yet. Missing:
portal.own.review.oath I declare, under oath to tell the truth, that what I submit is true and that the documents are authentic.
portal.own.review.send Submit
portal.own.review.soon The call opens on {opens}; you can submit from then on.
portal.own.review.submit Submit my application
portal.own.review.submit-again Send my application again
portal.own.review.warning Once it is submitted you cannot change anything unless the registry gives the application back. It cannot be undone: the public record says that there is an application, with a fingerprint of its content and without your name.
portal.own.review.warning-again Once it is sent again you cannot change anything unless the registry gives it back once more. It cannot be undone.
portal.own.save-and-go-on Save and go on
portal.own.sign-in Enter with folio and code
portal.own.sign-in.intro For applicants and experts. Use the folio and the access code that you got at the end of your application.
portal.own.sign-in.lost I have lost my code
portal.own.sign-in.lost-text Nobody can read it, not even the registry. Go to the registry with an identification: it gives you another one, and the old one stops working. Whoever came to the roster with a list gets the first code there.
portal.own.sign-in.none I have no folio yet
portal.own.sign-in.none-text Read first what is asked for and until when.
portal.own.sign-in.to-requirements See requirements and calls
portal.own.source Source: {source}
portal.own.stage.admitted You are on the roster with the number {expert}. Enter with that number and the same code.
portal.own.stage.approved The council has approved it. Your admission to the roster is to come.
portal.own.stage.draft draft
portal.own.stage.draft-over The call is closed and this draft was not submitted. You can wait for the next one; what you wrote is not published.
portal.own.stage.draft-text Nobody reviews it yet. Complete the steps and submit it before the call closes.
portal.own.stage.lapsed It lapsed: what was missing did not come in time. You can apply in another call.
portal.own.stage.listed It meets the requirements and is on the preliminary list. The time to object to it, or to answer, is running.
portal.own.stage.rejected The council has rejected it. The grounds and the act stand below and in the public record. You can ask the council to review its decision as the law allows, and apply in another call.
portal.own.stage.returned The registry has given it back because something is missing or does not serve. Correct it and send it again in time; otherwise it lapses.
portal.own.stage.returned-over The time to correct is over: the application is going to be declared lapsed.
portal.own.stage.reviewing The registry is reviewing it. If something is missing, it gives it back and tells you by e-mail.
portal.own.stage.submitted The registry has it and has not begun to review it. You need not do anything.
portal.own.stage.to-decide Nobody can object to it any more. The decision of the council is to come.
portal.own.stage.withdrawn You have withdrawn it. You can apply in another call, or in this one while it is open.
portal.own.step.contact Public contact
portal.own.step.data Personal data
portal.own.step.documents Documents
portal.own.step.done done
portal.own.step.last at the end
portal.own.step.missing missing
portal.own.step.practice Specialties and districts
portal.own.step.review Check and submit
portal.own.steps Steps of the application
portal.own.withdraw Withdraw application {folio}
portal.own.withdraw.after Your data are kept for the time that the privacy notice says and then erased. You can submit another one while a call is open.
portal.own.withdraw.confirm I want to withdraw my application.
portal.own.withdraw.submit Withdraw the application
portal.own.withdraw.what The application ends here: nobody will review it any further.
portal.paging Page {page} of {pages}; {total} in all
portal.paging.label Pages
portal.paging.next Next
portal.paging.previous Previous
portal.passkeys Passkeys
portal.passkeys.add Register a passkey
portal.passkeys.created Registered
portal.passkeys.failed No passkey was used. You can try again.
portal.passkeys.folio If you register one, you will be asked for it each time you sign in. If you lose it, ask the registry of experts for another access code.
portal.passkeys.go-on Continue
portal.passkeys.impossible This site is served without TLS or at an address without a name, and so there can be no passkeys.
portal.passkeys.name Name
portal.passkeys.name-hint One by which you know it, such as “My telephone”.
portal.passkeys.never never
portal.passkeys.no-script Passkeys need JavaScript and a browser that supports them.
portal.passkeys.none You have registered none.
portal.passkeys.remove Remove the passkey
portal.passkeys.touch Use my device
portal.passkeys.touch-what Press the button and follow what your browser asks. You have five minutes.
portal.passkeys.used Last used
portal.passkeys.what A passkey is in your telephone, your computer or a security key, and answers this site only: a false page cannot ask for it. It is a second factor, after the password or the access code.
portal.public.acta.address Permanent address:
portal.public.acta.alternates Alternates, in order
portal.public.acta.annulled-statement {institution} records that this draw was opened on {opened} and that the court annulled it before round {round} of {chain}, due on {due}. It designated nobody.
portal.public.acta.annulled-title Record of the annulment of draw {draw}
portal.public.acta.back Back to the draw
portal.public.acta.check How to check this sheet
portal.public.acta.designated Designation
portal.public.acta.eligible_one {count} eligible person
portal.public.acta.eligible_other {count} eligible people
portal.public.acta.entries Entries of the public log
portal.public.acta.evidence Evidence
portal.public.acta.fingerprint SHA-256 fingerprint of the proof file:
portal.public.acta.fingerprint-what Download the proof file and compute its fingerprint. It changes only if the proof is issued again, for a change of key or the erasure of an identity; the designation never does.
portal.public.acta.matter Matter
portal.public.acta.own-number File, in the court's copy only
portal.public.acta.pool Pool
portal.public.acta.pool-figures candidates: {candidates}; eligible: {eligible}; tickets: {ticket-count}
portal.public.acta.print Print
portal.public.acta.qr QR code with the permanent address of the draw
portal.public.acta.receipt-statement_one {institution} records that this draw was opened on {opened} to designate one expert, with {eligible} of {candidates}, and that round {round} of the beacon {chain}, due on {due}, will decide it. When this receipt is issued that randomness has not been fetched.
portal.public.acta.receipt-statement_other {institution} records that this draw was opened on {opened} to designate {count} experts, with {eligible} of {candidates}, and that round {round} of the beacon {chain}, due on {due}, will decide it. When this receipt is issued that randomness has not been fetched.
portal.public.acta.receipt-title Receipt of the opening of draw {draw}
portal.public.acta.receipt-what Keep it: the pool, the commitment and the round can no longer change without contradicting it.
portal.public.acta.round round {round} of {chain}
portal.public.acta.short-code Short code:
portal.public.acta.short-code-what These are the first twelve digits of the hash of entry {code-place} of the public log. Compare them with that entry's: they never change.
portal.public.acta.statement_one {institution} records that this draw was opened on {opened} to designate one expert, with {eligible} of {candidates}; that round {round} of the beacon {chain}, due on {due}, decided it; and that it was concluded on {decided}.
portal.public.acta.statement_other {institution} records that this draw was opened on {opened} to designate {count} experts, with {eligible} of {candidates}; that round {round} of the beacon {chain}, due on {due}, decided it; and that it was concluded on {decided}.
portal.public.acta.title Certificate of draw {draw}
portal.public.adds Asked for beside
portal.public.beacon.own the institution's own
portal.public.beacon.public public beacon
portal.public.beacon.unknown not one of the public ones: as far as can be told, the court's
portal.public.call Call
portal.public.call.all Show all
portal.public.call.answer To answer an objection: {answer-days}.
portal.public.call.applications All applications
portal.public.call.applications-caption Applications by folio, with their stages
portal.public.call.applications-what Applications submitted in this call: {count}.
portal.public.call.apply Apply
portal.public.call.closes Closes
portal.public.call.correction To bring what is missing: {correction-days}.
portal.public.call.districts Judicial districts
portal.public.call.final Final list
portal.public.call.final-none No application has been approved yet.
portal.public.call.limits Time limits in court days
portal.public.call.object-until objections until
portal.public.call.objection To object: {objection-days}.
portal.public.call.open-now It is open: you can apply.
portal.public.call.opens Opens
portal.public.call.period Roster period
portal.public.call.preliminary Preliminary list
portal.public.call.preliminary-none No application is on the preliminary list.
portal.public.call.preliminary-what These are reviewed applications that anyone may object to. People appear by folio, without a name, until they join the roster. Anyone may object in writing before the registry within the time limit, with the folio, the cause and what supports it.
portal.public.call.requirements Requirements
portal.public.call.specialties Specialties
portal.public.call.submitted Submitted
portal.public.call.terms Terms
portal.public.call.title Call {call}
portal.public.calls.caption Calls, the newest first
portal.public.calls.none No call has been published yet.
portal.public.calls.title Calls for applicants
portal.public.calls.what The calls to join the roster: those to come, open and closed.
portal.public.case Case
portal.public.cause Cause
portal.public.contact Professional contact
portal.public.corrected Corrected; it read
portal.public.court Court
portal.public.decided Concluded
portal.public.designee Person or institution designated
portal.public.direct.all All direct designations
portal.public.direct.by Who made it
portal.public.direct.deadline Can accept until
portal.public.direct.designation The designation
portal.public.direct.label direct designation
portal.public.direct.moved How the time limit moved
portal.public.direct.title Direct designation {designation}
portal.public.direct.what This designation was made without a lot: the court decided it.
portal.public.direct.why Ground and reasons
portal.public.directs.caption Direct designations, the newest first
portal.public.directs.count Direct designations: {count}. By lot: {drawn}.
portal.public.directs.none None: every designation was made by lot.
portal.public.directs.title Direct designations
portal.public.directs.what When a court designates without a lot, it says on what ground and why, and the act is published and counted apart.
portal.public.district Judicial district
portal.public.draw.alternate alternate
portal.public.draw.alternates Alternates
portal.public.draw.annulled Annulled. Cause:
portal.public.draw.answer-until Can accept until
portal.public.draw.beacon 5. The beacon
portal.public.draw.beacon-what The randomness comes from a round of a public beacon. Which round follows from the time of the opening: nobody chooses it.
portal.public.draw.by-hand Recompute by hand
portal.public.draw.called alternate called
portal.public.draw.certificate Certificate to print
portal.public.draw.chain Beacon
portal.public.draw.chain-hash Hash of the beacon
portal.public.draw.chosen People designated
portal.public.draw.commitment 4. The commitment
portal.public.draw.commitment-digest Hash of the secret (commitment)
portal.public.draw.commitment-what The court kept a secret and published its hash before the randomness existed: it could not change it afterwards.
portal.public.draw.deadline To be concluded before
portal.public.draw.delay Wait between the opening and the randomness
portal.public.draw.designated designated
portal.public.draw.due Time of the round
portal.public.draw.eligible-caption Eligible people and their tickets
portal.public.draw.envelopes Sealed envelopes for custodians
portal.public.draw.equity More tickets for those designated less often, up to {cap}.
portal.public.draw.excluded People excluded and the cause
portal.public.draw.history 7. What happened, in order
portal.public.draw.instrument Instrument that fixes them
portal.public.draw.late The round was due {late} ago. There is nothing to do: the draw concludes by itself as soon as the beacon answers, and it cannot be repeated.
portal.public.draw.left Time left:
portal.public.draw.links Documents of this draw
portal.public.draw.minimum Least number of eligible people
portal.public.draw.never-result This draw will have no result: it was annulled before its round.
portal.public.draw.no-envelopes This policy has no custodians.
portal.public.draw.no-licence no licence on record
portal.public.draw.no-result There is no result yet: the beacon's value is missing.
portal.public.draw.no-witnesses The public log has no independent witnesses yet: that everybody sees the same log is attested by the institution alone.
portal.public.draw.nobody-excluded Nobody was excluded.
portal.public.draw.number Number
portal.public.draw.numbers Numbers of the eligible people, the smallest first
portal.public.draw.overdue OVERDUE: the time to conclude it has passed and nobody has done so.
portal.public.draw.overdue-since The time to conclude ended {overdue} ago. The round is public; if the court does not open its secret, the custodians can do so with the envelopes.
portal.public.draw.policy Policy
portal.public.draw.pool 3. The pool
portal.public.draw.pool-file Exact text of the pool
portal.public.draw.pool-what People with the specialty and the district: {candidates}. Eligible: {eligible}. Tickets: {ticket-count}. The pool was fixed before the randomness existed and accounts for everyone.
portal.public.draw.proof Download the proof file (JSON)
portal.public.draw.rank Order
portal.public.draw.receipt Receipt of the opening to print
portal.public.draw.replaced-by Replaced by
portal.public.draw.request 1. What the court asked for
portal.public.draw.result 6. The result
portal.public.draw.result-what The beacon's value and the secret make the seed, and with it each ticket gives a number. A person's number is the smallest of the own ones; the smallest of all wins.
portal.public.draw.root Hash of the pool (root)
portal.public.draw.rotation One for those designated least often; the others wait for their turn.
portal.public.draw.round Round
portal.public.draw.rules 2. The rules, fixed beforehand
portal.public.draw.secret The secret, revealed
portal.public.draw.seed Seed
portal.public.draw.signature The beacon's value (signature of the round)
portal.public.draw.smallest the smallest
portal.public.draw.stand-in Round of the stand-in beacon that decided
portal.public.draw.summary-annulled The court annulled this draw before there was any randomness.
portal.public.draw.summary-concluded The draw designated {designated}.
portal.public.draw.summary-due The beacon's time has come and its round has not been fetched yet. It usually takes seconds; this page refreshes by itself.
portal.public.draw.summary-overdue This draw should have been concluded and is not.
portal.public.draw.summary-waiting The pool and the commitment are fixed; what is missing is the randomness, which nobody knows yet.
portal.public.draw.then What follows
portal.public.draw.thin Thin pool: fewer than three people were eligible.
portal.public.draw.tickets Tickets
portal.public.draw.title Draw {draw}
portal.public.draw.uniform One a person.
portal.public.draw.verify Verify in your browser
portal.public.draw.waiting-alternates Alternates who have not been called
portal.public.draw.widened-to The pool was widened to: {widened-to}.
portal.public.draws.annulled Annulled
portal.public.draws.caption Draws, the newest first
portal.public.draws.concluded Concluded
portal.public.draws.count Draws that match: {total}.
portal.public.draws.none No draw matches. Remove a filter, or look up a folio.
portal.public.draws.open Under way
portal.public.draws.overdue Overdue
portal.public.draws.title Draws
portal.public.draws.what Every draw, the newest first. Folios have no gaps and none is ever withdrawn.
portal.public.entry-link Entry of the public log
portal.public.entry.about What it is about
portal.public.entry.exact Exact text
portal.public.entry.exact-what These {byte-count} bytes are the entry; its hash is taken over a zero byte and them.
portal.public.entry.leaf Leaf hash (SHA-256)
portal.public.entry.nav Neighbouring entries
portal.public.entry.next Next
portal.public.entry.place Place, from 0
portal.public.entry.previous Previous
portal.public.entry.reading Reading
portal.public.entry.signer Office that acts
portal.public.entry.time Time
portal.public.entry.title Entry {place} of the public log
portal.public.entry.type Type
portal.public.erased (identity erased)
portal.public.expert.above-chance Has been designated more often than chance usually gives. Among many people that happens to about one in twenty.
portal.public.expert.accepted Accepted the office
portal.public.expert.admission Entry of the admission to the roster
portal.public.expert.admission-entry Entry of the admission
portal.public.expert.annulment-entry Entry that annuls it
portal.public.expert.as-chance The designations are within what chance gives.
portal.public.expert.below-chance Has been designated less often than chance usually gives. Among many people that happens to about one in twenty.
portal.public.expert.by-chance Chance would give
portal.public.expert.by-lot by lot
portal.public.expert.called Called as an alternate
portal.public.expert.can-serve Can be designated.
portal.public.expert.cannot-serve Cannot be designated for now.
portal.public.expert.corrected Correction
portal.public.expert.correction-entry Entry that corrects
portal.public.expert.designations Designations
portal.public.expert.designations-caption The newest first
portal.public.expert.direct Designated directly
portal.public.expert.directly directly
portal.public.expert.drawn Designated by lot
portal.public.expert.eligible Eligible in draws
portal.public.expert.erased This person's identity was erased. The number and the history stay, because the proofs of the draws depend on them.
portal.public.expert.excused Was excused
portal.public.expert.figures How often
portal.public.expert.figures-caption Times since the admission to the roster
portal.public.expert.history History
portal.public.expert.history-what Everything that the public log says of this number, the newest first. Nothing is deleted: corrections are new entries.
portal.public.expert.identity Published identity document (JSON)
portal.public.expert.never-eligible Has not been eligible in any concluded draw yet.
portal.public.expert.no-contact Has not made it public.
portal.public.expert.no-designations None yet.
portal.public.expert.no-sanctions None.
portal.public.expert.now current
portal.public.expert.sanctions Final sanctions
portal.public.expert.times Times
portal.public.expert.what-happened What happened
portal.public.fact.activity_one The hash of the internal activity log, which had {count} line, was noted.
portal.public.fact.activity_other The hash of the internal activity log, which had {count} lines, was noted.
portal.public.fact.calendar The calendar {calendar} was adopted. {instrument}
portal.public.fact.catalogue_one {count} row of the catalogue of {catalogue} was adopted. {instrument}
portal.public.fact.catalogue_other {count} rows of the catalogue of {catalogue} were adopted. {instrument}
portal.public.fact.created {institution} created this public log ({origin}).
portal.public.fact.key Another key that signs the public log was announced. {instrument}
portal.public.fact.matter-key Another key for the tags of files was announced: {cause}. {instrument}
portal.public.fact.period The period {period} of the roster was opened. {instrument}
portal.public.fact.policy The policy for draws {policy} was adopted. {instrument}
portal.public.filter.all All
portal.public.filter.clear Clear the filters
portal.public.filter.label Filter the list
portal.public.filter.submit Filter
portal.public.folio Folio
portal.public.follows-adds It was asked for beside {designation}: {cause}.
portal.public.follows-replaces It fills the vacancy of {designation}: {cause}.
portal.public.ground Legal ground
portal.public.hand.commitment The commitment
portal.public.hand.commitment-why The secret that was revealed gives the hash that was published before.
portal.public.hand.expected It must answer:
portal.public.hand.leaf The hash of the opening
portal.public.hand.leaf-why The entry that opened the draw, with everything that was fixed: a zero byte and the exact text.
portal.public.hand.open The rest can be checked once the beacon has spoken.
portal.public.hand.rest The beacon's signature, the inclusion in the log and the hash of the pool are checked by this site's verifier, insacula-verify and verify.py, which share no code.
portal.public.hand.seed The seed
portal.public.hand.seed-why From the hash of the opening, the secret and the beacon's value.
portal.public.hand.ticket The smallest number
portal.public.hand.ticket-why Ticket {ticket} of {expert}. Change the expert's number or the ticket to compute any other.
portal.public.hand.title 8. Check it by hand
portal.public.hand.what These commands work on any computer with a terminal and do not ask this site. Each must answer exactly what is shown.
portal.public.home.all All draws
portal.public.home.commitment This site keeps a promise of open government: a new model for choosing court experts. See what was promised, what the figures show, what is done and what is missing.
portal.public.home.commitment-link The follow-up of Commitment 3
portal.public.home.door.courts I work at a court
portal.public.home.door.courts-about Ask for an expert, follow your designations and print the record.
portal.public.home.door.experts I am an expert or want to be one
portal.public.home.door.experts-about See the requirements and the calls, apply, or enter your own file.
portal.public.home.door.press I am a journalist or an interested person
portal.public.home.door.press-about Look at each draw, see the figures, download the data or follow a court.
portal.public.home.doors What do you need?
portal.public.home.due The round is due; its publication is awaited.
portal.public.home.figure.direct Designations without a draw
portal.public.home.figure.direct-about Each states its ground and its reasons. By draw: {lot}.
portal.public.home.figure.draws Draws concluded
portal.public.home.figure.draws-about Each has its public proof.
portal.public.home.figure.overdue Overdue draws
portal.public.home.figure.overdue-about Those that should be concluded and are not.
portal.public.home.figure.people Different people whom the draw has designated
portal.public.home.figure.people-about The roster has {listed} today.
portal.public.home.figures Figures of today
portal.public.home.how How it works
portal.public.home.latest Latest designations by lot
portal.public.home.latest-caption The most recent concluded draws. Designations by lot so far: {count}.
portal.public.home.live As it happened in a real draw:
portal.public.home.live.awaited The number is expected on {due}.
portal.public.home.live.chance Round {round} of {chain} decided, due on {due}.
portal.public.home.live.fixed The list was published on {opened}. People with tickets: {eligible}.
portal.public.home.live.open There is no result yet: the number does not exist.
portal.public.home.live.result The draw designated {people}.
portal.public.home.live.verify Check this draw
portal.public.home.none No draw has been concluded yet.
portal.public.home.overdue Overdue draws
portal.public.home.overdue-what These draws should have been concluded and are not. The randomness that decides them is public already: anyone can see the round, and the custodians can open the commitment without the court.
portal.public.home.step.chance A number comes that nobody chooses
portal.public.home.step.chance-text A public randomness beacon gives out a number at that time. Nobody knows it before, and nobody can change it.
portal.public.home.step.fixed Everything is fixed
portal.public.home.step.fixed-text The court asks for an expert. The system publishes who takes part, who does not and why, and the time of the draw.
portal.public.home.step.result The result is checked
portal.public.home.step.result-text The draw designates a person and publishes its proof. Anyone can repeat the calculation.
portal.public.home.steps A draw in three steps
portal.public.home.waiting Draws under way
portal.public.home.waiting-what Everything is fixed but the randomness, which does not exist yet.
portal.public.in in
portal.public.instrument Legal instrument
portal.public.kind Kind of designation
portal.public.licence Professional licence
portal.public.made Date
portal.public.matter.help One file, one lot: how it is known, and what exceptions there are
portal.public.matter.others Of the same file
portal.public.name Name
portal.public.number Expert number
portal.public.opened Opened
portal.public.out-of-validity out of validity
portal.public.person Expert
portal.public.practice Specialties and judicial districts
portal.public.reasons Reasons
portal.public.record.address Address of the public log
portal.public.record.ago {age} ago
portal.public.record.all-punctual No draw is late.
portal.public.record.audit Auditing the whole log
portal.public.record.audit-trust The trust file downloaded from here shows only that the log agrees with itself; to check that it is the true one, compare the key with another source.
portal.public.record.audit-what These commands download every entry and apply every rule again. Either program will do.
portal.public.record.behind Entries that are not published yet: {unpublished}.
portal.public.record.checkpoint Checkpoint
portal.public.record.checkpoint-file Download it
portal.public.record.checkpoint-what A signed text that commits to every entry. Keep one: with it you can show later that nothing before it was changed.
portal.public.record.closures Days closed
portal.public.record.closures-what The days that an authority closed beside those of the calendar. They move the time limits that run; what was entered before does not change.
portal.public.record.covers Entries covered: {entries}.
portal.public.record.data Open data
portal.public.record.keys Keys that sign
portal.public.record.keys-what Take down these keys from more than one source: every verification starts from them.
portal.public.record.matter-keys Key of the tags
portal.public.record.matter-keys-new A key was lost and another was announced. A file has another tag before and after: nobody can tell whether a later matter is an earlier one.
portal.public.record.matter-keys-what The tag of each file is computed with it: one only, whichever way it is asked for. Who has the proof of a tag checks it with this key.
portal.public.record.newest Newest entry
portal.public.record.no-checkpoint The checkpoint cannot be read. Tell the registry.
portal.public.record.no-witnesses No witnesses are configured. Without them nobody else attests that everyone sees the same log: compare your checkpoint with somebody else's.
portal.public.record.origin Origin
portal.public.record.policy-file Trust file for verifiers (log.policy)
portal.public.record.punctual Punctuality
portal.public.record.size Entries
portal.public.record.some-witnesses Independent witnesses cosign every checkpoint.
portal.public.record.state State
portal.public.record.stuck The time of these draws has come and their beacon's round is awaited.
portal.public.record.title State of the public record
portal.public.record.verify Verify a draw
portal.public.record.what Everything published here is in a log that can only be added to. This page says whether it is complete, who signs it and what is late.
portal.public.record.witnesses Witnesses
portal.public.replaced-by Replaced by
portal.public.replaces Replaces
portal.public.reserved reserved
portal.public.reserved-what What a reserved file is
portal.public.result Result
portal.public.roster.caption Experts in the order of their numbers
portal.public.roster.count Experts who match: {total}.
portal.public.roster.none Nobody matches. Try a single word of the name, or remove a filter.
portal.public.roster.search Name, licence or number
portal.public.roster.search-hint Neither accents nor the whole name are needed.
portal.public.roster.title Roster of experts
portal.public.roster.what The people who can be designated, with what is public about them. A number is given once and for good.
portal.public.search.all See all {count}
portal.public.search.draws_one {count} draw
portal.public.search.draws_other {count} draws
portal.public.search.group.especialidad Specialties
portal.public.search.group.expedientes Draws and designations of the file
portal.public.search.group.juzgado Courts
portal.public.search.group.partido Judicial districts
portal.public.search.group.peritos Experts
portal.public.search.hint A file number, such as 412/2026; a court, a person, a licence number or a specialty; or a folio, such as S-2026-000001. Accents and capitals do not matter.
portal.public.search.label Search
portal.public.search.nothing Nothing matches “{text}”. Type a file number with its year, such as 412/2026, or the beginning of a name, of a specialty or of a court.
portal.public.search.submit Search
portal.public.search.title Search
portal.public.search.unknown-file There is no public draw for the file “{case}”. Check the number and the year. If the matter is reserved, its number is not published, and it is not found here.
portal.public.search.unknown-folio There is nothing with the folio {folio}. Folios have no gaps: check the letter, the year and the number.
portal.public.seats Seats
portal.public.since since
portal.public.sources Sources
portal.public.specialty Specialty
portal.public.stage Stage
portal.public.standing Standing
portal.public.state State
portal.public.tag Tag of the file
portal.public.tickets Tickets
portal.public.valid-until Valid until
portal.public.validity Validity
portal.public.way How
portal.refused-before_one Before you signed in there was {count} failed attempt in your name. If it was not yours, somebody is trying to guess how you sign in.
portal.refused-before_other Before you signed in there were {count} failed attempts in your name. If they were not yours, somebody is trying to guess how you sign in.
portal.report-day Day of the report
portal.second-factor Second factor
portal.second-factor.code One step is left: type a one-time code.
portal.second-factor.or-code Or type a one-time code.
portal.second-factor.use Use my passkey
portal.second-factor.what One step is left: use your passkey.
portal.sessions Sessions
portal.sessions.begun Begun
portal.sessions.browser Browser
portal.sessions.end End the session
portal.sessions.end-others End all others
portal.sessions.machine this machine
portal.sessions.network Network
portal.sessions.other-browser another browser
portal.sessions.seen Last seen
portal.sessions.step What you can do
portal.sessions.this this session
portal.sessions.what These are the browsers in which you are signed in. If you do not recognise one, end its session.
portal.sign-out Sign out
portal.skip Skip to the content
portal.span.court-day_one {count} court day
portal.span.court-day_other {count} court days
portal.span.day_one {count} day
portal.span.day_other {count} days
portal.span.hour_one {count} hour
portal.span.hour_other {count} hours
portal.span.minute_one {count} minute
portal.span.minute_other {count} minutes
portal.span.second_one {count} second
portal.span.second_other {count} seconds
portal.staff.about What it is about
portal.staff.account.asked-by Asked for by
portal.staff.account.bare without a second factor
portal.staff.account.court Court (for that role only)
portal.staff.account.disabled disabled
portal.staff.account.email E-mail
portal.staff.account.issuer Directory
portal.staff.account.link-asked Link to be confirmed: {subject}. Asked for by {login}.
portal.staff.account.linked At the directory: {subject}
portal.staff.account.locked failed attempts: the client that made them waits
portal.staff.account.name Name
portal.staff.account.ready in use
portal.staff.account.role Role
portal.staff.account.signer CURP of the signer
portal.staff.account.signer-hint If you leave it empty, the account no longer signs actas.
portal.staff.account.state State
portal.staff.account.subject Identifier at the directory
portal.staff.account.subject-hint The one that the directory gives the person (sub). A person who enters with the directory and has no account yet reads it on the page.
portal.staff.account.temporary with a temporary password
portal.staff.accounts Accounts
portal.staff.actas Actas to be signed
portal.staff.actas.none All actas of your court are signed.
portal.staff.actas.what These actas of your court have no signature. Your browser signs those that are ticked, with one certificate and one password. The certificate and the signatures are sent, and nothing else.
portal.staff.activity Activity log
portal.staff.activity.action What
portal.staff.activity.actor Who
portal.staff.activity.broken The log is altered or incomplete (lines read: {count}). Tell the council and run “insacula activity check”.
portal.staff.activity.caption The newest first
portal.staff.activity.check Check that nobody has altered it
portal.staff.activity.done done
portal.staff.activity.empty Nothing is written down that fits.
portal.staff.activity.head Hash of the last line; note it elsewhere:
portal.staff.activity.number No.
portal.staff.activity.outcome Outcome
portal.staff.activity.refused refused ({detail})
portal.staff.activity.since Since the day
portal.staff.activity.subject Subject
portal.staff.activity.when When
portal.staff.activity.whole The log is whole and unaltered. Lines: {count}.
portal.staff.admitted-as Admitted as
portal.staff.annul Annul the draw
portal.staff.annul.public The folio stays. That it was annulled, and for what cause, is public and counted.
portal.staff.annul.submit Annul the draw
portal.staff.annul.then The draw will designate nobody. You can ask for another one for this file.
portal.staff.annul.until It can be annulled until its round is due: {due}. After that, never.
portal.staff.answered The applicant answered:
portal.staff.any All
portal.staff.application Application {folio}
portal.staff.application.correcting The applicant is correcting the application: what there is so far is shown.
portal.staff.application.erased The private data of this application are erased; what is public stays.
portal.staff.application.person Applicant
portal.staff.application.trace The data on this page are private. It has been written into the activity log that you opened them.
portal.staff.applications Applications
portal.staff.applications.caption Applications by stage
portal.staff.applications.empty There are no applications in this stage.
portal.staff.at-approval from its approval on
portal.staff.back Back
portal.staff.call Call
portal.staff.call.closes Closes
portal.staff.call.closes-first It closes before it opens. Check both dates.
portal.staff.call.closes-hint The last day for applications, the whole of it.
portal.staff.call.code Code of the call
portal.staff.call.code-hint Small letters, digits and hyphens: call-2026, for instance.
portal.staff.call.correccion Days to correct an application that was sent back
portal.staff.call.districts Districts
portal.staff.call.opens Opens
portal.staff.call.opens-hint Empty: as soon as it is published.
portal.staff.call.remark The call is published as it is written and cannot be changed afterwards.
portal.staff.call.requirements Requirements
portal.staff.call.respuesta Days to answer an objection
portal.staff.call.specialties Specialties that are called for
portal.staff.call.submit Open the call
portal.staff.call.tachas Days to object
portal.staff.calls Calls
portal.staff.calls.empty There are no calls.
portal.staff.case File number
portal.staff.case-hint As on the cover: 412/2026, Toca 45/2026 or 200/2026 bis. You are shown how it was read before you go on.
portal.staff.case-own {case} (reserved: only its court sees it)
portal.staff.case-reserved reserved
portal.staff.cause Cause
portal.staff.challenge-cause Cause of the challenge
portal.staff.change Change
portal.staff.change-password Change the password
portal.staff.choose Choose…
portal.staff.close-days Propose a closure of days
portal.staff.close-days.courts Courts
portal.staff.close-days.districts Districts
portal.staff.close-days.first Day, or first day
portal.staff.close-days.from-time From the time
portal.staff.close-days.from-time-hint Only if the day is closed for a part; empty if it is whole.
portal.staff.close-days.last Last day
portal.staff.close-days.last-hint Empty if it is one day. Saturdays and Sundays are left out.
portal.staff.close-days.order The last day cannot be before the first, nor more than a year after it.
portal.staff.close-days.part A day that is closed from some time on counts in a time limit, but no limit ends on it: it ends with the next whole court day.
portal.staff.close-days.remark Time limits that run are moved, also if the day is over. What was entered does not change: a designation that lapsed stays lapsed.
portal.staff.close-days.weekend None of those days is from Monday to Friday.
portal.staff.close-days.where-hint Without districts and courts, all of them are closed.
portal.staff.code One-time code
portal.staff.code-again More than 15 minutes have passed since your last code, and this cannot be undone. Type the six digits that your app shows now.
portal.staff.code-hint The six digits that your authenticator shows.
portal.staff.code-once It is shown this once. Hand it to its holder now.
portal.staff.commitment Commitment
portal.staff.concluded-at Concluded
portal.staff.contact How to reach {person}
portal.staff.contact.back Back
portal.staff.contact.emails E-mail
portal.staff.contact.language Prefers to be written to in: {language}.
portal.staff.contact.link The person’s telephone and e-mail
portal.staff.contact.logged These data are private, and for this matter only. It was noted that you looked at them.
portal.staff.contact.none No telephone and no e-mail of this person is kept. Ask the registry of experts for them.
portal.staff.contact.telephones Telephones
portal.staff.correct Correct the file number
portal.staff.correct.now It says now
portal.staff.correct.reserved {case} (reserved: it is not published)
portal.staff.correct.right The right file
portal.staff.correct.second The registry or the council has to approve it. Nothing changes until then.
portal.staff.correct.submit Ask for the correction
portal.staff.correct.waits It waits for the approval of the registry or the council.
portal.staff.correct.what Use it if the number was mistyped. The draw does not change: what changes is the file that it belongs to. The former number stays visible as corrected.
portal.staff.corrections File corrections
portal.staff.corrections.empty There are no corrections to be approved.
portal.staff.corrections.intro File numbers that a court asked to have corrected, and that another office approves.
portal.staff.court Court
portal.staff.court-days Court days.
portal.staff.court-documents Documents
portal.staff.court-documents.back Back to {subject}
portal.staff.court-documents.file Download for Word (DOCX)
portal.staff.court-documents.intro Ready for the file, in Spanish: to print, or in Word to complete them.
portal.staff.court-documents.paper Paper:
portal.staff.court-documents.paper.a4 A4
portal.staff.court-documents.paper.carta letter
portal.staff.court-documents.word Word (DOCX)
portal.staff.deadline-head Time limit
portal.staff.decision Decision
portal.staff.declare.available Write down that the expert is available again
portal.staff.declare.remark It is the person’s own declaration: it needs no approval and is published.
portal.staff.declare.unavailable Write down that the expert is not available
portal.staff.deliver.discharge Nothing else is missing: the charge ends with the delivery.
portal.staff.designation Designation {id}
portal.staff.designation.draw The draw of this designation
portal.staff.designation.mail Messages
portal.staff.direct Direct designation
portal.staff.direct.both Write an expert or an institution, not both.
portal.staff.direct.counted It is a designation without a lot: it has that label everywhere and is counted apart in the statistics.
portal.staff.direct.exception The rule is a draw. A designation without a draw needs a legal ground and written reasons, which are published.
portal.staff.direct.expert Expert of the roster
portal.staff.direct.expert-hint Number, as P-000017, or name. Leave it empty if an institution sends somebody.
portal.staff.direct.fills This file has a vacant place of this specialty. Say which one this designation fills.
portal.staff.direct.institution Institution
portal.staff.direct.institution-hint Who will send somebody: a professional college, a university, a public body.
portal.staff.direct.link Designate directly, without a lot (exception)
portal.staff.direct.neither Write an expert’s number, or an institution below.
portal.staff.direct.submit Designate without a lot
portal.staff.direct.vacancy It fills the vacancy of
portal.staff.district District
portal.staff.districts Districts
portal.staff.document.by-lot by lot, with folio {folio},
portal.staff.document.designate_one one expert
portal.staff.document.designate_other {count} experts
portal.staff.document.directly by direct designation, with folio {folio},
portal.staff.document.fictional Fictional record, for demonstration: without legal value.
portal.staff.document.outcome.accepted The person accepted and took the oath, and serves.
portal.staff.document.outcome.challenged The person was challenged, and the challenge is to be decided.
portal.staff.document.outcome.delivered The person delivered the report. The charge lasts until this court discharges it.
portal.staff.document.outcome.discharged The person fulfilled the charge, and this court discharges it.
portal.staff.document.outcome.ended The charge ended for the cause that is named, through nobody’s fault, and nobody is designated in its place.
portal.staff.document.outcome.named The designation is made and is to be notified.
portal.staff.document.outcome.notified The person was notified, and the time to accept runs.
portal.staff.document.outcome.replaced The designation has no effect any more, for the cause that is named, and another person was designated in its place.
portal.staff.document.outcome.vacant The designation has no effect any more, for the cause that is named. Somebody is to be designated in its place.
portal.staff.documents Documents
portal.staff.documents-hint They open in another tab as downloads. Each time one is opened, it is written down.
portal.staff.documents.absent missing
portal.staff.draft.discard Discard
portal.staff.draft.go-on Go on
portal.staff.draft.no-number without a file number
portal.staff.draft.this This is your draft of
portal.staff.draft.too-many You have {count} drafts already. Discard one before you begin another.
portal.staff.drafts Drafts
portal.staff.draw Draw {draw}
portal.staff.draw.alternates Alternates, in the order of the lot
portal.staff.draw.annulled-text This draw was annulled on {time}. Cause: {cause}.
portal.staff.draw.certificate Record for the file
portal.staff.draw.certificate-opening Record for the case file
portal.staff.draw.conclusion Conclusion
portal.staff.draw.designated Designated persons
portal.staff.draw.pool Published pool
portal.staff.draw.public Public page, with the proof
portal.staff.draw.receipt Receipt of the opening
portal.staff.draw.receipt-intro What was fixed before there was any randomness. Print the record for the case file.
portal.staff.draw.request Request
portal.staff.draw.signatures Signatures of the acta
portal.staff.due Time of the round
portal.staff.earlier This file has already had
portal.staff.earlier.same of the same specialty
portal.staff.earlier.unreserves This file was reserved before ({lots}). If this request is not, its number becomes visible for that too: the tag is the same.
portal.staff.effective Holds from
portal.staff.effective-hint Empty: from when it is done. Never backwards.
portal.staff.end-cause Cause of the end
portal.staff.enrolment Enrol your second factor
portal.staff.enrolment.app Install an authenticator app on your telephone, if you have none.
portal.staff.enrolment.intro To enter you need, besides the password, a code that your telephone shows and that changes every 30 seconds.
portal.staff.enrolment.qr Code to scan with the authenticator app
portal.staff.enrolment.scan Scan this picture with it; or type the secret below.
portal.staff.enrolment.secret Secret
portal.staff.enrolment.submit Enrol and enter
portal.staff.enrolment.type Type below your password and the six digits that the app shows.
portal.staff.enrolment.uri Address for the app
portal.staff.enter Sign in
portal.staff.erase-force Before the retention period is over
portal.staff.erase-force-text The council orders it.
portal.staff.expert-twice {expert} is in another row already.
portal.staff.expert.public Public page
portal.staff.fees.payer Payer
portal.staff.fees.payer-hint Choose the payer if the fees were paid; otherwise leave it open.
portal.staff.fees.private The policy does not publish fees: the court and the expert see them.
portal.staff.fees.public The policy publishes the amount and the payer; the note is not published.
portal.staff.fees.step Step
portal.staff.find Search
portal.staff.folio Folio
portal.staff.follows Another designation of the file
portal.staff.founded Founded: the designation becomes vacant
portal.staff.go-on Go on
portal.staff.ground Ground
portal.staff.grounds Grounds of the rejection
portal.staff.grounds-hint They are published, without the person’s name.
portal.staff.held Designations under way
portal.staff.impediment.cause Impediment
portal.staff.impediment.choose “{expert}” may be one of these persons. Choose which.
portal.staff.impediment.expert Expert: number or name
portal.staff.impediment.expert-hint For example P-000017, or a surname.
portal.staff.impediment.new-hint Only if a new impediment has become known; the earlier ones go on to hold.
portal.staff.impediment.nobody None of them: type another name
portal.staff.impediments Impediments
portal.staff.impediments-hint Persons who cannot serve in this matter, and why. They are out of this draw, and the cause is published.
portal.staff.instrument Legal act
portal.staff.instrument-hint Which document orders it, with its date: “Agreement of 4 May 2026”, for instance.
portal.staff.kind Kind of designation
portal.staff.language Language of notices
portal.staff.language-hint In which mail is written to you. That of these pages is changed above.
portal.staff.late The beacon has not answered for {since}. Do nothing: it is asked again and again, and nobody can influence the result. The time to conclude ends on {deadline}.
portal.staff.late-over The draw should have been concluded by {deadline}, and the beacon has not answered for {since}. The public sees it as overdue; tell the administration. The delay does not change the result.
portal.staff.leaf Hash of the entry
portal.staff.lists Council lists
portal.staff.lists.additions These are additions within the period: no one is missing on this list
portal.staff.lists.answer Save and go on
portal.staff.lists.answers Sheet of doubts
portal.staff.lists.answers-hint The one that you downloaded here, with the column DECISION filled in.
portal.staff.lists.answers-label Your answer
portal.staff.lists.answers-submit Read the decisions
portal.staff.lists.answers-title Bring the decided doubts
portal.staff.lists.bring Bring a list
portal.staff.lists.bring-remark The list is read whole, and its whole effect is shown. Then you decide the doubts and propose it.
portal.staff.lists.brought Brought on
portal.staff.lists.by Brought by
portal.staff.lists.cause Cause of the changes of specialties or districts
portal.staff.lists.column Column {column} “{heading}”, for example “{example}”
portal.staff.lists.column-ignore Do not read this column
portal.staff.lists.column-known Recognised: {field}
portal.staff.lists.columns Columns and period
portal.staff.lists.columns-remark Say what each column is. Those that must not be read are left out by name; the one for standing is always read.
portal.staff.lists.columns-submit Read the list again
portal.staff.lists.decide Decide the doubts
portal.staff.lists.discard Discard the list
portal.staff.lists.discard-remark The list and its answers are erased. Groups that were proposed stay.
portal.staff.lists.doubt Doubt {number} of {count}
portal.staff.lists.doubts-remark Decide them here, one by one, or in a spreadsheet.
portal.staff.lists.doubts-sheet Download the doubts (XLSX)
portal.staff.lists.effect Effect on the roster
portal.staff.lists.file File of the list
portal.staff.lists.file-hint An XLSX workbook, or CSV text. Save a copy of an XLS or ODS file as XLSX first.
portal.staff.lists.group Group
portal.staff.lists.groups Groups to be proposed
portal.staff.lists.heading-row Row of the headings
portal.staff.lists.heading-row-hint Leave it empty if it was recognised.
portal.staff.lists.intro Bring the council's list here, this year's or next year's, or the additions in mid-year. Nothing is entered until the council approves each group.
portal.staff.lists.kind Kind of list
portal.staff.lists.licence-cause Cause of the cédulas that are added
portal.staff.lists.licences cédula {licences}
portal.staff.lists.licences-added adds the cédula {licences}
portal.staff.lists.licences-remark The cédulas that the list adds are published with the name: each person's identity document is corrected.
portal.staff.lists.missing-remark Those who are missing on the list of their own period are removed for good once the group is approved. Choose it only if that is what the council decided.
portal.staff.lists.name Name of the list
portal.staff.lists.name-hint To know it again, such as “List 2027-2028”.
portal.staff.lists.none-preparing There are no lists in preparation.
portal.staff.lists.none-waiting There are no groups to be approved.
portal.staff.lists.not-renewed-remark Those who are not renewed are not removed: their registration ends with its period. It is noted that the council decided so; the public record does not change.
portal.staff.lists.open-doubts_one 1 doubt to decide
portal.staff.lists.open-doubts_other {count} doubts to decide
portal.staff.lists.persons Persons of the group
portal.staff.lists.preparing In preparation
portal.staff.lists.propose Propose to the council
portal.staff.lists.propose-remark The council approves each group in one act, with the instrument that you give.
portal.staff.lists.removal-cause Cause of the removals
portal.staff.lists.sheet Sheet of the workbook
portal.staff.lists.sheet-hint If the file has several sheets. Otherwise the first visible one is read.
portal.staff.lists.skip Leave it for later
portal.staff.lists.trial This is a trial: nothing has been entered.
portal.staff.lists.undo Undo the answer before
portal.staff.lists.use It is “{value}”
portal.staff.lists.use-all All judicial districts
portal.staff.lists.use-other Another one; choose it below
portal.staff.lists.value Right value
portal.staff.lists.value-districts Judicial districts, if another
portal.staff.lists.value-specialties Specialties, if another
portal.staff.lists.waiting To be approved
portal.staff.lists.what-was-read What was read
portal.staff.login Login
portal.staff.login-hint Small letters, digits and hyphens: ana-paz, for instance.
portal.staff.lot.annulled annulled draw
portal.staff.lot.concluded concluded draw
portal.staff.lot.direct direct designation
portal.staff.lot.open open draw
portal.staff.mail Notices by mail
portal.staff.mail.attempts Attempts
portal.staff.mail.caption Notices that have not gone out
portal.staff.mail.created Written
portal.staff.mail.empty Every notice has gone out.
portal.staff.mail.error Last trouble
portal.staff.mail.failed Failed
portal.staff.mail.queued Queued
portal.staff.mail.retry Send again
portal.staff.mail.template Notice
portal.staff.mail.to To
portal.staff.many-experts “{expert}” may be many people. Write more words of the name, or the number.
portal.staff.matter.add Ask for another draw
portal.staff.matter.another Ask for another draw for this file
portal.staff.matter.another-what It shows that it is another draw of the same file, with its cause, and it is counted apart.
portal.staff.matter.beside Beside
portal.staff.matter.cause Why another one is asked for
portal.staff.matter.refused Another draw cannot be opened like this
portal.staff.matter.replace Replace {person}
portal.staff.matter.standing This file already has a designation of this specialty. To ask for another one, say beside which and why.
portal.staff.matter.vacant The place is vacant. It is filled by a replacement, not by another request.
portal.staff.matter.waiting A draw of this file and specialty is under way: {lots}. Wait for its end. If it was a mistake, you can annul it before its round.
portal.staff.matters Matters
portal.staff.matters.empty There are no draws or designations yet.
portal.staff.matters.nothing Nothing is found for “{text}”. Try less: only the number of the file, or one surname.
portal.staff.matters.search Search
portal.staff.matters.search-hint A part of a file number (412), the whole number (412/2026), an expert’s name, a folio (S-2026-17) or an expert’s number (P-17).
portal.staff.me My account
portal.staff.missing What is missing or will not do
portal.staff.missing-hint Mark each document that the person must hand in again. The call gives the time for it.
portal.staff.needed-cause The cause for which {expert} cannot serve is missing.
portal.staff.new-account Make an account
portal.staff.new-account.remark Its holder changes the password and enrols a second factor at the first sign-in.
portal.staff.new-account.submit Make the account
portal.staff.new-call Open a call
portal.staff.new-code New access code
portal.staff.new-password New password
portal.staff.new-password-hint At least 12 characters; a long phrase is better than a strange word. It need not be changed every so often.
portal.staff.new-password.intro The password you used was made by somebody else and works once. Choose another that only you know.
portal.staff.new-password.submit Save and go on
portal.staff.new-password.title Choose a password of your own
portal.staff.next.accepted The office was accepted; the report is awaited. If it has no day yet, set one.
portal.staff.next.challenged A challenge is to be decided.
portal.staff.next.delivered The report is in; the task is to be ended.
portal.staff.next.discharged The task has ended. Nothing is left to do.
portal.staff.next.ended The task ended without anybody's fault. Nothing is left to do.
portal.staff.next.named The designated person is to be notified; the time to answer begins with the notice.
portal.staff.next.notified The person is to accept and protest the office, or to be excused.
portal.staff.next.replaced Somebody else has the place. Nothing is left to do here.
portal.staff.next.vacant It is vacant: somebody is to replace the person.
portal.staff.no-day It is no date. Write year, month and day, as in 2026-05-04.
portal.staff.no-expert Nobody on the roster is “{expert}”. Write a number, such as P-000017 (17 is enough), or words of the name.
portal.staff.not-renewed Not renewed
portal.staff.not-valid not valid
portal.staff.notice.day Day of the notice
portal.staff.notice.day-hint Not before the designation and not after today. By post, the day of the receipt.
portal.staff.notice.last-day For a notice of today {media}, the last day to answer is {day}.
portal.staff.notice.later_one takes effect {count} court day later
portal.staff.notice.later_other takes effect {count} court days later
portal.staff.notice.medium Medium of the notice
portal.staff.notice.proof Proof
portal.staff.notice.proof-hint Where it is, for example: stamped receipt, page 33. It is not published; only the court sees it.
portal.staff.notice.same-day takes effect on its day
portal.staff.number Write a whole number from {least} to {most}.
portal.staff.number-of Expert’s number
portal.staff.number.typed This is how it was read; you typed
portal.staff.objection-text In which words
portal.staff.objections Objections
portal.staff.objector Who objects
portal.staff.objector-hint Private: it is not published.
portal.staff.open.final The round is due in {delay}. Until then the draw can be annulled for a mistake, in everybody's sight. After that nobody can change, repeat or withdraw it.
portal.staff.open.fixed Opening fixes the pool, with who is in and who is not and why; the commitment of the draw’s secret; and the beacon round that will give the randomness, which does not exist yet.
portal.staff.open.has {person}: takes part, tickets: {tickets}
portal.staff.open.has-not {person}: left out, {cause}
portal.staff.open.policy Policy: {policy}
portal.staff.open.published All of it is published at this moment, with the request. Of a reserved file only the tag is published.
portal.staff.open.submit Open the draw
portal.staff.opened-at Opened
portal.staff.password Password
portal.staff.password-again The same password again
portal.staff.password-differs It is not the same as the new password. Type the same one twice.
portal.staff.past-day That day is over: a change holds from today or a later day on, never backwards.
portal.staff.period Period
portal.staff.periods Periods
portal.staff.person Person
portal.staff.persons At the counter
portal.staff.persons.intro Write the folio or number of the person at the counter, and check first who it is.
portal.staff.persons.unknown “{folio}” is neither a folio nor an expert’s number.
portal.staff.place Place in the public record
portal.staff.policy Policy
portal.staff.policy.alternates Alternates
portal.staff.policy.answer Court days to answer
portal.staff.policy.beacons Beacons, in their order
portal.staff.policy.conclude Time to conclude
portal.staff.policy.custodians Custodians
portal.staff.policy.delay From the opening to the round
portal.staff.policy.fees Fees
portal.staff.policy.minimum Least number of eligible
portal.staff.policy.notices Notices
portal.staff.policy.thin If there are fewer
portal.staff.policy.tickets Tickets
portal.staff.pool.candidates Candidates
portal.staff.pool.eligible Eligible
portal.staff.pool.root Hash of the pool
portal.staff.pool.tickets Tickets
portal.staff.pool.too-small Eligible people: {eligible}. The policy asks for at least {least}: the draw cannot be opened. Check district and impediments; if nobody can serve, a direct designation is possible.
portal.staff.practice Specialties and districts
portal.staff.practice-hint Take away what is not granted.
portal.staff.practice.districts Districts of that other specialty
portal.staff.practice.specialty Another specialty
portal.staff.preview The pool
portal.staff.preview.change Change the request
portal.staff.preview.eligible Eligible
portal.staff.preview.eligible-caption Who is in the draw, and with how many tickets
portal.staff.preview.excluded Excluded
portal.staff.preview.excluded-caption Who is out, and for which cause
portal.staff.preview.intro This is the pool as it would be now. Nothing has been opened yet.
portal.staff.preview.nobody-eligible Nobody is eligible.
portal.staff.preview.nobody-excluded Nobody is excluded.
portal.staff.proposal.council The council approves it.
portal.staff.proposal.own You cannot approve it: your office proposed it. Another person of another office has to.
portal.staff.proposals Proposed changes
portal.staff.proposals.empty There are no proposed changes.
portal.staff.proposals.intro What one office proposes, another person of another office approves.
portal.staff.propose.annul Propose to annul the admission as an error
portal.staff.propose.annul-remark Use it only if the admission was an error: a duplicate, another person, or a misread list. It is neither a removal nor a sanction. Earlier draws stay as they are, and the right person can be admitted under another number.
portal.staff.propose.identity Propose a correction of the name or a licence
portal.staff.propose.identity-remark Once approved, the corrected document is published and the former one no longer is. That there was a correction stays visible, with its date.
portal.staff.propose.licences-hint All of them, separated by commas; empty if there are none.
portal.staff.propose.practice Propose other specialties or districts
portal.staff.propose.reinstate Propose a reinstatement
portal.staff.propose.remove Propose a removal
portal.staff.propose.renew Propose a renewal
portal.staff.propose.right-licences Right licences
portal.staff.propose.right-name Right name
portal.staff.propose.sanction Propose a final sanction
portal.staff.propose.second Nothing changes yet: another office, the council, has to approve it. The proposal is tried against the rules of the record now.
portal.staff.propose.submit Propose
portal.staff.propose.suspend Propose a suspension
portal.staff.proposed-at Proposed on
portal.staff.proposed-by Proposed by
portal.staff.queue Queue
portal.staff.queue.age For {age}
portal.staff.queue.all All that waits ({count})
portal.staff.queue.caption What waits, the most urgent first
portal.staff.queue.empty Nothing is waiting.
portal.staff.queue.filter Show tasks
portal.staff.queue.mine What my role can do ({count})
portal.staff.queue.refused_one Since the notification, {count} attempt to enter with the expert's folio failed: the expert may be unable to answer. Get in touch.
portal.staff.queue.refused_other Since the notification, {count} attempts to enter with the expert's folio failed: the expert may be unable to answer. Get in touch.
portal.staff.queue.search Search what waits
portal.staff.queue.search-hint Part of a file number, a name or a folio.
portal.staff.queue.task What to do
portal.staff.queue.term.semana Ends this week
portal.staff.queue.term.vencido Time limit over
portal.staff.queue.undelivered A message to the person was not delivered: reach the person in another way.
portal.staff.queue.until Until when
portal.staff.reasons Reasons
portal.staff.reasons-hint Why there was no lot in this case. They are published as they are written: without names or data of the parties.
portal.staff.recovered Account recovered
portal.staff.remark.accept It is entered that the person accepted and took the oath. You can note the quote, and set the day of the report now.
portal.staff.remark.admit The person gets an expert’s number, and name, licence, specialties and districts are published. A renewal keeps the number.
portal.staff.remark.approve It is approved; what is left is the admission to the roster.
portal.staff.remark.approve-change The change goes into the public record with both offices: the one that proposed and the one that approves.
portal.staff.remark.approve-correction The draw or designation will belong to the right file from now on. The correction is public; the former number stays visible.
portal.staff.remark.approve-rules What follows goes into the public record as one act, and holds from now on. Nothing of it can be taken out afterwards.
portal.staff.remark.begin-link The person of the directory that you name will enter with this account, with its role and court. Nothing changes until another administrator confirms it within 24 hours. The holder is told by mail.
portal.staff.remark.begin-recovery Nothing changes until another administrator confirms it, within 24 hours. The holder is told by mail.
portal.staff.remark.bind-signer The account will sign actas only with certificates of the person with this CURP. Check the CURP against an official identification.
portal.staff.remark.call {person} will be called, the next alternate of this draw who can serve.
portal.staff.remark.call-order Nobody chooses whom to call: alternates come in the order of the lot. The person is to be notified afterwards.
portal.staff.remark.challenge The designation is suspended until it is decided. The cause is published; who challenges is not.
portal.staff.remark.confirm-link Another administrator asked for it. Check that the identifier is the holder's: whoever has it at the directory will enter with this account. Its sessions end.
portal.staff.remark.confirm-recovery Another administrator asked for it. Password and second factor stop working, sessions end, and a temporary password is shown.
portal.staff.remark.deliver It is written down that the report came in today.
portal.staff.remark.disable-account The person is out at once and cannot enter again until somebody enables the account.
portal.staff.remark.discard-change The proposal is gone and nothing changes on the roster.
portal.staff.remark.discard-correction The request is withdrawn and the number stays as it is.
portal.staff.remark.discard-rules The proposal disappears and the rules stay as they are.
portal.staff.remark.discharge This person’s task in this matter ends.
portal.staff.remark.enable-account The person can enter again, and failed attempts are forgotten.
portal.staff.remark.end The task ends for a cause that is nobody's fault: a settlement, a withdrawal, evidence that is no longer needed. Nobody takes the place, and it does not count against the person.
portal.staff.remark.erase-person Everything private about the person is erased: files, contact, documents and the published identity. What the public record says stays, and every proof still verifies.
portal.staff.remark.excuse The place becomes vacant for the cause that you choose, which is published, and a replacement is needed.
portal.staff.remark.export-person A .zip file is downloaded with all that is held on the person and the documents. It is written into the activity log.
portal.staff.remark.issue-code The former code stops working and its sessions end. The new one is shown once only.
portal.staff.remark.list The time for objections begins. Folio, districts and date are published; the name is not.
portal.staff.remark.note-fees What the expert quoted, what the court fixes and each payment are noted one by one, in Mexican pesos.
portal.staff.remark.notify The time to answer runs from the notice, as the medium says. Without an answer in time, the designation lapses. Medium and day are public; the proof is not.
portal.staff.remark.object The cause is published; who objects and in which words is not. The applicant gets a notice and time to answer.
portal.staff.remark.redraw No alternate is left who can serve: another draw is opened for the same request, with a new pool, commitment and round. Whoever held this task is out.
portal.staff.remark.redraw-impediments The impediments that were found before go on to hold. If another has become known, write it here.
portal.staff.remark.reject The application ends here. Grounds and act are published.
portal.staff.remark.resolve If founded, the place becomes vacant and a replacement is needed; if not, it goes on where it was.
portal.staff.remark.return The person gets a notice of what is missing and of the time to correct; otherwise the application lapses.
portal.staff.remark.review It is published that the review has begun.
portal.staff.remark.revoke The court takes the designation back: the place becomes vacant for the cause that you choose, which is published with the act.
portal.staff.remark.set-report-day The day is public; the person gets a message and, before it is over, a reminder. A report may come later, and is counted as late.
portal.staff.remark.unlink Nobody enters with this account by the directory any more, and its sessions end. If it has no password of its own, it has to be recovered.
portal.staff.renews Renews
portal.staff.report-hint By the end of that day. If it is no court day, by the end of the next one.
portal.staff.request Ask for a draw
portal.staff.request.add Add another impediment
portal.staff.request.clear Clear what was typed
portal.staff.request.intro Describe what is needed. Before the draw is opened you will see the whole pool, with every exclusion and its cause; nothing is fixed yet.
portal.staff.request.like Fill in as your last request ({request})
portal.staff.request.like-last Specialty, district, kind and number of experts are those of your last request. The file number is missing.
portal.staff.request.preview See the pool
portal.staff.request.save Save for later
portal.staff.review Check
portal.staff.review.change Change what was typed
portal.staff.roster Roster
portal.staff.roster.empty Nobody on the roster fits.
portal.staff.roster.search Name, licence or number
portal.staff.round Beacon round
portal.staff.round-text {chain}, round {round}
portal.staff.rules Rules in force
portal.staff.rules.after Proposed
portal.staff.rules.beacons Beacons of the policy
portal.staff.rules.beacons-hint The file beacons.csv, if they change. Without it those of the policy in force stay.
portal.staff.rules.before In force
portal.staff.rules.catalogues Catalogues
portal.staff.rules.changed {subject}: {before} → {after}
portal.staff.rules.closures Days closed
portal.staff.rules.code Code
portal.staff.rules.custodians-hint One a line: name=key, as “insacula custodian new” prints it.
portal.staff.rules.difference Difference against what is in force
portal.staff.rules.directs Recent direct designations
portal.staff.rules.file File
portal.staff.rules.file-hint Once it is proposed you will see the difference against what is in force, and can discard it.
portal.staff.rules.file-remark Bring the whole file, in the form of {file} in the folder Registry. Only what is new or different in it is proposed; what it lacks stays as it is.
portal.staff.rules.indicators Indicators
portal.staff.rules.intro What is in force by the public record. A change is proposed by the registry, with the file concerned; the difference is shown, and the council approves it. What is adopted is published and is not taken out again.
portal.staff.rules.moved Time limits that move
portal.staff.rules.moved-limit The time limit of {subject} will end on {day}.
portal.staff.rules.name Name
portal.staff.rules.no-closures None was entered.
portal.staff.rules.no-directs None.
portal.staff.rules.none No policy is in force.
portal.staff.rules.own-act The act of each adoption is the one that the file names.
portal.staff.rules.propose Propose: {name}
portal.staff.rules.propose-one Propose a change
portal.staff.rules.second Nothing changes yet: the council has to approve it. The proposal is tried against the rules of the record at once.
portal.staff.rules.source Source
portal.staff.rules.subject What changes
portal.staff.rules.waiting Changes to approve
portal.staff.sanctions Final sanctions
portal.staff.save Save
portal.staff.scheduled Changes that will hold later
portal.staff.sealed Reserved matter
portal.staff.sealed-hint Family and criminal matters, and those with minors. A tag that does not give the number away is published in its place.
portal.staff.sealed-text The file number must not become public.
portal.staff.seats How many experts
portal.staff.seats-hint Almost always one; up to 20.
portal.staff.seed Seed
portal.staff.show Show
portal.staff.sign-in Staff sign-in
portal.staff.sign-in.intro For the people of the courts, the registry, the council, the administration and the audit office. Leave the code empty if you enter for the first time.
portal.staff.sign-in.lost Lost the password or the telephone? Ask the administration to recover your account: it takes two people.
portal.staff.signatures Signatures of the acta of draw {draw}
portal.staff.signatures.answer OCSP response
portal.staff.signatures.answer-hint Only if you have it already, in DER.
portal.staff.signatures.bad-serial The serial number must have from 2 to 40 hexadecimal digits. Copy it from the certificate.
portal.staff.signatures.certificate Certificate (.cer)
portal.staff.signatures.check Anyone who has the files checks the signature without this system, by these lines:
portal.staff.signatures.digest Fingerprint of the signature in the public record
portal.staff.signatures.download Download the statement
portal.staff.signatures.elsewhere Sign with another program
portal.staff.signatures.elsewhere-what Download the statement for your certificate, sign that file unchanged, with RSA and SHA-256, and send the three files here.
portal.staff.signatures.erased The file of this signature was erased.
portal.staff.signatures.files Download the files of the signature (ZIP)
portal.staff.signatures.here Sign here
portal.staff.signatures.here-what Your browser signs the acta's statement. Key file and password do not leave your computer: only the certificate and the signature are sent.
portal.staff.signatures.kept Signatures
portal.staff.signatures.missing The signature is missing. Choose the files and send them again.
portal.staff.signatures.none Nobody has signed this acta with a certificate yet.
portal.staff.signatures.not-revoked The authority answered that the certificate was good; the answer is among the files.
portal.staff.signatures.private The certificate gives the signer's name, CURP and RFC, so it is not published. Each download is in the activity log.
portal.staff.signatures.revocation Revocation
portal.staff.signatures.send Send the signature
portal.staff.signatures.serial Serial number of the certificate
portal.staff.signatures.serial-field Serial number of your certificate
portal.staff.signatures.serial-hint In hexadecimal, as openssl x509 -serial shows it.
portal.staff.signatures.signature Signature
portal.staff.signatures.signature-hint The signature alone (.sig) or in detached CMS (.p7s).
portal.staff.signatures.signer Signed by
portal.staff.signatures.text Statement that was signed (cadena.txt)
portal.staff.signatures.time Date
portal.staff.signatures.unchecked Nobody asked whether the certificate was revoked.
portal.staff.signing.certificate Certificate of your e.firma or FIREL (.cer)
portal.staff.signing.choose Actas to be signed
portal.staff.signing.key Private key (.key)
portal.staff.signing.key-hint The file is read on your computer and is not sent.
portal.staff.signing.no-certificate The certificate's file cannot be read. Choose the .cer file of your e.firma or FIREL.
portal.staff.signing.no-key The key's file cannot be read. Choose the .key file that belongs to the certificate.
portal.staff.signing.no-script Signing here needs JavaScript, because the signature is made on your computer. Without it, sign with another program and send the signature from each acta's page of signatures.
portal.staff.signing.none No acta is ticked. Tick at least one.
portal.staff.signing.password Password of the key
portal.staff.signing.sign Sign
portal.staff.signing.text Statement that is signed; your certificate's serial number comes at its end:
portal.staff.signing.wrong-password The password does not open the key, or the file is no key of an e.firma or FIREL. Check both.
portal.staff.specialty Specialty
portal.staff.stage Stage
portal.staff.stage.all All ({count})
portal.staff.standing Standing
portal.staff.step.accept Write down the acceptance
portal.staff.step.admit Admit to the roster
portal.staff.step.approve Approve
portal.staff.step.approve-change Approve the change
portal.staff.step.approve-correction Approve the correction
portal.staff.step.approve-rules Approve the change of the rules
portal.staff.step.begin-link Link to the directory
portal.staff.step.begin-recovery Ask for recovery
portal.staff.step.bind-signer Register the signer
portal.staff.step.call Replace
portal.staff.step.challenge Write down a challenge
portal.staff.step.confirm-link Confirm the link
portal.staff.step.confirm-recovery Confirm recovery
portal.staff.step.deliver Write down the report
portal.staff.step.disable-account Disable
portal.staff.step.discard-change Discard the proposal
portal.staff.step.discard-correction Discard the correction
portal.staff.step.discard-rules Discard the proposal
portal.staff.step.discharge End the task
portal.staff.step.enable-account Enable
portal.staff.step.end End without a replacement
portal.staff.step.erase-person Erase the private data
portal.staff.step.excuse Write down an excuse
portal.staff.step.export-person Hand over the data
portal.staff.step.issue-code Give a new access code
portal.staff.step.list Put on the preliminary list
portal.staff.step.note-fees Note fees
portal.staff.step.notify Notify
portal.staff.step.object Write down an objection
portal.staff.step.reject Reject
portal.staff.step.resolve Decide the challenge
portal.staff.step.return Send back for correction
portal.staff.step.review Begin the review
portal.staff.step.revoke Revoke the designation
portal.staff.step.set-report-day Set or move the day of the report
portal.staff.step.start-over Start over
portal.staff.step.unlink Remove the link
portal.staff.steps What can be done now
portal.staff.submitted Submitted
portal.staff.successor Replaced by
portal.staff.tag Tag for the parties
portal.staff.tag.check How to check it
portal.staff.tag.check-page In the verifier, open the draw's proof and type these data into "Is it my matter's?":
portal.staff.tag.check-program Or with either of the two programs, which also list all that the file has had:
portal.staff.tag.court-code Code of the court
portal.staff.tag.docket Kind of file
portal.staff.tag.means If the tag is the file's and there is one draw a specialty, nobody asked for another. Any others have to say which they follow and why.
portal.staff.tag.only-parties For the parties only: the number of this file is not public.
portal.staff.tag.proof Proof of the tag
portal.staff.tag.reserved The number of this file is reserved. The proof of its tag is for the parties and nobody else: who has it can check the number.
portal.staff.tag.show Show the tag and its proof
portal.staff.tag.tag Tag
portal.staff.tag.title Tag of the file of {folio}
portal.staff.tag.trace The activity log will say that you looked at it.
portal.staff.tag.what This sheet shows that the tag in the public record is that of this file. With it the parties see everything that was asked for in it.
portal.staff.temporary-password Temporary password
portal.staff.thin.refuse the draw is not opened
portal.staff.thin.widen the pool is widened to the neighbouring districts
portal.staff.thin.widen-and-proceed the pool is widened to the neighbouring districts, and the draw goes on with whoever there is
portal.staff.tickets.equity from 1 to {cap}: more for whoever has been designated less often
portal.staff.tickets.rotation only those who have been designated least often are in
portal.staff.tickets.uniform one for each person
portal.staff.unanswered Not answered.
portal.staff.unfounded Unfounded: the designation goes on as it was
portal.staff.urgency.due To do
portal.staff.urgency.overdue Overdue
portal.staff.urgency.waiting Waiting
portal.staff.vacant-cause Cause of the vacancy
portal.staff.valid-until Valid until
portal.staff.waiting The round that decides comes in {left} ({due}). The draw concludes by itself; this page reads itself again.
portal.staff.waiting-now The time of the round has come: the draw concludes by itself as soon as the beacon answers.
portal.staff.which-expert “{expert}” may be: {people}. Write the number.
portal.statistics.additions Further lots in the same file, by cause
portal.statistics.all Of the specialty
portal.statistics.answers Answers and refusals
portal.statistics.applications Applications
portal.statistics.as-of With {size} entries, up to
portal.statistics.by-lot of the designations, by lot
portal.statistics.by-lot-about By lot, {lot}; direct, {direct}.
portal.statistics.cause Cause
portal.statistics.causes-summary One bar a cause, from the most frequent to the least.
portal.statistics.cells-all specialties in districts with anyone on the roster
portal.statistics.cells-three of these, with three or more people who can serve today
portal.statistics.challenges Challenges, by cause
portal.statistics.chance Draws beside chance
portal.statistics.chance-summary One row an expert, from the largest expectation to the smallest: a full dot where drawn, a ring where expected, and a band as far as chance commonly goes.
portal.statistics.chance-table How often each expert was drawn and was expected to be: {specialty}
portal.statistics.chance-text Beside how often each expert came out stands how often was to be expected, from the pools they were in and their tickets. The verdict says whether the whole looks like what chance would do. No verdict proves that a draw was biased, or that it was not: the proofs are for that.
portal.statistics.concentration Concentration
portal.statistics.concentration-chart Share of the five most designated, where there are ten designations or more
portal.statistics.concentration-summary One bar a specialty, from the most concentrated to the least.
portal.statistics.concentration-table Concentration by specialty
portal.statistics.concentration-text What share of a specialty's designations the five most designated people have. Where there are few experts the share is large without anybody having sought it.
portal.statistics.concluded draws concluded
portal.statistics.concluded-about Of {opened} opened; replacements: {replacements}.
portal.statistics.data Show the data of the chart
portal.statistics.designations Designations
portal.statistics.direct Direct
portal.statistics.district District
portal.statistics.districts Applications by district
portal.statistics.drawn Times drawn
portal.statistics.eligible Times eligible
portal.statistics.ends Designations that ended without anybody's fault, by cause
portal.statistics.exclusions Exclusions from pools, by cause
portal.statistics.exclusions-heading Exclusions
portal.statistics.exclusions-text Each time that somebody with the specialty and the district was left out of a pool, and why. The cause is published before the randomness exists.
portal.statistics.excuses Excuses, by cause
portal.statistics.expected Times expected
portal.statistics.expert Expert
portal.statistics.experts Experts
portal.statistics.fit-table Verdict by specialty
portal.statistics.founded Founded challenges, by cause
portal.statistics.holders More than a tenth of a specialty
portal.statistics.lead The figures of the follow-up, computed from the public record alone. Anybody gets the same ones from the published files.
portal.statistics.lot By lot
portal.statistics.matter.additions Further lots asked for in one file
portal.statistics.matter.annulled Draws annulled before their round
portal.statistics.matter.corrections File numbers corrected
portal.statistics.matter.corrections-late Of these, when the round was already due
portal.statistics.matter.ended Designations ended without anybody's fault
portal.statistics.matter.not-independent Draws that rest on the institution's own beacon
portal.statistics.matter.reserved Draws and designations of reserved files
portal.statistics.matter.unknown-beacon Draws that rest on an unknown beacon
portal.statistics.matters Further lots, mistakes and ends
portal.statistics.matters-text A file has one lot a specialty. Another one has to say why it is asked for. Mistakes are annulled or corrected in everybody's sight.
portal.statistics.month Month
portal.statistics.months Designations by lot and direct ones, month by month
portal.statistics.months-heading Designations by month
portal.statistics.months-summary One column a month: designations by lot at the bottom, direct ones on top.
portal.statistics.no-holders Nobody has more than a tenth of the designations of a specialty with ten or more.
portal.statistics.none There is nothing to count yet.
portal.statistics.outside The public record does not say how many complaints there were or how many people verified a draw: the first is counted elsewhere, and nobody should count the second.
portal.statistics.own Own
portal.statistics.reading How to read the figures
portal.statistics.revocations Revocations, by cause
portal.statistics.seats Seats drawn
portal.statistics.selection Of a court, a district, a specialty or a quarter
portal.statistics.selection.experts Different experts designated
portal.statistics.specialty Specialty
portal.statistics.spread How far chance commonly goes
portal.statistics.submitted Applications
portal.statistics.thin Thin pools
portal.statistics.thin-pools draws with a thin pool
portal.statistics.thin-pools-about With fewer than three eligible people. In {no-lot} there was no draw: only as many people as places.
portal.statistics.thin-text Where there are few people chance decides little. The remedy is more experts, not another draw.
portal.statistics.times Times
portal.statistics.to-acceptance from request to acceptance
portal.statistics.to-acceptance-about This is the median. Within three court days {share} had accepted.
portal.statistics.top-five The five most designated
portal.statistics.verdict How it looks
portal.timeline What has happened
portal.to-home Go to the home page
portal.trouble.broken Something failed on our side
portal.trouble.broken-remedy It has been noted. Try again; if it goes on, tell the registry.
portal.trouble.busy The system is saving something else
portal.trouble.busy-remedy Nothing was lost: wait a few seconds and send it again.
portal.trouble.foreign This request did not come from a page of this site
portal.trouble.foreign-remedy For your safety nothing was done. Open the page of this site on which you wanted to act and send it from there, with a current browser.
portal.trouble.full The system cannot take this now
portal.trouble.full-remedy What was saved before is still there. Try again later.
portal.trouble.method That cannot be done here
portal.trouble.method-remedy Go back and use the buttons and links of the page.
portal.trouble.not-found There is no such page
portal.trouble.not-found-remedy Check the address. Draws are written like S-2026-000001 and experts like P-000001. Nothing published is ever withdrawn: if a link of ours led you here, tell us.
portal.trouble.not-yours You may not see this page
portal.trouble.not-yours-remedy Your account has no access to it. If it should, ask the administration.
portal.trouble.other-court This matter is another court's
portal.trouble.other-court-remedy Your account sees the matters of its own court. Check the folio, or look for it in Matters.
portal.trouble.overloaded Too many people are sending at once
portal.trouble.overloaded-remedy Nothing was kept of what was sent. Wait ten seconds and try again.
portal.trouble.refused It was not done
portal.trouble.refused-remedy Nothing has changed. Go back and correct what is named.
portal.trouble.too-large What was sent is too large
portal.trouble.too-large-remedy Nothing was kept. A document may have up to 10 MB; make it smaller and send it again.
portal.trouble.too-often Too many requests in a row
portal.trouble.too-often-remedy Wait {time} and try again.
portal.trouble.too-slow Sending took too long
portal.trouble.too-slow-remedy Nothing was kept. Send it again, on a better connection if possible.
portal.trouble.unreadable What was sent could not be read
portal.trouble.unreadable-remedy Nothing was done. Go back, check and send it again.
portal.upload.broken The connection broke and the document did not arrive. It is still chosen: check your connection and send it again.
portal.upload.cancel Cancel the upload
portal.upload.cancelled You cancelled the upload. The document is still chosen; you can send it again.
portal.upload.converted The picture will be sent as JPEG.
portal.upload.original Send the original photograph
portal.upload.progress Progress of the upload
portal.upload.reading Preparing the photograph…
portal.upload.reduced A lighter copy of the photograph will be sent, so that it arrives soon:
portal.upload.saving The document arrived and is being kept.
portal.upload.sending Sending the document. Do not close this page.
portal.upload.too-large The most is {largest} MB. Scan the document in black and white or with a lower resolution, or send a photograph. The one that you chose has
recordtext.answer the answer
recordtext.institution the institution's name
recordtext.instrument the legal act
recordtext.note the note
recordtext.objection the objection
recordtext.objector the objector's name
recordtext.origin the public record's name
recordtext.proof the proof
recordtext.reasons the reasons
reference.beacon-after {chain} (after {span})
reference.beacons Relays of the beacons
reference.calendar Calendar of court days
reference.calendar-days Calendar {calendar}
reference.calendar-phrase From {from} to {until}, at {offset} minutes from UTC. Days closed besides Saturdays and Sundays ({count}): {closed}. {instrument}
reference.catalogue Catalogue: {name}
reference.closure Closure of days
reference.kept-activity activity log
reference.kept-application applications
reference.kept-draft drafts
reference.kept-expert experts
reference.kept-message notices
reference.part {term}: {text}
reference.period From {from} to {until}. {instrument}
reference.periods Periods of the roster
reference.policy Policy of the draws
reference.relays Relays of {chain}
reference.retention Retention periods
reference.spellings Other spellings of “{name}”
reference.years Years of retention: {kind}
relay.address.character it has a character that it cannot have.
relay.address.fragment it has a “#”.
relay.address.host the name of the machine is not valid.
relay.address.insecure outside this machine https:// is needed.
relay.address.length it is empty or too long.
relay.address.path the path has parts that are empty or dots.
relay.address.port the port is not a number from 1 to 65535.
relay.address.query it has a question mark.
relay.address.scheme it does not begin with https://.
relay.address.user-info it has a user or a password.
relay.asked Relay {relay}, round {round}: {fault}
relay.fault.connection no connection, or it broke off.
relay.fault.malformed its answer is not a relay's: {reason}
relay.fault.not-secure its certificate is not to be trusted.
relay.fault.not-yet it does not have it yet, or does not know the chain.
relay.fault.other-round it answered with another round, {round}.
relay.fault.redirected it sends to another address ({address}), where nobody follows it.
relay.fault.status it answered with the HTTP status {status}.
relay.fault.time-out it did not answer in time.
relay.fault.too-large its answer is too large.
relay.fault.wrong-signature the chain did not sign what it says: {fault}
role.administration administration
role.applicant applicant
role.audit audit
role.clock clock
role.council council
role.court court
role.expert expert
role.registry registry of experts
roundfault.key the beacon's key is none of its kind, and no signature can be checked with it. Compare it with the one that those who run the beacon publish.
roundfault.mismatch the signature is not of this round under this beacon's key. Check the beacon and the round's number; if they are right, the signature was altered or made up: do not rely on it, and say who gave it.
roundfault.signature-form this is no signature of this beacon: something is missing or too much, or it was copied wrongly. Get it again, whole, from a relay.
roundfault.signed what the signature covers is missing, superfluous or of another round. Check the round's number, and get the whole answer for that round.
rule.activity-backwards The activity log did not grow: it has {found} lines, and {expected} were noted before.
rule.addition The addition is not permitted because of “{found}”: it must be to a designation of the same matter, with no vacancy to fill and no draw under way.
rule.alternate The alternate to be called is not {found}: it is {expected}.
rule.alternate-first Alternates come before another draw: in {found}, {expected} can be called.
rule.annulled Draw {found} was annulled.
rule.backdated {found} is past (today: {expected}): nothing is entered with effect backwards.
rule.beacon-signature The beacon's signature is not valid: {found}.
rule.before-round The draw was concluded on {found}, before the beacon's round was due, on {expected}.
rule.calendar-offset The calendar has another local time ({found} minutes from UTC); the ones before it have {expected}.
rule.call-closed At {found} the call is not open: not yet, or no more.
rule.chain-hash The hash {found} is not that of the beacon that the policy names; the right one is {expected}.
rule.code-taken The code “{found}” was used before; use a new one.
rule.commitment The revealed secret does not open the commitment: {found} was published, the secret gives {expected}.
rule.concluded-twice Draw {found} was concluded already.
rule.envelope-dishonest The sealed envelope of custodian “{found}” does not hold the revealed secret.
rule.envelopes The sealed envelopes are not those of the policy's custodians, all and in their order: {found}.
rule.expert-gap Expert number {found} is not the next on the roster; {expected} is.
rule.fallback-too-early The fallback beacon was used too early, on {found}; it is allowed from {expected}.
rule.fees The policy under which this designation was made does not publish fees ({found}).
rule.file-number The file number “{found}” is none of this court's, or its year has not begun.
rule.folio-gap The folio {found} is not the next one; {expected} is. Folios have no gaps.
rule.impediment An impediment is recorded for {found}, who is not among the candidates.
rule.malformed The entry is malformed: {found}
rule.matter-key The key of the matter tags is no key, or was used before: {found}.
rule.no-period On {found} there is no current period of the roster; open one first.
rule.not-competent It is not for “{found}” to enter this; it is for “{expected}”.
rule.not-concluded Draw {found} is not concluded yet, and its acta is signed afterwards. Wait for the result.
rule.nothing-changed {found} changes nothing: the record already says so.
rule.notice-day The notice cannot be of {found} (limit: {expected}): its day lies between that of the designation and today.
rule.objection-gap Objection {found} is not the next one, or waits for no answer. The right one is: {expected}.
rule.order The designated or the alternates are not those that the draw gives: it says {found}; {expected} result.
rule.other-court “{found}” cannot act in this matter: it is the court's “{expected}”.
rule.period-over The period ended on {expected}; nobody is admitted to it on {found}.
rule.period-overlap The period begins on {found}, before the one before it ends, on {expected}.
rule.policy-not-in-force The draw policy “{found}” is not the one in force; that is {expected}.
rule.pool-mismatch The pool is not the one that the public record gives: its root is {found} and must be {expected}.
rule.pool-too-small Too few are eligible: {found}, and at least {expected} are needed. No draw is opened.
rule.record-created The first entry, and it alone, creates the public record; this is entry {found}.
rule.replacement The replacement is not permitted because of “{found}”: it must fill a vacancy of the same matter and kind, for the vacancy's cause, with one seat and no other draw under way.
rule.report-day The report cannot be asked for like this ({found}): its day must not be past, and a cause is given only if there was another day before.
rule.round The beacon round is not the one that the rule gives: it is {found} and must be {expected}.
rule.same-office “{found}” both proposes and approves. What one office proposes, another approves.
rule.second-draw This file already has {found} in the same specialty. Another draw or designation must say which designation it replaces or is added to, and why.
rule.signed-twice This signature is in the record already: its fingerprint is {found}.
rule.stage This cannot be done at the present stage: {found}.
rule.standing The expert's standing does not allow this act: {found}.
rule.tag The proof does not show that the tag {found} is this file's.
rule.time-backwards Time goes backwards: {found} is earlier than the entry before it, {expected}.
rule.too-early The time limit runs until {expected}, and this is of {found}. Wait until it ends.
rule.too-late The time limit ended at {expected}, and this is of {found}.
rule.under-way This admission cannot be annulled yet: {found} is under way. Discharge, revoke or end the designation, or wait until the draw is concluded.
rule.unknown-application Application {found} was not submitted.
rule.unknown-chain The beacon “{found}” is not in the policy under which the draw was opened.
rule.unknown-code The code “{found}” is not in the catalogue of {expected}, or does not serve this use.
rule.unknown-designation There is no designation {found}.
rule.unknown-draw Draw {found} was not opened.
rule.unknown-expert Expert {found} is not on the roster.
rule.unknown-office The office “{found}”, which acts in the entry, is in no catalogue of offices or courts.
rule.widening The districts that the pool was widened to ({found}) are not those of the rule ({expected}).
rule.wrong-origin The origin “{found}” is another record's; this one's is “{expected}”.
scope.addition to ask for another lot in the same file
scope.admission admission annulled as an error
scope.annulment to annul a draw before its round
scope.closure for closing days
scope.correction to correct a file number
scope.decision to reject an application
scope.direct to designate without a lot
scope.end an end that is nobody's fault
scope.exclusion given by the rules of the draw
scope.excuse to be excused
scope.impediment bar in one matter
scope.matter-key loss of the key of the tags
scope.objection to object to an application
scope.report to have a report due on another day
scope.revocation to take a designation back
scope.sanction final sanction
scope.standing to change the roster
serve.bad-address “{address}” is no address with a port, like 127.0.0.1:8080.
serve.bad-level “{level}” is no level: use debug, info, notice, warning or error.
serve.bad-proxies “{list}” is no list of addresses and networks, like 127.0.0.1,10.0.0.0/8.
serve.half-tls TLS needs both: --tls-certificate and --tls-key.
serve.key-absent The file {path} does not exist or cannot be reached.
serve.listening The portal serves at {address} (port {port}). Ctrl-C ends it.
signature.answer-missing The council asks for an answer about revocation, and none was obtained. Try again in some minutes.
signature.answer-signer Neither the authority that issued the certificate nor its OCSP service signed the answer about revocation. Ask that authority.
signature.answer-time The answer about revocation does not hold for this moment. Ask for a new one.
signature.checkpoint The signed text is not of this public record, or is older than the result. Download the statement again and sign it.
signature.expired The certificate has expired. Renew your e.firma or FIREL and sign with the new certificate.
signature.mismatch The signature is not one of this text by this certificate. Sign the statement as it was downloaded, with that certificate's key and SHA-256.
signature.no-authorities This system has no certification authorities registered yet. Tell the administration.
signature.no-holder The certificate does not give the CURP of a natural person. Choose that of your e.firma or FIREL.
signature.not-yet-valid The certificate is not valid yet. Check the date from which it is.
signature.other-acta The signed text is that of another acta. Download the statement of this acta and sign it.
signature.other-answer The answer about revocation is about another certificate. Ask for that of this one.
signature.other-chain None of the authorities that this council accepts issued the certificate. Choose that of your e.firma or FIREL.
signature.other-person The certificate is another person's. Sign with your own, in your own account.
signature.other-serial The signed text names another certificate. Download the statement with the serial number of the certificate that you sign with.
signature.purpose The certificate is not for a person's signatures: it may be a digital seal (CSD) or a server's. Choose that of your e.firma or FIREL.
signature.revoked The authority revoked the certificate. Obtain a new one and sign with it.
signature.statement The signed text is not the statement of an acta. Download the statement from this page and sign that file unchanged.
signature.unknown-status The authority does not know the certificate. Choose that of your e.firma or FIREL.
signature.unreadable-answer The answer about revocation cannot be read. Ask for it again in some minutes.
signature.unreadable-certificate The certificate's file cannot be read. Choose the .cer file that the certification authority gave you.
signature.unreadable-signature The signature's file cannot be read. It must be the RSA signature with SHA-256, alone (.sig) or in detached CMS (.p7s), in DER or PEM.
source.cut-off the server broke off its answer
source.device the disk failed
source.encoded the server sends the file compressed, which is not accepted
source.insecure the secure connection to the server failed
source.is-folder it is not a file
source.links too many links in the path
source.long-head the server's answer has too many headers
source.network the network failed (code {code})
source.no-connection there is no connection to the server
source.no-host the server was not found
source.not-allowed permission denied
source.not-http the server does not speak HTTP
source.path-too-long the path is too long
source.status the server answered with status {status}
source.system the system gave error {code}
source.time-out the server took too long to answer
source.too-large it is too large
spreadsheet.binary-workbook The file is a binary Excel workbook (.xlsb). Open it and save it as an Excel workbook (.xlsx) or as CSV UTF-8.
spreadsheet.cell-too-long {place}: the cell has more than 32,767 characters. Shorten it; if they are not one cell, a quote is not closed.
spreadsheet.control-character {place}: there is a character that cannot be seen ({found}). Delete it.
spreadsheet.damaged-archive The workbook is cut off or damaged. Have it sent again, or save it again.
spreadsheet.damaged-part {place}: something in the workbook is not valid (“{found}”). Open it with a spreadsheet program and save it again.
spreadsheet.damaged-text There are damaged letters in {rows}; for instance, “{found}”. Correct them in the spreadsheet and save it as an Excel workbook (.xlsx) or as CSV UTF-8.
spreadsheet.delimiter It is not certain whether commas, semicolons or tabs separate the cells. Save the list as an Excel workbook (.xlsx), or write “sep=” and the separator in the first line.
spreadsheet.document-type The workbook has XML definitions that spreadsheet programs do not write (“{found}”). Open it with a spreadsheet program and save it again.
spreadsheet.empty The table has no cell with data. Check that it is the file and the sheet of the list.
spreadsheet.encrypted The workbook is under a password. Open it with the password, remove it and save again.
spreadsheet.html The file is a web page (HTML), even if its name says otherwise. Open it with a spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV UTF-8.
spreadsheet.misplaced-quote {place}: after “{found}” there is a quote in a wrong place. Put the whole cell in quotes, and write two quotes for each one within it.
spreadsheet.missing-value {place}: the result of the formula is not stored. Open the workbook with a spreadsheet program, save it and try again.
spreadsheet.no-sheet The workbook has no visible sheet. Show the sheet of the list, or give its name.
spreadsheet.not-a-spreadsheet The file is neither a spreadsheet nor a text. Save the list as an Excel workbook (.xlsx) or as CSV UTF-8.
spreadsheet.note.and-more {names} and {more} more
spreadsheet.note.covered-cells_one There is a value that a merged cell covers, and that was read too: {names}.
spreadsheet.note.covered-cells_other There are {count} values that merged cells cover, and that were read too: {names}.
spreadsheet.note.delimiter.comma Commas separate the cells.
spreadsheet.note.delimiter.semicolon Semicolons separate the cells.
spreadsheet.note.delimiter.tab Tabs separate the cells.
spreadsheet.note.doubtful-letters_one There is a cell in which a sign seems to stand for a letter; check it: {names}.
spreadsheet.note.doubtful-letters_other There are {count} cells in which a sign seems to stand for a letter; check them: {names}.
spreadsheet.note.empty-rows_one There is an empty row between the data: {names}.
spreadsheet.note.empty-rows_other There are {count} empty rows between the data: {names}.
spreadsheet.note.encoding Encoding of the text: {encoding}.
spreadsheet.note.formulas_one There is a formula; its stored result was used: {names}.
spreadsheet.note.formulas_other There are {count} formulas; their stored results were used: {names}.
spreadsheet.note.hidden-columns_one There is a hidden column, which was read too: {names}.
spreadsheet.note.hidden-columns_other There are {count} hidden columns, which were read too: {names}.
spreadsheet.note.hidden-rows_one There is a hidden row, which was read too: {names}.
spreadsheet.note.hidden-rows_other There are {count} hidden rows, which were read too: {names}.
spreadsheet.note.hidden-sheets_one A hidden sheet of the workbook was not read: {names}.
spreadsheet.note.hidden-sheets_other {count} hidden sheets of the workbook were not read: {names}.
spreadsheet.note.merged_one There are merged cells; their value is in the first one: {names}.
spreadsheet.note.merged_other There are {count} groups of merged cells; the value of each is in its first one: {names}.
spreadsheet.note.other-sheets_one Another sheet of the workbook was not read: {names}.
spreadsheet.note.other-sheets_other {count} other sheets of the workbook were not read: {names}.
spreadsheet.note.rounded-numbers_one There is a number of more than 15 digits, of which spreadsheets keep no more; check it: {names}.
spreadsheet.note.rounded-numbers_other There are {count} numbers of more than 15 digits, of which spreadsheets keep no more; check them: {names}.
spreadsheet.note.separator-line The first line, “sep=”, only gives the separator.
spreadsheet.note.sheet-is-hidden The sheet that was read is hidden.
spreadsheet.numbers The file is from Numbers. Open it and export it as an Excel workbook (.xlsx) or as CSV UTF-8.
spreadsheet.old-excel The file is an Excel 97-2003 workbook (.xls). Open it and save it as an Excel workbook (.xlsx) or as CSV UTF-8.
spreadsheet.open-document The file is an OpenDocument sheet (.ods). Open it and save it as an Excel workbook (.xlsx) or as CSV UTF-8.
spreadsheet.pdf The file is a PDF, which has no cells. Ask for the sheet it was made from, as an Excel workbook (.xlsx) or as CSV UTF-8.
spreadsheet.place.cell Row {row}, column {column}
spreadsheet.place.file The file
spreadsheet.place.row Row {row}
spreadsheet.rows-and-more rows {rows} and {more} more
spreadsheet.rows_one row {rows}
spreadsheet.rows_other rows {rows}
spreadsheet.sheet-name No sheet can have the name “{found}”.
spreadsheet.too-large The file is larger than 32 MB. Leave the list alone in it, without pictures, and save it again.
spreadsheet.too-many-columns {place}: there are data beyond column 1000. Delete them, or move them to the table.
spreadsheet.too-many-rows The table has more than 200,000 rows with data. Split it into several files.
spreadsheet.unclosed-quote {place}: the quote that opens before “{found}” is not closed. Close it or delete it.
spreadsheet.unknown-encoding It is not certain which letters are in {rows}; for instance, “{found}”. Save the list as an Excel workbook (.xlsx) or as CSV UTF-8.
spreadsheet.unknown-sheet There is no sheet of that name. There are: {found}.
spreadsheet.unpacked-too-large The workbook is too large when unpacked. Copy the list alone into a new workbook and save that.
spreadsheet.word-processor The file is a word processor's document. Copy the table into a sheet and save it as an Excel workbook (.xlsx) or as CSV UTF-8.
spreadsheet.xml-text The file is an XML text. Open it with a spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV UTF-8.
stage.application.admitted admitted
stage.application.approved approved
stage.application.lapsed lapsed
stage.application.listed on the preliminary list
stage.application.rejected rejected
stage.application.returned returned for correction
stage.application.reviewing under review
stage.application.submitted submitted
stage.application.withdrawn withdrawn
stage.designation.accepted accepted and sworn
stage.designation.challenged challenged
stage.designation.delivered report delivered
stage.designation.discharged discharged
stage.designation.ended ended
stage.designation.named to be notified
stage.designation.notified notified
stage.designation.replaced replaced
stage.designation.vacant vacant
standing.active active
standing.annulled admission annulled as an error
standing.removed removed
standing.suspended suspended
standing.unavailable unavailable
state.failed ✗
state.passed ✓
state.unavailable –
step.beacon Beacon signature
step.checkpoint Signed checkpoint
step.commitment Commitment and sealed envelopes
step.designated Designated persons
step.format Form of the proof file
step.identities Identities
step.inclusion Inclusion in the public record
step.matter Matter tag
step.order Order of the tickets
step.policy Draw policy
step.pool Pool
step.round Round fixed by rule
step.seed Seed
step.witnessed Witnessed before the round
step.witnesses Witnesses
task.admit admit to the roster
task.answer acceptance and oath
task.approve-change approve the proposed change to the roster
task.approve-correction approve the correction of a file number
task.approve-list approve a group of a council list
task.approve-rules approve a change of the rules
task.conclude conclude the draw
task.correction the applicant's correction
task.decide approve or reject
task.discharge discharge
task.examine review: preliminary list or return
task.notify notify the designated person
task.objections objections and their answers
task.replace replace
task.report report
task.resolve resolve the challenge
task.review begin the review
template.braces In {place}, the mark “{found}” cannot be read. A field stands between two braces on each side, in one paragraph, and has only letters, digits and hyphens.{fields}
template.damaged-archive The file is cut off or changed. Open it in the word processor and store it again.
template.damaged-part The file is damaged in {place}. Open it in the word processor and store it again.
template.document-type There is a document type definition (DOCTYPE) in {place}, which no word processor writes. Copy the text into a new document.
template.document.aceptacion Acceptance and oath
template.document.acta Record of the draw
template.document.apertura Receipt of the opening
template.document.conclusion Record of discharge or replacement
template.document.notificacion Letter of notification
template.document.registro Letter to the registry of experts
template.document.solicitud Order for the draw
template.encrypted The file has a password. Store it without one.
template.external The document would load something from another place when it is opened: {found}. Take that link out, or put the picture into the document.
template.fields The fields of this document are: {fields}.
template.list-as-field In {place}, “{found}” is a list: its rows stand between a beginning with # and an end with /.{fields}
template.macros The document has macros. Store it as “Word Document (.docx)”, which has none.
template.not-a-document The file is no Word document (DOCX). Open it in the word processor and store it in that format.
template.origin.absent missing
template.origin.own own
template.origin.shipped the program’s
template.part.document the text ({part})
template.part.footer the footer ({part})
template.part.header the header ({part})
template.place {part}, paragraph “{paragraph}”
template.strict The file is stored as “Strict Open XML Document”. Store it as “Word Document (.docx)”.
template.too-large The file has more than 4 MB. Take pictures out or make them smaller, and store it again.
template.unclosed-section In {place}, what begins with “{found}” does not end. Put its end, with / and the same name, into the same text, the same cell or the same row.{fields}
template.unknown-field In {place}, “{found}” is no field.{fields}
template.unopened-section In {place}, “{found}” ends something that did not begin there. Put its beginning, with # or ^ and the same name, before it, and do not cross two of them.{fields}
template.unpacked-too-large The file is too large when it is unpacked. Copy its text into a new document and store that as DOCX.
undelivered.address the e-mail address is not valid {detail}
undelivered.contents what it should say is absent or does not open with the data key {detail}
undelivered.exit the mail program ended with an error {detail}
undelivered.other sending failed: {detail}
undelivered.program the mail program could not be run {detail}
undelivered.timeout the mail program did not end in time {detail}
unit.centavos centavos of Mexican pesos
unit.count count
unit.millionths millionths
unit.seconds seconds
unit.thousandths thousandths
unit.word word
urgency.due To do:
urgency.overdue OVERDUE:
urgency.waiting Waiting:
usage.and-default ; default:
usage.arguments ARGUMENTS:
usage.choose-shell Please use --generate-completion-script=<shell> with one of:
usage.default (default:
usage.error Error: {text}
usage.help Help:  {text}
usage.invalid-option Invalid option: {option}
usage.invalid-value The value '{value}' is invalid for '{option}'
usage.invalid-value-because The value '{value}' is invalid for '{option}': {reason}
usage.invalid-value-choose The value '{value}' is invalid for '{option}'. Please provide one of {list}.
usage.invalid-value-following The value '{value}' is invalid for '{option}'. Please provide one of the following:
usage.is-default (default)
usage.list-and ' and '
usage.list-or ' or '
usage.missing-argument Missing expected argument '{argument}'
usage.missing-one-of Missing one of: '{argument}'
usage.missing-subcommand Missing required subcommand.
usage.missing-value Missing value for '{option}'
usage.missing-value-in Missing value for '{option}' in '{composite}'
usage.no-shell Can't autodetect a supported shell.
usage.options OPTIONS:
usage.options-placeholder <options>
usage.or    or: {text}
usage.other-shell Can't generate completion scripts for '{shell}'.
usage.overview OVERVIEW: {text}
usage.see-help   See '{command}' for more information.
usage.see-subcommand   See '{command} <subcommand>' for detailed help.
usage.set-twice Value to be set with flag '{duplicate}' had already been set with flag '{previous}'
usage.show-help Show help information.
usage.show-version Show the version.
usage.subcommand-placeholder <subcommand>
usage.subcommands SUBCOMMANDS:
usage.takes-no-value The option '{option}' does not take any value, but '{value}' was specified.
usage.unexpected-argument Unexpected argument '{argument}'
usage.unexpected-arguments {count} unexpected arguments: '{argument}'
usage.unknown-option Unknown option '{option}'
usage.unknown-option-suggestion Unknown option '{option}'. Did you mean '{suggestion}'?
usage.usage Usage: {text}
usage.usage-heading USAGE: {text}
usage.values (values:
verify.count.additions further draws and designations
verify.count.admissions-annulled admissions annulled as errors
verify.count.annulled draws annulled
verify.count.applications applications
verify.count.closures closures of days
verify.count.closures-afterwards closures entered after the day
verify.count.concluded draws concluded
verify.count.corrected file numbers corrected
verify.count.designations designations
verify.count.direct direct designations, without a draw
verify.count.ended designations ended by nobody's fault
verify.count.entries entries read
verify.count.experts experts on the roster
verify.count.fallback draws on a fallback beacon
verify.count.identities-absent identity documents absent
verify.count.identities-corrected names or licences corrected
verify.count.late draws concluded late
verify.count.matter-keys changes of the matter key
verify.count.near-numbers pairs of numbers alike
verify.count.no-lot draws in which chance decided nothing
verify.count.not-independent draws on a beacon that is NOT independent
verify.count.open draws open
verify.count.opened draws opened
verify.count.overdue draws overdue
verify.count.proofs-absent proofs absent
verify.count.replacements replacements
verify.count.reserved draws and designations of reserved matters
verify.count.unknown-beacon draws on an UNKNOWN beacon
verify.counts Counts:
verify.detail.absent no document: {experts}
verify.detail.all-present identity documents: {count}
verify.detail.checkpoint {origin}, {size} entries
verify.detail.earlier-step could not be checked
verify.detail.not-required your trust policy asks for no witnesses
verify.detail.pool candidates: {candidates}, eligible: {eligible}, tickets: {tickets}
verify.detail.reserved reserved matter: only the parties can check which file it is
verify.detail.round round {round} of {chain}
verify.detail.scheme this program cannot check the beacon of this draw
verify.detail.tag tag: {tag}
verify.detail.witness-keys it hangs on witnesses whose keys this program cannot check: {names}
verify.limit.entries-kept-rules that these entries kept the rules when they were entered: another proof of the same draw may exist, with other entries (the audit shows it: insacula-verify log)
verify.limit.facts-true that the recorded facts (impediments, suspensions, admissions) are true
verify.limit.files-beside the files beside the log: pools of the draws, identity documents and proofs
verify.limit.identities-real that identity documents describe real persons
verify.limit.later what the public record says after this checkpoint
verify.limit.matter-keys whether a matter is the same before and after the matter key changed: its tags cannot be compared
verify.limit.no-second-draw that no second draw of the same matter exists (the audit shows it: insacula-verify log)
verify.limit.openings-witnessed when witnesses saw each draw opened or annulled: your trust policy asks for none
verify.limit.policy-newest that the draw policy was the newest
verify.limit.pool-complete that the pool names everyone it should
verify.limit.reserved-matters which file each reserved matter is: only its parties can check it, with the proof of the tag (insacula-verify matter)
verify.limit.same-log that other people see this same public record: no witness attests it
verify.log.checkpoint Checkpoint: {size} entries, root {root}
verify.log.correction-after {folio}, AFTER its round: {cause}
verify.log.correction-before {folio}, before its round: {cause}
verify.log.correction-direct {folio}, a direct designation: {cause}
verify.log.corrections Corrected file numbers (to be looked at; no faults):
verify.log.failed VERIFICATION FAILED (findings: {count}); the first is “{finding}”.
verify.log.failed-not-independent VERIFICATION FAILED (findings: {count}); the first is “{finding}”. Besides, draws that are NOT independent: {independent} of {concluded}.
verify.log.failed-not-public VERIFICATION FAILED (findings: {count}); the first is “{finding}”. Besides, draws that are NOT independent: {independent}, and on an UNKNOWN beacon: {unknown}, of {concluded}.
verify.log.failed-unknown-beacon VERIFICATION FAILED (findings: {count}); the first is “{finding}”. Besides, draws on an UNKNOWN beacon: {unknown} of {concluded}.
verify.log.finding {place}: {name}: {text}
verify.log.findings Findings:
verify.log.further Further draws and designations of a matter (to be looked at; no faults):
verify.log.further-line {folio} is added to {to}: {cause}
verify.log.key Id of the key that signs it: {id}
verify.log.limits What was not checked:
verify.log.missing-round.exists {draw}: round {round} of {chain} exists. Ask the council why it did not have it in time: that it was missing then can no longer be checked.
verify.log.missing-round.unknown {draw}: no relay gave round {round} of {chain}.
verify.log.missing-rounds Rounds in whose place a fallback beacon decided
verify.log.more … and {count} more
verify.log.near Numbers alike of one court and specialty (to be looked at; no faults):
verify.log.near-line {later} ({number}) and {earlier} ({other})
verify.log.progress Auditing… {done} of {total} entries ({percent} %)
verify.log.title Audit of the public record {origin}
verify.log.title-unknown Audit of a public record
verify.log.unavailable COULD NOT BE VERIFIED in full: evidence is missing.
verify.log.verified VERIFIED: the public record is intact and every entry keeps the rules.
verify.log.verified-not-independent VERIFIED, but NOT independent: the public record is intact and every entry keeps the rules; draws on a beacon that the institution itself runs: {independent} of {concluded}.
verify.log.verified-not-public VERIFIED, but NOT independent: the public record is intact and every entry keeps the rules; draws on a beacon that the institution itself runs: {independent}, and on an UNKNOWN one: {unknown}, of {concluded}.
verify.log.verified-unknown-beacon VERIFIED, but with UNKNOWN beacons: the public record is intact and every entry keeps the rules; draws on a beacon that the institution itself may have made up: {unknown} of {concluded}.
verify.matter.adds is added to {designation}: {cause}
verify.matter.corrected-away a correction gave it another number: {cause}
verify.matter.corrected-to a correction gave it this number: {cause}
verify.matter.failed VERIFICATION FAILED: the proof is not of this file of this court. Check the court, the kind, the number and the year; if they are right, you were given the proof of another matter.
verify.matter.lot {folio}  {state}  {specialty}; {kind}; published number: {case}
verify.matter.lots Draws and direct designations of this file:
verify.matter.none VERIFIED: the proof is this file's, and the public record, which is intact, has no draw and no direct designation of it.
verify.matter.replaces replaces {designation}: {cause}
verify.matter.title {case}, {court}, in the public record {origin}
verify.matter.verified VERIFIED: the proof is this file's, and the public record, which is intact, has what is listed of it: {count}.
verify.people.alternates Alternates:
verify.people.designated Designated:
verify.people.licences_one {expert} {name} (licence {licences})
verify.people.licences_other {expert} {name} (licences {licences})
verify.people.line {expert} {name}
verify.people.unnamed {expert} (no identity document)
verify.proof.failed VERIFICATION FAILED at the step “{step}”: do not rely on this designation.
verify.proof.failed-not-independent VERIFICATION FAILED at the step “{step}”: do not rely on this designation, which besides is NOT independent.
verify.proof.failed-unknown-beacon VERIFICATION FAILED at the step “{step}”: do not rely on this designation, whose beacon besides is UNKNOWN.
verify.proof.limits What this does not prove:
verify.proof.log Public record that the proof names: {origin}. Id of its key: {id}.
verify.proof.title Proof of draw {draw}
verify.proof.title-unknown Proof of a draw
verify.proof.unavailable NOT VERIFIED: the step “{step}” cannot be checked; this neither confirms nor refutes the designation.
verify.proof.unavailable-not-independent NOT VERIFIED: the step “{step}” cannot be checked; besides, the beacon is NOT independent.
verify.proof.unavailable-unknown-beacon NOT VERIFIED: the step “{step}” cannot be checked; besides, the beacon is UNKNOWN.
verify.proof.verified VERIFIED: the designation of draw {draw} is the one that its tickets, its secret and the beacon give.
verify.proof.verified-not-independent VERIFIED, but NOT independent: the designation of draw {draw} follows from its tickets and its secret, with a beacon that the institution itself runs.
verify.proof.verified-unknown-beacon VERIFIED, but with an UNKNOWN beacon: the designation of draw {draw} follows from its tickets and its secret, with a beacon that the institution itself may have made up.
verify.round.failed VERIFICATION FAILED: {fault}
verify.round.hash Hash of {chain}: {hash}
verify.round.never beyond any calendar
verify.round.no-answer the file does not hold a round of this beacon. {reason}
verify.round.no-chain the file does not describe a beacon with its hash. {reason}
verify.round.title Round {round} of {chain}: {due}
verify.round.verified VERIFIED: the beacon signed this round.
verify.ticket.line ticket {j}: {ticket}
verify.ticket.number number: {number} (the smallest; tickets: {tickets})
verify.warnings Warnings:
warning.addition This is a FURTHER draw: the matter already had a designation in the same specialty.
warning.fallback A fallback beacon was used, not the policy's first.
warning.identity-absent The identity document of someone is absent; only the number is known.
warning.late The draw was concluded after the time that the policy gives.
warning.matter-key-changed The key of the matter tags changed: nobody can tell whether this matter already had a designation under the former key.
warning.no-lot THERE WAS NO DRAW: only as many people were eligible as there were seats, or fewer.
warning.no-witnesses Your trust policy asks for no witnesses: nobody else attests that all see the same public record.
warning.not-independent NOT independent: the randomness is from a beacon that the institution itself runs.
warning.reserved RESERVED matter: which file it is is not published. Only the parties can check, with the proof of the tag, that this draw is their matter's.
warning.unknown-beacon UNKNOWN beacon: the randomness is from a beacon that is none of the public ones, or not at that date. As far as anyone can tell, the institution itself may have made it up.
warning.widened The pool was widened to the neighbouring districts, because its own had few.
way.alternate alternate called
way.direct direct
way.lot by lot
word.none none
word.reserved reserved
work.concluded {time}  draw {id} concluded
work.ended-draft {time}  draft {id} erased: nobody used it in its term
work.lapsed-application {time}  application {id} lapsed: not corrected in time
work.lapsed-designation {time}  designation {id} vacant: not accepted in time
work.mail {time}  notices by mail: sent {sent}, to be tried again {delayed}, given up {failed}
work.noted {time}  activity log noted in the public record: {id} lines
work.nothing Nothing to do for now.
work.reminded {time}  designation {id}: the expert was reminded of the report
work.stuck {time}  draw {id} could not be concluded: {reason}
"""#)
}
