### Die Registrierung als Lehrkraft und das eigene Profil.

register-heading = Ihre Registrierung
profile-heading = Ihr Profil
profile-new-school = Für die neue Schule muss Ihre Koordinierungsstelle Sie erneut bestätigen. Laufende Projekte gehen weiter.

field-name = Name
    .ask = Wie heißen Sie (Vor- und Nachname)?
    .example = Zum Beispiel: Ana Nube
field-school = Schule
    .ask = An welcher Schule sind Sie? Suchen Sie nach Name oder Ort und wählen Sie dann aus der Liste.
    .example = Zum Beispiel: Valverde
field-school-name = Neue Schule
    .ask = Wie heißt Ihre Schule?
    .example = Zum Beispiel: Escuela Nube
field-town = Ort
    .ask = In welchem Ort liegt sie?
    .example = Zum Beispiel: Valverde
field-country = Land
    .ask = In welchem Land liegt Ihre Schule?
    .example = Die ersten Buchstaben genügen.
field-region = { $country ->
    [es] Autonome Gemeinschaft
    [de] Bundesland
   *[other] Region
}
    .ask = { $country ->
        [es] In welcher Autonomen Gemeinschaft liegt sie?
        [de] In welchem Bundesland liegt sie?
       *[other] In welcher Region liegt sie?
    }
    .example = Die ersten Buchstaben genügen.
field-subjects-taught = Fächer
    .ask = Was unterrichten Sie?
    .example = Zutreffendes ankreuzen, dann „Fertig“. Zum Suchen einfach lostippen.
field-languages-spoken = Sprachen
    .ask = Welche Sprachen sprechen Sie?
    .example = Zutreffendes ankreuzen, dann „Fertig“. Zum Suchen einfach lostippen.

school-not-listed = ➕ Meine Schule fehlt
school-new = nicht in der Liste
school-more = Die ersten { $shown } von { $all } Schulen. Ihre ist nicht dabei? Geben Sie mehr vom Namen oder auch den Ort ein.
school-more-many = Die ersten { $shown } von sehr vielen Schulen. Ihre ist nicht dabei? Geben Sie mehr vom Namen oder auch den Ort ein.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Jemand ({ $number })
peer-label-unchecked = { $name } (noch nicht bestätigt)
peer-label = { $name } – { $school }, { $town }
authority-national = Nationale Koordinierungsstelle ({ $country })
authority-regional = Regionale Schulbehörde ({ $region })

# Was über den Spalten einer Schulliste stehen kann, die eingelesen wird, zwischen Kommas.
school-column-code = schulnummer, amtliche schulnummer, schulkennzahl, schulcode, dienststellennummer, code
school-column-name = name, schule, schulname, name der schule, bezeichnung
school-column-town = ort, schulort, stadt, gemeinde
school-column-country = land, staat, ländercode, länderkürzel
school-column-region = bundesland, region, kanton, provinz
