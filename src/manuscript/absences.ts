import type { Method } from '#domain/method/method.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { judgement } from '#domain/rules/findings.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Context } from './context.ts';

type Absences = ReadonlyMap<SectionId, readonly string[]>;

const known = new WeakMap<Risalah, { readonly method: Method; readonly absences: Absences }>();

/** Why the team says that a question has no answer, as far as it wants readers to know. */
export function absencesOf({ risalah, method }: Context, section: SectionId): readonly string[] {
  if (!risalah.printing.tellsAbsent) return [];
  const before = known.get(risalah);
  const absences = before?.method === method ? before.absences : absencesIn(risalah, method);
  known.set(risalah, { method, absences });
  return absences.get(section) ?? [];
}

function absencesIn(risalah: Risalah, method: Method): Absences {
  const told = new Map<SectionId, string[]>();
  function tell(section: SectionId, text: string): void {
    const texts = told.get(section) ?? [];
    if (!texts.includes(text.trim())) told.set(section, [...texts, text.trim()]);
  }
  for (const { rule, section, kind, text } of risalah.reasons) {
    if (kind === 'absent' && rule === '' && !isBlank(text)) tell(section, text);
  }
  for (const { finding, reason } of judgement(risalah, method).explained) {
    if (reason.kind === 'absent') tell(finding.asks ?? finding.place.section, reason.text);
  }
  return told;
}
