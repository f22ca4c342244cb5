// Configuration parser: sections, includes, typed values, errors collected, CASE ERROR and CASE EXCEPTION, END
EKind is Enumeration
	kText
	kNumber
	kBoolean
	kDate
END
Setting is Structure
	eKind is EKind
	sValue is string
END
gaaSettings is associative array of associative array of Setting
garrErrors is array of string
gnOpened is int
sText is string = [
; comment
[Server]
Port = 8080
Host=localhost
Secure : yes
[Limits]
max = 12.50
since=2024-02-29
until=2024-02-30
broken line
[]
x=1
]
nLines is int = Load(sText)
Info("lines " + nLines)
FOR EACH aaSection, sSection OF gaaSettings
	FOR EACH st, sKey OF aaSection
		Info(sSection + "." + sKey + " = " + st.sValue + " (" + KindName(st.eKind) + ")")
	END
END
FOR EACH sError, i OF garrErrors
	Info(i + ") " + sError)
END
Info(GetNumber("Server", "port") + 1, GetNumber("Limits", "MAX") * 2, GetNumber("Nope", "x"))
Info(Checked("Server", "Host"), gnOpened)

PROCEDURE Load(sText is string) : int
sSection is string
nLine is int
FOR EACH STRING sLine OF sText SEPARATED BY CR
	nLine++
	sLine = NoSpace(sLine)
	SWITCH True
		CASE sLine = "", sLine[[1]] = ";" : CONTINUE
		CASE sLine [= "[" AND sLine =] "]"
			sSection = sLine[[2 TO Length(sLine) - 1]]
			IF sSection = "" THEN Add(garrErrors, "line " + nLine + ": empty section")
		CASE sSection = ""
			Add(garrErrors, "line " + nLine + ": outside a section")
		OTHER CASE
			nPos is int = Position(sLine, "=")
			IF nPos = 0 THEN nPos = Position(sLine, ":")
			IF nPos = 0 THEN
				Add(garrErrors, "line " + nLine + ": " + sLine)
				CONTINUE
			END
			st is Setting
			st.sValue = NoSpace(sLine[[nPos + 1 TO]])
			st.eKind = KindOf(st.sValue)
			IF st.eKind = kDate _AND_ NOT DateValid(Replace(st.sValue, "-", "")) THEN
				Add(garrErrors, "line " + nLine + ": no date " + st.sValue)
			ELSE
				gaaSettings[sSection][Lower(NoSpace(sLine[[TO nPos - 1]]))] = st
			END
	END
END
RESULT nLine

PROCEDURE KindOf(sValue is string) : EKind
IF Lower(sValue) IN ("yes", "no", "true", "false") THEN RESULT kBoolean
IF Length(sValue) = 10 AND sValue[[5]] = "-" AND sValue[[8]] = "-" THEN RESULT kDate
FOR i = 1 TO Length(sValue)
	IF NOT (sValue[[i]] = "0" TO "9" OR sValue[[i]] = ".") THEN RESULT kText
END
RESULT kNumber

PROCEDURE KindName(eKind is EKind) : string
SWITCH eKind
	CASE kText : RESULT "text"
	CASE kNumber : RESULT "number"
	CASE kBoolean : RESULT "boolean"
	CASE kDate : RESULT "date"
END

PROCEDURE GetNumber(sSection, sKey) : real
gnOpened++
sKey = Lower(sKey)
IF gaaSettings[sSection]..Empty THEN ExceptionThrow(7, "no section " + sSection)
RESULT Val(gaaSettings[sSection][sKey].sValue)
CASE EXCEPTION:
	Info("caught " + ExceptionInfo(errCode))
	RESULT -1
END:
	gnOpened--

PROCEDURE Checked(sSection, sKey) : string
r is real = Number(gaaSettings[sSection][Lower(sKey)].sValue)
RESULT "number " + r
CASE ERROR:
	RESULT "failed: " + ErrorInfo(errMessage)

PROCEDURE Number(s is string) : real
IF KindOf(s) <> kNumber THEN
	ErrorThrow(1, s + " is no number")
	RETURN 0
END
RESULT Val(s)
