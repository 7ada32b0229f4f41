# en: A loop that swaps two weights, and sums of sums in place of multiplications.
# fr: Une boucle qui alterne deux poids, et des sommes de sommes au lieu de multiplications.
total, weight = 0, 1
for digit in digits:
    total += weight * int(digit)
    weight = 4 - weight
return total
# next region
total = running = 0
for digit in digits:
    running += 10 if digit == "X" else int(digit)
    total += running
return total
