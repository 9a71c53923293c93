/** What Python prints of a value with `repr`: dicts as maps, tuples as lists; `null` for objects, numbers and None. */
export type PythonValue = string | Uint8Array | readonly PythonValue[] | ReadonlyMap<PythonValue, PythonValue> | null;

interface Read {
  readonly value: PythonValue;
  /** Where the text goes on. */
  readonly end: number;
}

/** Deeper than the parameters of any request, and far from what overflows a stack. */
const maxDepth = 64;

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')', '<': '>' };

/**
 * Reads the value that Python printed at a place of a text; `undefined` where it breaks off or is none. Values end with
 * their line at the latest, for `repr` escapes line ends.
 */
export function readPython(text: string, from: number, depth = 0): Read | undefined {
  if (depth > maxDepth) return undefined;
  const at = skipSpaces(text, from);
  const isBytes = text[at] === 'b';
  const quoteAt = isBytes ? at + 1 : at;
  if (text[quoteAt] === "'" || text[quoteAt] === '"') return readQuoted(text, quoteAt, isBytes);
  const opening = text[at] ?? '';
  if (opening === '{' || opening === '[' || opening === '(') return readItems(text, at, depth);
  const call = /[A-Za-z_][\w.]{0,100}\(/y;
  call.lastIndex = at;
  if (!call.test(text)) return skipObject(text, at);
  // An OrderedDict, say, prints as a call: with one argument it is that argument, otherwise an object like any other.
  const items = readItems(text, call.lastIndex - 1, depth);
  if (items === undefined || !Array.isArray(items.value)) return undefined;
  const list: readonly PythonValue[] = items.value;
  return { value: list.length === 1 ? (list[0] as PythonValue) : null, end: items.end };
}

function readItems(text: string, from: number, depth: number): Read | undefined {
  const close = closing[text[from] as string];
  const keyed = new Map<PythonValue, PythonValue>();
  const list: PythonValue[] = [];
  let at = skipSpaces(text, from + 1);
  while (text[at] !== close) {
    const item = readPython(text, at, depth + 1);
    if (item === undefined) return undefined;
    at = skipSpaces(text, item.end);
    if (close === '}' && text[at] === ':') {
      const value = readPython(text, at + 1, depth + 1);
      if (value === undefined) return undefined;
      keyed.set(item.value, value.value);
      at = skipSpaces(text, value.end);
    } else {
      list.push(item.value);
    }
    if (text[at] === ',') at = skipSpaces(text, at + 1);
    else if (text[at] !== close) return undefined;
  }
  return { value: close === '}' ? keyed : list, end: at + 1 };
}

/** An object, number or name: up to the comma, colon or bracket that does not belong to it. */
function skipObject(text: string, from: number): Read | undefined {
  const open: string[] = [];
  for (let at = from; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\n') return undefined;
    if (character === "'" || character === '"') {
      const quoted = readQuoted(text, at, false);
      if (quoted === undefined) return undefined;
      at = quoted.end - 1;
    } else if (Object.hasOwn(closing, character)) {
      open.push(closing[character] as string);
    } else if (open.length > 0) {
      if (character === open.at(-1)) open.pop();
    } else if (',:}])'.includes(character)) {
      return at > from ? { value: null, end: at } : undefined;
    }
  }
  return undefined;
}

function readQuoted(text: string, from: number, isBytes: boolean): Read | undefined {
  const stop = text[from] === "'" ? /[\\'\n]/g : /[\\"\n]/g;
  stop.lastIndex = from + 1;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    if (found[0] === '\n') return undefined;
    if (found[0] === '\\') {
      stop.lastIndex += 1;
      continue;
    }
    const value = unescape(text.slice(from + 1, found.index));
    return { value: isBytes ? Buffer.from(value, 'latin1') : value, end: stop.lastIndex };
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const hexadecimal = /^[0-9a-fA-F]+$/;
const digits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** `\x41` is a byte in bytes and a character in a str: U+0041 either way, for Latin-1 is what begins Unicode. */
function unescape(text: string): string {
  const parts: string[] = [];
  let from = 0;
  // A pattern with a callback would do, and take four times as long for a log of many megabytes.
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
    const kind = text.charAt(at + 1);
    const end = at + 2 + (digits[kind] ?? 0);
    const code = text.slice(at + 2, end);
    const isCode = hexadecimal.test(code) && code.length === digits[kind] && Number.parseInt(code, 16) <= 0x10ffff;
    parts.push(text.slice(from, at), isCode ? String.fromCodePoint(Number.parseInt(code, 16)) : (named[kind] ?? kind));
    from = isCode ? end : at + 2;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}
