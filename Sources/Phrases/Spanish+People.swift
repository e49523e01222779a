extension Phrases {
    /// The people of the office, in Spanish: roles, accounts, the activity log.
    static let spanishPeople: [String: String] = [

        // MARK: Roles and actions

        "role.registry": "registro de peritos",
        "role.court": "juzgado",
        "role.council": "Consejo",
        "role.administration": "administración",
        "role.audit": "auditoría",
        "role.applicant": "persona aspirante",
        "role.expert": "perito",
        "role.clock": "reloj",
        "action.adopt": "adoptar los datos del Consejo",
        "action.import-roster": "incorporar la lista del Consejo",
        "action.open-call": "abrir una convocatoria",
        "action.draft": "preparar una solicitud",
        "action.submit": "presentar una solicitud",
        "action.correct": "corregir una solicitud",
        "action.answer": "contestar una observación",
        "action.withdraw": "retirar una solicitud",
        "action.review": "revisar una solicitud",
        "action.return": "devolver una solicitud para que se corrija",
        "action.list": "publicar la lista preliminar",
        "action.object": "registrar una objeción",
        "action.reject": "rechazar una solicitud",
        "action.approve": "aprobar una solicitud",
        "action.admit": "dar de alta a un perito",
        "action.lapse-application": "dar por vencida una solicitud",
        "action.propose-change": "proponer un cambio en el padrón",
        "action.approve-change": "aprobar un cambio en el padrón",
        "action.discard-change": "descartar un cambio propuesto",
        "action.declare-availability": "declarar disponibilidad",
        "action.open-draw": "abrir un sorteo",
        "action.conclude-draw": "concluir un sorteo",
        "action.notify": "notificar una designación",
        "action.accept": "aceptar y protestar el cargo",
        "action.excuse": "excusarse del cargo",
        "action.challenge": "registrar una recusación",
        "action.resolve": "resolver una recusación",
        "action.lapse-designation": "dar por vencida una designación",
        "action.deliver": "registrar la entrega de un dictamen",
        "action.discharge": "dar por concluido el encargo",
        "action.revoke": "revocar una designación",
        "action.call": "llamar a un suplente",
        "action.designate": "designar directamente",
        "action.sign-in": "entrar",
        "action.manage-accounts": "ver las cuentas",
        "action.add-account": "crear una cuenta",
        "action.disable-account": "deshabilitar una cuenta",
        "action.enable-account": "habilitar una cuenta",
        "action.begin-recovery": "pedir la recuperación de una cuenta",
        "action.confirm-recovery": "confirmar la recuperación de una cuenta",
        "action.change-password": "cambiar la contraseña",
        "action.change-language": "cambiar el idioma de los avisos",
        "action.enrol": "registrar el segundo factor",
        "action.read-activity": "ver la bitácora",
        "action.manage-keys": "administrar las claves",
        "action.manage-mail": "administrar el correo",
        "action.export-person": "entregar los datos de una persona",
        "action.erase-person": "borrar los datos de una persona",
        "action.read-private": "ver datos privados",
        "action.issue-code": "dar una clave de acceso",
        "outcome.done": "hecho",
        "outcome.refused": "NEGADO",

        // MARK: What the office refuses

        "office.not-allowed": "La función «{role}» no permite esto: {action}. Pídalo a quien corresponda.",
        "office.not-first-administrator": """
        Sin decir quién es, solo puede crear la primera cuenta de administración. Diga con --as USUARIO en nombre \
        de quién actúa.
        """,
        "office.last-administrator": "{login} es la última cuenta de administración. Habilite antes otra.",
        "office.bad-login": """
        «{login}» no sirve como usuario: minúsculas sin acento, cifras y guiones, hasta 64; ni operator, ni clock, \
        ni anonymous.
        """,
        "office.login-taken": "Ya hay una cuenta {login}. Elija otro usuario.",
        "office.bad-account-role": "No hay cuentas para la función «{role}».",
        "office.bad-person-name": "«{name}» no sirve como nombre: de 1 a 200 caracteres que se impriman.",
        "office.bad-email": "«{email}» no es una dirección de correo.",
        "office.password-short": "La contraseña es corta. Use al menos {least} caracteres: varias palabras sirven.",
        "office.password-long": "La contraseña es demasiado larga. Use hasta {most} caracteres.",
        "office.password-guessable": """
        La contraseña se adivina pronto: tiene el usuario, una palabra usual o muy pocos caracteres distintos. Use \
        varias palabras que no vayan juntas.
        """,
        "office.password-same": "La contraseña nueva es la de antes. Elija otra.",
        "office.unknown-account": "No hay una cuenta {login}. Vea las cuentas con insacula account list.",
        "office.account-disabled": """
        La cuenta {login} está deshabilitada. La habilita quien administra, con insacula account enable.
        """,
        "office.wrong-sign-in": """
        No fue posible entrar: el usuario, la contraseña o el código no corresponden. Un código sirve una sola vez: \
        espere el siguiente. Tras cinco intentos fallidos hay que esperar un minuto, y después de cada uno más, el \
        doble. Si perdió la contraseña o el teléfono, pida su recuperación a quien administra.
        """,
        "office.password-temporary": """
        La contraseña de {login} es provisional. Cámbiela antes de seguir: insacula account password {login}
        """,
        "office.second-factor-absent": """
        Falta el segundo factor de {login}. Regístrelo antes de entrar: insacula account totp {login}
        """,
        "office.second-factor-present": """
        La cuenta {login} ya tiene segundo factor. Si perdió el teléfono, pida su recuperación a quien administra.
        """,
        "office.wrong-code": """
        El código no corresponde. Revise la hora del teléfono, espere el código siguiente y repita; si aún no lo ha \
        hecho, empiece sin --code.
        """,
        "office.not-an-administrator": """
        La recuperación la acuerdan dos personas con cuenta de administración, y {login} no la tiene. Diga quién es \
        con --as USUARIO.
        """,
        "office.own-recovery":
            "Nadie recupera su propia cuenta ({login}). Pídalo a otras dos personas que administren.",
        "office.same-administrator": """
        {login} pidió esta recuperación; tiene que confirmarla otra persona que administre.
        """,
        "office.recovery-absent": """
        No hay una recuperación de {login} pedida en las últimas 24 horas. Pídala con insacula account recover.
        """,
        "office.wrong-access-code": """
        No fue posible entrar: el folio o el código de acceso no corresponden. El folio es como A-2026-000001 o \
        P-000001 y el código tiene 16 letras y cifras. Tras cinco intentos fallidos espere; si perdió el código, \
        pida otro al registro de peritos.
        """,

        // MARK: insacula account, insacula activity

        "help.value.login": "usuario",
        "help.account.abstract": "Las cuentas de las personas de la oficina.",
        "help.account.login": "Usuario de la cuenta, como ana-paz.",
        "help.account.as": "Usuario en cuyo nombre se actúa.",
        "help.account.password-file": "Archivo con la contraseña; - es la entrada estándar.",
        "help.account-add.abstract": "Crea una cuenta, con una contraseña provisional.",
        "help.account-add.discussion": """
        Su titular cambia la contraseña y registra un segundo factor antes de entrar. La primera cuenta es de \
        administración y se crea sin --as. Conviene tener tres de ellas: una recuperación la acuerdan dos que no \
        sean la persona misma.
          insacula account add ana-paz --name "Ana Paz" --role administration \\
              --email ana@ejemplo.mx --password-file - --data datos
        """,
        "help.account-add.name": "Nombre de la persona.",
        "help.account-add.role": "Función de la persona.",
        "help.account-add.court": "Juzgado de la cuenta, si su función es court.",
        "help.account-add.email": "Correo de la persona.",
        "help.account-add.language": "Idioma en que se le escribe: es o en.",
        "help.account-list.abstract": "Muestra todas las cuentas.",
        "help.account-password.abstract": "Cambia la contraseña propia.",
        "help.account-password.discussion": """
        El archivo tiene dos renglones: la contraseña de ahora y la nueva.
          insacula account password ana-paz --password-file - --data datos
        """,
        "help.account-password.file": "Archivo con la contraseña de ahora y la nueva; - es la entrada estándar.",
        "help.account.code": "Código de seis cifras del segundo factor.",
        "help.account-totp.abstract": "Registra el segundo factor propio.",
        "help.account-totp.discussion": """
        Primero sin --code: da un secreto para la aplicación de códigos del teléfono. Después con un código de ella.
          insacula account totp ana-paz --password-file - --data datos
          insacula account totp ana-paz --password-file - --code 123456 --data datos
        """,
        "help.account-disable.abstract": "Impide la entrada a una persona.",
        "help.account-enable.abstract": "Vuelve a permitir la entrada, y olvida los intentos fallidos.",
        "help.account-recover.abstract": "Pide la recuperación de una cuenta; otra persona que administre la confirma.",
        "help.account-confirm.abstract": """
        Confirma la recuperación que otra persona pidió: da una contraseña provisional y quita el segundo factor.
        """,
        "help.activity.abstract": "La bitácora: quién hizo qué, y qué se negó.",
        "help.activity-list.abstract": "Muestra la bitácora, lo más nuevo al final.",
        "help.activity-list.subject": "Solo de este folio, usuario o clave.",
        "help.activity-list.actor": "Solo de quien actuó con este nombre.",
        "help.activity-list.since": "Desde este momento, como 2026-06-01T15:00:00Z.",
        "help.activity-list.newest": "Cuántos renglones a lo más, los más nuevos.",
        "help.activity-check.abstract": "Comprueba que nadie cambió la bitácora por fuera.",
        "help.activity-check.discussion": """
        Cada renglón lleva la huella del anterior. Anote la última huella en otra parte: quien rehaga la bitácora \
        entera no podrá igualarla. Termina con 1 si algo no coincide.
          insacula activity check --data datos
        """,
        "account.password-file": "En {path} se espera texto en UTF-8 con este número de renglones: {count}.",
        "account.court-needed": "--court va con --role court, y solo con ella. Diga de qué juzgado es la cuenta.",
        "account.added": """
        Cuenta {login} creada. Antes de entrar, su titular cambia la contraseña y registra el segundo factor:
          insacula account password {login} --password-file -
          insacula account totp {login} --password-file -
        """,
        "account.listed": "Cuentas: {count}",
        "account.state-open": "en uso",
        "account.state-temporary": "contraseña provisional",
        "account.state-without-factor": "sin segundo factor",
        "account.state-locked": "en espera hasta {until}",
        "account.state-disabled": "deshabilitada",
        "account.password-changed": "Contraseña de {login} cambiada.",
        "account.enrolment": """
        Dé este secreto a la aplicación de códigos del teléfono:
          {secret}
          {uri}
        Confirme con un código de ella: insacula account totp {login} --password-file - --code CÓDIGO
        """,
        "account.enrolled": "Segundo factor de {login} registrado.",
        "account.disabled": "Cuenta {login} deshabilitada.",
        "account.enabled": "Cuenta {login} habilitada.",
        "account.recovery-begun": """
        Recuperación de {login} pedida. Otra persona que administre la confirma en 24 horas: insacula account \
        confirm {login} --as USUARIO
        """,
        "account.recovered": """
        Cuenta {login} recuperada. Contraseña provisional, que no se mostrará otra vez: {password}
        Entréguela en persona. Hay que cambiarla y registrar el segundo factor antes de entrar.
        """,
        "activity.listed": "Renglones: {count}",
        "activity.sound": "La bitácora está completa: {count} renglones. Última huella: {head}",
        "activity.unsound": "La bitácora fue cambiada por fuera. Renglones: {count}. Última huella: {head}",
        "activity.faults": "No coincide:",
        "activity.gap": "Faltan renglones antes del {id}.",
        "activity.altered": "El renglón {id} no es el que se escribió.",
        "activity.cut-short": "El último renglón es el {found} y se habían escrito {expected}.",
    ]
}
