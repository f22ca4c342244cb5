PROCEDURE Measured() : int
RESULT Distance(RepeatString("kitten", 20), RepeatString("sitting", 20))

PROCEDURE Distance(sLeft is string, sRight is string) : int
nRow is array of int
FOR j = 0 TO Length(sRight)
	Add(nRow, j)
END
FOR i = 1 TO Length(sLeft)
	nDiagonal is int = nRow[1]
	nRow[1] = i
	FOR j = 1 TO Length(sRight)
		nCost is int = 1
		IF sLeft[[i]] = sRight[[j]] THEN nCost = 0
		nBest is int = nDiagonal + nCost
		IF nRow[j + 1] + 1 < nBest THEN nBest = nRow[j + 1] + 1
		IF nRow[j] + 1 < nBest THEN nBest = nRow[j] + 1
		nDiagonal = nRow[j + 1]
		nRow[j + 1] = nBest
	END
END
RESULT nRow[Length(sRight) + 1]
