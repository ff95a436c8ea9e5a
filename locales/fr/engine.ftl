### Ce que le moteur dit de lui-même. Les élèves le lisent aussi.

continues-below = ⬇️ Suite plus bas
shown-plainly = Je n’ai pas pu afficher ce message avec ses boutons. Pour continuer, il suffit d’envoyer { $start }.
sorry-failed = Une erreur s’est produite. Rien n’est perdu ; merci de réessayer dans un instant.
toast-old = Cela a changé entre-temps. Voici l’état actuel.
toast-sent = Envoyé.
toast-later = Cela reste dans « À traiter ».
# Une heure sur la ligne de commande.
moment = { $at }
