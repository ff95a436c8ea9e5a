### Dilin kendisi.

# Dilin kendi dilindeki adı, dil listesinde göründüğü gibi.
locale-name = Türkçe
# Tarih ve sayılarda hangi dilin kuralları geçerli: dil etiketi.
locale-conventions = tr
# Adların cümle içinde nasıl başladığı: “small” (küçük harfle) ya da “capital” (Almancadaki gibi büyük harfle); sonra, virgülle, ders ve araç
# adlarından yine de başka türlü başlayanların ilk sözcükleri.
locale-nouns = small, Latince, Avrupa
