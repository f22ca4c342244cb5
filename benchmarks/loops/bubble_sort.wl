PROCEDURE Measured() : int
nValues is array of int
nSeed is int = 12345
FOR i = 1 TO 500
	nSeed = modulo(nSeed * 1103 + 12345, 65536)
	Add(nValues, nSeed)
END
FOR i = 1 TO 499
	FOR j = 1 TO 500 - i
		IF nValues[j] > nValues[j + 1] THEN
			nKept is int = nValues[j]
			nValues[j] = nValues[j + 1]
			nValues[j + 1] = nKept
		END
	END
END
RESULT nValues[250]
