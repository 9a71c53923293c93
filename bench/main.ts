import { coldStarts } from './cold-start.ts';
import { comparePair } from './pair.ts';
import { mswCalls, sdkCalls } from './per-call.ts';
import { boundNames, redaction } from './recording.ts';
import { comparePages, weighCalls } from './server.ts';
import { historyPages, timeResume, weighRun } from './simulation.ts';

const rounds = Number(process.argv[2] ?? 11);
/** For the memory of a server; a million takes some minutes. */
const calls = Number(process.argv[3] ?? 100_000);

console.log(`Node ${process.version}, ${rounds} rounds, floor and ours in turn; ratios are ours/floor, min – median – max`);
for (const pair of [...coldStarts, ...mswCalls, ...sdkCalls, redaction, boundNames, historyPages]) {
  const { name, min, median, max, ours, floor } = await comparePair(pair, rounds);
  console.log(`${name}\n    ×${min.toFixed(2)} – ×${median.toFixed(2)} – ×${max.toFixed(2)}   (${ours.toFixed(1)} ms / ${floor.toFixed(1)} ms)`);
}

const [small, large] = [timeResume(1_000), timeResume(10_000)];
console.log('simulation: resume of a run of 10,000 jobs (20,000 nodes) / of 1,000 jobs');
console.log(`    ×${(large.resume / small.resume).toFixed(1)} (${large.resume.toFixed(1)} ms / ${small.resume.toFixed(1)} ms); its graph read: ${large.graph.toFixed(1)} ms`);
console.log(`simulation: a finished job run takes ${Math.round(weighRun())} bytes of heap${global.gc ? '' : ' (rough: run node with --expose-gc)'}`);

const pages = (['frozen', 'simulated'] as const).flatMap((source) => [1, 50, 200].map((size) => [source, size] as const));
for (const [source, size] of pages) {
  const { name, ratios, ours, floor } = await comparePages(source, size, rounds);
  const shown = [ratios[0], ratios[Math.floor(rounds / 2)], ratios.at(-1)].map((ratio) => `×${(ratio as number).toFixed(2)}`).join(' – ');
  const [a, b] = [ours, floor].map(({ rate, p50, p99 }) => `${Math.round(rate)} requests/s, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`);
  console.log(`${name}\n    ${shown}   (${a} / ${b})`);
}
const { perCall, heap } = await weighCalls(calls);
console.log(`server: ${calls} calls leave ${perCall.toFixed(1)} bytes of heap each; ${(heap / 1024 ** 2).toFixed(0)} MiB in all`);
