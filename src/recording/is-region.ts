/** Whether a text has the form of a region as schemas/recording.json has it, so that it may stand in the name of a host, too. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+)+-[0-9]+$/.test(text);
}
