PROCEDURE Measured() : int
RESULT Fibonacci(24)

PROCEDURE Fibonacci(n is int) : int
IF n < 2 THEN RESULT n
RESULT Fibonacci(n - 1) + Fibonacci(n - 2)
