import TinyQueue from 'tinyqueue';

/** Something that will happen in the simulated Glue. */
interface ScheduledEvent {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly play: () => void;
}

interface Entry extends ScheduledEvent {
  readonly order: number;
  cancelled: boolean;
}

/** The events to come. Those of the same instant are played in the order in which they were scheduled. */
export interface Schedule {
  /** Adds an event; the returned function takes it back. */
  add(at: number, play: () => void): () => void;
  /** Takes out the next event due at an instant, if there is one. */
  takeDue(instant: number): ScheduledEvent | undefined;
  /** When the next event is due. */
  next(): number | undefined;
}

/** A queue ordered by time: adding and taking cost O(log n), taking back costs O(1). */
export function createSchedule(): Schedule {
  const queue = new TinyQueue<Entry>([], (a, b) => a.at - b.at || a.order - b.order);
  let order = 0;

  const dropCancelled = () => {
    while (queue.peek()?.cancelled) queue.pop();
  };

  return {
    add(at, play) {
      const entry: Entry = { at, play, order: order++, cancelled: false };
      queue.push(entry);
      return () => void (entry.cancelled = true);
    },
    takeDue(instant) {
      dropCancelled();
      const first = queue.peek();
      return first !== undefined && first.at <= instant ? queue.pop() : undefined;
    },
    next() {
      dropCancelled();
      return queue.peek()?.at;
    },
  };
}
