import { createWordTest } from './create-word-test.ts';

/**
 * True for a text that some enum of the installed SDK has as a value, so that it is one of Glue's own words. Which member
 * has which enum is not known.
 */
export const isEnumValue = createWordTest((shape) => shape.enum ?? []);
