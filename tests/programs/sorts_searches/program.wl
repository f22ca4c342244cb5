// Every form of sorting and searching
STPerson is Structure
	sName is string
	nAge is int
	cySalary is currency
END
arrPeople is array of STPerson
AddPerson("Zed", 30, 1000)
AddPerson("ann", 25, 2000.5)
AddPerson("Bob", 30, 1500)
AddPerson("Éva", 41, 500)
ArraySort(arrPeople, asAscending + asMember, "nAge;sName")
Show("age, name")
ArraySort(arrPeople, asDescending + asMember, "cySalary")
Show("salary down")
ArraySort(arrPeople, asMember, "+nAge;-cySalary")
Show("+age;-salary")
ArraySort(arrPeople, asFunction, "ByLength")
Show("function")
Info(ArraySeek(arrPeople, asLinear, "sName", "Bob"), ArraySeek(arrPeople, asLinear, "nAge", 99))
arr is array of int = [9, 4, 7, 1, 4]
Info(ArraySeek(arr, asLinear, 4), ArraySeek(arr, asLinear, 5) < 1, arr.Seek(asLinear, 1))
ArraySort(arr)
Info(ArrayToString(arr, ","))
Info(ArraySeek(arr, asBinary, 7))
ArraySort(arr, asDescending)
Info(ArrayToString(arr, ","))
arrNames is array of strings = ["pear", "Apple", "fig", "apple"]
ArraySort(arrNames, asAscending)
Info(ArrayToString(arrNames, ","))
ArraySort(arrNames, asAscending + tccIgnoreCase)
Info(Lower(ArrayToString(arrNames, ",")))
ArrayDeleteDuplicate(arr)
Info(ArrayToString(arr, ","))
ArrayInsert(arr, 2, 100)
ArrayDelete(arr, 1)
Info(ArrayToString(arr, ","), ArrayCount(arr), Dimension(arr))
ArrayDeleteAll(arr)
Info(arr..Empty, arr..Count)
arrMatrix is array of 3 by 2 ints = [[3, 1], [1, 9], [2, 5]]
ArraySort(arrMatrix, asColumn + asAscending, 1)
Info(arrMatrix[1, 2], arrMatrix[2, 2], arrMatrix[3, 2])
Info(Max(arr2()), Min(3, -2, 8), Sum(arr2()), Average(arr2()))

PROCEDURE arr2() : array of int
a is array of int = [2, 4, 9]
RESULT a

PROCEDURE AddPerson(sName, nAge, cySalary)
st is STPerson
st.sName = sName
st.nAge = nAge
st.cySalary = cySalary
Add(arrPeople, st)

PROCEDURE Show(sTitle)
s is string
FOR EACH st OF arrPeople
	s += [" "] + st.sName
END
Info(sTitle + ": " + s)

PROCEDURE ByLength(st1 is STPerson, st2 is STPerson) : int
IF st1.cySalary > st2.cySalary THEN RESULT 1
IF st1.cySalary < st2.cySalary THEN RESULT -1
RESULT 0
