// Thread pool with critical sections, semaphore and results
STJob is Structure
	nId is int
	nLow is int
	nHigh is int
END
GLOBAL
	gqJobs is Queue of STJob
	gnDone is int
	gaResult is array of 8 ints
	gnActive, gnMost are int
	gcsLog is string <critical section>

SemaphoreCreate("slots", 2)
job is STJob
FOR i = 1 TO 8
	job.nId = i
	job.nLow = (i - 1) * 100 + 1
	job.nHigh = i * 100
	Enqueue(gqJobs, job)
END
FOR i = 1 TO 4
	ThreadExecute("worker" + i, threadNormal, Worker)
END
FOR i = 1 TO 4
	ThreadWait("worker" + i)
END
Trace("done", gnDone, "sum", Sum(gaResult))
Trace(gnMost <= 2 ? "never more than 2" ELSE "too many")
Trace(gaResult[1], gaResult[8], gqJobs..Empty)
nPrimes is int
FOR EACH n OF gaResult
	nPrimes += n
END
Trace(nPrimes)
SemaphoreDestroy("slots")
ErrorsInThread()

PROCEDURE Worker()
	job is STJob
	LOOP
		CriticalSectionStart("queue")
		bGot is boolean = Dequeue(gqJobs, job)
		CriticalSectionEnd("queue")
		IF NOT bGot THEN RETURN
		SemaphoreStart("slots")
		Enter()
		nCount is int
		FOR n = job.nLow TO job.nHigh
			IF IsPrime(n) THEN nCount++
		END
		Leave()
		SemaphoreEnd("slots")
		gaResult[job.nId] = nCount
		nCount = 0
	END

PROCEDURE Enter() <critical section>
	gnActive++
	gnMost = Max(gnMost, gnActive)

PROCEDURE Leave() <critical section>
	gnActive--
	gnDone++

PROCEDURE IsPrime(n is int) : boolean
	IF n < 2 THEN RESULT False
	FOR i = 2 TO Root(n, 2)
		IF n modulo i = 0 THEN RESULT False
	END
RESULT True

PROCEDURE ErrorsInThread()
	sTold is string
	p is Procedure = () => {
		WHEN EXCEPTION IN
			n is int = 0
			n = 1 / n
		DO
			sTold = "caught in the thread"
		END
	}
	ThreadExecute("failing", threadNormal, p)
	ThreadWait("failing")
	Trace(sTold)
	Trace(ThreadState("failing") = threadUnknown)
