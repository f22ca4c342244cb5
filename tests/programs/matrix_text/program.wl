// Text mangling: justify, word wrap, columns, CSV quoting, run-length, roman and Caesar, accents
sText is string = "Le cœur a ses raisons que la raison ne connaît point ; on le sait en mille choses."
FOR EACH STRING sLine OF Wrap(sText, 24) SEPARATED BY CR
	Info("|" + sLine + RepeatString(".", 24 - Length(sLine)) + "|")
END
Info(RunLength("WWWBBCDDDD"), Expand(RunLength("WWWBBCDDDD")), RunLength(""))
arrFields is array of string = ["plain", "with ""quotes""", "semi;colon", "", "été"]
sCsv is string = ToCsv(arrFields)
Info(sCsv)
arrBack is array of string = FromCsv(sCsv)
Info(arrBack..Count, arrBack[2], arrBack[3], arrBack[4] = "", arrBack[5])
Info(Capitalize("jean-pierre de la ROCHE"), Reverse("été"), CountVowels("Éléphant bleu"))
Info(Complete("abc", 6, "."), Complete("abcdefgh", 5), Left("abcdef", 2), Right("abcdef", 2), Middle("abcdef", 3, 2), Length("été"))
Info(Replace("a-b-c", "-", "+"), StringCount("banana", "an"), Position("banana", "an", 3), PositionOccurrence("banana", "a", 2), Upper("été"), Lower("ÉTÉ"))
Info(NoSpace("  a b  "), NoSpace("  a b  ", sscInside), NoAccent("àéîõü ç"), Charact(65), Asc("A"))
Info(StringBuild("%2-%1-%2", "x", "y"), NumToString(1234567.891, "12.2f"), NumToString(7, "05d"))
sChange is string = "abcdef"
sChange[[2 TO 3]] = "XYZ"
sChange[[1]] = ""
Info(sChange)
PROCEDURE Wrap(sText, nWidth)
sResult, sLine are string
FOR EACH STRING sWord OF sText SEPARATED BY " "
	IF sLine <> "" AND Length(sLine) + 1 + Length(sWord) > nWidth THEN
		sResult += [CR] + sLine
		sLine = ""
	END
	sLine += [" "] + sWord
END
RESULT sResult + [CR] + sLine

PROCEDURE RunLength(s is string) : string
sOut is string
i is int = 1
WHILE i <= Length(s)
	n is int = 1
	WHILE i + n <= Length(s) _AND_ s[[i + n]] = s[[i]]
		n++
	END
	sOut += n + s[[i]]
	i += n
END
RESULT sOut

PROCEDURE Expand(s is string) : string
sOut, sNumber are string
FOR i = 1 TO Length(s)
	IF s[[i]] = "0" TO "9" THEN
		sNumber += s[[i]]
	ELSE
		sOut += RepeatString(s[[i]], Val(sNumber))
		sNumber = ""
	END
END
RESULT sOut

PROCEDURE ToCsv(arr is array of string) : string
s is string
FOR EACH sField, i OF arr
	IF i > 1 THEN s += ";"
	IF sField [=] ";" OR sField [=] """" THEN s += """" + Replace(sField, """", """""") + """" ELSE s += sField
END
RESULT s

PROCEDURE FromCsv(s is string) : array of string
arr is array of string
sField is string
bQuoted is boolean
FOR i = 1 TO Length(s)
	c is string = s[[i]]
	SWITCH True
		CASE bQuoted AND c = """"
			IF s[[i + 1]] = """" THEN
				sField += """"
				i++
			ELSE
				bQuoted = False
			END
		CASE c = """" : bQuoted = True
		CASE c = ";" AND NOT bQuoted
			Add(arr, sField)
			sField = ""
		OTHER CASE : sField += c
	END
END
Add(arr, sField)
RESULT arr

PROCEDURE Capitalize(LOCAL s is string) : string
bStart is boolean = True
FOR i = 1 TO Length(s)
	s[[i]] = bStart ? Upper(s[[i]]) ELSE Lower(s[[i]])
	bStart = s[[i]] IN (" ", "-", "'")
END
RESULT s

PROCEDURE Reverse(s)
IF Length(s) < 2 THEN RESULT s
RESULT Reverse(s[[2 TO]]) + s[[1]]

PROCEDURE CountVowels(s) : int
n is int
FOR i = 1 TO Length(s)
	IF Position("aeiouy", NoAccent(Lower(s[[i]]))) > 0 THEN n++
END
RESULT n
