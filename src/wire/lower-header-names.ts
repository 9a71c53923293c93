/** Headers as this protocol looks at them: names of HTTP have no case, and a client may send any. */
export function lowerHeaderNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
