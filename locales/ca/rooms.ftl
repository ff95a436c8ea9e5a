### Canals i grups vinculats a una autoritat: què s’hi diu, i què es diu a qui hi compta.

# $room és «el grup «Equip»» o «el canal 123».
room-bound = 📌 A partir d’ara { $room } també rep el que està pendent de decisió o de resposta. Autoritat: { $authority }
    .how = Al grup ho llegeix tothom. Només compta el que premen les persones nomenades. El que és personal es queda al nostre xat.
room-lost = Ja no puc escriure en { $room }, que està vinculat a { $authority }. Qui hi decideix continua rebent els missatges directament.
room-back = Ja puc tornar a escriure en { $room }.
room-bind-again = Aquesta ordre el torna a vincular:
room-bind-other = Si no és possible, aquesta ordre crea un enllaç per vincular-ne un altre:

# Es diu a qui hi ha premut un botó; ningú més no ho veu. Com a màxim 200 lletres.
toast-room-elsewhere = T’he contestat al nostre xat.
toast-room-stranger = Aquí només decideixen les persones nomenades. No ha canviat res.
toast-room-unbound = Aquí ja no es decideix res. Ho trobaràs tot al nostre xat.
toast-room-unnamed = Actues en nom del grup, així que no sé qui ets i això no compta. Fes-ho en nom propi o decideix al nostre xat.
# $start és una ordre.
toast-room-no-chat = No et puc escriure. Obre el nostre xat, envia { $start } i torna a prémer el botó.

# Es diu on algú obre l’enllaç que vincula un grup.
refusal-room-binder = Aquest enllaç només el pot obrir qui decideix en nom d’aquesta autoritat, o l’administració del sistema. No ha canviat res.
refusal-room-link = Aquest enllaç és per a un grup. Prem-lo i tria el grup, o envia’l allà.
