/** Whether a text is a day of the calendar such as `2026-11-21`. Where a month has no such day, `Date.parse` takes one of the next month. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
