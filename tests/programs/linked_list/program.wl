// Linked list with dynamic objects, class hierarchy, destructor order and static counter
CNode is Class
	PUBLIC
		m_sValue is string
		m_pclNext is CNode dynamic
	GLOBAL PRIVATE
		m_nAlive is int
END
CList is Class
	PRIVATE
		m_pclHead is CNode dynamic
		m_pclTail is CNode dynamic
		m_nCount is int
END
clL is CList
clL.Append("one")
clL.Append("Two")
clLast is CNode dynamic <- clL.Append("three")
clLast.m_sValue += "!"
Trace(clL.ToText())
clL.Reverse()
Trace(clL.ToText(", "), clL.p_Count(), CNode.HowMany())
Trace(clL.Remove(" TWO "), clL.Remove("four"), clL.p_Count())
clL.Append("five")
Trace(clL.ToText("|"))
Trace(clL.Remove("THREE!"), clL.ToText(), clL.Nth(1), clL.Nth(2), clL.Nth(3))
clL.Remove("five")
clL.Remove("one")
Trace("[" + clL.ToText() + "]", clL.p_Count())
clL.Append("again")
Trace(clL.ToText())

PROCEDURE CNode::Constructor(sValue is string)
:m_sValue = sValue
::m_nAlive++
PROCEDURE CNode::Destructor()
::m_nAlive--
PROCEDURE GLOBAL CNode::HowMany() : int
RESULT ::m_nAlive

PROCEDURE CList::Append(sValue is string) : CNode dynamic
clNew is CNode dynamic = new CNode(sValue)
IF :m_pclHead = Null THEN
	:m_pclHead <- clNew
ELSE
	:m_pclTail.m_pclNext <- clNew
END
:m_pclTail <- clNew
:m_nCount++
RESULT clNew
PROCEDURE CList::Reverse()
clPrevious is CNode dynamic
clCurrent is CNode dynamic <- :m_pclHead
clFollowing is CNode dynamic
:m_pclTail <- :m_pclHead
WHILE clCurrent <> Null
	clFollowing <- clCurrent.m_pclNext
	clCurrent.m_pclNext <- clPrevious
	clPrevious <- clCurrent
	clCurrent <- clFollowing
END
:m_pclHead <- clPrevious
PROCEDURE CList::ToText(sSep is string = " -> ") : string
sText is string
clN is CNode dynamic <- :m_pclHead
WHILE clN <> Null
	sText += [sSep] + clN.m_sValue
	clN <- clN.m_pclNext
END
RESULT sText
PROCEDURE CList::Remove(sValue is string) : boolean
clN, clBefore are CNode dynamic
clN <- :m_pclHead
LOOP
	IF clN = Null THEN RESULT False
	IF clN.m_sValue ~= sValue THEN BREAK
	clBefore <- clN
	clN <- clN.m_pclNext
END
IF clBefore = Null THEN :m_pclHead <- clN.m_pclNext ELSE clBefore.m_pclNext <- clN.m_pclNext
IF clN.m_pclNext = Null THEN :m_pclTail <- clBefore
:m_nCount--
RESULT True
PROCEDURE CList::p_Count() : int
RESULT m_nCount
PROCEDURE CList::Nth(nRank is int) : string
clN is CNode dynamic <- :m_pclHead
FOR i = 2 TO nRank
	IF clN = Null THEN BREAK
	clN <- clN.m_pclNext
END
IF clN = Null THEN RESULT "(none)"
RESULT clN.m_sValue
