// Text tables: column widths computed, alignment by type, headers, totals; variants, arrays of variants, types told at run time
STCol is Structure
	sTitle is string
	nWidth is int
	bRight is boolean
END
arrCols is array of STCol
arrRows is array of array of Variant
AddRow("Name", "Qty", "Price")
AddRow("Bolt", 12, 0.5)
AddRow("Washer", 3, 12.25)
AddRow("Nut", 100, 7)
FOR EACH arrR, nRow OF arrRows
	FOR EACH v, nCol OF arrR
		IF nRow = 1 THEN
			Add(arrCols, [v, Length(v), False])
			CONTINUE
		END
		arrCols[nCol].nWidth = Max(arrCols[nCol].nWidth, Length(Format(v)))
		SWITCH v..Type
			CASE wlInt, wlReal, wlCurrency : arrCols[nCol].bRight = True
		END
	END
END
FOR EACH arrR, nRow OF arrRows
	sLine is string = "|"
	FOR EACH v, nCol OF arrR
		sCell is string = Format(v)
		sPad is string = RepeatString(" ", arrCols[nCol].nWidth - Length(sCell))
		sLine += " " + (arrCols[nCol].bRight AND nRow > 1 ? sPad + sCell ELSE sCell + sPad) + " |"
	END
	Info(sLine)
	IF nRow = 1 THEN Info("|" + RepeatString("-", Length(sLine) - 2) + "|")
END
rTotal is real
FOR i = 2 TO arrRows.Count
	rTotal += arrRows[i][2] * arrRows[i][3]
END
Info("total " + NumToString(rTotal, ".2f"))
PROCEDURE AddRow(*)
arrR is array of Variant
FOR i = 1 TO MyParameters..Count
	Add(arrR, MyParameters[i])
END
Add(arrRows, arrR)
PROCEDURE Format(v) : string
IF v..Type = wlReal THEN RESULT NumToString(v, ".2f")
RESULT v
