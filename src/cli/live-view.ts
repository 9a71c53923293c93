import { styleText } from 'node:util';
import type { LogLine } from '../server/request-listener.ts';

/** Lines of calls with counters below them, which stay at the bottom of a terminal. */
export interface LiveView {
  /** Counts a call, and shows its lines above the counters. */
  show(call: LogLine, lines: string): void;
  /** Leaves the counters as a last line. */
  end(): void;
}

export interface Screen {
  readonly write: (text: string) => void;
  /** How wide it is now: windows change. */
  readonly columns: () => number;
  readonly color: boolean;
}

/** To the beginning of the row and nothing on it, so that what is written next takes the place of the counters. */
const erase = '\r\u001b[2K';

/**
 * `violations` and `drift` count the differences from the contract, of which a call may have several; `errors` are calls that the
 * toolkit could not answer, or did not let pass. The rate is that of the last whole second, and falls to 0 when nobody calls.
 */
export function createLiveView({ write, columns, color }: Screen): LiveView {
  const counters = { calls: 0, faults: 0, violations: 0, drift: 0, errors: 0 };
  let before = 0;
  let rate = 0;

  const count = () => Object.entries(counters).map(([name, number]) => `${name} ${number}`).join('  ');
  const paint = (line: string) => (color ? styleText(counters.violations + counters.errors > 0 ? 'yellow' : 'dim', line, { validateStream: false }) : line);
  // A line as wide as the screen may wrap, and only its last row would be erased.
  const status = () => paint(`${count()}  calls/s ${rate}`.slice(0, Math.max(0, columns() - 1)));

  const timer = setInterval(() => {
    rate = counters.calls - before;
    before = counters.calls;
    write(erase + status());
  }, 1000).unref();
  write(status());

  return {
    show({ outcome, violations }, lines) {
      const drift = violations.filter((violation) => violation.startsWith('drift: ')).length;
      counters.calls++;
      counters.drift += drift;
      counters.violations += violations.length - drift;
      if (outcome === 'fault') counters.faults++;
      if (outcome === 'error') counters.errors++;
      write(erase + lines + status());
    },
    end() {
      clearInterval(timer);
      write(`${erase}${count()}\n`);
    },
  };
}
