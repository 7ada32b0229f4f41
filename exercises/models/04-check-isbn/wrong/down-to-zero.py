# en: The weights go from 10 down to 1; from 9 down to 0 the check digit itself does not count.
# fr: Les poids vont de 10 à 1 ; de 9 à 0, le chiffre de contrôle lui-même ne compte pas.
# hint: 1
return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
# next region
values = [10 if digit == "X" else int(digit) for digit in digits]
return sum(value * (9 - place) for place, value in enumerate(values))
