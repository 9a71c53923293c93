/** Epoch seconds, of an instant of the calendar, as `2026-11-18 06:00:00 UTC`. */
export function formatTime(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().replace('T', ' ').replace(/\..*/, '')} UTC`;
}
