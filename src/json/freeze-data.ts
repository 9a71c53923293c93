/** The value itself, frozen with all that is in it. What is frozen already is not looked into. */
export function freezeData<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freezeData(inner);
  return Object.freeze(value);
}
