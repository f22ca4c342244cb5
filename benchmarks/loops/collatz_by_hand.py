"""The number below 8,000 with the longest Collatz sequence."""


def measured() -> int:
    longest = best = 0
    for start in range(1, 8_001):
        n, steps = start, 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        if steps > longest:
            longest, best = steps, start
    return best
