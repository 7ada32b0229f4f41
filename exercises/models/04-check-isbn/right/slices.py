# en: Every second digit by a slice; weights from 1 up to 10, which is the same modulo 11.
# fr: Un chiffre sur deux par une tranche ; des poids de 1 à 10, ce qui revient au même modulo 11.
return sum(map(int, digits[::2])) + 3 * sum(map(int, digits[1::2]))
# next region
return sum(weight * "0123456789X".index(digit) for weight, digit in enumerate(digits, start=1))
