import { answersInForce } from '#manuscript/sentences.ts';
import type { Method } from '#domain/method/method.ts';
import type { Reason } from '#domain/risalah/schema/judging.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { judgement } from '#domain/rules/findings.ts';
import { examplePhrases } from '#templates/examples/phrases.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { methodById } from '#templates/methods/methods.ts';
import { findingText } from '#words/findings.ts';

interface ListedFinding {
  readonly id: string;
  readonly kind: Finding['kind'];
  /** Id of the step in the risalah's method; empty for what stands before or after the steps. */
  readonly step: string;
  readonly place: Pick<Address, 'section' | 'row'>;
  readonly message: string;
  /** Why it is right as it stands; only where the team has said so. */
  readonly reason?: string;
  /** `absent`: it is right and not there; `right`: the finding is mistaken. */
  readonly answer?: Reason['kind'];
}

/** What a judge would ask about a risalah, in words; `all` with what the team has answered already. */
export function listFindings(
  stored: Risalah,
  which: 'open' | 'all' = 'open',
): readonly ListedFinding[] {
  const { risalah } = answersInForce(stored);
  const method = methodById(risalah.method);
  const { open, explained } = judgement(risalah, method, examplePhrases);
  const answered = explained.map(({ finding, reason }) => ({
    ...listed(finding, method),
    reason: reason.text,
    answer: reason.kind,
  }));
  return [...open.map((finding) => listed(finding, method)), ...(which === 'all' ? answered : [])];
}

function listed(finding: Finding, method: Method): ListedFinding {
  const { id, kind, place } = finding;
  const step = method.steps.find((candidate) =>
    candidate.sections.some((section) => section === place.section),
  );
  const { title, question } = findingText(finding, findingTexts);
  return {
    id,
    kind,
    step: step?.id ?? '',
    place: { section: place.section, row: place.row },
    message: `${title}. ${question}`.trim(),
  };
}
