// CASE ERROR everywhere: every procedure ends in CASE ERROR / END, results, nested calls, resources released
GLOBAL
	gnOpen is int
	garrLog is array of string

Trace(Process("/none/x.txt"))
Trace(gnOpen, ArrayToString(garrLog, "|"))
ArrayDeleteAll(garrLog)
sTmp is string = fTempPath() + GetGUID(guidRough) + ".txt"
fSaveText(sTmp, "a=1" + CR + "b=two" + CR + "c=3")
Trace(Process(sTmp), gnOpen)
Trace(ArrayToString(garrLog, "|"))
fDelete(sTmp)
Trace(Outer(1), Outer(0), Outer(-1))
Trace(ArrayToString(garrLog, "|"))
Trace(ConnectTo("127.0.0.1", 1))
n is int = 3
Countdown(n)
Trace(n)

PROCEDURE Process(sFile is string) : int
nFile, nSum are int
sLine is string
nFile = fOpen(sFile, foRead)
gnOpen++
sLine = fReadLine(nFile)
WHILE sLine <> EOT
	nSum += ParseLine(sLine)
	sLine = fReadLine(nFile)
END
RESULT nSum
CASE ERROR:
	Add(garrLog, "error")
	RESULT -1
END:
	IF nFile > 0 THEN
		fClose(nFile)
		gnOpen--
	END
	Add(garrLog, "end")

PROCEDURE ParseLine(sLine is string) : int
sKey is string = ExtractString(sLine, 1, "=")
sVal is string = ExtractString(sLine, 2, "=")
IF NOT IsNumeric(sVal) THEN ExceptionThrow(1, "bad " + sKey)
RESULT Val(sVal)
CASE EXCEPTION:
	Add(garrLog, ExceptionInfo(errMessage))
	RESULT 0

PROCEDURE Outer(n is int) : string
sRes is string
sRes = Inner(n)
IF ErrorOccurred THEN RESULT "outer saw " + ErrorInfo(errMessage)
RESULT sRes
CASE ERROR:
RESULT "never?"
CASE EXCEPTION:
RESULT "exception " + ExceptionInfo(errCode)

PROCEDURE Inner(n is int) : string
SWITCH n
	CASE 0
		ErrorThrow(5, "zero")
		RESULT "z"
	CASE < 0
		x is int = 1 / 0
END
RESULT "fine"
END:
	Add(garrLog, "inner" + n)

PROCEDURE ConnectTo(sHost, nPort)
IF SocketConnect("cl", nPort, sHost, 200ms) THEN RESULT "connected"
RESULT "refused " + (ErrorInfo(errMessage) <> "")

PROCEDURE Countdown(n)
IF n = 0 THEN RETURN
n--
Countdown(n)
