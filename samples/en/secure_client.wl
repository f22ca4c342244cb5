// A client of the secure server: it greets, counts to three, and says goodbye.
// Once before the first run, so that the server's certificate is trusted here:
//   wlcompat cert show DemoServer --pem > public.pem
//   wlcompat cert trust public.pem

sClient is string = "SecureClient"
nPort is int = 5043

// The name must be one that stands in the certificate; five seconds are enough on one's own machine
IF NOT SocketConnectSSL(sClient, nPort, "localhost", ProtocolTLS1_2 + ProtocolTLS1_3, 5 s) THEN
	Error("The secure server does not answer.", ErrorInfo())
	RETURN
END

IF Ask(sClient, "Hello") THEN
	FOR nTurn = 1 TO 3
		IF NOT Ask(sClient, "Message " + nTurn) THEN BREAK
	END
	Ask(sClient, "BYE")
END
SocketClose(sClient)


// Sends one message and shows the answer; the result says whether one came
PROCEDURE Ask(sConnection is string, sMessage is string)
IF NOT SocketWrite(sConnection, sMessage) THEN
	Error("The message was not sent.", ErrorInfo())
	RESULT False
END
sAnswer is string = SocketRead(sConnection, False, 5000)
IF ErrorOccurred _OR_ sAnswer = "" THEN
	Error("No answer came.", ErrorInfo())
	RESULT False
END
Info(sAnswer)
RESULT True
