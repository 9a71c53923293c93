import type { Call, Responder } from '../contract/call.ts';
import { longestTimer } from '../handlers/longest-timer.ts';
import type { StatefulResponder } from '../handlers/stateful-responder.ts';

/** Waits for late answers here, where a wait does not keep a process alive that has been told to end: its sockets do that. */
export function delayAnswers(responder: StatefulResponder): StatefulResponder {
  const respond: Responder = async (call) => {
    const outcome = await responder(call);
    const { delay = 0, ...delivery } = outcome?.delivery ?? {};
    if (!outcome || delay <= 0) return outcome;
    await new Promise<void>((done) => void setTimeout(done, Math.min(delay, longestTimer)).unref());
    return { ...outcome, delivery };
  };
  return Object.assign(respond, { explain: (call: Call) => responder.explain?.(call) });
}
