// Word statistics of a text, English version
sText is string = [
The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox "laughs" - and runs!

No dog was hurt.
]

WordStat is Structure
	sWord is string
	nCount is int
END

arrStats is array of WordStat
aaIndex is associative array of ints
nWords, nLines, nChars, nEmpty are int
rAverage is real
sLongest is string = ""

FOR EACH STRING sLine OF sText SEPARATED BY CR
	nLines++
	IF NoSpace(sLine) = "" THEN
		nEmpty++
		CONTINUE
	END
	FOR EACH STRING sWord OF CleanUp(sLine) SEPARATED BY " "
		IF sWord = "" THEN CONTINUE
		nWords++
		nChars += Length(sWord)
		IF Length(sWord) > Length(sLongest) THEN sLongest = sWord
		CountWord(sWord)
	END
END
rAverage = Round(nChars / nWords, 2)
Info("Lines: " + nLines, "Empty: " + nEmpty, "Words: " + nWords, "Different: " + ArrayCount(arrStats))
Info("Average length: " + rAverage)
Info("Longest: " + sLongest)

ArraySort(arrStats, asFunction, "CompareStat")
i is int
FOR i = 1 TO 4
	Info(i + ": " + arrStats[i].sWord + " x" + arrStats[i].nCount)
END
Info("'fox' " + (aaIndex["fox"]..Empty ? "is absent" ELSE "seen at place " + aaIndex["fox"]))
Info("'cat' " + (aaIndex["cat"]..Empty ? "is absent" ELSE "seen"))

// Removes the punctuation, one character at a time
INTERNAL PROCEDURE CleanUp(sLine)
	sResult is string
	nChar is int
	FOR nChar = 1 TO Length(sLine)
		SWITCH Lower(sLine[[nChar]])
			CASE "a" TO "z"
				sResult += Lower(sLine[[nChar]])
			CASE " " : sResult += [" "]
			OTHER CASE
				// nothing
		END
	END
	RESULT sResult
END

INTERNAL PROCEDURE CountWord(sWord)
	IF NOT aaIndex[sWord]..Empty THEN
		arrStats[aaIndex[sWord]].nCount++
		RETURN
	END
	stNew is WordStat
	stNew.sWord = sWord
	stNew.nCount = 1
	aaIndex[sWord] = ArrayAdd(arrStats, stNew)
END

// Most frequent first, then alphabetical
PROCEDURE CompareStat(st1 is WordStat, st2 is WordStat)
IF st1.nCount <> st2.nCount THEN RESULT st2.nCount - st1.nCount
IF st1.sWord < st2.sWord THEN RESULT -1
IF st1.sWord > st2.sWord THEN RESULT 1
RESULT 0
