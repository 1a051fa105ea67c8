import type { SmartQuestion } from '#domain/risalah/carries/carry.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { dayText, quantityText } from '#words/printed.ts';

/** What a target says to each of the SMART questions, in a sentence; empty where it does not say it. */
export function smartText(row: TargetRow, question: SmartQuestion, record: Risalah): string {
  const indicator = withinSentence(row.indicator);
  switch (question) {
    case 'specific':
      return indicator === ''
        ? ''
        : `Yang diperbaiki satu hal: ${joined([indicator, where(record)], ' di ')}.`;
    case 'measurable': {
      const [before, after] = [row.baseline, row.target].map((amount) =>
        quantityText(amount, row.unit),
      );
      return isBlank(before ?? '') || isBlank(after ?? '')
        ? ''
        : `Dapat diukur: dari ${before} menjadi ${after}.`;
    }
    case 'achievable':
      return isBlank(row.reason) ? '' : row.reason.trim();
    case 'relevant': {
      const problem = record.inventory.problems.find(({ id }) => id === record.target.problem);
      const told = withinSentence(problem?.problem ?? '');
      return told === '' ? '' : `Menjawab masalah yang dipilih: ${told}.`;
    }
    case 'timed': {
      const deadline = dayText(row.deadline);
      return deadline === '' ? '' : `Tercapai paling lambat ${deadline}.`;
    }
    default:
      return question satisfies never;
  }
}

function where({ identity }: Risalah): string {
  return identity.unit.trim() || identity.opd.trim();
}
