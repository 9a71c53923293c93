/** What a run of a model job does: seconds of RUNNING, and how it ends. */
export interface ModelOutcome {
  readonly state: 'SUCCEEDED' | 'FAILED';
  readonly seconds: number;
}

export interface ModelJob {
  most: number;
  retries: number;
  /** Whether its runs wait when there is no slot. */
  waits: boolean;
  /** In minutes. */
  timeout: number;
  readonly outcomes: readonly ModelOutcome[];
  played: number;
  /** Its runs go on unseen, but are not tried again. */
  isDeleted: boolean;
  /** In the order of their start. */
  readonly runs: ModelRun[];
}

export interface ModelRun {
  readonly id: string;
  readonly attempt: number;
  readonly previous?: string;
  readonly startedOn: number;
  readonly outcome: ModelOutcome;
  readonly timeout: number;
  readonly retries: number;
  state: string;
  runningSince?: number;
  completedOn?: number;
  /** When it changes next, and how many changes had been planned before. */
  due?: number;
  planned?: number;
  /** It counts against the concurrency of its job and of the account, for a while after its end as well. */
  hasSlot: boolean;
}

/** What the account allows: how many runs at once, how many seconds after its end a run's slot is free, and how lists are cut into pages. */
export interface ModelAccount {
  readonly most: number;
  readonly lag: number;
  readonly pages: 'full' | 'ragged';
}

const startup = 5;
const stopping = 5;

/** Jobs and their runs as plain data that is gone through second by second. It shares nothing with the simulator. */
export class JobModel {
  readonly jobs = new Map<string, ModelJob>();
  readonly ids = new Set<string>();
  now = 0;
  readonly #account: ModelAccount;
  /** Those of deleted jobs included. */
  readonly #all: ModelJob[] = [];
  /** Oldest first. */
  #waiting: { readonly job: ModelJob; readonly run: ModelRun }[] = [];
  #planned = 0;

  constructor(account: ModelAccount) {
    this.#account = account;
  }

  create(name: string, shape: Pick<ModelJob, 'most' | 'retries' | 'waits' | 'timeout' | 'outcomes'>): void {
    const job = { ...shape, played: 0, isDeleted: false, runs: [] };
    this.jobs.set(name, job);
    this.#all.push(job);
  }

  delete(name: string): void {
    const job = this.jobs.get(name);
    if (job) job.isDeleted = true;
    this.jobs.delete(name);
  }

  /** The fault that a start gets instead of a run. */
  refusal(job: ModelJob, waits = job.waits): string | undefined {
    if (waits || this.#isFree(job)) return undefined;
    return this.#busy([job]) >= job.most ? 'ConcurrentRunsExceededException' : 'ResourceNumberLimitExceededException';
  }

  start(job: ModelJob, id: string, previous?: string): void {
    const run = this.#add(job, id, 0, previous);
    if (this.#isFree(job)) return this.#begin(run);
    run.state = 'WAITING';
    this.#waiting.push({ job, run });
  }

  /** False when the run is final, or stopping already. */
  stop(run: ModelRun): boolean {
    if (!['WAITING', 'STARTING', 'RUNNING'].includes(run.state)) return false;
    run.state = 'STOPPING';
    this.#plan(run, stopping);
    return true;
  }

  /** Free slots go to the runs that have waited longest. */
  fill(): void {
    for (const { job, run } of this.#waiting) if (run.state === 'WAITING' && this.#isFree(job)) this.#begin(run);
    this.#waiting = this.#waiting.filter(({ run }) => run.state === 'WAITING');
  }

  advance(seconds: number): void {
    for (const end = this.now + seconds; this.now < end; ) {
      this.now++;
      const due = this.#all.flatMap((job) => job.runs.map((run) => ({ job, run }))).filter(({ run }) => run.due === this.now);
      for (const { job, run } of due.toSorted((a, b) => (a.run.planned ?? 0) - (b.run.planned ?? 0))) this.#change(job, run);
    }
  }

  #add(job: ModelJob, id: string, attempt: number, previous?: string): ModelRun {
    const outcome = job.outcomes[Math.min(job.played++, job.outcomes.length - 1)] ?? { state: 'SUCCEEDED', seconds: 60 };
    const { timeout, retries } = job;
    const run: ModelRun = { id, attempt, ...(previous !== undefined && { previous }), startedOn: this.now, outcome, timeout, retries, state: 'STARTING', hasSlot: false };
    if (this.ids.has(id)) throw new Error(`the id ${id} was used before`);
    this.ids.add(id);
    job.runs.push(run);
    return run;
  }

  #begin(run: ModelRun): void {
    run.hasSlot = true;
    run.state = 'STARTING';
    this.#plan(run, startup);
  }

  #change(job: ModelJob, run: ModelRun): void {
    delete run.due;
    if (run.completedOn !== undefined) return this.#release(run);
    const limit = run.timeout * 60;
    if (run.state === 'STARTING') {
      run.state = 'RUNNING';
      run.runningSince = this.now;
      return this.#plan(run, Math.min(run.outcome.seconds, limit));
    }
    run.state = run.state === 'STOPPING' ? 'STOPPED' : run.outcome.seconds >= limit ? 'TIMEOUT' : run.outcome.state;
    run.completedOn = this.now;
    if (run.state === 'FAILED' && run.attempt < run.retries && !job.isDeleted) {
      run.hasSlot = false;
      const retry = this.#add(job, `${run.id.replace(/_attempt_\d+$/, '')}_attempt_${run.attempt + 1}`, run.attempt + 1, run.id);
      Object.assign(retry, { timeout: run.timeout, retries: run.retries });
      return this.#begin(retry);
    }
    return run.hasSlot && this.#account.lag > 0 ? this.#plan(run, this.#account.lag) : this.#release(run);
  }

  #release(run: ModelRun): void {
    run.hasSlot = false;
    this.fill();
  }

  #plan(run: ModelRun, seconds: number): void {
    run.due = this.now + seconds;
    run.planned = this.#planned++;
  }

  #isFree(job: ModelJob): boolean {
    return this.#busy([job]) < job.most && this.#busy(this.#all) < this.#account.most;
  }

  #busy(jobs: readonly ModelJob[]): number {
    return jobs.flatMap(({ runs }) => runs).filter(({ hasSlot }) => hasSlot).length;
  }
}
