/** Shorter texts occur in others by chance, so that they are not searched for. */
export const shortestSecret = 6;
