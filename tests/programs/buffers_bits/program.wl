// Buffers, fixed-width integers, hexadecimal, check sums
buf is buffer
buf += Charact(0x4D) + Charact(0x5A)
buf = buf + "AB"
Info(Length(buf), BufferToHexa(buf, NoGrouping, NoLine), Asc(buf[[3]]))
by is 1-byte unsigned int = 250
WHEN EXCEPTION IN
	by += 10
	Info("no check " + by)
DO
	Info("overflow")
END
n2 is 2-byte int = 32767
WHEN EXCEPTION IN
	n2++
	Info("no check " + n2)
DO
	Info("overflow 2 " + n2)
END
n8 is 8-byte int = 0xFFFFFFFF
n8 = n8 * 2 + 1
Info(n8, n8 & 0xFF, bitRightShift(n8, 16) & 0xFFFF)
nColor is int = 0x00_33_66_99
nRed is int = nColor & 0xFF
nGreen is int = bitRightShift(nColor, 8) & 0xFF
nBlue is int = bitRightShift(nColor, 16) & 0xFF
Info(nRed, nGreen, nBlue, NumToString(nRed * 65536 + nGreen * 256 + nBlue, "06X"))
Info(Crc16("123456789"), Luhn("4539578763621486"), Luhn("4539578763621487"))
Info(ToBinary(10, 8), FromBinary("00001010"))
sName is string on 5 = "abcdefgh"
sFixed is fixed string on 4 = "ab"
Info(sName, Length(sName), Length(sFixed))
c is character = "Q"
c2 is character = "xyz"
Info(c, c2, Asc(c))
Info(HexaToInteger("ff"), IntegerToHexa(255, 4), 0x1F + 1)
r4 is 4-byte real = 0.1
Info(r4, r4 = 0.1)

PROCEDURE Crc16(s is string) : string
nCrc is 2-byte unsigned int = 0xFFFF
FOR i = 1 TO Length(s)
	nCrc = nCrc || (Asc(s[[i]]) * 256)
	LOOP(8)
		IF nCrc & 0x8000 THEN
			nCrc = ((nCrc * 2) & 0xFFFF) || 0x1021
		ELSE
			nCrc = (nCrc * 2) & 0xFFFF
		END
	END
END
RESULT NumToString(nCrc, "04X")

PROCEDURE Luhn(s is string) : boolean
nSum is int
bDouble is boolean
FOR i = Length(s) TO 1 STEP -1
	n is int = Val(s[[i]])
	IF bDouble THEN
		n *= 2
		IF n > 9 THEN n -= 9
	END
	nSum += n
	bDouble = NOT bDouble
END
RESULT modulo(nSum, 10) = 0

PROCEDURE ToBinary(n is int, nDigits is int) : string
s is string
FOR i = nDigits - 1 TO 0 STEP -1
	s += bitRightShift(n, i) & 1
END
RESULT s

PROCEDURE FromBinary(s is string) : int
n is int
FOR i = 1 TO Length(s)
	n = n * 2 + Val(s[[i]])
END
RESULT n
