### Registrace vyučujících a vlastní profil.

register-heading = Vaše registrace
profile-heading = Váš profil
profile-new-school = Podpůrné středisko musí vaši registraci pro novou školu znovu potvrdit. Běžící projekty pokračují.

field-name = Jméno
    .ask = Jak se jmenujete (jméno a příjmení)?
    .example = Například: Ana Nube
field-school = Škola
    .ask = Která je vaše škola? Vyhledejte ji podle názvu nebo obce a vyberte ze seznamu.
    .example = Napište například: Valverde
field-school-name = Nová škola
    .ask = Jak se vaše škola jmenuje?
    .example = Například: Escuela Nube
field-town = Obec
    .ask = Ve které je obci?
    .example = Například: Valverde
field-country = Země
    .ask = Ve které zemi je vaše škola?
    .example = Můžete napsat první písmena.
field-region = { $country ->
        [es] Autonomní společenství
        [de] Spolková země
        [ro] Župa
       *[other] Region
    }
    .ask = { $country ->
        [es] Ve kterém je autonomním společenství?
        [de] Ve které je spolkové zemi?
        [ro] Ve které je župě (nebo je v Bukurešti)?
       *[other] Ve kterém je regionu?
    }
    .example = Můžete napsat první písmena.
field-subjects-taught = Předměty
    .ask = Co učíte?
    .example = Označte, co se hodí, a stiskněte Hotovo. Psaním můžete hledat.
field-languages-spoken = Jazyky
    .ask = Kterými jazyky mluvíte?
    .example = Označte, co se hodí, a stiskněte Hotovo. Psaním můžete hledat.

school-not-listed = ➕ Moje škola tu není
school-new = není v seznamu
school-more = Prvních { $shown } škol z celkových { $all }. Vaše mezi nimi není? Napište z názvu víc, nebo i obec.
school-more-many = Prvních { $shown } z velkého množství škol. Vaše mezi nimi není? Napište z názvu víc, nebo i obec.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Někdo ({ $number })
peer-label-unchecked = { $name } (zatím nepotvrzeno)
peer-label = { $name } – { $school }, { $town }
authority-national = Národní podpůrné středisko ({ $country })
authority-regional = Regionální školský úřad ({ $region })

# Co může stát v záhlaví sloupců seznamu škol, který se načítá, mezi čárkami.
school-column-code = kód, kód školy, úřední kód, izo, red izo, redizo
school-column-name = název, škola, název školy, plný název
school-column-town = obec, město, místo
school-column-country = země, stát, kód země
school-column-region = region, kraj, kód regionu
