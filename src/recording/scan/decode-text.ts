/** Three encodings within each other are more than anything of Glue has. */
const maxDepth = 3;

/** Longer texts are looked at as they are: decoding costs several times their length at each level. */
const maxLength = 1024 * 1024;

const utf8 = new TextDecoder('utf-8');

/** What a text says when its encodings are undone, one within the other: escapes, percent signs, hexadecimal digits and base64 wherever it begins. */
export function decodeText(text: string): string[] {
  const found = new Set<string>();
  let last = new Set([text]);
  for (let depth = 0; depth < maxDepth && last.size > 0; depth++) {
    last = new Set([...last].filter((one) => one.length <= maxLength).flatMap(decodeOnce).filter((one) => one !== text && !found.has(one)));
    for (const one of last) found.add(one);
  }
  return [...found];
}

/** Whether a text is base64 of an object or a list, such as a token of pages that tells where it stands. */
export function holdsJson(text: string): boolean {
  return runs(text, /[A-Za-z0-9+/_-]{12,}={0,2}/g).some((run) => {
    const decoded = utf8.decode(Buffer.from(run, 'base64'));
    if (!/^\s*[[{]/.test(decoded)) return false;
    try {
      return typeof JSON.parse(decoded) === 'object';
    } catch {
      return false;
    }
  });
}

function decodeOnce(text: string): string[] {
  const unescaped = text.replaceAll(/\\+u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll(/\\+(["\\/])/g, '$1');
  const unquoted = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => utf8.decode(Buffer.from(bytes.replaceAll('%', ''), 'hex')));
  const hexadecimal = runs(text, /[0-9a-f]{16,}/gi).flatMap((run) => [0, 1].map((start) => Buffer.from(run.slice(start, run.length - ((run.length - start) % 2)), 'hex')));
  const base64 = runs(text, /[A-Za-z0-9+/_-]{12,}/g).flatMap((run) => [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64')));
  const readable = [...hexadecimal, ...base64].flatMap((bytes) => runs(utf8.decode(bytes), /[\n\r\t\u0020-\u007e\u00a0-\ufffc]{6,}/g));
  return [unescaped, unquoted, ...readable].filter((decoded) => decoded !== text);
}

function runs(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([run]) => run);
}
