import CTerminal
import Cncurses
import Glibc
import System
import TerminalUI

/// The terminal in which the program runs: draws frames with ncurses, reads keys itself.
///
/// It belongs to the main thread, and there is one at a time, because ncurses keeps its state in globals. From `init`
/// to `close` the terminal is in raw mode on the alternate screen; a signal that ends the program in between restores
/// it (`CTerminal`). Keys aren't read by ncurses, which would sleep where signals are blocked, and doesn't support
/// pastes, nor the mouse on every terminal.
public final class CursesTerminal {
  /// What this terminal can show.
  public let abilities: TerminalAbilities

  private let start: TerminalStart
  private let modes: TerminalModes
  /// ncurses, after it has been started.
  private var painter: FramePainter?
  /// A frame on the screen that ncurses doesn't know yet.
  private var unseen: Frame?
  private var hasShown = false
  private var decoder: KeyDecoder
  /// Time at which unfinished bytes count as keys, in milliseconds on `clock`.
  private var flushTime: Int?
  private let clock = Stopwatch()
  private var isMouseOn = false
  private var isActive = true
  private var areModesOn = false

  private var line: TerminalLine { start.line }
  private var text: CellText { CellText(isUTF8: start.isUTF8) }

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - areColoursWanted: false to use no colours, whatever the terminal has.
  ///   - isMouseWanted: whether clicks and the wheel are reported from the start.
  public init(areColoursWanted: Bool, isMouseWanted: Bool) throws(TerminalError) {
    start = try TerminalStart()
    modes = TerminalModes()
    isMouseOn = isMouseWanted
    abilities = TerminalAbilities(
      colours: areColoursWanted ? CursesStyles.described : 0, isUnicode: start.drawsUnicode)
    decoder = KeyDecoder(extras: start.describedKeys)
    armRestore()
    line.enterRawMode()
  }

  deinit { close() }

  /// Restores the terminal as it was; the program may print afterwards.
  public func close() {
    guard isActive else { return }
    leave()
    isActive = false
  }

  // MARK: Size

  /// Current size of the window; if the terminal doesn't report it, the size that ncurses assumes.
  public var size: ScreenSize {
    if let size = line.windowSize { return size }
    startCurses()
    let screen = cn_stdscr()
    return ScreenSize(columns: Int(getmaxx(screen)), rows: Int(getmaxy(screen)))
  }

  /// Tells ncurses the new size of the window; if it has changed, the next frame is drawn completely.
  public func fitToWindow() {
    catchUp()
    guard painter != nil else { return }
    let size = size
    let screen = cn_stdscr()
    guard getmaxx(screen) != Int32(size.columns) || getmaxy(screen) != Int32(size.rows) else {
      return
    }
    resizeterm(Int32(size.rows), Int32(size.columns))
    redraw()
  }

  // MARK: Frames

  /// Shows a frame; sends only what has changed.
  public func show(_ frame: Frame) {
    guard isActive else { return }
    defer { hasShown = true }
    if !hasShown, painter == nil, FirstFrame.canDraw(frame) {
      drawDirectly(frame)
      unseen = frame
    } else {
      catchUp()
      startCurses()
      painter?.paint(frame)
      if painter == nil { drawDirectly(frame) } else { sendDrawing() }
    }
  }

  /// Sends a whole frame without ncurses.
  private func drawDirectly(_ frame: Frame) {
    var painter = FirstFrame(colours: abilities.colours, text: text)
    let drawn = painter.draw(frame)
    let before = hasShown ? "" : modes.resuming
    line.send(Array(before.utf8) + drawn + Array(pendingModes().utf8))
  }

  private func sendDrawing() { line.send(pendingModes()) }

  /// Bytes that switch the explorer's modes on, unless they are on.
  private func pendingModes() -> String {
    defer { areModesOn = true }
    return areModesOn ? "" : modes.entering(withMouse: isMouseOn)
  }

