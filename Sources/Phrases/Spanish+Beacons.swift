extension Phrases {
    /// Beacons and their relays, in Spanish.
    static let spanishBeacons: [String: String] = [
        // MARK: insacula-verify beacon

        "help.round.abstract": "Comprueba que una baliza pública firmó una ronda.",
        "help.round.discussion": """
        No necesita conexión. La ronda se escribe en la orden, o se toma de un archivo con la respuesta de un \
        repetidor de drand o con el pulso del NIST. Termina con 0 si la baliza la firmó y con 1 si no.

        Ejemplos:
          insacula-verify beacon --chain quicknet --round 1000 --signature b446…5e39
          insacula-verify beacon --chain nist-2 --file pulso.json
        """,
        "help.round.chain": "La baliza, por su nombre: quicknet, default o nist-2.",
        "help.round.chain-file": """
        Archivo con la descripción de otra baliza de drand, como la dan los repetidores en /<huella>/info. La huella \
        se vuelve a calcular; compárela con la que usted espera.
        """,
        "help.round.round": "El número de la ronda, desde 1.",
        "help.round.signature": "La firma de la ronda, en hexadecimal con minúsculas.",
        "help.round.signed": "Lo que la firma cubre, donde el registro público lo asienta (default, NIST).",
        "help.round.previous": "En lugar de --signed, para default: la firma de la ronda anterior.",
        "help.round.file": "Archivo con la respuesta de un repetidor o con el pulso del NIST; «-» para la entrada.",
        "error.round-chain": "Indique la baliza: --chain o --chain-file, uno solo de los dos.",
        "error.round-or-file": "Indique la ronda: con --round y --signature, o con --file.",
        "error.round-signed": "Indique --signed o --previous, no ambos.",
        "error.round-previous": "--previous no es para la baliza {chain}: sus rondas no firman la anterior.",
        "error.round-unknown-chain":
            "No se conoce la baliza «{chain}». Se conocen: {known}. Para otra, use --chain-file.",
        "verify.round.title": "Ronda {round} de {chain}: {due}",
        "verify.round.never": "más allá de todo calendario",
        "verify.round.hash": "Huella de {chain}: {hash}",
        "verify.round.verified": "VERIFICADA: la baliza firmó esta ronda.",
        "verify.round.failed": "LA VERIFICACIÓN FALLÓ: {fault}",
        "verify.round.no-chain": "el archivo no describe una baliza con su huella. {reason}",
        "verify.round.no-answer": "el archivo no trae una ronda de esta baliza. {reason}",
        "roundfault.key": """
        la clave de la baliza no es una clave de su clase, y ninguna firma puede comprobarse con ella. Compárela con la \
        que publican quienes operan la baliza.
        """,
        "roundfault.signature-form": """
        eso no es una firma de esta baliza: le falta o le sobra algo, o se copió mal. Tráigala otra vez, completa, de \
        un repetidor.
        """,
        "roundfault.signed": """
        lo que la firma cubre falta, sobra o es de otra ronda. Revise el número de ronda y traiga la respuesta \
        completa de esa ronda.
        """,
        "roundfault.mismatch": """
        la firma no es de esta ronda con la clave de esta baliza. Revise la baliza y el número de ronda; si son esos, la \
        firma fue alterada o inventada: no se apoye en ella y diga quién la dio.
        """,

        // MARK: La oficina y los repetidores

        "help.value.beacon": "registry|local",
        "help.value.relay": "dirección",
        "help.log.relay": """
        Repetidor al que se pregunta si existía la ronda que debía decidir cada sorteo en el que se usó una baliza de \
        reserva. Puede repetirse; lo que conteste se verifica.
        """,
        "verify.log.missing-rounds": "Rondas en cuyo lugar decidió una baliza de reserva",
        "verify.log.missing-round.exists": """
        {draw}: la ronda {round} de {chain} existe. Pregunte al Consejo por qué no la tuvo a tiempo: que faltara \
        entonces ya no puede comprobarse.
        """,
        "verify.log.missing-round.unknown": "{draw}: ningún repetidor dio la ronda {round} de {chain}.",
        "help.init.beacon": """
        Baliza de los sorteos: «registry», las balizas públicas de beacons.csv; «local», una de la propia instalación, \
        solo para demostraciones: no es independiente.
        """,
        "help.adopt.beacon": """
        Baliza de la política nueva: «registry», los de beacons.csv; «local», el de la instalación. Si falta, los de \
        la política vigente.
        """,
        "help.relay": """
        Repetidor al que se piden las rondas, en lugar de los configurados. Puede repetirse; ninguno es de fiar y \
        ninguno tiene que serlo: solo se usa lo que se verifica.
        """,
        "help.beacon.abstract": "Las balizas públicas de las que dependen los sorteos.",
        "help.beacon-status.abstract":
            "Muestra las balizas de la política y pregunta a cada repetidor por su última ronda.",
        "help.beacon-status.discussion": """
        Dice qué ronda sigue, cuál fue la última que decidió un sorteo, y cómo está cada repetidor. Sin --data, \
        pregunta por las balizas de la carpeta Registry. Termina con 2 si ningún repetidor de la primera baliza da una \
        ronda verificada.
          insacula beacon status --data datos
        """,
        "help.draw-conclude.signature": """
        Firma de la ronda que el sorteo espera, escrita a mano (cadenas como quicknet). Se verifica igual.
        """,
        "help.draw-conclude.round-file": """
        Archivo con la respuesta de un repetidor (o el pulso del NIST), para una oficina sin red. Se verifica igual.
        """,
        "office.no-beacon": """
        El sorteo espera la ronda {round}, y nadie la ha dado todavía. Concluirá con el mismo resultado cuando \
        llegue: vea `insacula beacon status`, o traiga la ronda en un archivo con --round-file.
        """,
        "office.awaits-nothing": "El sorteo {draw} no espera ahora ninguna ronda de una baliza pública.",
        "office.other-round": "El archivo trae otra ronda: el sorteo {draw} espera la ronda {round}.",
        "office.bad-round": "El archivo no trae la ronda {round} como la firmó la baliza: {fault}",
        "office.beacon.registry": """
        Los sorteos descansan en balizas públicas ({chains}); «insacula beacon status» dice si sus repetidores responden.
        """,
        "office.beacon.local": """
        Los sorteos descansan en la baliza de esta instalación, que NO es independiente: solo para aprender y probar.
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
        "beacon.relay-behind": """
          {relay}: se quedó en la ronda {round} (verificada), de hace {age} s; contestó en {milliseconds} ms
        """,
        "beacon.relay-fault": "  {relay}: {fault}",
        "beacon.relay-address": "«{address}» no es la dirección de un repetidor: {fault}",
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
