"""Threads: starting, waiting, stopping; what they share; what the main thread does for the others.

stopping     what a thread has been asked to do, and how its waits learn of it
waiting      the one way to wait, which all that can be waited for is built on
objects      mutexes, critical sections, semaphores, events
thread       one thread of the program
table        the threads and named objects of a runtime, and their end
main_thread  procedures that other threads have the main thread run
timers       procedures that are run again and again
errors       their numbers and texts

See docs/decisions/0040-threads-waits-and-stops.md.
"""
