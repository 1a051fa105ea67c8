import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolId } from '#domain/tools/toolId.ts';

/** Data of a tool that somebody keeps under a name: each class, each office, each year its own. */
export interface DataSet {
  readonly id: string;
  readonly tool: ToolId;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** The data sets of this browser. */
export interface DataSets {
  /** Of one tool, by their names. */
  readonly list: (tool: ToolId) => Promise<readonly DataSet[]>;
  /** Keeps what a tool holds now; in the place of the set of the same id. */
  readonly keep: (set: Omit<DataSet, 'savedAt'>, toolbox: Risalah) => Promise<void>;
  /** A record that holds the data of the set; `null` where it is gone or cannot be read. */
  readonly read: (id: string) => Promise<Risalah | null>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}
