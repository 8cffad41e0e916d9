import CSandboxProbe
import Glibc
import Testing

/// Whether the system of the tests can filter calls at all.
private let hasFilter = probe(PROBE_NOTHING, false, "/dev/null") == 0

@Suite(.enabled(if: hasFilter, "this system has no filter of system calls"))
struct SandboxTests {
  @Test(
    "a confined process can't start, make, reach or change anything",
    arguments: [
      PROBE_EXECUTE, PROBE_FORK, PROBE_CONNECT, PROBE_WRITE_FILE, PROBE_REMOVE_FILE, PROBE_TRACE,
    ])
  func isRefused(attempt: probe_attempt) {
    #expect(probe(attempt, false, "/tmp/dramatis-probe-\(getpid())") == EPERM)
  }

  @Test("before it is sealed it can read files, as the tables of encodings")
  func readsFiles() { #expect(probe(PROBE_READ_FILE, false, "/dev/null") == 0) }

  @Test(
    "once sealed it can open nothing and run nothing that it makes",
    arguments: [PROBE_READ_FILE, PROBE_EXECUTABLE_MEMORY])
  func isSealed(attempt: probe_attempt) { #expect(probe(attempt, true, "/dev/null") == EPERM) }

  @Test("memory has a limit")
  func memoryIsLimited() { #expect(probe(PROBE_MUCH_MEMORY, true, "/dev/null") == ENOMEM) }

  @Test("processor time has a limit")
  func timeIsLimited() {
    let end = probe(PROBE_MUCH_TIME, true, "/dev/null")
    #expect(end == 1000 + SIGXCPU || end == 1000 + SIGKILL)
  }
}

@Suite(.enabled(if: hasFilter, "this system has no filter of system calls"))
struct ProgramSandboxTests {
  @Test("a program begins under its filter")
  func begins() { #expect(probe_becoming("/bin/true") == 0) }

  @Test(
    "a confined program can't start, make, reach or change anything",
    arguments: [
      PROBE_EXECUTE, PROBE_FORK, PROBE_CONNECT, PROBE_WRITE_FILE, PROBE_REMOVE_FILE, PROBE_TRACE,
      PROBE_RAISE_LIMIT, PROBE_SIGNAL_OTHERS,
    ])
  func isRefused(attempt: probe_attempt) {
    #expect(probe_program(attempt, "/tmp/dramatis-probe-\(getpid())") == EPERM)
  }

  @Test("it can't put a path to where it might be executed")
  func pathIsItsOwn() { #expect(probe_program(PROBE_MEMORY_AT_PATH, "") == EPERM) }

  @Test("it can read files, as its libraries and fonts")
  func readsFiles() { #expect(probe_program(PROBE_READ_FILE, "/dev/null") == 0) }

  @Test("its memory has a limit")
  func memoryIsLimited() { #expect(probe_program(PROBE_MUCH_MEMORY, "") == ENOMEM) }
}

extension probe_attempt: @retroactive @unchecked Sendable {}
