/** Milliseconds that a timer can wait, 24.8 days: one that is to go longer goes off at once. */
export const longestTimer = 2 ** 31 - 1;
