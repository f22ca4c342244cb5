// Sorting and searching, by hand and with the functions
arrN is array of ints = [5, 3, 9, 1, 7, 3, 8]
arrCopy is array of ints
ArrayCopy(arrN, arrCopy)

QuickSort(arrCopy, 1, arrCopy..Count)
Info(Join(arrCopy))
Info("Found at " + BinarySearch(arrCopy, 8), "Found at " + BinarySearch(arrCopy, 4))
BubbleSort(arrN, (a, b) => { RESULT b - a })
Info(Join(arrN))
arrAlias is array of ints = arrN
Add(arrAlias, 100)
Info(arrN..Count, Join(arrN))
ArraySort(arrN, asAscending)
Info(Join(arrN), ArraySeek(arrN, asBinary, 9), ArraySeek(arrN, asLinear, 42))
Sort(arrN, asDescending)
Info(Join(arrN))

Person is Structure
	sName is string
	nAge is int
	dBorn is Date
END
arrP is array of Person
AddPerson("Zoé", 31, "19930412")
AddPerson("adam", 19, "20050101")
AddPerson("Bea", 31, "19920229")
ArraySort(arrP, asMember, "nAge")
Info(Names())
ArraySort(arrP, asMember + asDescending, "sName")
Info(Names())
ArraySort(arrP, asFunction, CompareBirth)
Info(Names())
nMin, nMax is int
(nMin, nMax) = MinMax(arrN)
Info(nMin + ".." + nMax, Max(3, 9, 4), Min(arrN))
arr2 is array of 2 by 3 ints
arr2[2, 3] = 6
Info(arr2[2][3], Dimension(arr2), Dimension(arr2[1]))
arrWords is array of strings
StringToArray("delta,alpha,Charlie,bravo", arrWords, ",")
ArraySort(arrWords, asAscending)
Info(ArrayToString(arrWords, " "))
ArraySort(arrWords, asAscending + ccIgnoreCase)
Info(ArrayToString(arrWords, " "))
ArrayInsert(arrWords, 2, "beta")
ArrayDelete(arrWords, 1)
Info(ArrayToString(arrWords, " "), arrWords[arrWords..Count])
sJoined is string
FOR EACH sWord OF arrWords FROMEND
	sJoined += ["-"] + sWord
END
Info(sJoined)

INTERNAL PROCEDURE AddPerson(sName, nAge, dBorn)
	p is Person
	p.sName = sName
	p.nAge = nAge
	p.dBorn = dBorn
	Add(arrP, p)
END
INTERNAL PROCEDURE Names() : string
	sAll is string
	FOR EACH p OF arrP
		sAll += [", "] + p.sName
	END
	RESULT sAll
END

PROCEDURE CompareBirth(p1 is Person, p2 is Person) : int
IF p1.dBorn < p2.dBorn THEN RESULT -1
IF p1.dBorn > p2.dBorn THEN RESULT 1
RESULT 0

PROCEDURE QuickSort(arr is array of ints, LOCAL nLow is int, LOCAL nHigh is int)
IF nLow >= nHigh THEN RETURN
nPivot is int = arr[nHigh]
nStore is int = nLow
i is int
FOR i = nLow TO nHigh - 1
	IF arr[i] < nPivot THEN
		arr[i] <=> arr[nStore]
		nStore++
	END
END
arr[nStore] <=> arr[nHigh]
QuickSort(arr, nLow, nStore - 1)
QuickSort(arr, nStore + 1, nHigh)

PROCEDURE BubbleSort(arr, fCompare is Procedure)
bSwapped is boolean
LOOP
	bSwapped = False
	FOR i = 2 TO arr..Count
		IF fCompare(arr[i - 1], arr[i]) > 0 THEN
			arr[i - 1] <=> arr[i]
			bSwapped = True
		END
	END
TO DO WHILE bSwapped

PROCEDURE BinarySearch(arr, nWanted) : int
nLow, nHigh, nMiddle are int
nLow = 1 ; nHigh = arr..Count
WHILE nLow <= nHigh
	nMiddle = (nLow + nHigh) / 2
	IF arr[nMiddle] = nWanted THEN RESULT nMiddle
	IF arr[nMiddle] < nWanted THEN nLow = nMiddle + 1 ELSE nHigh = nMiddle - 1
END
RESULT -1

PROCEDURE MinMax(arr) : (int, int)
nMin is int = arr[1]
nMax is int = arr[1]
FOR EACH n OF arr
	IF n < nMin THEN nMin = n
	IF n > nMax THEN nMax = n
END
RESULT (nMin, nMax)

PROCEDURE Join(arr)
s is string
FOR EACH n OF arr
	s += [" "] + n
END
RESULT s
