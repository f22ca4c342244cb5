// CSV reader: quoted fields, doubled quotes, line breaks inside quotes
Row is Structure
	arrField is array of strings
END
arrRows is array of Row
sCsv is string = "name;city;comment" + CRLF + ...	// header
	"Anna;""Le Mans"";""says """"hi""""""" + CRLF +
	"Bob;;""two" + CRLF + "lines""" + CRLF +
	"Chloé;Saint-Étienne;"
arrRows = ParseCsv(sCsv, ";")

Info(arrRows..Count + " rows")
FOR EACH stRow, nRow OF arrRows
	sOut is string = nRow + ":"
	FOR EACH sField OF stRow.arrField
		sOut += " [" + Replace(sField, CRLF, "/") + "]"
	END
	Info(sOut)
END
Info(Column(arrRows, "city"), Column(arrRows, "nothing"))
Info(ArrayToString(arrRows[1].arrField, "|"))
WHEN EXCEPTION IN
	arrRows = ParseCsv("a;""open", ";")
DO
	Info("refused")
END

PROCEDURE ParseCsv(sText is string, LOCAL sSep is string) : array of Row
arrResult is array of Row
stRow is Row
sField is string
bQuoted is boolean
i is int
sChar is string
FOR i = 1 TO Length(sText)
	sChar = sText[[i]]
	IF bQuoted THEN
		IF sChar <> """" THEN
			sField += sChar
		ELSE IF sText[[i + 1]] = """" THEN
			sField += sChar
			i++		// skips the second one
		ELSE
			bQuoted = False
		END
	ELSE
		SWITCH sChar
			CASE """" : bQuoted = True
			CASE sSep
				Add(stRow.arrField, sField)
				sField = ""
			CASE Charact(13) :		// the next one counts
			CASE Charact(10)
				EndOfRow()
			OTHER CASE : sField += sChar
		END
	END
END
IF bQuoted THEN ExceptionThrow(1, "a quote is open")
IF sField <> "" OR stRow.arrField..Count > 0 THEN EndOfRow()
RESULT arrResult

	INTERNAL PROCEDURE EndOfRow()
		Add(stRow.arrField, sField)
		Add(arrResult, stRow)
		sField = ""
		ArrayDeleteAll(stRow.arrField)
	END

PROCEDURE Column(arrR, sName is string) : string
nCol is int = ArraySeek(arrR[1].arrField, asLinear, sName)
IF nCol < 1 THEN RESULT "no column " + sName
sRes is string
FOR nLine = 2 _TO_ arrR..Count
	sRes += [","] + (arrR[nLine].arrField[nCol] = "" ? "-" ELSE arrR[nLine].arrField[nCol])
END
RESULT sRes
