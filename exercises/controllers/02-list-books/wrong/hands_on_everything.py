# en: It hands on whatever stands in the address: ?lang=fr is then an error of the program.
# fr: Tout ce que contient l’adresse est transmis : ?lang=fr devient une panne du programme.
# hint: 3
return books.page(**request.args)
