const limit = 80;

/**
 * A value as one short line for a message: JSON, cut at 80 characters, control characters escaped.
 * Never walks further than what it shows, so that a deep or huge value costs nothing and cannot overflow the stack.
 */
export function excerpt(value: unknown): string {
  const text = write(value, limit + 1);
  return text.length > limit ? `${sliceScalars(text, limit - 1)}…` : text;
}

function write(value: unknown, room: number): string {
  if (room <= 0) return '';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room));
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  const isArray = Array.isArray(value);
  let text = isArray ? '[' : '{';
  let first = true;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    if (!first) text += ',';
    first = false;
    if (!isArray) text += `${JSON.stringify(key.slice(0, room))}:`;
    text += write((value as Record<string, unknown>)[key], room - text.length);
    if (text.length >= room) return text;
  }
  return text + (isArray ? ']' : '}');
}

/** Cuts without leaving half of a surrogate pair. */
function sliceScalars(text: string, end: number): string {
  const code = text.charCodeAt(end - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end);
}
