import { coldStarts } from './cold-start.ts';
import { comparePair } from './pair.ts';
import { mswCalls, sdkCalls } from './per-call.ts';
import { historyPages, timeResume, weighRun } from './simulation.ts';

const rounds = Number(process.argv[2] ?? 11);

console.log(`Node ${process.version}, ${rounds} rounds, floor and ours in turn; ratios are ours/floor, min – median – max`);
for (const pair of [...coldStarts, ...mswCalls, ...sdkCalls, historyPages]) {
  const { name, min, median, max, ours, floor } = await comparePair(pair, rounds);
  console.log(`${name}\n    ×${min.toFixed(2)} – ×${median.toFixed(2)} – ×${max.toFixed(2)}   (${ours.toFixed(1)} ms / ${floor.toFixed(1)} ms)`);
}

const [small, large] = [timeResume(1_000), timeResume(10_000)];
console.log('simulation: resume of a run of 10,000 jobs (20,000 nodes) / of 1,000 jobs');
console.log(`    ×${(large.resume / small.resume).toFixed(1)} (${large.resume.toFixed(1)} ms / ${small.resume.toFixed(1)} ms); its graph read: ${large.graph.toFixed(1)} ms`);
console.log(`simulation: a finished job run takes ${Math.round(weighRun())} bytes of heap${global.gc ? '' : ' (rough: run node with --expose-gc)'}`);
