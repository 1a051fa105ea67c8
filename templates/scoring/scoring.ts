import type { ScoringSheet } from '#domain/method/scoring.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import { convention } from './convention.ts';
import { innovation } from './innovation.ts';

/** The judges' sheets on offer; the first is the one a risalah begins with. */
export const scoringSheets: readonly ScoringSheet<AnswerField>[] = [convention, innovation];
