// REST micro-server, recent style (English keywords, French habits)
CONSTANT DEFAULT_PORT = 8080

STRequest is Structure
	sVerb is string
	sPath is string
	aaQuery is associative array of string
	aaHeader is associative array (ccIgnoreCase) of string
	bufBody is Buffer
END
STReply is Structure
	nStatus is int
	sType is string
	bufBody is Buffer
END

GLOBAL
	gaaRoutes is associative array of Procedure
	garrTasks is array of string
	gbStop is boolean

gaaRoutes["GET /tasks"]		= GetTasks
gaaRoutes["POST /tasks"]	= AddTask
gaaRoutes["GET /ping"]		= (stReq, stRep) => { stRep.bufBody = "pong" }
gaaRoutes["POST /stop"]		= (stReq, stRep) => { gbStop = True ; stRep.bufBody = "bye" }

nPort is int = CommandLine(1) ~= "" ? DEFAULT_PORT ELSE Val(CommandLine(1))
IF NOT SocketCreate("REST", nPort) THEN Error(ErrorInfo()) ; RETURN
Info("Listening on " + nPort)
LOOP
	IF SocketWaitForConnection("REST", 100 ms) THEN
		ThreadExecute("Client" + GetGUID(), threadNormal, Serve, SocketAccept("REST"))
	END
TO DO WHILE NOT gbStop
SocketClose("REST")
Info("Stopped")

PROCEDURE Serve(LOCAL sChannel is string)
stReq is STRequest
stRep is STReply
SocketChangeTransmissionMode(sChannel, SocketNoEndTag)
(bOk, stReq) = ReadRequest(sChannel)
IF NOT bOk THEN RETURN
stRep = Answer(stReq)
SocketWrite(sChannel, StringBuild("HTTP/1.1 %1" + CRLF + "Content-Type: %2" + CRLF + "Content-Length: %3" + CRLF + "Connection: close" + CRLF + CRLF, ...
	stRep.nStatus, stRep.sType, Length(stRep.bufBody)) + stRep.bufBody)
CASE ERROR:
	Trace("error: " + ErrorInfo())
END:
	SocketClose(sChannel)

PROCEDURE Answer(stReq is STRequest) : STReply
stRep is STReply = [200, "text/plain; charset=utf-8", ""]
sKey is string = stReq.sVerb + " " + stReq.sPath
IF gaaRoutes[sKey]..Exist THEN
	fHandler is Procedure = gaaRoutes[sKey]
	fHandler(stReq, stRep)
ELSE
	stRep.nStatus = 404
	stRep.bufBody = "no route " + sKey
END
RESULT stRep
CASE EXCEPTION:
	stRep.nStatus = 500
	stRep.bufBody = StringToUTF8(ExceptionInfo(errMessage))
	RESULT stRep

PROCEDURE GetTasks(stReq, stRep)
sAll is string
nFrom is int = stReq.aaQuery["from"]..Exist ? Val(stReq.aaQuery["from"]) ELSE 1
CriticalSectionStart("TASKS")
FOR i = nFrom TO garrTasks..Count
	sAll += [CR] + i + "=" + garrTasks[i]
END
CriticalSectionEnd("TASKS")
stRep.bufBody = StringToUTF8(sAll)

PROCEDURE AddTask(stReq, stRep)
sTask is string = UTF8ToString(stReq.bufBody)
IF NoSpace(sTask) = "" THEN ExceptionThrow(1, "an empty task")
CriticalSectionStart("TASKS")
nNumber is int = Add(garrTasks, sTask)
CriticalSectionEnd("TASKS")
stRep.nStatus = 201
stRep.bufBody = StringToUTF8("task " + nNumber)

// Reads up to the empty line, then the body
PROCEDURE ReadRequest(sChannel) : (boolean, STRequest)
stReq is STRequest
bufAll, bufPart are Buffers
WHILE NOT bufAll [=] CRLF + CRLF
	bufPart = SocketRead(sChannel, False, 5 s)
	IF bufPart = "" THEN RESULT (False, stReq)
	bufAll += bufPart
END
nEnd is int = Position(bufAll, CRLF + CRLF)
FOR EACH STRING sLine, nLine OF bufAll[[TO nEnd - 1]] SEPARATED BY CRLF
	IF nLine = 1 THEN
		stReq.sVerb = ExtractString(sLine, 1, " ")
		stReq.sPath = ExtractString(ExtractString(sLine, 2, " "), 1, "?")
		sQuery is string = ExtractString(ExtractString(sLine, 2, " "), 2, "?")
		FOR EACH STRING sPair OF sQuery SEPARATED BY "&"
			IF sPair IN ("", EOT) THEN CONTINUE
			stReq.aaQuery[ExtractString(sPair, 1, "=")] = URLDecode(ExtractString(sPair, 2, "="))
		END
	ELSE
		stReq.aaHeader[ExtractString(sLine, 1, ":")] = NoSpace(Middle(sLine, Position(sLine, ":") + 1))
	END
END
stReq.bufBody = bufAll[[nEnd + 4 TO]]
WHILE Length(stReq.bufBody) < Val(stReq.aaHeader["content-length"])
	bufPart = SocketRead(sChannel, False, 5 s)
	IF bufPart = "" THEN RESULT (False, stReq)
	stReq.bufBody += bufPart
END
RESULT (True, stReq)
