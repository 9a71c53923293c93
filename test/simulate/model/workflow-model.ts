/** A trigger: what it waits for, all or any of it, and the jobs that it starts. The first one starts the workflow. */
export interface ModelTrigger {
  readonly watches: readonly { readonly job: string; readonly state: 'SUCCEEDED' | 'FAILED' | 'STOPPED' }[];
  readonly any: boolean;
  readonly starts: readonly string[];
}

export interface ModelDesign {
  readonly jobs: readonly string[];
  readonly triggers: readonly ModelTrigger[];
  /** What the runs of each job do in turn: how they end after how many seconds. */
  readonly outcomes: Readonly<Record<string, readonly { readonly state: 'SUCCEEDED' | 'FAILED'; readonly seconds: number }[]>>;
  readonly most: number;
}

interface ModelNodeRun {
  state: string;
  due: number;
  readonly end: string;
  readonly seconds: number;
  /** Learned from the first answer that shows it. */
  id?: string;
}

export interface ModelWorkflowRun {
  readonly id: string;
  readonly previous?: string;
  readonly startedOn: number;
  status: string;
  completedOn?: number;
  /** The run of each job, if it has one; copied ones are those of the resumed run. */
  readonly nodes: Map<string, ModelNodeRun>;
  readonly fired: Set<ModelTrigger>;
}

const startup = 5;
const stopping = 5;

/** A workflow and its runs as plain data that is gone through second by second. It shares nothing with the simulator. */
export class WorkflowModel {
  readonly design: ModelDesign;
  /** In the order of their start. */
  readonly runs: ModelWorkflowRun[] = [];
  now = 0;
  readonly #played = new Map<string, number>();

  constructor(design: ModelDesign) {
    this.design = design;
  }

  isFull(): boolean {
    return this.runs.filter(({ status }) => status === 'RUNNING' || status === 'STOPPING').length >= this.design.most;
  }

  start(id: string): void {
    const run = this.#add({ id, startedOn: this.now, status: 'RUNNING', nodes: new Map(), fired: new Set() });
    this.#fire(run, this.design.triggers[0] as ModelTrigger);
  }

  stop(run: ModelWorkflowRun): void {
    run.status = 'STOPPING';
    for (const node of run.nodes.values()) if (isUnderWay(node)) Object.assign(node, { state: 'STOPPING', due: this.now + stopping });
  }

  /** The requested jobs that nothing else requested leads to. */
  upstream(requested: readonly string[]): string[] {
    return requested.filter((job) => !requested.some((other) => other !== job && this.#downstream(other).jobs.has(job)));
  }

  resume(original: ModelWorkflowRun, id: string, requested: readonly string[]): void {
    const again = requested.map((job) => this.#downstream(job));
    const nodes = [...original.nodes].filter(([job]) => !again.some(({ jobs }) => jobs.has(job)));
    const fired = [...original.fired].filter((trigger) => !again.some(({ triggers }) => triggers.has(trigger)));
    const run = this.#add({ id, previous: original.id, startedOn: this.now, status: 'RUNNING', nodes: new Map(nodes), fired: new Set(fired) });
    for (const job of this.upstream(requested)) this.#startJob(run, job);
  }

  advance(seconds: number): void {
    for (const end = this.now + seconds; this.now < end; ) {
      this.now++;
      for (const run of this.runs) if (run.completedOn === undefined) this.#tick(run);
    }
  }

  #add(run: ModelWorkflowRun): ModelWorkflowRun {
    if (this.runs.some(({ id }) => id === run.id)) throw new Error(`the id ${run.id} was used before`);
    this.runs.push(run);
    return run;
  }

  #tick(run: ModelWorkflowRun): void {
    const ended: string[] = [];
    for (const [job, node] of run.nodes) {
      if (node.due !== this.now || !isActive(node)) continue;
      if (node.state === 'STARTING') Object.assign(node, { state: 'RUNNING', due: this.now + node.seconds });
      else {
        node.state = node.state === 'STOPPING' ? 'STOPPED' : node.end;
        ended.push(job);
      }
    }
    if (run.status === 'RUNNING') {
      for (const trigger of this.design.triggers) {
        const looks = trigger.watches.some(({ job }) => ended.includes(job));
        if (looks && !run.fired.has(trigger) && isSatisfied(run, trigger)) this.#fire(run, trigger);
      }
    }
    if ([...run.nodes.values()].some(isActive)) return;
    run.status = run.status === 'STOPPING' ? 'STOPPED' : 'COMPLETED';
    run.completedOn = this.now;
  }

  #fire(run: ModelWorkflowRun, trigger: ModelTrigger): void {
    run.fired.add(trigger);
    for (const job of trigger.starts) this.#startJob(run, job);
  }

  #startJob(run: ModelWorkflowRun, job: string): void {
    const outcomes = this.design.outcomes[job] ?? [];
    const played = this.#played.get(job) ?? 0;
    this.#played.set(job, played + 1);
    const { state, seconds } = outcomes[Math.min(played, outcomes.length - 1)] ?? { state: 'SUCCEEDED', seconds: 60 };
    run.nodes.set(job, { state: 'STARTING', due: this.now + startup, end: state, seconds });
  }

  /** A job and all that it leads to. */
  #downstream(from: string): { readonly jobs: ReadonlySet<string>; readonly triggers: ReadonlySet<ModelTrigger> } {
    const jobs = new Set([from]);
    const triggers = new Set<ModelTrigger>();
    for (const job of jobs) {
      for (const trigger of this.design.triggers.filter(({ watches }) => watches.some((watched) => watched.job === job))) {
        triggers.add(trigger);
        for (const started of trigger.starts) jobs.add(started);
      }
    }
    return { jobs, triggers };
  }
}

function isSatisfied({ nodes }: ModelWorkflowRun, { watches, any }: ModelTrigger): boolean {
  const isMet = ({ job, state }: ModelTrigger['watches'][number]) => nodes.get(job)?.state === state;
  return any ? watches.some(isMet) : watches.every(isMet);
}

function isUnderWay({ state }: ModelNodeRun): boolean {
  return state === 'STARTING' || state === 'RUNNING';
}

function isActive(node: ModelNodeRun): boolean {
  return isUnderWay(node) || node.state === 'STOPPING';
}
