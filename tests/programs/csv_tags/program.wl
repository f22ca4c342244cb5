// CSV with quotes, totals by group, a report with aligned columns
CONSTANT SEP = ";"
sCSV is string = [
id;name;"price ""net""";date;tags
1;"Widget; large";12.50;2024-01-15;a,b
2;Gadget;7;2024-02-29;
3;"Say ""hi""";-0.995;2023-12-31;c
4;;1e2;bad;a,,b
]
STRow is Structure
	nId is int
	sName is string
	cPrice is currency
	dDay is Date
	arrTags is array of string
END
arrRows is array of STRow
arrHead is array of string
nLine is int
FOR EACH STRING sLine OF sCSV SEPARATED BY CR
	nLine++
	IF NoSpace(sLine) = "" THEN CONTINUE
	arrFields is array of string = Fields(sLine)
	IF nLine = 1 THEN
		arrHead = arrFields
		CONTINUE
	END
	row is STRow
	row.nId = arrFields[1]
	row.sName = arrFields[2] <> "" ? arrFields[2] ELSE "(none)"
	row.cPrice = Val(arrFields[3])
	row.dDay = StringToDate(arrFields[4], "YYYY-MM-DD")
	ArrayDeleteAll(row.arrTags)
	FOR EACH STRING sTag OF arrFields[5] SEPARATED BY ","
		IF sTag <> "" THEN Add(row.arrTags, sTag)
	END
	Add(arrRows, row)
END
Trace(arrHead[3], ArrayCount(arrHead), ArrayCount(arrRows))
ArraySort(arrRows, asMember + asDescending, "cPrice")
FOR EACH row OF arrRows
	Trace(Report(row))
END
aaTags is associative array of int
FOR EACH row OF arrRows
	FOR EACH sTag OF row.arrTags
		aaTags[sTag]++
	END
END
FOR EACH nCount, sTag OF aaTags
	Trace(sTag + ":" + nCount)
END
cTotal is currency
FOR EACH row OF arrRows
	cTotal += row.cPrice
END
Trace(cTotal, Round(cTotal, 1), NumToString(cTotal, "012.3f"), NumToString(-cTotal, "+.1f"))
Trace(Upper(Left(arrRows[2].sName, 3)) + "-" + NumToString(arrRows[2].nId, "03d"))

PROCEDURE Fields(sLine is string)
	arr is array of string
	bIn is boolean
	sField is string
	i is int = 1
	WHILE i <= Length(sLine)
		c is string = sLine[[i]]
		IF c = """" THEN
			IF bIn _AND_ i < Length(sLine) _AND_ sLine[[i + 1]] = """" THEN
				sField += """"
				i++
			ELSE
				bIn = NOT bIn
			END
		ELSE IF c = SEP AND NOT bIn THEN
			Add(arr, sField)
			sField = ""
		ELSE
			sField += c
		END
		i++
	END
	Add(arr, sField)
RESULT arr

PROCEDURE Report(r is STRow) : string
	s is string = Complete(r.sName, 14, ".") + " "
	s += NumToString(r.cPrice, "9.2f") + " | "
	s += (r.dDay = "" ? "no date   " ELSE DateToString(r.dDay, "DD/MM/YYYY")) + " | "
	s += ArrayToString(r.arrTags, "+")
RESULT "[" + s + "]"
