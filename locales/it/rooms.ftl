### Canali e gruppi abbinati a un’autorità: che cosa si dice lì, e a chi ne fa uso.

# $room è «il gruppo “Ufficio”» o «il canale 123».
room-bound = 📌 Da ora anche { $room } mostra ciò che aspetta una decisione o una risposta di: { $authority }
    .how = Nel gruppo può leggere chiunque ne faccia parte. Contano solo i pulsanti premuti da chi ha l’incarico. Ciò che è personale resta nella tua chat con me.
room-lost = Non riesco più a raggiungere { $room } ({ $authority }). Chi decide continua a ricevere i messaggi direttamente.
room-back = Riesco di nuovo a raggiungere { $room }.
room-bind-again = Questo comando lo abbina di nuovo:
room-bind-other = Se non è possibile, questo comando crea un link per abbinarne un altro:

# Lo legge solo chi ha premuto un pulsante lì. Al massimo 200 lettere.
toast-room-elsewhere = Ti ho risposto nella nostra chat.
toast-room-stranger = Qui decide solo chi ha l’incarico. Non è cambiato nulla.
toast-room-unbound = Qui non si decide più nulla. Trovi tutto nella nostra chat.
toast-room-unnamed = Stai agendo a nome del gruppo: non vedo chi sei e quindi non conta. Agisci a nome tuo, o decidi nella nostra chat.
# $start è un comando.
toast-room-no-chat = Non posso scriverti. Apri la nostra chat, invia { $start } e poi premi di nuovo.

# Si legge dove qualcuno apre il link che abbina un gruppo.
refusal-room-binder = Può aprire questo link solo chi decide per questa autorità o amministra il sistema. Non è cambiato nulla.
refusal-room-link = Questo link è per un gruppo. Premilo e scegli il gruppo, oppure invialo lì.
