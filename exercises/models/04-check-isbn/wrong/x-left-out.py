# en: X is left out of the sum; it stands for 10.
# fr: X est laissé hors de la somme ; il vaut 10.
# hint: 2
return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
# next region
values = [int(digit) for digit in digits if digit != "X"]
return sum(value * (10 - place) for place, value in enumerate(values))
