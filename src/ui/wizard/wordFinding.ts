import type { Finding, FindingText } from '#domain/rules/finding.ts';
import { formatNumber } from '#language/formatNumber.ts';

/** A finding's words with its facts filled in. A finding without words shows its id rather than nothing. */
export function wordFinding(
  finding: Finding,
  texts: Readonly<Record<string, FindingText>>,
): FindingText {
  const text = texts[finding.id];
  if (text === undefined) return { title: finding.id, question: '', why: '' };
  return {
    title: filled(text.title, finding.facts),
    question: filled(text.question, finding.facts),
    why: filled(text.why, finding.facts),
  };
}

function filled(text: string, facts: Finding['facts']): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    if (fact === undefined) return whole;
    return typeof fact === 'number' ? formatNumber(fact) : fact;
  });
}
