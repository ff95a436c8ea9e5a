### El registre com a docent i el perfil propi.

register-heading = El teu registre
profile-heading = El teu perfil
profile-new-school = El teu servei de suport tornarà a validar el teu registre, per al centre nou. Els projectes en marxa continuen.

field-name = Nom
    .ask = Quin és el teu nom complet (nom i cognoms)?
    .example = Per exemple: Ana Nube Llano
field-school = Centre
    .ask = Quin és el teu centre? Busca’l pel nom o per la localitat i tria’l de la llista.
    .example = Per exemple, escriu: Valverde
field-school-name = Centre nou
    .ask = Com es diu el teu centre?
    .example = Per exemple: Escuela Nube
field-town = Localitat
    .ask = En quina localitat és?
    .example = Per exemple: Valverde
field-country = País
    .ask = En quin país és el teu centre?
    .example = Pots escriure les primeres lletres.
field-region = { $country ->
    [es] Comunitat autònoma
   *[other] Regió
}
    .ask = { $country ->
        [es] En quina comunitat autònoma és?
       *[other] En quina regió és?
    }
    .example = Pots escriure les primeres lletres.
field-subjects-taught = Matèries
    .ask = Què ensenyes?
    .example = Marca el que correspongui i prem «Fet». Pots escriure per buscar.
field-languages-spoken = Llengües
    .ask = Quines llengües parles?
    .example = Marca el que correspongui i prem «Fet». Pots escriure per buscar.

school-not-listed = ➕ El meu centre no hi és
school-new = no és a la llista
school-more = N’hi ha { $all }, i aquests són els { $shown } primers. No hi ha el teu? Escriu una mica més del nom, o també la localitat.
school-more-many = N’hi ha moltíssims, i aquests són els { $shown } primers. No hi ha el teu? Escriu una mica més del nom, o també la localitat.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Algú ({ $number })
peer-label-unchecked = { $name } (sense confirmar)
peer-label = { $name } – { $school }, { $town }
authority-national = Servei Nacional de Suport ({ $country })
authority-regional = Autoritat regional ({ $region })

# El que pot encapçalar les columnes d’una llista de centres que s’importa, entre comes.
school-column-code = codi, codi de centre, codi del centre, codi oficial
school-column-name = nom, centre, nom del centre, denominació, denominació completa
school-column-town = localitat, municipi, nom municipi, població, ciutat
school-column-country = país, codi de país
school-column-region = regió, comunitat autònoma, comunitat
