### La registrazione come docente e il proprio profilo.

register-heading = La tua registrazione
profile-heading = Il tuo profilo
profile-new-school = La tua unità nazionale convaliderà di nuovo la registrazione per la nuova scuola. I progetti in corso vanno avanti.

field-name = Nome
    .ask = Come ti chiami (nome e cognome)?
    .example = Per esempio: Ana Nube
field-school = Scuola
    .ask = Qual è la tua scuola? Cercala per nome o per località e sceglila dall’elenco.
    .example = Per esempio, scrivi: Valverde
field-school-name = Nuova scuola
    .ask = Come si chiama la tua scuola?
    .example = Per esempio: Escuela Nube
field-town = Località
    .ask = In quale località si trova?
    .example = Per esempio: Valverde
field-country = Paese
    .ask = In quale Paese si trova la tua scuola?
    .example = Puoi scrivere le prime lettere.
field-region = { $country ->
    [es] Comunità autonoma
   *[other] Regione
}
    .ask = { $country ->
        [es] In quale comunità autonoma si trova?
       *[other] In quale regione si trova?
    }
    .example = Puoi scrivere le prime lettere.
field-subjects-taught = Materie
    .ask = Che cosa insegni?
    .example = Seleziona le voci giuste e premi «Fatto». Puoi scrivere per cercare.
field-languages-spoken = Lingue
    .ask = Quali lingue parli?
    .example = Seleziona le voci giuste e premi «Fatto». Puoi scrivere per cercare.

school-not-listed = ➕ La mia scuola non c’è
school-new = non presente nell’elenco
school-more = Ecco le prime { $shown } scuole su { $all }. La tua non c’è? Scrivi qualche lettera in più del nome, o anche la località.
school-more-many = Ecco le prime { $shown } scuole di un elenco molto lungo. La tua non c’è? Scrivi qualche lettera in più del nome, o anche la località.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Qualcuno ({ $number })
peer-label-unchecked = { $name } (identità non confermata)
peer-label = { $name } – { $school }, { $town }
authority-national = Unità nazionale di supporto ({ $country })
authority-regional = Autorità regionale ({ $region })

# Che cosa può stare in testa alle colonne di un elenco di scuole da importare, tra virgole.
school-column-code = codice, codice meccanografico, codice scuola, codicescuola, codice istituto
school-column-name = nome, scuola, nome della scuola, denominazione, denominazione scuola, denominazionescuola, istituto
school-column-town = località, comune, città, descrizione comune, descrizionecomune
school-column-country = paese, nazione, stato, codice paese
school-column-region = regione, codice regione
