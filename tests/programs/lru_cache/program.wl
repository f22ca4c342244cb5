// A cache with the least recently used thrown out; doubly linked list of dynamic objects
Node is Class
	sKey is string
	vValue is Variant
	pNext is Node dynamic
	pPrevious is Node dynamic
END
Cache is Class
	PRIVATE
		m_aaNodes is associative array of Node dynamic
		m_pFirst is Node dynamic
		m_pLast is Node dynamic
		m_nCapacity is int
		m_nHits, m_nMisses are int
END
c is Cache(3)
c.Put("a", 1)
c.Put("b", "two")
c.Put("c", 3.5)
Info(c.Get("a"))
c.Put("d", 4)
Info(c.Get("b") = Null, c.Get("c"), c.ToText())
c.Put("a", 10)
c.Put("e", 5)
Info(c.ToText(), c.Statistics())
aaMemo is associative array of 8-byte int
Info(Fibonacci(80), aaMemo..Count)
Info(Collatz(27), Ackermann(2, 3))

PROCEDURE Fibonacci(n is int) : 8-byte int
IF n < 2 THEN RESULT n
IF aaMemo[n]..Empty THEN aaMemo[n] = Fibonacci(n - 1) + Fibonacci(n - 2)
RESULT aaMemo[n]

PROCEDURE Collatz(LOCAL n is int) : int
nSteps is int
WHILE n <> 1
	n = modulo(n, 2) = 0 ? n / 2 ELSE 3 * n + 1
	nSteps++
END
RESULT nSteps

PROCEDURE Ackermann(m, n)
IF m = 0 THEN RESULT n + 1
IF n = 0 THEN RESULT Ackermann(m - 1, 1)
RESULT Ackermann(m - 1, Ackermann(m, n - 1))

PROCEDURE Cache::Constructor(nCapacity is int)
m_nCapacity = nCapacity

PROCEDURE Cache::Put(sKey is string, vValue)
IF NOT m_aaNodes[sKey]..Empty THEN
	:Unlink(m_aaNodes[sKey])
	Delete(m_aaNodes, sKey)
ELSE IF m_aaNodes..Count = m_nCapacity THEN
	p is Node dynamic = m_pLast
	:Unlink(p)
	Delete(m_aaNodes, p.sKey)
END
pNew is Node dynamic = new Node
pNew.sKey = sKey
pNew.vValue = vValue
:LinkFirst(pNew)
m_aaNodes[sKey] = pNew

PROCEDURE Cache::Get(sKey is string)
IF m_aaNodes[sKey]..Empty THEN
	m_nMisses++
	RESULT Null
END
m_nHits++
p is Node dynamic = m_aaNodes[sKey]
:Unlink(p)
:LinkFirst(p)
RESULT p.vValue

PROCEDURE PRIVATE Cache::Unlink(p is Node dynamic)
IF p.pPrevious = Null THEN m_pFirst = p.pNext ELSE p.pPrevious.pNext = p.pNext
IF p.pNext = Null THEN m_pLast = p.pPrevious ELSE p.pNext.pPrevious = p.pPrevious
p.pNext = Null
p.pPrevious = Null

PROCEDURE PRIVATE Cache::LinkFirst(p is Node dynamic)
p.pNext = m_pFirst
IF m_pFirst <> Null THEN m_pFirst.pPrevious = p
m_pFirst = p
IF m_pLast = Null THEN m_pLast = p

PROCEDURE Cache::ToText() : string
s is string
p is Node dynamic = m_pFirst
WHILE p <> Null
	s += [" "] + p.sKey + "=" + p.vValue
	p = p.pNext
END
RESULT s

PROCEDURE Cache::Statistics() : string
RESULT m_nHits + " hits, " + m_nMisses + " misses"
