// Report printing: wrapped paragraphs, centred titles, two columns, substring assignment
CONSTANT WIDTH = 30
sText is string = [
The quick brown fox jumps over the lazy dog. A "quoted" word;
and	a tab. Averyveryveryverylongwordthatdoesnotfit here.
]
Info(Centre("TITLE", "*"))
FOR EACH STRING sLine OF Wrap(sText, WIDTH) SEPARATED BY CR
	Info("|" + Complete(sLine, WIDTH) + "|")
END
Info(Centre("", "="))
Info(Columns("apples;pears;kiwis", "1.5;22;333.25"))
sMask is string = RepeatString(".", 12)
sMask[[3]] = "X"
Info(sMask)
sMask[[5 TO 7]] = "YYYYY"
Info(sMask, Length(sMask))
sMask[[1 ON 2]] = ""
Info(sMask)
sMask[[TO 1]] = "<<"
sMask[[10 TO]] = ">>"
Info(sMask, sMask[[1]] + sMask[[TO 3]] + sMask[[10 TO]], "[" + sMask[[50]] + "]")
// a palindrome test and a caesar cipher
FOR EACH STRING s OF "Kayak,Radar,Windev" SEPARATED BY ","
	Info(s + ": " + (Lower(s) = StringReverse(Lower(s)) ? "palindrome" ELSE Caesar(s, 3) + "/" + Caesar(Caesar(s, 3), -3)))
END
Info(StringCount("banana", "an"), Position("banana", "an", 3), PositionOccurrence("banana", "a", 3), ExtractStringBetween("a[b]c[d]", 2, "[", "]"))

PROCEDURE Centre(s is string, sFill is string) : string
IF s <> "" THEN s = " " + s + " "
nLeft is int = (WIDTH + 2 - Length(s)) / 2
RESULT RepeatString(sFill, nLeft) + s + RepeatString(sFill, WIDTH + 2 - nLeft - Length(s))

PROCEDURE Wrap(LOCAL s is string, nWidth is int) : string
sResult, sLine are strings
s = Replace(Replace(s, CR, " "), TAB, " ")
FOR EACH STRING sWord OF s SEPARATED BY " "
	IF sWord = "" THEN CONTINUE
	WHILE Length(sWord) > nWidth
		IF sLine <> "" THEN sResult += [CR] + sLine ; sLine = ""
		sResult += [CR] + Left(sWord, nWidth - 1) + "-"
		sWord = Middle(sWord, nWidth)
	END
	IF Length(sLine) + 1 + Length(sWord) > nWidth THEN
		sResult += [CR] + sLine
		sLine = ""
	END
	sLine += [" "] + sWord
END
RESULT sResult + [CR] + sLine

PROCEDURE Columns(s1, s2) : string
sOut is string
i is int = 1
s is string = ExtractString(s1, i, ";")
WHILE s <> EOT
	sOut += [CR] + Complete(s, 8, ".") + NumToString(Val(ExtractString(s2, i, ";")), "8.2f")
	i++
	s = ExtractString(s1, i, ";")
END
RESULT sOut

PROCEDURE Caesar(s, nShift) : string
sOut is string
FOR i = 1 TO Length(s)
	nCode is int = Asc(s[[i]])
	SWITCH nCode
		CASE 65 TO 90 : nCode = 65 + modulo(nCode - 65 + nShift + 26, 26)
		CASE 97 TO 122 : nCode = 97 + modulo(nCode - 97 + nShift + 26, 26)
	END
	sOut += Charact(nCode)
END
RESULT sOut
