### Le cadre d’une question, d’une réponse, d’une liste, partout où des messages s’affichent.
### Les élèves lisent ces textes aussi : ni « tu » ni « vous ».

frame-progress = { $heading } · { $at } sur { $of }
frame-label = { $label } :
frame-problem = ⚠️ { $problem }
frame-typed = Texte reçu :
frame-stands = Réponse actuelle :
frame-length = { $max } caractères au maximum.
frame-search = Recherche « { $words } » :
frame-search-found = Recherche « { $words } » : { $count } au total.
frame-search-nothing = Je ne trouve pas « { $words } ». Une partie du nom suffit.
frame-chosen = Sélection : { $entries }
# Sous ce que quelqu’un a écrit, quand la personne qui lit utilise une autre langue.
frame-written-in = Langue du texte : { $language }
# À la place d’un mot de passe qui n’est plus gardé, derrière son nom.
frame-secret-gone = n’est plus affiché
# Un fichier joint à un message, et ce qui le remplace quand il n’a pas pu être créé.
frame-file = 📄 { $name }
frame-file-gone = Le fichier n’est plus affiché.
frame-file-link = « { $name } » est trop volumineux pour être envoyé ici. Ce lien permet de le télécharger jusqu’au { $until } : { $link }
frame-file-late = « { $name } » n’est pas arrivé ici malgré plusieurs essais. Ce lien permet de le télécharger jusqu’au { $until } : { $link }
frame-paper-link = « { $name } » est trop volumineux pour être envoyé ici. Ce lien, à ne donner à personne, permet de le télécharger pendant une heure : { $link }
frame-file-too-large = « { $name } » est trop volumineux pour être envoyé ici, et je n’ai pas d’autre moyen de le transmettre. Cela marchera peut-être dans une autre application.
frame-file-broken = Je ne peux plus lire ce fichier. L’équipe Twinbot doit le restaurer à partir d’une sauvegarde.
frame-picture-gone = L’image ne peut pas être affichée pour le moment.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Un moment à l’heure de la personne qui lit : { $time } est une heure, comme 17:05.
moment-today = aujourd’hui à { $time }
moment-yesterday = hier à { $time }
# Ce qui précède une date et disparaît devant ces deux mots ; après une espace, ce qui prend sa place. Entre virgules.
# En minuscules : une majuscule passe à ce qui suit. Ce qui finit par une apostrophe s’écrit sans espace : « d’aujourd’hui ».
moment-before-dates = le, du d’, jusqu’au jusqu’à

### Des libellés qui diraient la même chose dans un message.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
