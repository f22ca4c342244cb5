// Command server: lines ended by CRLF, every procedure with its own error code
GLOBAL
	gaaStock is associative array of int
	gbStop is boolean = False
	gnErrors is int

Main()

PROCEDURE Main()
nPort is int = Val(CommandLine(1))
IF NOT SocketCreate("ORDERS", nPort) THEN
	Error("cannot listen on " + nPort)
	RETURN
END
Info("ready " + nPort)
WHILE NOT gbStop
	IF SocketWaitForConnection("ORDERS", 100) THEN NewClient()
END
Info("errors " + gnErrors)
CASE ERROR:
	Error("main: " + ErrorInfo())
END:
	SocketClose("ORDERS")

PROCEDURE NewClient()
sChannel is string = SocketAccept("ORDERS")
SocketChangeTransmissionMode(sChannel, SocketEndTag, CRLF)
ThreadExecute("T" + sChannel, threadNormal, ClientThread, sChannel)
CASE ERROR:
	Trace("accept: " + ErrorInfo())
END:

PROCEDURE ClientThread(sChannel is string)
sLine is string
SocketWrite(sChannel, "HELLO")
WHILE SocketExist(sChannel)
	sLine = SocketRead(sChannel, True)
	IF sLine = "" THEN BREAK
	SocketWrite(sChannel, Execute_Line(sLine))
	IF sLine ~= "quit" OR gbStop THEN BREAK
END
CASE ERROR:
	Trace("client: " + ErrorInfo())
CASE EXCEPTION:
	Trace("client: " + ExceptionInfo())
END:
	SocketClose(sChannel)

PROCEDURE Execute_Line(sLine is string) : string
arrWords is array of string
sAnswer is string = "OK"
StringToArray(sLine, arrWords, " ")
SWITCH Upper(arrWords[1])
	CASE "ADD"
		sAnswer = "OK " + Change(arrWords[2], Val(arrWords[3]))
	CASE "TAKE"
		sAnswer = "OK " + Change(arrWords[2], -Val(arrWords[3]))
	CASE "SHOW" : sAnswer = ShowStock()
	CASE "QUIT" : sAnswer = "BYE"
	CASE "SHUTDOWN"
		gbStop = True
		sAnswer = "BYE"
	OTHER CASE : Unknown(arrWords[1])
END
RESULT sAnswer
CASE ERROR:
	CriticalSectionStart("ERRORS")
	gnErrors++
	CriticalSectionEnd("ERRORS")
	RESULT "ERR " + ErrorInfo(errMessage)
CASE EXCEPTION:
	RESULT "ERR bad arguments"
END:

PROCEDURE Unknown(sWord)
ErrorThrow(1, "unknown command " + sWord)

PROCEDURE Change(sItem is string, nCount is int) : int
CriticalSectionStart("STOCK")
Check(sItem, nCount)
gaaStock[sItem] += nCount
RESULT gaaStock[sItem]
CASE ERROR:
	ErrorPropagate()
	RESULT -1
END:
	CriticalSectionEnd("STOCK")

PROCEDURE Check(sItem, nCount)
IF gaaStock[sItem] + nCount < 0 THEN ErrorThrow(2, "not enough " + sItem)

PROCEDURE ShowStock()
sAll is string
CriticalSectionStart("STOCK")
FOR EACH nCount, sItem OF gaaStock
	sAll += [","] + sItem + "=" + nCount
END
RESULT sAll
END:
	CriticalSectionEnd("STOCK")
