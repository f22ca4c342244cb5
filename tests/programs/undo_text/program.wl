// Text buffer with commands as lambdas, undo with a stack of structures, string pieces
STUndo is Structure
	nAt is int
	sOld is string
	nLength is int
END
CBuffer is Class
	PRIVATE
		m_sText is string
		m_stUndo is stack of STUndo
	PUBLIC
		m_nEdits is int
END
buf is CBuffer
buf.Replace(1, 0, "Hello world")
buf.Replace(7, 5, "WINDEV")
buf.Replace(1, 5, "Bonjour")
Info(buf.Text(), buf.Text[[1 TO 7]], buf.m_nEdits)
WHILE buf.Undo()
	Info("undo: [" + buf.Text + "]")
END
aaCommands is associative array of Procedure
aaCommands["upper"] = (s) => { RESULT Upper(s) }
aaCommands["trim"] = (s) => { RESULT NoSpace(s) }
aaCommands["dup"] = procedure(s is string) {
	LOOP(2)
		s += "|" + s[[1]]
	END
	RESULT s
}
s is string = "  ab "
FOR EACH STRING sCommand OF "trim,upper,dup,none" SEPARATED BY ","
	IF aaCommands[sCommand]..Empty THEN
		Info(sCommand + "?")
	ELSE
		s = aaCommands[sCommand](s)
		Info(sCommand + " " + s)
	END
END

PROCEDURE CBuffer::Replace(nAt is int, nLength is int, sNew is string)
st is STUndo
st.nAt = nAt
st.sOld = Middle(m_sText, nAt, nLength)
st.nLength = Length(sNew)
Push(m_stUndo, st)
m_sText = Left(m_sText, nAt - 1) + sNew + Middle(m_sText, nAt + nLength)
:m_nEdits++
PROCEDURE CBuffer::Undo() : boolean
st is STUndo
IF NOT Pop(m_stUndo, st) THEN RESULT False
m_sText = Left(m_sText, st.nAt - 1) + st.sOld + Middle(m_sText, st.nAt + st.nLength)
RESULT True
PROCEDURE CBuffer::Text() : string
RESULT m_sText
