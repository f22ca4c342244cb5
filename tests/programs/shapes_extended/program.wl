// Interfaces, abstract methods, extension procedures, named parameters, overloads, static factory
IShape is Class, abstract
	PROTECTED
		m_sName is string
END
CCircle is Class
	INHERITS IShape
	m_rRadius is real
END
CRect is Class
	INHERITS IShape
	m_rW, m_rH are real
END
CShapes is Class
	PRIVATE
		m_arr is array of IShape dynamic
	GLOBAL
		s_clOnly is CShapes dynamic
END

clAll is CShapes dynamic <- CShapes.Instance()
clAll.Add(new CCircle(2))
clAll.Add(new CRect(3, 4))
clAll.Add(new CRect(5))
Trace(clAll.Total(), CShapes::Instance().Count())
clAll.Each(Show)
clAll.Each((clS is IShape) => { Trace(clS.Name() + "!") })
Trace(Area2(<h>: 5, <w>: 2), Area2(3), Area2(<h>: 4))
Trace("hello".Shout(), "a,b".Shout(2))
Trace(Describe(5), Describe("x"), Describe(1, 2), Describe(1.5))
n is int = 3
Trace(n.Twice().Twice())
clBest is IShape dynamic <- clAll.Biggest()
Trace(clBest.Name(), clBest..Class)
clNone is IShape dynamic
Trace(clNone = Null, clBest <> Null)
WHEN EXCEPTION IN
	Trace(clNone.Name())
DO
	Trace("null object")
END

PROCEDURE ABSTRACT IShape::Area() : real
PROCEDURE VIRTUAL IShape::Name() : string
RESULT :m_sName
PROCEDURE CCircle::Constructor(r is real)
:m_rRadius = r
:m_sName = "circle"
PROCEDURE CCircle::Area() : real
RESULT Round(3.14159 * :m_rRadius ^ 2, 2)
PROCEDURE CRect::Constructor(w is real, h is real = 1)
m_rW = w
m_rH = h
m_sName = "rect"
PROCEDURE CRect::Area() : real
RESULT m_rW * m_rH
PROCEDURE CRect::Name() : string
RESULT Ancestor.Name() + " " + m_rW + "x" + m_rH
PROCEDURE GLOBAL CShapes::Instance() : CShapes dynamic
IF ::s_clOnly = Null THEN ::s_clOnly = new CShapes
RESULT ::s_clOnly
PROCEDURE CShapes::Add(cl is IShape dynamic)
ArrayAdd(:m_arr, cl)
PROCEDURE CShapes::Count() : int
RESULT ArrayCount(:m_arr)
PROCEDURE CShapes::Total() : real
rSum is real
FOR EACH cl OF :m_arr
	rSum += cl.Area()
END
RESULT rSum
PROCEDURE CShapes::Each(pDo is Procedure)
FOR EACH cl OF :m_arr
	pDo(cl)
END
PROCEDURE CShapes::Biggest() : IShape dynamic
clB is IShape dynamic
FOR EACH cl OF :m_arr
	IF clB = Null _OR_ cl.Area() > clB.Area() THEN clB <- cl
END
RESULT clB
PROCEDURE Show(cl is IShape)
Trace(cl.Name() + ": " + cl.Area())
PROCEDURE Area2(w is int = 10, h is int = 1)
RESULT w * h
PROCEDURE Shout(s is string, nTimes is int = 1) <extension>
RESULT Upper(s) + RepeatString("!", nTimes)
PROCEDURE Twice(n is int) <extension>
RESULT n * 2
PROCEDURE Describe(n is int)
RESULT "int " + n
PROCEDURE Describe(s is string)
RESULT "string " + s
PROCEDURE Describe(a is int, b is int)
RESULT "two " + (a + b)
PROCEDURE Describe(r is real)
RESULT "real " + r
