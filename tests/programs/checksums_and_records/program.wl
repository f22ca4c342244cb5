// Buffers, bits, checksums, hexadecimal, packing and unpacking of records
buf is Buffer
FOR i = 0 TO 9
	buf += Charact(i * 25)
END
Trace(Length(buf), Asc(buf[[10]]), BufferToHexa(buf, NoGrouping, NoLine))
Trace(Checksum(buf), Adler("Wikipedia"), Crc16("123456789"), NumToString(Crc32("123456789"), "08X"))
s is string = PackRecord(300, "Ann", -2)
Trace(Length(s), BufferToHexa(s, 1))
(nId, sName, nBal) = UnpackRecord(s)
Trace(nId, sName, nBal)
n is int = 0x0A
Trace(n, n | 0x05, n & 0x02, n || 0x0F, ~n & 0xFF)
n = 0
n[1] = 1
n[4] = 1
Trace(n, n[1], n[2])
nBits is int
FOR i = 1 TO 32
	IF (0xF0F0 & bitLeftShift(1, i - 1)) <> 0 THEN nBits++
END
Trace(nBits)
Trace(ToBin(10), ToBin(255), ToBin(0), FromBin("11111111"), FromBin(ToBin(1234)))
Trace(HexaToInteger("7FFF"), IntegerToHexa(4095), IntegerToHexa(10, 4))
b2 is Buffer = HexaToBuffer("48656C6C6F")
sT is string = b2
Trace(sT, b2 = "Hello", Length(b2))
b2[[1]] = "J"
Trace(b2)
b3 is Buffer on 4 = "abcdef"
Trace(b3, Length(b3))
Trace(LoWord(0x12345678), HiWord(0x12345678))
Trace(Encode("Hello", encodeBASE64), Decode("SGVsbG8=", encodeBASE64))
Trace(BufferToHexa(HashString(HA_MD5_128, "abc"), NoGrouping, NoLine))

PROCEDURE Checksum(b is Buffer) : int
nSum is int
FOR i = 1 TO Length(b)
	nSum += Asc(b[[i]])
END
RESULT nSum modulo 256
PROCEDURE Adler(s is string) : int
a is int = 1
b is int
FOR i = 1 TO Length(s)
	a = (a + Asc(s[[i]])) modulo 65521
	b = (b + a) modulo 65521
END
RESULT b * 65536 + a
PROCEDURE Crc16(s)
nCrc is int = 0xFFFF
FOR i = 1 TO Length(s)
	nCrc = nCrc || Asc(s[[i]])
	LOOP(8)
		IF (nCrc & 1) = 1 THEN
			nCrc = bitRightShift(nCrc, 1) || 0xA001
		ELSE
			nCrc = bitRightShift(nCrc, 1)
		END
	END
END
RESULT nCrc
PROCEDURE Crc32(s is string) : 8-byte int
nCrc is 8-byte int = 0xFFFFFFFF
FOR i = 1 TO Length(s)
	nCrc = nCrc || Asc(s[[i]])
	FOR j = 1 TO 8
		nCrc = (nCrc & 1) = 1 ? (bitRightShift(nCrc, 1) || 0xEDB88320) ELSE bitRightShift(nCrc, 1)
	END
END
RESULT nCrc || 0xFFFFFFFF
PROCEDURE PackRecord(nId, sName, nBalance)
sR is string
sR = Charact(IntegerPart(nId / 256)) + Charact(nId modulo 256)
sR += Charact(Length(sName)) + sName
IF nBalance < 0 THEN sR += "-" ELSE sR += "+"
sR += Charact(Abs(nBalance))
RESULT sR
PROCEDURE UnpackRecord(s is string) : (int, string, int)
nId is int = Asc(s[[1]]) * 256 + Asc(s[[2]])
nLen is int = Asc(s[[3]])
sName is string = s[[4 ON nLen]]
nB is int = Asc(s[[4 + nLen + 1]])
IF s[[4 + nLen]] = "-" THEN nB = -nB
RESULT (nId, sName, nB)
PROCEDURE ToBin(LOCAL n is int) : string
IF n = 0 THEN RESULT "0"
sB is string
WHILE n > 0
	sB = (n modulo 2) + sB
	n = IntegerPart(n / 2)
END
RESULT sB
PROCEDURE FromBin(s) : int
n is int
FOR EACH c OF s
	n = n * 2 + Val(c)
END
RESULT n
