import { coldStarts } from './cold-start.ts';
import { comparePair } from './pair.ts';
import { mswCalls, sdkCalls } from './per-call.ts';

const rounds = Number(process.argv[2] ?? 11);

console.log(`Node ${process.version}, ${rounds} rounds, floor and ours in turn; ratios are ours/floor, min – median – max`);
for (const pair of [...coldStarts, ...mswCalls, ...sdkCalls]) {
  const { name, min, median, max, ours, floor } = await comparePair(pair, rounds);
  console.log(`${name}\n    ×${min.toFixed(2)} – ×${median.toFixed(2)} – ×${max.toFixed(2)}   (${ours.toFixed(1)} ms / ${floor.toFixed(1)} ms)`);
}
