### Rejestracja i własny profil.

register-heading = Twoja rejestracja
profile-heading = Twój profil
profile-new-school = W nowej szkole biuro krajowe musi jeszcze raz potwierdzić Twoją rejestrację. Trwające projekty idą dalej.

field-name = Imię i nazwisko
    .ask = Jak się nazywasz (imię i nazwisko)?
    .example = Na przykład: Ana Nube
field-school = Szkoła
    .ask = W której szkole uczysz? Wyszukaj ją po nazwie albo miejscowości i wybierz z listy.
    .example = Wpisz na przykład: Valverde
field-school-name = Nowa szkoła
    .ask = Jak nazywa się Twoja szkoła?
    .example = Na przykład: Escuela Nube
field-town = Miejscowość
    .ask = W jakiej miejscowości jest Twoja szkoła?
    .example = Na przykład: Valverde
field-country = Kraj
    .ask = W jakim kraju jest Twoja szkoła?
    .example = Możesz wpisać pierwsze litery.
field-region = { $country ->
    [es] Wspólnota autonomiczna
   *[other] Region
}
    .ask = { $country ->
        [es] W której wspólnocie autonomicznej jest Twoja szkoła?
       *[other] W którym regionie jest Twoja szkoła?
    }
    .example = Możesz wpisać pierwsze litery.
field-subjects-taught = Przedmioty
    .ask = Czego uczysz?
    .example = Zaznacz, co pasuje, i naciśnij „Gotowe”. Możesz pisać, aby wyszukać.
field-languages-spoken = Języki
    .ask = W jakich językach mówisz?
    .example = Zaznacz, co pasuje, i naciśnij „Gotowe”. Możesz pisać, aby wyszukać.

school-not-listed = ➕ Nie ma mojej szkoły
school-new = spoza listy
school-more = To pierwsze szkoły: { $shown } z { $all }. Nie ma wśród nich Twojej? Wpisz więcej liter nazwy albo też miejscowość.
school-more-many = To pierwsze szkoły z bardzo wielu (pokazane: { $shown }). Nie ma wśród nich Twojej? Wpisz więcej liter nazwy albo też miejscowość.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Ktoś ({ $number })
peer-label-unchecked = { $name } (jeszcze bez potwierdzenia)
peer-label = { $name } – { $school }, { $town }
authority-national = Krajowe Biuro Wsparcia ({ $country })
authority-regional = Regionalny Urząd Oświaty ({ $region })

# Co może stać w nagłówkach kolumn importowanej listy szkół, między przecinkami.
school-column-code = kod, kod szkoły, kod urzędowy, numer rspo, nr rspo, rspo
school-column-name = nazwa, szkoła, nazwa szkoły, pełna nazwa
school-column-town = miejscowość, miasto, gmina
school-column-country = kraj, państwo, kod kraju
school-column-region = region, województwo, kod regionu
