import type { ToneName } from './tones.ts';

/** A workflow's design, or one run of it, as all formats show it: read once, then only written. */
export interface Picture {
  readonly workflow: string;
  /** Absent in a picture of a design. */
  readonly run?: PictureOfRun;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

interface PictureOfRun {
  readonly id?: string;
  readonly previousId?: string;
  readonly status: string;
  readonly errorMessage?: string;
  /** Epoch seconds. */
  readonly startedOn?: number;
  readonly completedOn?: number;
}

export interface PictureNode {
  /** `n0`, `n1` …: safe in every format, unlike the ids and names of Glue. */
  readonly id: string;
  readonly uniqueId?: string;
  readonly kind: 'trigger' | 'job' | 'crawler' | 'other';
  readonly name: string;
  /** What stands below the name: the state with its duration and attempts, or what a trigger waits for. */
  readonly caption: string;
  /** The state of the latest run, `NOT RUN` where a run has none; absent in a design and for triggers. */
  readonly state?: string;
  readonly tone: ToneName;
  /** Its runs or crawls, oldest first. */
  readonly runs: readonly NodeRun[];
  /** Its runs are those of the run that was resumed. */
  readonly copied: boolean;
  /** The resumed run began here. */
  readonly resumed: boolean;
}

/** One run of a job, or one crawl. */
export interface NodeRun {
  readonly id?: string;
  readonly state: string;
  readonly tone: ToneName;
  /** Which automatic retry it is, 0 being the first try. */
  readonly attempt: number;
  /** Epoch seconds. */
  readonly startedOn?: number;
  readonly completedOn?: number;
  readonly errorMessage?: string;
}

export interface PictureEdge {
  /** The `id` of a node of the picture. */
  readonly from: string;
  readonly to: string;
  /** The states that are waited for, where they are others than SUCCEEDED alone. */
  readonly label?: string;
}
