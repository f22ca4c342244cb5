"""Sort 500 numbers, neighbour by neighbour."""


def measured() -> int:
    values: list[int] = []
    seed = 12_345
    for _ in range(500):
        seed = (seed * 1103 + 12_345) % 65_536
        values.append(seed)
    for i in range(1, 500):
        for j in range(500 - i):
            if values[j] > values[j + 1]:
                values[j], values[j + 1] = values[j + 1], values[j]
    return values[249]
