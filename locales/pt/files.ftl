### Ficheiros de um TwinSpace: envia-os quem pode publicar, lê-os toda a gente que lá está.

button-files = Ficheiros
files-title = Ficheiros de «{ $title }»
    .empty = Ainda não há ficheiros.
    .empty-send = Ainda não há ficheiros. Fico à espera do primeiro: uma imagem, um texto, uma canção…
    .how = Para guardar ficheiros aqui, é só enviá-los agora, um ou vários, até { $most } cada. Estão ocupados { $used } de { $quota }.
folder-title = Pasta «{ $name }»
folder-line = 📁 { $name } ({ $count ->
        [0] vazia
        [one] 1 ficheiro
       *[other] { $count } ficheiros
    })
button-folder = 📁 { $name }
file-line = { $name } ({ $by }, { $at }, { $size })
button-by-name = Por nome
button-by-date = Primeiro os novos
button-new-folder = Nova pasta
button-rename = Mudar o nome
button-remove-folder = Remover a pasta
button-all-files = Ver todos
field-folder = Nome da pasta
    .ask = Como se vai chamar a pasta?
    .example = A nossa visita de estudo
field-find-file = Procurar ficheiros
    .ask = Que ficheiro? Basta escrever uma parte do nome.
    .example = nuvens
found-files-title = Ficheiros com «{ $words }»
    .none = Nenhum ficheiro tem isto no nome.
confirm-remove-folder = Remover a pasta «{ $name }»? { $count ->
        [0] Está vazia.
        [one] O ficheiro que lá está mantém-se, fora das pastas.
       *[other] Os { $count } ficheiros que lá estão mantêm-se, fora das pastas.
    }
toast-folder-removed = Pasta removida.
refusal-file-name = Aqui não se aceitam ficheiros com esta extensão. É preciso outro nome.
refusal-folders = Já há { $count } pastas. É preciso usar uma delas ou remover alguma primeiro.

# Um ficheiro.
file-title = { $name }
    .where = Para onde vai?
    .by = { $by }, { $at }, em «{ $title }»
file-by = De
file-at = Enviado
file-moment = { $at }
file-kind = O que é
file-size = Tamanho
    .kb = { $size } KB
    .mb = { $size } MB
file-folder = Pasta
kind-document = um documento
kind-table = uma tabela
kind-slides = diapositivos
kind-picture = uma imagem
kind-sound = uma gravação
kind-video = um vídeo
kind-archive = um ficheiro comprimido
kind-program = um programa
kind-other = um ficheiro
button-file = Sobre este ficheiro
button-download = 📄 Receber o ficheiro
button-move-file = Mover
button-no-folder = Em nenhuma pasta
button-remove-file = Remover
field-file-name = Nome do ficheiro
    .ask = Como se vai chamar o ficheiro? A extensão fica como está.
    .example = Nuvens de maio
confirm-remove-file = Remover «{ $name }»? Já ninguém o poderá receber.
toast-file-moved = Movido.
toast-file-removed = Removido.

# Ficheiros que alguém enviou.
upload-title = Ficheiros enviados para «{ $title }»
    .waits = Estou a guardá-los: { $kept } de { $all }…
    .done = { $kept ->
        [0] Não consegui guardar nenhum.
        [one] { $all ->
            [one] Já lá está, para toda a gente no TwinSpace.
           *[other] Um de { $all } já lá está, para toda a gente no TwinSpace.
        }
       *[other] { $kept } de { $all } já lá estão, para toda a gente no TwinSpace.
    }
sent-waits = ⏳ { $name }
sent-kept = ✅ { $name } ({ $size })
sent-failed = ⚠️ { $name }: { $why }
sent-empty = está vazio
sent-too-large = tem mais de { $most }
sent-refused = aqui não se aceitam ficheiros deste tipo
sent-no-room = não cabe no TwinSpace; é preciso remover ficheiros desnecessários (o que se remove ainda ocupa espaço durante um dia)
sent-gone = já não o consigo obter; é preciso enviá-lo de novo
sent-away = não chegou; é preciso enviá-lo de novo
sent-not-allowed = agora não há permissão para enviar ficheiros aqui
refusal-no-upload = É possível ler os ficheiros de «{ $title }», mas não enviar.
