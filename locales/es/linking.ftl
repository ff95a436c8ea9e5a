### Vincular las cuentas que una persona tiene en varias plataformas, y adónde van los avisos.

accounts-title = Tus cuentas
    .alone = ¿Usas también { $platforms }? Vincula tu cuenta de allí con esta y tendrás en las dos los mismos borradores, asuntos pendientes, contactos y proyectos. Podrás seguir en cualquiera de las dos.
    .only = Solo estoy aquí, en { $platform }, así que no hay nada que vincular.
account-here = { $platform } (este chat)
account-unreachable = ⚠️ { $platform }: allí no llegan mis mensajes
accounts-notices-last = Cuando pase algo, te escribiré en la última aplicación que hayas usado.
accounts-notices-chosen = Cuando pase algo, te escribiré en { $platform }.
accounts-notices-instead = Has elegido { $platform }; mientras allí no lleguen mis mensajes, te escribiré aquí.

linking-title = Vincular tus cuentas
linking-what = Las cuentas vinculadas son una sola: los mismos borradores, asuntos pendientes, contactos y proyectos en las dos.
linking-code-what = Tu cuenta en { $platforms } y esta pasarán a ser una sola: los mismos borradores, asuntos pendientes, contactos y proyectos en las dos.
linking-code-how = Abre allí nuestro chat y escríbeme esto:
linking-code-until = El código sirve una sola vez, durante diez minutos: hasta el { $until }. No se lo des a nadie.
linking-is-it-you = ¿Es tu otra cuenta?
linking-asked-first = El código es de { $name }, en { $platform }.
linking-asked-then = { $name }, en { $platform }, ha escrito tu código y quiere vincularse contigo.
linking-warning = ⚠️ Si es de otra persona, pulsa «No soy yo»: quien se vincula contigo puede hacerlo todo en tu nombre.
linking-waits-first = ⏳ { $name }, en { $platform }, ha escrito tu código. Confírmalo allí y luego te preguntaré aquí otra vez.
linking-waits-then = ⏳ Confírmalo también en { $platform }: acabo de preguntártelo allí.
linking-waits-until = La solicitud caduca el { $until }.
linking-done = ✅ Tus cuentas están vinculadas. Puedes seguir aquí o en { $platform }.
linking-declined = ❌ Se ha rechazado en { $platform }. No ha cambiado nada.
linking-declined-you = ❌ Tus cuentas no se han vinculado. No ha cambiado nada.
linking-over = ⌛ El código ha caducado. No ha cambiado nada, y puedes pedir otro ahora mismo.
linking-unlinked = Tu cuenta en { $platform } ya no está vinculada. Todo sigue aquí, contigo.
linking-unlinked-you = Esta cuenta ya no está vinculada. Todo sigue contigo en { $platform }; esta cuenta vuelve a estar vacía.

button-accounts = Mis cuentas
button-make-code = Pedir un código
button-linking = Ver cómo va
button-link-accounts = Vincular
button-that-is-me = Sí, soy yo
button-not-me = No soy yo
button-cancel = Cancelar
button-unlink = Desvincular
button-notices-last = La última que usé
button-chosen = ✓ { $name }

confirm-unlink = ¿Desvincular esta cuenta de { $here }? Tus borradores, contactos y proyectos siguen contigo en { $there }. Esta cuenta volverá a estar vacía.

command-link = Vincular tu cuenta de otra aplicación
command-unlink = Desvincular esta cuenta de la otra

refusal-code-unknown = No conozco este código. Compáralo con el que ves en tu otra cuenta.
refusal-code-used = Este código ya se ha utilizado. Pide uno nuevo en tu otra cuenta: Ayuda → Mis cuentas.
refusal-code-over = Este código ha caducado. Pide uno nuevo en tu otra cuenta: Ayuda → Mis cuentas.
refusal-own-code = Este código es para tu otra cuenta: abre allí nuestro chat y escríbemelo.
refusal-same-platform = Las dos cuentas son de la misma aplicación. Solo se pueden vincular cuentas de aplicaciones distintas.
refusal-linked-already = Una de las dos cuentas ya está vinculada. Desvincúlala antes allí: Ayuda → Mis cuentas.
refusal-both-hold = Las dos cuentas tienen centro, función, contactos o proyectos, así que no pueden ser una sola. Sigue con una de ellas, por favor.
refusal-linking-waits = Tu solicitud de vincular estas cuentas ya está pendiente.
refusal-not-linked = Esta cuenta no está vinculada con ninguna otra.
