import { createFault } from '../../contract/fault.ts';
import { createPlaceOf } from '../../json/place.ts';
import { collectPairs } from './collect-pairs.ts';
import type { HttpPair } from './http-pair.ts';
import type { Imported, ImportOptions } from './imported.ts';
import { type Headers, readHeaders } from './read-headers.ts';
import { type PythonValue, readPython } from './read-python.ts';
import { refuseText } from './refuse-text.ts';
import { unpackBody } from './unpack-body.ts';

/**
 * Nothing quoted stands before the logger's name, so that what was sent or answered is never taken for a line of the log.
 * Machines of CI put the time before each line, that of the body too.
 */
const event = /^([^'"\n]{0,150}?)\b(?:botocore\.endpoint|botocore\.parsers|connectionpool)\b[^'"\n]{0,20}?\b(Making request for |Sending http request: |Response headers: |Response body:\r?\n(?:[^'"\n]{0,60}?(?=b['"]))?|(?:https?:\/\/[^\s"']{1,300} )?"[A-Z]{1,10} )/gm;

/** True for a log in which botocore says what it sends. */
export function isAwsDebug(text: string): boolean {
  return Array.from(text.matchAll(event), ([, , name]) => name).includes('Making request for ');
}

/**
 * The calls of Glue in what the AWS CLI prints with `--debug`, versions 1 and 2, or boto3 with its logging set to DEBUG.
 * Each attempt counts: a call that was throttled and then answered gives two interactions, as it went over the wire.
 *
 * The calls of one thread follow each other; in a log that does not name its threads there has to be one only.
 *
 * @throws ToolkitError `GLUE_CAPTURE_UNREADABLE` for a text without a request
 */
export function readAwsDebug(text: string, { path, ...options }: ImportOptions): Imported {
  const pairs = listPairs(text);
  if (pairs.length === 0) {
    throw refuseText('This log shows no request.', {
      path,
      expected: 'lines of botocore.endpoint and botocore.parsers at level DEBUG',
      next: 'Keep the whole standard error of the command: aws glue get-job-runs --job-name nightly --debug 2> debug.log',
    });
  }
  return collectPairs(text, pairs, options);
}

/** A request on its way, and what of its answer has been seen. */
interface Exchange {
  readonly place: string;
  readonly url: string;
  readonly body: Uint8Array | string | undefined;
  headers: Headers;
  answerHeaders: Headers;
  /** From the line of the connection; gone once its answer has been taken. */
  status: number | undefined;
  /** The answer that was taken last, for errors are logged twice. */
  taken: string | undefined;
}

function listPairs(text: string): HttpPair[] {
  const pairs: HttpPair[] = [];
  const placeOf = createPlaceOf(text);
  const open = new Map<string, Exchange>();
  const finish = (exchange: Exchange | undefined) => {
    if (exchange && exchange.taken === undefined) pairs.push(toPair(exchange, 0, '', 'the log has no answer to it'));
  };
  event.lastIndex = 0;
  for (let found = event.exec(text); found !== null; found = event.exec(text)) {
    const [line, prefix = '', name = ''] = found;
    const thread = / - (\S+) - [\w.]*$/.exec(prefix)?.[1] ?? '';
    const end = found.index + line.length;
    const exchange = open.get(thread);
    if (name.startsWith('Making')) {
      finish(exchange);
      const read = readMarked(text, end, /OperationModel\(name=\w{1,100}\)[^{\n]{0,60}params: /y);
      open.set(thread, begin(read?.value, `line ${placeOf(found.index).line}`));
      event.lastIndex = read?.end ?? end;
    } else if (exchange !== undefined) {
      event.lastIndex = takeLine(exchange, name, text, end, pairs);
    }
  }
  for (const exchange of open.values()) finish(exchange);
  return pairs;
}

/** Takes what one line says of an exchange, and gives where the log goes on. */
function takeLine(exchange: Exchange, name: string, text: string, from: number, pairs: HttpPair[]): number {
  if (name.startsWith('Sending')) {
    const read = readMarked(text, from, /<AWSPreparedRequest [^\n]{0,2000}?headers=(?=\{)/y);
    exchange.headers = { ...exchange.headers, ...toHeaders(read?.value) };
    return read?.end ?? from;
  }
  if (name === 'Response headers: ') {
    const read = readPython(text, from);
    exchange.answerHeaders = toHeaders(read?.value);
    return read?.end ?? from;
  }
  if (!name.startsWith('Response body')) {
    const status = /^\S{1,1000} HTTP\/[\d.]+" (\d{3})\b/.exec(text.slice(from, from + 1020))?.[1];
    if (status !== undefined) exchange.status = Number(status);
    return from;
  }
  const read = readPython(text, from);
  const body = read?.value instanceof Uint8Array ? unpackBody(read.value, exchange.answerHeaders['content-encoding']) : undefined;
  const id = `${exchange.answerHeaders['x-amzn-requestid']} ${read?.end === undefined ? '' : text.slice(from, read.end)}`;
  if (exchange.status !== undefined || exchange.taken !== id) {
    pairs.push(toPair(exchange, exchange.status ?? guessStatus(body), body ?? '', body === undefined ? 'the log breaks off within its answer' : undefined));
  }
  exchange.taken = id;
  exchange.status = undefined;
  return read?.end ?? from;
}

function readMarked(text: string, from: number, mark: RegExp): ReturnType<typeof readPython> {
  mark.lastIndex = from;
  return mark.test(text) ? readPython(text, mark.lastIndex) : undefined;
}

function begin(parameters: PythonValue | undefined, place: string): Exchange {
  const members = parameters instanceof Map ? (parameters as ReadonlyMap<PythonValue, PythonValue>) : new Map<PythonValue, PythonValue>();
  const url = members.get('url');
  const body = members.get('body');
  return {
    place,
    url: typeof url === 'string' ? url : '',
    body: typeof body === 'string' || body instanceof Uint8Array ? body : undefined,
    headers: toHeaders(members.get('headers')),
    answerHeaders: {},
    status: undefined,
    taken: undefined,
  };
}

function toPair({ place, url, headers, body, answerHeaders }: Exchange, status: number, answer: Uint8Array | string, problem?: string): HttpPair {
  return {
    place,
    url,
    request: { method: 'POST', headers, body: body ?? '' },
    hasHeaders: true,
    response: { status, headers: answerHeaders, body: answer },
    problem: body === undefined ? 'the log breaks off within it' : problem,
  };
}

function toHeaders(value: PythonValue | undefined): Headers {
  if (!(value instanceof Map)) return {};
  return readHeaders([...(value as ReadonlyMap<PythonValue, PythonValue>)].flat().map((item) => (item instanceof Uint8Array ? Buffer.from(item).toString('latin1') : item)));
}

/** A log without the lines of the connection does not have the status; the name of the error tells it. */
function guessStatus(body: Uint8Array | undefined): number {
  const name = /"__type"\s*:\s*"(?:[\w.]+#)?(\w+)"/.exec(Buffer.from(body ?? []).toString('utf8'))?.[1];
  return name === undefined ? 200 : createFault(name).status;
}
