import type { MirrorTexts } from '#domain/scoring/mirror.ts';
import { shortAnswer } from './answerText.ts';
import { evidenceText } from './evidenceText.ts';

/** Answers as a judge's sheet quotes them. */
export const mirrorTexts: MirrorTexts = { answer: shortAnswer, evidence: evidenceText };
