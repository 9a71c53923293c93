const units = [
  ['d', 86_400, Infinity],
  ['h', 3600, 24],
  ['m', 60, 60],
  ['s', 1, 60],
] as const;

/** Seconds as people say them, in the two largest units: `0.4s`, `41s`, `3m 9s`, `2d`; less than none is none. */
export function formatDuration(seconds: number): string {
  if (!(seconds >= 1)) return `${Math.round(Math.max(0, seconds || 0) * 10) / 10}s`;
  const whole = Math.round(seconds);
  const first = units.findIndex(([, size]) => whole >= size);
  return units
    .slice(first, first + 2)
    .map(([name, size, limit]) => ({ name, count: Math.floor(whole / size) % limit }))
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => `${count}${name}`)
    .join(' ');
}
