### El que acompanya un projecte que torna a començar: els fitxers del TwinSpace anterior i, si es vol, les notícies i l’alumnat.

button-bring-over = Porta-hi els fitxers
bring-over-title = Portar a «{ $title }»
    .what = Al TwinSpace del projecte anterior hi ha:
    .nothing = Ja no queda res per portar del TwinSpace anterior.
    .how = Els fitxers es porten sempre, a les seves carpetes, amb qui els va enviar i quan. El TwinSpace anterior es queda com està i ningú no rep cap avís.
    .students = L’alumnat conserva el nom d’usuari, la contrasenya i el perfil. No li pregunto res: quan entra, tria el projecte.
    .running = ⏳ Ho estic portant tot. Mentrestant pots fer una altra cosa.
    .done = ✅ Fet: ja hi ha tot el que volies.
    .done-but = Fet, tret del que s’indica aquí:
    .not-allowed = M’he aturat: qui ho va demanar ja no ho pot fer. El que ha arribat es queda.
    .closed = M’he aturat perquè el projecte s’ha tancat. El que ha arribat es queda.
    .again = Ho pots tornar a provar quan vulguis. Res no arriba dues vegades.
over-files = { $count ->
        [0] cap fitxer
        [one] 1 fitxer ({ $size })
       *[other] { $count } fitxers ({ $size })
    }
over-news = { $count ->
        [0] cap notícia
        [one] 1 notícia
       *[other] { $count } notícies
    }
over-students = { $count ->
        [0] cap estudiant
        [one] 1 estudiant
       *[other] { $count } estudiants
    }
over-label-files = Fitxers
over-label-news = Notícies
over-label-students = Alumnat
over-progress = { $label }: { $done }/{ $all }
over-came = { $label }: ara, { $now }
    .before = { $line }; ja hi eren, { $count }
    .rest = { $line }; hi falten, { $count }
over-behind = ⚠️ { $name }: { $why }
    .more = ⚠️ i { $count ->
        [one] 1 fitxer més
       *[other] { $count } fitxers més
    }
over-students-behind = ⚠️ { $count ->
        [one] 1 estudiant: el TwinSpace és ple
       *[other] { $count } estudiants: el TwinSpace és ple
    }
carry-missing = ja no es conserva
carry-damaged = està malmès
carry-no-room = no cap al TwinSpace
button-news-over = També les notícies
button-students-over = També l’alumnat
button-begin-over = Porta-ho ara
toast-bringing-over = Ho estic portant.
toast-all-over = Ja hi és tot.
refusal-bring-over = Només ho pot fer qui ha fundat aquest projecte i també participava en l’anterior.

# L’avís per a qui ha fundat el projecte.
over-ready-title = «{ $title }» ja té el nou TwinSpace
    .what = Hi pots portar el que hi ha al TwinSpace del projecte anterior. Hi ha:
    .other = S’hi pot portar el que hi ha al TwinSpace del projecte anterior. Ho pot fer: { $names }
