### Реєстрація педагога та власний профіль.

register-heading = Ваша реєстрація
profile-heading = Ваш профіль
profile-new-school = Ваша служба підтримки ще раз підтвердить вашу реєстрацію – вже для нової школи. Розпочаті проєкти тривають.

field-name = Ім’я
    .ask = Як вас звати (ім’я та прізвище)?
    .example = Наприклад: Ana Nube
field-school = Школа
    .ask = У якій школі ви працюєте? Знайдіть її за назвою чи населеним пунктом і виберіть зі списку.
    .example = Наприклад, напишіть: Valverde
field-school-name = Нова школа
    .ask = Як називається ваша школа?
    .example = Наприклад: Escuela Nube
field-town = Населений пункт
    .ask = У якому місті чи селі вона розташована?
    .example = Наприклад: Valverde
field-country = Країна
    .ask = У якій країні ваша школа?
    .example = Можна написати перші літери.
field-region = { $country ->
    [es] Автономна спільнота
   *[other] Регіон
}
    .ask = { $country ->
        [es] У якій автономній спільноті вона розташована?
       *[other] У якому регіоні вона розташована?
    }
    .example = Можна написати перші літери.
field-subjects-taught = Предмети
    .ask = Що ви викладаєте?
    .example = Позначте потрібне й натисніть «Готово». Щоб знайти, почніть писати назву.
field-languages-spoken = Мови
    .ask = Якими мовами ви розмовляєте?
    .example = Позначте потрібне й натисніть «Готово». Щоб знайти, почніть писати назву.

school-not-listed = ➕ Моєї школи немає в списку
school-new = немає в списку
school-more = Показано шкіл: { $shown } з { $all }. Вашої серед них немає? Допишіть назву або додайте населений пункт.
school-more-many = Шкіл дуже багато; показано перші: { $shown }. Вашої серед них немає? Допишіть назву або додайте населений пункт.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Хтось ({ $number })
peer-label-unchecked = { $name } (ще не підтверджено)
peer-label = { $name } – { $school }, { $town }
authority-national = Національна служба підтримки ({ $country })
authority-regional = Управління освіти ({ $region })

# Що може стояти в заголовках стовпців списку шкіл, який імпортують, через кому.
school-column-code = код, код школи, офіційний код, код закладу, код єдебо, єдрпоу, код єдрпоу
school-column-name = назва, школа, назва школи, заклад, назва закладу, заклад освіти, повна назва
school-column-town = місто, населений пункт, село, громада, місто чи село
school-column-country = країна, код країни
school-column-region = регіон, область, код регіону, район
