import type { Finding } from '#domain/rules/ground/finding.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { boxesText } from '#words/findings.ts';

/** Which boxes a finding speaks of, by their labels. */
export function FindingBoxes({ finding }: { readonly finding: Finding }) {
  const boxes = boxesText(finding);
  if (boxes === '') return null;
  return (
    <Quiet>
      {finding.kind === 'gap' ? 'Yang kosong' : 'Isian'}: <strong>{boxes}</strong>
    </Quiet>
  );
}
