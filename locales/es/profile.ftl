### El registro como docente y el propio perfil.

register-heading = Tu registro
profile-heading = Tu perfil
profile-new-school = Tu servicio de apoyo te validará otra vez en el nuevo centro. Los proyectos en marcha siguen adelante.

field-name = Nombre
    .ask = ¿Cuál es tu nombre completo (nombre y apellidos)?
    .example = Por ejemplo: Ana Nube Llano
field-school = Centro
    .ask = ¿Cuál es tu centro? Búscalo por su nombre o su localidad y elígelo de la lista.
    .example = Por ejemplo, escribe: Valverde
field-school-name = Centro nuevo
    .ask = ¿Cómo se llama tu centro?
    .example = Por ejemplo: Escuela Nube
field-town = Localidad
    .ask = ¿En qué localidad está?
    .example = Por ejemplo: Valverde
field-country = País
    .ask = ¿En qué país está tu centro?
    .example = Puedes escribir las primeras letras.
field-region = { $country ->
    [es] Comunidad autónoma
   *[other] Región
}
    .ask = { $country ->
        [es] ¿En qué comunidad autónoma está?
       *[other] ¿En qué región está?
    }
    .example = Puedes escribir las primeras letras.
field-subjects-taught = Asignaturas
    .ask = ¿Qué enseñas?
    .example = Marca lo que corresponda y pulsa Listo. Puedes escribir para buscar.
field-languages-spoken = Idiomas
    .ask = ¿Qué idiomas hablas?
    .example = Marca lo que corresponda y pulsa Listo. Puedes escribir para buscar.

school-not-listed = ➕ Mi centro no aparece
school-new = no aparece en la lista
school-more = Los primeros { $shown } de { $all } centros. ¿No está el tuyo? Escribe algo más de su nombre, o también su localidad.
school-more-many = Los primeros { $shown } de muchísimos centros. ¿No está el tuyo? Escribe algo más de su nombre, o también su localidad.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Alguien ({ $number })
peer-label-unchecked = { $name } (sin confirmar)
peer-label = { $name } — { $school }, { $town }
authority-national = Servicio Nacional de Apoyo ({ $country })
authority-regional = Autoridad regional ({ $region })

# Lo que puede encabezar las columnas de una lista de centros que se importa, entre comas.
school-column-code = código, código de centro, código oficial, código del centro
school-column-name = nombre, centro, nombre del centro, denominación
school-column-town = localidad, municipio, población, ciudad
school-column-country = país, código de país
school-column-region = región, comunidad autónoma, comunidad
