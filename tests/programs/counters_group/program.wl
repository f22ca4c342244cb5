// Members, locals and parameters of one name; methods as callbacks; statics; destructors
CCounter is Class
	PRIVATE
		value is int
		name is string
	GLOBAL
		alive is int
		log is array of string
	CONSTANT
		STEP_SIZE = 5
	END
END
CGroup is Class
	counters is array of CCounter dynamic
	aaByRank is associative array of CCounter dynamic
	size is int = CCounter::STEP_SIZE * 2
END

g is CGroup
g.Add("x", 3); g.Add("y", 1); g.Add("z", 2)
Trace(g.Names(), g.size, CCounter::alive)
g.SortBy(g.ByValue)
Trace(g.Names())
g.SortBy((a is CCounter dynamic, b is CCounter dynamic) => { RESULT a.Value() < b.Value() ? 1 ELSE -1 })
Trace(g.Names())
g.Each(Bump)
g.Each("Bump")
Trace(g.Sum(), g.aaByRank[2].Name(), g.aaByRank[9] = Null)
BLOCK()
Trace(CCounter::alive, ArrayToString(CCounter::log, ","))
c is CCounter("solo", 1)
c.Reset(<name>: "n")
Trace(c.Name(), c.Value())
ChangeIt(c)
Trace(c.Name())
c2 is CCounter
c2 = c
c2.Rename("copy")
Trace(c.Name(), c2.Name())
WHEN EXCEPTION IN
	bad is CCounter("bad", -1)
	Trace("no")
DO
	Trace("refused: " + ExceptionInfo(errMessage))
END

PROCEDURE BLOCK()
tmp is CCounter("tmp", 1)
tmp.Rename("tmp2")
PROCEDURE Bump(c is CCounter dynamic)
c.Change(10)
PROCEDURE ChangeIt(c is CCounter)
c.Rename("changed")
PROCEDURE CCounter::Constructor(name is string = "?", value is int = 0)
IF value < 0 THEN ExceptionThrow(1, "negative " + name)
:name = name
:value = value
alive++
PROCEDURE CCounter::Destructor()
::alive--
Add(::log, "end of " + :name)
PROCEDURE CCounter::Value() : int
RESULT value
PROCEDURE CCounter::Name() : string
RESULT :name
PROCEDURE CCounter::Rename(name)
:name = name
PROCEDURE CCounter::Reset(name is string, value is int = 99)
:name = name + "/" + :name
:value = value
PROCEDURE CCounter::Change(n)
value += n
PROCEDURE CGroup::Add(name, value)
clNew is CCounter dynamic = new CCounter(name, value)
ArrayAdd(:counters, clNew)
aaByRank[counters..Count] = clNew
PROCEDURE CGroup::ByValue(a is CCounter dynamic, b is CCounter dynamic) : int
RESULT a.Value() - b.Value()
PROCEDURE CGroup::SortBy(pCompare is Procedure)
ArraySort(:counters, asFunction, pCompare)
PROCEDURE CGroup::Names() : string
s is string
FOR EACH c OF :counters
	s += [" "] + c.Name() + c.Value()
END
RESULT s
PROCEDURE CGroup::Each(pDo)
FOR EACH c OF counters
	pDo(c)
END
PROCEDURE CGroup::Sum()
n is int
FOR EACH c OF counters
	n += c.Value()
END
RESULT n
