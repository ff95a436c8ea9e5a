### Înregistrarea cadrelor didactice și propriul profil.

register-heading = Înregistrarea
profile-heading = Profilul
profile-new-school = Serviciul de asistență va valida din nou înregistrarea pentru noua școală. Proiectele în curs continuă.

field-name = Nume
    .ask = Care este numele dumneavoastră complet (prenume și nume de familie)?
    .example = De exemplu: Ana Norescu
field-school = Școala
    .ask = Care este școala dumneavoastră? Căutați-o după nume sau localitate și alegeți-o din listă.
    .example = De exemplu, scrieți: Valea Verde
field-school-name = Școală nouă
    .ask = Cum se numește școala?
    .example = De exemplu: Școala Gimnazială Norul Alb
field-town = Localitate
    .ask = În ce localitate se află?
    .example = De exemplu: Valea Verde
field-country = Țara
    .ask = În ce țară se află școala?
    .example = Puteți scrie primele litere.
field-region = { $country ->
    [ro] Județ
    [es] Comunitate autonomă
   *[other] Regiune
}
    .ask = { $country ->
        [ro] În ce județ se află (sau în București)?
        [es] În ce comunitate autonomă se află?
       *[other] În ce regiune se află?
    }
    .example = Puteți scrie primele litere.
field-subjects-taught = Discipline
    .ask = Ce predați?
    .example = Bifați ce se potrivește, apoi apăsați „Gata”. Puteți scrie ca să căutați.
field-languages-spoken = Limbi
    .ask = Ce limbi vorbiți?
    .example = Bifați ce se potrivește, apoi apăsați „Gata”. Puteți scrie ca să căutați.

school-not-listed = ➕ Școala mea nu apare
school-new = nu apare în listă
school-more = Școli afișate: primele { $shown } din { $all }. Școala dumneavoastră nu este printre ele? Scrieți mai mult din nume sau și localitatea.
school-more-many = Școli afișate: primele { $shown } din foarte multe. Școala dumneavoastră nu este printre ele? Scrieți mai mult din nume sau și localitatea.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Cineva ({ $number })
peer-label-unchecked = { $name } (încă fără confirmare)
peer-label = { $name } – { $school }, { $town }
authority-national = Serviciul Național de Asistență ({ $country })
authority-regional = Autoritatea regională ({ $region })

# Ce poate sta în capul coloanelor unei liste de școli care se importă, între virgule.
school-column-code = cod, codul, cod siiir, cod oficial, cod școală, codul școlii
school-column-name = nume, denumire, denumirea, școală, școala, denumirea școlii, unitate de învățământ, denumirea unității
school-column-town = localitate, localitatea, oraș, comună, municipiu
school-column-country = țară, țara, cod țară, codul țării
school-column-region = județ, județul, cod județ, regiune, regiunea
