// WITH blocks, sections critiques UTILISER, structures composées, propriétés courtes, chaînage d'appels
STC is Structure
	sName is string
	nAge is int
	arrT is array of string
END
st is STC
WITH st
	..sName = "Ann"
	..nAge = 41
	Add(..arrT, "x")
	IF ..nAge > 40 THEN ..sName += "!"
END
Info(st.sName, st.nAge, st.arrT.Count)
o is CBuilder
Info(o.Add("a").Add("b").Add("c").Text())
c is composed of
	nX is int
	sY is string
END
c.nX = 5
c.sY = "y"
Info(c.nX + c.sY)
Info("abc".Upper().Left(2), [3, 1, 2].Count)
arr is array of int
arr.Add(3)
arr.Add(1)
arr.Sort(asAscending)
Info(arr.ToString(","), "a;b".ExtractString(2, ";"), "x".RepeatString(3))
sText is string = "hello"
Info(sText.Length, sText..Length, Length(sText), sText.Position("l"))
PROCEDURE CBuilder::Add(s is string) : CBuilder dynamic
:m_s += s
RESULT object
PROCEDURE CBuilder::Text() : string
RESULT "<" + :m_s + ">"
CBuilder is Class
	m_s is string
END
