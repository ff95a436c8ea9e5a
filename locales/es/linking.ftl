### Vincular las cuentas que una persona tiene en varias plataformas, y adónde van los avisos.

accounts-title = Tus cuentas
    .alone = ¿Usas también { $platforms }? Vincula tu cuenta de allí con esta y tendrás en las dos los mismos borradores, bandeja, contactos y proyectos. Sigues donde estés.
    .only = Solo estoy aquí, en { $platform }, así que no hay nada que vincular.
account-here = { $platform } (este chat)
account-unreachable = ⚠️ { $platform }: allí no llegan mis mensajes
accounts-notices-last = Cuando pase algo, te escribiré donde hayas estado por última vez.
accounts-notices-chosen = Cuando pase algo, te escribiré en { $platform }.
accounts-notices-instead = Has elegido { $platform }; mientras allí no lleguen mis mensajes, te escribiré aquí.

linking-title = Vincular tus cuentas
linking-what = Las cuentas vinculadas son una sola: los mismos borradores, bandeja, contactos y proyectos en las dos.
linking-code-what = Tu cuenta en { $platforms } y esta pasarán a ser una sola: los mismos borradores, bandeja, contactos y proyectos en las dos.
linking-code-how = Abre allí nuestro chat y escríbeme esto:
linking-code-until = El código sirve una sola vez, durante diez minutos: hasta el { $until }. No se lo des a nadie.
linking-is-it-you = ¿También eres tú?
linking-asked-first = El código es de { $name }, en { $platform }.
linking-asked-then = { $name }, en { $platform }, ha escrito tu código y quiere vincularse contigo.
linking-warning = ⚠️ Si es otra persona, di que no: quien se vincula contigo puede hacerlo todo en tu nombre.
linking-waits-first = ⏳ { $name }, en { $platform }, ha escrito tu código. Confírmalo allí y luego te preguntaré aquí otra vez.
linking-waits-then = ⏳ Confírmalo también en { $platform }: acabo de preguntártelo allí.
linking-waits-until = Espero hasta el { $until }.
linking-done = ✅ Tus cuentas están vinculadas. Sigue aquí o en { $platform }, como prefieras.
linking-declined = ❌ Se ha dicho que no en { $platform }. No ha cambiado nada.
linking-declined-you = ❌ Tus cuentas no se han vinculado. No ha cambiado nada.
linking-over = ⌛ Se ha acabado el tiempo. No ha cambiado nada, y puedes pedir otro código ahora mismo.
linking-unlinked = Tu cuenta en { $platform } ya no está vinculada. Todo sigue aquí, contigo.
linking-unlinked-you = Esta cuenta ya no está vinculada. Todo sigue contigo en { $platform }; aquí empiezas de cero.

button-accounts = Mis cuentas
button-make-code = Pedir un código
button-linking = Ver cómo va
button-link-accounts = Vincular
button-that-is-me = Sí, soy yo
button-not-me = No soy yo
button-cancel = Cancelar
button-unlink = Desvincular
button-notices-last = Donde estuve por última vez
button-chosen = ✓ { $name }

confirm-unlink = ¿Desvincular esta cuenta de { $here }? Tus borradores, contactos y proyectos siguen contigo en { $there }. Aquí empiezas de cero.

command-link = Hablar conmigo también en otra plataforma
command-unlink = Desvincular esta cuenta de la otra

refusal-code-unknown = No conozco este código. Compáralo con el que ves en tu otra cuenta.
refusal-code-used = Este código ya se ha utilizado. Escribe /link en tu otra cuenta y te daré uno nuevo.
refusal-code-over = Este código ha caducado. Escribe /link en tu otra cuenta y te daré uno nuevo.
refusal-own-code = Este código es para tu otra cuenta: abre allí nuestro chat y escríbemelo.
refusal-same-platform = Las dos cuentas son de la misma plataforma. Solo se pueden vincular cuentas de plataformas distintas.
refusal-linked-already = Una de las dos cuentas ya está vinculada. Escribe antes /unlink allí.
refusal-both-hold = Las dos cuentas tienen centro, función, contactos o proyectos, así que no pueden ser una sola. Tu servicio de apoyo puede ayudarte.
refusal-linking-waits = Tus cuentas ya están a la espera de vincularse.
refusal-not-linked = Esta cuenta no está vinculada con ninguna otra.
