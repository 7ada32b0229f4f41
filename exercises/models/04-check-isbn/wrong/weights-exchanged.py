# en: The weights of an ISBN-13 begin with 1, not with 3.
# fr: Les poids d’un ISBN-13 commencent par 1, non par 3.
# hint: 1
return sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(digits))
# next region
values = [10 if digit == "X" else int(digit) for digit in digits]
return sum(value * (10 - place) for place, value in enumerate(values))
