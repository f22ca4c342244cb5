// Reads a log text, groups and reports; works with dates, times and durations
LogLine is Structure
	dhWhen is DateTime
	sLevel is string
	sWho is string
	nMs is int
END
sLog is string = [
2024-02-28 23:59:50;INFO;anna;120
2024-02-29 00:00:05;ERROR;bob;2500
# comment
2024-02-29 08:15:00;INFO;anna;80

bad line
2024-03-01 09:00:00;WARNING;carl;400
2024-03-01 09:00:30;ERROR;anna;1500
]
arrLines is array of LogLine
nBad, nSkipped is int
FOR EACH STRING sLine OF sLog SEPARATED BY CR
	sLine = NoSpace(sLine)
	IF sLine = "" OR sLine [= "#" THEN
		nSkipped++
		CONTINUE
	END
	stLine is LogLine
	IF ParseLine(sLine, stLine) THEN Add(arrLines, stLine) ELSE nBad++
END
Info(arrLines..Count + " lines, " + nBad + " bad, " + nSkipped + " skipped")

aaPerLevel is associative array of int
aaPerDay is associative array of int
nWorst is int
FOR EACH stLine, i OF arrLines
	aaPerLevel[stLine.sLevel]++
	aaPerDay[DateToString(stLine.dhWhen..Date, "YYYYMMDD")] += stLine.nMs
	IF nWorst = 0 _OR_ stLine.nMs > arrLines[nWorst].nMs THEN nWorst = i
END
FOR EACH nCount, sLevel OF aaPerLevel
	Info(Complete(sLevel, 8) + RepeatString("*", nCount))
END
FOR EACH nMs, sDay OF aaPerDay
	Info(sDay[[1 TO 4]] + "/" + sDay[[5 ON 2]] + "/" + Right(sDay, 2) + " " + NumToString(nMs / 1000, "6.2f") + " s")
END
Info("Worst: " + arrLines[nWorst].sWho)
duAll is Duration = arrLines[arrLines..Count].dhWhen - arrLines[1].dhWhen
Info("Span: " + duAll..Day + " d " + duAll..Hour + " h " + duAll..Minute + " min " + duAll..Second + " s")
dhLimit is DateTime = arrLines[1].dhWhen
dhLimit += 15 s
Info("First gap " + (arrLines[2].dhWhen = dhLimit ? "is 15 s" ELSE "differs"))
sWho is string
FOR EACH STRING sWho OF "anna,bob,dora" SEPARATED BY ","
	(nCount, rMean) = Stats(sWho)
	SWITCH nCount
		CASE 0 : Info(sWho + ": nothing")
		CASE 1 : Info(sWho + ": once, " + rMean)
		OTHER CASE : Info(sWho + ": " + nCount + " times, mean " + Round(rMean, 1))
	END
END

INTERNAL PROCEDURE Stats(sWho) : (int, real)
	nCount, nTotal are int
	FOR EACH stLine OF arrLines
		IF stLine.sWho <> sWho THEN CONTINUE
		nCount++
		nTotal += stLine.nMs
	END
	RESULT (nCount, nCount = 0 ? 0 ELSE nTotal / nCount)
END

PROCEDURE ParseLine(sLine is string, stLine is LogLine) : boolean
sWhen is string = ExtractString(sLine, 1, ";")
IF StringCount(sLine, ";") <> 3 THEN RESULT False
sWhen = Replace(Replace(Replace(sWhen, "-", ""), ":", ""), " ", "")
IF NOT DateValid(Left(sWhen, 8)) THEN RESULT False
stLine.dhWhen = sWhen
stLine.sLevel = ExtractString(sLine, 2, ";")
stLine.sWho = ExtractString(sLine, 3, ";")
stLine.nMs = Val(ExtractString(sLine, 1, ";", FromEnd))
RESULT True
