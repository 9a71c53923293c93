/** What a command reads from and writes to, so that it can be run without a process. */
export interface Io {
  /** The data a command was asked for. */
  readonly stdout: (text: string) => void;
  /** Words for people, wherever standard output carries data. */
  readonly stderr: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Whether standard output shows colours. */
  readonly color: boolean;
}
