gnSolutions is int
gbColumn, gbRising, gbFalling are array of 32 boolean

PROCEDURE Measured() : int
gnSolutions = 0
Place(1, 7)
RESULT gnSolutions

PROCEDURE Place(nRow is int, nSize is int)
IF nRow > nSize THEN
	gnSolutions++
	RETURN
END
FOR c = 1 TO nSize
	IF NOT gbColumn[c] _AND_ NOT gbRising[nRow + c] _AND_ NOT gbFalling[nRow - c + nSize] THEN
		gbColumn[c] = True
		gbRising[nRow + c] = True
		gbFalling[nRow - c + nSize] = True
		Place(nRow + 1, nSize)
		gbColumn[c] = False
		gbRising[nRow + c] = False
		gbFalling[nRow - c + nSize] = False
	END
END
