import type { CrawlState, JobRunState } from '../generated/types.ts';

/** Paper, line and ink, as #rrggbb. */
export interface Colours {
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
}

export interface Tone {
  readonly light: Colours;
  readonly dark: Colours;
  /** For formats of text. */
  readonly mark: string;
  /** The mark drawn: an SVG path of lines in a box of 12 by 12. */
  readonly icon: string;
}

/** How a state looks. Each has a mark of its own, so that no colour has to be told from another. */
export const tones = {
  succeeded: {
    light: { fill: '#e8f5ec', line: '#2b8a4b', ink: '#12502a' },
    dark: { fill: '#12301d', line: '#4cc276', ink: '#cdf3d9' },
    mark: '✓',
    icon: 'M2 6.5 5 9.5 10.5 3',
  },
  failed: {
    light: { fill: '#fdecec', line: '#c93030', ink: '#7d1a1a' },
    dark: { fill: '#3b1618', line: '#f47478', ink: '#ffd7d7' },
    mark: '✗',
    icon: 'M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5',
  },
  error: {
    light: { fill: '#fdeaf6', line: '#ae2080', ink: '#6b0f4f' },
    dark: { fill: '#38132d', line: '#ee78c5', ink: '#ffd5f0' },
    mark: '!',
    icon: 'M6 1.5V7.5M6 10V10.5',
  },
  late: {
    light: { fill: '#fff2e2', line: '#c06000', ink: '#733a00' },
    dark: { fill: '#392307', line: '#f5a54d', ink: '#ffe2c0' },
    mark: '◷',
    icon: 'M6 1.2A4.8 4.8 0 1 1 5.99 1.2M6 3.4V6.2L8 7.6',
  },
  stopped: {
    light: { fill: '#eceff3', line: '#5c6878', ink: '#343e4a' },
    dark: { fill: '#272d35', line: '#9ba7b6', ink: '#dde4ec' },
    mark: '■',
    icon: 'M2.5 2.5H9.5V9.5H2.5Z',
  },
  running: {
    light: { fill: '#e7f1fd', line: '#1b68d1', ink: '#0f3f87' },
    dark: { fill: '#112742', line: '#5ea6f8', ink: '#d1e6ff' },
    mark: '▶',
    icon: 'M3.5 2 9.5 6 3.5 10Z',
  },
  waiting: {
    light: { fill: '#fbf6da', line: '#8d7300', ink: '#564700' },
    dark: { fill: '#2f2a0e', line: '#dabf42', ink: '#f7edb9' },
    mark: '…',
    icon: 'M1.8 6H2.2M5.8 6H6.2M9.8 6H10.2',
  },
  idle: {
    light: { fill: '#ffffff', line: '#99a2ad', ink: '#5a646f' },
    dark: { fill: '#12171e', line: '#626d79', ink: '#9ea8b4' },
    mark: '○',
    icon: 'M6 1.8A4.2 4.2 0 1 1 5.99 1.8',
  },
  plain: {
    light: { fill: '#f3f5f8', line: '#6a7684', ink: '#2a323c' },
    dark: { fill: '#20262e', line: '#84909e', ink: '#dae0e9' },
    mark: '◇',
    icon: 'M6 1.2 10.8 6 6 10.8 1.2 6Z',
  },
  unknown: {
    light: { fill: '#f4e9fd', line: '#7c31c1', ink: '#4b1b79' },
    dark: { fill: '#2b1641', line: '#c190f3', ink: '#eddeff' },
    mark: '?',
    icon: 'M3.6 4A2.4 2.4 0 1 1 6 6.4V7.8M6 10V10.5',
  },
} as const satisfies Readonly<Record<string, Tone>>;

/** How much of what was copied is left of its colours: enough to be read. */
export const dimmed = 0.86;

export type ToneName = keyof typeof tones;

/** The state of a job or crawler that a run has not come to. */
export const notRun = 'NOT RUN';

/** Every state that has a place in the legend, in its order. */
export const stateTones: Readonly<Record<JobRunState | CrawlState | typeof notRun, ToneName>> = {
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  ERROR: 'error',
  TIMEOUT: 'late',
  EXPIRED: 'late',
  STOPPED: 'stopped',
  CANCELLED: 'stopped',
  STOPPING: 'stopped',
  CANCELLING: 'stopped',
  RUNNING: 'running',
  STARTING: 'running',
  WAITING: 'waiting',
  [notRun]: 'idle',
};

/** How a state looks; tomorrow's states look unknown. */
export function toneOf(state: string): ToneName {
  return Object.hasOwn(stateTones, state) ? stateTones[state as keyof typeof stateTones] : 'unknown';
}
