import type { Guidance } from '#domain/method/guidance.ts';
import type { Method } from '#domain/method/method.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { FindingTexts } from '#domain/rules/ruleId.ts';
import type { ComposeOptions } from './options.ts';

/** All that a part of the report may read. */
export interface Context {
  readonly risalah: Risalah;
  readonly method: Method;
  readonly guidance: Guidance;
  readonly options: ComposeOptions;
  /** The wording of findings, for those that the team has answered; without it no answer is printed. */
  readonly findingTexts?: FindingTexts;
}
