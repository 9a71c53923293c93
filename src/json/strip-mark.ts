/** Editors on Windows begin a file with a byte order mark; JSON.parse refuses it. */
export function stripMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
