### Com s’esborra l’alumnat: un temps després de tancar un projecte, o quan algú ho demana.

# Quan s’esborra l’alumnat d’un projecte tancat.
ending-title = Alumnat del projecte «{ $title }»
    .when = { $count ->
        [one] El projecte està tancat. S’esborrarà un compte d’estudiant el dia { $day }.
       *[other] El projecte està tancat. S’esborraran { $count } comptes d’estudiant el dia { $day }.
    }
    .goes = Llavors desapareixen els noms, els noms d’usuari i les contrasenyes, i ja ningú no hi podrà entrar. No es pot desfer.
    .stay = { $count ->
        [one] N’hi ha un que també és en un altre projecte i s’hi queda.
       *[other] N’hi ha { $count } que també són en un altre projecte i s’hi queden.
    }
    .before = Si més endavant vols saber qui hi va participar, desa ara la llista de la classe. El compte de qui continuï treballant amb tu es conserva si abans d’aquell dia l’afegeixes a un altre projecte.
    .reopen = Qui ha fundat el projecte encara el pot tornar a obrir. Aleshores l’alumnat s’hi queda.
    .reopened = El projecte no està tancat, així que l’alumnat s’hi queda.
    .nobody = Aquí ja no hi ha alumnat. Dels comptes esborrats no se’n conserva res.
closing-students = { $days ->
    [one] Els comptes de l’alumnat s’esborren un dia després. Abans n’avisaré el professorat.
   *[other] Els comptes de l’alumnat s’esborren { $days } dies després. Abans n’avisaré el professorat.
}
closing-students-until = Els comptes de l’alumnat s’esborren el dia { $day }.

# Algú de la classe demana que l’esborrin, o ho demana el seu docent.
forgotten-asked = Algú de l’alumnat del projecte «{ $title }» ha demanat que s’esborrin les seves dades.
    .what = S’ha esborrat tot el que se’n desava. No queda res que digui qui era.
forgotten-you = Les teves dades estan esborrades
    .what = S’han esborrat el teu nom, el nom d’usuari i la contrasenya. Al professorat només li dic que algú ho ha demanat. Ja pots suprimir aquest xat.
confirm-forget-me = Vols que esborri les teves dades? Desapareixen el teu nom, el nom d’usuari, la contrasenya i el teu lloc a tots els projectes. No en queda res i no es pot desfer.
confirm-forget = Vols esborrar el compte d’aquesta persona: { $name }? Desapareixen el nom, el nom d’usuari i la contrasenya. No es pot desfer.
confirm-forget-everywhere = { $others ->
    [one] Vols esborrar el compte d’aquesta persona: { $name }? Desapareixen el nom, el nom d’usuari i la contrasenya, també en un altre projecte. No es pot desfer.
   *[other] Vols esborrar el compte d’aquesta persona: { $name }? Desapareixen el nom, el nom d’usuari i la contrasenya, també en { $others } projectes més. No es pot desfer.
}
button-forget-me = Oblida’m
button-forget-student = Esborra el compte
refusal-forget-me = Això és per a estudiants amb la sessió oberta. Envia abans { $login }. Si fas classe, obre «Privadesa».
toast-forgotten = Compte esborrat.
command-forget = Esborra tot el que es desa de tu

privacy-student = Què es desa de tu: el teu nom, el nom d’usuari, la contrasenya (d’una manera que ningú no pot llegir), els projectes en què treballes i el número d’aquest xat. El teu professorat veu el teu nom sencer; els altres, el nom i una inicial.
    .forget = En pots rebre una còpia quan vulguis, i també esborrar-ho tot: prem «{ button-my-copy }» o «{ button-forget-me }». També ho pot esborrar qui t’hi ha afegit.
    .kept = { $days ->
        [one] Quant de temps: tot s’esborra un dia després que es tanqui el teu projecte, si no treballes en cap altre.
       *[other] Quant de temps: tot s’esborra { $days } dies després que es tanqui el teu projecte, si no treballes en cap altre.
    }
    .noted = També anoto quan entres, amb un número en lloc del teu nom. Quan s’esborren les teves dades, aquest número ja no porta a ningú.
    .reach = Preguntes sobre les teves dades: { $contact }
