# en: None is no answer: whoever asked breaks later, far from the cause. Raise BookNotFound.
# fr: None n’est pas une réponse : le programme casse plus tard, loin de la cause. Levez BookNotFound.
# hint: 2
row = self._database.execute("SELECT * FROM book WHERE id = ?", (book_id,)).fetchone()
return book_of(row) if row else None
