// A plain server that keeps a till: a client sends amounts to add, asks for the total, and ends with BYE.

sServer is string = "PlainServer"
nPort is int = 5044

// Another program on the same port would take our clients: better to be told
Socket.Option = SocketNoReuseAddress
IF NOT SocketCreate(sServer, nPort) THEN
	Error("The plain server cannot start.", ErrorInfo())
	RETURN
END
Info("Plain server ready on port " + nPort + ".")

IF NOT SocketWaitForConnection(sServer, 1 min) THEN
	Info("Nobody came for a minute.")
	SocketClose(sServer)
	RETURN
END

sChannel is string = SocketAccept(sServer)
IF ErrorOccurred THEN
	Error("The client could not be accepted.", ErrorInfo())
ELSE
	KeepTill(sChannel)
	SocketClose(sChannel)
END
SocketClose(sServer)
Info("Plain server closed.")


// Serves one client until it says BYE, falls silent three times, or goes away
PROCEDURE KeepTill(sChannel is string)
nTotal is int = 0
nSilences is int = 0
sRequest is string
WHILE nSilences < 3
	sRequest = SocketRead(sChannel, False, 5000)
	IF ErrorOccurred THEN
		Error("The client is gone.", ErrorInfo())
		RETURN
	END
	SWITCH sRequest
		CASE "": nSilences++
		CASE "TOTAL": Reply(sChannel, "Total: " + nTotal)
		CASE "BYE"
			Reply(sChannel, "Goodbye")
			RETURN
		CASE "1", "2", "5", "10", "20", "50"
			// Text becomes a number when it is stored in one
			nAmount is int = sRequest
			nTotal += nAmount
			Reply(sChannel, "OK")
		OTHER CASE: Reply(sChannel, "Not a coin or a note: " + sRequest)
	END
END
Info("The client stays silent.")


// Sends an answer; a failure is told but stops nothing, since the next read will notice too
PROCEDURE Reply(sChannel is string, sText is string)
IF NOT SocketWrite(sChannel, sText) THEN Error("The answer was not sent.", ErrorInfo())
