### O que o motor diz por si.

continues-below = ⬇️ Continua em baixo
shown-plainly = Não consegui mostrar isto com os botões. É só enviar { $start }, e continuamos a partir daí.
sorry-failed = Houve um erro. Não se perdeu nada; é só tentar de novo daqui a pouco.
toast-old = Isto já mudou: agora está assim.
toast-sent = Enviado.
toast-later = Fica em «Por responder».
# Uma hora na linha de comandos.
moment = { $at }
