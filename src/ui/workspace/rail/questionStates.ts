import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionIsEmpty } from '#domain/risalah/reading/stepStatus.ts';
import type { RisalahDefaults } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Judgement } from '#domain/rules/judgement.ts';
import type { QuestionState } from '#words/sections.ts';

/** How a question of a page stands. */
export interface RailQuestion {
  readonly section: SectionId;
  readonly state: QuestionState;
  /** What a judge would ask about it now. */
  readonly findings: number;
}

interface Read {
  readonly risalah: Risalah;
  readonly judgement: Judgement;
  readonly defaults: RisalahDefaults;
}

/** How the questions of a page stand: a remark comes before all; what will only be asked later leaves an answer begun. */
export function questionStates(
  sections: readonly SectionId[],
  { risalah, judgement, defaults }: Read,
): readonly RailQuestion[] {
  return sections.map((section) => {
    const isHere = ({ place }: { place: { section: SectionId } }) => place.section === section;
    const findings = judgement.open.filter(isHere).length;
    return { section, findings, state: stateOf(section) };

    function stateOf(id: SectionId): QuestionState {
      if (findings > 0) return 'remark';
      if (sectionIsEmpty(risalah, id, defaults)) return 'open';
      return judgement.ahead.some(isHere) ? 'begun' : 'answered';
    }
  });
}
