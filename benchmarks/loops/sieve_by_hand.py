"""How many primes there are up to 200,000."""


def measured() -> int:
    composite = [False] * 200_002
    count = 0
    for i in range(2, 200_001):
        if not composite[i]:
            count += 1
            j = i + i
            while j <= 200_000:
                composite[j] = True
                j += i
    return count
