# en: What is unknown is left out, so a program that asks for “year” stops on books without one.
# fr: L’inconnu est omis : un programme qui demande « year » s’arrête sur les livres qui n’en ont pas.
# hint: 1
facts = vars(book)
return {name: value for name, value in facts.items() if value not in (None, "")}
