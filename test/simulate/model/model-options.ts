/** How often the models are played: 200 times, or as `GLUE_CONTRACT_MODEL_RUNS` says; `GLUE_CONTRACT_MODEL_SEED` repeats a run. */
export function modelOptions(name: string): { readonly numRuns: number; readonly seed: number } {
  const numRuns = Number(process.env['GLUE_CONTRACT_MODEL_RUNS'] ?? 200);
  const seed = Number(process.env['GLUE_CONTRACT_MODEL_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`${name}: ${numRuns} runs, GLUE_CONTRACT_MODEL_SEED=${seed}`);
  return { numRuns, seed };
}
