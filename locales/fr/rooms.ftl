### Les salons et les groupes liés à une autorité : ce qui s’y dit, et ce que lisent les personnes qui comptent sur eux.

# $room est « le groupe « Équipe » » ou « le salon 123 ».
room-bound = 📌 Désormais, je montre aussi dans { $room } ce qui attend une décision ou une réponse de cette autorité : { $authority }
    .how = Dans le groupe, tout le monde lit. Seuls comptent les choix des personnes nommées. Ce qui est personnel reste dans notre discussion privée.
room-lost = Je ne peux plus écrire dans { $room } ; autorité liée : { $authority }. Les personnes qui décident reçoivent toujours leurs messages directement.
room-back = Je peux à nouveau écrire dans { $room }.
room-bind-again = Cette commande rétablit le lien :
room-bind-other = Si ce n’est pas possible, cette commande crée un lien pour un autre groupe ou salon :
# Dit à qui y a appuyé sur un bouton ; personne d’autre ne le voit. 200 signes au plus.
toast-room-elsewhere = J’ai répondu dans notre discussion privée.
toast-room-stranger = Seules les personnes nommées décident ici. Rien n’a changé.
toast-room-unbound = On ne décide plus rien ici. Vous trouvez tout dans notre discussion privée.
toast-room-unnamed = Vous agissez au nom du groupe : je ne vois pas qui vous êtes, et cela ne compte pas. Agissez en votre nom, ou décidez dans notre discussion privée.
# $start est une commande.
toast-room-no-chat = Je ne peux pas vous écrire. Ouvrez notre discussion privée, envoyez { $start }, puis appuyez à nouveau.
# Dit là où quelqu’un ouvre le lien qui associe un groupe.
refusal-room-binder = Seule une personne qui décide pour cette autorité, ou l’équipe Twinbot, peut ouvrir ce lien. Rien n’a changé.
refusal-room-link = Ce lien est destiné à un groupe. Ouvrez-le en appuyant dessus et choisissez le groupe, ou envoyez-le là-bas.
