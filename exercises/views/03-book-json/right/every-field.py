# en: All the fields of the dataclass at once; only the empty text becomes null.
# fr: Tous les champs de la dataclass à la fois ; seul le texte vide devient null.
return {name: None if value == "" else value for name, value in vars(book).items()}
