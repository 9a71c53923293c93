import { createWordTest } from './create-word-test.ts';

/** True for the name of a member and for a value of an enum of the installed SDK: such a word is one of Glue's own. */
export const isSdkWord = createWordTest(({ properties = {}, enum: values = [] }) => [...Object.keys(properties), ...values]);
