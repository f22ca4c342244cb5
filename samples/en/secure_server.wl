// A secure server: it answers one client over TLS, then ends.
// Once before the first run:  wlcompat cert create DemoServer

sServer is string = "SecureServer"
nPort is int = 5043

// TLS 1.2 and 1.3, nothing older; the certificate is looked up by its name
IF NOT SocketCreateSSL(sServer, nPort, "DemoServer", ...
	ProtocolTLS1_2 + ProtocolTLS1_3 + CertificateName) THEN
	Error("The secure server cannot start.", ErrorInfo())
	RETURN
END
Info("Secure server ready on port " + nPort + ".")

// One client after the other, until one has said BYE or nobody comes for a minute
bFinished is boolean = False
WHILE NOT bFinished
	IF NOT SocketWaitForConnection(sServer, 60 s) THEN
		Info("Nobody came for a minute.")
		BREAK
	END
	sChannel is string = SocketAccept(sServer)
	IF sChannel = "" THEN
		Error("A client could not be accepted.", ErrorInfo())
		CONTINUE
	END
	bFinished = Converse(sChannel)
	SocketClose(sChannel)
END

SocketClose(sServer)
Info("Secure server closed.")


// Answers every message of one client; the result is True once the client has said BYE
PROCEDURE Converse(sChannel is string, nPatience is int = 10000)
sMessage is string
nMessages is int = 0
LOOP
	sMessage = SocketRead(sChannel, False, nPatience)
	IF ErrorOccurred THEN
		Error("The client is gone.", ErrorInfo())
		RESULT False
	END
	nMessages++
	SWITCH sMessage
		CASE ""
			Info("The client stays silent.")
			RESULT False
		CASE "BYE"
			SocketWrite(sChannel, "Goodbye after " + nMessages + " messages.")
			RESULT True
		OTHER CASE
			Info("Received: " + sMessage)
			IF NOT SocketWrite(sChannel, "You said: " + sMessage) THEN
				Error("The answer was not sent.", ErrorInfo())
				RESULT False
			END
	END
END
