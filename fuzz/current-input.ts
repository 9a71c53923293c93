/** The input that a worker is at, in memory that it shares: whoever watches can read it even if the worker never says a word again. */
export interface CurrentInput {
  readonly memory: SharedArrayBuffer;
  begin(input: Uint8Array): void;
  end(): void;
  /** How many inputs were begun. */
  readonly begun: number;
  /** Nothing between two inputs. */
  read(): Uint8Array | undefined;
}

/** Longer ones are varied too slowly to be of use. */
export const maxInputLength = 16 * 1024;

const none = -1;

export function createCurrentInput(memory = new SharedArrayBuffer(8 + maxInputLength)): CurrentInput {
  const head = new Int32Array(memory, 0, 2);
  const bytes = new Uint8Array(memory, 8);
  return {
    memory,
    begin(input) {
      bytes.set(input);
      Atomics.store(head, 1, input.length);
      Atomics.add(head, 0, 1);
    },
    end: () => Atomics.store(head, 1, none),
    get begun() {
      return Atomics.load(head, 0);
    },
    read() {
      const length = Atomics.load(head, 1);
      return length === none || Atomics.load(head, 0) === 0 ? undefined : bytes.slice(0, length);
    },
  };
}
