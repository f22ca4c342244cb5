"""All ways to put seven queens on a board of seven by seven."""

solutions = 0
column = [False] * 33
rising = [False] * 33
falling = [False] * 33


def place(row: int, size: int) -> None:
    global solutions
    if row > size:
        solutions += 1
        return
    for c in range(1, size + 1):
        if not column[c] and not rising[row + c] and not falling[row - c + size]:
            column[c] = True
            rising[row + c] = True
            falling[row - c + size] = True
            place(row + 1, size)
            column[c] = False
            rising[row + c] = False
            falling[row - c + size] = False


def measured() -> int:
    global solutions
    solutions = 0
    place(1, 7)
    return solutions
