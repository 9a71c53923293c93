import { dirname } from 'node:path';
import { faultKind } from '../../account/fault-kind.ts';
import { formatDifferences } from '../../account/format-differences.ts';
import { listDifferences } from '../../account/list-differences.ts';
import { ToolkitError } from '../../errors.ts';
import type { Interaction } from '../../generated/types.ts';
import { createExchange, type ExchangeOptions } from '../../handlers/exchange.ts';
import type { StatefulResponder } from '../../handlers/stateful-responder.ts';
import { createCapture } from '../../recording/capture/create-capture.ts';
import { createRedactor } from '../../recording/redact/create-redactor.ts';
import { loadKey } from '../../recording/redact/load-key.ts';
import type { RedactionRules } from '../../recording/redact/redaction-rules.ts';
import { saveCaptured } from '../../recording/save-captured.ts';
import { requireWritable } from '../../recording/require-writable.ts';
import { readPrivate, readRecordings } from '../../recording/store.ts';
import { toOutcome } from '../../recording/to-outcome.ts';
import { today } from '../../recording/today.ts';
import { callOf } from '../../wire/call-of.ts';
import { decodeRequest } from '../../wire/decode-request.ts';
import type { HttpRequest, HttpResponse, ReceivedResponse } from '../../wire/http-message.ts';
import { checkReplay } from './check-replay.ts';
import type { RecordingPlan } from './plan-recording.ts';

/** A request that goes out: what it returns is called with the response, or with none when none came. */
export type GoOut = (response?: ReceivedResponse) => Promise<void>;

/** What stands between the clients of a session and the account. */
export interface Recorder {
  /** The answer of this session's responders, or what to call when the request has been to Glue and back. */
  take(request: HttpRequest): Promise<{ readonly answer: HttpResponse } | { readonly goOut: GoOut }>;
  /** The replay will begin anew before the next call. */
  mark(): void;
  /** Writes what went out; nothing when nothing did. `report` says why nothing did, or what was left out, is not in the contract or will not replay, if anything. */
  save(): Promise<{ readonly path: string; readonly report: string }>;
}

/**
 * Records what `responder` does not answer. The key is read, and the rules and the folder are checked now, so that what is wrong with them
 * shows before the first call goes out.
 *
 * @throws ToolkitError the errors of `createRedactor`, `loadKey` and `requireWritable`; from `save()` those of `saveCaptured`, and `GLUE_CAPTURE_UNREADABLE` for unsigned requests and rejected credentials
 */
export function createRecorder(plan: RecordingPlan, rules: RedactionRules, responder: StatefulResponder, options: ExchangeOptions): Recorder {
  const redactor = createRedactor({ key: loadKey(), ...rules });
  requireWritable(dirname(plan.path));
  const replaces = { text: readPrivate(plan.path)?.text };
  const before = plan.replays ? readRecordings(plan.path).flatMap(({ recording }) => recording.interactions) : [];
  const capture = createCapture();
  const marks = new Set<number>();
  let asked = 0;
  let sent = 0;

  return {
    async take(request) {
      asked++;
      const standing = await ask(responder, request);
      if (standing) return { answer: await createExchange(standing, options)(request) };
      sent++;
      const end = capture.begin(request);
      return {
        async goOut(response) {
          const said = end(response);
          if (said) await observe(request, said, options);
        },
      };
    },
    mark: () => void marks.add(capture.interactions.length),
    async save() {
      const { interactions, secrets, unsigned, region } = capture;
      const { folder, name, path } = plan;
      if (interactions.length === 0) return { path, report: explainEmpty(asked, sent) };
      if (unsigned > 0 || region === undefined) throw unsignedRequests(unsigned);
      const rejected = interactions.find(({ fault }) => fault && faultKind(fault) === 'rejected');
      if (rejected) throw rejectedCredentials(rejected);
      const saved = await saveCaptured({ folder, name, region, recordedAt: today(), before, interactions, redactor, secrets, replaces });
      const differences = formatDifferences(listDifferences(redactor.notes, saved.violations));
      return { path, report: `${differences}${checkReplay(saved.recording, { calls: interactions, marks, redactor })}` };
    },
  };
}

/** The outcome or the error of the responders, as a responder; none when none of them knows the call. */
async function ask(responder: StatefulResponder, request: HttpRequest): Promise<StatefulResponder | undefined> {
  const decoded = decodeRequest(request);
  if (decoded.kind === 'refused') return undefined;
  try {
    const outcome = await responder(callOf(decoded));
    return outcome && (() => outcome);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** What Glue itself answered is held against the contract too, and stands in the journal. */
async function observe(request: HttpRequest, interaction: Interaction, options: ExchangeOptions): Promise<void> {
  const outcome = toOutcome(interaction);
  await createExchange(() => outcome, options)(request);
}

/** Nobody records without wanting a file. Where all was answered by what is recorded already, there is nothing to say. */
function explainEmpty(asked: number, sent: number): string {
  if (sent > 0) return `\nNothing was recorded: calls went out (${sent}), and none got an answer of Glue.\n`;
  if (asked > 0) return '';
  return '\nNothing was recorded: this session saw no call of Glue. With transport "sdk" it sees send() and the clients of client(); a client that the code under test makes needs transport "msw".\n';
}

/** It would be replayed for ever. */
function rejectedCredentials({ operation, fault }: Interaction): ToolkitError {
  return new ToolkitError('GLUE_CAPTURE_UNREADABLE', {
    message: `The account rejected the credentials (${fault?.name}), so there is nothing to record.`,
    operation,
    next: 'Log in again or choose another profile, and record then; nothing was written.',
  });
}

function unsignedRequests(count: number): ToolkitError {
  return new ToolkitError('GLUE_CAPTURE_UNREADABLE', {
    message: `${count} requests were not signed, so their credentials are unknown, and nothing can vouch that the recording is free of them.`,
    expected: 'a SigV4 signature in the header authorization of every request',
    next: 'Record with a client that signs, such as the AWS SDK.',
  });
}
