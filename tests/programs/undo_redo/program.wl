// Undo and redo: commands kept as objects, observers as lambdas
CDocument is Class
	PRIVATE
	m_sText is string
	m_stackUndo is stack of dynamic CCommand
	m_stackRedo is stack of dynamic CCommand
	m_arrObserver is array of Procedure
	PUBLIC
	m_nChanges is int
END
CCommand is Class
	m_sName is string
END
CInsert is Class
	INHERITS CCommand
	m_nAt is int
	m_sWhat is string
END
CDelete is Class
	INHERITS CCommand
	m_nAt, m_nCount are int
	m_sOld is string
END

doc is CDocument
doc.Observe((sText) => { Info("> " + sText) })
nSeen is int = 0
doc.Observe((sText) => {
	nSeen++
})
doc.Run(new CInsert(1, "hello"))
doc.Run(new CInsert(6, " world"))
doc.Run(new CDelete(1, 1))
doc.Run(new CInsert(1, "J"))
doc.Undo()
doc.Undo()
doc.Redo()
doc.Run(new CInsert(5, "o"))
Info(doc.Redo() ? "redone" ELSE "nothing to redo")
WHILE doc.Undo()
END
Info(nSeen + " notices, " + doc.m_nChanges + " changes, <" + doc.Text() + ">")

PROCEDURE CCommand::Do(sText is string) : string
RESULT sText
PROCEDURE CCommand::Undo(sText is string) : string
RESULT sText

PROCEDURE CInsert::Constructor(nAt is int, sWhat is string)
:m_nAt = nAt
:m_sWhat = sWhat
:m_sName = "insert"
PROCEDURE CInsert::Do(sText is string) : string
RESULT Left(sText, :m_nAt - 1) + :m_sWhat + Middle(sText, :m_nAt)
PROCEDURE CInsert::Undo(sText is string) : string
RESULT Left(sText, :m_nAt - 1) + Middle(sText, :m_nAt + Length(:m_sWhat))

PROCEDURE CDelete::Constructor(nAt is int, nCount is int)
:m_nAt = nAt
:m_nCount = nCount
PROCEDURE CDelete::Do(sText is string) : string
:m_sOld = sText[[:m_nAt ON :m_nCount]]
RESULT Left(sText, :m_nAt - 1) + Middle(sText, :m_nAt + :m_nCount)
PROCEDURE CDelete::Undo(sText is string) : string
RESULT Left(sText, :m_nAt - 1) + :m_sOld + Middle(sText, :m_nAt)

PROCEDURE CDocument::Observe(pWho is Procedure)
Add(:m_arrObserver, pWho)

PROCEDURE CDocument::Text()
RESULT :m_sText

PROCEDURE CDocument::Run(oCommand is CCommand dynamic)
:Change(oCommand.Do(:m_sText))
Push(:m_stackUndo, oCommand)
DeleteAll(:m_stackRedo)

PROCEDURE CDocument::Undo() : boolean
oCommand is CCommand dynamic
IF :m_stackUndo..Count = 0 THEN RESULT False
oCommand = Pop(:m_stackUndo)
:Change(oCommand.Undo(:m_sText))
Push(:m_stackRedo, oCommand)
RESULT True

PROCEDURE CDocument::Redo() : boolean
IF :m_stackRedo..Empty THEN RESULT False
oCommand is CCommand dynamic = Pop(:m_stackRedo)
:Change(oCommand.Do(:m_sText))
Push(:m_stackUndo, oCommand)
RESULT True

PROCEDURE PRIVATE CDocument::Change(sNew is string)
:m_sText = sNew
:m_nChanges++
FOR EACH pObserver OF :m_arrObserver
	pObserver(:m_sText)
END
