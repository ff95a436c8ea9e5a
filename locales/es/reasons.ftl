### Motivos habituales: lo que una autoridad suele decir cuando devuelve o deniega un proyecto.

reasons-title = Motivos habituales – { $authority }
    .what = Guarda aquí lo que sueles escribir cuando devuelves o deniegas un proyecto. Cuando des un motivo, te ofreceré estos textos: elige uno, cámbialo si quieres y envíalo. Quienes deciden contigo usan la misma lista.
    .language = Idioma: { $language }
    .languages = Cada idioma tiene su propia lista.
    .empty = Todavía no tienes ninguno en este idioma. Mientras no añadas los tuyos, te ofrezco estos:
reasons-heading = Motivo habitual ({ $language })
reason-title = Motivo habitual ({ $language })
button-reasons = Motivos habituales
button-reasons-of = Motivos: { $place }
button-reasons-languages = 🌐 Otros idiomas
button-add-reason = ➕ Añadir un motivo
button-remove-reason = Quitar
confirm-remove-reason = ¿Quitar «{ $reason }» de tus motivos habituales?

# Se ofrecen mientras la autoridad no tiene los suyos. Los leen los fundadores del proyecto.
reason-ages = Indicad, por favor, qué clases participan de cada lado y qué edad tienen los estudiantes.
reason-aims = Los objetivos son demasiado generales. Concretad qué sabrán hacer los estudiantes al final.
reason-school = No queda claro en qué centro trabaja uno de los dos. Revisad vuestros perfiles, por favor.
reason-steps = Describid los pasos: cuántas sesiones tenéis previstas y en qué meses.
reason-results = Indicad qué harán juntas las dos clases y quién lo verá.
reason-product = El proyecto hace publicidad de un producto o de una empresa, así que no podemos aprobarlo.
reason-twice = Ya nos habéis enviado este mismo proyecto. Seguid con aquel, por favor.
reason-no-project = El plan no incluye trabajo conjunto de dos clases, así que no es un proyecto escolar.
