// Two-dimensional arrays: FOR EACH, Dimension, rows, totals, copying with <=, arrays of arrays
arrGrid is array of 3 by 4 int
nK, nRow, nCol are int
FOR nRow = 1 TO 3
	FOR nCol = 1 TO 4
		nK++
		arrGrid[nRow, nCol] = nK
	END
END
nSum is int
FOR EACH n OF arrGrid
	nSum += n
END
Info(nSum)
arrCopy is array of 3 by 4 int
arrCopy <= arrGrid
arrCopy[1, 1] = 100
Info(arrGrid[1, 1], arrCopy[1, 1], arrGrid[3, 4])
arrAlias is array of 3 by 4 int
arrAlias = arrGrid
arrAlias[2, 2] = -6
Info(arrGrid[2, 2])
Info(RowTotal(arrGrid, 2), ColTotal(arrGrid, 4))
Transpose(arrGrid)
arrJagged is array of array of string
FOR nRow = 1 TO 3
	arrLine is array of string
	FOR nCol = 1 TO nRow
		Add(arrLine, "c" + nRow + nCol)
	END
	Add(arrJagged, arrLine)
END
FOR EACH arrL, nR OF arrJagged
	Info(nR + "=" + ArrayToString(arrL, ","))
END
arrFix is fixed array of 2 by 2 strings
arrFix[1, 2] = "x"
Info(arrFix[1, 1] + "[" + arrFix[1, 2] + "]")
arrReal is array of 3 real = [1.5, 2.5, 3]
Info(Sum(arrReal), Average(arrReal), Max(arrReal), Min(arrReal))
arrTab is array of array of int = [[1, 2], [3], [4, 5, 6]]
Info(arrTab[3][2], arrTab[2].Count, arrTab..Count)
Delete(arrTab, 2)
arrTab[1][1] <=> arrTab[2][3]
Info(ArrayToString(arrTab[1], "-"), ArrayToString(arrTab[2], "-"))

PROCEDURE RowTotal(arr, nR)
nT is int
FOR i = 1 TO arr[1].Count
	nT += arr[nR, i]
END
RESULT nT

PROCEDURE ColTotal(arr is array of 3 by 4 int, nC is int) : int
nT is int
FOR i = 1 TO arr.Count
	nT += arr[i][nC]
END
RESULT nT

PROCEDURE Transpose(arr)
arrT is array of 4 by 3 int
FOR i = 1 TO 3
	FOR j = 1 TO 4
		arrT[j, i] = arr[i, j]
	END
END
Info(arrT[4, 1], arrT[1, 3])
