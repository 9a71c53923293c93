/** The bytes of the largest file that is written. */
export const largestRecording = 10 * 1024 * 1024;
