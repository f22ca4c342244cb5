"""The distance of Levenshtein between two texts, character by character."""


def distance(left: str, right: str) -> int:
    row = list(range(len(right) + 1))
    for i in range(1, len(left) + 1):
        diagonal = row[0]
        row[0] = i
        for j in range(1, len(right) + 1):
            cost = 0 if left[i - 1] == right[j - 1] else 1
            best = diagonal + cost
            if row[j] + 1 < best:
                best = row[j] + 1
            if row[j - 1] + 1 < best:
                best = row[j - 1] + 1
            diagonal = row[j]
            row[j] = best
    return row[len(right)]


def measured() -> int:
    return distance("kitten" * 20, "sitting" * 20)
