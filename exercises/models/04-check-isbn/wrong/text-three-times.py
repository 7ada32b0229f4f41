# en: "4" * 3 is the text "444": the digit is repeated before it becomes a number.
# fr: "4" * 3 est le texte "444" : le chiffre est répété avant de devenir un nombre.
# hint: 2
return sum(int(digit * (3 if place % 2 else 1)) for place, digit in enumerate(digits))
# next region
values = [10 if digit == "X" else int(digit) for digit in digits]
return sum(value * (10 - place) for place, value in enumerate(values))
