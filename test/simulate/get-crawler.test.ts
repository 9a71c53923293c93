import { expect, test } from 'vitest';
import { createGlue } from './start-world.ts';

test.each(['none', '__proto__'])('a crawler %s that does not exist is not found: EntityNotFoundException in the observed words', (Name) => {
  expect(createGlue().fault('GetCrawler', { Name })).toEqual({
    name: 'EntityNotFoundException',
    message: `Crawler entry with name ${Name} does not exist`,
    status: 400,
  });
});
