### El marc d’una pregunta, una resposta o una llista, allà on es mostren missatges.

frame-progress = { $heading } · { $at }/{ $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Has escrit:
frame-stands = Resposta actual:
frame-length = Fins a { $max } caràcters.
frame-search = Has buscat «{ $words }»:
frame-search-found = Has buscat «{ $words }»: { $count } en total.
frame-search-nothing = No trobo «{ $words }». Prova amb una part del nom.
frame-chosen = Seleccionat: { $entries }
# Sota el que algú ha escrit, quan qui ho llegeix fa servir una altra llengua.
frame-written-in = Escrit en: { $language }
# En lloc d’una contrasenya que ja no es conserva, darrere del seu nom.
frame-secret-gone = ja no es mostra
# Un fitxer que surt amb un missatge, i què hi ha al seu lloc quan no s’ha pogut fer.
frame-file = 📄 { $name }
frame-file-gone = El fitxer ja no es mostra.
frame-file-link = «{ $name }» és massa gran per a un missatge aquí. El pots baixar amb aquest enllaç fins al dia { $until }: { $link }
frame-file-late = «{ $name }» no ha arribat aquí després de diversos intents. El pots baixar amb aquest enllaç fins al dia { $until }: { $link }
frame-paper-link = «{ $name }» és massa gran per a un missatge aquí. Baixa’l amb aquest enllaç abans d’una hora i no el donis a ningú: { $link }
frame-file-too-large = «{ $name }» és massa gran per a un missatge aquí i no tinc cap altra manera de donar-te’l. Potser en una altra aplicació funciona.
frame-file-broken = Ja no puc llegir aquest fitxer. L’administració del sistema l’ha de recuperar d’una còpia de seguretat.
frame-picture-gone = Ara mateix no es pot mostrar la imatge.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Un moment segons el rellotge de qui llegeix: { $time } és una hora, com 17:05.
moment-today = { $time } d’avui
moment-yesterday = { $time } d’ahir
# El que va davant d’una data i no davant d’aquestes hores; després d’un espai, el que ho substitueix. Entre comes.
# Entre «el», «del», «al» i «dia» hi ha un espai dur (U+00A0), aquí i a tots els textos: «des del dia 8 nov. 2026», però «des de les
# 17:05 d’avui». «Dia» hi és perquè davant d’1 i 11 l’article s’apostrofa («l’1», «l’11»).
moment-before-dates = el dia a les, del dia de les, al dia a les

### Etiquetes d’un missatge que dirien el mateix.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
