import { syncBuiltinESMExports } from 'node:module';
import { performance } from 'node:perf_hooks';
import { scheduler, setTimeout as sleep } from 'node:timers/promises';

/** What `performance.now` said last: from one task to the next it does not go back, which no code expects of it. */
let latest = 0;

/**
 * Makes virtual what fake timers leave real: `performance.now`, `AbortSignal.timeout` and `scheduler.wait`. A bound by one of
 * them would never run out while hours pass. `elapsed` is virtual milliseconds. Answers what brings the real ones back.
 */
export function extendVirtualTime(elapsed: () => number): () => void {
  const timeout: unknown = Reflect.get(AbortSignal, 'timeout');
  // The object stays, for many have imported it; its own member goes before that of its prototype.
  const begun = latest;
  performance.now = () => (latest = begun + elapsed());
  AbortSignal.timeout = (milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')), milliseconds);
    return controller.signal;
  };
  scheduler.wait = (milliseconds, options) => sleep(milliseconds, undefined, options);
  // Without this, what was imported by name from node:timers/promises would keep the real timers.
  syncBuiltinESMExports();
  return () => {
    Reflect.deleteProperty(performance, 'now');
    Reflect.set(AbortSignal, 'timeout', timeout);
    Reflect.deleteProperty(scheduler, 'wait');
    syncBuiltinESMExports();
  };
}
