import type { Evidence } from '#domain/tools/evidence.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { periodText } from '#words/printed.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';

/** Printed under a table or figure: "Sumber: lembar periksa KBK; Loket 1; 1 s.d. 30 Juni 2026; n = 1.240". */
export function evidenceNote(evidence: Evidence): string {
  const n = numberOf(evidence.n);
  return joined(
    [
      isBlank(evidence.source) ? '' : `Sumber: ${evidence.source.trim()}`,
      isBlank(evidence.collector) ? '' : `dikumpulkan oleh ${evidence.collector.trim()}`,
      evidence.place,
      periodText(evidence.periodFrom, evidence.periodTo),
      n === null ? '' : `n = ${formatNumber(n)}`,
    ],
    '; ',
  );
}

/** What was counted, as a sentence names it: "keluhan"; "kejadian" while nobody has said. */
export function countedThing(evidence: Evidence): string {
  return withinSentence(evidence.measured) || evidence.unit.trim() || 'kejadian';
}
