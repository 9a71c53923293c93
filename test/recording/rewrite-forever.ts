/**
 * A process that rewrites recordings until it is killed: `node rewrite-forever.ts <folder> <threads>`. Every thread has a file of its
 * own and turns it from one version into the other and back; the process writes a byte for every file written.
 */
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { writeRecording } from '../../src/recording/store.ts';
import { createRecording, polled } from './create-recording.ts';

const [, , folder = '', threads = '1'] = process.argv;

if (isMainThread) {
  const writing = Array.from({ length: Number(threads) }, (_, index) => new Worker(new URL(import.meta.url), { argv: [folder], workerData: index }));
  const begun = new Set<number>();
  for (const [index, worker] of writing.entries()) {
    worker.on('message', () => {
      // Whoever kills the process wants to hit all threads while they write.
      if (begun.add(index).size === writing.length) process.stdout.write('.');
    });
  }
} else {
  const { parentPort } = await import('node:worker_threads');
  const versions = [createRecording(), createRecording(...Array.from({ length: 100 }, () => polled))] as const;
  for (let turn = 0; ; turn++) {
    writeRecording(folder, `file-${workerData}`, versions[turn % 2] as (typeof versions)[0]);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
    parentPort?.postMessage(turn);
  }
}
