### Die Konten verknüpfen, die eine Person auf mehreren Plattformen hat, und wohin Benachrichtigungen gehen.

accounts-title = Ihre Konten
    .alone = Nutzen Sie auch { $platforms }? Verknüpfen Sie Ihr Konto dort mit diesem: Dann finden Sie in beiden Apps dieselben Entwürfe, offenen Aufgaben, Kontakte und Projekte und können hier wie dort weiterarbeiten.
    .only = Mich gibt es nur hier, auf { $platform }; es gibt also nichts zu verknüpfen.
account-here = { $platform } (dieser Chat)
account-unreachable = ⚠️ { $platform }: Dort kommen meine Nachrichten nicht an
accounts-notices-last = Wenn etwas geschieht, schreibe ich Ihnen in der App, die Sie zuletzt benutzt haben.
accounts-notices-chosen = Wenn etwas geschieht, schreibe ich Ihnen auf { $platform }.
accounts-notices-instead = Sie haben { $platform } gewählt; solange meine Nachrichten dort nicht ankommen, schreibe ich Ihnen hier.

linking-title = Konten verknüpfen
linking-what = Verknüpfte Konten sind wie eines: In beiden finden Sie dieselben Entwürfe, offenen Aufgaben, Kontakte und Projekte.
linking-code-what = Ihr Konto auf { $platforms } und dieses werden eines: In beiden finden Sie dieselben Entwürfe, offenen Aufgaben, Kontakte und Projekte.
linking-code-how = Öffnen Sie dort unseren Chat und schreiben Sie mir:
linking-code-until = Der Code gilt nur einmal und zehn Minuten lang: bis zum { $until }. Geben Sie ihn nicht weiter.
linking-is-it-you = Ist das Ihr anderes Konto?
linking-asked-first = Der Code kommt von { $name } auf { $platform }.
linking-asked-then = { $name } auf { $platform } hat Ihren Code eingegeben und möchte mit Ihnen verknüpft werden.
linking-warning = ⚠️ Gehört es jemand anderem, wählen Sie „Das bin ich nicht“: Wer mit Ihnen verknüpft ist, kann alles in Ihrem Namen tun.
linking-waits-first = ⏳ { $name } auf { $platform } hat Ihren Code eingegeben. Bitte bestätigen Sie es dort; dann frage ich Sie hier noch einmal.
linking-waits-then = ⏳ Bitte bestätigen Sie es auch auf { $platform }: Ich habe Sie dort gerade gefragt.
linking-waits-until = Diese Anfrage gilt bis zum { $until }.
linking-done = ✅ Ihre Konten sind verknüpft. Sie können hier oder auf { $platform } weiterarbeiten.
linking-declined = ❌ Auf { $platform } wurde abgelehnt. Nichts hat sich geändert.
linking-declined-you = ❌ Ihre Konten sind nicht verknüpft. Nichts hat sich geändert.
linking-over = ⌛ Der Code ist abgelaufen. Nichts hat sich geändert, und Sie können sofort einen neuen bekommen.
linking-unlinked = Ihr Konto auf { $platform } ist nicht mehr verknüpft. Alles ist hier bei Ihnen geblieben.
linking-unlinked-you = Dieses Konto ist nicht mehr verknüpft. Alles ist bei Ihnen auf { $platform } geblieben; dieses Konto ist wieder leer.

button-accounts = Meine Konten
button-make-code = Code anfordern
button-linking = Stand ansehen
button-link-accounts = Verknüpfen
button-that-is-me = Ja, das bin ich
button-not-me = Das bin ich nicht
button-cancel = Abbrechen
button-unlink = Trennen
button-notices-last = Zuletzt benutzte App
button-chosen = ✓ { $name }

confirm-unlink = Die Verknüpfung dieses Kontos auf { $here } lösen? Ihre Entwürfe, Kontakte und Projekte bleiben bei Ihnen auf { $there }. Dieses Konto ist dann wieder leer.

command-link = Ihr Konto in einer anderen App verknüpfen
command-unlink = Die Verknüpfung dieses Kontos mit dem anderen lösen

refusal-code-unknown = Diesen Code kenne ich nicht. Bitte vergleichen Sie ihn mit dem in Ihrem anderen Konto.
refusal-code-used = Dieser Code wurde schon verwendet. Einen neuen bekommen Sie in Ihrem anderen Konto: Hilfe → Meine Konten.
refusal-code-over = Dieser Code ist abgelaufen. Einen neuen bekommen Sie in Ihrem anderen Konto: Hilfe → Meine Konten.
refusal-own-code = Dieser Code ist für Ihr anderes Konto: Öffnen Sie dort unseren Chat und schreiben Sie ihn mir.
refusal-same-platform = Beide Konten sind in derselben App. Verknüpfen lassen sich nur Konten in verschiedenen Apps.
refusal-linked-already = Eines der beiden Konten ist schon verknüpft. Lösen Sie diese Verknüpfung zuerst dort: Hilfe → Meine Konten.
refusal-both-hold = In beiden Konten gibt es eine Schule, eine Rolle, Kontakte oder Projekte, deshalb lassen sie sich nicht verknüpfen. Bitte machen Sie mit einem davon weiter.
refusal-linking-waits = Ihre Anfrage, diese Konten zu verknüpfen, wartet schon.
refusal-not-linked = Dieses Konto ist mit keinem anderen verknüpft.