  /// Starts ncurses and has it draw, unseen, what is already on the screen.
  private func catchUp() {
    guard let frame = unseen else { return }
    unseen = nil
    startCurses()
    painter?.paint(frame)
    line.discard()
    // ncurses has started with the current size. If the frame has another, the window was resized in between.
    if frame.size != size { redraw() }
  }

  private func startCurses() {
    guard painter == nil, start.startCurses() else { return }
    painter = FramePainter(styles: CursesStyles(colours: abilities.colours), text: text)
  }

  /// Draws the next frame completely, whatever another program wrote on the screen.
  public func redraw() {
    catchUp()
    guard painter != nil else { return }
    clearok(cn_curscr(), true)
    painter?.forget()
  }

  // MARK: Keys

  /// Keys from the bytes that have arrived, without waiting: from 4 KB, or up to 64 KB if these complete no key, as in
  /// a paste.
  ///
  /// The rest stays for later, so that frames are drawn and signals handled however fast bytes arrive.
  public func pendingKeys() -> [Key] {
    var keys: [Key] = []
    for _ in 0..<16 {
      guard keys.isEmpty, let bytes = readAvailable(), !bytes.isEmpty else { break }
      keys = decoder.decode(bytes)
    }
    if let time = flushTime, decoder.pauseInMilliseconds != nil, keys.isEmpty,
      milliseconds >= time
    {
      keys += decoder.flush()
    }
    flushTime = decoder.pauseInMilliseconds.map { milliseconds + $0 }
    return keys
  }

  /// Whether the terminal is gone: its end of the line was closed.
  public private(set) var isHungUp = false

  /// The bytes that have arrived, at most 4 KB; `nil` if none have come.
  private func readAvailable() -> [UInt8]? {
    var isThere = true
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let got = terminal_read(start.input, buffer.baseAddress, buffer.count)
      // After EINTR and EAGAIN the next wait tries again; other errors would only repeat.
      isThere = got >= 0 || errno != EAGAIN
      isHungUp = got == 0 || got < 0 && errno != EINTR && errno != EAGAIN
      count = max(0, got)
    }
    return isThere ? bytes : nil
  }

  private var milliseconds: Int { Int(clock.seconds * 1000) }

  // MARK: Waiting

  /// Sleeps until there are keys, a signal, or news from another thread (`terminal_wake`).
  ///
  /// - Parameter limit: longest sleep in milliseconds; `nil` for no limit.
  public func wait(limit: Int? = nil) {
    catchUp()
    let untilFlush = flushTime.map { max(0, $0 - milliseconds) }
    let longest = [limit, untilFlush].compactMap { $0 }.min()
    _ = terminal_wait(start.input, Int32(clamping: longest ?? -1))
  }

  // MARK: Modes

  /// Captures the mouse, or releases it so that the terminal can select text.
  public func setMouse(_ isOn: Bool) {
    guard isOn != isMouseOn else { return }
    isMouseOn = isOn
    if isActive && areModesOn { line.send(modes.settingMouse(isOn)) }
  }

  /// Stops the program as Ctrl-Z does; the terminal is restored meanwhile.
  public func suspend() {
    catchUp()
    leave()
    terminal_stop_self()
    // Ended while stopped: the terminal is already restored, and may belong to another program.
    if terminal_is_ending() { isActive = false } else { resume() }
  }

  /// Takes over the terminal again, after another program had it.
  public func resume() {
    armRestore()
    line.enterRawMode()
    line.send(modes.resuming)
    areModesOn = false
    fitToWindow()
    painter?.cursorWasShown()
    redraw()
  }

  private func leave() {
    defer { terminal_disarm_restore() }
    // If a shell has taken the terminal back, it has set it up for itself, and stops any program that changes it.
    guard line.isOurs else { return }
    line.send(modes.restoring)
    line.leaveRawMode()
  }

  private func armRestore() {
    var saved = line.saved
    var bytes = modes.restoring
    bytes.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        terminal_arm_restore(line.output, &saved, $0.baseAddress, $0.count)
      }
    }
  }
}
