// Knapsack, LCS, Floyd, spiral: 2-D arrays of every kind, sizes calculated, arrays by reference, results as arrays
STItem is Structure
	sName is string
	nWeight, nValue are int
END
arrItems is array of STItem = [["map", 9, 150], ["compass", 13, 35], ["water", 153, 200], ["sandwich", 50, 160], ["glucose", 15, 60]]
(nBest, arrNames) = Knapsack(arrItems, 100)
Info(nBest, ArrayToString(arrNames, "+"))
Info(LCS("AGGTAB", "GXTXAYB"), LCS("", "abc") + "|")
arrD is array of 4 by 4 int
FOR i = 1 TO 4 ; FOR j = 1 TO 4 ; arrD[i, j] = i = j ? 0 ELSE 1000 ; END ; END
arrD[1,2] = 3 ; arrD[2,3] = 2 ; arrD[3,4] = 1 ; arrD[1,4] = 10
Floyd(arrD)
Info(arrD[1,4], arrD[4,1] >= 1000, arrD[2,4])
Info(Spiral(3, 4))
Info(Determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]))
arrPas is array of array of int = Pascal(5)
Info(ArrayToString(arrPas[5], " "), arrPas.Count)
PROCEDURE Knapsack(arr is array of STItem, nMax is int) : (int, array of string)
arrK is array of (arr.Count + 1) by (nMax + 1) int
nI, nW are int
FOR nI = 1 TO arr.Count
	FOR nW = 0 TO nMax
		arrK[nI + 1, nW + 1] = arrK[nI, nW + 1]
		IF arr[nI].nWeight <= nW THEN
			arrK[nI + 1, nW + 1] = Max(arrK[nI, nW + 1], arrK[nI, nW + 1 - arr[nI].nWeight] + arr[nI].nValue)
		END
	END
END
arrRes is array of string
nW = nMax
FOR nI = arr.Count TO 1 STEP -1
	IF arrK[nI + 1, nW + 1] <> arrK[nI, nW + 1] THEN
		ArrayInsert(arrRes, 1, arr[nI].sName)
		nW -= arr[nI].nWeight
	END
END
RESULT (arrK[arr.Count + 1, nMax + 1], arrRes)
PROCEDURE LCS(a is string, b is string) : string
IF a = "" OR b = "" THEN RESULT ""
IF Right(a, 1) = Right(b, 1) THEN RESULT LCS(a[[TO Length(a) - 1]], b[[TO Length(b) - 1]]) + Right(a, 1)
s1 is string = LCS(a[[TO Length(a) - 1]], b)
s2 is string = LCS(a, b[[TO Length(b) - 1]])
RESULT Length(s1) >= Length(s2) ? s1 ELSE s2
PROCEDURE Floyd(arr)
FOR k = 1 TO 4
	FOR i = 1 TO 4
		FOR j = 1 TO 4
			IF arr[i, k] + arr[k, j] < arr[i, j] THEN arr[i, j] = arr[i, k] + arr[k, j]
		END
	END
END
PROCEDURE Spiral(nRows is int, nCols is int) : string
nTop, nLeft are int = 1
nTop = 1
nBottom is int = nRows
nRight is int = nCols
s is string
WHILE nTop <= nBottom _AND_ nLeft <= nRight
	FOR c = nLeft TO nRight ; s += [" "] + Cell(nTop, c, nCols) ; END
	nTop++
	FOR r = nTop TO nBottom ; s += [" "] + Cell(r, nRight, nCols) ; END
	nRight--
	IF nTop <= nBottom THEN
		FOR c = nRight TO nLeft STEP -1 ; s += [" "] + Cell(nBottom, c, nCols) ; END
		nBottom--
	END
	IF nLeft <= nRight THEN
		FOR r = nBottom TO nTop STEP -1 ; s += [" "] + Cell(r, nLeft, nCols) ; END
		nLeft++
	END
END
RESULT s
PROCEDURE Cell(r, c, nCols)
RESULT (r - 1) * nCols + c
PROCEDURE Determinant(arr is array of array of real) : real
nN is int = arr.Count
IF nN = 1 THEN RESULT arr[1][1]
rDet is real
FOR c = 1 TO nN
	arrMinor is array of array of real = []
	FOR i = 2 TO nN
		arrRow is array of real = []
		FOR j = 1 TO nN
			IF j <> c THEN Add(arrRow, arr[i][j])
		END
		Add(arrMinor, arrRow)
	END
	rDet += (IsOdd(c) ? 1 ELSE -1) * arr[1][c] * Determinant(arrMinor)
END
RESULT rDet
PROCEDURE Pascal(n is int) : array of array of int
arrRes is array of array of int
FOR i = 1 TO n
	arrRow is array of i int
	arrRow[1] = 1
	arrRow[i] = 1
	FOR j = 2 TO i - 1
		arrRow[j] = arrRes[i - 1][j - 1] + arrRes[i - 1][j]
	END
	Add(arrRes, arrRow)
END
RESULT arrRes
