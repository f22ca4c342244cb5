// A client of the plain server: it pays with a few coins and notes and asks for the total.

sClient is string = "PlainClient"

// The order is name, port, address; without an address the server is looked for on this machine
IF NOT SocketConnect(sClient, 5044, "127.0.0.1") THEN
	Error("The plain server does not answer.", ErrorInfo())
	RETURN
END

nNote is int = 5
bGoingOn is boolean = True
WHILE bGoingOn AND nNote <= 20
	bGoingOn = Request(sClient, "" + nNote)
	nNote = nNote * 2
END
IF bGoingOn THEN
	Request(sClient, "3")
	Request(sClient, "TOTAL")
	Request(sClient, "BYE")
END
SocketClose(sClient)


// Sends one request and shows the answer; the result says whether one came
PROCEDURE Request(sConnection is string, sText is string)
IF NOT SocketWrite(sConnection, sText) THEN
	Error("The request was not sent.", ErrorInfo())
	RESULT False
END
sAnswer is string = SocketRead(sConnection, False, 5000)
IF ErrorOccurred THEN
	Error("The server is gone.", ErrorInfo())
	RESULT False
ELSE IF sAnswer = "" THEN
	Error("The server did not answer in time.")
	RESULT False
END
Info(sText + ": " + sAnswer)
RESULT True
