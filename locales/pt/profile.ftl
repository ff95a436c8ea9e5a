### O registo como docente e o próprio perfil.

register-heading = O seu registo
profile-heading = O seu perfil
profile-new-school = O seu serviço de apoio vai validar de novo o registo, para a nova escola. Os projetos em curso continuam.

field-name = Nome
    .ask = Como se chama (nome próprio e apelido)?
    .example = Por exemplo: Ana Nube
field-school = Escola
    .ask = Qual é a sua escola? Procure pelo nome ou pela localidade e escolha-a na lista.
    .example = Por exemplo, escreva: Valverde
field-school-name = Nova escola
    .ask = Como se chama a sua escola?
    .example = Por exemplo: Escuela Nube
field-town = Localidade
    .ask = Em que localidade fica?
    .example = Por exemplo: Valverde
field-country = País
    .ask = Em que país fica a sua escola?
    .example = Pode escrever as primeiras letras.
field-region = { $country ->
    [es] Comunidade autónoma
   *[other] Região
}
    .ask = { $country ->
        [es] Em que comunidade autónoma fica?
       *[other] Em que região fica?
    }
    .example = Pode escrever as primeiras letras.
field-subjects-taught = Disciplinas
    .ask = O que ensina?
    .example = Assinale uma ou várias e toque em «Pronto». Pode escrever para procurar.
field-languages-spoken = Línguas
    .ask = Que línguas fala?
    .example = Assinale uma ou várias e toque em «Pronto». Pode escrever para procurar.

school-not-listed = ➕ A minha escola não aparece
school-new = não está na lista
school-more = As primeiras { $shown } de { $all } escolas. A sua não está aqui? Escreva mais letras do nome, ou também a localidade.
school-more-many = As primeiras { $shown } de muitas escolas. A sua não está aqui? Escreva mais letras do nome, ou também a localidade.
school-label = { $school }, { $town }
school-full-label = { $school }, { $town }, { $country }
school-full-label-region = { $school }, { $town }, { $region }, { $country }
person-username = { $username } ({ $platform })
person-nameless = Alguém ({ $number })
peer-label-unchecked = { $name } (por confirmar)
peer-label = { $name } – { $school }, { $town }
authority-national = Serviço Nacional de Apoio ({ $country })
authority-regional = Autoridade regional ({ $region })

# O que pode estar no cimo das colunas de uma lista de escolas importada, entre vírgulas.
school-column-code = código, código da escola, código oficial, código de escola, código dgeec
school-column-name = nome, escola, nome da escola, designação, estabelecimento de ensino
school-column-town = localidade, concelho, município, cidade
school-column-country = país, código do país
school-column-region = região, distrito, nuts ii
