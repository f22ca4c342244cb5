PROCEDURE Measured() : int
nCounts is associative array of int
sText is string = RepeatString("the quick brown fox jumps over the lazy dog and the cat ", 1500)
FOR EACH STRING sWord OF sText SEPARATED BY " "
	IF sWord <> "" THEN nCounts[sWord]++
END
nTotal is int
FOR EACH nCount, sWord OF nCounts
	IF Left(sWord, 1) = "t" THEN nTotal += nCount
END
RESULT nTotal
