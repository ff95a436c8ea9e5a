### Textbausteine: was eine Behörde oft schreibt, wenn sie ein Projekt zurückgibt oder ablehnt.

reasons-title = Textbausteine – { $authority }
    .what = Sammeln Sie hier, was Sie oft schreiben, wenn Sie ein Projekt zurückgeben oder ablehnen. Sobald Sie etwas begründen, biete ich diese Texte an: auswählen, bei Bedarf ändern, senden. Alle, die mit Ihnen entscheiden, nutzen dieselbe Liste.
    .language = Sprache: { $language }
    .languages = Jede Sprache hat eine eigene Liste.
    .empty = In dieser Sprache haben Sie noch keine. Bis Sie eigene hinzufügen, biete ich diese an:
reasons-heading = Textbaustein ({ $language })
reason-title = Textbaustein ({ $language })
button-reasons = Textbausteine
button-reasons-of = Textbausteine: { $place }
button-reasons-languages = 🌐 Andere Sprachen
button-add-reason = ➕ Neuer Textbaustein
button-remove-reason = Entfernen
confirm-remove-reason = „{ $reason }“ aus Ihren Textbausteinen entfernen?

# Werden angeboten, wo eine Behörde keine eigenen hat. Die Gründungsmitglieder eines Projekts lesen sie.
reason-ages = Bitte geben Sie an, welche Klassen auf beiden Seiten teilnehmen und wie alt die Schülerinnen und Schüler sind.
reason-aims = Die Ziele sind zu allgemein. Bitte beschreiben Sie, was die Schülerinnen und Schüler am Ende können.
reason-school = Bei einer der beiden Lehrkräfte ist nicht klar, an welcher Schule sie unterrichtet. Bitte prüfen Sie die Angaben in Ihren Profilen.
reason-steps = Bitte beschreiben Sie die Arbeitsschritte: wie viele Unterrichtsstunden Sie planen und in welchen Monaten.
reason-results = Bitte geben Sie an, was die Klassen gemeinsam erarbeiten und wer es zu sehen bekommt.
reason-product = Das Projekt wirbt für ein Produkt oder ein Unternehmen, deshalb können wir es nicht genehmigen.
reason-twice = Dieses Projekt haben Sie uns bereits vorgelegt. Bitte führen Sie das frühere weiter.
reason-no-project = Der Plan sieht keine gemeinsame Arbeit zweier Klassen vor, deshalb ist es kein Schulprojekt.
