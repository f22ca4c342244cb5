// Sorting: several members, descending, by function, columns, duplicates, binary search, insertion, structures in arrays
STEmp is Structure
	sDept is string
	sName is string
	nAge is int
	stAddr is STAddr
END
STAddr is Structure
	sCity is string
END
arr is array of STEmp
Load("IT;Zoe;30;Paris")
Load("HR;Bob;45;Lyon")
Load("IT;Al;52;Metz")
Load("HR;Eve;28;Brest")
ArraySort(arr, asMember, "+sDept;-nAge")
Show("dept,-age")
ArraySort(arr, asMember + asDescending, "sName")
Show("name desc")
ArraySort(arr, asMember, "stAddr.sCity")
Show("city")
ArraySort(arr, asFunction, ByLength)
Show("length")
Info(ArraySeek(arr, asLinear, "sName", "Eve"), ArraySeek(arr, asLinear, "sName", "Nobody"))
arrN is array of int = [5, 3, 9, 3, 1, 9]
ArraySort(arrN, asDescending)
Info(ArrayToString(arrN, ";"))
ArrayDeleteDuplicate(arrN)
Info(ArrayToString(arrN, ";"))
ArraySort(arrN)
Info(ArraySeek(arrN, asBinary, 5), ArraySeek(arrN, asLinear, 4))
ArrayInsert(arrN, 2, 2)
ArrayInsert(arrN, 1, 0)
Info(ArrayToString(arrN, ";"), Sum(arrN))
arrS is array of string = ["b10", "B2", "a1", "É", "e"]
ArraySort(arrS, asAscending)
s is string = ArrayToString(arrS, " ")
Info(Length(s), arrS[1] IN ("B2", "a1"))
arrS2 is array of string
StringToArray("x,y;z", arrS2, ",")
Info(arrS2.Count, arrS2[2])
arrC is array of array of int = [[3, 1], [1, 2], [2, 0]]
ArraySort(arrC, asColumn, "1")
Info(arrC[1][1] + "" + arrC[2][1] + arrC[3][1])
nPos is int = Seek(arrN, asLinear, 9)
Delete(arrN, nPos)
Info(nPos, arrN.Count, Occurrence(arrN))

PROCEDURE Load(sLine is string)
st is STEmp
st.sDept = ExtractString(sLine, 1, ";")
st.sName = ExtractString(sLine, 2, ";")
st.nAge = ExtractString(sLine, 3, ";")
st.stAddr.sCity = ExtractString(sLine, 4, ";")
Add(arr, st)
PROCEDURE ByLength(a is STEmp, b is STEmp) : int
IF Length(a.sName) = Length(b.sName) THEN RESULT StringCompare(a.sName, b.sName)
RESULT Length(a.sName) - Length(b.sName)
PROCEDURE Show(sTitle)
s is string
FOR EACH st OF arr
	s += [","] + st.sName
END
Info(sTitle + ": " + s)
