### TwinSpace, w którym pracują klasy.

space-title = TwinSpace projektu „{ $title }”
    .over = Projekt jest zakończony. Wszystko można tu jeszcze czytać, ale niczego nie można zmienić.
space-role = Twoja rola tutaj
space-students = Uczniowie
    .count = { $count ->
        [0] Jeszcze nikogo
        [one] Jedna osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osób
    }
button-space = TwinSpace
button-students = Uczniowie

# Na co muszą się zgodzić rodzice.
guardians-title = Czy rodzice się zgadzają?
    .why = W Twoim kraju za dzieci, które nie skończyły { $age } lat, decydują rodzice lub opiekunowie prawni. Najpierw zapytaj ich, czy dzieci mogą korzystać z TwinSpace, tak jak robi to Twoja szkoła przy innych zgodach.
    .kept = Twinbot zapisuje tylko Twoje potwierdzenie i jego datę. O każdym uczniu i uczennicy przechowuje imię i nazwisko, rolę i login, nic więcej.
    .done = ✅ Twoje potwierdzenie jest zapisane.
button-guardians-agree = ✅ Tak, zgadzają się
button-guardians = Na co zgadzają się rodzice
refusal-guardians = Najpierw potwierdź, że rodzice się zgadzają.
refusal-space-full = Limit uczniów w TwinSpace: { $most }. Najpierw kogoś usuń.
