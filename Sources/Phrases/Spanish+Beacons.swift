extension Phrases {
    /// Beacons and their relays, in Spanish.
    static let spanishBeacons: [String: String] = [
        "help.value.beacon": "registry|local",
        "help.value.relay": "dirección",
        "help.log.relay": """
        Repetidor al que se pregunta si existía la ronda que debía decidir cada sorteo en el que se usó un faro de \
        reserva. Puede repetirse; lo que conteste se verifica.
        """,
        "verify.log.missing-rounds": "Rondas en cuyo lugar decidió un faro de reserva",
        "verify.log.missing-round.exists": """
        {draw}: la ronda {round} de {chain} existe. Pregunte al Consejo por qué no la tuvo a tiempo: que faltara \
        entonces ya no puede comprobarse.
        """,
        "verify.log.missing-round.unknown": "{draw}: ningún repetidor dio la ronda {round} de {chain}.",
        "help.init.beacon": """
        Faro de los sorteos: «registry», los faros públicos de beacons.csv; «local», uno de la propia instalación, \
        solo para demostraciones: no es independiente.
        """,
        "help.adopt.beacon": """
        Faro de la política nueva: «registry», los de beacons.csv; «local», el de la instalación. Si falta, los de \
        la política vigente.
        """,
        "help.relay": """
        Repetidor al que se piden las rondas, en lugar de los configurados. Puede repetirse; ninguno es de fiar y \
        ninguno tiene que serlo: solo se usa lo que se verifica.
        """,
        "help.beacon.abstract": "Los faros públicos de los que dependen los sorteos.",
        "help.beacon-status.abstract":
            "Muestra los faros de la política y pregunta a cada repetidor por su última ronda.",
        "help.beacon-status.discussion": """
        Dice qué ronda sigue, cuál fue la última que decidió un sorteo, y cómo está cada repetidor. Sin --data, \
        pregunta por los faros de la carpeta Registry. Termina con 2 si ningún repetidor del primer faro da una \
        ronda verificada.
          insacula beacon status --data datos
        """,
        "help.draw-conclude.round-file": """
        Archivo con la respuesta de un repetidor (o el pulso del NIST), para una oficina sin red. Se verifica igual.
        """,
        "office.no-beacon": """
        El sorteo espera la ronda {round}, y nadie la ha dado todavía. Concluirá con el mismo resultado cuando \
        llegue: vea `insacula beacon status`, o traiga la ronda en un archivo con --round-file.
        """,
        "office.awaits-nothing": "El sorteo {draw} no espera ahora ninguna ronda de un faro público.",
        "office.other-round": "El archivo trae otra ronda: el sorteo {draw} espera la ronda {round}.",
        "office.bad-round": "El archivo no trae la ronda {round} como la firmó el faro: {fault}",
        "office.beacon.registry": """
        Los sorteos descansan en faros públicos ({chains}); «insacula beacon status» dice si sus repetidores responden.
        """,
        "office.beacon.local": """
        Los sorteos descansan en el faro de esta instalación, que NO es independiente: solo para aprender y probar.
        """,
        "office.waiting-relays": "Esperando la ronda {round}: ningún repetidor la da todavía",
        "beacon.chain": "{chain} ({scheme}), una ronda cada {period} s",
        "beacon.fallback": "  De reserva: {after} s después de la ronda que falte del primero",
        "beacon.next": "  Sigue la ronda {round}, a las {due}",
        "beacon.last": "  Última que decidió un sorteo: {round}",
        "beacon.last-none": "  Ninguna ha decidido un sorteo todavía",
        "beacon.own": "  La firma esta misma instalación: no es independiente",
        "beacon.no-relays": "  Sin repetidores configurados: las rondas se traen con --round-file",
        "beacon.relay": "  {relay}: ronda {round} verificada, {age} s después de su hora, en {milliseconds} ms",
        "beacon.relay-fault": "  {relay}: {fault}",
        "beacon.relay-address": "«{address}» no es la dirección de un repetidor: {fault}",
        "round.fault.key": "la clave de la cadena no es de su esquema.",
        "round.fault.signature-form": """
        la firma no tiene la forma debida (largo, punto de la curva o grupo). Compruebe que está completa y en minúsculas.
        """,
        "round.fault.signed": """
        lo firmado falta, sobra, no tiene la forma debida o es de otra ronda.
        """,
        "round.fault.mismatch": """
        la cadena no firmó esa ronda con esa firma. Quien la dio se equivoca o engaña: pídala a otro.
        """,
        "relay.fault.connection": "no se pudo conectar, o cortó.",
        "relay.fault.not-secure": "su certificado no es de fiar.",
        "relay.fault.time-out": "no contestó a tiempo.",
        "relay.fault.status": "contestó con el estado HTTP {status}.",
        "relay.fault.not-yet": "todavía no la tiene, o no conoce la cadena.",
        "relay.fault.redirected": "manda a otra dirección ({address}), y no se le sigue.",
        "relay.fault.too-large": "su respuesta es demasiado grande.",
        "relay.fault.malformed": "su respuesta no es la de un repetidor: {reason}",
        "relay.fault.other-round": "contestó con otra ronda, la {round}.",
        "relay.fault.wrong-signature": "lo que dice no lo firmó la cadena: {fault}",
        "relay.address.length": "está vacía o es demasiado larga.",
        "relay.address.character": "tiene un carácter que no puede tener.",
        "relay.address.scheme": "no empieza con https://.",
        "relay.address.insecure": "fuera de esta máquina se necesita https://.",
        "relay.address.host": "el nombre de la máquina no es válido.",
        "relay.address.port": "el puerto no es un número de 1 a 65535.",
        "relay.address.user-info": "lleva usuario o contraseña.",
        "relay.address.query": "lleva un signo de interrogación.",
        "relay.address.fragment": "lleva «#».",
        "relay.address.path": "la ruta tiene partes vacías o con puntos.",
        "relay.asked": "Repetidor {relay}, ronda {round}: {fault}",
    ]
}
