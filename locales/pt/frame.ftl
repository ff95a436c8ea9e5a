### A moldura de uma pergunta, de uma resposta, de uma lista, onde quer que haja mensagens.

frame-progress = { $heading } · { $at } de { $of }
frame-label = { $label }:
frame-problem = ⚠️ { $problem }
frame-typed = Texto escrito:
frame-stands = Resposta atual:
frame-length = Até { $max } caracteres.
frame-search = Resultados de «{ $words }»:
frame-search-found = Resultados de «{ $words }»: { $count } no total.
frame-search-nothing = Não encontro «{ $words }». Talvez resulte só com uma parte do nome.
frame-chosen = Escolhas: { $entries }
# Por baixo do que alguém escreveu, quando quem lê usa outra língua.
frame-written-in = Escrito em: { $language }
# No lugar de uma palavra-passe que já não está guardada, depois do nome dela.
frame-secret-gone = já não se mostra
# Um ficheiro que acompanha uma mensagem, e o que aparece quando não foi possível fazê-lo.
frame-file = 📄 { $name }
frame-file-gone = O ficheiro já não se mostra.
frame-file-link = «{ $name }» é demasiado grande para uma mensagem aqui. Pode descarregar-se com este link até { $until }: { $link }
frame-file-late = «{ $name }» não chegou aqui após várias tentativas. Pode descarregar-se com este link até { $until }: { $link }
frame-paper-link = «{ $name }» é demasiado grande para uma mensagem aqui. Descarregue-o com este link no prazo de uma hora e não dê o link a ninguém: { $link }
frame-file-too-large = «{ $name }» é demasiado grande para uma mensagem aqui, e não tenho outra forma de o entregar. Talvez funcione noutra aplicação.
frame-file-broken = Já não consigo ler este ficheiro. A administração do sistema tem de o recuperar de uma cópia de segurança.
frame-picture-gone = De momento, a imagem não pode ser mostrada.
frame-item = • { $entry }
frame-page = { $at }/{ $of }
frame-previous-page = ◀️
frame-next-page = ▶️

# Um momento pelo relógio de quem lê: { $time } é uma hora, como 17:05.
moment-today = hoje às { $time }
moment-yesterday = ontem às { $time }
# O que está antes de uma data e se deixa de fora antes destas duas palavras; depois de um espaço, o que toma o seu lugar. Entre vírgulas.
moment-before-dates = em

### Etiquetas numa mensagem que diriam o mesmo.

label-apart = { $label } · { $more }
label-nth = { $label } ({ $nth })
label-nth-before = ({ $nth }) { $label }
label-at = { $at }
