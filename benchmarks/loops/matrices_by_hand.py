"""The product of two matrices of 45 by 45 reals."""


def measured() -> float:
    size = 45
    left = [[(i + 1) + (j + 1) / 10 for j in range(size)] for i in range(size)]
    right = [[(i + 1) - (j + 1) / 10 for j in range(size)] for i in range(size)]
    product = [[0.0] * size for _ in range(size)]
    for i in range(size):
        for j in range(size):
            total = 0.0
            for k in range(size):
                total += left[i][k] * right[k][j]
            product[i][j] = total
    return product[-1][-1]
