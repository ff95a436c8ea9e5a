### Newsletterul unei țări: cine îl primește și cum îl scrie și îl trimite un serviciu de asistență.

button-newsletter = Newsletter
newsletter-title = Newsletter
    .on = Primiți newsletterul din { $country } în { $languages }.
    .off = Nu primiți newsletterul din { $country }. Ultimele numere le puteți citi aici.
    .no-country = Fiecare țară are propriul newsletter. Alegeți întâi țara.
    .not-for = Newsletterul nu se trimite elevilor și oaspeților.
    .silent = Mi-ați cerut să nu trimit nimic din ce poate aștepta, așa că nu vi-l trimit. Ultimele numere le puteți citi aici.
    .none = Nu a fost trimis încă niciun newsletter.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Abonează-mă
button-unsubscribe = Dezabonează-mă
button-letter-languages = Limbi
button-letter-country = Țara
toast-subscribed = V-ați abonat.
toast-unsubscribed = V-ați dezabonat. Vă puteți abona din nou aici, oricând.
letter-languages-title = Limbile newsletterului
    .read = Îl primiți în { $languages }. Apăsați o limbă ca să o adăugați sau să o eliminați.
letter-countries-title = Ce newsletter doriți?
    .what = Alegeți țara. De atunci primiți newsletterul ei.
command-newsletter = Newsletterul din țara mea
refusal-newsletter-country = Alegeți întâi țara: fiecare are propriul newsletter.
refusal-newsletter-language = Citiți newsletterul într-o singură limbă. Adăugați întâi alta sau dezabonați-vă.

# Un newsletter cum îl primesc cititorii.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Înapoi la ciornă

# Cine îl scrie și îl trimite.
button-issues = Newslettere: { $country }
issues-title = Newslettere ({ $country })
    .empty = Nu există încă newslettere.
button-write-letter = ✍️ Scrie un newsletter
issue-line = { $title } ({ $language }): { $state }
issue-is-draft = ciornă
issue-is-scheduled = se trimite pe { $day }
issue-is-sending = se trimite acum
issue-is-sent = trimis pe { $day }
issue-is-stopped = oprit pe { $day }
issue-title = Newsletterul dumneavoastră „{ $title }”
issue-draft = Este o ciornă. { $count ->
        [one] Acum l-ar primi o persoană.
        [few] Acum l-ar primi { $count } persoane.
       *[other] Acum l-ar primi { $count } de persoane.
    }
    .nobody = Este o ciornă. Nimeni nu este încă abonat la newsletter în această limbă, așa că nu poate fi trimis.
issue-scheduled = Se trimite pe { $at }. { $count ->
        [one] Acum l-ar primi o persoană.
        [few] Acum l-ar primi { $count } persoane.
       *[other] Acum l-ar primi { $count } de persoane.
    }
issue-sending = { $count ->
        [one] Se trimite acum unei persoane.
        [few] Se trimite acum către { $count } persoane.
       *[other] Se trimite acum către { $count } de persoane.
    }
    .begun = Se trimite acum. Caut cine îl primește.
issue-sent = Trimis. Ultima persoană l-a primit pe { $at }.
issue-stopped = Oprit. A început să fie trimis pe { $at }. Cine l-a primit îl păstrează.
issue-reached = Livrate: { $count }
issue-refused = Nu au putut fi livrate: { $count }
issue-left = Rămase de trimis: { $count }
issue-picture = Verific imaginea. Durează puțin.
    .fault = Acum newsletterul nu are imagine. Apăsați „{ button-change }” ca să trimiteți alta.
button-send-letter = 📤 Trimite acum
button-schedule-letter = 🕘 Trimite ulterior
button-unschedule = Nu îl trimite
button-stop-letter = Oprește trimiterea
button-letter-preview = 👁 Cum arată
button-letter-test = Trimite-mi o probă
toast-tested = V-am trimis proba.
toast-sending = Se trimite acum.
toast-scheduled = Programat.
toast-stopped = Oprit.
confirm-send-letter = Trimiteți acum „{ $title }” către { $count ->
        [one] o persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }? Sigur?
confirm-unschedule = Renunțați la trimiterea programată a newsletterului „{ $title }”? Redevine ciornă.
confirm-stop-letter = Opriți trimiterea newsletterului „{ $title }”? Livrate până acum: { $reached }. Nu l-ar mai primi: { $left }.
refusal-newsletter-scheduled = Acest newsletter este programat. Ca să îl modificați, apăsați întâi „{ button-unschedule }”.
refusal-newsletter-sent = Acest newsletter a fost deja trimis.
refusal-newsletter-picture = Imaginea nu este gata. Așteptați puțin sau apăsați „{ button-change }” ca să trimiteți alta ori niciuna.
refusal-newsletter-nobody = Nimeni nu este abonat la newsletter în această limbă, așa că nu l-ar primi nimeni.

# Formularul unui newsletter.
newsletter-heading = Newsletter ({ $country })
field-letter-language = Limba
    .ask = În ce limbă scrieți?
    .example = Îl primesc cei care citesc în această limbă.
field-letter-title = Titlu
    .ask = Despre ce este newsletterul?
    .example = Întâlniri online în octombrie
field-letter-text = Text
    .ask = Ce doriți să transmiteți?
    .example = Stimate colege, stimați colegi, luna aceasta vă invităm la două întâlniri online.
note-newsletter-draft = Îl salvez ca ciornă. Puteți vedea cum arată și vă puteți trimite o probă înainte să îl primească altcineva.

# Formularul care spune când se trimite.
schedule-heading = Când se trimite „{ $title }”?
field-send-day = Ziua
    .ask = În ce zi?
    .example = 24 decembrie
field-send-time = Ora
    .ask = La ce oră?
    .example = 9:00
    .clock = De exemplu: 9:00. Este ora din { $country }.
problem-time = Nu înțeleg ora. Scrieți-o așa: 9:00
note-newsletter-goes = Se trimite pe { $at }, la ora pe care ați ales-o (cea din { $country }). { $count ->
        [one] Acum l-ar primi o persoană.
        [few] Acum l-ar primi { $count } persoane.
       *[other] Acum l-ar primi { $count } de persoane.
    }
button-schedule = ✅ Programează
refusal-schedule-past = Ora a trecut deja. Alegeți alta, mai târziu.
refusal-schedule-far = Mai este peste un an până atunci. Alegeți o zi mai apropiată.
