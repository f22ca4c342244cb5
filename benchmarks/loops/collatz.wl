PROCEDURE Measured() : int
nLongest, nBest are int
FOR nStart = 1 TO 8000
	n is int = nStart
	nSteps is int = 0
	WHILE n <> 1
		IF modulo(n, 2) = 0 THEN
			n = IntegerPart(n / 2)
		ELSE
			n = 3 * n + 1
		END
		nSteps++
	END
	IF nSteps > nLongest THEN
		nLongest = nSteps
		nBest = nStart
	END
END
RESULT nBest
