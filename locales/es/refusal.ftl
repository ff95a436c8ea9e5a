### Por qué una regla dice que no, y qué hacer.

refusal-not-registered = Antes tienes que registrarte: Inicio → Registrarme.
refusal-not-validated = Antes tu servicio de apoyo tiene que validar tu registro.
refusal-not-a-contact = Esta persona no está entre tus contactos. Añádela antes en Contactos.
refusal-not-allowed = Aquí no puedes hacer esto.
refusal-own-project = Participas en este proyecto, así que tiene que decidir otra persona.
refusal-changed = Esto ha cambiado mientras tanto. Échale otro vistazo, por favor.
refusal-too-late = Esto ya no está abierto. Así está ahora.
refusal-already-decided = { $by } ya ha decidido.
refusal-decision-pending = { $by } ya ha decidido y todavía puede deshacerlo. Espera a que sea definitivo.
refusal-asked = Esta solicitud ya está pendiente de respuesta.
refusal-reason-needed = Indica un motivo, por favor.
refusal-final = La decisión ya es definitiva.
refusal-reminded-today = Hoy ya se ha enviado un recordatorio. Mañana se puede enviar otro.
refusal-link-unknown = Este enlace no es válido. Pide uno nuevo.
refusal-link-used = Este enlace ya se ha utilizado. Pide uno nuevo.
refusal-link-over = Este enlace ha caducado. Pide uno nuevo.
refusal-own-link = Este enlace es el tuyo. Envíaselo a un colega.
refusal-own-account = Esa persona eres tú. Elige a otra, por favor.
refusal-already-contacts = Ya sois contactos.
refusal-gone = Esto ya no está aquí.
refusal-already-appointed = Ya decides en nombre de esta autoridad. Lo pendiente está en la cola.
refusal-school-closed = Este centro ya no se puede elegir. Elige el tuyo otra vez, por favor.
