const most = 6;

/** Texts in one line, those in a row that are the same as one with their count; of many, the first ones. */
export function countRepeats(texts: readonly string[]): string {
  const rows: { readonly text: string; times: number }[] = [];
  for (const text of texts) {
    const last = rows.at(-1);
    if (last?.text === text) last.times++;
    else rows.push({ text, times: 1 });
  }
  const shown = rows.slice(0, most).map(({ text, times }) => (times > 1 ? `${times} × ${text}` : text));
  return [...shown, ...(rows.length > most ? [`… (${texts.length} in all)`] : [])].join(', ');
}
