### Sam język.

# Nazwa języka w nim samym, jak na liście języków.
locale-name = Polski
# Czyje zasady zapisu dat i liczb obowiązują: znacznik języka.
locale-conventions = pl
