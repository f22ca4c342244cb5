"""The errors of threads and of what they share: 75xxx."""

from __future__ import annotations

from wlcompat.errors.table import define

# Threads
EMPTY_THREAD_NAME = define(
    75001, 'A thread needs a name, and the one given is empty. Give it any text, such as "worker".'
)
THREAD_RUNS_ALREADY = define(
    75002,
    'A thread called "{name}" is running already. Wait for its end with ThreadWait, or give this one another '
    "name (upper and lower case are different names).",
)
UNKNOWN_THREAD = define(
    75003, 'No thread called "{name}" is running: it was never started, or it has ended.{similar}'
)
WAITING_FOR_ITSELF = define(75004, 'The thread "{name}" would wait for its own end, which can never come.')
THREADS_ARE_ENDING = define(
    75005, 'The thread "{name}" cannot be started any more, because the program is ending.'
)
CANNOT_START = define(
    75006, 'The system gives this program no more threads, so "{name}" was not started: {system}.'
)
NOT_DESCRIBED = define(
    75007,
    "The thread variable has no procedure to run. Declare it with one, or assign it the result of ThreadExecute.",
)
NOT_SUSPENDED = define(75008, 'The thread "{name}" is not suspended, so there is nothing to resume.')
ENDED_BY_AN_ERROR = define(75009, 'The thread "{name}" was ended by an error:\n{system}')
TASK_ENDED_BY_AN_ERROR = define(75010, "A parallel task was ended by an error:\n{system}")

# Waits
STOP_REQUESTED = define(
    75021,
    "The wait was given up, because this thread has been asked to stop. ThreadStopRequested tells so; once it "
    "has, the thread can wait again, to end in order.",
)

# What threads share
EMPTY_OBJECT_NAME = define(75041, "The {kind} needs a name, and the one given is empty.")
UNKNOWN_OBJECT = define(
    75042, 'There is no {kind} called "{name}": it was never created, or it has been destroyed.'
)
NOT_HELD = define(
    75043,
    'This thread does not hold the {kind} "{name}", so it cannot end it. Each end needs a start before it, in '
    "the same thread.",
)
NOBODY_INSIDE = define(
    75044, 'The semaphore "{name}" was ended more often than it was started: nobody is inside.'
)
DESTROYED_MEANWHILE = define(75045, 'The {kind} "{name}" was destroyed while this thread was waiting for it.')
WRONG_COUNTS = define(
    75046,
    'The semaphore "{name}" cannot let in {maximum} threads and have {inside} inside: it needs at least 1, '
    "and no more inside than it lets in.",
)

# Timers
TIMER_NUMBER = define(75061, "The number of a timer is 1 or more; {number} is not.")
TIMER_PERIOD = define(75062, "The period of a timer is more than 0; {period} is not.")
UNKNOWN_TIMER = define(75063, "There is no timer with the number {number}.")
