### El que només diu la part de Discord: els botons de les finestres i de les llistes, i el que es diu al costat d’una resposta.

discord-name = Discord
discord-answer = { $count ->
    [one] ✏️ Respon
   *[other] ✏️ Respon { $count } preguntes
}
# Al costat d’un camp d’una finestra que es pot deixar buit.
discord-optional = Ho pots deixar buit.
discord-search = 🔎 Cerca
discord-search-hint = N’hi ha prou amb una part del nom
discord-choose = Tria…
# Sota una pregunta que admet diverses entrades d’una llista; després, una amb diverses pàgines.
discord-tick = Pots triar diverses opcions.
discord-tick-pages = Pots triar diverses opcions, a cada pàgina. «Fet» surt a sota quan ja n’has triat.
# Sota una pregunta que admet una entrada d’una llista; després, una amb diverses pàgines.
discord-one = Tria una opció de la llista.
discord-one-pages = Tria una opció de la llista, a qualsevol pàgina, o prem «Cerca».
discord-change = Canvia una resposta…
discord-pick = Tria algú…
# Ho llegeix qui rep la invitació; a sota hi ha el que ha d’enviar. $link és l’adreça on s’afegeix l’aplicació.
discord-invitation =
    1. Obre aquest enllaç i afegeix l’aplicació: { $link }
    2. Escriu-li això:
# Es llegeix en una altra plataforma: com s’obre la invitació a Discord. $link és l’adreça on s’afegeix l’aplicació.
discord-invitation-elsewhere = O bé a Discord: afegeix l’aplicació a { $link } i escriu-li { $command }
# Es diu en un servidor.
discord-sent-elsewhere = 📬 T’he escrit per missatge directe, perquè ningú més no ho llegeixi. No t’ha arribat? Deus tenir tancats els missatges directes: t’ho puc mostrar aquí, només a tu.
discord-open-chat = 💬 Obre el nostre xat
discord-show-here = 👁️ Mostra-ho aquí
# Es diu quan alguna cosa tarda més del normal.
discord-moment = Un moment, això tarda més del normal… Continua aquí:
discord-continue = ▶️ Continua
# A sota hi ha el que ha escrit la persona.
discord-too-late = Aquest formulari ja està acabat i no he fet servir el teu text. Aquí el tens, per si el vols copiar:
discord-unavailable = Ara mateix tinc un problema tècnic. No s’ha perdut res; torna-ho a provar d’aquí a un minut.
discord-unknown = Aquest botó ja no funciona. Envia { $start } i continuem des d’allà.
# Els noms de les ordres. Discord no té català: qui el llegeix sol tenir l’aplicació en castellà, i els noms són els que hi veu.
discord-name-start = inicio
discord-name-projects = proyectos
discord-name-new = nuevo
discord-name-contacts = contactos
discord-name-inbox = responder
discord-name-queue = decidir
discord-name-operator = administrar
discord-name-profile = perfil
discord-name-language = idioma
discord-name-notices = avisos
discord-name-newsletter = boletín
discord-name-link = vincular
discord-name-unlink = desvincular
discord-name-help = ayuda
discord-name-contact = consulta
discord-name-privacy = privacidad
discord-name-cancel = cancelar
discord-name-login = entrar
discord-name-logout = salir
discord-name-claim = recibir
discord-name-export = exportar
discord-name-forget = olvidar
discord-name-file = archivo
discord-file-about = Respon amb un fitxer, per exemple una llista de classe o un text llarg
discord-option-file = archivo
discord-option-file-about = Un fitxer de text (.txt) o una llista de classe (XLSX, ODS, CSV)
discord-option-code = código
discord-option-code-about = El codi d’una invitació, si en tens cap
discord-option-link-about = El codi que t’he donat a l’altre compte
discord-option-claim-about = El codi que t’ha donat qui et fa classe
discord-add-contact = Afegeix als contactes
# A la targeta d’accés: $command és el que s’escriu; després, el mateix al costat d’un codi que porta a una altra aplicació.
discord-card-claim = Escriu { $command } al bot de Discord: allà rebràs la contrasenya.
    .scan = Escaneja el codi o escriu { $command } a Discord: allà rebràs la contrasenya.
discord-name-handout = entregar
discord-handout-about = Dona l’accés d’algú de la classe a un membre d’aquest servidor
discord-option-student = estudiante
discord-option-student-about = El nom de l’estudiant, o com comença
discord-option-member = miembro
discord-option-member-about = Qui és aquí l’estudiant

# Una ordre dins d’un altre text, i una amb codi, tal com les mostra el client.
discord-typed = /{ $name }
    .code = /{ $name } { $option }:{ $code }

# Un canal vinculat a una autoritat, enmig d’una frase; i què cal fer on no hi puc escriure.
discord-room = el canal { $channel }
    .back = Comprova que existeix i que el puc veure, enviar-hi missatges i inserir-hi enllaços.
