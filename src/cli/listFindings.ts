import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Finding, Place } from '#domain/rules/finding.ts';
import { findings } from '#domain/rules/findings.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { methodById } from '#templates/methods/methods.ts';
import { wordFinding } from '#ui/wizard/wordFinding.ts';

interface ListedFinding {
  readonly id: string;
  readonly kind: Finding['kind'];
  /** Id of the step in the risalah's method; empty for what stands before or after the steps. */
  readonly step: string;
  readonly place: Place;
  readonly message: string;
}

/** What a judge would ask about a risalah, in words. */
export function listFindings(risalah: Risalah): readonly ListedFinding[] {
  const method = methodById(risalah.method);
  return findings(risalah, method).map((finding) => {
    const { id, kind, place } = finding;
    const step = method.steps.find((candidate) =>
      candidate.sections.some((section) => section === place.section),
    );
    const { title, question } = wordFinding(finding, findingTexts);
    return { id, kind, step: step?.id ?? '', place, message: `${title}. ${question}`.trim() };
  });
}
