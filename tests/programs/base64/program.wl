/* Base64, encoding and decoding, byte by byte */
CONSTANT
	ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
END
sIn is string
bOk is boolean = True
FOR EACH STRING sIn OF "|f|fo|foo|foob|fooba|foobar|Man is distinguished" SEPARATED BY "|"
	s64 is string = Encode64(sIn)
	(bOk, sBack) = Decode64(s64)
	Info("<" + sIn + "> " + s64 + (bOk AND sBack = sIn ? "" ELSE " WRONG"))
END
(bOk, sBack) = Decode64("Zm9*")
Info(bOk ? "accepted" ELSE sBack)
(bOk) = Decode64("Zg==")
Info(bOk)

PROCEDURE Encode64(LOCAL sText is string) : string
sRes is string
nBits, nPad are int
WHILE Length(sText) % 3 <> 0
	sText += Charact(0)
	nPad++
END
i is int
FOR i = 1 TO Length(sText) STEP 3
	nBits = bitLeftShift(Asc(sText[[i]]), 16) | bitLeftShift(Asc(sText[[i + 1]]), 8) | Asc(sText[[i + 2]])
	FOR nShift = 18 TO 0 STEP -6
		sRes += ALPHABET[[1 + (bitRightShift(nBits, nShift) & 63)]]
	END
END
RESULT Left(sRes, Length(sRes) - nPad) + RepeatString("=", nPad)

PROCEDURE Decode64(sText is string) : (boolean, string)
sRes is string = ""
nBits, nCount are int
FOR i = 1 TO Length(sText)
	IF sText[[i]] = "=" THEN BREAK
	nPos is int = Position(ALPHABET, sText[[i]]) - 1
	IF nPos < 0 THEN RESULT (False, "bad character " + sText[[i]])
	nBits = (nBits * 64 + nPos) & 0xFFFFFF
	nCount++
	IF nCount > 1 THEN
		SWITCH nCount % 4
			CASE 2 : sRes += Charact(bitRightShift(nBits, 4) & 255)
			CASE 3 : sRes += Charact(bitRightShift(nBits, 2) & 255)
			CASE 0 : sRes += Charact(nBits & 255)
		END
	END
END
RESULT (True, sRes)
