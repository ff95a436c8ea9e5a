### Registering as a teacher, and one's own profile.

register-heading = Your registration
profile-heading = Your profile
profile-new-school = Your support service will validate you again for the new school. Running projects go on.

field-name = Name
    .ask = What is your full name (first name and surname)?
    .example = For example: Ana Nube
field-school = School
    .ask = Which is your school? Search by its name or its town, and choose it from the list.
    .example = For example, type: Valverde
field-school-name = New school
    .ask = What is your school called?
    .example = For example: Escuela Nube
field-town = Town
    .ask = In which town is it?
    .example = For example: Valverde
field-country = Country
    .ask = In which country is your school?
    .example = You can type the first letters.
field-region = { $country ->
    [es] Autonomous community
   *[other] Region
}
    .ask = { $country ->
        [es] In which autonomous community is it?
       *[other] In which region is it?
    }
    .example = You can type the first letters.
field-subjects-taught = Subjects
    .ask = What do you teach?
    .example = Tick what fits, then press Done. You can type to search.
field-languages-spoken = Languages
    .ask = Which languages do you speak?
    .example = Tick what fits, then press Done. You can type to search.

school-not-listed = ➕ My school is not listed
# The answer of somebody whose school is in no list.
school-new = not in the list
school-more = The first { $shown } of { $all } schools. Yours is not among them? Type more of its name, or its town as well.
school-more-many = The first { $shown } of very many schools. Yours is not among them? Type more of its name, or its town as well.
# A school with its place. Names of schools and towns are written by people.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
# Somebody of whom no name is known; then of whom not even that is known.
person-username = { $username } ({ $platform })
person-nameless = Somebody ({ $number })
# A person in a list, before a support service has confirmed who they are; then with the school.
peer-label-unchecked = { $name } (not confirmed yet)
peer-label = { $name } — { $school }, { $town }
# The names of authorities, also in the middle of a sentence. $country and $region are names of lists-places.ftl.
authority-national = National Support Service ({ $country })
authority-regional = Regional authority ({ $region })

# What may stand at the heads of the columns of a list of schools that is imported, between commas.
school-column-code = code, official code, school code, id
school-column-name = name, school, school name, school’s name
school-column-town = town, city, municipality, place
school-column-country = country, country code
school-column-region = region, region code, state, province
