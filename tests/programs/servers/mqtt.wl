// MQTT 3.1.1 client: mqtt <port> ; subscribes, publishes, answers pings
CONSTANT
	CONNECT = 0x10
	CONNACK = 0x20
	PUBLISH = 0x30
	PUBACK = 0x40
	SUBSCRIBE = 0x82
	SUBACK = 0x90
	PINGREQ = 0xC0
	PINGRESP = 0xD0
	DISCONNECT = 0xE0
END
GLOBAL
	gsSock is string = "mqtt"
	gnPacketId is unsigned 2-byte int
	gbufIn is Buffer

IF NOT SocketConnect(gsSock, Val(CommandLine(1)), "127.0.0.1", 5s) THEN
	Error("no broker: " + ErrorInfo(errMessage))
	RETURN
END
SocketChangeTransmissionMode(gsSock, SocketNoEndTag)
bufBody is Buffer = MqttString("MQTT") + Charact(4) + Charact(0x02) + TwoBytes(60) + MqttString("wl-client")
SendPacket(CONNECT, bufBody)
nType is 1-byte unsigned int
bufPacket is Buffer
(nType, bufPacket) = ReadPacket()
IF nType <> CONNACK OR Asc(bufPacket[[2]]) <> 0 THEN
	Error("refused " + Asc(bufPacket[[2]]))
	SocketClose(gsSock)
	RETURN
END
Info("connected")
SendPacket(SUBSCRIBE, TwoBytes(NextId()) + MqttString("maison/température") + Charact(1))
nMessages is int = 0
LOOP
	(nType, bufPacket) = ReadPacket()
	IF ErrorOccurred OR nType = 0 THEN
		Info("end " + ErrorInfo(errCode))
		BREAK
	END
	SWITCH BinaryAND(nType, 0xF0)
		CASE SUBACK
			Info("subscribed " + Asc(bufPacket[[3]]))
			Publish("maison/état", "allumé", 1)
		CASE PUBACK
			Info("acknowledged " + (Asc(bufPacket[[1]]) * 256 + Asc(bufPacket[[2]])))
		CASE PUBLISH
			nLen is int = Asc(bufPacket[[1]]) * 256 + Asc(bufPacket[[2]])
			sTopic is string = UTF8ToString(bufPacket[[3 ON nLen]])
			nPos is int = 3 + nLen
			IF BinaryAND(nType, 6) <> 0 THEN
				SendPacket(PUBACK, bufPacket[[nPos ON 2]])
				nPos += 2
			END
			bufMsg is Buffer = bufPacket[[nPos TO]]
			nMessages++
			IF Length(bufMsg) < 100 THEN
				Info(sTopic + ": " + UTF8ToString(bufMsg))
			ELSE
				Info(sTopic + ": " + Length(bufMsg) + " " + Upper(BufferToHexa(HashString(HA_MD5_128, bufMsg), NoGrouping, NoLine)))
			END
			IF nMessages = 3 THEN SendPacket(PINGREQ, "")
		CASE PINGRESP
			SendPacket(DISCONNECT, "")
			Info("bye")
			BREAK
	END
	IF nType = PINGRESP THEN BREAK
END
SocketClose(gsSock)

PROCEDURE NextId() : int
gnPacketId++
RESULT gnPacketId

PROCEDURE TwoBytes(n is int) : Buffer
b is Buffer = Charact(BinaryAND(IntegerPart(n / 256), 0xFF))
b += Charact(BinaryAND(n, 0xFF))
RESULT b

PROCEDURE MqttString(s is string) : Buffer
b is Buffer = StringToUTF8(s)
RESULT TwoBytes(Length(b)) + b

PROCEDURE SendPacket(nHead is int, buf is Buffer)
n is int = Length(buf)
nDigit is int
bufHead is Buffer = Charact(nHead)
LOOP
	nDigit = modulo(n, 128)
	n = IntegerPart(n / 128)
	IF n > 0 THEN nDigit = BinaryOR(nDigit, 128)
	bufHead += Charact(nDigit)
	IF n = 0 THEN BREAK
END
SocketWrite(gsSock, bufHead + buf)

PROCEDURE Publish(sTopic, sText, nQos)
SendPacket(PUBLISH + nQos * 2, MqttString(sTopic) + (nQos > 0 ? TwoBytes(NextId()) ELSE "") + StringToUTF8(sText))

PROCEDURE Take(n is int) : Buffer
bufRead is Buffer
WHILE Length(gbufIn) < n
	bufRead = SocketRead(gsSock, False, 10s, 8192)
	IF ErrorOccurred OR bufRead = "" THEN RESULT ""
	gbufIn += bufRead
END
bufRead = Left(gbufIn, n)
gbufIn = gbufIn[[n + 1 TO]]
RESULT bufRead

PROCEDURE ReadPacket() : (int, Buffer)
bufOne is Buffer = Take(1)
IF bufOne = "" THEN RESULT (0, "")
nHead is int = Asc(bufOne)
nLength, nShift, nByte are int
LOOP
	nByte = Asc(Take(1))
	nLength += BinaryAND(nByte, 127) * 2 ^ nShift
	nShift += 7
	IF nByte < 128 THEN BREAK
END
RESULT (nHead, nLength = 0 ? "" ELSE Take(nLength))
